"""Who speaks."""

from dataclasses import replace
from datetime import date

from dashboard.queries import choice, people
from tests.store.making import found, name, quote, story, take

TODAY = date(2026, 3, 10)
ALL = choice.read({}, TODAY)


def told(headline, first, second, kind="person", known=None, **fields):
    body = f"{first} spoke. {second} spoke too. It rained."
    page = story(headline, body, **fields)
    said = [
        replace(
            quote(page, f"{first} spoke", first),
            speaker_kind=kind,
            known_as=known or first,
            channel="statement",
        ),
        replace(quote(page, f"{second} spoke too", second, "unnamed"), kind="indirect"),
    ]
    names = [replace(name(page, first, kind), known_as=known or first)]
    return page, found(page, quotes=tuple(said), names=tuple(names))


def two(store):
    take(
        store,
        told("Rain", "Ada Sorel", "officials", section="Weather"),
        told("More rain", "Ada M. Sorel", "sailors", known="Ada Sorel"),
        told("Wind", "Tarn Bank", "officials", "organisation", section="Money"),
    )


def test_quotes_speakers_and_unnamed_sources_are_counted(store):
    two(store)
    with store.reading() as connection:
        assert people.total(connection, ALL) == people.Total(6, 3, 1, 1, 3)
        weather = choice.read({"section": ["Weather"]}, TODAY)
        assert people.total(connection, weather) == people.Total(2, 1, 1, 0, 1)


def test_the_spellings_of_one_speaker_are_one_row_under_the_fullest(store):
    two(store)
    with store.reading() as connection:
        (person,) = people.speakers(connection, ALL, "person")
        everyone = people.speakers(connection, ALL)
        printed = people.spellings(connection, ALL, "Ada Sorel")
    assert (person.known_as, person.label) == ("Ada Sorel", "Ada M. Sorel")
    assert (person.quotes, person.stories, person.naming) == (2, 2, "named")
    assert {each.label: each.naming for each in everyone} == {
        "Ada M. Sorel": "named",
        "Tarn Bank": "named",
        "officials": "unnamed",
        "sailors": "unnamed",
    }
    assert printed == (("Ada M. Sorel", 1), ("Ada Sorel", 1))


def test_channels_are_told_with_direct_and_reported_apart(store):
    two(store)
    with store.reading() as connection:
        rows = {
            (each.channel, each.form): (each.quotes, each.stories)
            for each in people.channels(connection, ALL)
        }
    assert rows == {("statement", "direct"): (3, 3), (None, "indirect"): (3, 3)}


def test_quotes_are_narrowed_to_a_speaker_or_to_unnamed_sources(store):
    two(store)
    with store.reading() as connection:
        hers = people.said(connection, ALL, speaker="Ada Sorel")
        nobody = people.said(connection, ALL, source="unnamed", limit=2)
        assert people.count_quotes(connection, ALL, "Ada Sorel") == len(hers) == 2
        assert people.count_quotes(connection, ALL, source="unnamed") == 3
    assert {each.quote.speaker for each in hers} == {"Ada Sorel", "Ada M. Sorel"}
    assert len(nobody) == 2
    assert all("spoke too" in each.sentence for each in nobody)


def test_a_chosen_way_of_naming_sources_narrows_the_quotes_too(store):
    two(store)
    unnamed = choice.read({"source": ["unnamed"]}, TODAY)
    with store.reading() as connection:
        assert people.total(connection, unnamed) == people.Total(3, 3, 0, 0, 3)
        assert people.count_quotes(connection, unnamed) == 3


def test_an_empty_archive_has_nobody(store):
    with store.reading() as connection:
        assert people.total(connection, ALL) == people.Total(0, 0, 0, 0, 0)
        assert people.speakers(connection, ALL) == ()
