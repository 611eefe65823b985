"""The figures of sentences in, totals with the parts that they are shared into out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dashboard.analysis.checks.base import value
from dashboard.analysis.words.listing import listed
from dashboard.records import Figure, Story

_WHOLE = re.compile(r"(?i)\b(?:of (?:the|its|all)|total of|out of|in all)\s(?:\w+\s)?$")
_SHARED_OUT = re.compile(
    r"(?i)[^.;:]{0,40}(?::|,?\s(?:made\sup\sof|comprising|consisting\sof|split\s(?:between|"
    r"into)|divided\s(?:between|into)|broken\sdown\sinto|namely))\s"
)
#: "Stand at $2bn, $3bn and $4bn, adding up to $9bn".
_IN_SUM = re.compile(
    r"(?i)[^.;:]{0,90}?\b(?:add(?:s|ed|ing)?\sup\sto|totall?ing|making|mak(?:es?|ing)\sa\s"
    r"total\sof|for\sa\stotal\sof|a\stotal\sof|bringing\sthe\s(?:total|bill|sum)\sto|"
    r"com(?:es?|ing)\sto)\s(?:about\s|some\s)?"
)
_AND = re.compile(r"(?i)\band\b")
_INCLUDING = re.compile(
    r"(?i)[^.;:]{0,40},?\s(?:including|among them|of (?:whom|which|them))\s"
)
_APPOSED = re.compile(r"[^.;:]{0,40}(?:,|:|\s[–—-])\s")
_IN_A_ROW = re.compile(r",\s|,?\sand\s")
#: "Nine died in the north and seven in the south", "£3m for tunnels".
_FOR_OR_IN = re.compile(r"[^.;:,\d]{0,24}?\b(?:for|on|in|at|from|to)\s\w")
_GOES_ON = re.compile(
    r"(?:It|They|These|Those|That|This)\s"
    r"(?:lists?|includes?|included|comprises?|is made)\b"
    r"|Of (?:these|them|those|that)\b"
)
#: Nobody is two of these at a time.
_APART = (listed("man woman child"), listed("adult child"), listed("boy girl"))
_FOR = re.compile(r"(?:\s\w+){0,3}?\s(?:for|in favour|yes)\b")
_AGAINST = re.compile(r"(?:\s\w+){0,3}?\s(?:against|no)\b")
_FEWEST = 3
_SHAREABLE = frozenset({"money", "count", "measure"})
_LOOK_BACK = 24


@dataclass(frozen=True, slots=True)
class Sum:
    """A total and its parts."""

    parts: tuple[Figure, ...]
    whole: Figure
    #: Whether these are all parts there are, so that they may not fall short either.
    complete: bool


def in_sentence(story: Story, figures: Sequence[Figure]) -> Iterator[Sum]:
    """Totals that stand in one sentence with their parts."""
    shared = (
        _counted_out(story, figures)
        or _listed_after(story, figures)
        or _summed(story, figures)
    )
    if shared:
        yield shared


def across(
    story: Story, earlier: Sequence[Figure], figures: Sequence[Figure]
) -> Iterator[Sum]:
    """A total of one sentence whose parts the next one lists."""
    gap = story.text[earlier[0].sentence.end : figures[0].sentence.start]
    wholes = [f for f in earlier if f.kind in _SHAREABLE and value(f)]
    parts = tuple(f for f in figures if f.kind in _SHAREABLE)
    if "\n" in gap or not wholes or len(parts) < 2 or len(parts) != len(figures):
        return
    whole = wholes[-1]
    opens = figures[0].span.start == figures[0].sentence.start
    placed = all(_FOR_OR_IN.match(_after(story, part)) for part in parts)
    smaller = all((value(part) or 0) < (value(whole) or 0) for part in parts)
    lists = len(parts) >= _FEWEST and _GOES_ON.match(
        story.text, figures[0].sentence.start
    )
    died = (
        opens and len(wholes) == 1 and whole.kind == "count" and _joined(story, parts)
    )
    if placed and smaller and _one_kind(whole, parts, loosely=True) and (lists or died):
        yield Sum(parts, whole, complete=False)


def shares(story: Story, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Shares in per cent of one whole: "46% walk, 31% cycle and 22% drive"."""
    parts = tuple(f for f in figures if f.kind == "percent" and value(f))
    changes = any(f.trend or f.role == "change" for f in parts)
    if len(parts) < _FEWEST or len(parts) != len(figures) or changes:
        return ()
    afters = [_after(story, part)[:6] for part in parts[1:]]
    gaps = [story.text[a.span.end : b.span.start] for a, b in pairwise(parts)]
    moved = any(re.search(r"\b(?:from|than|against|to)\s$", gap) for gap in gaps)
    whole_of = any(after.startswith((" of ", " in ")) for after in afters)
    return () if moved or whole_of or not _joined(story, parts) else parts


