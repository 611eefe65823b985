"""A target figure and the story's figures in, the value that it starts from out."""

import re
from dataclasses import dataclass

from dashboard import wording
from dashboard.analysis.targets import same
from dashboard.analysis.targets.candidates import bare, changed, fits, same_kind
from dashboard.analysis.targets.lone import value
from dashboard.analysis.targets.page import Page
from dashboard.analysis.targets.relative import Change
from dashboard.analysis.targets.scales import factor
from dashboard.analysis.targets.scores import LEAST, score
from dashboard.analysis.words.listing import listed
from dashboard.records import Figure


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
#: What these bring is new and starts from nothing: "is to deliver 240 megawatts".
_ADDS = re.compile(
    r"\b(?:deliver|build(?!ing up| up)|add|install|hire|recruit|plant|construct|open|"
    r"create|invest|spend|sets? up|distribute|issue|donate|train|launch)(?:s|ing)?\b"
    r"[^,;]{0,60}"
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


def start(target: Figure, page: Page, change: Change | None = None) -> Start | None:
    """The best value that the target can start from; rather none than a wrong one.

    A target told as a change starts from a value of any unit, and of the year whose
    level it names, where it names one.
    """
    near = page.around(target)
    if change is not None:
        fit = [f for f in near if changed(f, change, page)]
    else:
        fit = _grown([f for f in near if fits(target, f, page)], target, page)
    scored = []
    for figure in fit:
        points = score(target, figure, page)
        if change is not None and _plain(target, figure, change, page):
            points = max(points, LEAST)
        if points >= LEAST:
            scored.append((points, figure))
    for _, figure in sorted(scored, key=lambda pair: (-pair[0], _far(target, pair[1]))):
        if change is not None:
            return Start(figure, value(figure), None)
        if not _part_of_a_year(target, figure):
            return _compared(target, figure)
    if scored:
        figure = scored[0][1]
        why = f"“{figure.raw}” is the value of a part of a year, the target of a year."
        return Start(None, None, why)
    return _in_other_terms(target, page) if change is None else None


#: "to 9 tonnes by 2030 from 3 barrels": what stands between a target and its "from".
_FROM = re.compile(r"\A(?:(?!and\b|but\b)[^.,;\s]{0,15} ){0,6}from \Z")


def _in_other_terms(target: Figure, page: Page) -> Start | None:
    """A start that is told right behind the target, in what cannot be compared."""
    for figure in page.beside(target):
        behind = figure.span.start >= target.span.end and figure.kind != "age"
        behind = behind and not same_kind(target, figure)
        if behind and _FROM.match(page.between(target, figure)):
            return Start(figure, None, _apart(target, figure))
    return None


def _apart(target: Figure, figure: Figure) -> str:
    here, there = (_counted_in(f.unit) for f in (target, figure))
    return f"The target is in {here}, what it starts from in {there}."


def _counted_in(unit: str | None) -> str:
    """A unit in an editor's words: "per cent", "percentage points", "EUR"."""
    if unit in (None, "%"):
        return "per cent" if unit else "a bare number"
    return unit if wording.is_currency(unit) else wording.plural(unit)


def _grown(fit: list[Figure], target: Figure, page: Page) -> list[Figure]:
    """Those of the fitting figures that a target can grow from, if it adds anything."""
    if not fit or not _new(target, page):
        return fit
    fit = [f for f in fit if _with(target, f, page)]
    if _MORE.search(page.before(target)[-_SHORTLY:] + target.raw):
        return [f for f in fit if f.role == "baseline"]
    return fit


def _with(target: Figure, figure: Figure, page: Page) -> bool:
    """Whether what is added to is told beside it, or how many were added before."""
    if figure.sentence == target.sentence or bare(target, figure, page):
        return True
    counted = same.one_thing(target.measure, figure.measure) or figure.unit is None
    beside = abs(page.gap(target, figure)) == 1 and figure.kind == target.kind
    return counted and beside and bool(_DONE.search(page.before(figure)))


#: "has so far handed over 1,140 homes", "completed 31,000 in four years".
_DONE = re.compile(
    r"\b(?:completed|finished|built|hired|recruited|planted|opened|installed|trained|"
    r"delivered|created|taken on|took on|handed over|put up|added|issued|managed) "
    r"(?:just |only |about |some |over |more than )?\Z",
    re.IGNORECASE,
)
#: ", which stood at 52,000 households,": told of the subject, in passing.
_ASIDE = re.compile(r", (?:which|now|currently|worth|at|from)\b[^,;]{0,60}\Z")


def _plain(target: Figure, figure: Figure, change: Change, page: Page) -> bool:
    """Whether the copy itself ties a change to its start, by year or in passing."""
    if change.year is not None:
        return True
    aside = bool(_ASIDE.search(page.before(figure)))
    return figure.sentence == target.sentence and aside


def _new(target: Figure, page: Page) -> bool:
    """Whether a target adds something, which starts from nothing.

    So many a year are not added: there is a year before.
    """
    if target.per is not None or target.kind == "percent":
        return False
    before, after = page.before(target), page.after(target)
    if _ALL.search(before):
        return False
    return bool(_ADDS.search(before) or (before and _ADDED.match(after)))


#: "all 5,000 homes would be ready": those that are ready are among them.
_ALL = re.compile(r"\ball (?:of )?(?:the )?\Z", re.IGNORECASE)


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
    yearly = target.per in (None, "year") and target.nature == "flow"
    yearly = yearly or target.per == "year"
    if not yearly or target.kind == "percent" or figure.per is not None:
        return False
    words = (figure.refers_to or "").lower().split()
    told = figure.role == "baseline" and figure.sentence == target.sentence
    return not told and not _PARTS.isdisjoint(words)


def _compared(target: Figure, figure: Figure) -> Start:
    scale = factor(figure.unit, target.unit)
    if {target.kind, figure.kind} == {"ratio", "percent"}:
        scale = 0.01 if figure.kind == "percent" else 100.0
    elif scale is None and (target.kind in ("count", "ratio") or figure.unit is None):
        scale = 1.0
    if scale is None:
        return Start(figure, None, _apart(target, figure))
    if target.per and figure.per and target.per != figure.per:
        why = f"The target is per {target.per}, what it starts from per {figure.per}."
        return Start(figure, None, why)
    high = figure.high * scale if figure.low and figure.high else None
    return Start(figure, value(figure) * scale, None, high)
