"""What the copy checks said of a story in, the list of it beside the text out."""

from collections.abc import Sequence
from itertools import groupby

from dashboard import wording
from dashboard.analysis import LONGEST
from dashboard.analysis.checks import CHECK_OF, CHECKS, severity
from dashboard.pages.parts.markup import Html, tag
from dashboard.records import Remark, Span, Story

#: How pressing a remark is, in words, most pressing first.
_SEVERITIES = {
    "fix": "Fix",
    "look": "Look at",
    "info": "For information",
    "ok": "Holds",
}
#: Longest words that a link to a place shows.
_LONGEST = 44


def remarks(story: Story, found: Sequence[Remark]) -> Html:
    """Remarks by how pressing they are; what holds is folded away."""
    told = sorted(found, key=_pressing)
    groups = {name: list(each) for name, each in groupby(told, key=severity)}
    holds = groups.pop("ok", [])
    number = sum(len(each) for each in groups.values())
    count = tag("span", f" {number:,}", class_="count") if number else None
    shown = [_remark(story, each) for group in groups.values() for each in group]
    return tag(
        "section",
        tag("h2", "Copy checks", count),
        None if {"fix", "look"} & groups.keys() else tag("p", _nothing(story)),
        tag("ul", *shown) if shown else None,
        _held(story, holds),
        class_="remarks",
    )


def _pressing(each: Remark) -> tuple[int, int]:
    start = each.span.start if each.span else 0
    return list(_SEVERITIES).index(severity(each)), start


def _nothing(story: Story) -> str:
    if len(story.text) > LONGEST:
        return "The story is too long to be checked."
    return f"All {wording.count(len(CHECKS), 'check')} run, nothing to look at."


def _remark(story: Story, each: Remark) -> Html:
    """How pressing, what was held against what, both places, and the rule."""
    how = severity(each)
    first = _place(story, each.span, f"at-{each.key}")
    second = _place(story, each.other, f"at-{each.key}-other")
    places = [place for place in (first, second) if place]
    if len(places) > 1:
        places.insert(1, tag("span", "and", class_="told"))
    return tag(
        "li",
        tag("span", _SEVERITIES[how], class_=f"result {how}"),
        tag("span", each.why, class_="why", dir="auto"),
        tag("p", *places, class_="places") if places else None,
        tag("span", CHECK_OF[each.check].rule, class_="told"),
        id=f"fact-{each.key}",
        tabindex="-1",
        class_="remark",
    )


def _place(story: Story, span: Span | None, target: str) -> Html | None:
    if span is None:
        return None
    short = wording.clipped(story.text[span.start : span.end], _LONGEST)
    return tag(
        "a", f"“{short}”", href=f"#{target}", data_to=target, dir="auto",
        aria_label=f"Show in the text: {short}",
    )  # fmt: skip


def _held(story: Story, holds: Sequence[Remark]) -> Html | None:
    if not holds:
        return None
    return tag(
        "details",
        tag("summary", f"{wording.count(len(holds), 'thing')} looked at and fine"),
        tag("ul", *(_remark(story, each) for each in holds)),
    )
