"""Stories that are kept in, their findings read again out, with what editors decided.

The one place where a kept story is read again: after a change of rules, of its own
text, or of an editor's mind. A decision and what follows from it are one transaction,
so that no page ever shows the one without the other.
"""

from collections.abc import Iterator
from dataclasses import replace

from dashboard import analysis
from dashboard.analysis import decided
from dashboard.records import Decision
from dashboard.settings import Desk
from dashboard.store import acronyms, copies, decide, kept
from dashboard.store.engine import Connection, Store
from dashboard.store.keep import replace_findings


def reread(store: Store, desk: Desk, every: bool = False) -> Iterator[str]:
    """Analyse again the stories that other rules had read, or `every` one.

    Yields each story's key when its new findings are in the place of the old ones;
    what editors decided stands over them.
    """
    with store.reading() as connection:
        keys = kept.keys(connection, None if every else analysis.RULES)
    for key in keys:
        with store.writing() as connection:
            story(connection, desk, key)
        yield key
    if keys:
        with store.writing() as connection:
            acronyms.tie(connection)


def story(connection: Connection, desk: Desk, key: str) -> None:
    """Read one kept story again inside the open transaction."""
    story_id, told = kept.story(connection, key)
    decisions = decide.of_story(connection, key)
    findings = analysis.analyse(told, desk, decisions)
    replace_findings(connection, story_id, findings)
    copies.leave(connection, [story_id])
    copies.join(connection, story_id, key, told)
    kept.stamp(connection, story_id, analysis.RULES)
    decide.note_orphans(connection, key, decided.orphans(told, decisions))


def add(store: Store, desk: Desk, decision: Decision, seen: int) -> Decision:
    """Keep an editor's decision and read its story again with it.

    `seen` is the number of the newest decision on the same finding that the editor had
    before their eyes; a newer one is named in `unseen` and stays in the log, so that
    two editors at one item never overwrite each other unseen. Raises `StoreTrouble`
    when the database cannot be written.
    """
    with store.writing() as connection:
        last = decide.newest(connection, decision.story, decision.kind, decision.key)
        unseen = last if last > seen else None
        number = decide.add(connection, replace(decision, unseen=unseen))
        story(connection, desk, decision.story)
    return replace(decision, id=number, unseen=unseen)
