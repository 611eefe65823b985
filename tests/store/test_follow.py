from datetime import date

import pytest
from sqlalchemy import select

from dashboard.records import Findings
from dashboard.store import kept, remove, tables
from dashboard.store.follow import MOST
from dashboard.store.keep import replace_findings
from tests.store.making import deadline, found, story, take

PIER = "glass pier"


def promise(day, due, subject=PIER, headline="Orvell promises a glass pier"):
    told = story(
        headline, f"The glass pier opens by then, {due}, Orvell says.", day=day
    )
    return told, found(
        told, deadlines=(deadline(told, "by then", due, subject=subject),)
    )


def report(day, words="The piers of glass in Orvell opened."):
    told = story(f"News of {day}", words, day=day)
    return told, Findings()


PROMISED = promise(date(2026, 1, 5), date(2026, 3, 1))
#: Story, whether it follows up what was due on 1 March.
LATER = (
    (report(date(2026, 3, 1)), True),
    (report(date(2026, 4, 1)), True),
    (report(date(2026, 2, 1)), False),
    (report(date(2026, 4, 2), "A glass roof opened in Orvell."), False),
    (report(date(2026, 4, 3), "A pier of wood opened in Orvell."), False),
    (report(None), False),
)


def ties(store, table):
    with store.reading() as connection:
        return [tuple(row) for row in connection.execute(select(table))]


@pytest.mark.parametrize("first", [True, False], ids=["in order", "backwards"])
def test_later_stories_with_every_word_follow_up(store, first):
    later = [each for each, _follows in LATER]
    take(store, *((PROMISED, *later) if first else (*later, PROMISED)))
    days = {day for _deadline, _story, day in ties(store, tables.follow_ups)}
    assert days == {told.day for (told, _found), follows in LATER if follows}


@pytest.mark.parametrize("first", [True, False], ids=["in order", "backwards"])
def test_another_day_for_the_same_subject_in_a_later_story_is_a_move(store, first):
    moved = promise(date(2026, 2, 5), date(2026, 9, 1), "glass orvell pier", "Put off")
    take(store, *((PROMISED, moved) if first else (moved, PROMISED)))
    ((first_id, later_id, day),) = ties(store, tables.moved_deadlines)
    with store.reading() as connection:
        asked = select(tables.deadlines.c.id, tables.deadlines.c.due)
        dues = {row.id: row.due for row in connection.execute(asked)}
    assert (dues[first_id], dues[later_id]) == (date(2026, 3, 1), date(2026, 9, 1))
    assert day == date(2026, 2, 5)


@pytest.mark.parametrize(
    ("due", "subject"),
    [
        (date(2026, 3, 1), PIER),
        (date(2026, 9, 1), "glass roof"),
        (date(2026, 9, 1), None),
    ],
)
def test_the_same_day_or_another_subject_is_no_move(store, due, subject):
    take(store, PROMISED, promise(date(2026, 2, 5), due, subject, "More"))
    assert ties(store, tables.moved_deadlines) == []


def test_reading_again_ties_anew_and_doubles_nothing(store):
    (key, _state), _later = take(store, PROMISED, report(date(2026, 4, 1)))
    before = len(ties(store, tables.follow_ups))
    with store.writing() as connection:
        story_id, _story = kept.story(connection, key)
        replace_findings(connection, story_id, PROMISED[1])
    assert len(ties(store, tables.follow_ups)) == before == 1


def test_what_is_removed_leaves_no_tie(store):
    take(store, PROMISED, report(date(2026, 4, 1)), source="one")
    with store.reading() as connection:
        load = connection.execute(select(tables.loads.c.id)).scalar_one()
    with store.writing() as connection:
        remove.load(connection, load)
    assert ties(store, tables.follow_ups) == []
    assert ties(store, tables.subject_words) == []


def test_a_matter_with_many_stories_ties_each_promise_to_the_first_few(store):
    many = [report(date(2026, 4, number + 1)) for number in range(MOST + 5)]
    take(store, PROMISED, *many)
    assert len(ties(store, tables.follow_ups)) == MOST
