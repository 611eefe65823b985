from datetime import date

import pytest

from dashboard.pages.review.status import missing

DAY = date(2026, 3, 3)
#: Status, source, day, reason; and a word of what is still asked for.
ASKED = [
    ((None, "the board", DAY, ""), "Choose"),
    (("met", "", DAY, ""), "source"),
    (("met", "the board", None, ""), "source"),
    (("cannot be judged", "the board", DAY, ""), "why"),
]


@pytest.mark.parametrize(("given", "word"), ASKED)
def test_a_status_asks_for_its_source_its_day_and_at_times_a_reason(given, word):
    assert word in missing(*given)


def test_a_status_with_its_source_and_its_day_is_kept():
    assert missing("met", "the board", DAY, "") is None
    assert missing("cannot be judged", "the board", DAY, "no figures") is None
