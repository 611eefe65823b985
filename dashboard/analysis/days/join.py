"""Two times that stand side by side in, one where the second tells the first out."""

from dataclasses import replace
from datetime import timedelta

from dashboard.analysis.days.base import TimePhrase
from dashboard.analysis.days.lengths import moved
from dashboard.records import Span
from dashboard.wording import day

#: Rules whose words a day may follow: "before the rains come in November".
_BEFORE = frozenset({"before-clause", "before-event", "before-occasion"})


def joined(text: str, first: TimePhrase, second: TimePhrase) -> TimePhrase | None:
    """Both as one phrase; `text` is their sentence."""
    begin = first.span.start - first.sentence.start
    between = text[
        first.span.end - first.sentence.start : second.span.start - first.sentence.start
    ].strip(" ,(")
    if between:
        return None
    span = Span(first.span.start, second.span.end)
    raw = text[begin : second.span.end - first.sentence.start]
    if first.rule == "part-of-period" and second.kind == "date":
        # "by the end of the financial year on 31 March 2027"
        return replace(second, span=span, raw=raw, relation=first.relation)
    if first.rule in _BEFORE and second.start and second.end:
        return _before(replace(second, span=span, raw=raw, rule=first.rule))
    if first.rule in ("when-clause", "by-the-time"):
        # "When the books close in March": the day is that of the close.
        tied = first.relation or second.relation
        return replace(second, span=span, raw=raw, rule=first.rule, relation=tied)
    if first.rule == "lasting" and second.raw.lower().startswith(("from ", "start")):
        return _lasting(replace(first, span=span, raw=raw), second)
    return None


def _before(phrase: TimePhrase) -> TimePhrase:
    """ "Before the year ends in March": of what ends, the last day is in time."""
    if phrase.raw.lower().startswith("by "):
        return replace(phrase, relation="by")
    assert phrase.start is not None
    assert phrase.end is not None
    start = phrase.start
    if phrase.precision != "day" and _ends(phrase.raw):
        start = phrase.end + timedelta(days=1)
    return replace(phrase, relation="before", start=start, end=start)


def _ends(raw: str) -> bool:
    return any(word.startswith(("end", "expire", "lapse")) for word in raw.split())


def _lasting(phrase: TimePhrase, begins: TimePhrase) -> TimePhrase | None:
    """ "For 15 months from 1 February": counted from that day."""
    if begins.start is None or phrase.length is None or phrase.length_unit is None:
        return None
    return replace(
        phrase,
        start=begins.start,
        end=moved(begins.start, phrase.length, phrase.length_unit),
        relation="window",
        direction=begins.direction,
        reason=f"{phrase.reason.split(',')[0]}, counted from {day(begins.start)}",
    )
