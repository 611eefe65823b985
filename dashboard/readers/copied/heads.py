"""The rows of a page in, where its stories begin and what their headlines are out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dashboard.readers.copied import bylines, headlines
from dashboard.readers.copied.pieces import Row

#: A story's head is seldom longer; a line printed again further down is no echo.
_WINDOW = 16
#: A standfirst is a full sentence too: so many may stand before a date or a byline.
_MOST_STANDFIRST = 2
#: Fewer paragraphs after a line of dashes are a note to the story above.
_LEAST_PARAGRAPHS = 3
#: Headline and date, headline and byline: a headline alone is no layout.
_LEAST_LAYOUT = 2
_OPENERS = frozenset(
    {"title", "lede", "date", "byline", "section", "crumbs", "furniture", "invented"}
)
#: Rows that may stand over a headline and belong to its story.
_KICKERS = frozenset({"section", "crumbs", "furniture", "notice", "invented"})
_HEADISH = frozenset({"date", "byline"})


@dataclass(frozen=True, slots=True)
class Segment:
    """The rows of one story, from `start` to before `end`."""

    start: int
    end: int
    #: The row of the headline, None when there is none.
    headline: int | None


@dataclass(frozen=True, slots=True)
class _Candidate:
    row: int
    body: int
    signals: frozenset[str]
    title: bool

    @property
    def accepted(self) -> bool:
        """Whether two signals that do not hang together speak for a new story."""
        if "echo" in self.signals and len(self.signals) > 1:
            return True
        if {"date", "dateline"} <= self.signals or "alike" in self.signals:
            return True
        return "gap" in self.signals and bool(
            self.signals & {"date", "dateline", "byline"}
        )

    @property
    def score(self) -> int:
        """How well it does beside other candidates for the same body."""
        return (
            3 * ("echo" in self.signals)
            + 2 * self.title
            + ("gap" in self.signals)
            + len(self.signals)
        )


def find(rows: Sequence[Row]) -> tuple[Segment, ...]:
    """The stories of a page, in its order; every row lies in exactly one."""
    keys = [row.line.key if len(row.line.text) <= 200 else "" for row in rows]
    segments: list[Segment] = []
    for start, end in _stretches(rows):
        segments.extend(_in_stretch(rows, keys, start, end))
    return tuple(segments)


def body_after(rows: Sequence[Row], start: int, end: int) -> int | None:
    """The row where running copy begins; a standfirst of full sentences is none.

    A full sentence is a standfirst where a date or a byline stands between it and
    more running copy, or where the dateline comes after it.
    """
    running = [n for n in range(start, end) if rows[n].is_running]
    if not running:
        return None
    for place, row in enumerate(running[: _MOST_STANDFIRST + 1]):
        if rows[row].kind == "lede":
            return row
        if place == _MOST_STANDFIRST or row == running[-1]:
            break
        met = {rows[n].kind for n in range(start, row)}
        after = {rows[n].kind for n in range(row + 1, running[place + 1])}
        # A second date or a second writer is that of the next story.
        if after & _HEADISH - met:
            return running[place + 1]
    return running[0]


def _stretches(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Between explicit separators.

    After a break of asterisks a head must stand. After a line of dashes a few
    paragraphs do; fewer are a note to the story above.
    """
    start, filled = 0, False
    for number, (row, following) in enumerate(pairwise(rows)):
        if row.kind not in ("separator", "break"):
            filled = True
            continue
        headed = following.kind in _OPENERS
        if filled and (headed or (row.kind == "separator" and _is_full(rows, number))):
            yield start, number + 1
            start, filled = number + 1, False
    yield start, len(rows)


def _is_full(rows: Sequence[Row], separator: int) -> bool:
    """Whether the paragraphs after a separator are enough for a story."""
    running = 0
    for row in rows[separator + 1 : separator + 1 + _WINDOW]:
        if row.kind == "separator":
            break
        running += row.is_running
    return running >= _LEAST_PARAGRAPHS


