from dataclasses import replace
from datetime import UTC, date, datetime

from dashboard.queries import alarms, choice, stories
from dashboard.queries.filters import noise
from dashboard.queries.remarks import count_to_look_at, to_look_at
from dashboard.records import Decision, Remark
from dashboard.store import decide
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


def say(store, story, remark, verdict, **given):
    made = Decision(
        story=story, kind="remark", key=remark, anchor=None, verdict=verdict,
        before={"check": "percent-arithmetic"}, editor="Ana", why="as printed",
        made=datetime(2026, 3, 10, tzinfo=UTC), **given,
    )  # fmt: skip
    with store.writing() as connection:
        return decide.add(connection, made)


def rate(store):
    with store.reading() as connection:
        (found,) = alarms.rates(connection)
    return found.decided, found.dismissed, found.noisy


def test_a_rule_of_many_false_alarms_informs_and_no_longer_asks(store):
    told, findings = harbour()
    ((key, _state),) = take(store, (told, replace(findings, remarks=REMARKS)))
    for number in range(noise.ENOUGH - 1):
        say(store, key, f"r{number}", "dismissed" if number < 7 else "confirmed")
    with store.reading() as connection:
        assert count_to_look_at(connection, EVERY) == (2, 1)
    last = say(store, key, "last", "confirmed")
    assert rate(store) == (20, 7, True)
    with store.reading() as connection:
        assert count_to_look_at(connection, EVERY) == (1, 1)
        read = stories.story(connection, key).findings.remarks
    assert [each.result for each in read] == ["look", "info", "info", "ok"]
    # One word taken back leaves too few of them to judge by.
    say(store, key, "last", "confirmed", undoes=last)
    assert rate(store) == (19, 7, False)


def test_the_newest_word_on_a_remark_counts(store):
    ((key, _state),) = take(store, harbour())
    say(store, key, "one", "dismissed")
    say(store, key, "one", "confirmed")
    assert rate(store) == (1, 0, False)
