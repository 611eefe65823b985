"""A figure with its sentence in, what its series is made of out, and its label."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dashboard.analysis.sentences import Sentence
from dashboard.analysis.series import counts, periods, terms
from dashboard.analysis.series.owners import Owner, Owners
from dashboard.analysis.targets.scales import factor
from dashboard.analysis.words.places import SAME_PLACE
from dashboard.analysis.words.quantities import FLOWS, GENERAL, OF_BODIES
from dashboard.folding import fold
from dashboard.records import Figure

#: Kinds of figures that measure something over time.
_KINDS = frozenset({"money", "percent", "count", "measure", "duration", "number"})
#: What one label is made of stands between these, in this order.
SEPARATOR = "|"
#: Units of one size are told in the first of these that they convert to.
_BASES = ("W", "Wh", "g", "m²", "m³", "l", "m")


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of a figure's series before its story is looked through."""

    #: What is measured: folded words in order, none where it is not named.
    words: tuple[str, ...] = ()
    #: Whether a value of it is of a period, and not of a moment.
    flow: bool = False
    #: The period as printed ("a year"), and the one that a stated time is long.
    per: str | None = None
    period: str | None = None
    owner: Owner | None = None


def draft(figure: Figure, sentence: Sentence, owners: Owners) -> Draft:
    """What one figure's own sentence says of its series."""
    if figure.kind not in _KINDS or figure.converts or figure.modifier == "vague":
        return Draft()
    place = terms.place(figure, sentence)
    owner = owners.of(figure, sentence, place)
    if figure.kind == "count" and figure.unit is not None:
        words, flow = counts.words(figure, sentence, owner)
    else:
        words = terms.words(figure, sentence, place, owner)
        flow = figure.unit != "%" and not FLOWS.isdisjoint(words)
    return Draft(words, flow, figure.per, periods.length(figure), owner)


def pooled(figures: Sequence[Figure], drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, each with what other tellings of the same value add to it.

    A headline seldom names the period, and the body seldom repeats the headline's noun.
    """
    tellings: dict[tuple[object, ...], list[int]] = {}
    for at, figure in enumerate(figures):
        key = (figure.kind, figure.low, figure.high, figure.unit)
        tellings.setdefault(key, []).append(at)
    done = list(drafts)
    for group in tellings.values():
        for at in group:
            for other in group:
                if other != at and _one(figures, drafts, at, other):
                    done[at] = _filled(done[at], drafts[other])
    return done


def _one(
    figures: Sequence[Figure], drafts: Sequence[Draft], at: int, other: int
) -> bool:
    """Whether two tellings of one value speak of one thing."""
    mine, its = set(drafts[at].words), set(drafts[other].words)
    heads = {"headline", "standfirst"}
    across = (figures[at].part in heads) != (figures[other].part in heads)
    return bool(mine & its) or (across and not (mine and its))


def _filled(mine: Draft, its: Draft) -> Draft:
    """One telling with what another adds: "exports" are those that it narrows."""
    narrower = set(mine.words) < set(its.words)
    return replace(
        mine,
        words=its.words if narrower else mine.words,
        flow=its.flow if narrower else mine.flow,
        per=mine.per or its.per,
        period=mine.period or its.period,
        owner=mine.owner if mine.owner and mine.owner.near else its.owner or mine.owner,
    )


def label(figure: Figure, made: Draft) -> str | None:
    """The series by name; None where too little is said to tell it from others."""
    words, owner = set(made.words), made.owner
    if not words or owner is None or _changes(figure, words):
        return None
    per = made.per or (made.period if made.flow else "")
    if per is None:
        return None
    if not owner.near and (not _fits(owner, words) or words <= GENERAL):
        return None
    unit = "" if figure.kind == "count" else _unit(figure.unit)
    whose = fold(SAME_PLACE.get(owner.name, owner.name))
    parts = (" ".join(made.words), unit, per, whose)
    return SEPARATOR.join(part.replace(SEPARATOR, " ") for part in parts)


def _changes(figure: Figure, words: set[str]) -> bool:
    """Whether a figure tells a change, which has no level; prices rise by inflation."""
    if figure.role != "change":
        return False
    return figure.unit != "%" or words != {"inflation"} or figure.trend == "down"


def _fits(owner: Owner, words: set[str]) -> bool:
    """Whether the story's subject can be what such a measure is told of.

    Of all stories that speak of a company few tell only its figures.
    """
    return owner.kind == ("organisation" if words & OF_BODIES else "place")


def _unit(unit: str | None) -> str:
    bases = (base for base in _BASES if factor(unit, base) is not None)
    return next(bases, unit or "")
