"""The amounts of a line in, figures and rejections with their meaning out."""

from collections.abc import Iterator

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.days import TimePhrase
from dashboard.analysis.figures import (
    meanings,
    measured,
    moments,
    natures,
    roles,
    sources,
)
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.figures.reading import Read
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Rejection, Span

#: Why, in an editor's words, and how often value and unit held on 27 annotated stories,
#: rounded towards 0.93 where there were fewer than ten.
_REASONS = {
    "money-sign": ("a currency sign stands before or after the number", 0.98),
    "money-code": ("a currency code stands beside the number", 0.97),
    "money-word": ("a currency is named after the number", 0.97),
    "money-hundredths": ("pence or cents, given in their currency", 0.95),
    "percent": ("a percentage", 0.99),
    "percentage-point": ("a difference between percentages, in points", 0.97),
    "basis-point": ("hundredths of a percentage point", 0.97),
    "duration": ("a length of time", 0.9),
    "measure": ("a unit of measure stands after the number", 0.97),
    "multiple": ("says how many times over", 0.95),
    "multiple-word": ("a word that says how many times over", 0.95),
    "ratio": ("a part of a whole", 0.95),
    "half": ("half of a unit", 0.93),
    "age": ("an age", 0.93),
    "count": ("the number counts the noun after it", 0.96),
    "count-people": ("counts people whom the copy does not name", 0.93),
    "count-of": ("the number counts some of the noun after it", 0.93),
    "rate": ("so many in every so many", 0.93),
    "score": ("a result, told in sport copy", 0.95),
    "number": ("a number without a unit", 0.7),
}
_SHARED = ("the unit is printed with a number beside it", 0.93)


def figures_of(
    line: Line,
    read: Read,
    sentence: Sentence,
    phrases: tuple[TimePhrase, ...],
    attributions: tuple[Attribution, ...],
) -> list[Figure]:
    """The figures of a line in order; `phrases` are the times of its sentence."""
    done: list[Figure] = []
    for amount in read.amounts:
        spoken = moments.moment(_span(line, amount), sentence, phrases)
        figure = _figure(line, amount, sentence, attributions, spoken)
        done.append(meanings.shared(line, done[-1], figure) if done else figure)
    return done


def _span(line: Line, amount: Amount) -> Span:
    return _place(line, amount.first, amount.last)[0]


def _figure(
    line: Line,
    amount: Amount,
    sentence: Sentence,
    attributions: tuple[Attribution, ...],
    spoken: moments.Moment,
) -> Figure:
    span, raw = _place(line, amount.first, amount.last)
    reason, confidence = _REASONS.get(amount.rule, _SHARED)
    asserted_by, source = sources.source(span, attributions, line)
    told = roles.role(line, amount)
    return Figure(
        span=span,
        raw=raw,
        part=line.part,
        sentence=sentence.span,
        rule=amount.rule,
        reason=meanings.reason(reason, told, asserted_by),
        confidence=meanings.confidence(confidence, told[0]),
        kind=amount.kind or "count",
        low=amount.low,
        high=amount.high,
        unit=amount.unit,
        unit_assumed=amount.assumed,
        per=amount.per,
        modifier=amount.modifier,
        trend=amount.trend,
        role=told[0],
        nature=natures.nature(line, amount),
        measure=measured.measure(line, amount),
        asserted_by=asserted_by,
        source=source,
        refers_to=spoken.raw,
        period_start=spoken.start,
        period_end=spoken.end,
    )


def rejections_of(line: Line, read: Read, sentence: Sentence) -> Iterator[Rejection]:
    """What in a line looked like a figure and is none."""
    for first, last, rule in read.rejected:
        span, raw = _place(line, first, last)
        yield Rejection(
            span=span,
            raw=raw,
            part=line.part,
            sentence=sentence.span,
            rule=rule.name,
            reason=rule.reason,
            confidence=0.95,
        )


def _place(line: Line, first: int, last: int) -> tuple[Span, str]:
    start, end = line.tokens[first].start, line.tokens[last - 1].end
    return Span(line.start + start, line.start + end), line.text[start:end]
