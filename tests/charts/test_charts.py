import math
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import vl_convert

from dashboard.charts import CHARTS
from dashboard.charts.ink import INKS
from tests.charts import frames

HOME = Path(__file__).resolve().parents[2]
THEME = HOME / ".streamlit" / "config.toml"
#: The width of a phone's column, where words have the least room.
PHONE = 340
#: Colour of the page, in the ink and in the theme's words.
COLOURS = {"paper": "backgroundColor", "text": "textColor", "rule": "borderColor"}
CASES = [
    pytest.param(chart, frame, id=f"{chart.name}-{case}")
    for chart in CHARTS
    for case, frame in (
        ("plain", frames.PLAIN[chart.name]),
        ("empty", frames.empty(frames.PLAIN[chart.name])),
        *frames.AWKWARD[chart.name].items(),
    )
]
#: Marks beyond these make a picture slow to draw and hard to read out.
MOST_ROWS = 5000


def specification(chart, frame, ink="light", width=1000) -> dict[str, Any]:
    return chart.draw(frame, INKS[ink], width).to_dict()


def walked(part: Any) -> Iterator[dict[str, Any]]:
    """Every dictionary inside a specification."""
    if isinstance(part, dict):
        yield part
        part = list(part.values())
    for inner in part if isinstance(part, list) else ():
        yield from walked(inner)


@pytest.mark.parametrize(("chart", "frame"), CASES)
def test_every_frame_becomes_a_picture_that_vega_draws(chart, frame):
    spec = specification(chart, frame, width=PHONE)
    assert vl_convert.vegalite_to_svg(spec).startswith("<svg")


@pytest.mark.parametrize(("chart", "frame"), CASES)
def test_every_picture_is_told_in_words(chart, frame):
    spec = specification(chart, frame)
    assert spec["description"] == chart.describe(frame)
    assert spec["description"].startswith(chart.title)
    assert spec["description"].endswith(".")


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_colours_are_those_of_the_ink_alone(chart):
    for ink in INKS:
        spec = specification(chart, frames.PLAIN[chart.name], ink)
        named = {
            value
            for part in walked(spec)
            for value in part.values()
            if isinstance(value, str) and value.startswith("#")
        }
        own = INKS[ink]
        assert named <= {own.text, own.muted, own.rule, own.paper, *own.series}
        assert own.text in named


@pytest.mark.parametrize(("chart", "frame"), CASES)
def test_amounts_lie_inside_their_axis(chart, frame):
    for part in walked(specification(chart, frame, width=PHONE)):
        scale = part.get("scale") or {}
        if part.get("type") != "quantitative" or "domain" not in scale:
            continue
        low, high = scale["domain"]
        assert math.isfinite(low)
        assert math.isfinite(high)
        assert low < high
        assert low <= 0 or scale.get("type") in ("log", "symlog")
        assert scale.get("type") != "log" or low > 0


@pytest.mark.parametrize(("chart", "frame"), CASES)
def test_no_picture_carries_more_rows_than_can_be_drawn(chart, frame):
    spec = specification(chart, frame)
    rows = sum(len(rows) for rows in spec.get("datasets", {}).values())
    assert rows <= MOST_ROWS


def test_a_crowd_of_figures_becomes_one_dot_where_dots_would_hide_each_other():
    crowd = frames.AWKWARD["all_numbers"]["crowded"]
    chart = next(chart for chart in CHARTS if chart.name == "all_numbers")
    drawn = chart.draw(crowd, INKS["light"], PHONE).data
    assert len(crowd) == 3000
    assert len(drawn) < 1300


def test_amounts_far_apart_stand_on_a_logarithmic_axis_and_its_title_says_so():
    spec = specification(CHARTS[0], frames.PLAIN["target_ladder"])
    axes = [part for part in walked(spec) if part.get("title") and "scale" in part]
    assert {axis["scale"]["type"] for axis in axes} == {"log"}
    assert {axis["title"][0] for axis in axes} == {"US dollars a year, log scale"}


def test_amounts_on_both_sides_of_nought_stand_on_an_even_axis_that_does_not_say_log():
    spec = specification(CHARTS[0], frames.AWKWARD["target_ladder"]["negative"])
    axes = [part for part in walked(spec) if part.get("title") and "scale" in part]
    assert {axis["scale"]["type"] for axis in axes} == {"linear"}
    assert {axis["title"][0] for axis in axes} == {"US dollars a year"}


def test_a_story_s_words_cannot_become_vega_s_code():
    evil = frames.terms(('"]; window.stolen = ["', 2), ("datum.value'\\", 1))
    chart = next(chart for chart in CHARTS if chart.name == "in_stories")
    svg = vl_convert.vegalite_to_svg(specification(chart, evil))
    assert "window.stolen" in svg


@pytest.mark.skipif(not THEME.exists(), reason="the theme is not there yet")
@pytest.mark.parametrize("dress", list(INKS))
def test_charts_are_drawn_in_the_colours_of_the_page(dress):
    theme = tomllib.loads(THEME.read_text("utf-8"))["theme"][dress]
    for colour, name in COLOURS.items():
        assert getattr(INKS[dress], colour) == theme[name]
    assert list(INKS[dress].series) == theme["chartCategoricalColors"]
    assert INKS[dress].muted == theme["grayColor"]


def test_amounts_close_together_still_have_three_labels():
    near = frames.ladder(("homes", 1e4, 1.2e4, "10,000", "12,000", "×1.2"))
    for width in (PHONE, 1000):
        spec = specification(CHARTS[0], near, width=width)
        axis = next(
            part for part in walked(spec) if "labelExpr" in part and "values" in part
        )
        assert len(axis["values"]) >= 3


def test_words_behind_the_bars_leave_them_room_on_a_phone():
    chart = next(chart for chart in CHARTS if chart.name == "said_through")
    told = [
        [row["text"] for row in rows if "text" in row]
        for width in (PHONE, 1000)
        for rows in specification(chart, frames.PLAIN["said_through"], width=width)[
            "datasets"
        ].values()
    ]
    phone, desk = filter(None, told)
    assert phone == ["42", "1", "200"]
    assert desk[0] == "12 in marks, 30 reported"


@pytest.mark.parametrize(
    ("starts", "form"),
    [
        (["2026-07-01", "2026-10-01"], "Q%q %Y"),
        (["2026-10-01", "2026-11-01"], "%b %Y"),
    ],
)
def test_a_quarter_of_stories_is_not_named_by_its_first_month(starts, form):
    chart = next(chart for chart in CHARTS if chart.name == "story_dates")
    frame = pd.DataFrame({"start": pd.to_datetime(starts), "stories": [1, 2]})
    axes = [
        part["axis"] for part in walked(specification(chart, frame)) if part.get("axis")
    ]
    assert [axis["format"] for axis in axes if "format" in axis] == [form]


def test_every_column_of_what_goes_together_has_its_name_however_narrow():
    chart = next(chart for chart in CHARTS if chart.name == "together")
    spec = specification(chart, frames.AWKWARD["together"]["many"], width=PHONE)
    (axis,) = [
        part["axis"]
        for part in walked(spec)
        if isinstance(part.get("axis"), dict) and part["axis"].get("orient") == "top"
    ][:1]
    assert axis["labelOverlap"] is False
