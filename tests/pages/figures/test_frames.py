from datetime import date

import pytest

from dashboard.charts import CHARTS
from dashboard.charts.ink import INKS
from dashboard.pages.figures import amounts, frames
from dashboard.pages.figures.promises import promises
from tests.pages.figures.rows import figure, figure_row, target, target_row

AS_OF = date(2026, 11, 23)
CHART = {chart.name: chart for chart in CHARTS}
CLIMB = promises([target_row(target(5.8e6, 1e9), about=True)])[0]


def drawn(name, frame):
    return CHART[name].draw(frame, INKS["light"], 1000).to_dict()


def test_the_path_has_a_value_for_every_year():
    frame = frames.path(CLIMB, AS_OF)
    grown = frame[frame["way"] == "constant growth"]["text"]
    assert list(grown) == ["$5.8m", "$16.2m", "$45.5m", "$127.5m", "$357m", "$1bn"]
    assert drawn("required_path", frame)


def test_the_path_says_what_is_needed_by_now():
    assert frames.path(CLIMB, AS_OF)["needed_text"].iloc[0] == "about $14m"


def test_a_baseline_of_about_has_a_band_as_wide_as_its_last_digit():
    first = frames.path(CLIMB, AS_OF).iloc[0]
    assert (first["low"], first["high"]) == pytest.approx((5.75e6, 5.85e6))


def test_an_exact_baseline_has_no_band():
    exact = promises([target_row(target(5.8e6, 1e9))])[0]
    assert frames.path(exact, AS_OF)["low"].isna().all()


def test_targets_share_a_ladder_only_with_the_same_nature_unit_and_period():
    rows = [
        target_row(target(5e6, 9e6), "a"),
        target_row(target(2e6, 3e6), "b"),
        target_row(target(2e6, 3e6, unit="EUR"), "c"),
        target_row(target(2e6, 3e6, per=None), "d"),
    ]
    panels = frames.ladders(promises(rows))
    assert [(panel.frame["title"].iloc[0], len(panel.frame)) for panel in panels] == [
        ("Targets. Flows: US dollars a year", 2),
        ("Targets. Flows: euros a year", 1),
        ("Targets. Flows: US dollars", 1),
    ]
    assert all(drawn("target_ladder", panel.frame) for panel in panels)


def test_a_ladder_holds_so_many_rows_and_says_how_many_it_left_out():
    rows = [target_row(target(1e6 + n, 9e6), str(n)) for n in range(20)]
    (panel,) = frames.ladders(promises(rows))
    assert len(panel.frame) + panel.left_out == 20
    assert panel.left_out == 20 - frames.MOST_ROWS


def test_targets_that_start_nowhere_have_no_ladder():
    rows = [target_row(target(None, 2e6 + n), str(n)) for n in range(3)]
    assert frames.ladders(promises(rows)) == ()


def test_flows_stocks_and_the_rest_stand_on_panels_of_their_own():
    rows = [
        figure_row(figure(5.8e6)),
        figure_row(figure(4.5e11, nature="stock", per=None, measure="reserves")),
        figure_row(figure(3.0, "%", nature="ratio", per=None, kind="percent")),
        figure_row(figure(4.0, "%", nature="ratio", per=None, kind="percent")),
        figure_row(figure(2.0, "centre", nature="count", per=None, kind="count")),
    ]
    panels = frames.numbers(rows)
    assert [(panel.frame["title"].iloc[0], len(panel.frame)) for panel in panels] == [
        ("Flows: US dollars a year", 1),
        ("Stocks: US dollars", 1),
        ("No period: per cent", 2),
    ]
    assert all(drawn("all_numbers", panel.frame) for panel in panels)


def test_a_panel_keeps_the_measures_that_come_most_often():
    often = [figure_row(figure(1e6 + n, measure="often")) for n in range(5)]
    rows = [figure_row(figure(1.0, measure=f"m{n}")) for n in range(30)]
    (panel,) = frames.numbers([*rows, *often])
    assert panel.frame["label"].nunique() == frames.MOST_ROWS
    assert panel.left_out == 35 - len(panel.frame)
    assert "often" in set(panel.frame["label"])


def test_a_range_stands_in_its_middle_and_an_open_end_at_its_end():
    assert amounts.value(figure(None, low=2.0, high=4.0)) == 3.0
    assert amounts.value(figure(None, low=2.0)) == 2.0
    assert amounts.value(figure(None)) is None


def test_readings_are_told_in_rounded_per_cent():
    frame = frames.readings(CLIMB)
    assert list(frame["text"]) == ["about 180% a year", "about 154% a year"]
    assert drawn("readings", frame)
