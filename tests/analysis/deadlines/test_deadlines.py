from datetime import date

import pytest

from dashboard.analysis import attribution, days, deadlines, names, sentences
from dashboard.records import Deadline, Part, Span, Story
from dashboard.settings import Desk

#: A Wednesday.
DAY = date(2026, 6, 10)
# sentence, words that hold no longer, words that replace them
REPLACED = (
    (
        "The lido, which was to have opened on 14 July, will now open on 1 August.",
        "on 14 July",
        "on 1 August",
    ),
    ("A vote due on Tuesday was put off to 24 August.", "on Tuesday", "24 August"),
    (
        "The count, first promised for Friday, will now take place by 30 June.",
        "for Friday",
        "by 30 June",
    ),
    (
        "The plant will close by December 15, instead of October 1.",
        "October 1",
        "by December 15",
    ),
    (
        "The line will not open by the end of 2027 and is now planned by mid-2029.",
        "by the end of 2027",
        "by mid-2029",
    ),
    (
        "The line would be done by the end of 2029, and not by the end of this year.",
        "by the end of this year",
        "by the end of 2029",
    ),
)
# sentence, whether someone undertakes it
PROMISES = (
    ("The ferry trial will resume on Monday.", False),
    ("A driver will appear in court on 3 July.", False),
    ("Under the charter parliament must meet by 3 July.", False),
    ("The assembly must meet by 3 July.", False),
    ("The first repairs must be done by 3 July, the minister said.", True),
    ("The union called for the mayor to resign by 3 July.", False),
    ("The council will publish a plan by 3 July.", True),
    ("He stayed away from talks that are to weigh the truce on 3 July.", False),
    ("The summit is to weigh the truce on 3 July.", False),
    ("The fund appealed for $4m to reach 900 homes by 3 July.", True),
)
# sentence, words, type, due, precision
DUE = (
    ("Ostrava will ban it by 2032.", "by 2032", "by", "2032-12-31", "year"),
    ("Talks must end before 1 July.", "before 1 July", "before", "2026-06-30", "day"),
    (
        "She would reply within 30 days.",
        "within 30 days",
        "within",
        "2026-07-10",
        "day",
    ),
    ("The vote is set for June 24.", "for June 24", "on", "2026-06-24", "day"),
    ("The bridge will open this year.", "this year", "window", "2026-12-31", "year"),
    ("Fares will rise from 1 August.", "from 1 August", "on", "2026-08-01", "day"),
    (
        "Owners can claim refunds until the end of July.",
        "until the end of July",
        "until",
        "2026-07-31",
        "month",
    ),
    (
        "The line will not open until the first quarter of 2028.",
        "until the first quarter of 2028",
        "window",
        "2028-03-31",
        "quarter",
    ),
    (
        "The museum is due to reopen in the autumn.",
        "in the autumn",
        "window",
        None,
        "none",
    ),
    (
        "The rebels will stay until the last convoy leaves.",
        "until the last convoy leaves",
        "condition",
        None,
        "none",
    ),
    (
        "The loan will be paid within 60 days of the court's approval.",
        "within 60 days of the court's approval",
        "condition",
        None,
        "none",
    ),
    (
        "The trial was postponed until September.",
        "until September",
        "until",
        "2026-09-30",
        "month",
    ),
    ("Lawmakers have 30 days to reply.", "30 days", "within", "2026-07-10", "day"),
    (
        "The governor wants it finished by the end of 2029.",
        "by the end of 2029",
        "by",
        "2029-12-31",
        "year",
    ),
    (
        "The party wanted a cabinet sworn in before 15 October.",
        "before 15 October",
        "before",
        "2026-10-14",
        "day",
    ),
    (
        "The union appealed for 900 crowns to reach each home by the end of the year.",
        "by the end of the year",
        "by",
        "2026-12-31",
        "year",
    ),
    (
        "The mill would cut 300 jobs, or a tenth, by mid-2027 and sell a saw.",
        "by mid-2027",
        "by",
        "2027-06-30",
        "month",
    ),
    (
        "Residents have from Sept. 9 to Oct. 11, about a month, to comment.",
        "from Sept. 9 to Oct. 11",
        "window",
        "2026-10-11",
        "day",
    ),
    (
        "Nets will be mended before the start of the herring season.",
        "before the start of the herring season",
        "before",
        None,
        "none",
    ),
    ("Next auction in September", "in September", "window", "2026-09-30", "month"),
    (
        "The pier will be built before the end of the decade.",
        "before the end of the decade",
        "before",
        "2029-12-31",
        "year",
    ),
    (
        "A test run had been promised by 31 March this year.",
        "by 31 March this year",
        "by",
        "2026-03-31",
        "day",
    ),
)
NONE = (
    "The mayor resigned on Tuesday.",
    "The pact was signed in February last year.",
    "The bank forecast growth of 2.1% in 2026.",
    "Prices are expected to rise 4% in 2027.",
    "Analysts expect inflation to ease to 3% by the end of the year.",
    "The bonds, due 2031, fell half a point.",
    "He was held within a week of his capture.",
    "The war lasted until 1974.",
    "Tonnage has risen since March.",
    "If the bill passes, wages would rise in January.",
    "Fighting could last until the weekend.",
    "Next year will be hard.",
    "The 2028 Games will be held in two cities.",
    "On Tuesday the mayor called on the firm to leave.",
    "She released her returns this year.",
    "A ruling is unlikely before the end of the year.",
    "They want to go back to a time when bread was cheap.",
    "At the end of the day, the club needs to win.",
    "They can win on Friday.",
    "It was meant to run until it broke down in March.",
    "The firm will cut its debt to 1.5 times, from 2.1 times at the end of May.",
    "The clinic plans to treat twice the 40,000 reached in March.",
    "The wait is to be cut after it fell to 27 weeks in December.",
    "The port wants to double in a year what it ships.",
    "The town will give nurses free flats for two years.",
)


