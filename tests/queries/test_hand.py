from dataclasses import replace
from datetime import UTC, date, datetime

from dashboard import ingest, rereading
from dashboard.analysis import decided
from dashboard.queries import choice, hand, stories, story
from dashboard.queries.files.figures import FILE as FIGURES
from dashboard.records import Decision
from dashboard.settings import Desk

ALL = choice.read({}, date(2025, 3, 20))
PAGE = """Karvia sells more tea

Updated 12 March 2025

NEMBE: Growers of Karvia sold 410,000 tonnes of leaves last year, the board said.

Rain came late to the hills in the north of the country, and it went on for weeks.
"""


def take(store, page=PAGE):
    (outcome,) = ingest.load(store, "test", [("tea.txt", page.encode())], Desk())
    return outcome.stories[0].key


def look(store, key):
    with store.reading() as connection:
        told = story.story(connection, key)
        return told, hand.hand(connection, told)


def decide(store, story_key, verdict, **given):
    told, _made = look(store, story_key)
    found = told.findings.figures[0] if told.findings.figures else None
    plain = {
        "kind": "figure",
        "key": found.key if found else "",
        "anchor": found and decided.anchor(told.story, found),
        "before": decided.plain(found) if found else {},
    }
    made = Decision(
        story=story_key, verdict=verdict, editor="Ana",
        made=datetime(2025, 3, 14, 9, 30, tzinfo=UTC), **(plain | given),
    )  # fmt: skip
    return rereading.add(store, Desk(), made, 0)


def test_a_fact_names_the_decision_that_it_rests_on(store):
    key = take(store)
    made = decide(store, key, "confirmed")
    told, decisions = look(store, key)
    assert decisions.made[told.findings.figures[0].decision] == made


def test_what_was_thrown_out_is_told_until_it_is_back(store):
    key = take(store)
    thrown = decide(store, key, "rejected")
    told, decisions = look(store, key)
    assert not told.findings.figures
    assert decisions.thrown_out == (thrown,)
    rereading.add(store, Desk(), replace(thrown, undoes=thrown.id), thrown.id)
    told, decisions = look(store, key)
    assert told.findings.figures
    assert decisions.thrown_out == ()


def test_what_was_confirmed_after_all_is_not_thrown_out(store):
    key = take(store)
    thrown = decide(store, key, "rejected")
    again = replace(thrown, verdict="confirmed")
    rereading.add(store, Desk(), again, thrown.id)
    assert look(store, key)[1].thrown_out == ()


def test_a_decision_whose_words_are_gone_is_no_longer_told(store):
    key = take(store)
    decide(store, key, "rejected")
    other = PAGE.replace("410,000 tonnes of leaves", "less").replace(
        "12 March", "13 March"
    )
    assert take(store, other) == key
    assert look(store, key)[1].thrown_out == ()


def test_a_number_that_was_no_figure_is_one_once_an_editor_says_so(store):
    key = take(store, PAGE.replace("410,000 tonnes of leaves", "leaves to the G7"))
    told, _made = look(store, key)
    (number,) = (each for each in told.findings.rejections if "7" in each.raw)
    after = {"kind": "count", "low": 7.0, "high": 7.0, "modifier": "exact",
             "role": "other", "nature": "none", "source": "none"}  # fmt: skip
    made = decide(
        store, key, "reinstated", kind="rejection", key=number.key, after=after,
        anchor=decided.anchor(told.story, number), before=decided.plain(number),
    )  # fmt: skip
    told, decisions = look(store, key)
    assert [each.high for each in told.findings.figures if each.decision] == [7]
    assert decisions.made[made.id].verdict == "reinstated"


def listed(store, **asked):
    with store.reading() as connection:
        return stories.count(connection, choice.read(asked, date(2025, 3, 20)))


def test_a_story_is_unchecked_until_every_fact_is_decided_on(store):
    key = take(store)
    told, _made = look(store, key)
    assert listed(store, checked=["none"], has=["unchecked"]) == 1
    facts = (*told.findings.figures, *told.findings.quotes)
    for number, fact in enumerate(facts, 1):
        decide(
            store, key, "confirmed", kind=type(fact).__name__.lower(), key=fact.key,
            anchor=decided.anchor(told.story, fact), before=decided.plain(fact),
        )  # fmt: skip
        (card,) = cards(store)
        assert (card.checked, card.facts) == (number, len(facts))
        assert listed(store, checked=["none"]) == 0
        whole = number == len(facts)
        assert listed(store, checked=["all"]) == whole
        assert listed(store, has=["unchecked"]) == (not whole)
    assert len(facts) > 1


def cards(store):
    with store.reading() as connection:
        return stories.cards(connection, ALL)


def test_the_file_of_figures_names_who_checked_each(store):
    key = take(store)
    decide(store, key, "confirmed")
    with store.reading() as connection:
        rows = list(FIGURES.rows(connection, ALL, ""))
    names = [each.name for each in FIGURES.columns]
    by, verdict = (names.index(each) for each in ("checked_by", "verdict"))
    assert [(row[by], row[verdict]) for row in rows] == [("Ana", "confirmed")]
