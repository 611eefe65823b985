"""A load may end at any moment: whole pages are kept, the totals are right."""

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import event, func, select

from dashboard import ingest
from dashboard.errors import StoreTrouble
from dashboard.settings import Desk
from dashboard.store import keep as keeping
from dashboard.store import originals, remove
from dashboard.store.engine import open_store
from dashboard.store.tables import loads, pages, refusals, stories
from dashboard.store.tables import originals as kept

HOME = Path(__file__).resolve().parents[2]
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(64)
#: Rounds of a process that is killed, each after a while that nobody knows.
ROUNDS = 2


def page(name: str) -> str:
    """Two stories on one page."""
    return (
        f"{name} harbour to get a crane\n\nUpdated 12 March 2025\n\n"
        f"{name.upper()}: {name} will get a crane by 2027, Ivo Mark said.\n\n\n---\n\n"
        f"{name} school to close\n\nUpdated 13 March 2025\n\n"
        f"{name.upper()}: The school of {name} closes by May 1, Ada Sorel said.\n"
    )


@pytest.fixture
def store(tmp_path):
    opened = open_store(f"sqlite:///{tmp_path}/archive.db")
    yield opened
    opened.close()


def counted(store, table):
    with store.reading() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def last(store):
    with store.reading() as connection:
        asked = select(loads).order_by(loads.c.id.desc()).limit(1)
        return connection.execute(asked).one()


def assert_balanced(store):
    """What was seen adds up, and every page has all of its stories."""
    with store.reading() as connection:
        for load in connection.execute(select(loads)):
            known = load.new + load.changed + load.same + load.refused
            assert load.seen == known
        told = connection.execute(select(pages.c.told)).scalars().all()
        new = connection.execute(select(func.sum(loads.c.new))).scalar_one()
    assert sum(told) == counted(store, stories) == new


def test_a_load_that_is_closed_keeps_what_it_told_and_nothing_else(store):
    files = [(name, page(name).encode()) for name in ("Nembe", "Orrin", "Lantry")]
    outcomes = ingest.load(store, "a test", files, Desk())
    next(outcomes)
    outcomes.close()
    load = last(store)
    assert (load.new, load.seen, load.ended is not None) == (2, 2, True)
    assert load.stopped == "Stopped after 0 files."
    assert_balanced(store)
    states = [
        kept.state
        for outcome in ingest.load(store, "again", files, Desk())
        for kept in outcome.stories
    ]
    assert states == ["same"] * 2 + ["new"] * 4
    assert_balanced(store)


def test_a_database_that_fails_in_the_middle_of_a_page_keeps_none_of_it(
    store, monkeypatch
):
    sound = keeping.keep

    def fails_on_the_second(connection, story, *given, **named):
        if "school" in story.text and "Orrin" in story.text:
            # As a disk that is full does: nothing more can be written.
            connection.exec_driver_sql("PRAGMA query_only = ON")
        return sound(connection, story, *given, **named)

    monkeypatch.setattr("dashboard.ingest.road.keep", fails_on_the_second)
    files = [(name, page(name).encode()) for name in ("Nembe", "Orrin", "Lantry")]
    outcomes = ingest.load(store, "a test", files, Desk())
    assert next(outcomes).name == "Nembe"
    with pytest.raises(StoreTrouble, match="may be read but not written"):
        next(outcomes)
    monkeypatch.undo()
    store.engine.dispose()
    load = last(store)
    assert (load.new, load.seen) == (2, 2)
    assert_balanced(store)
    assert [len(each.stories) for each in ingest.load(store, "b", files, Desk())] == [
        2,
        2,
        2,
    ]
    assert_balanced(store)


def test_a_full_disk_is_told_and_the_input_is_kept(store, tmp_path):
    file = tmp_path / "nembe.txt"
    file.write_text(page("Nembe") + "Tea, rain and more of both.\n" * 4_000, "utf-8")

    @event.listens_for(store.engine, "begin")
    def no_room(connection):
        size = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {size + 10}")

    store.engine.dispose()
    with pytest.raises(StoreTrouble, match="The disk is full"):
        list(ingest.load(store, "a test", [("nembe.txt", file)], Desk()))
    event.remove(store.engine, "begin", no_room)
    store.engine.dispose()
    assert counted(store, stories) == counted(store, pages) == counted(store, kept) == 0
    assert last(store).stopped.startswith("The disk is full")
    assert file.exists()