def story(*paragraphs: str, headline: str | None = None) -> Story:
    text = "\n\n".join([*([headline] if headline else []), *paragraphs])
    parts = []
    place = 0
    for number, words in enumerate(text.split("\n\n")):
        kind = "headline" if headline and number == 0 else "body"
        parts.append(Part(kind, Span(place, place + len(words))))
        place += len(words) + 2
    return Story(text=text, offset=0, parts=tuple(parts), day=DAY)


def read(one: Story, desk: Desk | None = None) -> tuple[Deadline, ...]:
    split = sentences.split(one)
    phrases = days.read(one, split, desk or Desk())
    who = names.read(one, split)
    claims = attribution.read(one, split, who)
    return deadlines.read(one, split, phrases, claims, (), names=who)


@pytest.mark.parametrize(("sentence", "raw", "kind", "due", "precision"), DUE)
def test_what_lies_ahead_is_due_on_its_last_day(sentence, raw, kind, due, precision):
    (found,) = read(story(sentence))
    assert found.raw == raw
    assert (found.type, found.precision) == (kind, precision)
    assert (found.due and found.due.isoformat()) == due


@pytest.mark.parametrize("sentence", NONE)
def test_what_has_happened_or_is_only_foreseen_is_no_deadline(sentence):
    assert read(story(sentence)) == ()


def test_one_phrase_that_governs_two_deliverables_gives_two_deadlines_on_one_span():
    first, second = read(
        story("The state plans to build a dry dock and at least two piers this year.")
    )
    assert first.span == second.span
    assert first.key != second.key
    assert (first.what, second.what) == ("build a dry dock", "build at least two piers")


def test_a_verb_holds_for_the_second_of_two_times():
    first, second = read(
        story("The board plans to open 40 beds in October and 25 in March 2027.")
    )
    assert (first.what, second.what) == ("open 40 beds", "open 25")


def test_a_moved_deadline_names_the_one_that_replaces_it():
    first, second = read(
        story(
            "The dam had been due to open by May 2026.",
            "The ministry now promises to open the dam by 30 April 2027.",
        )
    )
    assert first.overtaken_by == second.key
    assert second.overtaken_by is None


