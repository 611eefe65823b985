"""Rows in, a CSV file out that a spreadsheet opens and never runs (RFC 4180)."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from dashboard.exports.base import Cell, Export

#: What makes a spreadsheet take a text for a formula, or cut it short, with the
#: full-width forms that some of them treat alike.
_RUNS = tuple("=+-@\t\r\n\0＝＋－＠")
#: Rows written in one piece: below it the calls cost more than the rows, above it
#: memory grows and the first bytes come later.
_PIECE = 500
_MARK = "\ufeff".encode()


def write(
    header: Sequence[str], rows: Iterable[Sequence[Cell]], spreadsheet: bool
) -> Iterator[bytes]:
    """The file in pieces, with a byte-order mark for a spreadsheet.

    Texts that a spreadsheet would run are defused by a leading apostrophe, in either
    form, since nobody knows where a file ends up.
    """
    if spreadsheet:
        yield _MARK
    page = StringIO(newline="")
    writer = csv.writer(page, lineterminator="\r\n")
    writer.writerow(header)
    for number, row in enumerate(rows, 1):
        writer.writerow([cell(value) for value in row])
        if number % _PIECE == 0:
            yield _emptied(page)
    yield _emptied(page)


def cell(value: Cell) -> str | int | float | None:
    """One cell: lists joined, truth in lower case, texts made harmless."""
    if isinstance(value, tuple):
        value = "; ".join(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    if isinstance(value, str) and value.startswith(_RUNS):
        return f"'{value}"
    return value


def _emptied(page: StringIO) -> bytes:
    text = page.getvalue()
    page.seek(0)
    page.truncate()
    return text.encode()


EXPORT = Export(
    name="csv", label="CSV", suffix=".csv", mime="text/csv; charset=utf-8", write=write
)
