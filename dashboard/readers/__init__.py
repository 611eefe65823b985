"""A page's bytes in, its stories out; one format a file, each listed here."""

from pathlib import PurePath

from dashboard.errors import Unreadable
from dashboard.readers import copied, foreign
from dashboard.readers.base import Reader
from dashboard.records import Page, Story

#: Asked in this order; the first that claims the bytes reads them.
READERS: tuple[Reader, ...] = (copied.READER,)
#: No page of text is larger; so much plain copy takes 10 s and 100 MB to read.
LARGEST = 8 * 1024 * 1024


def read(name: str, content: bytes) -> tuple[Page, tuple[Story, ...]]:
    """The page and its stories in its order; raises `Unreadable` with the reason.

    The content decides which reader it is; the name settles it between several.
    """
    if not content:
        raise Unreadable("empty_file", "The file is empty. Save it again and load it.")
    if len(content) > LARGEST:
        raise Unreadable(
            "too_large",
            f"The file has {len(content) / 2**20:,.0f} MB; a page of text has "
            f"{LARGEST / 2**20:.0f} MB at most. Split it and load the pieces.",
        )
    foreign.refuse(name, content)
    suffix = PurePath(name).suffix.lower()
    claiming = [reader for reader in READERS if reader.claims(content)]
    claiming.sort(key=lambda reader: suffix not in reader.suffixes)
    return claiming[0].read(name, content)
