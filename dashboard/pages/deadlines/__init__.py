"""The chosen stories in, the diary of what they promise on the page out."""

from dashboard import wording
from dashboard.pages.base import Page
from dashboard.pages.deadlines import agenda, line
from dashboard.pages.deadlines.lead import lead
from dashboard.pages.parts import control, downloads, empty, title
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.queries import chains, stories
from dashboard.queries import choice as choices
from dashboard.queries import deadlines as ask

_SHOWN = {"promises": "Promises only", "all": "All scheduled events"}


def draw(view: View) -> None:
    """The lead, the timeline, the agenda and the files."""
    with view.store.reading() as connection:
        in_all = stories.count(connection, view.choice)
        promised = ask.counts(connection, view.choice)
        moved = chains.count_chains(connection, view.choice, proposed=False)
        proposed = chains.count_chains(connection, view.choice) - moved
    title.title("Deadlines", lead(view.choice, promised, (moved, proposed), in_all))
    if not in_all:
        empty.result(view)
        return
    shown = control.choose(view, "show", "Show", _SHOWN, "promises")
    promises = shown == "promises"
    with view.store.reading() as connection:
        counted = ask.counts(connection, view.choice, promises=promises)
    if not counted:
        _nothing(view, promises)
        return
    basis = _basis(view, sum(counted.values()), promises, in_all)
    line.show(view, promises, basis)
    agenda.show(view, promises, counted)
    downloads.strip(view, "deadlines", "deadline_chains")
    downloads.calendar(view)


def _basis(view: View, counted: int, promises: bool, in_all: int) -> str:
    noun = "promise" if promises else "promise or scheduled event"
    plural = "promises" if promises else "promises and scheduled events"
    return (
        f"Counting {counted:,} {noun if counted == 1 else plural} in "
        f"{wording.count(in_all, 'story')}, as of {wording.day(view.choice.as_of)}; "
        "what several stories promise for the same day counts once."
    )


def _nothing(view: View, promises: bool) -> None:
    told = choices.words(view.choice)
    if promises:
        note(f"No promise was found in the {told}. Scheduled events may be there.")
    else:
        note(f"Neither a promise nor a scheduled event was found in the {told}.")


PAGE = Page(
    name="deadlines",
    title="Deadlines",
    icon=":material/event:",
    about="Every dated promise in the chosen stories: what is due, what passed and "
    "what moved.",
    draw=draw,
)
