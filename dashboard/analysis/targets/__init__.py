"""Figures in, targets paired with where they start from out."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from dashboard.analysis.days import TimePhrase
from dashboard.analysis.figures import meanings
from dashboard.analysis.keys import keyed
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.targets import relative, sums
from dashboard.analysis.targets.aim import Aim
from dashboard.analysis.targets.horizons import horizon, setting
from dashboard.analysis.targets.idle import idle, restates
from dashboard.analysis.targets.page import page
from dashboard.analysis.targets.pairs import start
from dashboard.analysis.words import fiscal_years
from dashboard.records import Figure, Story, Target
from dashboard.settings import Desk


def read(
    story: Story,
    sentences: tuple[Sentence, ...],
    figures: tuple[Figure, ...],
    phrases: tuple[TimePhrase, ...],
    desk: Desk,
) -> tuple[Target, ...]:
    """Every target in the order of the page; a second wording of one is left out."""
    told = page(figures, sentences)
    aims = [f for f in told.figures if f.role == "target" and _sized(f)]
    aims = [f for f in aims if told.part(f) == "body"] or aims
    starts = desk.fiscal_year_starts or fiscal_years.starts_in(story.dateline_place)
    times = _grouped(setting(story.text, phrases), lambda phrase: phrase.sentence)
    worded = _grouped(aims, _value)
    meant = {f.span for f in aims}
    done: list[Target] = []
    seen: set[Hashable] = set()
    for figure in aims:
        around = told.before(figure), told.after(figure)
        change = relative.change(figure, *around)
        others = [f for f in told.beside(figure) if f != figure and f.span in meant]
        wording = (_value(figure), change)
        restated = change is not None and restates(figure, others, around[1])
        if wording in seen or restated:
            continue
        here = times.get(figure.sentence, ())
        base = start(figure, told, change)
        when = horizon(figure, here, story.day, others, told.texts.get(figure.sentence))
        told_time = when or horizon(figure, here, story.day)
        if idle(figure, base, told_time, around, story.day):
            continue
        seen.add(wording)
        also = tuple(worded[_value(figure)])
        aim = Aim(figure, base, when, story.day, starts, also, change)
        done.append(sums.target(aim))
    return keyed(story, done)


def _sized(figure: Figure) -> bool:
    """Whether a figure is a size of its own: no "billions", nothing restated."""
    return figure.converts is None and figure.modifier != "vague"


def started(figures: Sequence[Figure], aims: Sequence[Target]) -> tuple[Figure, ...]:
    """The figures, those that a target starts from told as starts.

    What a headline or a bullet prints of a target is a target, too.
    """
    starts = {aim.baseline for aim in aims if aim.baseline is not None}
    keys = {aim.figure for aim in aims}
    meant = {_size(f) for f in figures if f.key in keys and f.kind != "multiple"}
    done = []
    for figure in figures:
        role = figure.role
        if figure.key in starts and role in ("actual", "estimate"):
            role = "baseline"
        elif figure.part != "body" and role == "actual" and _size(figure) in meant:
            role = "target"
        why = meanings.again(figure.reason, figure.role, role)
        told = figure.role == role
        done.append(figure if told else replace(figure, role=role, reason=why))
    return tuple(done)


def _size(figure: Figure) -> Hashable:
    """What a headline shares with the sentence that it sums up."""
    return figure.low, figure.high, figure.kind


def _value(figure: Figure) -> Hashable:
    return figure.low, figure.high, figure.unit


_Item = TypeVar("_Item")


def _grouped(
    items: Iterable[_Item], key: Callable[[_Item], Hashable]
) -> dict[Hashable, list[_Item]]:
    found: dict[Hashable, list[_Item]] = defaultdict(list)
    for item in items:
        found[key(item)].append(item)
    return found
