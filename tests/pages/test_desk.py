import pytest

from dashboard.pages.desk import lead

LEADS = [
    (
        ({"quarter": 2, "overdue": 1}, 7, 2, 2),
        "2 promises fall due this quarter. 1 deadline passed with no follow-up. "
        "7 things to look at in 2 stories.",
    ),
    (
        ({"week": 1, "later": 4}, 1, 1, 1),
        "1 promise falls due this quarter. 1 thing to look at in 1 story.",
    ),
    (
        ({"week": 1, "month": 1, "quarter": 1, "overdue": 1_200}, 0, 0, 9),
        "3 promises fall due this quarter. 1,200 deadlines passed with no follow-up. "
        "Nothing to look at.",
    ),
    (({}, 0, 0, 5), "No promise falls due this quarter. Nothing to look at."),
    (({}, 0, 0, 0), "No story matches."),
]


@pytest.mark.parametrize(("counted", "words"), LEADS)
def test_the_desk_opens_with_what_presses(counted, words):
    assert lead(*counted) == words
