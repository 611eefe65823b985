from dataclasses import replace
from datetime import UTC, date, datetime

from dashboard.queries import chains, choice, stories
from dashboard.queries import deadlines as diary
from dashboard.queries.choice import Choice
from dashboard.queries.files import summary
from dashboard.queries.filters.standing import AGENDA, PERIODS
from dashboard.queries.followed import proposals
from dashboard.records import Decision
from dashboard.store import decide
from tests.store.making import deadline, found, many, story, take

#: A Wednesday.
AS_OF = date(2026, 5, 20)
# due day, section, state
STANDING = (
    (date(2026, 5, 19), "overdue", "passed, no follow-up"),
    (date(2026, 5, 20), "week", "due soon"),
    (date(2026, 5, 24), "week", "due soon"),
    (date(2026, 5, 25), "month", "due soon"),
    (date(2026, 6, 1), "quarter", "due soon"),
    (date(2026, 6, 30), "quarter", "open"),
    (date(2026, 7, 1), "later", "open"),
    (None, "none", "no date"),
)
# due day, the periods of the filter that it falls in
PERIOD = (
    (date(2026, 5, 19), {"overdue"}),
    (date(2026, 5, 24), {"week", "month", "quarter", "year"}),
    (date(2026, 5, 31), {"month", "quarter", "year"}),
    (date(2026, 6, 30), {"quarter", "year"}),
    (date(2026, 12, 31), {"year"}),
    (date(2027, 1, 1), {"later"}),
    (None, {"none"}),
)


def promising(due, day=date(2026, 1, 5), headline="", **fields):
    told = story(
        headline or f"Due {due}", "Orvell will open the glass pier by then.", day=day
    )
    given = {"subject": "glass pier"} | fields
    return told, found(told, deadlines=(deadline(told, "by then", due, **given),))


def entries(store, as_of=AS_OF, **asked):
    with store.reading() as connection:
        return diary.entries(connection, Choice(as_of), **asked)


def test_how_it_stands_follows_from_the_day_alone(store):
    take(store, *(promising(due) for due, _section, _state in STANDING))
    found = {each.deadline.due: (each.section, each.state) for each in entries(store)}
    assert found == {due: (section, state) for due, section, state in STANDING}


def test_the_filter_takes_a_promise_in_all_the_periods_it_falls_in(store):
    take(store, *(promising(due) for due, _periods in PERIOD))
    with store.reading() as connection:
        for period in PERIODS:
            chosen = Choice(AS_OF, (("due", (period,)),))
            due = {each.deadline.due for each in diary.entries(connection, chosen)}
            assert due == {day for day, periods in PERIOD if period in periods}
            assert stories.count(connection, chosen) == len(due)


def test_a_condition_waits_whatever_the_day(store):
    take(store, promising(None, type="condition"))
    assert [each.section for each in entries(store)] == ["condition"]


def test_a_story_that_came_later_follows_nothing_up_before_it_came(store):
    report = story("Opened", "The glass pier opened.", day=date(2026, 5, 10))
    take(store, promising(date(2026, 5, 1)), (report, found(report)))
    assert [each.section for each in entries(store)] == ["closed"]
    assert [each.section for each in entries(store, date(2026, 5, 5))] == ["overdue"]
    assert entries(store, date(2026, 1, 4)) == ()


def test_what_an_editor_closed_comes_last_and_is_no_longer_due(store):
    day = date(2026, 5, 1)
    met = promising(day, headline="A mill", subject="stone mill", status="met")
    take(store, met, promising(day, status="delayed"))
    later = date(2026, 6, 1)
    assert [each.section for each in entries(store, later)] == ["overdue", "settled"]
    assert [each.state for each in entries(store, later)][-1] == "closed"
    with store.reading() as connection:
        due = diary.entries(connection, Choice(later, (("due", ("overdue",)),)))
    assert [each.deadline.status for each in due] == ["delayed"]


