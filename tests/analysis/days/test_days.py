import time
from datetime import date
from random import Random

import pytest

from dashboard.analysis import days, deadlines, sentences
from dashboard.analysis.days.base import TimePhrase
from dashboard.analysis.days.holidays import easter
from dashboard.records import Deadline, Part, Span, Story
from dashboard.settings import Desk

#: A Wednesday.
DAY = date(2026, 6, 10)
SILENT = (
    "The Sunday Times wrote of it.",
    "Sgt. March said the road was clear.",
    "The Sept. 11 attacks changed policy.",
    "The 9/11 Commission reported.",
    "They won 3-2 and lost 5-4.",
    "The vote was 2015-16 in the end.",
    "May told the house that it may pass.",
    "The bill, H.R. 2024, failed.",
    "Flight 2030 vanished.",
    "Prices fall when rates rise.",
)
# sentence, words, first day, last day, precision
READ = (
    (
        "He must reply by 5 p.m. on Friday.",
        "by 5 p.m. on Friday",
        "2026-06-12",
        "2026-06-12",
    ),
    ("It was agreed a week ago.", "a week ago", "2026-06-03", "2026-06-03"),
    ("It began in late May.", "in late May", "2026-05-21", "2026-05-31"),
    ("It will end by year's end.", "by year's end", "2026-12-31", "2026-12-31"),
    ("It was put off to early 2027.", "early 2027", "2027-01-01", "2027-04-30"),
    ("They met on 3 May 2025.", "on 3 May 2025", "2025-05-03", "2025-05-03"),
    (
        "They meet on Saturday, 13 June.",
        "on Saturday, 13 June",
        "2026-06-13",
        "2026-06-13",
    ),
    (
        "It must be done by the end of the tax year on 5 April 2027.",
        "by the end of the tax year on 5 April 2027",
        "2027-04-05",
        "2027-04-05",
    ),
)
PAST = (
    "But on Saturday, his tone was calm and his aim to reassure was plain.",
    "During the rally Monday, the former mayor said the port would stay open.",
    "On Tuesday the judge called on both sides to settle.",
    "In his speech earlier Tuesday, Orsk set a goal of 40 new ships.",
    "Orsk on Monday told the firm to pay.",
)
PIECES = """
    by before until on in within from the of next last this early late mid end May June
    31 30 29 1 2027 0001 9999 99999 Monday week month year quarter spring Easter Q1
    fiscal 2025-26 24/7 03/04/2026 16/22/2025 anniversary Sept. 11 will would had been
    due promised said not never once if unless and , . ; “ ” ’s - – ( ) five twenty-one
    few ago years days
"""
HOSTILE = (
    "1," * 10_000,
    "a" * 20_000,
    "(" * 5_000,
    "May " * 5_000,
    "1 May " * 3_000,
    "Monday, " * 3_000,
    "until a " * 3_000,
    "in the next week " * 2_000,
    "will by Friday " * 2_000,
    "the end of " * 3_000,
    "in" + " " * 20_000 + "May",
    "delay the " * 4_000 + " to May",
    "It was due by May 1. It will open by June 1. " * 200,
)
#: Ten times what the slowest of them takes on a busy machine of two cores.
SECONDS = 5


def story(text: str, day: date | None = DAY) -> Story:
    return Story(
        text=text, offset=0, parts=(Part("body", Span(0, len(text))),), day=day
    )


def read(one: Story) -> tuple[tuple[TimePhrase, ...], tuple[Deadline, ...]]:
    split = sentences.split(one)
    phrases = days.read(one, split, Desk())
    return phrases, deadlines.read(one, split, phrases, (), (), names=())


@pytest.mark.parametrize("sentence", SILENT)
def test_names_and_numbers_are_no_days(sentence):
    assert read(story(sentence))[0] == ()


@pytest.mark.parametrize(("sentence", "raw", "start", "end"), READ)
def test_days_are_read_in_the_words_of_news(sentence, raw, start, end):
    (phrase,) = read(story(sentence))[0]
    assert phrase.raw == raw
    assert (str(phrase.start), str(phrase.end)) == (start, end)


def test_a_month_that_someone_is_called_by_needs_more_than_a_preposition():
    phrases, _ = read(story("Theresa May won. The speech by May was long."))
    assert phrases == ()


def test_the_tense_tells_last_weekday_from_next():
    past, future = read(story("They met on Friday. They will meet on Friday."))[0]
    assert (past.start, future.start) == (date(2026, 6, 5), date(2026, 6, 12))


@pytest.mark.parametrize("sentence", PAST)
def test_a_weekday_that_opens_a_clause_goes_with_the_verb_that_follows(sentence):
    (phrase,) = read(story(sentence))[0]
    assert phrase.direction == "past"
    assert phrase.start is not None
    assert phrase.start < DAY


def test_a_numeric_date_keeps_its_other_reading():
    (phrase,) = read(story("They voted on 03/05/2026."))[0]
    assert phrase.start == date(2026, 5, 3)
    assert phrase.alternative_end == date(2026, 3, 5)


def test_a_day_that_does_not_exist_is_not_invented():
    assert read(story("It will open on 31 June 2027."))[0] == ()


@pytest.mark.parametrize(
    ("year", "day"), [(2024, "2024-03-31"), (2025, "2025-04-20"), (2038, "2038-04-25")]
)
def test_easter_falls_where_the_almanac_has_it(year, day):
    assert easter(year).isoformat() == day


@pytest.mark.parametrize("seed", range(60))
def test_any_words_give_spans_to_the_letter_and_days_in_order(seed):
    dice = Random(seed)
    text = " ".join(dice.choices([*PIECES.split(), "\n", "\u00a0"], k=120))
    anchor = dice.choice([None, date.min, date.max, date(2024, 2, 29), DAY])
    one = story(text, anchor)
    phrases, found = read(one)
    assert (phrases, found) == read(one)
    for each in (*phrases, *found):
        assert one.text[each.span.start : each.span.end] == each.raw
        assert each.reason
    for phrase in phrases:
        assert None in (phrase.start, phrase.end) or phrase.start <= phrase.end
    for deadline in found:
        assert None in (deadline.window_start, deadline.due) or (
            deadline.window_start <= deadline.due
        )
        assert (deadline.precision == "none") <= (deadline.due is None)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_hostile_copy_is_read_in_bounded_time(text):
    begun = time.process_time()
    read(story(text))
    assert time.process_time() - begun < SECONDS
