import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, inspect, text

from dashboard.errors import NewerDatabase, StoreTrouble
from dashboard.store.engine import Store, open_store
from dashboard.store.migrate import migrate
from dashboard.store.tables import metadata

NEWEST = "0004"


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
        connection.execute(
            text(
                "INSERT INTO loads (id, source, began, rules, new, changed, same, "
                "refused) VALUES (7, 'first', '2026-01-09', '1', 0, 0, 0, 0)"
            )
        )
    store.close()
    store = open_store(database)
    with store.reading() as connection:
        kept = connection.execute(text("SELECT id, source FROM loads")).all()
        assert [tuple(row) for row in kept] == [(7, "first")]
        columns = {each["name"] for each in inspect(connection).get_columns("figures")}
    store.close()
    assert {"series", "entity", "period_start", "period_end"} <= columns


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
