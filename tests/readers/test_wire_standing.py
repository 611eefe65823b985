"""What a wire says of an item's use is read in every spelling of it."""

import pytest

from dashboard.readers import wire

STATUSES = [
    ("stat:withheld", "withheld"),
    ("http://cv.iptc.org/newscodes/pubstatusg2/canceled", "cancelled"),
    ("killed", "killed"),
    ("hold", "held"),
    ("embargoed", "embargoed"),
    ("stat:usable", None),
    ("", None),
    (None, None),
]
EMBARGOES = [
    ("2026-06-05T16:40:00+02:00", "2026-06-05T14:40"),
    ("20260605T164000Z", "2026-06-05T16:40"),
    ("2026-06-05T16:40", "2026-06-05T16:40"),
    ("2026-06-05", "2026-06-06T00:00"),
    ("9999-12-31", None),
    ("tomorrow", None),
    (None, None),
]


@pytest.mark.parametrize(("status", "means"), STATUSES)
def test_a_status_says_whether_a_story_may_be_used(status, means):
    assert wire.standing(status) == means


@pytest.mark.parametrize(("embargo", "ends"), EMBARGOES)
def test_an_embargo_ends_at_a_moment_in_utc(embargo, ends):
    assert wire.ends(embargo) == ends


@pytest.mark.parametrize(("told", "number"), [("3", 3), ("0", None), ("high", None)])
def test_an_urgency_is_a_number_from_1_to_9(told, number):
    assert wire.urgent(told) == number
