"""The chosen stories in, what they are about on the page: how many, where, when."""

from collections.abc import Sequence
from datetime import date

from dashboard import wording
from dashboard.pages.base import Page
from dashboard.pages.keywords import bars, lines, matrix, months, trends
from dashboard.pages.keywords.scene import KINDS, Scene
from dashboard.pages.parts import control, downloads, empty, title
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.queries import choice as choices
from dashboard.queries import keywords as ask
from dashboard.queries import stories

#: Under so many stories a rise or a fall is chance.
TREND = 10


def draw(view: View) -> None:
    """The lead, the bars, from ten stories on what changes and meets, the lines."""
    with view.store.reading() as connection:
        counted = stories.count(connection, view.choice)
        ends = stories.days(connection, view.choice)
        top = ask.in_stories(connection, view.choice, "keyword", bars.MOST)
    title.title("Keywords", _lead(top, counted, choices.words(view.choice)))
    if not counted:
        empty.result(view)
        return
    kind = control.choose(view, "count", "Count", KINDS, "keyword")
    if kind != "keyword":
        with view.store.reading() as connection:
            top = ask.in_stories(connection, view.choice, kind, bars.MOST)
    scene = Scene(view, kind, top, _basis(view, counted, *ends))
    bars.show(scene)
    if top and counted >= TREND:
        trends.show(scene)
        months.show(scene)
        matrix.show(scene)
    elif top:
        note(
            f"{wording.count(counted, 'story')}: too few for trends. What rises and "
            f"fades, when, and what goes together is shown from {TREND} stories on."
        )
    if top:
        lines.show(scene)
    # Counting the months of every keyword takes 0.4 s in 10,000 stories: they wait
    # among the downloads.
    downloads.strip(view, "keywords")


def _lead(top: Sequence[ask.TermCount], counted: int, filtered: str) -> str:
    """What most of the stories are about, in one sentence."""
    told = wording.count(counted, "story")
    if not counted:
        return f"There are no {filtered}."
    if not top:
        return f"No keywords were found in {told}."
    if counted > 1 and top[0].stories == 1:
        telling = wording.joined([_set(term.label) for term in top[:3]])
        return f"{told} share no keyword; the most telling are {telling}."
    first = [f"{_set(term.label)} ({term.stories:,})" for term in top[:3]]
    verb = "is" if counted == 1 else "are"
    return f"{told} {verb} most often about {wording.joined(first)}."


def _set(label: str) -> str:
    """A word that runs from right to left keeps its number on its own side."""
    return label if label.isascii() else f"{label}\N{LEFT-TO-RIGHT MARK}"


def _basis(view: View, counted: int, first: date | None, last: date | None) -> str:
    """What every chart counts, in one sentence."""
    days = [wording.day(day) for day in dict.fromkeys((first, last)) if day]
    when = f", {' – '.join(days)}" if days else ", none with a date"
    grouped = "" if view.choice.of("copies") else ", duplicates grouped"
    told = "headline, standfirst and body"
    return f"Counting stories ({counted:,}), {told}{grouped}{when}."


PAGE = Page(
    name="keywords",
    title="Keywords",
    icon=":material/label:",
    about="What the chosen stories are about: keywords, people, organisations and "
    "places, in how many stories, rising or fading, together, and in which words.",
    draw=draw,
)
