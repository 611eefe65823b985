"""Files or lines of text in, what is read in them out as JSON, without a database."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dashboard import analysis, readers
from dashboard.commands import findings
from dashboard.commands.base import FINE, TROUBLE, Command
from dashboard.errors import DashboardError, Unreadable
from dashboard.readers import bundles, plain
from dashboard.settings import settings


def options(parser: ArgumentParser) -> None:
    """Pages in files, or plain running copy in JSON lines."""
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="a page, or - for standard input"
    )
    parser.add_argument(
        "--json", action="store_true", required=True, help="print JSON (the only form)"
    )
    parser.add_argument(
        "--plain",
        action="store_true",
        help="files hold JSON lines with id, text and perhaps published: each text is "
        "running copy without headline or page furniture; prints a line for each",
    )


def run(chosen: Namespace) -> int:
    """Print all findings; 1 when something could not be read."""
    if chosen.plain:
        return _lines(chosen.files)
    told: list[dict[str, Any]] = []
    refused = False
    for file in chosen.files:
        for name, content in bundles.opened(Path(file).name, _content(file)):
            try:
                if isinstance(content, Unreadable):
                    raise content
                told += _page(file, name, content)
            except Unreadable as unreadable:
                refused = True
                print(f"{name}: {unreadable.reason}", file=sys.stderr)
    print(json.dumps(told, ensure_ascii=False, indent=1))
    return TROUBLE if refused else FINE


def _content(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise DashboardError(f"{name} cannot be opened: {error.strerror}.") from error


def _page(file: str, name: str, content: bytes) -> Iterator[dict[str, Any]]:
    """The stories on one page in its order."""
    page, stories = readers.read(name, content)
    for story in stories:
        yield {
            "id": Path(file).stem,
            "text": page.text,
            "story": findings.fields(story),
            **findings.listed(story, analysis.analyse(story, settings().desk)),
        }


def _lines(names: list[str]) -> int:
    """Findings of each JSON line; 1 when a line could not be read."""
    refused = False
    for name in names:
        for number, line in enumerate(_content(name).split(b"\n"), 1):
            if not line.strip():
                continue
            item = _item(line)
            if item is None:
                refused = True
                print(
                    f"{name}, line {number}: not a JSON object with a text.",
                    file=sys.stderr,
                )
                continue
            told = json.dumps({**item, **_findings(item)}, ensure_ascii=False)
            print(told, flush=True)
    return TROUBLE if refused else FINE


def _item(line: bytes) -> dict[str, Any] | None:
    """A line's id and text, and the day it was published where one is given."""
    try:
        item = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(item, dict) or not isinstance(item.get("text"), str):
        return None
    published = item.get("published")
    return {
        "id": item.get("id"),
        "text": item["text"],
        "published": published if isinstance(published, str) else None,
    }


def _findings(item: dict[str, Any]) -> dict[str, Any]:
    story = plain.story(item["text"], item["published"])
    found = analysis.analyse(story, settings().desk)
    return findings.listed(story, found, spelled=True)


COMMAND = Command(
    name="read",
    help="Print what is read in files, without a database",
    options=options,
    run=run,
)
