"""What is done with an archive before it is served."""

from sqlalchemy import select, update

from dashboard import analysis
from dashboard.commands import start
from dashboard.settings import Desk
from dashboard.store.tables import stories


def rules(store):
    with store.reading() as connection:
        return connection.execute(select(stories.c.rules)).scalars().all()


def read_by_older_rules(store):
    with store.writing() as connection:
        connection.execute(update(stories).values(rules="0"))


def test_a_fresh_archive_gets_the_first_stories_once(store):
    assert list(start.prepared(store, Desk())) == ["Loaded two_stories.txt."]
    assert list(start.prepared(store, Desk())) == []
    assert rules(store) == [analysis.RULES] * 2


def test_what_older_rules_had_read_is_read_again(store):
    list(start.prepared(store, Desk()))
    read_by_older_rules(store)
    told = list(start.prepared(store, Desk()))
    assert told == ["Reading 2 stories again by newer rules."]
    assert rules(store) == [analysis.RULES] * 2


def test_a_large_archive_is_not_read_again_unasked(store, monkeypatch):
    list(start.prepared(store, Desk()))
    read_by_older_rules(store)
    monkeypatch.setattr(start, "_SOON", 1)
    (told,) = start.prepared(store, Desk())
    assert told.startswith("2 stories were read by older rules.")
    assert "python3 -m dashboard analyse" in told
    assert rules(store) == ["0"] * 2
