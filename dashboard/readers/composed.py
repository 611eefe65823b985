"""What a format states of its stories in, a page of running text with them out.

Formats with fields (feeds, sheets, wire files) have no page to count in. One is written
here: headline, standfirst, caption and paragraphs of each story under each other, so
that every finding has its place in a text that can be shown and kept.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date

from dashboard.errors import Unreadable
from dashboard.readers import language
from dashboard.readers.copied import cautions, datelines, filed, lines, notices, stamps
from dashboard.records import Page, Part, Span, Story

#: Between two stories of a page, so that each stands apart when the page is shown.
_APART = "\n\n\n"
_BREAK = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Item:
    """What a wire says of an item beside its text, as `Story` keeps it."""

    item: str | None = None
    item_version: str | None = None
    rights: str | None = None
    urgency: int | None = None
    status: str | None = None
    embargo: str | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """What a format states of one story, in its own words."""

    headline: str | None
    #: A paragraph each.
    body: tuple[str, ...]
    standfirst: tuple[str, ...] = ()
    caption: str | None = None
    credit: str | None = None
    byline: str | None = None
    dateline_place: str | None = None
    section: str | None = None
    outlet: str | None = None
    url: str | None = None
    #: Dates as they are printed, in any form that a page may print.
    published: str | None = None
    updated: str | None = None
    #: BCP 47 where the format names it; else the text decides.
    language: str | None = None
    wire: Item = Item()
    warnings: tuple[str, ...] = ()
    #: The format gives no text of the story, which a warning of its own tells.
    listed: bool = False


def page(
    name: str,
    content: bytes,
    reader: str,
    copies: Sequence[Copy],
    today: date,
    *,
    encoding: str = "utf-8",
    encoding_certain: bool = True,
) -> tuple[Page, tuple[Story, ...]]:
    """The page that is written for some stories, and the stories in it.

    Raises `Unreadable` when none of them says anything.
    """
    told: list[Story] = []
    texts: list[str] = []
    offset = 0
    for copy in copies:
        blocks = tuple(_blocks(copy))
        if not blocks:
            continue
        story = _story(copy, blocks, offset, today)
        told.append(story)
        texts.append(story.text)
        offset += len(story.text) + len(_APART)
    if not told:
        raise Unreadable(
            "no_story",
            "There is no story in this file: no entry has a headline or a text.",
        )
    written = Page(
        name=name,
        sha256=hashlib.sha256(content).hexdigest(),
        reader=reader,
        text=_APART.join(texts),
        encoding=encoding,
        encoding_certain=encoding_certain,
    )
    return written, tuple(told)


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text that has a line or more for each."""
    cleaned = (lines.cleaned(line) for line in _BREAK.split(text))
    return tuple(line for line in cleaned if line)


def _blocks(copy: Copy) -> Iterator[tuple[str, str]]:
    """Every line of the text with the kind of its part, in reading order."""
    named = (
        ("headline", (copy.headline or "",)),
        ("standfirst", copy.standfirst),
        ("caption", (copy.caption or "",)),
        ("body", copy.body),
    )
    for kind, texts in named:
        for text in texts:
            if words := lines.cleaned(_BREAK.sub(" ", text)):
                yield kind, words


def _story(
    copy: Copy, blocks: Sequence[tuple[str, str]], offset: int, today: date
) -> Story:
    text = "\n\n".join(words for _kind, words in blocks)
    first = next((words for kind, words in blocks if kind == "body"), "")
    filed_from = datelines.read(first)
    body = " ".join(words for kind, words in blocks if kind == "body") or text
    when = _filed(copy, filed_from, today)
    headline = _words(blocks, "headline")
    return Story(
        text=text,
        offset=offset,
        parts=tuple(_parts(blocks, filed_from)),
        headline=headline[0] if headline else None,
        standfirst=tuple(_words(blocks, "standfirst")),
        caption=next(iter(_words(blocks, "caption")), None),
        credit=copy.credit or (filed_from.agency if filed_from else None),
        byline=copy.byline,
        dateline_place=filed_from.place if filed_from else copy.dateline_place,
        section=copy.section,
        outlet=copy.outlet,
        url=copy.url,
        published=when.published,
        updated=when.updated,
        day=when.day,
        language=copy.language or language.language(body),
        direction=language.direction(body),
        invented=any(notices.says_invented(words) for _kind, words in blocks),
        **asdict(copy.wire),
        warnings=(*copy.warnings, *_cautions(copy, blocks), *when.warnings),
    )


def _words(blocks: Iterable[tuple[str, str]], wanted: str) -> list[str]:
    return [words for kind, words in blocks if kind == wanted]


def _parts(
    blocks: Sequence[tuple[str, str]], filed_from: datelines.Dateline | None
) -> Iterator[Part]:
    start, opened = 0, False
    for kind, words in blocks:
        begin, end = start, start + len(words)
        if kind == "body" and not opened:
            opened = True
            if filed_from is not None:
                yield Part("dateline", Span(begin, begin + filed_from.end))
                begin += len(words) - len(words[filed_from.end :].lstrip())
        yield Part(kind, Span(begin, end))
        start = end + 2


def _filed(
    copy: Copy, filed_from: datelines.Dateline | None, today: date
) -> filed.Filed:
    """When a copy came out; its dates are settled as those of copied pages are."""
    head = [
        stamp
        for label, raw in (("Published", copy.published), ("Updated", copy.updated))
        for stamp in (stamps.read(f"{label} {raw}") if raw else ())
    ]
    dateline = stamps.in_dateline(filed_from.when) if filed_from else ()
    return filed.read(head, (), dateline, filed.Context(today, tuple(head)))


def _cautions(copy: Copy, blocks: Sequence[tuple[str, str]]) -> Iterator[str]:
    kinds = {kind for kind, _words in blocks}
    if "headline" not in kinds:
        yield cautions.NO_HEADLINE
    if "body" not in kinds and not copy.listed:
        yield cautions.NO_BODY
