from dataclasses import replace

from dashboard.pages.figures.promises import promises
from tests.pages.figures.rows import figure, target, target_row


def test_a_start_and_a_goal_are_told_in_the_units_that_the_copy_has():
    row = target_row(target(0.41, 1.2, unit="GW", per=None))
    row = replace(
        row,
        baseline=figure(410, "MW", kind="measure", per=None),
        figure=figure(1.2, "GW", kind="measure", per=None),
    )
    (promise,) = promises([row])
    assert (promise.start, promise.goal) == ("410 MW", "1.2 GW")


def test_a_start_without_a_figure_of_its_own_is_told_in_the_target_s_unit():
    row = replace(target_row(target(0.41, 1.2, unit="GW", per=None)), baseline=None)
    (promise,) = promises([row])
    assert promise.start == "0.41 GW"
