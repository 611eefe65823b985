"""The shape of a bundle: a file in, the files or records in it out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from dashboard.errors import Unreadable

#: What a member is: its bytes, a file that is read as far as is wanted, or why it alone
#: cannot be read.
Member = bytes | BinaryIO | Unreadable


@dataclass(frozen=True, slots=True)
class Bundle:
    """One format that holds several files or records."""

    name: str
    #: The format in an editor's words.
    label: str
    suffixes: tuple[str, ...]
    #: Whether a file of this name is of the format, by its first bytes.
    claims: Callable[[str, BinaryIO], bool]
    #: The file in; name and content of every member out, in the order of the file, and
    #: each is used before the next is asked for. Raises `Unreadable` where the rest, or
    #: some of it, cannot be read; what came before stands.
    open: Callable[[BinaryIO], Iterator[tuple[str, Member]]]
