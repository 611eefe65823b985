"""The shape of an export: rows in, bytes out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

#: What a cell may hold; dates come as ISO text at the precision that is known. A
#: format that has no lists joins them.
Cell = str | int | float | bool | None | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Export:
    """One format that a file can leave in."""

    name: str
    label: str
    suffix: str
    mime: str
    #: Column names, rows in the same order, and whether a spreadsheet will open it
    #: (a byte-order mark); yields the file piece by piece.
    write: Callable[[Sequence[str], Iterable[Sequence[Cell]], bool], Iterator[bytes]]
