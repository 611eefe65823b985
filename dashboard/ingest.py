"""Files in, stories read, analysed and kept: the one road into the archive.

Reading and analysis are done for a whole file before anything of it is written; each
story then is one short transaction, so that people can read the archive meanwhile and
a load that was cut off can simply be run again.
"""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256

from dashboard import analysis, readers, rereading
from dashboard.errors import Unreadable
from dashboard.readers import bundles
from dashboard.records import Findings, Page, Refusal, Story
from dashboard.settings import Desk
from dashboard.store import acronyms, decide, loads
from dashboard.store.engine import Store
from dashboard.store.keep import CHANGED, NEW, SAME, keep

_log = logging.getLogger(__name__)

#: Reasons that one refusal tells.
_TOLD = 3


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of one story."""

    key: str
    headline: str | None
    #: new, changed or same.
    state: str
    #: What the reader noticed, in plain words.
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file, or of one member of a file that holds several."""

    name: str
    stories: tuple[Kept, ...] = ()
    refusal: Refusal | None = None


def load(
    store: Store, source: str, files: Iterable[tuple[str, bytes]], desk: Desk
) -> Iterator[Outcome]:
    """Read, analyse and keep files, each given as its name and its bytes.

    Yields the outcome of each file, or of each member of one that holds several, as
    soon as its stories are kept; the load is entered in the archive's log under
    `source`, with its totals once all have been taken. Raises `StoreTrouble` when the
    database cannot be written; what was yielded is safe.
    """
    with store.writing() as connection:
        number = loads.begin(connection, source, analysis.RULES, _now())
    totals = dict.fromkeys((NEW, CHANGED, SAME, "refused"), 0)
    try:
        for outcome in _taken(store, files, desk, number):
            for story in outcome.stories:
                totals[story.state] += 1
            totals["refused"] += outcome.refusal is not None
            yield outcome
    finally:
        with store.writing() as connection:
            acronyms.tie(connection)
            loads.end(connection, number, totals, _now())


def _taken(
    store: Store, files: Iterable[tuple[str, bytes]], desk: Desk, number: int
) -> Iterator[Outcome]:
    """Every file and every member of a file that holds several.

    A bundle that breaks off is in quarantine whole, under its own name; what could be
    opened of it is kept. One that is read to its end is no case any more.
    """
    for file, whole in files:
        faults, members = [], 0
        for name, content in _opened(file, whole):
            if isinstance(content, Unreadable):
                faults.append(content)
                yield Outcome(name, refusal=_refusal(name, whole, content))
            else:
                members += name != file
                yield _take(store, name, content, desk, number)
        if faults:
            _quarantine(store, _refusal(file, whole, *faults), number)
        elif members:
            with store.writing() as connection:
                loads.settle(connection, sha256(whole).hexdigest())


def _opened(file: str, whole: bytes) -> Iterator[tuple[str, bytes | Unreadable]]:
    try:
        yield from bundles.opened(file, whole)
    except Exception as error:
        yield file, _stumbled(file, error)


def _refusal(name: str, content: bytes, *faults: Unreadable) -> Refusal:
    """Of a bundle in which other bundles break off too, the first few are told."""
    reason = " ".join(each.reason for each in faults[:_TOLD])
    digest = sha256(content).hexdigest()
    return Refusal(name, digest, faults[0].code, reason, content)


def _quarantine(store: Store, refusal: Refusal, number: int) -> None:
    with store.writing() as connection:
        loads.keep_refusal(connection, refusal, number)


def _take(store: Store, name: str, content: bytes, desk: Desk, number: int) -> Outcome:
    """One file's stories into the archive, or the file into quarantine."""
    try:
        page, read = _read(name, content, desk)
    except Unreadable as unreadable:
        refusal = _refusal(name, content, unreadable)
        _quarantine(store, refusal, number)
        return Outcome(name, refusal=refusal)
    with store.writing() as connection:
        page_id = loads.keep_page(connection, page, number)
    done = []
    for story, findings in read:
        with store.writing() as connection:
            key, state = keep(
                connection,
                story,
                findings,
                page_id=page_id,
                load_id=number,
                rules=analysis.RULES,
            )
            if state == CHANGED and decide.of_story(connection, key):
                # What it is a version of, and so who decided what, is known only now.
                rereading.story(connection, desk, key)
        done.append(Kept(key, story.headline, state, story.warnings))
    return Outcome(name, tuple(done))


def _read(
    name: str, content: bytes, desk: Desk
) -> tuple[Page, list[tuple[Story, Findings]]]:
    """The page, and its stories each with its findings."""
    try:
        page, stories = readers.read(name, content)
        return page, [
            (_told(story), analysis.analyse(story, desk)) for story in stories
        ]
    except Unreadable:
        raise
    except Exception as error:
        raise _stumbled(name, error) from error


def _stumbled(name: str, error: Exception) -> Unreadable:
    """What is said where a rule fails, which must lose no file and stop no other."""
    _log.error("reading %s failed", name, exc_info=error)
    return Unreadable(
        "reading_failed",
        "The dashboard stumbled over this file. The file is kept as it came and "
        "can be tried again after an update; the log tells more "
        f"({type(error).__name__}).",
    )


def _told(story: Story) -> Story:
    """The story, saying so itself when it is too long to be analysed."""
    if len(story.text) <= analysis.LONGEST:
        return story
    warning = (
        f"The story has more than {analysis.LONGEST:,} characters: it can be searched, "
        "but its figures and promises were not read."
    )
    return replace(story, warnings=(*story.warnings, warning))


def _now() -> datetime:
    return datetime.now(UTC)
