"""A sheet with a story a row in (CSV, TSV), its rows as records out."""

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import BinaryIO

from dashboard.errors import Unreadable
from dashboard.readers import fields
from dashboard.readers.bundles import streams
from dashboard.readers.bundles.base import Bundle, Member

_MARKS = (",", ";", "\t", "|")
_SUFFIXES = (".csv", ".tsv", ".tab")
#: Bytes in which the first line ends.
_FIRST_LINE = 8192
#: A cell with more characters has swallowed the rows after it.
_LONGEST_CELL = 1_000_000


def _claims(name: str, file: BinaryIO) -> bool:
    if name.lower().endswith(_SUFFIXES):
        return True
    begins = streams.head(file, _FIRST_LINE)
    # Every record of a dump is asked about, and its head looks like a hundred cells.
    if begins.startswith((b"{", b"[", b"<")):
        return False
    line = begins.split(b"\n", 1)[0].decode("utf-8", "replace")
    return fields.tells_stories(_cut(line, _mark(line)))


def _mark(line: str) -> str:
    """What stands between two cells: the mark that parts most known names."""

    def known(mark: str) -> tuple[int, int]:
        cells = _cut(line, mark)
        return sum(fields.known(cell) is not None for cell in cells), len(cells)

    return max(_MARKS, key=known)


def _cut(line: str, mark: str) -> list[str]:
    try:
        return next(csv.reader([line.lstrip("\ufeff")], delimiter=mark), [])
    except csv.Error:
        return []


def _open(file: BinaryIO) -> Iterator[tuple[str, Member]]:
    lines = streams.text(file)
    first = next(lines, "")
    if first.lower().startswith("sep="):
        first = next(lines, "")
    csv.field_size_limit(_LONGEST_CELL)
    rows = csv.reader(chain((first,), lines), delimiter=_mark(first), strict=True)
    try:
        yield from records(rows)
    except csv.Error as error:
        raise Unreadable(
            "unclosed_quote",
            f"From line {rows.line_num} on the rows cannot be told apart: a quotation "
            "mark that is opened is not closed. What stands above it was taken.",
        ) from error


def records(rows: Iterable[Sequence[object]]) -> Iterator[tuple[str, bytes]]:
    """Rows below their header as records; raises `Unreadable` for unknown headers."""
    each = iter(rows)
    header = [str(cell or "").strip() for cell in next(each, [])]
    if not fields.tells_stories(header):
        raise Unreadable(
            "unknown_columns",
            "No column is known as a headline or a text. Name them “headline” and "
            "“body” in the first row. Its columns: "
            f"{', '.join(header[:12]) or 'none'}.",
        )
    for number, row in enumerate(each, 2):
        if not any(cell not in (None, "") for cell in row):
            continue
        # A row that is longer than the header is handed on whole, to be refused.
        held: object = (
            dict(zip(header, row, strict=False))
            if len(row) <= len(header)
            else {"more cells than columns": list(row)}
        )
        yield (
            f"row {number}",
            json.dumps(held, ensure_ascii=False, default=str).encode(),
        )


BUNDLE = Bundle("csv", "Sheet in CSV or TSV", _SUFFIXES, _claims, _open)
