"""What an editor asks of the two stories of the first run, as of 23 November 2026."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from dashboard import ingest
from dashboard.exports import EXPORTS
from dashboard.queries import deadlines, files
from dashboard.queries.choice import Choice
from dashboard.settings import Desk
from dashboard.store.engine import open_store

HOME = Path(__file__).resolve().parents[2]
STORIES = HOME / "data" / "stories" / "two_stories.txt"
NOW = Choice(date(2026, 11, 23))
YEAR_END = date(2026, 12, 31)
#: The prime minister's order and hopes: no day, so nothing that could be measured.
VAGUE = ("curb smuggling", "significantly increase", "billions", "timely allocation")


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """The two stories as the first run loads them."""
    store = open_store(f"sqlite:///{tmp_path_factory.mktemp('questions')}/archive.db")
    page = (STORIES.name, STORIES.read_bytes())
    assert not [
        each for each in ingest.load(store, "t", [page], Desk()) if each.refusal
    ]
    yield store
    store.close()


def diary(archive, choice=NOW, **asked):
    with archive.reading() as connection:
        return deadlines.entries(connection, choice, **asked)


def rows(archive, name, choice=NOW):
    file = next(each for each in files.FILES if each.name == name)
    header = files.header(file)
    with archive.reading() as connection:
        pieces = EXPORTS[0].write(header, file.rows(connection, choice, ""), False)
        return list(csv.DictReader(io.StringIO(b"".join(pieces).decode())))


def calendar(archive):
    file = next(each for each in files.FILES if each.name == "deadlines")
    export = next(each for each in EXPORTS if each.name == "ics")
    with archive.reading() as connection:
        made = export.write(files.header(file), file.rows(connection, NOW, ""), False)
        return b"".join(made).decode()


def test_1_two_targets_come_due_this_quarter_and_who_promised_them(archive):
    due = [each for each in diary(archive) if each.section == "quarter"]
    assert [each.deadline.due for each in due] == [YEAR_END] * 2
    assert (YEAR_END - NOW.as_of).days == 38
    office, centres = (each.deadline for each in due)
    assert "National Warranty Office" in office.what
    assert "at least two centers of excellence" in centres.what
    assert {office.responsible, centres.responsible} == {"government"}
    assert {each.day for each in due} == {date(2026, 1, 9)}
    # The fiscal year is the second fair reading.
    assert office.alternative_due == date(2026, 6, 30)


def test_4_the_withdrawal_was_overtaken_by_133_days(archive):
    (chain,) = rows(archive, "deadline_chains")
    assert (chain["first_due"], chain["latest_due"]) == ("2021-05-01", "2021-09-10")
    assert chain["slip_days"] == "133"
    assert chain["proposed"] == "false"
    assert "some five months" in chain["latest_sentence"]


def test_5_the_withdrawal_passed_with_no_follow_up(archive):
    (silent,) = [each for each in diary(archive) if each.section == "overdue"]
    assert silent.deadline.due == date(2021, 9, 10)
    assert silent.deadline.type == "before"
    assert silent.deadline.said_by == "US officials"
    assert silent.state == "passed, no follow-up"
    assert silent.followed is None


def test_12_the_days_of_both_stories_are_of_an_update_and_exact_to_the_day(archive):
    told = rows(archive, "stories")
    assert [(each["published"], each["updated"]) for each in told] == [
        ("", "2026-01-09"),
        ("", "2021-04-14"),
    ]
    assert {each["updated_precision"] for each in told} == {"day"}


def test_14_what_cannot_be_measured_is_in_no_dated_entry(archive):
    dated = [each for each in rows(archive, "deadlines") if each["due"]]
    assert {each["measurable"] for each in dated} == {"true"}
    told = " ".join(each["what"] for each in dated)
    assert not [words for words in VAGUE if words in told]


def test_16_the_diary_takes_two_days_of_2026_and_one_of_2031(archive):
    told = calendar(archive)
    assert told.count("DTSTART;VALUE=DATE:20261231") == 2
    assert told.count("DTSTART;VALUE=DATE:20310109") == 1
    assert told.count("DTEND;VALUE=DATE:20270101") == 2


def test_17_who_must_do_what_by_when(archive):
    owed = {
        each.deadline.due: each.deadline.responsible
        for each in diary(archive)
        if each.day == date(2026, 1, 9)
    }
    assert owed[YEAR_END] == "government"
    assert date(2031, 1, 9) in owed


def test_20_one_condition_is_open(archive):
    (waiting,) = [each for each in diary(archive) if each.section == "condition"]
    assert waiting.deadline.raw == "until all foreign troops leave"
    assert waiting.deadline.responsible == "Taliban"
    assert waiting.deadline.said_by == "Mohammad Naeem"
    assert waiting.deadline.channel == "tweet"
    assert waiting.deadline.due is None


def test_set_back_to_2021_nothing_of_2026_has_been_promised_yet(archive):
    then = diary(archive, Choice(date(2021, 4, 20)))
    assert {each.day for each in then} == {date(2021, 4, 14)}
    assert [each.section for each in then] == ["later", "condition", "overtaken"]
