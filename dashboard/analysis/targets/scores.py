"""A target and a figure that fits in, how much speaks for their being a pair out."""

from dashboard.analysis.targets import again, lone, same
from dashboard.analysis.targets.candidates import (
    goes_on,
    present,
    rate_of_prices,
    takes_up,
)
from dashboard.analysis.targets.page import Page
from dashboard.records import Figure

#: What a candidate gains by being told in the target's sentence, in the one beside it,
#: in headline or lede, as a start ("from $2m"), and of the same measure.
_SENTENCE, _BESIDE, _LEDE, _TOLD, _MEASURE = 4, 2, 1, 3, 4
#: "up from 92,000 tonnes": what was before the level that the sentence tells.
_BEFORE = -4
#: Where the words lead up or down to the target: as from there, or not.
_WITH, _ALONE, _AGAINST = 1, 3, -5
#: Beside the target and of a measure not named, or far off and of the same: no less.
LEAST = 4


def score(target: Figure, figure: Figure, page: Page) -> int:
    """The points of a candidate; one with fewer than `LEAST` is no start."""
    gap = page.gap(target, figure)
    near, beside = figure.sentence == target.sentence, abs(gap) == 1
    points = _SENTENCE if near else _BESIDE if beside else 0
    lede = page.order.get(figure.sentence) == 0
    points += _LEDE if figure.part == "headline" or lede else 0
    if figure.role == "baseline":
        older = not near and _later(figure, page)
        points += _BEFORE if older else _TOLD if near else 0
    points += present(figure, page) + _led(target, figure, page)
    taken_up = again.named_again(target, figure, page)
    if taken_up or (gap == 1 and goes_on(page.text(figure))):
        return points + _MEASURE
    alike = _of_one_measure(target, figure, near, lede)
    if beside and (takes_up(target, figure, page) or lone.pair(target, figure, page)):
        return points + max(_BESIDE, alike)
    return points + alike


def _led(target: Figure, figure: Figure, page: Page) -> int:
    """What the way to the target says: "cut to 38" starts from more than 38."""
    agrees = lone.led(target, figure, page)
    if agrees is None:
        return 0
    if not agrees:
        return _AGAINST
    return _ALONE if _only_two(target, figure, page) else _WITH


def _only_two(target: Figure, figure: Figure, page: Page) -> bool:
    """Whether a sentence tells no other level of their unit beside the two."""
    levels = [f for f in page.beside(target) if f.role not in ("change", "other")]
    alike = [f for f in levels if f.unit == target.unit]
    return alike in ([figure, target], [target, figure])


def _of_one_measure(target: Figure, figure: Figure, near: bool, lede: bool) -> int:
    """What the measures of both say for the pair, and against it."""
    if same.one_thing(target.measure, figure.measure):
        return _MEASURE
    if same.akin(target.measure, figure.measure):
        return _BESIDE
    if target.unit is None and target.kind == "count" and lede:
        return LEAST
    if same.set_by_someone(figure):
        return -_MEASURE
    if same.wild(target.measure) and (near or not same.wild(figure.measure)):
        topic = rate_of_prices(figure) and target.kind == "percent"
        return _MEASURE if topic else _BESIDE
    told = figure.role == "baseline" and near
    unnamed = near and same.wild(figure.measure)
    return 0 if told or unnamed else -_MEASURE


def _later(figure: Figure, page: Page) -> bool:
    """Whether its sentence tells a later value of the same beside it."""
    return any(_sibling(figure, other) for other in page.beside(figure))


def _sibling(figure: Figure, other: Figure) -> bool:
    if other.span == figure.span:
        return False
    grown = other.role == "change" and rate_of_prices(other)
    told = other.role in ("actual", "estimate") or grown
    alike = told and other.unit == figure.unit
    return alike and same.one_thing(figure.measure, other.measure)
