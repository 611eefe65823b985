"""Markdown, or a text with named fields above it (front matter), in, its story out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import yaml
from markdown_it import MarkdownIt

from dashboard.errors import Unreadable
from dashboard.readers import documents, fields, markup
from dashboard.readers.base import Reader
from dashboard.readers.composed import Copy, page
from dashboard.readers.copied.lines import key
from dashboard.readers.decoding import decode
from dashboard.records import Page, Story

_MARK = rb"\A(?:\xef\xbb\xbf)?\s{0,200}"
_FIELDS = re.compile(
    _MARK + rb"---[ \t]*\r?\n(?:\s{0,200}#[^\n]{0,200}\n)?[ \t]{0,20}[\w.\" -]{1,60}:"
)
_HEADING = re.compile(_MARK + rb"#[ \t]{1,5}\S")
_CUT = re.compile(r"\A\s{0,200}---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$", re.S | re.M)
_TITLE = re.compile(r"\A\s{0,200}#[ \t]{1,5}([^\n]{1,400}?)[ \t#]{0,20}$", re.M)
#: Fields of one story take a page at most.
_MOST = 64 * 1024
#: No program breaks lines later; longer ones are paragraphs.
_WIDEST = 160
#: Fields of stories hold lists of names at most; 20,000 brackets took 48 s.
_DEEPEST = 20
_OPENS = (
    *(yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken),
    *(yaml.BlockSequenceStartToken, yaml.BlockMappingStartToken),
)
_CLOSES = (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken, yaml.BlockEndToken)
_NOT_READ = (
    "The fields above the text could not be read ({}): they stand in the text as they "
    "are. Check headline, byline and date."
)
_TWICE = "A field above the text is named twice ({}): its last value was taken."


def _claims(content: bytes) -> bool:
    head = content[:1024]
    return bool(_FIELDS.match(head) or _HEADING.match(head))


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """The story; fields that cannot be read are text, and said to be so."""
    decoded = decode(content)
    given, text, warnings = _parted(decoded.text)
    told = _copy(given, text)
    return page(
        name,
        content,
        READER.name,
        [replace(told, warnings=(*decoded.warnings, *warnings))],
        today,
        encoding=decoded.encoding,
        encoding_certain=decoded.certain,
    )


def _copy(given: Mapping[str, Any], text: str) -> Copy:
    """What the fields state; where they state nothing, what stands over the text."""
    stated = fields.copy(given)
    title = _TITLE.match(text)
    headline = stated.headline or (_flat(title[1])[0] if title else None)
    if title and headline and key(_flat(title[1])[0]) == key(headline):
        text = text[title.end() :]
    told = documents.copy(headline, _flat(text))
    return replace(
        stated,
        headline=headline,
        body=told.body or stated.body,
        byline=stated.byline or told.byline,
        published=stated.published or told.published,
        updated=stated.updated or told.updated,
    )


def _flat(text: str) -> tuple[str, ...]:
    """The paragraphs that a reader of the rendered text would see."""
    is_long = any(len(line) > _WIDEST for line in text.split("\n"))
    rendered = MarkdownIt("commonmark", {"breaks": is_long}).disable("code")
    return markup.paragraphs(rendered.render(text)) or (text.strip(),)


def _parted(text: str) -> tuple[Mapping[str, Any], str, tuple[str, ...]]:
    """The fields, the text under them, and what was noticed."""
    if not _FIELDS.match(text[:1024].encode()):
        return {}, text, ()
    found = _CUT.match(text)
    if found is None:
        return {}, text, (_NOT_READ.format("nothing closes them"),)
    if len(found[1]) > _MOST:
        return {}, text, (_NOT_READ.format("they are longer than a page"),)
    try:
        given, twice = _loaded(found[1])
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"line {mark.line + 2}" if mark else "they are no YAML"
        return {}, text, (_NOT_READ.format(place),)
    warnings = (_TWICE.format(", ".join(twice)),) if twice else ()
    return given, text[found.end() :], warnings


def _loaded(text: str) -> tuple[dict[str, Any], Sequence[str]]:
    """The fields, and the names that stand there twice."""
    _refuse_bombs(text)
    root = yaml.compose(text, yaml.BaseLoader)
    # Every value stays the text that it is: no number, no date, no object.
    given = yaml.load(text, yaml.BaseLoader)  # noqa: S506
    names = [_name(pair[0]) for pair in getattr(root, "value", ()) if len(pair) == 2]
    twice = sorted({name for name in names if names.count(name) > 1})
    if not isinstance(given, dict):
        raise yaml.YAMLError
    return {str(name): value for name, value in given.items()}, twice


def _refuse_bombs(text: str) -> None:
    """What unfolds to more than it says, calls a program or nests without end."""
    depth = 0
    for token in yaml.scan(text):
        if isinstance(token, yaml.AnchorToken | yaml.AliasToken | yaml.TagToken):
            raise Unreadable(
                "front_matter_bomb",
                "The fields above the text refer to each other or call a program "
                f"(line {token.start_mark.line + 2}), which no story needs. Take that "
                "out and load the file again.",
            )
        depth += isinstance(token, _OPENS) - isinstance(token, _CLOSES)
        if depth > _DEEPEST:
            raise Unreadable(
                "too_deep",
                "The fields above the text nest without end. Take them out and load "
                "the file again.",
            )


def _name(node: Any) -> str:
    value = node.value
    return value if isinstance(value, str) else "?"


READER = Reader(
    "markdown",
    "Markdown or text with front matter",
    (".md", ".markdown", ".txt"),
    _claims,
    read,
    apart=True,
)