def _counted_out(story: Story, figures: Sequence[Figure]) -> Sum | None:
    """ "71 of the 160 seats, … 52 seats, … 24 seats"."""
    whole = next((f for f in figures if _is_whole(story, f)), None)
    if whole is None:
        return None
    parts = tuple(f for f in figures if f is not whole and f.kind == whole.kind)
    if len(parts) == 2 and _voted(story, parts):
        return Sum(parts, whole, complete=False)
    same = _one_kind(whole, parts)
    return Sum(parts, whole, complete=False) if same and len(parts) >= _FEWEST else None


def _voted(story: Story, parts: tuple[Figure, ...]) -> bool:
    """ "34 were for and 29 against": nobody votes both ways."""
    first, second = (_after(story, part) for part in parts)
    known = value(parts[0]) is not None and value(parts[1]) is not None
    return known and bool(_FOR.match(first) and _AGAINST.match(second))


def _listed_after(story: Story, figures: Sequence[Figure]) -> Sum | None:
    """ "€2.6bn: €1.4bn for schools, …", "12 people, seven men and five women"."""
    told = [f for f in figures if f.kind in _SHAREABLE]
    if len(told) < _FEWEST or not value(told[0]):
        return None
    whole, parts = told[0], tuple(told[1:])
    gap = story.text[whole.span.end : parts[0].span.start]
    apart = any({p.unit for p in parts} <= units for units in _APART)
    row = apart and len({p.unit for p in parts}) == len(parts)
    row = row and all(
        _IN_A_ROW.fullmatch(story.text[a.span.end : b.span.start])
        for a, b in pairwise(parts)
    )
    if _INCLUDING.fullmatch(gap):
        split = row or (whole.kind == "money" and _placed(story, whole, parts))
        return Sum(parts, whole, complete=False) if split else None
    if row and whole.unit == "person" and _APPOSED.fullmatch(gap):
        return Sum(parts, whole, complete=True)
    if _SHARED_OUT.fullmatch(gap) and _placed(story, whole, parts):
        return Sum(parts, whole, complete=len(parts) >= _FEWEST)
    return None


def _summed(story: Story, figures: Sequence[Figure]) -> Sum | None:
    """ "$2bn, $3bn and $4bn, adding up to $9bn"."""
    told = [f for f in figures if f.kind in _SHAREABLE]
    if len(told) < _FEWEST or not value(told[-1]):
        return None
    whole, parts = told[-1], tuple(told[:-1])
    gap = story.text[parts[-1].span.end : whole.span.start]
    told_so = _IN_SUM.fullmatch(gap) and _one_kind(whole, parts)
    return (
        Sum(parts, whole, complete=True) if told_so and _joined(story, parts) else None
    )


def _placed(story: Story, whole: Figure, parts: tuple[Figure, ...]) -> bool:
    placed = all(_FOR_OR_IN.match(_after(story, part)) for part in parts)
    return placed and _one_kind(whole, parts) and _joined(story, parts)


def _joined(story: Story, parts: Sequence[Figure]) -> bool:
    """Whether the last part comes after "and"."""
    return bool(_AND.search(story.text[parts[-2].span.end : parts[-1].span.start]))


def _one_kind(whole: Figure, parts: tuple[Figure, ...], loosely: bool = False) -> bool:
    units = {part.unit for part in parts} - {None}
    alike = units <= {whole.unit} or (loosely and whole.kind == "count")
    kinds = {part.kind for part in parts} == {whole.kind}
    return alike and kinds and None not in {value(part) for part in parts}


def _is_whole(story: Story, figure: Figure) -> bool:
    start = max(figure.sentence.start, figure.span.start - _LOOK_BACK)
    before = story.text[start : figure.span.start]
    # "In the 45-seat council".
    whole = _WHOLE.search(before) or figure.raw.endswith("-seat")
    return bool(whole) and bool(value(figure)) and figure.kind in _SHAREABLE


def _after(story: Story, figure: Figure) -> str:
    return story.text[figure.span.end : min(figure.span.end + 32, figure.sentence.end)]
