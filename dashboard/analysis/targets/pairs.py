"""A target figure and the story's figures in, the value that it starts from out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.analysis.sentences import Sentence
from dashboard.analysis.targets import same
from dashboard.analysis.targets.scales import factor
from dashboard.analysis.words.listing import listed
from dashboard.records import Figure, Span


@dataclass(frozen=True, slots=True)
class Start:
    """Where a target starts from."""

    #: None where the only value at hand does not answer for a target's period.
    figure: Figure | None
    #: In the target's unit; None where the two cannot be compared.
    value: float | None
    #: Why they cannot, in plain words.
    refused: str | None


#: A value that is, or was; no change, cap, aim or outlook.
_LEVELS = listed("baseline actual estimate")
_UNITS = listed("money measure percent duration")
#: Parts of a year, in what a figure speaks of.
_PARTS = listed(
    """
    half quarter month months week weeks january february march april may june july
    august september october november december
    """
)
#: What a candidate gains by being told in the target's sentence, in the one beside it,
#: in headline or lede, as a start ("from $2m"), and of the same measure.
_SENTENCE, _BESIDE, _LEDE, _TOLD, _MEASURE = 4, 2, 1, 3, 4
#: "up from 92,000 tonnes": what was before the level that the sentence tells.
_BEFORE = -4
#: "It is now about": characters before a value that a pronoun is the subject of.
_OPENING = range(5, 17)
#: Beside the target and of a measure not named, or far off and of the same: no less.
_LEAST = 4


#: What these bring is new and starts from nothing: "is to deliver 240 megawatts".
_ADDS = re.compile(
    r"\b(?:deliver|build|add|install|hire|recruit|plant|construct|open|create|invest|"
    r"spend|sets? up|distribute|issue|donate|train|launch)(?:s|ing)?\b[^,;]{0,60}$",
    re.IGNORECASE,
)


def start(
    target: Figure, figures: tuple[Figure, ...], sentences: Sequence[Sentence]
) -> Start | None:
    """The best value that the target can start from; rather none than a wrong one."""
    order = {sentence.span: place for place, sentence in enumerate(sentences)}
    fit = [f for f in figures if _fits(target, f)]
    if any(_ADDS.search(_before(target, sentence)) for sentence in sentences):
        fit = [f for f in fit if f.sentence == target.sentence]
    scored = [(_score(target, f, figures, order), f) for f in fit]
    scored = [(score, f) for score, f in scored if score >= _LEAST]
    for _, figure in sorted(scored, key=lambda pair: (-pair[0], _far(target, pair[1]))):
        if not _part_of_a_year(target, figure):
            return _compared(target, figure)
    if scored:
        figure = scored[0][1]
        why = f"“{figure.raw}” is the value of a part of a year, the target of a year."
        return Start(None, None, why)
    return None


def _before(target: Figure, sentence: Sentence) -> str:
    """What a sentence says before the target; nothing if the target is elsewhere."""
    if sentence.span != target.sentence:
        return ""
    return sentence.text[: target.span.start - sentence.span.start]


def _fits(target: Figure, figure: Figure) -> bool:
    """Whether a figure is a level of the target's kind that it does not repeat."""
    grown = figure.role == "change" and _rate_of_prices(figure)
    level = (figure.role in _LEVELS or grown) and figure.converts is None
    other = figure.span != target.span and figure.kind == target.kind
    if not (level and other) or value(figure) == value(target):
        return False
    if figure.part not in ("body", "headline"):
        return False
    near = figure.sentence == target.sentence
    if figure.role == "baseline" and near:
        return True
    # A crowd of one kind is told of in many ways: two numbers of people are no pair.
    bare = figure.unit is None and not same.wild(target.measure)
    return factor(figure.unit, target.unit) is not None and (
        figure.kind in _UNITS or near or figure.role == "baseline" or bare
    )


def _rate_of_prices(figure: Figure) -> bool:
    """As in "prices rose 7.4%": the change is what inflation is."""
    return figure.kind == "percent" and same.one_thing(figure.measure, "inflation")


def _score(
    target: Figure,
    figure: Figure,
    figures: tuple[Figure, ...],
    order: dict[Span, int],
) -> int:
    gap = abs(order.get(figure.sentence, 99) - order.get(target.sentence, -99))
    near = figure.sentence == target.sentence
    points = _SENTENCE if near else _BESIDE if gap == 1 else 0
    points += (
        _LEDE if figure.part == "headline" or order.get(figure.sentence) == 1 else 0
    )
    if figure.role == "baseline":
        older = not near and any(_sibling(figure, other) for other in figures)
        points += _BEFORE if older else _TOLD if near else 0
    if _goes_on(target, figure, order):
        return points + _MEASURE
    return points + _of_one_measure(target, figure, near)


def _goes_on(target: Figure, figure: Figure, order: dict[Span, int]) -> bool:
    """As in "It is now $6.20 an hour.", right behind the sentence of the target."""
    follows = order.get(figure.sentence, -9) == order.get(target.sentence, 9) + 1
    opens = figure.span.start - figure.sentence.start in _OPENING
    return follows and opens and figure.measure is None and figure.kind in _UNITS


def _of_one_measure(target: Figure, figure: Figure, near: bool) -> int:
    """What the measures of both say for the pair, and against it."""
    if same.one_thing(target.measure, figure.measure):
        return _MEASURE
    if same.set_by_someone(figure):
        return -_MEASURE
    if same.wild(target.measure) and (near or not same.wild(figure.measure)):
        topic = _rate_of_prices(figure) and target.kind == "percent"
        return _MEASURE if topic else _BESIDE
    told = figure.role == "baseline" and near
    unnamed = near and same.wild(figure.measure)
    return 0 if told or unnamed else -_MEASURE


def _sibling(figure: Figure, other: Figure) -> bool:
    """Whether a sentence tells the later value beside an earlier one."""
    beside = other.sentence == figure.sentence and other.span != figure.span
    grown = other.role == "change" and _rate_of_prices(other)
    told = other.role in ("actual", "estimate") or grown
    alike = same.one_thing(figure.measure, other.measure)
    return beside and told and alike and other.unit == figure.unit


def _far(target: Figure, figure: Figure) -> tuple[int, int]:
    """Characters between two figures; what stands before counts for more.

    Of another sentence the first figure is the latest: "rose 3.9%, after 4.1%".
    """
    if figure.sentence != target.sentence:
        return abs(figure.sentence.start - target.sentence.start), figure.span.start
    gap = figure.span.start - target.span.end
    return gap if gap >= 0 else 2 * (target.span.start - figure.span.end), 0


def _part_of_a_year(target: Figure, figure: Figure) -> bool:
    """Whether a value is of a half-year or the like and the target of a year."""
    yearly = target.per == "year" or target.nature == "flow"
    if not yearly or target.kind == "percent" or figure.per is not None:
        return False
    words = (figure.refers_to or "").lower().split()
    told = figure.role == "baseline" and figure.sentence == target.sentence
    return not told and not _PARTS.isdisjoint(words)


def _compared(target: Figure, figure: Figure) -> Start:
    scale = factor(figure.unit, target.unit)
    if scale is None:
        why = f"The target is in {target.unit}, what it starts from in {figure.unit}."
        return Start(figure, None, why)
    if target.per and figure.per and target.per != figure.per:
        why = f"The target is per {target.per}, what it starts from per {figure.per}."
        return Start(figure, None, why)
    return Start(figure, value(figure) * scale, None)


def value(figure: Figure) -> float:
    """The one value of a figure: its low end, failing that the end that is known."""
    known = figure.low if figure.low is not None else figure.high
    return known if known is not None else 0.0
