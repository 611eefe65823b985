from dataclasses import replace
from datetime import date

from dashboard.queries import choice
from dashboard.queries.remarks import count_to_look_at, to_look_at
from dashboard.records import Remark
from tests.store.making import harbour, many, take

TODAY = date(2026, 3, 10)
EVERY = choice.read({}, TODAY)
REMARKS = (
    Remark("figure-source", "look", "No source.", key="1"),
    Remark("percent-arithmetic", "look", "It is 12%.", key="2"),
    Remark("date-order", "info", "No first date.", key="3"),
    Remark("headline-number", "ok", "The same.", key="4"),
)


def test_rules_that_speak_up_everywhere_come_after_the_others(store):
    told, findings = harbour()
    ((key, _state),) = take(store, (told, replace(findings, remarks=REMARKS)))
    with store.reading() as connection:
        found = to_look_at(connection, EVERY, 9)
        assert count_to_look_at(connection, EVERY) == (2, 1)
        assert len(to_look_at(connection, EVERY, 1)) == 1
    assert [each.remark.check for each in found] == [
        "percent-arithmetic",
        "figure-source",
    ]
    assert {each.story_key for each in found} == {key}


def test_remarks_follow_the_choice(store):
    take(store, *many(12))
    narrow = choice.read({"section": ["Economy"]}, TODAY)
    with store.reading() as connection:
        every, stories = count_to_look_at(connection, EVERY)
        found = to_look_at(connection, EVERY, every + 9)
        some, _fewer = count_to_look_at(connection, narrow)
        assert len(to_look_at(connection, narrow, every)) == some
    assert len(found) == every
    assert len({each.story_key for each in found}) == stories
    assert some < every
