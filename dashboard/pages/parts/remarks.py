"""What the copy checks said of a story in, the list of it beside the text out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from dashboard import wording
from dashboard.analysis import LONGEST
from dashboard.analysis.checks import CHECK_OF, CHECKS, severity
from dashboard.pages.parts import verdict
from dashboard.pages.parts.markup import Html, tag
from dashboard.queries.filters.noise import MOST
from dashboard.queries.hand import Hand
from dashboard.records import Remark, Span, Story

#: How pressing a remark is, in words, most pressing first.
_SEVERITIES = {
    "fix": "Fix",
    "look": "Look at",
    "info": "For information",
    "ok": "Holds",
    "dismissed": "Dismissed",
}
#: Longest words that a link to a place shows.
_LONGEST = 44
_NOBODY = Hand()
_NOISY = (
    f"Editors call more than {MOST}% of what this rule finds a false alarm: it only "
    "informs for now."
)


@dataclass(frozen=True, slots=True)
class _Of:
    """What the entries of one story's list share."""

    story: Story
    hand: Hand
    to_decide: Callable[[str], str] | None


def remarks(
    story: Story,
    found: Sequence[Remark],
    hand: Hand = _NOBODY,
    to_decide: Callable[[str], str] | None = None,
) -> Html:
    """Remarks by how pressing they are; what holds is folded away."""
    of_all = _Of(story, hand, to_decide)
    told = sorted(found, key=_pressing)
    groups = {name: list(each) for name, each in groupby(told, key=severity)}
    holds, gone = groups.pop("ok", []), groups.pop("dismissed", [])
    number = sum(len(each) for each in groups.values())
    count = tag("span", f" {number:,}", class_="count") if number else None
    shown = [_remark(of_all, each) for group in groups.values() for each in group]
    return tag(
        "section",
        tag("h2", "Copy checks", count),
        None if {"fix", "look"} & groups.keys() else tag("p", _nothing(story)),
        tag("ul", *shown) if shown else None,
        _folded(of_all, holds, "looked at and fine"),
        _folded(of_all, gone, "dismissed by an editor"),
        class_="remarks",
    )


def _pressing(each: Remark) -> tuple[int, int]:
    start = each.span.start if each.span else 0
    return list(_SEVERITIES).index(severity(each)), start


def _nothing(story: Story) -> str:
    if len(story.text) > LONGEST:
        return "The story is too long to be checked."
    return f"All {wording.count(len(CHECKS), 'check')} run, nothing to look at."


def _remark(of_all: _Of, each: Remark) -> Html:
    """How pressing, what was held against what, both places, and the rule."""
    how, story = severity(each), of_all.story
    made = of_all.hand.remarks.get(each.key)
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
        tag("p", _NOISY, class_="told") if each.check in of_all.hand.noisy else None,
        verdict.line(made) if made else None,
        _decide(of_all, each),
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


def _decide(of_all: _Of, each: Remark) -> Html | None:
    if of_all.to_decide is None or each.result == "ok":
        return None
    return tag(
        "a", "Decide", href=of_all.to_decide(each.key), data_go=True, class_="decide",
        aria_label=f"Decide on the remark: {each.why}",
    )  # fmt: skip


def _folded(of_all: _Of, found: Sequence[Remark], how: str) -> Html | None:
    if not found:
        return None
    return tag(
        "details",
        tag("summary", f"{wording.count(len(found), 'thing')} {how}"),
        tag("ul", *(_remark(of_all, each) for each in found)),
    )
