import pytest

from dashboard.analysis import analyse
from dashboard.records import Part, Span, Story
from dashboard.settings import Desk

#: Copy -> how the source of its last figure is named.
SHARED = [
    ("Costs rose by 8%, Anna Dorn said, and 12 mills closed.", "named"),
    ("Anna Dorn paid $3 million for the mill and said it would stay open.", "named"),
    ("Anna Dorn said it would stay open. The mill has 12 looms.", "none"),
]


@pytest.mark.parametrize(("text", "source"), SHARED)
def test_a_clause_joined_by_and_shares_the_source(text, source):
    story = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    assert analyse(story, Desk()).figures[-1].source == source
