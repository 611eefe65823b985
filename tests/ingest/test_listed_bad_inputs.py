"""The listed bad inputs that hang on the archive, each under its number."""

import json
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import event, func, select

from dashboard import ingest
from dashboard.errors import StoreTrouble
from dashboard.ingest import road
from dashboard.settings import Desk
from dashboard.store.engine import open_store
from dashboard.store.tables import loads, pages, stories, versions

PAGE = b"""Karvia plans to treble tea exports

Updated 12 March 2025

NEMBE: Karvia wants to raise annual tea exports to $90 million by 2028, Farm Minister
Ada Sorel said on Wednesday.
"""
SECOND = PAGE.replace(b"tea", b"milk").replace(b"Karvia", b"Tessaly")
ITEM = {
    "uri": "https://wire.example/tea",
    "pubstatus": "usable",
    "headline": "Tea exports of Karvia treble",
    "body_text": "NEMBE: They rose to 90 million crowns, the minister said on Sunday.",
    "versioncreated": "2025-03-12T10:00:00Z",
}


def entry(text: str) -> bytes:
    return (
        "<rss><channel><title>Gazette</title><item><title>Tea exports rise</title>"
        f"<guid>gazette-1</guid><link>https://gazette.example/tea</link>"
        f"<description>{text}</description></item></channel></rss>"
    ).encode()


def take(store, *files):
    return list(ingest.load(store, "a test", files, Desk()))


def states(store, *files):
    return [kept.state for outcome in take(store, *files) for kept in outcome.stories]


def number(store, table):
    with store.reading() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def test_39_a_feed_with_a_known_entry_and_a_new_text_is_a_version(store):
    old, new = entry("They rose to 30 crowns a kilo."), entry("They rose to 31 crowns.")
    assert states(store, ("a.rss", old), ("b.rss", new)) == ["new", "changed"]
    assert (number(store, stories), number(store, versions)) == (1, 2)


def test_54_a_file_that_comes_again_under_another_name_adds_nothing(store):
    assert states(store, ("a.txt", PAGE), ("b.txt", PAGE)) == ["new", "same"]
    assert (number(store, stories), number(store, versions)) == (1, 1)


def test_55_a_load_that_is_cut_off_leaves_whole_pages_and_can_be_run_again(
    store, monkeypatch
):
    files = [("a.txt", PAGE), ("b.txt", PAGE + b"\n---\n" + SECOND)]
    sound, kept = road.keep, []

    def cut_off_at_the_third(*given, **named):
        kept.append(given)
        if len(kept) == 3:
            raise KeyboardInterrupt
        return sound(*given, **named)

    monkeypatch.setattr(road, "keep", cut_off_at_the_third)
    with pytest.raises(KeyboardInterrupt):
        take(store, *files)
    assert (number(store, pages), number(store, stories)) == (1, 1)
    with store.reading() as connection:
        load = connection.execute(select(loads)).one()
    assert (load.new, load.stopped) == (1, "Stopped after 1 file.")
    monkeypatch.undo()
    assert states(store, *files) == ["same", "same", "new"]


@pytest.fixture
def archive(tmp_path):
    opened = open_store(f"sqlite:///{tmp_path}/archive.db")
    yield opened, Path(tmp_path / "archive.db")
    opened.close()


def test_56_a_database_that_is_locked_says_so_and_nothing_is_half_written(archive):
    store, place = archive

    @event.listens_for(store.engine, "checkout")
    def _in_a_hurry(connection, *_others):
        connection.execute("PRAGMA busy_timeout = 20")

    other = sqlite3.connect(place, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreTrouble, match="Another program is writing"):
        take(store, ("a.txt", PAGE))
    other.execute("ROLLBACK")
    other.close()
    assert number(store, pages) == 0
    assert states(store, ("a.txt", PAGE)) == ["new"]


def test_56_a_full_disk_says_so_and_nothing_is_half_written(archive):
    store, _place = archive
    take(store, ("a.txt", PAGE))

    @event.listens_for(store.engine, "checkout")
    def _full(connection, *_others):
        (held,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {held}")

    long = SECOND + b"\n".join(b"It rose by %d crowns.\n" % n for n in range(900))
    with pytest.raises(StoreTrouble, match="The disk is full"):
        take(store, ("b.txt", long))
    assert (number(store, pages), number(store, stories)) == (1, 1)


def test_57_a_cancelled_and_a_corrected_story_are_versions_that_say_so(store):
    corrected = ITEM | {"headline": f"CORRECTED: {ITEM['headline']}"}
    cancelled = corrected | {"pubstatus": "canceled"}
    files = [
        (f"{place}.json", json.dumps(item).encode())
        for place, item in enumerate((ITEM, corrected, cancelled))
    ]
    first, second, third = (outcome.stories[0] for outcome in take(store, *files))
    assert {first.key, second.key, third.key} == {first.key}
    assert (first.state, second.state) == ("new", "changed")
    assert "cancelled this story" in " ".join(third.warnings)
    assert number(store, stories) == 1
