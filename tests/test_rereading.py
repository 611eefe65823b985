from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import select, update

from dashboard import ingest, rereading
from dashboard.analysis import decided
from dashboard.queries import story as stories_query
from dashboard.records import Decision, Figure
from dashboard.settings import Desk
from dashboard.store import decide, kept
from dashboard.store.tables import figures, orphans, stories, targets

PAGE = """Karvia plans to treble tea exports

Updated 12 March 2025

NEMBE: Karvia wants to raise annual tea exports to $90 million by 2028 from about
$30 million last year, Farm Minister Ada Sorel said on Wednesday.

Growers in the north of the country picked 410,000 tonnes of leaves, the board said.
"""
#: The same story an hour later: a paragraph above, another figure in front.
CORRECTED = PAGE.replace("NEMBE: ", "NEMBE: Rain fell for 30 days.\n\n").replace(
    "Updated 12 March 2025", "Updated 13 March 2025"
)
WITHOUT = CORRECTED.replace("picked 410,000 tonnes of leaves", "picked little")


def take(store, text):
    (outcome,) = ingest.load(store, "test", [("tea.txt", text.encode())], Desk())
    return outcome.stories[0].key


def read(store, key):
    with store.reading() as connection:
        told = stories_query.story(connection, key)
    return told.story, told.findings


def figure(store, key, raw) -> Figure:
    _story, findings = read(store, key)
    (found,) = (each for each in findings.figures if raw in each.raw)
    return found


def decision(store, key, finding, verdict, **given):
    story, _findings = read(store, key)
    return Decision(
        **{
            "story": key,
            "kind": type(finding).__name__.lower(),
            "key": finding.key,
            "anchor": decided.anchor(story, finding),
            "verdict": verdict,
            "before": decided.plain(finding),
            "editor": "Ana",
            "made": datetime(2025, 3, 14, 9, 30, tzinfo=UTC),
            **given,
        }
    )


def test_reading_again_gives_the_same_rows(store):
    take(store, PAGE)
    with store.reading() as connection:
        before = connection.execute(select(figures.c.key, figures.c.high)).all()
    assert list(rereading.reread(store, Desk())) == []
    (key,) = rereading.reread(store, Desk(), every=True)
    with store.reading() as connection:
        assert connection.execute(select(figures.c.key, figures.c.high)).all() == before
        assert kept.keys(connection, None) == (key,)


def test_only_stories_of_other_rules_are_read_again(store):
    take(store, PAGE)
    with store.writing() as connection:
        connection.execute(update(stories).values(rules="0"))
        connection.execute(figures.delete())
    assert len(list(rereading.reread(store, Desk()))) == 1
    with store.reading() as connection:
        assert connection.execute(select(figures.c.id)).first() is not None
    assert list(rereading.reread(store, Desk())) == []


def test_a_corrected_figure_changes_what_follows_from_it(store):
    key = take(store, PAGE)
    goal = figure(store, key, "$90 million")
    after = {"low": 120e6, "high": 120e6}
    made = decision(store, key, goal, "corrected", after=after)
    rereading.add(store, Desk(), made, 0)
    assert figure(store, key, "$90 million").high == 120e6
    with store.reading() as connection:
        assert connection.execute(select(targets.c.multiple)).scalar() == 4


def test_what_the_machine_had_read_stays_in_the_decision(store):
    key = take(store, PAGE)
    goal = figure(store, key, "$90 million")
    made = decision(store, key, goal, "corrected", after={"high": 9.0}, why="a slip")
    number = rereading.add(store, Desk(), made, 0).id
    with store.reading() as connection:
        (told,) = decide.of_story(connection, key)
    assert told.before["high"] == 90e6
    assert (told.id, told.editor, told.why) == (number, "Ana", "a slip")
    assert told == replace(made, id=number)


def test_a_figure_that_is_thrown_out_is_back_when_that_is_undone(store):
    key = take(store, PAGE)
    leaves = figure(store, key, "410,000")
    thrown = rereading.add(store, Desk(), decision(store, key, leaves, "rejected"), 0)
    assert "410,000" not in str(read(store, key)[1].figures)
    undo = decision(store, key, leaves, "rejected", undoes=thrown.id)
    back = rereading.add(store, Desk(), undo, thrown.id)
    assert figure(store, key, "410,000").decision is None
    # To undo the undoing is a new decision too.
    rereading.add(
        store, Desk(), decision(store, key, leaves, "rejected", undoes=back.id), back.id
    )
    assert "410,000" not in str(read(store, key)[1].figures)


def test_a_decision_follows_its_words_into_the_next_version(store):
    key = take(store, PAGE)
    leaves = figure(store, key, "410,000")
    after = {"measure": "fresh leaves"}
    made = rereading.add(
        store, Desk(), decision(store, key, leaves, "corrected", after=after), 0
    )
    assert take(store, CORRECTED) == key
    again = figure(store, key, "410,000")
    assert (again.measure, again.decision) == ("fresh leaves", made.id)
    assert again.span.start > leaves.span.start


def test_a_decision_whose_words_are_gone_is_listed_and_moves_nowhere(store):
    key = take(store, CORRECTED)
    leaves = figure(store, key, "410,000")
    made = rereading.add(store, Desk(), decision(store, key, leaves, "confirmed"), 0)
    assert take(store, WITHOUT.replace("13 March", "14 March")) == key
    with store.reading() as connection:
        assert connection.execute(select(orphans.c.decision_id)).scalars().all() == [
            made.id
        ]
        assert decide.of_story(connection, key)[0].id == made.id
    assert all(each.decision is None for each in read(store, key)[1].figures)


def test_the_later_of_two_editors_is_told_of_the_other(store):
    key = take(store, PAGE)
    leaves = figure(store, key, "410,000")
    first = rereading.add(store, Desk(), decision(store, key, leaves, "confirmed"), 0)
    second = decision(store, key, leaves, "rejected", editor="Ben")
    assert first.unseen is None
    assert rereading.add(store, Desk(), second, 0).unseen == first.id
    assert rereading.add(store, Desk(), second, first.id + 1).unseen is None


def test_how_a_promise_stands_is_an_editors_word(store):
    key = take(store, PAGE)
    promise = read(store, key)[1].deadlines[0]
    assert promise.status is None
    met = decision(store, key, promise, "status", after={"status": "met"})
    number = rereading.add(store, Desk(), met, 0).id
    list(rereading.reread(store, Desk(), every=True))
    assert read(store, key)[1].deadlines[0].status == "met"
    undo = decision(store, key, promise, "status", undoes=number)
    rereading.add(store, Desk(), undo, number)
    assert read(store, key)[1].deadlines[0].status is None
