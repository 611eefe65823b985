"""A folder is watched: what is whole is read once, what fails waits in quarantine."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import select

from dashboard.errors import StoreTrouble
from dashboard.ingest.watching import Watch
from dashboard.settings import Desk
from dashboard.store.engine import open_store
from dashboard.store.tables import loads, refusals, stories

HOME = Path(__file__).resolve().parents[2]
PAGE = """Nembe harbour to get a second crane

Updated 12 March 2025

NEMBE: The port of Nembe will get a second crane by 2027, Transport Minister Ivo Mark
said on Wednesday.
"""


@pytest.fixture
def store(tmp_path):
    opened = open_store(f"sqlite:///{tmp_path}/archive.db")
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "in"
    place.mkdir()
    return place


def names(watch):
    return [outcome.name for outcome in watch.look()]


def watching(store, folder):
    return Watch(store, folder, Desk(), lambda: False)


def test_a_file_is_read_once_two_looks_found_it_alike(store, folder):
    watch = watching(store, folder)
    page = folder / "crane.txt"
    page.write_text(PAGE[:60], encoding="utf-8")
    assert names(watch) == []
    page.write_text(PAGE, encoding="utf-8")
    assert names(watch) == []
    assert names(watch) == ["crane.txt"]
    assert names(watch) == names(watch) == []
    assert page.exists()


def test_what_was_read_is_not_read_again_by_the_next_watch(store, folder):
    (folder / "crane.txt").write_text(PAGE, encoding="utf-8")
    first = watching(store, folder)
    assert [*names(first), *names(first)] == ["crane.txt"]
    second = watching(store, folder)
    assert [*names(second), *names(second)] == []
    with store.reading() as connection:
        assert len(connection.execute(select(loads)).all()) == 1


def test_a_file_that_changes_is_read_again(store, folder):
    page = folder / "crane.txt"
    page.write_text(PAGE, encoding="utf-8")
    watch = watching(store, folder)
    assert [*names(watch), *names(watch)] == ["crane.txt"]
    page.write_text(PAGE.replace("2027", "2028"), encoding="utf-8")
    states = [each.stories[0].state for _look in range(2) for each in watch.look()]
    assert states == ["changed"]


def test_a_file_that_fails_goes_to_quarantine_once(store, folder):
    (folder / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    watch = watching(store, folder)
    outcomes = [each for _look in range(4) for each in watch.look()]
    assert [each.refusal.code for each in outcomes] == ["kind_mismatch"]
    with store.reading() as connection:
        (row,) = connection.execute(select(refusals)).all()
    assert (row.tries, row.place) == (1, str(folder / "photo.txt"))


def test_files_on_their_way_and_hidden_ones_are_left_alone(store, folder):
    for name in ("crane.txt.part", ".crane.txt", "crane.crdownload"):
        (folder / name).write_text(PAGE, encoding="utf-8")
    watch = watching(store, folder)
    assert [*names(watch), *names(watch)] == []


def test_no_further_file_is_taken_after_the_stop(store, folder):
    for number in range(3):
        text = PAGE.replace("crane", f"crane {number}")
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    taken = []
    watch = Watch(store, folder, Desk(), lambda: len(taken) == 2)
    for _look in range(2):
        for outcome in watch.look():
            taken.append(outcome.name)
    assert taken == ["0.txt", "1.txt"]
    later = watching(store, folder)
    assert [*names(later), *names(later)] == ["2.txt"]


def test_a_database_that_fails_leaves_the_file_for_the_next_look(store, folder):
    (folder / "crane.txt").write_text(PAGE, encoding="utf-8")
    watch = watching(store, folder)
    assert names(watch) == []
    other = open_store(str(store.engine.url))
    with store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 10")
    with other.writing(), pytest.raises(StoreTrouble, match="Another program"):
        names(watch)
    other.close()
    assert names(watch) == ["crane.txt"]


def test_the_command_reads_what_comes_and_stops_cleanly_when_it_is_told(folder):
    database = f"sqlite:///{folder.parent}/archive.db"
    command = [sys.executable, "-m", "dashboard", "load", "--watch", str(folder)]
    process = subprocess.Popen(
        [*command, "--every", "0.1"],
        cwd=HOME,
        env={**os.environ, "DASHBOARD_DATABASE": database},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline().startswith("Watching")
    (folder / "crane.txt").write_text(PAGE, encoding="utf-8")
    assert process.stdout.readline().startswith("crane.txt: new:")
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    told, _ = process.communicate(timeout=20)
    assert time.monotonic() - began < 10
    assert process.returncode == 0
    assert "Stopped.\n1 file: 1 new" in told
    store = open_store(database)
    with store.reading() as connection:
        assert len(connection.execute(select(stories.c.id)).all()) == 1
        assert connection.execute(select(loads.c.stopped)).scalars().all() == [None]
    store.close()
