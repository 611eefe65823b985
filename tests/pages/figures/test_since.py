from dataclasses import replace
from datetime import date

import pytest

from dashboard.charts import REQUIRED_PATH, SERIES_VALUES
from dashboard.charts.ink import INKS
from dashboard.pages.figures import amounts, frames, since, spans
from dashboard.pages.figures.lead import lead
from dashboard.pages.figures.promises import promises
from tests.pages.figures.rows import figure, figure_row, target, target_row

AS_OF = date(2026, 11, 23)
CLIMB = promises([target_row(target(5.8e6, 1e9))])[0]
YEAR = {"period_start": date(2026, 1, 1), "period_end": date(2026, 12, 31)}
#: First and last day -> what an editor calls the time.
PERIODS = [
    (date(2025, 1, 1), date(2025, 12, 31), "2025"),
    (date(2024, 7, 1), date(2025, 6, 30), "2024-25"),
    (date(2025, 10, 1), date(2025, 10, 31), "Oct 2025"),
    (date(2025, 1, 1), date(2025, 6, 30), "1 Jan 2025 to 30 Jun 2025"),
    (date(2025, 6, 30), date(2025, 6, 30), "30 Jun 2025"),
    (None, None, "no stated period"),
]
#: Two values, their unit -> how far the second lies from the first.
APART = [
    (112e6, 114e6, "USD", "1.8% more"),
    (114e6, 112e6, "USD", "1.8% less"),
    (2.9, 2.7, "%", "0.2 points less"),
    (1e6, 1e9, "USD", "×1,000 more"),
    (-1e6, 1e6, "USD", ""),
]


def told(value, day, headline="Ellery counts", **fields):
    """A value that a story of a day tells."""
    row = figure_row(figure(value, role="actual", **fields), headline)
    return replace(row, day=day, headline=headline)


@pytest.mark.parametrize(("start", "end", "words"), PERIODS)
def test_a_period_is_called_by_its_name(start, end, words):
    assert spans.period(start, end) == words


@pytest.mark.parametrize(("first", "second", "unit", "words"), APART)
def test_two_values_are_told_apart_in_shares_points_or_times(
    first, second, unit, words
):
    assert amounts.apart(figure(first, unit), figure(second, unit)) == words


def test_a_later_value_stands_beside_what_was_needed_by_then():
    (found,) = since.told(CLIMB, [told(9e6, date(2027, 1, 9))])
    assert (found.text, found.needed) == ("$9m", "about $16m")
    frame = frames.path(CLIMB, AS_OF, [found.row])
    row = frame[frame["way"] == "told since"].iloc[0]
    assert (row["text"], row["story"]) == ("$9m", "Ellery counts")
    drawn = REQUIRED_PATH.draw(frame, INKS["light"], 1000).to_dict()
    assert drawn["description"].endswith("; told since: $9m.")


def test_a_later_value_in_another_size_of_unit_stands_at_its_height():
    power = promises([target_row(target(0.4, 1.2, unit="GW", per=None))])[0]
    (found,) = since.told(power, [told(790.0, date(2027, 1, 9), unit="MW", per=None)])
    assert found.amount == pytest.approx(0.79)


def test_one_story_tells_a_value_once_with_its_period():
    rows = [
        told(9e6, date(2027, 1, 9)),
        told(9e6, date(2027, 1, 9), **YEAR),
        told(9e6, date(2027, 2, 9), "Another story"),
    ]
    assert since.once(rows) == rows[1:]
    frame = since.over_time(since.once(rows), "nectarine exports")
    assert list(frame["day"]) == [date(2026, 12, 31), date(2027, 2, 9)]
    assert SERIES_VALUES.draw(frame, INKS["light"], 1000).to_dict()


def test_a_proposed_start_is_told_as_what_it_is():
    row = target_row(target(80e6, 60e6))
    row = replace(row, proposed=told(80e6, date(2025, 11, 20)))
    told_lead = lead(promises([row]), 2, 1, AS_OF, "stories")
    assert told_lead.startswith(
        "To go from $80m (the last value told before, on 20 Nov 2025) to $60m a year"
    )
    (panel,) = frames.ladders(promises([row]))
    assert list(panel.frame["baseline_text"]) == ["$80m †"]


def test_a_start_that_a_story_gives_leads_before_one_that_is_proposed():
    steep = replace(target_row(target(1e6, 9e9), "b"), proposed=told(1e6, AS_OF))
    found = promises([steep, target_row(target(5.8e6, 1e9), "a")])
    assert "To go from $5.8m" in lead(found, 2, 2, AS_OF, "stories")


def test_targets_of_one_name_are_told_apart_by_their_days():
    rows = [target_row(target(5e6, 9e6), "a"), target_row(target(6e6, 9.5e6), "b")]
    (panel,) = frames.ladders(promises(rows))
    assert list(panel.frame["label"]) == ["nectarine exports, 9 Jan 2026"] * 2


def test_a_start_is_told_in_its_own_unit():
    row = target_row(target(0.4, 1.2, unit="GW", per=None))
    row = replace(row, baseline=figure(400.0, "MW"))
    assert promises([row])[0].start == "400 MW"
