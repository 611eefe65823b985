"""A choice that no story meets in, why and the way on out."""

from dashboard.pages.parts import chosen, link, sheet
from dashboard.pages.parts.markup import tag
from dashboard.pages.parts.view import View
from dashboard.queries import choice as choices
from dashboard.queries import facets


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
