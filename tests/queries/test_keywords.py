from datetime import date

from dashboard.queries import choice
from dashboard.queries.keywords import TermCount, in_context, in_stories, over_time
from dashboard.records import Findings
from tests.store.making import harbour, keyword, many, rail, story, take, three

TODAY = date(2026, 3, 10)
ALL = choice.read({}, TODAY)


def test_terms_are_counted_once_a_story(store):
    take(store, *three())
    with store.reading() as connection:
        assert in_stories(connection, ALL, limit=2) == (
            TermCount("tea", "tea", 2),
            TermCount("cafe", "café", 1),
        )
        people = in_stories(connection, ALL, "person")
        politics = choice.read({"section": ["Politics"]}, TODAY)
        assert in_stories(connection, politics, "place") == (
            TermCount("Orvell", "Orvell", 1),
        )
    assert {each.term: each.stories for each in people} == {
        "Ada Sorel": 1,
        "Tomas Brandt": 1,
    }


def test_every_month_is_told_even_one_without_a_story(store):
    take(store, *three())
    with store.reading() as connection:
        rows = over_time(connection, ALL, ["tea", "strike"])
    assert [(row.label, row.month.month, row.stories) for row in rows] == [
        ("tea", 1, 1),
        ("tea", 2, 0),
        ("tea", 3, 1),
        ("strike", 1, 1),
        ("strike", 2, 0),
        ("strike", 3, 0),
    ]


def test_months_add_up_to_the_dated_stories(store):
    take(store, *many(60))
    dated = choice.read({"from": ["0001-01-01"]}, TODAY)
    with store.reading() as connection:
        counts = {each.term: each.stories for each in in_stories(connection, dated)}
        rows = over_time(connection, ALL, list(counts))
    for term, number in counts.items():
        assert sum(row.stories for row in rows if row.term == term) == number


def test_without_dated_stories_nothing_is_over_time(store):
    with store.reading() as connection:
        assert over_time(connection, ALL, ["tea"]) == ()


def test_a_term_stands_in_its_line(store):
    take(store, harbour(), rail())
    with store.reading() as connection:
        lines = in_context(connection, ALL, "tea export")
    assert [(line.left, line.term, line.right) for line in lines] == [
        ("Karvia wants $90 million of ", "tea exports", ""),
        (
            "NEMBE: Farm Minister Ada Sorel said ",
            "tea exports",
            " should reach $90 million a year within three years, up from…",
        ),
    ]


def test_a_headline_printed_twice_is_one_place(store):
    told = story("Tea ship sails", "Tea ship sails", "The tea is green.")
    take(store, (told, Findings(keywords=(keyword("tea", 1.0),))))
    with store.reading() as connection:
        lines = in_context(connection, ALL, "tea")
    assert [line.right for line in lines] == [" ship sails", " is green."]


def test_a_term_is_found_under_accents_and_case_and_lines_are_limited(store):
    told = story("Ouvert", "Le Café. Un café, des cafés, CAFE.")
    take(store, (told, Findings(keywords=(keyword("cafe", 1.0, "café"),))))
    with store.reading() as connection:
        lines = in_context(connection, ALL, "cafe")
        assert [line.term for line in lines] == ["Café", "café", "CAFE"]
        assert in_context(connection, ALL, "cafe", 2) == lines[:2]
