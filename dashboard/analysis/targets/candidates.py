"""A target and another figure in, whether the target may start from it out."""

import re

from dashboard.analysis.targets import again, lone, same
from dashboard.analysis.targets.lone import value
from dashboard.analysis.targets.page import Page
from dashboard.analysis.targets.relative import Change
from dashboard.analysis.targets.scales import factor
from dashboard.analysis.words.listing import listed
from dashboard.records import Figure

#: A value that is, or was; no change, cap, aim or outlook.
_LEVELS = listed("baseline actual estimate")
_UNITS = listed("money measure percent duration ratio")
#: Two counts farther apart are counts of different things; money may well be.
_FARTHEST = 100
#: Bare numbers as large as this may be sums of money.
_SUMS = 1e5
#: What tells a level of today or of the last period.
_NOW = re.compile(
    r"\b(?:now|today|current(?:ly)?|at present|present|so far|to date|already|"
    r"until now|at the moment|since|(?:half|year|quarter) just (?:ended|gone)|existing|"
    r"in the (?:first|second|third|fourth|last|latest) (?:quarter|half)|"
    r"(?:has|have) (?:\w{1,9} )?(?:gone|been|had|taken|built|done|managed|opened|come)|"
    r"last (?:year|month|season|week|summer|winter|spring|"
    r"autumn|count|census|round)|stood|stands|ago|at the end of|"
    r"in (?:\w{1,9} )?(?:19|20)\d\d|calendar (?:19|20)\d\d|average)\b",
    re.IGNORECASE,
)
#: What tells a level of today.
_PRESENT = re.compile(
    r"\b(?:now|today|current(?:ly)?|at present|so far|to date|already|until now|"
    r"at the moment|existing)\b",
    re.IGNORECASE,
)
#: A sentence that goes on about what the one before spoke of.
_GOES_ON = re.compile(
    r"\A\W{0,3}(?:It|They|That|This|These|Those|Today|Now|At present|Currently|So far|"
    r"Until now|Last (?:year|month|season)|Its|Their|"
    r"There are|The (?:figure|number|rate|level|total|proportion|share|usual|typical|"
    r"average|sum|present|current|last))\b"
)
#: As in "from 18% to 30%" and "from 24,500 now to 33,000".
_TO = re.compile(r"\A\W{0,2}(?:[\w’'-]{1,15} ){0,6}to (?:\w{1,10} ){0,2}\Z")


def fits(target: Figure, figure: Figure, page: Page) -> bool:
    """Whether a figure is a level of the target's kind that is told of no other."""
    if not _level(figure) or figure.span == target.span:
        return False
    if value(figure) == value(target) or _told_of_others(target, figure, page):
        return False
    near = figure.sentence == target.sentence
    if near and figure.role == "baseline":
        return same_kind(target, figure) and _owned(target, figure, page)
    if bare(target, figure, page) or lone.pair(target, figure, page):
        return True
    if again.named_again(target, figure, page):
        return True
    return same_kind(target, figure) and (
        figure.kind in _UNITS or _count(target, figure, near, page)
    )


def _level(figure: Figure) -> bool:
    """Whether a figure is a size that something has or had, told in running copy."""
    grown = figure.role == "change" and rate_of_prices(figure)
    level = (figure.role in _LEVELS or grown) and figure.converts is None
    return level and figure.modifier != "vague" and figure.part in _TELLING


_TELLING = listed("body headline")


def _told_of_others(target: Figure, figure: Figure, page: Page) -> bool:
    """Whether a figure goes with another target, or measures another time."""
    near = figure.sentence == target.sentence
    if target.kind == "duration" and not near and figure.unit != target.unit:
        return True
    if figure.role == "baseline" and _elsewhere(target, figure, page):
        return True
    return near and _of_another(target, figure, page)


def bare(target: Figure, figure: Figure, page: Page) -> bool:
    """As in "We are at 4.1 today", said behind a target of 9.5 gigawatts."""
    if target.kind == "count" and target.unit is None and figure.kind in _SHARED:
        near = figure.sentence == target.sentence
        meant = page.gap(target, figure) == -1 and _THAT.search(page.before(target))
        return bool(meant) or (near and figure.span.start < target.span.start)
    unnamed = figure.kind == "count" and figure.unit is None
    beside = page.gap(target, figure) == 1 and target.kind in _UNITS
    return unnamed and beside and bool(_PRESENT.search(page.text(figure)))


#: "take 14 months; the reform promises 6"
_SHARED = listed("duration percent")
#: "to get that down to 90": of the value that the sentence before tells.
_THAT = re.compile(r"\b(?:that|this|it|them) (?:\w{1,8} ){0,3}\Z")


def _elsewhere(target: Figure, figure: Figure, page: Page) -> bool:
    """Whether another sentence tells a count as the start of a target of its own."""
    apart = figure.sentence != target.sentence and figure.kind == "count"
    return apart and any(
        f.role == "target" and f.kind == "count" for f in page.beside(figure)
    )


def _of_another(target: Figure, figure: Figure, page: Page) -> bool:
    """As in "to build 900 homes – last year it managed 400 – and to cut ... to 5".

    What counts the same as the target before it is told with that one.
    """
    if figure.span.start > target.span.start:
        return False
    before = [
        f
        for f in page.beside(figure)
        if f.role == "target" and f.span.end <= figure.span.start
    ]
    alike = bool(before) and figure.unit in (None, before[-1].unit)
    return alike and before[-1] != target


