"""Column names and rows in, a table that can be read, copied and followed out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.pages.parts import sheet
from dashboard.pages.parts.markup import Html, tag


@dataclass(frozen=True, slots=True)
class Link:
    """A cell that leads somewhere."""

    text: str
    #: As `link.to` gives it.
    address: str


@dataclass(frozen=True, slots=True)
class Folded:
    """A cell that opens to show more."""

    text: str
    more: Sequence[str]


Cell = str | Link | Folded


def unbroken(text: str) -> str:
    """Words that stay on one line, as a day does."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def table(
    header: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    numbers: Sequence[int] = (),
) -> Html:
    """The markup of a table; the columns counted in `numbers` stand to the right."""
    kinds = ["number" if at in numbers else "words" for at in range(len(header))]
    head = tag(
        "tr",
        *(
            tag("th", name, scope="col", class_=kind)
            for name, kind in zip(header, kinds, strict=True)
        ),
    )
    body = [
        tag(
            "tr",
            *(
                tag("td", _cell(cell), class_=kind, data_label=name, dir="auto")
                for cell, kind, name in zip(row, kinds, header, strict=True)
            ),
        )
        for row in rows
    ]
    whole = tag("table", tag("thead", head), tag("tbody", *body), class_="table")
    return tag("div", whole, class_="table-frame")


def show(
    key: str,
    header: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    numbers: Sequence[int] = (),
) -> None:
    """A table on the page."""
    sheet.show(key, table(header, rows, numbers))


def _cell(cell: Cell) -> Html | str:
    if isinstance(cell, Link):
        return tag("a", cell.text, href=cell.address, data_go=True)
    if isinstance(cell, Folded):
        more = (tag("p", line) for line in cell.more)
        return tag("details", tag("summary", cell.text), *more)
    return cell
