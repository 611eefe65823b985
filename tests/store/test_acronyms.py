"""Short forms across stories."""

from dataclasses import replace

from sqlalchemy import select

from dashboard.store import acronyms, remove
from dashboard.store.tables import names
from tests.store.making import found, name, story, take

SPELT = "The Tarn Water Office (TWO) said so."
RIVAL = "The Terrin Wool Order (TWO) met."
SHORT = "TWO said nothing."


def body(told, raw, short=None):
    return replace(name(told, raw, "organisation"), acronym=short)


def known(store):
    with store.writing() as connection:
        acronyms.tie(connection)
    with store.reading() as connection:
        rows = connection.execute(select(names.c.name, names.c.known_as))
        return {row.name: row.known_as for row in rows}


def keep(store, text, raw, short=None, **more):
    told = story(f"Headline of {raw}", text)
    take(store, (told, found(told, names=(body(told, raw, short),), **more)))


def test_a_short_form_is_counted_with_the_body_that_another_story_spells_out(store):
    keep(store, SHORT, "TWO")
    assert known(store) == {"TWO": "TWO"}
    keep(store, SPELT, "Tarn Water Office", "TWO")
    assert known(store)["TWO"] == "Tarn Water Office"


def test_a_short_form_of_two_bodies_stands_for_itself_again(store):
    keep(store, SHORT, "TWO")
    keep(store, SPELT, "Tarn Water Office", "TWO")
    assert known(store)["TWO"] == "Tarn Water Office"
    keep(store, RIVAL, "Terrin Wool Order", "TWO")
    assert known(store)["TWO"] == "TWO"
    assert known(store)["Terrin Wool Order"] == "Terrin Wool Order"


def test_a_short_form_outlives_the_story_that_spelt_its_body_out(store):
    keep(store, SHORT, "TWO")
    told = replace(story("Spelt out", SPELT), invented=True)
    spelt = body(told, "Tarn Water Office", "TWO")
    take(store, (told, found(told, names=(spelt,))))
    assert known(store)["TWO"] == "Tarn Water Office"
    with store.writing() as connection:
        remove.invented(connection)
    with store.reading() as connection:
        rows = connection.execute(select(names.c.name, names.c.known_as)).all()
    assert [tuple(row) for row in rows] == [("TWO", "TWO")]
