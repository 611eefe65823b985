"""A choice in, its filters as chips that can be taken away out, with the live count."""

from dashboard import wording
from dashboard.pages.parts import link
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.view import View
from dashboard.queries import choice as choices
from dashboard.queries.choice import Chip, Choice


def strip(view: View, shown: int, total: int) -> Html:
    """ "2 of 2 stories", a chip for each filter, Clear, Copy link."""
    chips = choices.chips(view.choice)
    counted = f"{shown:,} of {wording.count(total, 'story')}"
    set_back = view.choice.as_of != view.today
    return tag(
        "div",
        tag("strong", counted, class_="counted", role="status"),
        *(_chip(view, chip) for chip in chips),
        _as_of(view) if set_back else None,
        _clear(view) if chips or set_back else None,
        tag("button", "Copy link", type="button", data_copy_link=link.to(view)),
        class_="chosen",
        aria_label="Chosen filters",
    )


def _chip(view: View, chip: Chip) -> Html:
    left = choices.without(view.choice, chip.filter, chip.value)
    return removable(chip.label, link.under(view, left), f"Remove {chip.label}")


def removable(words: str, address: str, label: str) -> Html:
    """A chip with a cross that leads to `address`."""
    return tag(
        "a",
        tag("span", words, dir="auto"),
        tag("span", "×", aria_hidden="true", class_="cross"),
        href=address, data_go=True, class_="chip", aria_label=label,
    )  # fmt: skip


def _as_of(view: View) -> Html:
    present = Choice(view.today, view.choice.values, view.choice.sort)
    words = f"As of {wording.day(view.choice.as_of)}"
    return removable(words, link.under(view, present), "Back to today")


def _clear(view: View) -> Html:
    return tag("a", "Clear", href=link.under(view, Choice(view.today)), data_go=True)
