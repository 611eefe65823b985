from datetime import date

import pytest

from dashboard.pages.deadlines.lead import lead
from dashboard.queries.choice import Choice

# promises by section, deadlines that moved and that may have, stories, the sentence
LEADS = (
    (
        {"quarter": 1, "week": 1, "overdue": 1, "condition": 1},
        (1, 3),
        2,
        "2 promises fall due this quarter. 1 promise passed with no follow-up here. "
        "1 deadline moved. 3 deadlines may have moved in later stories. "
        "1 promise waits for a condition.",
    ),
    ({"later": 4}, (0, 0), 9, "No promise falls due this quarter."),
    ({"month": 1}, (0, 0), 9, "1 promise falls due this quarter."),
    ({}, (0, 0), 1, "No dated promise was found in 1 story."),
    ({}, (0, 0), 0, "There are no stories."),
)


@pytest.mark.parametrize(("counted", "moves", "stories", "sentence"), LEADS)
def test_the_page_opens_with_what_is_due(counted, moves, stories, sentence):
    assert lead(Choice(date(2026, 11, 23)), counted, moves, stories) == sentence
