"""One story in, its text with the findings marked and the facts beside it out."""

from dataclasses import dataclass
from datetime import date

import streamlit as st

from dashboard import wording
from dashboard.pages.base import Page
from dashboard.pages.parts import (
    cards,
    facts,
    link,
    marked,
    parting,
    run_before,
    sheet,
)
from dashboard.pages.parts import versions as changed
from dashboard.pages.parts.facts import Shown
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.plain import plain
from dashboard.pages.parts.title import title
from dashboard.pages.parts.view import View
from dashboard.queries import copies, hand, loads, shown, stories
from dashboard.queries.copies import Copy
from dashboard.queries.hand import Hand
from dashboard.queries.loads import Original
from dashboard.queries.shown import Barred
from dashboard.queries.stories import Told
from dashboard.queries.versions import Version, versions_of

#: Keywords shown of a story, the most telling first.
_KEYWORDS = 12


def draw(view: View) -> None:
    """The way back, what is known of the story, its text, its facts."""
    key = view.asked("story") or ""
    with view.store.reading() as connection:
        told = stories.story(connection, key)
        original = loads.original(connection, key)
        bar = shown.barred(connection, key)
        more = _Beside(
            versions_of(connection, key),
            copies.others(connection, key),
            copies.titled_alike(connection, key),
        )
        made = None if told is None else hand.hand(connection, told)
    if told is None or made is None:
        title("Story", "The archive has no story under this address.")
        sheet.show("story", _back(view))
        return
    if bar is not None:
        title("Story", _barred(bar))
        sheet.show("story", _withdrawn(view, told, bar))
        return
    at = view.asked("at")
    page = _page(view, told, made, more)
    sheet.show("story", page, f"at-{at}" if at else None)
    parting.offer(view, key)
    if original is not None:
        _offer(view, original)


def _offer(view: View, original: Original) -> None:
    """The file as it came in, to the byte."""

    def content() -> bytes:
        with view.store.reading() as connection:
            return b"".join(loads.pieces(connection, original.sha256))

    st.download_button(
        f"Download the file it came from, {wording.size(original.size)}",
        content,
        file_name=original.name,
        mime="application/octet-stream",
        key="story-original",
        on_click="ignore",
        icon=":material/download:",
    )


def _barred(bar: Barred) -> str:
    """Why there is no story to read."""
    if bar.until is None:
        status = bar.status or "withdrawn"
        return f"The wire says of this story: {status}. It is in no list and no count."
    hour = f"{bar.until:%H:%M} UTC"
    return (
        f"Under an embargo until {wording.day(bar.until.date())}, {hour}: it is shown, "
        "counted and handed out from then on."
    )


def _withdrawn(view: View, told: Told, bar: Barred) -> Html:
    """The text of what was withdrawn, for who asks; of an embargo nothing."""
    if bar.until is not None:
        return _back(view)
    return tag(
        "article",
        _back(view),
        *(tag("p", each, class_="warning", dir="auto") for each in told.story.warnings),
        tag(
            "details",
            tag("summary", "Show the text as it is kept"),
            tag("p", told.story.text, dir="auto"),
        ),
        class_="read",
    )


@dataclass(frozen=True, slots=True)
class _Beside:
    """What else there is of a story: its versions, its copies, equal headlines."""

    versions: tuple[Version, ...]
    others: tuple[Copy, ...]
    titled: tuple[tuple[str, date | None], ...]


def _page(view: View, told: Told, made: Hand, more: _Beside) -> Html:
    text = tag(
        "article",
        _back(view),
        _known(told),
        marked.legend(),
        *(tag("p", each, class_="warning", dir="auto") for each in told.story.warnings),
        marked.text(told.story, told.findings, view.asked("at")),
        _origin(view, told),
        changed.versions(more.versions),
        class_="read",
    )
    beside = tag(
        "aside",
        tag("p", _counted(told), class_="lead", role="status"),
        facts.facts(Shown(view, told.key, told.story, told.findings, made)),
        _add(view, told),
        run_before.answer(view, more.others, more.titled),
        _keywords(view, told),
        aria_label="What was read in the story",
    )
    return tag("div", text, beside, class_="spread")


def _back(view: View) -> Html:
    back = tag("a", "← All chosen stories", href=link.to(view, "stories"), data_go=True)
    return tag("p", back, class_="back")


def _known(told: Told) -> Html:
    story = told.story
    published = story.published and f"Published {wording.stated(story.published)}"
    updated = story.updated and f"Updated {wording.stated(story.updated)}"
    dates = [each for each in (published, updated) if each] or ["No date on the page"]
    known = (cards.place(story.dateline_place), *dates, story.byline, story.outlet)
    return tag(
        "p",
        tag("strong", story.section) if story.section else None,
        *(tag("span", each, dir="auto") for each in known if each),
        cards.invented(story.invented),
        class_="meta",
    )


def _counted(told: Told) -> str:
    """The one sentence that says what was found."""
    found = told.findings
    look = sum(each.result == "look" for each in found.remarks)
    counts = (
        (len(found.figures), "figure"),
        (sum(each.promise for each in found.deadlines), "promise"),
        (len(found.quotes), "quote"),
        (look, "thing"),
    )
    said = [wording.count(number, noun) for number, noun in counts if number]
    if not said:
        return "No figure, promise or quote was found in this story."
    return f"{wording.joined(said)}{' to look at' if look else ''}."


def _add(view: View, told: Told) -> Html:
    """The way to what the rules overlooked."""
    at = link.to(view, "review", story=told.key, add="figure")
    words = "Add a figure or a promise by its words"
    return tag("p", tag("a", words, href=at, data_go=True))


def _keywords(view: View, told: Told) -> Html | None:
    shown = [
        tag("a", each.label, href=link.to(view, "stories", keyword=[each.term]),
            data_go=True, class_="keyword", dir="auto",
            title=f"Only stories with {each.label}")
        for each in told.findings.keywords[:_KEYWORDS]
    ]  # fmt: skip
    if not shown:
        return None
    return tag("section", tag("h2", "Keywords"), tag("p", *shown, class_="keywords"))


def _origin(view: View, told: Told) -> Html:
    """Where the story came from, its versions, and what can be copied."""
    version = (
        "the only version"
        if told.versions == 1
        else f"version {told.version} of {told.versions}"
    )
    address = link.to(view, "story", story=told.key)
    loaded = (
        f"From {told.page_name}, loaded {wording.day(told.loaded.date())}, {version}."
    )
    return tag(
        "footer",
        tag("p", loaded, dir="auto"),
        tag("p", tag("button", "Copy link", type="button", data_copy_link=address),
            tag("button", "Copy facts", type="button", data_copy=plain(told))),
    )  # fmt: skip


PAGE = Page(
    name="story",
    title="Story",
    icon=":material/article:",
    about="One story with everything that was read in it.",
    draw=draw,
    in_menu=False,
)
