"""Where there is nothing to show: why, and the way on."""

import streamlit as st

from dashboard import ingest
from dashboard.pages.parts import chosen, link, sheet
from dashboard.pages.parts.markup import tag
from dashboard.pages.parts.title import title
from dashboard.pages.parts.view import View
from dashboard.queries import choice as choices
from dashboard.queries import facets
from dashboard.settings import HOME, settings

_SAMPLES = HOME / "data" / "stories"


def archive(view: View) -> None:
    """An archive without a story: three ways to put some in, the nearest first."""
    title(
        "Nothing in the archive yet",
        "Put in two sample stories to look around, or your own copy: a file, a web "
        "page saved from the browser, or pasted text.",
    )
    with st.container(horizontal=True, key="first-run"):
        st.button(
            "Load the two sample stories",
            type="primary",
            on_click=_samples,
            args=(view,),
        )
    other = tag("a", "Load your own copy or the demonstration archive",
                href=link.to(view, "load"), data_go=True)  # fmt: skip
    sheet.show("first-run-load", tag("p", other))


def _samples(view: View) -> None:
    files = ((page.name, page.read_bytes()) for page in sorted(_SAMPLES.glob("*.txt")))
    for _outcome in ingest.load(view.store, "Sample stories", files, settings().desk):
        pass


def result(view: View) -> None:
    """A choice that no story meets: the filter that took the last one away."""
    with view.store.reading() as connection:
        straw = facets.last_straw(connection, view.choice)
    if straw is None:
        left = link.under(view, choices.Choice(view.choice.as_of))
        way = chosen.removable("Clear all filters", left, "Clear all filters")
        why = "Several filters together leave nothing over."
    else:
        without = choices.without(view.choice, straw.filter, straw.value)
        left = link.under(view, without)
        way = chosen.removable(f"Drop “{straw.label}”", left, f"Drop {straw.label}")
        why = f"“{straw.label}” took the last story away."
    sheet.show("nothing", tag("div", tag("p", why), way, class_="notice"))