def test_two_wordings_of_one_promise_in_a_story_are_one_entry(store):
    told = story("A pier by June", "Orvell will open the glass pier by then.")
    due = date(2026, 6, 30)
    made = [
        deadline(told, raw, due, subject="glass pier") for raw in ("by June", "by then")
    ]
    take(store, (told, found(told, deadlines=tuple(made))))
    (entry,) = entries(store)
    assert entry.deadline.raw == "by then"


def test_a_plain_event_is_shown_only_when_it_is_asked_for(store):
    take(store, promising(date(2026, 6, 1), promise=False))
    assert entries(store) == ()
    assert len(entries(store, promises=False)) == 1


def test_a_move_is_proposed_with_the_days_between_and_counted_apart(store):
    told = story("Put off", "The glass pier opens only later.", day=date(2026, 3, 1))
    later = deadline(told, "later", date(2026, 8, 1), subject="glass orvell pier")
    take(
        store,
        promising(date(2026, 6, 1)),
        (told, found(told, deadlines=(later,))),
    )
    with store.reading() as connection:
        (chain,) = chains.each_chain(connection, Choice(AS_OF))
        assert chains.count_chains(connection, Choice(AS_OF)) == 1
    (move,) = chain.moves
    assert (move.slip, move.proposed) == (61, True)
    assert chain.section == "quarter"


def test_what_moved_last_is_told_first_and_no_more_than_asked_for(store):
    began = date(2026, 1, 5)
    for name, due, told_on in (
        ("pier", date(2026, 3, 1), date(2026, 2, 20)),
        ("kiln", date(2026, 6, 1), date(2026, 2, 10)),
        ("mast", date(2026, 4, 1), date(2026, 3, 3)),
    ):
        first = story(f"A {name}", f"Orvell opens its {name} by then.", day=began)
        later = story(f"{name} put off", f"The {name} opens later.", day=told_on)
        promised = deadline(first, "by then", due, subject=f"orvell {name}")
        put_off = deadline(later, "later", date(2026, 9, 1), subject=f"orvell {name}")
        take(
            store,
            (first, found(first, deadlines=(promised,))),
            (later, found(later, deadlines=(put_off,))),
        )
    with store.reading() as connection:
        moved = chains.moved_last(connection, Choice(AS_OF), 2)
        listed = tuple(chains.each_chain(connection, Choice(AS_OF)))
    assert [each.headline for each in moved] == ["A mast", "A pier"]
    assert [each.headline for each in listed] == ["A pier", "A mast", "A kiln"]


def test_before_a_day_slips_from_that_day(store):
    told = story("Put off", "The glass pier opens later.", day=date(2026, 3, 1))
    later = deadline(
        told, "later", date(2026, 6, 10), subject="glass pier", type="before"
    )
    take(store, promising(date(2026, 6, 1)), (told, found(told, deadlines=(later,))))
    with store.reading() as connection:
        (chain,) = chains.each_chain(connection, Choice(AS_OF))
    assert chain.moves[0].slip == 10


def test_the_counts_are_those_of_the_entries_in_their_order(store):
    take(store, *many(60))
    with store.reading() as connection:
        chosen = choice.read({}, date(2025, 7, 1))
        counted = diary.counts(connection, chosen)
        listed = [each.section for each in diary.entries(connection, chosen)]
    assert {name: listed.count(name) for name in counted} == counted
    assert listed == sorted(listed, key=list(AGENDA).index)


def test_a_leaf_continues_where_the_one_before_it_ended(store):
    take(store, *many(60))
    asked = Choice(date(2025, 7, 1))
    with store.reading() as connection:
        whole = [each.id for each in diary.entries(connection, asked)]
        leaves = [
            each.id
            for start in range(0, len(whole), 7)
            for each in diary.entries(connection, asked, limit=7, offset=start)
        ]
    assert leaves == whole


