from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import insert, select, text

from dashboard.errors import StoreTrouble
from dashboard.store.engine import open_store
from dashboard.store.tables import loads
from tests.store.making import NOW


def add(store, source):
    with store.writing() as connection:
        row = {"source": source, "began": NOW, "rules": "1"}
        connection.execute(insert(loads).values(row))


def test_sqlite_is_set_up_for_readers_beside_a_writer(tmp_path):
    store = open_store(f"sqlite:///{tmp_path}/archive.db")
    with store.reading() as connection:
        told = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "foreign_keys", "busy_timeout")
        }
    store.close()
    assert told == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 10_000}


def test_a_reader_sees_one_moment_however_long_it_reads(store):
    asked = select(loads.c.source)
    with store.reading() as connection:
        assert connection.execute(asked).all() == []
        add(store, "meanwhile")
        assert connection.execute(asked).all() == []
    with store.reading() as connection:
        assert connection.execute(asked).scalars().all() == ["meanwhile"]


def test_an_error_leaves_nothing_half_written(store):
    row = {"source": "half", "began": NOW, "rules": "1"}
    rows = [row, {**row, "source": None}]
    with pytest.raises(StoreTrouble), store.writing() as connection:
        connection.execute(insert(loads), rows)
    with store.reading() as connection:
        assert connection.execute(select(loads.c.id)).all() == []


def test_writers_that_read_first_lose_nothing(store):
    add(store, "0")

    def one_more(_turn):
        with store.writing() as connection:
            told = connection.execute(select(loads.c.source)).scalar_one()
            change = loads.update().values(source=str(int(told) + 1))
            connection.execute(change)

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(one_more, range(40)))
    with store.reading() as connection:
        assert connection.execute(select(loads.c.source)).scalar_one() == "40"


def test_a_moment_comes_back_with_its_zone(store):
    add(store, "one")
    with store.reading() as connection:
        assert connection.execute(select(loads.c.began)).scalar_one() == NOW


def test_a_statement_that_the_database_refuses_is_explained(store):
    with pytest.raises(StoreTrouble), store.reading() as connection:
        connection.execute(text("SELECT * FROM nothing_of_the_kind"))
