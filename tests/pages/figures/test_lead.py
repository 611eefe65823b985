from dataclasses import replace
from datetime import date

import pytest

from dashboard.pages.figures.lead import lead
from dashboard.pages.figures.promises import nearest, promises, steepest
from tests.pages.figures.rows import target, target_row

AS_OF = date(2026, 11, 23)
CLIMB = target_row(target(5.8e6, 1e9), about=True)
LEADS = [
    (
        [CLIMB],
        "To go from about $5.8m to $1bn a year within 5 years, nectarine exports "
        "would have to grow about 180% every year, that is 2.8 times over, five times "
        "running: 172 times as much in the end. Read as one total over all the years, "
        "it would take about 154% every year.",
    ),
    (
        [target_row(target(80e6, 60e6, readings=target(80e6, 60e6).readings[:1]))],
        "To go from $80m to $60m a year within 5 years, nectarine exports would have "
        "to fall about 5.6% every year, for five years.",
    ),
    (
        [target_row(target(None, 2e8, refused=None))],
        "The target is nectarine exports of $200m a year within 5 years; how fast that "
        "asks to grow cannot be said: the copy names no value to start from.",
    ),
    (
        [target_row(target(3.0, 2e8, refused="The units differ."))],
        "The target is nectarine exports of $200m a year within 5 years; how fast that "
        "asks to grow cannot be said: the units differ.",
    ),
    (
        [],
        "12 figures in 3 stories, none of them a target that someone undertakes to "
        "reach.",
    ),
]


@pytest.mark.parametrize(("rows", "words"), LEADS)
def test_the_lead_says_what_the_targets_ask_for(rows, words):
    assert lead(promises(rows), 12, 3, AS_OF, "stories") == words


def test_many_targets_are_led_by_the_steepest_and_the_nearest():
    near = target_row(target(1e6, 3e6, 1, due=date(2026, 12, 31)), "b")
    found = promises([near, CLIMB])
    assert steepest(found).row is CLIMB
    assert nearest(found, AS_OF).row is near
    said = lead(found, 40, 9, AS_OF, "stories")
    assert said.startswith("To go from about $5.8m to $1bn")
    assert "2 targets stand in 40 figures in 9 stories" in said
    assert said.endswith(
        "The nearest to fall due is $3m a year (nectarine exports), on 31 Dec 2026, "
        "in 38 days."
    )


def test_targets_that_were_left_out_are_not_counted_as_if_all_were_told():
    later = target_row(target(1e6, 3e6, 1, due=date(2026, 12, 31)), "b")
    said = lead(promises([later, CLIMB]), 40, 9, AS_OF, "stories", left_out=True)
    assert "More than 2 targets stand in 40 figures in 9 stories; of the first" in said


def test_no_stories_and_no_figures_are_told_in_words():
    assert lead((), 0, 0, AS_OF, "stories in Ports") == "There are no stories in Ports."
    assert lead((), 0, 2, AS_OF, "stories") == "No figures were found in 2 stories."


def test_one_target_in_two_wordings_is_one_promise_told_by_the_fuller_one():
    bare = target_row(replace(target(None, 1e9), per=None))
    (promise,) = promises([bare, CLIMB])
    assert promise.wordings == 2
    assert promise.row is CLIMB


def test_the_same_target_in_two_stories_is_two_promises():
    assert len(promises([CLIMB, target_row(target(5.8e6, 1e9), "b")])) == 2


def test_a_date_that_has_passed_is_no_nearest():
    assert nearest(promises([CLIMB]), date(2032, 1, 1)) is None


def test_a_count_due_next_is_not_told_what_it_counts_twice():
    near = target_row(target(None, 2.0, 1, due=date(2026, 12, 31)), "b")
    piers = replace(near.figure, kind="count", unit="pier", high=None, low=2.0)
    near = replace(near, figure=replace(piers, modifier="at_least", per=None))
    near = replace(near, target=replace(near.target, per=None))
    said = lead(promises([near, CLIMB]), 40, 9, AS_OF, "stories")
    assert said.endswith(
        "The nearest to fall due is at least 2 piers, on 31 Dec 2026, in 38 days."
    )


def test_what_falls_due_today_is_not_due_in_no_days():
    near = target_row(target(1e6, 3e6, 1, due=AS_OF), "b")
    said = lead(promises([near, CLIMB]), 40, 9, AS_OF, "stories")
    assert said.endswith("(nectarine exports), on 23 Nov 2026, today.")
