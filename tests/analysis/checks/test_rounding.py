import pytest

from dashboard.analysis.checks.rounding import (
    Interval,
    difference,
    growth,
    share,
    stated,
    total,
)
from dashboard.records import Figure, Span

#: raw, value, kind, modifier: what the printed value may stand for.
PRINTED = [
    ("€3.4 million", 3_400_000, "money", "exact", 3_350_000, 3_450_000),
    ("€4 million", 4_000_000, "money", "exact", 3_950_000, 4_050_000),
    ("$83", 83, "money", "exact", 82.5, 83.5),
    ("160 seats", 160, "count", "exact", 160, 160),
    ("1,960 people", 1960, "count", "exact", 1960, 1960),
    ("60,000 births", 60_000, "count", "exact", 59_500, 60_500),
    ("12%", 12, "percent", "exact", 11.5, 12.5),
    ("5.25%", 5.25, "percent", "exact", 5.245, 5.255),
    ("about 12%", 12, "percent", "about", 10.3, 13.7),
    ("nearly 30%", 30, "percent", "nearly", 26.5, 30.5),
    ("more than 12%", 12, "percent", "more_than", 11.5, 18.5),
]


def figure(raw, low, high, kind="money", modifier="exact"):
    span = Span(0, len(raw))
    return Figure(
        span, raw, "body", span, "rule", "reason", 1.0, kind, low, high, None, False,
        None, modifier, None, "actual", "none", None, None, "none",
    )  # fmt: skip


@pytest.mark.parametrize("printed", PRINTED, ids=lambda printed: printed[0])
def test_a_printed_value_stands_for_all_that_round_to_it(printed):
    raw, value, kind, modifier, low, high = printed
    interval = stated(figure(raw, value, value, kind, modifier))
    assert interval.low == pytest.approx(low)
    assert interval.high == pytest.approx(high)


def test_a_range_is_no_single_value():
    assert stated(figure("3 to 5", 3, 5)) is None
    assert stated(figure("many", None, None)) is None


def test_twelve_per_cent_is_fair_when_some_rounded_values_give_it():
    before, now = Interval(2.95, 3.05), Interval(3.35, 3.45)
    assert growth(before, now).meets(Interval(10.3, 13.7))
    assert not growth(before, now).meets(Interval(19.5, 20.5))
    assert growth(Interval(-1, 1), now) is None


def test_sums_differences_and_shares_keep_what_is_open():
    one, other = Interval(1, 2), Interval(4, 6)
    assert total((one, other)) == Interval(5, 8)
    assert difference(one, other) == Interval(2, 5)
    assert share(one, other) == Interval(pytest.approx(100 / 6), 50)
    assert share(one, Interval(0, 1)) is None
