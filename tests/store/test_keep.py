from dataclasses import fields, replace
from hashlib import sha256

import pytest
from sqlalchemy import func, select

from dashboard.queries.loads import refused
from dashboard.queries.story import story as told_by
from dashboard.records import Findings, Page, Refusal
from dashboard.store import kept, loads, quarantine, remove, search, tables
from dashboard.store.keep import CHANGED, NEW, SAME, replace_findings
from tests.store.making import (
    NOW,
    READ,
    bare,
    found,
    harbour,
    keyword,
    rail,
    story,
    take,
)

COUNTED = ("stories", "versions", "pages", "parts", "figures", "targets", "keywords")


def numbers(store):
    with store.reading() as connection:
        return {
            name: connection.execute(
                select(func.count()).select_from(getattr(tables, name))
            ).scalar_one()
            for name in COUNTED
        }


def read(store, key):
    with store.reading() as connection:
        return told_by(connection, key)


def found_by(store, words):
    with store.reading() as connection:
        dialect = connection.dialect.name
        held = search.condition(dialect, search.parse(words))
        asked = select(tables.stories.c.headline).where(held)
        return set(connection.execute(asked).scalars())


@pytest.mark.parametrize("made", [harbour, rail, bare])
def test_what_is_kept_comes_back_to_the_letter(store, made):
    story_in, findings_in = made()
    ((key, state),) = take(store, (story_in, findings_in))
    told = read(store, key)
    assert state == NEW
    assert told.story == story_in
    for field in fields(Findings):
        came = getattr(told.findings, field.name)
        assert came == getattr(findings_in, field.name), field.name
    assert (told.version, told.versions, told.loaded) == (1, 1, NOW)


def test_parts_of_phrases_are_tags_that_are_not_kept(store):
    told, findings = harbour()
    part = replace(keyword("annual"), profile="part")
    given = replace(findings, keywords=(*findings.keywords, part))
    ((key, _state),) = take(store, (told, given))
    assert read(store, key).findings.keywords == findings.keywords


def test_the_same_story_is_kept_once(store):
    first = take(store, harbour())
    before = numbers(store)
    again = take(store, harbour())
    assert [state for _key, state in again] == [SAME]
    assert again[0][0] == first[0][0]
    assert numbers(store) == before


def test_a_changed_story_is_its_next_version_under_the_same_key(store):
    told, findings = rail()
    ((key, _new),) = take(store, (told, findings))
    longer = story(
        told.headline,
        *told.text.split("\n\n")[1:],
        "Trains run from six in the morning on every line.",
        section="Politics",
        day=told.day,
        updated="2026-02",
    )
    ((again, state),) = take(store, (longer, found(longer)))
    assert (again, state) == (key, CHANGED)
    shown = read(store, key)
    assert (shown.version, shown.versions) == (2, 2)
    assert shown.story == longer
    assert shown.findings == Findings()
    assert found_by(store, "morning") == {told.headline}
    assert numbers(store)["stories"] == 1


def test_an_older_version_that_comes_late_is_kept_but_not_shown(store):
    told, findings = rail()
    ((key, _new),) = take(store, (told, findings))
    older = replace(told, updated="2025-12")
    assert take(store, (older, Findings())) == [(key, CHANGED)]
    shown = read(store, key)
    assert shown.story == told
    assert (shown.version, shown.versions) == (1, 2)
    assert take(store, (older, Findings())) == [(key, SAME)]


def test_two_stories_under_one_headline_stay_two(store):
    one = story(
        "Weather", "Rain falls on the hills of Orvell and the rivers rise fast."
    )
    other = story(
        "Weather", "Sun and a light breeze are what Nembe can look forward to."
    )
    assert [state for _key, state in take(store, (one, found(one)))] == [NEW]
    assert [state for _key, state in take(store, (other, found(other)))] == [NEW]


def test_a_headline_of_any_length_can_be_kept(store):
    endless = story("Wörter " * 2000, "Body.", url="https://example.org/a")
    assert [state for _key, state in take(store, (endless, found(endless)))] == [NEW]


def test_reading_again_puts_new_findings_in_the_place_of_old_ones(store):
    ((key, _state),) = take(store, harbour())
    with store.writing() as connection:
        story_id, _story = kept.story(connection, key)
        replace_findings(connection, story_id, Findings(keywords=(keyword("quay"),)))
        kept.stamp(connection, story_id, "2")
    assert read(store, key).findings == Findings(keywords=(keyword("quay"),))
    with store.reading() as connection:
        assert kept.keys(connection, "2") == ()
        assert kept.keys(connection, "3") == (key,)
    assert numbers(store)["targets"] == 0


def test_a_load_is_removed_with_all_that_came_with_it(store):
    take(store, harbour(), source="first")
    take(store, rail(), bare(), source="second")
    with store.reading() as connection:
        second = max(connection.execute(select(tables.loads.c.id)).scalars())
    with store.writing() as connection:
        assert remove.load(connection, second) == 2
    left = numbers(store)
    assert (left["stories"], left["versions"], left["pages"]) == (1, 1, 1)
    assert found_by(store, "Orvell") == set()
    assert [state for _key, state in take(store, rail())] == [NEW]


def test_a_story_that_a_load_only_changed_outlives_its_removal(store):
    told, findings = rail()
    take(store, (told, findings))
    newer = replace(told, updated="2026-02")
    take(store, (newer, findings))
    with store.writing() as connection:
        assert remove.load(connection, 2) == 0
    assert numbers(store)["versions"] == 2


def test_invented_stories_go_alone_and_a_page_stays_while_a_story_stands_on_it(store):
    told, findings = rail()
    take(store, harbour(), (replace(told, invented=True), findings), page="one page")
    with store.writing() as connection:
        assert remove.invented(connection) == 1
        assert remove.invented(connection) == 0
    left = numbers(store)
    assert (left["stories"], left["pages"]) == (1, 1)
    assert found_by(store, "tea") == {harbour()[0].headline}


def test_a_refusal_counts_its_tries_and_closes_when_the_bytes_are_read(store):
    content = b"not a page yet"
    digest = sha256(content).hexdigest()
    refusal = Refusal("page.txt", digest, "picture", "It is a picture.", content, 14)
    with store.writing() as connection:
        load_id = loads.begin(connection, "a test", "1", NOW)
        quarantine.keep(connection, refusal, load_id, NOW)
        quarantine.keep(connection, refusal, load_id, NOW)
        again = loads.begin(connection, "a second try", "1", NOW)
        quarantine.keep(connection, refusal, again, NOW)
        assert len(refused(connection)) == 1
        tries = select(tables.refusals.c.tries)
        assert connection.execute(tries).scalars().all() == [2]
        page = Page("page.txt", digest, "copied", "A page.", "utf-8")
        number = loads.keep_page(connection, page, load_id, **READ)
        assert refused(connection) == ()
        assert loads.keep_page(connection, page, load_id, **READ) == number