def _in_stretch(
    rows: Sequence[Row], keys: Sequence[str], start: int, end: int
) -> Iterator[Segment]:
    usual = _usual_gap(rows, start, end)
    first_body = body_after(rows, start, end)
    stop = end if first_body is None else first_body
    opening = headlines.first(rows, keys, start, stop)
    if opening is None and first_body is not None and headlines.asks(rows[first_body]):
        opening, first_body = first_body, body_after(rows, first_body + 1, end)
        stop = end if first_body is None else first_body
    layout = () if opening is None else _layout(rows, opening, stop)
    heads = _heads(rows, keys, (start, end), usual, layout)
    if not heads or heads[0].body != first_body:
        begin: list[tuple[int, int | None]] = [(start, opening)]
    else:
        begin = [(start, heads.pop(0).row)]
    for head in heads:
        headline = head.row if head.row != head.body else None
        begin.append((_with_kickers(rows, head.row, begin[-1], usual), headline))
    stops = [place for place, _ in begin[1:]] + [end]
    for (place, headline), stop in zip(begin, stops, strict=True):
        yield Segment(place, stop, headline)


def _usual_gap(rows: Sequence[Row], start: int, end: int) -> int:
    """The blank lines that stand between two paragraphs of this page."""
    gaps = sorted(
        rows[n].line.gap
        for n in range(start + 1, end)
        if rows[n].is_running and rows[n - 1].is_running
    )
    return gaps[(len(gaps) - 1) // 2] if gaps else 1


def _heads(
    rows: Sequence[Row],
    keys: Sequence[str],
    stretch: tuple[int, int],
    usual: int,
    layout: tuple[str, ...],
) -> list[_Candidate]:
    """One accepted candidate for each body that has any, in the page's order."""
    best: dict[int, _Candidate] = {}
    for number in range(*stretch):
        candidate = _candidate(rows, keys, number, stretch, usual)
        if candidate is None:
            continue
        if layout and _layout(rows, number, candidate.body) == layout:
            signals = candidate.signals | {"alike"}
            candidate = replace(candidate, signals=signals)
        if not candidate.accepted:
            continue
        rival = best.get(candidate.body)
        if rival is None or candidate.score > rival.score:
            best[candidate.body] = candidate
    return sorted(best.values(), key=lambda candidate: candidate.row)


def _layout(rows: Sequence[Row], headline: int, body: int) -> tuple[str, ...]:
    """How a head is set, as the kinds of its rows; empty where that tells little."""
    kinds = [row.kind for row in rows[headline:body] if row.kind != "furniture"]
    telling = len(kinds) >= _LEAST_LAYOUT and not _HEADISH.isdisjoint(kinds)
    return tuple(kinds) if telling else ()


def _candidate(
    rows: Sequence[Row],
    keys: Sequence[str],
    number: int,
    stretch: tuple[int, int],
    usual: int,
) -> _Candidate | None:
    row = rows[number]
    start, end = stretch
    if row.kind == "lede" and number > start:
        return _unheaded(rows, number, usual)
    if row.kind not in ("title", "short", "sentence"):
        return None
    stop = min(number + 1 + _WINDOW, end)
    body = body_after(rows, number + 1, stop)
    if body is None:
        return None
    head = rows[number + 1 : body]
    signals = {_SIGNALS[other.kind] for other in head if other.kind in _SIGNALS}
    # A writer's name stands twice too: under the picture and on its own.
    again = keys[number] and keys[number] in keys[number + 1 : body]
    if again and bylines.alone(row.line.text) is None:
        signals.add("echo")
    if rows[body].kind == "lede":
        signals.add("dateline")
    if number == start or row.line.gap > max(usual, 1):
        signals.add("gap")
    if not headlines.may_be(row, "echo" in signals):
        return None
    return _Candidate(number, body, frozenset(signals), row.kind == "title")


def _unheaded(rows: Sequence[Row], number: int, usual: int) -> _Candidate | None:
    """A story without a headline: a dateline set apart from running copy over it."""
    apart = rows[number].line.gap > max(usual, 1) and rows[number - 1].is_running
    signals = frozenset({"gap", "dateline"})
    return _Candidate(number, number, signals, False) if apart else None


_SIGNALS = {"date": "date", "bullet": "bullets", "byline": "byline"}


def _with_kickers(
    rows: Sequence[Row], head: int, before: tuple[int, int | None], usual: int
) -> int:
    """Where a story begins: at its headline, or at the short lines set over it."""
    least = before[0] + 1
    start = head
    for number in range(head - 1, least - 1, -1):
        if rows[number].is_running or rows[number].kind in ("bullet", "tail"):
            break
        if rows[number].line.gap > max(usual, 1):
            return number
        adjoins = rows[number + 1].line.gap == 0 and start == number + 1
        if adjoins and rows[number].kind in _KICKERS:
            start = number
    return start
