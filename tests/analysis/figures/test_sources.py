import pytest

from dashboard.analysis import analyse
from dashboard.analysis.figures import speakers
from dashboard.records import Part, Span, Story
from dashboard.settings import Desk

#: Copy -> how the source of its last figure is named.
SHARED = [
    ("Costs rose by 8%, Anna Dorn said, and 12 mills closed.", "named"),
    ("Anna Dorn paid $3 million for the mill and said it would stay open.", "named"),
    ("Anna Dorn said it would stay open. The mill has 12 looms.", "none"),
    ("Debt will peak at $38 million, Ms Dorn said, up from $31 million now.", "named"),
    (
        "Debt will peak at $38 million, Ms Dorn said, but the mill has 12 looms.",
        "named",
    ),
    (
        "The cost is £6 million, the report said. It lists £3 million for rails.",
        "named",
    ),
    ("Accounts filed at the register show sales of £3 million.", "named"),
    ("Leaked accounts show sales of £3 million.", "unnamed"),
    *speakers.RIGHT,
]


@pytest.mark.parametrize(("text", "source"), SHARED)
def test_a_clause_that_goes_on_shares_the_source(text, source):
    story = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    assert analyse(story, Desk()).figures[-1].source == source
