"""The promises of a choice and its counts in, the sentence that opens the page out.

Amounts and growth are rounded to what an editor could defend: a baseline of "about
$5.8m" has two digits, so "about 180%" and never 180.1%.
"""

from collections.abc import Sequence
from datetime import date

from dashboard import wording
from dashboard.pages.figures.promises import Promise, nearest, steepest

_WORDS = (
    *("one", "two", "three", "four", "five"),
    *("six", "seven", "eight", "nine", "ten"),
)
#: From this growth on a year is easier to grasp as a multiple than in per cent.
_TIMES_OVER = 0.95
#: The copy's own words for the time are kept up to this length.
_SHORT = 40


def lead(
    found: Sequence[Promise],
    figures: int,
    stories: int,
    as_of: date,
    filtered: str,
    *,
    left_out: bool = False,
) -> str:
    """What the figures of these stories come to, in two or three sentences.

    `filtered` is the choice in words, for when it leaves nothing; `left_out` says that
    there are more targets, which fall due after those given.
    """
    if not stories:
        return f"There are no {filtered}."
    counted = f"{wording.count(figures, 'figure')} in {wording.count(stories, 'story')}"
    if not figures:
        return f"No figures were found in {wording.count(stories, 'story')}."
    if not found:
        return f"{counted}, none of them a target that someone undertakes to reach."
    top = steepest(found)
    sentences = [_asks(top)] if top else [_refused(found[0])]
    if len(found) > 1:
        near = nearest(found, as_of)
        more = "More than " if left_out else ""
        number = f"{more}{wording.count(len(found), 'target')} stand in {counted}"
        among = "of the first to fall due " if left_out else ""
        ranked = f"; {among}this is the steepest climb." if top else "."
        sentences.append(number + ranked)
        if near and near is not top:
            sentences.append(_due(near, as_of))
    return " ".join(sentences)


def _asks(promise: Promise) -> str:
    """What one target asks for every year, and what its second reading asks."""
    target, annual = promise.row.target, promise.annual
    assert annual is not None
    start = f"To go from {promise.start}{_whence(promise)} to {promise.goal} "
    start += f"{_time(promise)}, "
    verb = "grow" if annual.growth >= 0 else "fall"
    share = f"about {wording.percent(abs(annual.growth))}"
    needs = f"{start}{promise.measure} would have to {verb} {share}"
    if annual.years < 2:
        asked = f"{needs}."
    elif annual.growth >= _TIMES_OVER and annual.years == round(annual.years):
        over = f"{1 + annual.growth:.2g} times over"
        asked = f"{needs} every year, that is {over}, {_number(annual.years)} times "
        asked += f"running: {_multiple(target.multiple)} times as much in the end."
    else:
        asked = f"{needs} every year, for {_number(annual.years)} years."
    total = next((each for each in target.readings if each.name == "total"), None)
    if total is None:
        return asked
    other = f"about {wording.percent(total.growth)} every year"
    return f"{asked} Read as one total over all the years, it would take {other}."


def _whence(promise: Promise) -> str:
    """Where a start comes from that the target's own story does not give."""
    proposed = promise.proposed
    if proposed is None or proposed.day is None:
        return ""
    return f" (the last value told before, on {wording.day(proposed.day)})"


def _refused(promise: Promise) -> str:
    """A target for which no growth was worked out, and the reason."""
    goal = promise.goal
    if not _says_what(promise):
        goal = f"{promise.measure} of {goal}"
    why = promise.row.target.refused or "the copy names no value to start from"
    why = why.strip().rstrip(".")
    return (
        f"The target is {goal} {_time(promise)}; how fast that asks to grow "
        f"cannot be said: {why[:1].lower()}{why[1:]}."
    )


def _says_what(promise: Promise) -> bool:
    """A count names what it counts; of an amount the reader has to be told."""
    figure = promise.row.figure
    return figure is not None and figure.kind == "count"


def _due(promise: Promise, as_of: date) -> str:
    due = promise.row.target.due
    assert due is not None
    days = (due - as_of).days
    left = f"in {wording.count(days, 'day')}" if days else "today"
    goal = promise.goal
    if not _says_what(promise):
        goal = f"{goal} ({promise.measure})"
    return f"The nearest to fall due is {goal}, on {wording.day(due)}, {left}."


def _time(promise: Promise) -> str:
    """When it is to be reached, in the copy's words where they are short."""
    target = promise.row.target
    said = " ".join((target.horizon or "").split())
    if said and len(said) <= _SHORT:
        return said
    return f"by {wording.day(target.due)}" if target.due else "by no stated day"


def _multiple(multiple: float | None) -> str:
    return wording.times(multiple or 1.0).removeprefix("×")


def _number(years: float) -> str:
    whole = round(years)
    if years == whole and 1 <= whole <= len(_WORDS):
        return _WORDS[whole - 1]
    return f"{years:.1f}".removesuffix(".0")
