"""One file in, its pages with their stories in the archive or in quarantine out."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from dashboard import analysis, readers, rereading
from dashboard.errors import Unreadable
from dashboard.ingest import files, reading
from dashboard.ingest.base import How, Kept, Outcome
from dashboard.ingest.files import File
from dashboard.readers import bundles
from dashboard.readers.bundles import streams
from dashboard.records import Page, Refusal
from dashboard.settings import Desk
from dashboard.store import decide, loads, originals, quarantine
from dashboard.store.engine import Store
from dashboard.store.keep import CHANGED, SAME, keep

#: Reasons that one refusal tells.
_TOLD = 3
#: Bytes that stand in quarantine beside the reason, to be looked at.
_HELD = 64 * 2**10


@dataclass(frozen=True, slots=True)
class Road:
    """What one load does with each of its files."""

    store: Store
    desk: Desk
    #: Of the load in the archive's log.
    number: int
    how: How

    def take(self, name: str, content: bytes | Path) -> Iterator[Outcome]:
        """The outcome of a file, or of each member of one that holds several."""
        try:
            file = files.file(name, content)
            whole = file.open()
        except OSError as error:
            yield self._closed(name, error)
            return
        with whole:
            for outcome in self._taken(file, whole):
                yield replace(outcome, file=name, at=whole.tell())

    def _taken(self, file: File, whole: BinaryIO) -> Iterator[Outcome]:
        """Every page of a file.

        A bundle that breaks off is in quarantine whole, under its own name; what could
        be opened of it is kept. One that is read to its end is no case any more.
        """
        faults: list[Unreadable] = []
        members = 0
        for name, content in self._opened(file, whole):
            if isinstance(content, Unreadable):
                faults.append(content)
                refusal = self._refuse(file, faults)
                yield Outcome(name, refusal=replace(refusal, name=name))
            elif name == file.name:
                yield self._page(file, content, file.sha256)
            else:
                if not members:
                    self._keep_original(file)
                members += 1
                member = files.file(name, content)
                whose = file if file.size <= originals.MOST else member
                yield self._page(member, content, whose.sha256)
        if members and not faults:
            with self.store.writing() as connection:
                quarantine.settle(connection, file.sha256)

    def _opened(
        self, file: File, whole: BinaryIO
    ) -> Iterator[tuple[str, bytes | Unreadable]]:
        try:
            if self.how.reader:
                yield file.name, whole.read(readers.LARGEST + 1)
            elif self.how.encoding:
                turned = readers.recoded(streams.whole(whole), self.how.encoding)
                yield from bundles.opened(file.name, turned)
            else:
                yield from bundles.opened(file.name, whole)
        except Unreadable as unreadable:
            yield file.name, unreadable
        except Exception as error:
            yield file.name, reading.stumbled(file.name, error)

    def _page(self, file: File, content: bytes, original: str) -> Outcome:
        """A page's stories into the archive, or the page into quarantine.

        `original` is the hash under which the bytes are kept from which it was read.
        """
        if there := self._there(file):
            return Outcome(file.name, there)
        try:
            page, read = reading.read(file.name, content, self.desk, self.how)
        except Unreadable as unreadable:
            return Outcome(file.name, refusal=self._refuse(file, [unreadable]))
        return Outcome(file.name, self._write(file, page, read, original))

    def _write(
        self, file: File, page: Page, read: Sequence[reading.Read], original: str
    ) -> tuple[Kept, ...]:
        """A page, its stories and what they add to the totals: all of it or nothing."""
        done = []
        with self.store.writing() as connection:
            if original == file.sha256:
                with file.open() as whole:
                    originals.keep(connection, original, whole)
            page_id = loads.keep_page(
                connection,
                replace(page, sha256=file.sha256),
                self.number,
                original=original,
                told=len(read),
                rules=analysis.RULES,
            )
            of_it = {"page_id": page_id, "load_id": self.number}
            for story, findings in read:
                key, state = keep(
                    connection, story, findings, **of_it, rules=analysis.RULES
                )
                if state == CHANGED and decide.of_story(connection, key):
                    # What it is a version of, and so who decided what, is known now.
                    rereading.story(connection, self.desk, key)
                done.append(Kept(key, story.headline, state, story.warnings))
            loads.count(connection, self.number, Counter(each.state for each in done))
        return tuple(done)

    def _there(self, file: File) -> tuple[Kept, ...]:
        """The stories of a page that is there, if it need not be read again."""
        if self.how.again:
            return ()
        with self.store.reading() as connection:
            known = loads.known(connection, file.sha256, analysis.RULES)
        if known:
            with self.store.writing() as connection:
                quarantine.settle(connection, file.sha256)
                loads.count(connection, self.number, {SAME: len(known)})
        return tuple(
            Kept(key, headline, SAME, warnings) for key, headline, warnings in known
        )

    def _keep_original(self, file: File) -> None:
        """Keep a bundle as it came; of one that is too large each page is kept."""
        if file.size <= originals.MOST:
            with self.store.writing() as connection, file.open() as whole:
                originals.keep(connection, file.sha256, whole)

    def _refuse(self, file: File, faults: Sequence[Unreadable]) -> Refusal:
        """A file into quarantine; of many faults a few are told."""
        with file.open() as opened:
            begins = opened.read(_HELD)
        refusal = Refusal(
            name=file.name,
            sha256=file.sha256,
            code=faults[0].code,
            reason=" ".join(each.reason for each in faults[:_TOLD]),
            content=begins,
            size=file.size,
            place=file.place,
        )
        with self.store.writing() as connection, file.open() as whole:
            if len(begins) < file.size <= originals.MOST:
                originals.keep(connection, file.sha256, whole)
            now = datetime.now(UTC)
            quarantine.keep(connection, refusal, self.number, now)
            loads.count(connection, self.number, {"refused": 1})
        return refusal

    def _closed(self, name: str, error: OSError) -> Outcome:
        """A file that cannot be opened: counted, but there is nothing to keep of it."""
        with self.store.writing() as connection:
            loads.count(connection, self.number, {"refused": 1})
        reason = (
            f"The file cannot be opened ({error.strerror or error}), so nothing of it "
            "is kept. Is it there, and may you read it?"
        )
        return Outcome(
            name, refusal=Refusal(name, "", "cannot_open", reason, b"", 0), file=name
        )
