"""Targets in, the path to one of them and its readings on the page out."""

from collections.abc import Sequence

from dashboard import wording
from dashboard.charts import READINGS, REQUIRED_PATH
from dashboard.pages.figures import amounts, frames, since
from dashboard.pages.figures.promises import Promise, steepest
from dashboard.pages.parts import control, link, picture, sheet, table
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.note import note
from dashboard.pages.parts.table import Link
from dashboard.pages.parts.view import View
from dashboard.queries import target_series
from dashboard.queries.figures import FigureRow

#: Targets that can be picked to see their path.
_PICKED = 30
#: Later values in the table; the picture has more.
_TOLD = 12


def place(view: View, promise: Promise) -> str:
    """The address of the sentence that a target stands in."""
    row = promise.row
    return link.to(view, "story", story=row.story_key, at=row.target.key)


def show(view: View, found: Sequence[Promise]) -> None:
    """One target, picked from a list where there are several, and its two pictures."""
    if not found:
        return
    promise = _picked(view, found)
    with view.store.reading() as connection:
        later = target_series.later(connection, promise.row, view.choice.as_of)
    words = f"{promise.measure}, from {promise.start} to {promise.goal}: "
    story = tag("a", promise.row.headline, href=place(view, promise), data_go=True)
    sheet.show("path-of", tag("p", words, story, _whence(view, promise), class_="note"))
    picture.show(
        view,
        REQUIRED_PATH,
        frames.path(promise, view.choice.as_of, later),
        basis=_path_basis(view, promise),
        header=("By", "At constant growth", "At equal steps"),
        rows=_path_rows(promise),
        key="path",
    )
    _since(view, promise, later)
    if len(promise.row.target.readings) > 1:
        _readings(view, promise)


def _whence(view: View, promise: Promise) -> Html | None:
    """Where the start comes from, if the target's own story does not give it."""
    start = promise.proposed
    if start is None:
        return None
    told = f". Its story gives no start; proposed is {promise.start}, the last before"
    day = f", told on {wording.day(start.day)}" if start.day else ""
    at = link.to(view, "story", story=start.story_key, at=start.figure.key)
    other = tag("a", start.headline, href=at, data_go=True)
    return tag("span", f"{told}{day}: ", other)


def _since(view: View, promise: Promise, later: Sequence[FigureRow]) -> None:
    """The newest values that later stories tell, beside what was needed by then."""
    told = since.told(promise, later)[-_TOLD:]
    if not told:
        return
    rows = [
        (
            wording.day(each.on),
            each.text,
            each.needed,
            Link(
                each.row.headline,
                link.to(
                    view, "story", story=each.row.story_key, at=each.row.figure.key
                ),
            ),
        )
        for each in reversed(told)
    ]
    header = ("Value of", "Told since", "Needed by then", "Story")
    table.show("since", header, rows, numbers=(1, 2))
    note("From all stories in the archive up to the as-of date, filtered or not.")


def _picked(view: View, found: Sequence[Promise]) -> Promise:
    """The target whose path is shown; the steepest one until another is picked."""
    first = steepest(found) or found[0]
    offered = {
        each.row.id: f"{each.measure}: {each.goal}"
        for each in [first, *found][: _PICKED + 1]
    }
    picked = first.row.id
    if len(offered) > 1:
        picked = control.choose(view, "target", "Target", offered, picked, listed=True)
    return next(each for each in found if each.row.id == picked)


def _readings(view: View, promise: Promise) -> None:
    readings = frames.readings(promise)
    picture.show(
        view,
        READINGS,
        readings,
        basis=f"{wording.count(len(readings), 'fair reading')} of the same words.",
        header=("Reading", "Growth every year"),
        rows=readings[["label", "text"]].to_numpy().tolist(),
        key="readings",
    )


def _path_basis(view: View, promise: Promise) -> str:
    """What the path counts from, and what it asks for by now."""
    said, as_of = promise.row.day, wording.day(view.choice.as_of)
    counted = f"Counted from the story's day, {wording.day(said)}" if said else ""
    needed = promise.needed(view.choice.as_of)
    if needed is None:
        return f"{counted}."
    amount = amounts.roughly(needed, promise.row.target.unit)
    return f"{counted}. Needed by now ({as_of}): {amount} at constant growth."


def _path_rows(promise: Promise) -> list[tuple[str, str, str]]:
    target = promise.row.target
    return [
        (
            wording.day(step.due),
            wording.amount(step.at_constant_growth, target.unit),
            wording.amount(step.at_equal_steps, target.unit),
        )
        for step in target.path
    ]
