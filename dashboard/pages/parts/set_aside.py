"""What is no fact of a story in, folded lists of it with the way back out."""

from collections.abc import Callable, Iterable, Sequence

from dashboard.pages.parts import verdict
from dashboard.pages.parts.markup import Html, tag
from dashboard.queries.hand import Hand
from dashboard.records import Rejection, Story

#: Letters of the copy around a number, by which an editor knows it again.
_AROUND = 36


def thrown_out(hand: Hand, to_decide: Callable[[str], str]) -> Html | None:
    """Facts that an editor threw out, each with the way to bring it back."""
    entries = [
        tag(
            "li",
            tag("span", " ".join(each.anchor.exact.split()), dir="auto"),
            verdict.line(each),
            tag("a", "Undo", href=to_decide(each.key), data_go=True, class_="decide",
                aria_label=f"Bring back {each.anchor.exact}"),
        )
        for each in hand.thrown_out
        if each.anchor
    ]  # fmt: skip
    return _folded("Thrown out", entries)


def rejections(
    story: Story, found: Sequence[Rejection], to_decide: Callable[[str], str]
) -> Html | None:
    """Numbers that were read as no figures, why, and the way to call one a figure."""
    entries = [
        tag(
            "li",
            tag("span", *_around(story, each), dir="auto"),
            tag("p", each.reason, class_="told", dir="auto"),
            tag("a", "It is a figure", href=to_decide(each.key), data_go=True,
                class_="decide", aria_label=f"{each.raw} is a figure"),
            id=f"fact-{each.key}",
        )
        for each in found
    ]  # fmt: skip
    return _folded("Numbers that are no figures", entries)


def _around(story: Story, each: Rejection) -> Iterable[Html | str]:
    start = max(each.sentence.start, each.span.start - _AROUND)
    end = min(each.sentence.end, each.span.end + _AROUND)
    yield " ".join(story.text[start : each.span.start].split()) + " "
    yield tag("strong", each.raw)
    yield " " + " ".join(story.text[each.span.end : end].split())


def _folded(heading: str, entries: Sequence[Html]) -> Html | None:
    if not entries:
        return None
    count = tag("span", f" {len(entries):,}", class_="count")
    head = tag("summary", heading, count)
    return tag("details", head, tag("ul", *entries), class_="set-aside")
