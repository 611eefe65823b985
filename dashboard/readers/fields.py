"""The names and values of a record in, what they state of a story out.

Archives name their fields in many ways; a field is known by its name without case and
punctuation, and the first of several that hold something is taken.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from dashboard.readers import markup
from dashboard.readers.composed import Copy, paragraphs

#: What each field of a story is called in dumps and sheets, best name first.
NAMES: dict[str, tuple[str, ...]] = {
    "headline": ("headline", "title", "hed", "heading", "headlinemain"),
    "body": (
        *("bodyhtml", "bodytext", "body", "articlebody", "fulltext", "text"),
        *("maintext", "content", "contenthtml", "contenttext", "articletext", "story"),
    ),
    "standfirst": (
        *("standfirst", "subheadline", "subtitle", "dek", "deck", "summary"),
        *("abstract", "lead", "description", "trailtext", "descriptiontext"),
    ),
    "caption": ("caption", "imagecaption", "photocaption"),
    "credit": ("credit", "photocredit", "imagecredit"),
    "byline": ("byline", "author", "authors", "creator", "writer", "by"),
    "dateline_place": ("located", "dateline", "city", "place"),
    "section": ("section", "desk", "category", "sectionname", "channel", "topic"),
    "outlet": (
        *("outlet", "publication", "publisher", "source", "sitename", "newspaper"),
        *("provider",),
    ),
    "url": ("url", "link", "weburl", "permalink", "canonicalurl", "canonical"),
    "published": (
        *("published", "datepublished", "publishedat", "publicationdate", "pubdate"),
        *("publishdate", "firstcreated", "date", "webpublicationdate", "created"),
    ),
    "updated": (
        *("updated", "datemodified", "updatedat", "modified", "lastmodified"),
        *("versioncreated", "dateupdated"),
    ),
    "language": ("language", "lang", "inlanguage"),
}
_FIELD_OF = {name: field for field, names in NAMES.items() for name in names}
_MARKUP = re.compile(
    r"<(?:p|br|div|h\d|ul|ol|li|b|i|em|strong|a|span)\b", re.IGNORECASE
)
_NOT_NAME = re.compile(r"[\W_]+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=[-_]|\Z)")
#: Seconds and milliseconds since 1970 that fall between 1990 and 2100.
_SECONDS = (631_152_000, 4_102_444_800)


def known(name: str) -> str | None:
    """The field of a story that goes by a name."""
    return _FIELD_OF.get(_NOT_NAME.sub("", name).lower())


def tells_stories(names: Iterable[str]) -> bool:
    """Whether fields of these names make a story: a text, or a headline with more."""
    fields = {known(name) for name in names} - {None}
    return "body" in fields or ("headline" in fields and len(fields) > 1)


def copy(record: Mapping[str, Any]) -> Copy:
    """The story that a record tells; fields that are not known are passed over."""
    found = _best(record)
    url = _line(found.get("url"))
    tongue = _LANGUAGE.match(_line(found.get("language")) or "")
    return Copy(
        headline=_line(found.get("headline")),
        standfirst=_text(found.get("standfirst")),
        body=_text(found.get("body")),
        caption=_line(found.get("caption")),
        credit=_line(found.get("credit")),
        byline=_line(found.get("byline")),
        dateline_place=_line(found.get("dateline_place")),
        section=_line(found.get("section")),
        outlet=_line(found.get("outlet")),
        url=url if url and url.startswith(("http://", "https://")) else None,
        published=_when(found.get("published")),
        updated=_when(found.get("updated")),
        language=tongue[0].lower() if tongue else None,
    )


def _best(record: Mapping[str, Any]) -> dict[str, Any]:
    """For each field the value under the best of its names that holds something."""
    plain = {_NOT_NAME.sub("", str(name)).lower(): name for name in record}
    found = {}
    for field, names in NAMES.items():
        values = (record[plain[name]] for name in names if name in plain)
        held = next(
            (value for value in values if value not in (None, "", [], {})), None
        )
        if held is not None:
            found[field] = held
    return found


def _text(value: Any) -> tuple[str, ...]:
    """Paragraphs out of a text, a list of texts, or HTML."""
    if isinstance(value, list):
        return tuple(line for each in value for line in _text(each))
    text = _named(value)
    return markup.paragraphs(text) if _MARKUP.search(text) else paragraphs(text)


def _line(value: Any) -> str | None:
    """One line of text; names of a list one after the other."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_line, value))) or None
    return " ".join(_text(value)) or None


def _named(value: Any) -> str:
    """A text as it stands, or the name in a record of its own."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("value") or value.get("rendered") or ""
    return value if isinstance(value, str) else str(value or "")


def _when(value: Any) -> str | None:
    """A date as it is printed; numbers count seconds since 1970."""
    text = _line(value)
    if text is None or not text.isdecimal() or len(text) not in (10, 13):
        return text
    seconds = int(text[:10])
    if not _SECONDS[0] <= seconds < _SECONDS[1]:
        return text
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="minutes")
