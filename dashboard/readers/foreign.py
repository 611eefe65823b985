"""Bytes in, a refusal that names what they are out, where they are not text."""

import codecs
import re

from dashboard.errors import Unreadable

#: The first bytes of files that are often taken for text, and what they are.
#: Source: the signatures that the formats' own specifications give.
_FIRST_BYTES = (
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"PAR1", "a Parquet table"),
    (b"OggS", "a sound or video file"),
    (b"fLaC", "a sound file"),
    (b"ID3", "a sound file"),
    (b"\x1aE\xdf\xa3", "a video file"),
)
#: Documents of Office up to 2003; newer ones are packed so when a password locks them.
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OLD_KINDS = (
    ("WordDocument", "an old Word document", "in Word and save it as .docx"),
    ("Workbook", "an old Excel workbook", "in Excel and save it as .xlsx"),
    ("__substg1.0", "an Outlook mail", "in Outlook and save it as .eml or as text"),
    ("PowerPoint", "an old PowerPoint presentation", "and copy the text"),
)
#: A name inside a ZIP archive that tells which document it is.
_INSIDE_ZIP = (
    (b"Index/Document.iwa", "a Pages, Numbers or Keynote document"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"application/epub+zip", "an e-book"),
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_BY_PATTERN = tuple(
    (re.compile(pattern, re.IGNORECASE | re.DOTALL), kind)
    for pattern, kind in (
        (rb"RIFF.{4}WEBP", "a WebP picture"),
        (rb"RIFF.{4}", "a sound or video file"),
        (rb".{4}ftyp", "a video or HEIC picture"),
        (rb"MZ.{0,200}?\x00", "a program"),
        (rb"BM.{0,14}?\x00", "a bitmap picture"),
        (rb"\s{0,200}<(?:\?xml|rss|feed)\b", "XML of a kind that is not read"),
        (rb'\s{0,200}(?:\{\s{0,200}"|\[\s{0,200}[\[{"])', "a JSON file"),
    )
)
_ZIP_LOOKED_AT = 65_536


def refuse(name: str, content: bytes) -> None:
    """Raise `Unreadable` when the bytes are of another kind than text."""
    if content.startswith(_OLD_OFFICE):
        raise _office(name, content)
    kind = _kind(content)
    if kind:
        raise Unreadable(
            "kind_mismatch",
            f"“{name}” is {kind}, whatever its name says. Open it, copy the text of "
            "the story and paste that.",
        )


def _office(name: str, content: bytes) -> Unreadable:
    if _LOCKED in content:
        return Unreadable(
            "encrypted",
            f"“{name}” is locked with a password. Open it with the password, save it "
            "without one and load that.",
        )
    kind, way = next(
        (
            (kind, way)
            for inside, kind, way in _OLD_KINDS
            if inside.encode("utf-16-le") in content
        ),
        ("an old Word, Excel or PowerPoint document", "and save it in a newer format"),
    )
    return Unreadable(
        "kind_mismatch", f"“{name}” is {kind}, whatever its name says. Open it {way}."
    )


def _kind(content: bytes) -> str | None:
    if content.startswith(_ZIP):
        return _zip_kind(content)
    for first, kind in _FIRST_BYTES:
        if content.startswith(first):
            return kind
    head = content[:400].removeprefix(codecs.BOM_UTF8)
    for pattern, kind in _BY_PATTERN:
        if pattern.match(head):
            return kind
    return None


def _zip_kind(content: bytes) -> str:
    ends = content[:_ZIP_LOOKED_AT] + content[-_ZIP_LOOKED_AT:]
    return next(
        (kind for inside, kind in _INSIDE_ZIP if inside in ends), "a ZIP archive"
    )
