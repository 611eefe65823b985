"""What a wire withdrew or embargoed is in no list, no count, no facet and no file."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from dashboard.queries import choice, facets, figures, stories
from dashboard.queries.files import FILES
from dashboard.queries.shown import barred
from dashboard.store.keep import CHANGED
from tests.store.making import harbour, rail, take

TODAY = date(2026, 11, 1)
NOWHERE = choice.read({}, TODAY)


def hour(hours):
    moment = datetime.now(UTC) + timedelta(hours=hours)
    return moment.strftime("%Y-%m-%dT%H:%M")


HIDDEN = [
    {"embargo": hour(2)},
    {"embargo": hour(2), "status": "embargoed"},
    {"status": "embargoed"},
    {"status": "killed"},
    {"status": "withheld"},
    {"status": "cancelled", "embargo": hour(-2)},
]


def wired(**fields):
    told, findings = harbour()
    return replace(told, item="urn:a", item_version="2", **fields), findings


@pytest.mark.parametrize("fields", HIDDEN)
def test_what_is_held_back_is_nowhere(store, fields):
    (key, _state), _rail = take(store, wired(**fields), rail())
    words = wired()[0].headline
    with store.reading() as connection:
        assert stories.total(connection) == stories.count(connection, NOWHERE) == 1
        assert [each.headline for each in stories.cards(connection, NOWHERE)] != [words]
        assert figures.targets(connection, NOWHERE) == ()
        offered = facets.facets(connection, NOWHERE)
        assert not any(
            option.value == "Economy" for each in offered for option in each.options
        )
        for file in FILES:
            cells = [str(row) for row in file.rows(connection, NOWHERE, "")]
            assert not any(key in row or words in row for row in cells), file.name
        assert barred(connection, key) is not None


@pytest.mark.parametrize("ahead", [date(2026, 11, 1), date(2099, 1, 1)])
def test_an_as_of_day_that_is_set_ahead_opens_no_embargo(store, ahead):
    take(store, wired(embargo=hour(2)))
    with store.reading() as connection:
        assert stories.count(connection, choice.read({}, ahead)) == 0


def test_a_story_is_shown_when_its_hour_has_come(store):
    ((key, _state),) = take(store, wired(embargo=hour(-1), status="embargoed"))
    with store.reading() as connection:
        assert stories.total(connection) == 1
        assert barred(connection, key) is None


def test_a_kill_in_the_same_words_hides_the_story_and_keeps_it(store):
    ((key, _state),) = take(store, wired())
    ((killed, state),) = take(store, wired(status="killed"))
    assert (killed, state) == (key, CHANGED)
    with store.reading() as connection:
        assert stories.total(connection) == 0
        assert stories.story(connection, key).story.text == wired()[0].text


def test_an_older_version_of_an_item_does_not_come_in_its_place(store):
    told, findings = wired(updated="2026-03-02")
    newer = replace(told, item_version="10", caption="A quay")
    take(store, (newer, findings))
    ((key, state),) = take(store, (replace(told, item_version="9"), findings))
    with store.reading() as connection:
        shown = stories.story(connection, key)
    assert state == CHANGED
    assert (shown.story.item_version, shown.versions) == ("10", 2)


def test_a_withdrawn_story_comes_back_with_a_version_that_may_be_used(store):
    take(store, wired(status="withheld"))
    take(store, wired())
    with store.reading() as connection:
        assert stories.total(connection) == 1