@pytest.mark.parametrize(("sentence", "first", "second"), REPLACED)
def test_a_time_put_in_the_place_of_another_replaces_it(sentence, first, second):
    found = {each.raw: each for each in read(story(sentence))}
    assert set(found) == {first, second}
    assert found[first].overtaken_by == found[second].key
    assert found[second].overtaken_by is None


@pytest.mark.parametrize(("sentence", "promised"), PROMISES)
def test_a_calendar_of_courts_and_a_duty_by_law_are_no_promises(sentence, promised):
    (found,) = read(story(sentence))
    assert found.promise is promised


def test_a_season_with_a_second_time_behind_it_is_kept():
    first, second = read(
        story("The trial would start in the autumn and report by the end of 2028.")
    )
    assert (first.raw, second.raw) == ("in the autumn", "by the end of 2028")


def test_a_deadline_that_nothing_replaces_names_none():
    (found,) = read(story("The dam had been due to open by May 2026."))
    assert found.overtaken_by is None


def test_every_printing_is_found():
    found = read(
        story("The port will close by 2030, it said.", headline="Port to go by 2030")
    )
    assert [each.part for each in found] == ["headline", "body"]


def test_a_fiscal_year_is_the_second_reading_of_this_year():
    (found,) = read(
        story("The state plans to open a lab this year."), Desk(fiscal_year_starts=7)
    )
    assert found.due == date(2026, 12, 31)
    assert found.alternative_due == date(2026, 6, 30)
    assert "fiscal" in (found.alternative_reason or "")


def test_before_is_due_the_day_before_in_both_readings():
    (found,) = read(story("The lords must agree before next Friday."))
    assert found.due == date(2026, 6, 18)
    assert found.alternative_due == date(2026, 6, 11)


def test_a_clash_of_weekday_and_date_keeps_both():
    (found,) = read(story("She will speak on Thursday, 17 June, at noon."))
    assert found.due == date(2026, 6, 17)
    assert found.alternative_due == date(2026, 6, 18)


def test_an_order_is_no_promise_and_a_vow_is():
    (order,) = read(story("The judge ordered him to repay it by 1 August."))
    (vow,) = read(story("The firm has vowed to repay it by 1 August."))
    assert (order.promise, vow.promise) == (False, True)


def test_a_window_that_lies_ahead_begins_on_its_first_day():
    (ahead,) = read(story("The lock will be shut between 3 and 14 August."))
    (running,) = read(story("The lock will be shut this month."))
    assert ahead.window_start == date(2026, 8, 3)
    assert running.window_start is None


def test_without_a_day_a_relative_deadline_is_found_and_has_no_date():
    text = "The port will close next year."
    one = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    (found,) = read(one)
    assert (found.raw, found.due) == ("next year", None)


def test_no_day_is_given_where_the_copy_gives_none():
    (found,) = read(story("The line will open in due course."))
    assert (found.due, found.precision, found.measurable) == (None, "none", False)


def test_who_must_do_it_is_the_subject_that_can_act():
    (found,) = read(story("On Monday the Harbour Board will open two piers."))
    assert found.responsible == "Harbour Board"


# paragraphs, who must do it
RESPONSIBLE = (
    (
        (
            "Housing Minister Ana Reyes spoke first.",
            "Housing Minister Ana Reyes will publish the list by 3 July.",
        ),
        "Ana Reyes",
    ),
    (
        (
            "Ana Reyes spoke first.",
            "The hall was full, but Reyes will reply by 3 July.",
        ),
        "Ana Reyes",
    ),
    (("The company will open two piers by 3 July.",), None),
    (("The government will open two piers by 3 July.",), "government"),
)


@pytest.mark.parametrize(("paragraphs", "who"), RESPONSIBLE)
def test_who_must_do_it_has_its_fullest_name_and_a_company_has_none(paragraphs, who):
    (found,) = read(story(*paragraphs))
    assert found.responsible == who