def changed(figure: Figure, change: Change, page: Page) -> bool:
    """Whether a change may start from a figure: a level, and of the year it names."""
    level = figure.role in _LEVELS and figure.converts is None
    if not level or figure.modifier == "vague" or figure.kind in _NO_STARTS:
        return False
    if change.plus and figure.kind != "percent":
        return False
    if figure.part not in ("body", "headline"):
        return False
    if change.year is None:
        return True
    dated = figure.period_start is not None and str(figure.period_start.year)
    if dated == change.year or change.year in (figure.refers_to or ""):
        return True
    return change.year in page.before(figure)[-_YEAR:]


#: Characters between the year of a value and the value: "in 2005, when it was".
_YEAR = 40
#: Changes and times are nothing that another value grows from.
_NO_STARTS = listed("multiple age score percentage_point basis_point duration")


def same_kind(target: Figure, figure: Figure) -> bool:
    """Whether two values can be held against each other, a unit left out included."""
    if figure.kind == target.kind and factor(figure.unit, target.unit) is not None:
        return True
    bare = target.kind == "count" and target.unit is None and value(target) >= 1
    if bare and figure.kind in ("count", "measure"):
        return True
    if bare and figure.kind == "money":
        return min(value(target), value(figure)) >= _SUMS
    if "ratio" in (target.kind, figure.kind):
        alike = target.kind == figure.kind and None in (target.unit, figure.unit)
        return alike or {target.kind, figure.kind} == {"ratio", "percent"}
    if target.kind == figure.kind == "count":
        persons = same.persons(target.unit) and same.persons(figure.unit)
        return persons or figure.unit is None
    return target.kind == figure.kind == "money"


def _count(target: Figure, figure: Figure, near: bool, page: Page) -> bool:
    """Whether two counts are so alike, in size and by what is told, as to be a pair."""
    here, there = value(target), value(figure)
    if target.unit is None and _alike(here, there):
        return True
    if not here or not there or not 1 / _FARTHEST < here / there < _FARTHEST:
        return False
    text = page.text(figure)
    if near:
        then = _NOW.search(figure.raw + page.after(figure))
        told = bool(then or _PRESENT.search(page.between(target, figure)))
        return figure.span.end < target.span.start or told or figure.unit is None
    bare = figure.unit is None and figure.sentence.start > target.sentence.start
    dated = goes_on(text) or bool(_NOW.search(text))
    return bare or dated or figure.role == "baseline"


def takes_up(target: Figure, figure: Figure, page: Page) -> bool:
    """Whether the sentence beside a target's tells the present value in passing.

    A number without a noun takes that of the sentence before: "So far 480 do."
    """
    if same.set_by_someone(figure) or figure.role == "baseline":
        return False
    text = page.text(figure)
    meant = bool(_MEANT.search(page.text(target)))
    today, told = bool(_PRESENT.search(text)), bool(_NOW.search(text))
    if figure.kind == "count" and figure.unit is None:
        return figure.sentence.start > target.sentence.start
    beside = [f for f in page.beside(figure) if f.role in ("actual", "estimate")]
    alone = sum(f.unit == figure.unit for f in beside) == 1
    if figure.kind == "percent":
        before = figure.span.start < target.span.start and meant
        return today or goes_on(text) or before or (alone and told)
    lasting = figure.kind == "duration" and figure.unit == target.unit
    return alone and (today or told or lasting or goes_on(text))


#: What takes up in a target's sentence the value of the one before.
_MEANT = re.compile(
    r"\b(?:that|this|it)\b(?! \w{1,12}ed\b)|\A.{0,20}\b(?:goal|target)\b"
)


def present(figure: Figure, page: Page) -> bool:
    """Whether a value is told to be today's: "and is 81% now"."""
    told = _PRESENT.search(page.after(figure)[:_SOON])
    return bool(told or _AT_PRESENT.search(page.before(figure)))


#: As in ", now at $21 a tonne,".
_AT_PRESENT = re.compile(
    r"\b(?:now|currently|today|at present)(?: at| worth| of)?(?: an?| some| about)?"
    r" ?\Z",
    re.IGNORECASE,
)
#: Characters from a value to the word that says of when it is.
_SOON = 18


def _alike(here: float, there: float) -> bool:
    """Whether two bare numbers are of one size, as a list is before and after."""
    return min(here, there) >= _LARGE and max(here, there) < _SIZE * min(here, there)


#: Numbers below this are alike by chance; above, alike within this factor.
_LARGE, _SIZE = 1000, 5


def goes_on(text: str) -> bool:
    """Whether a sentence speaks of what the sentence before it spoke of."""
    return bool(_GOES_ON.match(text))


def _owned(target: Figure, figure: Figure, page: Page) -> bool:
    """Whether a start that a sentence tells is told with this target and no other."""
    beside = [f for f in page.beside(figure) if f != figure]
    rivals = [f for f in beside if f.role not in ("baseline", "change", "other")]
    after = [f for f in rivals if f.span.start >= figure.span.end]
    if after and _TO.match(page.between(figure, after[0])):
        return after[0] == target
    before = [f for f in rivals if f.span.end <= figure.span.start]
    owner = [f for f in before if f.kind == figure.kind][-1:] or before[-1:]
    if not owner or owner[0] == target:
        return True
    other = owner[0].role == "target" and owner[0].unit == target.unit
    return other and same.one_thing(owner[0].measure, target.measure)


def rate_of_prices(figure: Figure) -> bool:
    """As in "prices rose 7.4%": the change is what inflation is."""
    return figure.kind == "percent" and same.one_thing(figure.measure, "inflation")
