"""Copies of one story find each other, and stay apart where an editor parts them."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from dashboard import rereading
from dashboard.queries import choice, copies, stories
from dashboard.records import Decision, Findings
from dashboard.settings import Desk
from dashboard.store import remove, tables
from dashboard.store.copies import KIND, PARTED
from dashboard.store.keep import CHANGED, NEW
from tests.store.making import NOW, story, take

WELLS = (
    "ORVELL: The farm ministry said on Monday that 240 wells will be dug before the "
    "dry months, which is twice what had been planned a year ago.",
    "The work starts in the north, where three rivers ran low in spring and where "
    "cattle were moved to the hills for want of grass.",
    "Farmers there have asked for pumps since the last drought and say that digging "
    "alone will not keep their herds alive.",
)
FIRST = story("Wells for the north", *WELLS, outlet="The Orvell Post")
CUT = story("More wells, ministry says", *WELLS[:2], outlet="Karvia Today")
OTHER = story(
    "Rain ends early",
    "NEMBE: The rain ended two weeks early this year, the weather office said, and the "
    "lakes of the south are as low as they were in the drought of 1984.",
)
TODAY = date(2026, 11, 1)


def kept(store, *told):
    return [key for key, _state in take(store, *((each, Findings()) for each in told))]


def others(store, key):
    with store.reading() as connection:
        return [each.key for each in copies.others(connection, key)]


def counted(store, **address):
    asked = choice.read({name: [value] for name, value in address.items()}, TODAY)
    with store.reading() as connection:
        return stories.count(connection, asked)


def say(store, key, other, undoes=None):
    made = Decision(
        story=key,
        kind=KIND,
        key=other,
        anchor=None,
        verdict=PARTED,
        before={},
        undoes=undoes,
        editor="Ada",
        made=NOW,
    )
    return rereading.add(store, Desk(), made, 0)


@pytest.mark.parametrize("order", [(FIRST, CUT, OTHER), (CUT, OTHER, FIRST)])
def test_copies_find_each_other_in_whichever_order_they_come(store, order):
    key_of = dict(zip(order, kept(store, *order), strict=True))
    first, cut, other = (key_of[each] for each in (FIRST, CUT, OTHER))
    assert others(store, first) == [cut]
    assert others(store, cut) == [first]
    assert others(store, other) == []


def test_copies_count_once_unless_each_is_asked_for(store):
    kept(store, FIRST, CUT, OTHER)
    assert counted(store) == 2
    assert counted(store, copies="each") == 3


def test_a_filter_that_only_a_later_copy_fulfils_finds_it(store):
    kept(store, FIRST, replace(CUT, section="Economy"))
    assert counted(store, section="Economy") == 1


def test_the_same_text_under_another_headline_is_a_copy(store):
    again = story("Wells at last", *WELLS, outlet="Karvia Today")
    first, second = kept(store, FIRST, again)
    with store.reading() as connection:
        (found,) = copies.others(connection, first)
    assert (found.key, found.how, found.share) == (second, "body", 1.0)


def test_two_outlets_under_one_headline_run_copies_and_no_versions(store):
    same_head = story(FIRST.headline, *WELLS[:2], outlet="Karvia Today")
    done = take(store, (FIRST, Findings()), (same_head, Findings()))
    assert [state for _key, state in done] == [NEW, NEW]


def test_an_editor_parts_a_copy_and_takes_that_back(store):
    first, cut = kept(store, FIRST, CUT)
    made = say(store, first, cut)
    assert others(store, cut) == []
    assert counted(store) == 2
    with store.reading() as connection:
        assert copies.parted(connection, first).id == made.id
    say(store, first, cut, undoes=made.id)
    assert others(store, cut) == [first]


def test_what_was_parted_stays_apart_when_the_stories_come_in_again(store):
    first, cut = kept(store, FIRST, CUT)
    say(store, cut, first)
    with store.writing() as connection:
        remove.load(connection, 1)
    assert kept(store, CUT, FIRST) == [cut, first]
    assert others(store, cut) == []


def test_a_changed_copy_is_looked_for_by_its_new_words(store):
    first, cut = kept(store, FIRST, CUT)
    other = story(CUT.headline, OTHER.text.partition("\n\n")[2], outlet="Karvia Today")
    with store.writing() as connection:
        connection.execute(
            tables.stories.update()
            .where(tables.stories.c.key == cut)
            .values(url="https://a.example/1")
        )
    ((key, state),) = take(
        store, (replace(other, url="https://a.example/1"), Findings())
    )
    assert (key, state) == (cut, CHANGED)
    assert others(store, first) == []


def test_a_removed_story_leaves_nothing_in_the_index(store):
    kept(store, FIRST, CUT)
    with store.writing() as connection:
        remove.load(connection, 1)
        for table in (tables.shingles, tables.sketches, tables.copies):
            number = select(func.count()).select_from(table)
            assert connection.execute(number).scalar_one() == 0