def test_an_archive_that_another_program_holds_is_told(store, tmp_path, monkeypatch):
    other = open_store(f"sqlite:///{tmp_path}/archive.db")
    with store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 10")
    with other.writing(), pytest.raises(StoreTrouble, match="Another program"):
        list(ingest.load(store, "a test", [("a.txt", b"words")], Desk()))
    other.close()


def test_a_file_that_is_gone_is_told_and_the_rest_is_read(store, tmp_path):
    files = [("gone.txt", tmp_path / "gone.txt"), ("Nembe", page("Nembe").encode())]
    gone, read = ingest.load(store, "a test", files, Desk())
    assert gone.refusal.code == "cannot_open"
    assert len(read.stories) == 2
    assert counted(store, refusals) == 0
    assert (last(store).refused, last(store).seen) == (1, 3)


def test_a_process_that_is_killed_leaves_whole_pages_and_can_be_run_again(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number}.txt").write_text(page(f"Nembe{number}"), "utf-8")
    (folder / "bad.txt").write_bytes(PICTURE)
    dump = [
        {"headline": f"Tea number {n} rises", "body": f"It rose by {n} million crowns."}
        for n in range(60)
    ]
    lines = "\n".join(map(json.dumps, dump))
    (folder / "dump.jsonl").write_text(lines, "utf-8")
    database = f"sqlite:///{tmp_path}/archive.db"
    store = open_store(database)
    command = [sys.executable, "-m", "dashboard", "load", "--quiet", str(folder)]
    environment = {**os.environ, "DASHBOARD_DATABASE": database}
    chance = random.Random(5)
    for _round in range(ROUNDS):
        before = counted(store, stories)
        process = subprocess.Popen(command, cwd=HOME, env=environment)
        while process.poll() is None and counted(store, stories) == before:
            time.sleep(0.02)
        time.sleep(chance.random() / 4)
        process.kill()
        process.wait()
        assert_balanced(store)
    done = subprocess.run(command, cwd=HOME, env=environment, check=False)
    assert done.returncode == 1
    assert counted(store, stories) == 84
    assert counted(store, refusals) == 1
    assert_balanced(store)
    load = last(store)
    assert (load.seen, load.refused) == (85, 1)
    store.close()


def test_an_original_is_kept_once_to_the_byte_and_goes_with_its_stories(store):
    content = page("Nembe").encode() + b"\r\n"
    for name in ("a.txt", "b.txt"):
        list(ingest.load(store, "a test", [(name, content)], Desk()))
    with store.reading() as connection:
        ((digest, name),) = originals.names(connection).items()
        assert b"".join(originals.pieces(connection, digest)) == content
    assert name == "a.txt"
    (outcome,) = ingest.read_kept(store, Desk())
    assert [each.state for each in outcome.stories] == ["same", "same"]


def test_of_a_huge_file_each_page_is_kept_and_its_path_is_told(
    store, tmp_path, monkeypatch
):
    monkeypatch.setattr(originals, "MOST", 50)
    monkeypatch.setattr("dashboard.ingest.road._HELD", 50)
    record = b'{"headline": "Tea exports rise", "body": "They rose to 30 million."}'
    file = tmp_path / "dump.jsonl"
    file.write_bytes(record + b"\nno record\n" + record.replace(b"Tea", b"Milk"))
    list(ingest.load(store, "a test", [("dump.jsonl", file)], Desk()))
    big = tmp_path / "photo.txt"
    big.write_bytes(PICTURE)
    list(ingest.load(store, "a test", [("photo.txt", big)], Desk()))
    with store.reading() as connection:
        names = originals.names(connection)
        assert {b"".join(originals.pieces(connection, each)) for each in names} == {
            record,
            record.replace(b"Tea", b"Milk"),
        }
        waits = select(refusals).where(refusals.c.name == "photo.txt")
        row = connection.execute(waits).one()
    assert (row.content, row.size, row.place) == (PICTURE[:50], 72, str(big))
    (again,) = ingest.retry(store, Desk(), [row.sha256])
    assert again.refusal.code == "kind_mismatch"
    big.unlink()
    (gone,) = ingest.retry(store, Desk(), [row.sha256])
    assert gone.refusal.code == "cannot_open"


def test_what_is_removed_takes_its_original_along(store):
    list(ingest.load(store, "a test", [("a.txt", page("Nembe").encode())], Desk()))
    assert counted(store, kept) == 1
    with store.writing() as connection:
        remove.load(connection, last(store).id)
    assert counted(store, kept) == counted(store, stories) == 0
