from datetime import date

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, select, text

from dashboard.errors import NewerDatabase, StoreTrouble
from dashboard.store import tables
from dashboard.store.engine import Store, open_store
from dashboard.store.migrate import migrate
from dashboard.store.tables import metadata

NEWEST = "0008"
_PLACE = (
    'story_id, start, "end", raw, part, sentence_start, sentence_end, rule, reason, '
    "confidence"
)
_AT = "3, 0, 3, 'NWO', 'body', 0, 3, 'a', 'b', 0.9"
#: A story of an archive at its first step, with a name, a quote and a deadline.
FIRST = (
    "INSERT INTO loads (id, source, began, rules, new, changed, same, refused) "
    "VALUES (7, 'first', '2026-01-09', '1', 1, 0, 0, 0)",
    "INSERT INTO pages (id, load_id, name, sha256, reader, encoding, "
    "encoding_certain, text) "
    "VALUES (5, 7, 'a.txt', 'a', 'plain', 'utf-8', true, 'NWO')",
    "INSERT INTO stories (id, key, version, content_hash, page_id, rules, text, "
    '"offset", standfirst, words, language, direction, invented, warnings) '
    "VALUES (3, 'k', 1, 'c', 5, '1', 'NWO', 0, '[]', 1, 'en', 'ltr', false, '[]')",
    "INSERT INTO refusals (id, load_id, name, sha256, code, reason, content, tries, "
    "open) VALUES (1, 7, 'b.txt', 'b', 'picture', 'It is one.', 'abc', 2, true)",
    f"INSERT INTO names (key, name, kind, mentions, spans, {_PLACE}) "
    f"VALUES ('n', 'NWO', 'organisation', 1, '[[0, 3]]', {_AT})",
    f"INSERT INTO quotes (key, kind, speaker, source, {_PLACE}) "
    f"VALUES ('q', 'direct', 'NWO', 'named', {_AT})",
    "INSERT INTO deadlines (key, what, type, due, precision, promise, measurable, "
    f"{_PLACE}) VALUES ('d', 'open', 'by', '2026-05-01', 'day', true, false, {_AT})",
)


def ours(_object, name, kind, _reflected, _compared):
    """The search tables are no tables of `metadata`: each database has its own."""
    return not (kind == "table" and name.startswith("story_search"))


def test_the_steps_make_exactly_the_tables_that_the_code_reads(store):
    with store.reading() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": ours, "compare_type": True}
        )
        assert compare_metadata(context, metadata) == []


def test_opening_an_archive_again_changes_nothing(database):
    for _time in range(2):
        store = open_store(database)
        with store.reading() as connection:
            steps = connection.execute(text("SELECT version_num FROM alembic_version"))
            assert steps.scalars().all() == [NEWEST]
        store.close()


def test_an_archive_of_the_first_tables_keeps_its_rows(database):
    place = database.replace("postgresql://", "postgresql+psycopg://")
    store = Store(create_engine(place))
    with store.writing() as connection:
        migrate(connection, "0001")
        for row in FIRST:
            connection.exec_driver_sql(row)
    store.close()
    store = open_store(database)
    with store.reading() as connection:
        load = connection.execute(select(tables.loads)).one()
        waits = connection.execute(select(tables.refusals)).one()
        name = connection.execute(select(tables.names)).one()
        quote = connection.execute(select(tables.quotes)).one()
        due = connection.execute(select(tables.deadlines)).one()
    store.close()
    assert (load.id, load.source, load.seen) == (7, "first", 1)
    assert (waits.state, waits.size, waits.tries) == ("open", 3, 2)
    assert waits.came == load.began
    assert (name.known_as, name.acronym, name.spans) == ("NWO", None, [[0, 3]])
    assert (quote.known_as, quote.speaker_kind) == ("NWO", None)
    assert (due.due, due.subject) == (date(2026, 5, 1), None)


def test_an_archive_of_a_newer_dashboard_is_not_touched(database):
    store = open_store(database)
    with store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    with pytest.raises(NewerDatabase, match="newer dashboard"):
        open_store(database)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("no address", "address cannot be read"),
        ("oracle://host/name", "SQLite or PostgreSQL"),
        ("sqlite:////proc/no/archive.db", "archive.db"),
    ],
)
def test_what_cannot_be_opened_is_explained(url, words):
    with pytest.raises(StoreTrouble, match=words):
        open_store(url)


def test_a_file_that_is_no_archive_is_explained(tmp_path):
    (tmp_path / "notes.db").write_bytes(b"not a database at all" * 100)
    with pytest.raises(StoreTrouble, match="not an archive"):
        open_store(f"sqlite:///{tmp_path}/notes.db")
