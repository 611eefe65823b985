"""A target figure and the story's figures in, the value that it starts from out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.analysis.sentences import Sentence
from dashboard.analysis.targets import same
from dashboard.analysis.targets.candidates import (
    changed,
    fits,
    goes_on,
    present,
    rate_of_prices,
    takes_up,
    value,
)
from dashboard.analysis.targets.relative import Change
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
    #: The high end of a range, in the target's unit.
    high: float | None = None


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
#: Beside the target and of a measure not named, or far off and of the same: no less.
_LEAST = 4


#: What these bring is new and starts from nothing: "is to deliver 240 megawatts".
_ADDS = re.compile(
    r"\b(?:deliver|build|add|install|hire|recruit|plant|construct|open|create|invest|"
    r"spend|sets? up|distribute|issue|donate|train|launch)(?:s|ing)?\b[^,;]{0,60}"
    r"(?<! to )(?<! from )(?<! below )$"
    r"|\b(?:first|further|another|additional|extra) \Z",
    re.IGNORECASE,
)
#: "another 1 million": what is added to what there is starts from nothing.
_MORE, _SHORTLY = re.compile(r"\b(?:another|more|additional|extra|further)\b"), 12
#: "The first 500 homes would be ready", "a further 24", "40 clinics are to be built".
_ADDED = re.compile(
    r"\A[^,;.]{0,30}\b(?:will|would|to) be (?:ready|added|built|opened|created|hired|"
    r"taken on|installed|planted)\b"
)


def start(
    target: Figure,
    figures: tuple[Figure, ...],
    sentences: Sequence[Sentence],
    change: Change | None = None,
) -> Start | None:
    """The best value that the target can start from; rather none than a wrong one.

    A target told as a change starts from a value of any unit, and of the year whose
    level it names, where it names one.
    """
    first = next((i for i, s in enumerate(sentences) if s.part == "body"), 0)
    order = {s.span: place - first for place, s in enumerate(sentences)}
    texts: dict[object, Sentence] = {sentence.span: sentence for sentence in sentences}
    if change is not None:
        fit = [f for f in figures if changed(f, change, texts)]
    else:
        fit = [f for f in figures if fits(target, f, figures, texts)]
        told = texts.get(target.sentence)
        if fit and told is not None and _new(target, told):
            fit = [f for f in fit if f.sentence == target.sentence]
            if _MORE.search(_before(target, told)[-_SHORTLY:] + target.raw):
                fit = [f for f in fit if f.role == "baseline"]
    scored = [(_score(target, f, figures, order, texts), f) for f in fit]
    if change is not None:
        scored = [
            (max(score, _LEAST) if _plain(target, f, change, texts) else score, f)
            for score, f in scored
        ]
    scored = [(score, f) for score, f in scored if score >= _LEAST]
    for _, figure in sorted(scored, key=lambda pair: (-pair[0], _far(target, pair[1]))):
        if change is not None:
            return Start(figure, value(figure), None)
        if not _part_of_a_year(target, figure):
            return _compared(target, figure)
    if scored:
        figure = scored[0][1]
        why = f"“{figure.raw}” is the value of a part of a year, the target of a year."
        return Start(None, None, why)
    return None


#: ", which stood at 52,000 households,": told of the subject, in passing.
_ASIDE = re.compile(r", (?:which|now|currently|worth|at|from)\b[^,;]{0,60}\Z")


def _plain(
    target: Figure, figure: Figure, change: Change, texts: dict[object, Sentence]
) -> bool:
    """Whether the copy itself ties a change to its start, by year or in passing."""
    if change.year is not None:
        return True
    before = _before(figure, texts[figure.sentence])
    return figure.sentence == target.sentence and bool(_ASIDE.search(before))


def _new(target: Figure, sentence: Sentence) -> bool:
    """Whether a target adds something, which starts from nothing.

    So many a year are not added: there is a year before.
    """
    before = _before(target, sentence)
    after = sentence.text[target.span.end - sentence.span.start :] if before else ""
    if target.per is not None:
        return False
    return bool(_ADDS.search(before) or _ADDED.match(after))


def _before(target: Figure, sentence: Sentence) -> str:
    """What a sentence says before the target; nothing if the target is elsewhere."""
    if sentence.span != target.sentence:
        return ""
    return sentence.text[: target.span.start - sentence.span.start]


def _score(
    target: Figure,
    figure: Figure,
    figures: tuple[Figure, ...],
    order: dict[Span, int],
    texts: dict[object, Sentence],
) -> int:
    gap = abs(order.get(figure.sentence, 99) - order.get(target.sentence, -99))
    near = figure.sentence == target.sentence
    points = _SENTENCE if near else _BESIDE if gap == 1 else 0
    lede = order.get(figure.sentence) == 0
    points += _LEDE if figure.part == "headline" or lede else 0
    if figure.role == "baseline":
        older = not near and any(_sibling(figure, other) for other in figures)
        points += _BEFORE if older else _TOLD if near else 0
    told = texts.get(figure.sentence)
    text = told.text if told is not None else ""
    points += present(figure, text)
    if gap == 1 and _continues(target, figure, order, texts):
        return points + _MEASURE
    if gap == 1 and takes_up(target, figure, figures, text, _said(target, texts)):
        return points + max(_BESIDE, _of_one_measure(target, figure, near, lede))
    return points + _of_one_measure(target, figure, near, lede)


def _said(target: Figure, texts: dict[object, Sentence]) -> str:
    sentence = texts.get(target.sentence)
    return sentence.text if sentence is not None else ""


def _continues(
    target: Figure,
    figure: Figure,
    order: dict[Span, int],
    texts: dict[object, Sentence],
) -> bool:
    """As in "It is now $6.20 an hour.", right behind the sentence of the target."""
    behind = order[figure.sentence] > order[target.sentence]
    return behind and goes_on(texts[figure.sentence].text)


def _of_one_measure(target: Figure, figure: Figure, near: bool, lede: bool) -> int:
    """What the measures of both say for the pair, and against it."""
    if same.one_thing(target.measure, figure.measure):
        return _MEASURE
    if same.akin(target.measure, figure.measure):
        return _BESIDE
    if target.unit is None and target.kind == "count" and lede:
        return _LEAST
    if same.set_by_someone(figure):
        return -_MEASURE
    if same.wild(target.measure) and (near or not same.wild(figure.measure)):
        topic = rate_of_prices(figure) and target.kind == "percent"
        return _MEASURE if topic else _BESIDE
    told = figure.role == "baseline" and near
    unnamed = near and same.wild(figure.measure)
    return 0 if told or unnamed else -_MEASURE


def _sibling(figure: Figure, other: Figure) -> bool:
    """Whether a sentence tells the later value beside an earlier one."""
    if other.sentence != figure.sentence or other.span == figure.span:
        return False
    grown = other.role == "change" and rate_of_prices(other)
    told = other.role in ("actual", "estimate") or grown
    alike = told and other.unit == figure.unit
    return alike and same.one_thing(figure.measure, other.measure)


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
    if {target.kind, figure.kind} == {"ratio", "percent"}:
        scale = 0.01 if figure.kind == "percent" else 100.0
    elif target.kind in ("count", "ratio") and scale is None:
        scale = 1.0
    if scale is None:
        why = f"The target is in {target.unit}, what it starts from in {figure.unit}."
        return Start(figure, None, why)
    if target.per and figure.per and target.per != figure.per:
        why = f"The target is per {target.per}, what it starts from per {figure.per}."
        return Start(figure, None, why)
    high = figure.high * scale if figure.low and figure.high else None
    return Start(figure, value(figure) * scale, None, high)
