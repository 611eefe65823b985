"""Rows in, a picture out; one chart a file, each listed here."""

from dashboard.charts.all_numbers import CHART as ALL_NUMBERS
from dashboard.charts.base import Chart
from dashboard.charts.in_stories import CHART as IN_STORIES
from dashboard.charts.over_time import CHART as OVER_TIME
from dashboard.charts.readings import CHART as READINGS
from dashboard.charts.required_path import CHART as REQUIRED_PATH
from dashboard.charts.rising import CHART as RISING
from dashboard.charts.said_through import CHART as SAID_THROUGH
from dashboard.charts.series_values import CHART as SERIES_VALUES
from dashboard.charts.story_dates import CHART as STORY_DATES
from dashboard.charts.target_ladder import CHART as TARGET_LADDER
from dashboard.charts.timeline import CHART as TIMELINE
from dashboard.charts.together import CHART as TOGETHER
from dashboard.charts.who_speaks import CHART as WHO_SPEAKS

CHARTS: tuple[Chart, ...] = (
    TARGET_LADDER,
    REQUIRED_PATH,
    READINGS,
    ALL_NUMBERS,
    SERIES_VALUES,
    IN_STORIES,
    RISING,
    OVER_TIME,
    TOGETHER,
    STORY_DATES,
    TIMELINE,
    WHO_SPEAKS,
    SAID_THROUGH,
)

__all__ = [
    "ALL_NUMBERS",
    "CHARTS",
    "IN_STORIES",
    "OVER_TIME",
    "READINGS",
    "REQUIRED_PATH",
    "RISING",
    "SAID_THROUGH",
    "SERIES_VALUES",
    "STORY_DATES",
    "TARGET_LADDER",
    "TIMELINE",
    "TOGETHER",
    "WHO_SPEAKS",
    "Chart",
]
