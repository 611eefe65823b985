"""An archive in, short forms counted with the one body that some story spells out.

Only `known_as` is set, never what was read: a name keeps its words, and a short form
stands for itself again when a second body turns out to share it, or when no story is
left that spells its body out.
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
    for short, body in _tied(connection):
        if body not in bodies[short]:
            _count(connection, short, [body], under=short)
    for short, called in bodies.items():
        under = next(iter(called)) if len(called) == 1 else short
        _count(connection, short, [short, *called], under)


def _tied(connection: Connection) -> list[tuple[str, str]]:
    """Short forms with the bodies that they are counted with now."""
    short = func.replace(names.c.name, ".", "")
    read = (
        select(short, names.c.known_as)
        .where(
            names.c.kind == "organisation",
            names.c.acronym.is_(None),
            names.c.name.not_like("% %"),
            names.c.known_as.like("% %"),
        )
        .distinct()
    )
    return [(name, body) for name, body in connection.execute(read)]


def _count(
    connection: Connection, short: str, called: Collection[str], under: str
) -> None:
    """Every lone `short` that is counted as one of those `called` so, `under` one.

    Rows that are counted so already are not written again.
    """
    for table, name in ((names, names.c.name), (quotes, quotes.c.speaker)):
        known = table.c.known_as
        lone = func.replace(name, ".", "") == short
        held = [known.in_(called), known != under, lone]
        if table is names:
            held.append(names.c.kind == "organisation")
        connection.execute(update(table).where(*held).values(known_as=under))
