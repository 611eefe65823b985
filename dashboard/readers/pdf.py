"""A PDF with a text layer in, the stories that are printed in it out.

A PDF knows where letters stand and not what they say together. Lines are joined to
paragraphs by their distance and their size; then the text is read as a copied page.
"""

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from statistics import median
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError

from dashboard.errors import Unreadable
from dashboard.readers import documents
from dashboard.readers.base import Reader
from dashboard.readers.composed import page
from dashboard.readers.copied import lines
from dashboard.records import Page, Story

_HEAD = b"%PDF-"
#: Programs find the mark in the first kilobyte, whatever stands before it.
_LOOKED_AT = 1024
#: A page of print has a thousand letters; a scan has the few of its stamps.
_LEAST_LETTERS = 40
#: Sizes of one paragraph differ by less, distances of its lines by less.
_SIZE, _DISTANCE = 1.1, 1.25
#: Letters of a headline are so much larger than those of its text.
_LARGE = 1.25
#: The name of a paper has at most so many words; a headline has more.
_NAME_WORDS = 5
#: A last line that is shorter than this share of the column ends its paragraph.
_SHORT = 0.8
_STOPS = tuple('.!?…”"’)')
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_LETTER = re.compile(r"[^\W\d_]")
_DIGITS = re.compile(r"\d{1,6}")
_PAGE_NUMBER = re.compile(r"(?:page )?\d{1,4}(?: ?(?:of|/) ?\d{1,4})?", re.IGNORECASE)
_ORDER = (
    "The text was taken out of a PDF: check the order of its paragraphs, and where its "
    "headline ends."
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A printed line, how large its letters are and how high on the page it stands."""

    text: str
    size: float
    height: float


def _claims(content: bytes) -> bool:
    return _HEAD in content[:_LOOKED_AT] and not content.startswith(b"<")


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """The stories, each to be checked; raises `Unreadable` for scans and locks."""
    told = tuple(_paragraphs(_without_running_heads(_sheets(content))))
    text = "\n\n".join(words for words, _size in told)
    if len(_LETTER.findall(text)) < _LEAST_LETTERS:
        raise Unreadable(
            "no_text_layer",
            "The pages of this PDF are pictures: it is a scan, with no letters in it "
            "that a program could read. Ask for the text, or have it recognised first.",
        )
    place = _headline(told)
    if place is None:
        return documents.page(
            name, content, READER.name, text, today, warnings=(_ORDER,)
        )
    above, below = (
        [words for words, _size in part] for part in (told[:place], told[place + 1 :])
    )
    masthead = above.pop() if len(above) == 1 and _is_short(above[0]) else None
    copy = documents.copy(told[place][0], above + below)
    copy = replace(copy, outlet=masthead, warnings=(_ORDER,))
    return page(name, content, READER.name, [copy], today)


def _headline(told: Sequence[tuple[str, float]]) -> int | None:
    """Which paragraph is set in by far the largest letters, where only one is."""
    letters: Counter[float] = Counter()
    for words, size in told:
        letters[round(size, 1)] += len(words)
    usual = letters.most_common(1)[0][0]
    largest = max(size for _words, size in told)
    places = [
        place for place, (_words, size) in enumerate(told) if size * _SIZE > largest
    ]
    if len(places) > 1 or largest < usual * _LARGE:
        return None
    return None if _is_short(told[places[0]][0]) else places[0]


def _is_short(words: str) -> bool:
    """Whether a line may be the name of a paper."""
    return words.count(" ") < _NAME_WORDS


def _sheets(content: bytes) -> list[list[_Line]]:
    """The lines of every page."""
    try:
        document = PdfReader(io.BytesIO(content), strict=False)
        # Many are locked against changes only, and open without a password.
        locked = document.is_encrypted and not document.decrypt("")
        sheets = [] if locked else [_printed(sheet) for sheet in document.pages]
    except DependencyError as error:
        raise _encrypted() from error
    except Exception as error:
        # The library raises whatever a broken object makes it stumble on.
        raise Unreadable(
            "broken_pdf",
            "The PDF is cut off or damaged. Save or fetch it again, or copy its text "
            "and paste that.",
        ) from error
    if locked:
        raise _encrypted()
    return sheets


def _encrypted() -> Unreadable:
    return Unreadable(
        "encrypted",
        "The PDF is locked with a password. Open it with the password, print it as a "
        "new PDF and load that.",
    )


def _printed(sheet: PageObject) -> list[_Line]:
    """The lines of a page in the order in which they were set."""
    runs: list[tuple[str, float, float]] = []

    def visit(text: str, page: Any, line: Any, _font: Any, size: float) -> None:
        scale = abs(line[3] * page[3]) or 1.0
        runs.append((text, size * scale, line[5] * page[3] + page[5]))

    sheet.extract_text(visitor_text=visit)
    return list(_lines(runs))


def _lines(runs: Sequence[tuple[str, float, float]]) -> Iterator[_Line]:
    text, size, height = "", 0.0, None
    for words, its_size, its_height in [*runs, ("\n", 0.0, 0.0)]:
        for number, piece in enumerate(words.split("\n")):
            if number:
                if cleaned := lines.cleaned(_CONTROLS.sub("", text)):
                    yield _Line(cleaned, size, height or 0.0)
                text, size, height = "", 0.0, None
            text += piece
            if piece.strip():
                size = max(size, its_size)
                height = its_height if height is None else height


def _without_running_heads(sheets: Sequence[Sequence[_Line]]) -> list[list[_Line]]:
    """The pages without their numbers and without what stands on most of them."""
    edges = Counter(
        mark
        for sheet in sheets
        for mark in {_mark(line) for line in (*sheet[:1], *sheet[-1:])}
    )
    common = {
        mark for mark, count in edges.items() if count > 1 and count * 2 > len(sheets)
    }
    return [
        [
            line
            for place, line in enumerate(sheet)
            if not (place in (0, len(sheet) - 1) and _mark(line) in common)
            and not _PAGE_NUMBER.fullmatch(line.text)
        ]
        for sheet in sheets
    ]


def _mark(line: _Line) -> str:
    return _DIGITS.sub("#", line.text)


def _paragraphs(sheets: Sequence[Sequence[_Line]]) -> Iterator[tuple[str, float]]:
    """The text of each with the size of its letters."""
    printed = [line for sheet in sheets for line in sheet]
    if not printed:
        return
    usual = _usual_distance(printed)
    width = sorted(len(line.text) for line in printed)[len(printed) * 9 // 10]
    told = [printed[0].text]
    for above, below in pairwise(printed):
        if _goes_on(above, below, usual, width):
            _join(told, below.text)
        else:
            yield " ".join(told), above.size
            told = [below.text]
    yield " ".join(told), printed[-1].size


def _usual_distance(printed: Sequence[_Line]) -> float:
    """How far lines of one size stand apart, in sizes."""
    steps = [
        (above.height - below.height) / above.size
        for above, below in pairwise(printed)
        if above.size > 0 and _is_as_large(above, below) and above.height > below.height
    ]
    return median(steps) if steps else 0.0


def _is_as_large(one: _Line, other: _Line) -> bool:
    small, large = sorted((one.size, other.size))
    return large <= small * _SIZE


def _goes_on(above: _Line, below: _Line, usual: float, width: int) -> bool:
    """Whether a line is one paragraph with the line above it."""
    if not _is_as_large(above, below):
        return False
    step = above.height - below.height
    if step > usual * _DISTANCE * above.size:
        return False
    stopped = above.text.endswith(_STOPS)
    if step <= 0:
        # The next column or page: only a sentence that is not over goes on there.
        return not stopped
    return not (stopped and len(above.text) < width * _SHORT)


def _join(told: list[str], more: str) -> None:
    """Put a line to its paragraph; a word parted at a line's end is put together."""
    last = told[-1]
    if last.endswith("-") and last[-2:-1].isalpha() and more[:1].islower():
        told[-1] = last[:-1] + more
    else:
        told.append(more)


READER = Reader("pdf", "PDF with a text layer", (".pdf",), _claims, read, apart=True)
