"""What a page is given: the store, what was chosen, as of when, and in which colours.

How a page plugs in:

1. A module `pages/<name>.py` has one function `draw(view: View) -> None` and ends in
   `PAGE = Page(name=..., title=..., icon=..., about=..., draw=draw)`; a line in
   `pages/menu.py` puts it into the menu. The function draws with Streamlit below the
   menu and reads like a caption: rows, sentence, chart, downloads.
2. It reads with `with view.store.reading() as connection:` and the functions of
   `queries`, always under `view.choice`; its charts are drawn in `view.ink` with
   `width=view.width`.
3. It opens with `title.title("Figures", "the generated sentence")` (parts/title.py):
   the heading and the one sentence that answers the page's question, as plain text.
4. Its own controls live in the address through `control.choose(view, name, label,
   options, default)` (parts/control.py), never through `bind=`: a bound key cannot
   ride along in the links of the other pages.
5. A link to anywhere is `link.to(view, "story", story=key, at=finding)`
   (parts/link.py): a relative address with all filters in it.
   `link.to(view, None, keyword=["tea"])` stays on the page and changes filters. In
   HTML of our own it is an `<a href>` with `data_go=True` inside `sheet.show(...)`
   (parts/sheet.py), which follows it without reloading the page.
   `link.go(address)` follows one from a callback, such as a click on a chart.
6. Text out of a story reaches the screen only through `markup.tag(...)` inside
   `sheet.show`, which escapes it, or through `st.text`; never through Markdown, which
   titles, captions, labels and metrics are.
7. Files are offered by `downloads.strip(view, "figures", "targets")`
   (parts/downloads.py), by their names in `queries.files.FILES`.
8. A `DashboardError` may be let through: `front.py` tells it in its own words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.charts.base import Ink
from dashboard.queries.choice import Choice
from dashboard.store.engine import Store


@dataclass(frozen=True, slots=True)
class View:
    """What an editor sees at this moment."""

    store: Store
    choice: Choice
    today: date
    #: The name of the page that is drawn.
    page: str
    #: The colours for charts, and whether they are the dark ones.
    ink: Ink
    dark: bool
    #: About how many pixels a chart has; only decides how labels are set.
    width: int
    #: All that the address says, filters and the page's own; values as lists.
    address: Mapping[str, Sequence[str]]

    def asked(self, name: str) -> str | None:
        """The first value of one key of the address, if a database can hold it."""
        found = next(iter(self.address.get(name, ())), None)
        # PostgreSQL refuses NUL.
        return None if found is not None and "\0" in found else found
