"""A finding in, the words by which it is found again out; and those words, found.

The words must stand in the story as they stood, and enough of what stood around them
must stand there still: the same "5%" in another paragraph is another figure.
"""

from collections.abc import Iterator

from dashboard.records import Anchor, Finding, Span, Story

#: Characters kept on either side: about ten words, which hardly ever stand twice.
_AROUND = 64
#: Of the characters around the words, the share that must stand there still. One whole
#: side is half of them: a sentence may be rewritten before the words or after them.
_ENOUGH = 0.4
#: Places looked at; a longer list of the same words tells no place from another.
_MOST = 500


def anchor(story: Story, finding: Finding) -> Anchor:
    """The finding's words with what stands around them."""
    start, end = finding.span.start, finding.span.end
    return Anchor(
        exact=story.text[start:end],
        prefix=story.text[max(0, start - _AROUND) : start],
        suffix=story.text[end : end + _AROUND],
        start=start,
        part=finding.part,
    )


def where(story: Story, words: Anchor) -> Span | None:
    """Where the words stand now; None when they are gone or stand among others."""
    asked = max(1, len(words.prefix) + len(words.suffix))
    best = max(
        (
            (_kept(story.text, start, words) / asked, -abs(start - words.start), start)
            for start in _places(story, words.exact)
        ),
        default=(0.0, 0, 0),
    )
    if best[0] < _ENOUGH:
        return None
    return Span(best[2], best[2] + len(words.exact))


def _places(story: Story, exact: str) -> Iterator[int]:
    start = -1
    for _ in range(_MOST):
        start = story.text.find(exact, start + 1)
        if start < 0 or not exact:
            return
        yield start


def _kept(text: str, start: int, words: Anchor) -> int:
    """Characters around the place that are as they were, from the words outwards."""
    end = start + len(words.exact)
    before = text[max(0, start - len(words.prefix)) : start]
    after = text[end : end + len(words.suffix)]
    return _common(before[::-1], words.prefix[::-1]) + _common(after, words.suffix)


def _common(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    short = min(len(one), len(other))
    return next((at for at, (mine, its) in pairs if mine != its), short)