def test_the_summary_counts_each_promise_once_as_the_diary_does(store):
    take(store, *(promising(due) for due, _section, _state in STANDING))
    chosen = Choice(AS_OF)
    with store.reading() as connection:
        counted = diary.count_entries(connection, chosen)
        rows = {row[0]: row[2] for row in summary.FILE.rows(connection, chosen, "")}
    assert (rows["promises"], rows["open"], rows["passed"]) == (counted, 6, 1)


def test_the_last_day_that_an_address_can_ask_for_has_a_diary(store):
    take(store, promising(date(2026, 5, 19)))
    last = choice.read({"as-of": ["9998-12-31"]}, AS_OF)
    with store.reading() as connection:
        assert diary.counts(connection, last) == {"overdue": 1}
        every = replace(last, values=(("due", tuple(PERIODS)),))
        assert stories.count(connection, every) == 1


def test_what_several_stories_promise_for_a_day_is_one_entry_told_by_all(store):
    due = date(2026, 6, 1)
    told = [promising(due, date(2026, 1, day), f"Day {day}") for day in (9, 5, 7)]
    other = promising(due, headline="A gate", subject="iron gate")
    take(store, *told, other)
    found = {each.deadline.subject: each for each in entries(store)}
    assert (found["glass pier"].told, found["iron gate"].told) == (3, 1)
    # The first that told it stands for the others.
    assert found["glass pier"].day == date(2026, 1, 5)
    with store.reading() as connection:
        assert sum(diary.counts(connection, Choice(AS_OF)).values()) == 2
        every = list(diary.each_entry(connection, Choice(AS_OF), once=False))
        assert diary.count_entries(connection, Choice(AS_OF), once=False) == 4
    assert len(every) == 4
    assert len({each.promise_id for each in every}) == 2


def test_without_a_day_or_a_subject_each_story_has_a_promise_of_its_own(store):
    bare = promising(None), promising(None, headline="Another")
    take(store, *bare, promising(date(2026, 6, 1), subject=None))
    found = entries(store)
    assert [each.told for each in found] == [1, 1, 1]
    assert [each.promise_id is None for each in found].count(True) == 2


def says(store, promise, verdict, other, **given):
    told = Decision(
        story=promise.story_key, kind="deadline", key=promise.deadline.key,
        anchor=None, verdict=verdict, before={}, after={"story": other},
        editor="Ana", made=datetime(2026, 5, 20, tzinfo=UTC), **given,
    )  # fmt: skip
    with store.writing() as connection:
        return decide.add(connection, told)


def test_a_follow_up_is_an_editors_to_accept_or_to_refuse(store):
    report = story("Opened", "The glass pier opened.", day=date(2026, 5, 10))
    take(store, promising(date(2026, 5, 1)), (report, found(report)))
    (promise,) = entries(store)
    other = promise.followed.story_key
    assert promise.followed.accepted is None
    says(store, promise, "linked", other)
    assert entries(store)[0].followed.accepted == "Ana"
    number = says(store, promise, "refused", other)
    (refused,) = entries(store)
    assert (refused.section, refused.followed) == ("overdue", None)
    says(store, promise, "refused", other, undoes=number)
    assert entries(store)[0].section == "closed"
    with store.reading() as connection:
        key = promise.deadline.key
        (tied,) = proposals(connection, promise.story_key, key, AS_OF)
    assert (tied.story_key, tied.accepted) == (other, "Ana")


def test_a_refused_move_is_neither_shown_nor_counted(store):
    later = promising(date(2026, 8, 1), day=date(2026, 4, 1), headline="Later")
    take(store, promising(date(2026, 5, 1)), later)
    (first,) = (each for each in entries(store) if each.moves)
    with store.reading() as connection:
        assert chains.count_chains(connection, Choice(AS_OF)) == 1
    says(store, first, "refused", first.moves[0].story_key)
    assert [each.moves for each in entries(store)] == [(), ()]
    with store.reading() as connection:
        assert chains.count_chains(connection, Choice(AS_OF)) == 0
        assert chains.moved_last(connection, Choice(AS_OF), 5) == ()
