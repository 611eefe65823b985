"""An archive in, short forms counted with the one body that some story spells out.

Only `known_as` is set, never what was read: a name keeps its words, and a short form
that a second body turns out to share stands for itself again.
"""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import Connection, func, select, update

from dashboard.store.tables import names, quotes


def tie(connection: Connection) -> None:
    """Count "NWO" as the National Warranty Office where no other body is called so."""
    read = (
        select(names.c.acronym, names.c.known_as)
        .where(names.c.acronym.is_not(None), names.c.known_as != names.c.acronym)
        .distinct()
    )
    bodies: defaultdict[str, set[str]] = defaultdict(set)
    for short, body in connection.execute(read):
        bodies[short].add(body)
    for short, called in bodies.items():
        _count(connection, short, called)


def _count(connection: Connection, short: str, called: Collection[str]) -> None:
    """Every lone `short` under the body called so, or under itself where several are.

    Rows that are counted so already are not written again.
    """
    under = next(iter(called)) if len(called) == 1 else short
    for table, name in ((names, names.c.name), (quotes, quotes.c.speaker)):
        known = table.c.known_as
        lone = func.replace(name, ".", "") == short
        held = [known.in_([short, *called]), known != under, lone]
        if table is names:
            held.append(names.c.kind == "organisation")
        connection.execute(update(table).where(*held).values(known_as=under))
