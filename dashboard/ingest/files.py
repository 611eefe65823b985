"""A name with bytes or a path in; a file that can be opened, told by its hash, out."""

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO


@dataclass(frozen=True, slots=True)
class File:
    """One file as it came, however large."""

    name: str
    content: bytes | Path
    size: int
    sha256: str

    @property
    def place(self) -> str | None:
        """The path where it lies, if it lies on a disk."""
        return str(self.content.absolute()) if isinstance(self.content, Path) else None

    def open(self) -> BinaryIO:
        """The bytes from the beginning; raises `OSError` where they are not there."""
        if isinstance(self.content, Path):
            return self.content.open("rb")
        return io.BytesIO(self.content)


def file(name: str, content: bytes | Path) -> File:
    """The file; raises `OSError` where it cannot be opened."""
    if isinstance(content, bytes):
        digest = hashlib.sha256(content).hexdigest()
        return File(name, content, len(content), digest)
    with content.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").hexdigest()
        return File(name, content, opened.tell(), digest)
