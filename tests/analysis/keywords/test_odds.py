from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.keywords.odds import change

COUNTS = st.integers(0, 400)


@st.composite
def two_periods(draw):
    now, before = draw(COUNTS), draw(COUNTS)
    return now, now + draw(COUNTS), before, before + draw(COUNTS)


@given(two_periods())
def test_a_term_rises_when_its_share_of_the_stories_does(counted):
    now, all_now, before, all_before = counted
    score = change(*counted)
    rose = now * all_before - before * all_now
    assert (score > 0) == (rose > 0) or abs(score) < 0.5


@given(two_periods())
def test_the_other_way_round_a_rise_is_a_fall_of_the_same_size(counted):
    now, all_now, before, all_before = counted
    assert change(now, all_now, before, all_before) == -change(
        before, all_before, now, all_now
    )


def test_thirty_stories_weigh_more_than_three():
    assert change(30, 100, 10, 100) > change(3, 100, 1, 100) > 0
