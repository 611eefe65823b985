import pytest

from dashboard.pages.people.lead import lead
from dashboard.queries.people import Total

LEADS = [
    (
        Total(41, 30, 9, 3, 9),
        60,
        "9 people and 3 bodies speak in 60 stories; "
        "9 of 41 quotes rest on unnamed sources.",
    ),
    (Total(1, 1, 1, 0, 0), 2, "1 person speaks in 2 stories; "
     "none of 1 quote rests on unnamed sources."),
    (Total(2, 1, 0, 0, 1), 1, "Nobody speaks by name in 1 story; "
     "1 of 2 quotes rests on unnamed sources."),
    (Total(0, 0, 0, 0, 0), 2, "Nobody is quoted in 2 stories."),
    (Total(0, 0, 0, 0, 0), 0, "There are no stories in Money."),
]  # fmt: skip


@pytest.mark.parametrize(("whole", "stories", "sentence"), LEADS)
def test_the_sentence_says_who_speaks_and_what_nobody_is_named_for(
    whole, stories, sentence
):
    assert lead(whole, stories, "stories in Money") == sentence
