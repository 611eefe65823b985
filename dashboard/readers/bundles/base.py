"""The shape of a bundle: a file's bytes in, the files or records in it out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bundle:
    """One format that holds several files or records."""

    name: str
    #: The format in an editor's words.
    label: str
    suffixes: tuple[str, ...]
    #: Whether a file of this name with these bytes is of the format.
    claims: Callable[[str, bytes], bool]
    #: The bytes in; name and bytes of every member out, in the order of the file.
    #: Raises `Unreadable` where the rest, or some of it, cannot be read; what came
    #: before stands.
    open: Callable[[bytes], Iterator[tuple[str, bytes]]]
