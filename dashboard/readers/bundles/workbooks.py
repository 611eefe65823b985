"""An Excel workbook with a story a row in, its rows as records out."""

import io
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from python_calamine import CalamineError, CalamineWorkbook

from dashboard.errors import Unreadable
from dashboard.readers import fields
from dashboard.readers.apart import WORKER
from dashboard.readers.bundles import archives, sheets, streams
from dashboard.readers.bundles.base import Bundle, Member

_ZIP = b"PK\x03\x04"


def _claims(_name: str, file: BinaryIO) -> bool:
    if streams.head(file, len(_ZIP)) != _ZIP:
        return False
    if names := archives.names(file):
        return any(name.startswith("xl/workbook") for name in names)
    # One that is damaged is still told from an archive.
    return b"xl/workbook" in streams.head(file, streams.WHOLE)


def _open(file: BinaryIO) -> Iterator[tuple[str, Member]]:
    content = streams.whole(file)
    archives.checked(content)
    yield from WORKER.call(_rows, content)


def _rows(content: bytes) -> list[tuple[str, bytes]]:
    """Every row with a story, as a record."""
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        pages = [
            (name, book.get_sheet_by_name(name).to_python(skip_empty_area=False))
            for name in book.sheet_names
        ]
    except CalamineError as error:
        raise Unreadable(
            "broken_workbook",
            "The workbook is damaged or locked with a password. Save it again without "
            "one, or save the sheet as CSV.",
        ) from error
    # Beside the sheet with the stories stand notes and lists of codes.
    telling = [(name, rows) for name, rows in pages if rows and _tells(rows[0])]
    return [
        (f"{name}, {row}", record)
        for name, rows in telling or pages[:1]
        for row, record in sheets.records(rows)
    ]


def _tells(header: Sequence[object]) -> bool:
    return fields.tells_stories(map(str, header))


BUNDLE = Bundle("xlsx", "Excel workbook", (".xlsx",), _claims, _open)
