"""The shape of a page: a view in, drawn on the screen; and how it gets into the menu.

A page is a module that ends in `PAGE = Page(...)`; `menu.py` lists it. Its function
gets a `View` and draws below the top menu, beside the filter rail, in the frame of
`front.py`, which catches what goes wrong.
"""

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.pages.parts.view import View


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the dashboard."""

    #: Its place in the address: "figures" is found at /figures.
    name: str
    title: str
    #: A symbol that Streamlit ships, ":material/tag:".
    icon: str
    #: One or two sentences for the menu's tooltip.
    about: str
    draw: Callable[[View], None]
    #: False for a page that is only reached by a link, as one story is.
    in_menu: bool = True
    #: True when the page makes no use of the filters, which are folded away then.
    unfiltered: bool = False
