"""What an editor asks of the two stories of the first run, as of 23 November 2026."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from dashboard import ingest
from dashboard.analysis.deadlines.measurable import why_not
from dashboard.exports import EXPORTS
from dashboard.pages.parts.plain import plain
from dashboard.queries import (
    deadlines,
    disagreements,
    figures,
    files,
    keywords,
    stories,
)
from dashboard.queries.choice import Choice
from dashboard.settings import Desk
from dashboard.store.engine import open_store

HOME = Path(__file__).resolve().parents[2]
STORIES = HOME / "data" / "stories" / "two_stories.txt"
NOW = Choice(date(2026, 11, 23))
YEAR_END = date(2026, 12, 31)
#: The prime minister's order and hopes: no day, so nothing that could be measured.
VAGUE = (
    "curb smuggling",
    "significantly increase export earnings",
    "secure billions of dollars",
    "ensure timely allocation",
)


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
    # The paragraph opens with "According to the statement".
    for each in (office, centres):
        assert (each.said_by, each.channel) == ("prime minister’s office", "statement")
    assert {each.day for each in due} == {date(2026, 1, 9)}
    # The fiscal year is the second fair reading.
    assert office.alternative_due == date(2026, 6, 30)


def remarks(archive, check):
    return [each for each in rows(archive, "checks") if each["check"] == check]


def test_2_what_growth_the_export_target_implies(archive):
    with archive.reading() as connection:
        found = [each.target for each in figures.targets(connection, NOW, 10)]
    (aim,) = [each for each in found if each.multiple]
    assert (aim.baseline_value, aim.value, aim.per) == (5.8e6, 1e9, "year")
    assert aim.multiple == pytest.approx(172.4138, abs=1e-4)
    growth = {each.name: each.growth for each in aim.readings}
    assert growth == pytest.approx(
        {"annual": 1.80101, "total": 1.53896, "fiscal_early": 2.62362,
         "fiscal_late": 1.35919}, abs=1e-5,
    )  # fmt: skip
    (total,) = [each for each in aim.readings if each.name == "total"]
    assert total.last_value == pytest.approx(612e6, abs=1e6)


def test_3_the_headline_s_number_is_in_the_body_and_its_verb_is_not(archive):
    (number,) = remarks(archive, "headline-number")
    assert number["severity"] == "ok"
    said = [each for each in rows(archive, "figures") if each["raw"] == "$1 billion"]
    assert [each["part"] for each in said] == ["headline", "body", "body"]
    (hedge,) = remarks(archive, "headline-hedge")
    told = (hedge["severity"], hedge["words"], hedge["other_words"])
    assert told == ("look", "approves", "in-principle approval")


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


def test_6_what_the_prime_minister_said_and_through_what(archive):
    said = [e for e in rows(archive, "quotes") if e["known_as"] == "Shehbaz Sharif"]
    (quote,) = said
    assert (quote["kind"], quote["story_day"]) == ("direct", "2026-01-09")
    assert quote["raw"].startswith("Pakistan’s precious stones")
    assert quote["sentence"].endswith("said, according to the statement.")
    assert quote["channel"] == "statement"


def test_7_no_named_source_stands_behind_the_reserves_or_the_exports(archive):
    told = {
        each["raw"]: (each["source"], each["asserted_by"])
        for each in rows(archive, "figures")
    }
    assert told["around $450 billion"] == ("unnamed", "officials")
    assert told["about $5.8 million"] == ("none", "")


def test_8_nothing_to_compare_but_the_target_is_worded_two_ways(archive):
    with archive.reading() as connection:
        assert disagreements.count_disagreements(connection, NOW) == 0
    (worded,) = remarks(archive, "target-wording")
    assert worded["severity"] == "look"
    assert (worded["words"], worded["other_words"]) == ("$1 billion", "$1 billion")


def test_10_two_stories_rise_and_fade_in_nothing(archive):
    for as_of in (NOW.as_of, date(2026, 1, 31)):
        with archive.reading() as connection:
            told = keywords.changes(connection, Choice(as_of), "month")
        assert (told.rising, told.fading) == ((), ())


def test_11_a_headline_printed_twice_is_no_second_story(archive):
    page = (STORIES.name, STORIES.read_bytes())
    (again,) = ingest.load(archive, "again", [page], Desk())
    assert [each.state for each in again.stories] == ["same", "same"]
    with archive.reading() as connection:
        assert stories.total(connection) == 2
    twice = remarks(archive, "duplicate")
    assert [each["severity"] for each in twice] == ["info", "info"]
    assert all("printed twice" in each["why"] for each in twice)


def test_12_the_days_of_both_stories_are_of_an_update_and_exact_to_the_day(archive):
    told = rows(archive, "stories")
    assert [(each["published"], each["updated"]) for each in told] == [
        ("", "2026-01-09"),
        ("", "2021-04-14"),
    ]
    assert {each["updated_precision"] for each in told} == {"day"}


def test_13_the_facts_for_a_background_paragraph_come_with_their_sources(archive):
    with archive.reading() as connection:
        cards = stories.cards(connection, NOW)
        told = stories.story(connection, cards[0].key)
    text = plain(told)
    assert text.startswith(f"{cards[0].headline}, 9 Jan 2026\n")
    assert "- about $450bn (gemstone reserves), according to officials: " in text
    assert "- at least 2 centres of excellence, no source: " in text
    assert "- Shehbaz Sharif: “Pakistan’s precious stones" in text
    assert "- Open a National Warranty Office, due 31 Dec 2026, according to" in text


def test_14_what_cannot_be_measured_is_in_no_dated_entry(archive):
    dated = [each for each in rows(archive, "deadlines") if each["due"]]
    assert {each["measurable"] for each in dated} == {"true"}
    assert {each["not_measurable"] for each in dated} == {""}
    told = " ".join(each["what"] for each in dated)
    assert not [words for words in VAGUE if words in told]
    reasons = [why_not(words, "") for words in VAGUE]
    assert reasons == [
        "“curb” names no mark to hold it against",
        "“increase” names no mark to hold it against",
        "“billions of dollars” names no number",
        "“timely allocation” names no number",
    ]


def test_15_two_claims_rest_on_unnamed_sources(archive):
    claims = [each for each in rows(archive, "quotes") if each["source"] == "unnamed"]
    assert [each["speaker"] for each in claims] == ["officials", "US officials"]
    assert "gemstone reserves" in claims[0]["raw"]
    assert "20th anniversary" in claims[1]["raw"]


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
    # The measures that "are to reach $1 billion" are the ministry's.
    assert owed[date(2031, 1, 9)] == "Ministry of Industries and Commerce"


def test_19_the_numbers_for_the_target_chart(archive):
    (aim,) = [each for each in rows(archive, "targets") if each["multiple"]]
    assert (aim["baseline"], aim["value"]) == ("5800000", "1000000000")
    path = [
        each for each in rows(archive, "target_path") if each["target_id"] == aim["id"]
    ]
    told = [round(float(each["at_constant_growth"]) / 1e6, 1) for each in path]
    assert told == [5.8, 16.2, 45.5, 127.5, 357.0, 1000.0]
    steps = [float(each["at_equal_steps"]) / 1e6 for each in path]
    assert steps[1] - steps[0] == pytest.approx(198.84)
    assert [each["due"] for each in path][-1] == "2031-01-09"


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
