"""Keys count how often the same words stand before, at any length of a story."""

from types import SimpleNamespace

import pytest

from dashboard.analysis import analyse, keys
from dashboard.readers import plain
from dashboard.records import Finding, Story
from dashboard.settings import Desk

STORY = (
    "Oru counts 5 of 15 mills\n\n"
    "Oru has 15 mills, 5 of them shut. It had 115 mills, and 5 mills burnt.\n\n"
    "It had 1,111 goats, 11 hens and 1 cow. It sold 11 hens.\n\n"
    "By 2030 it will have 15 mills and 1,111 goats, it said; 5 mills will go."
)


def counted(story: Story, finding: Finding) -> int:
    return sum(
        story.text.count(
            finding.raw, part.span.start, min(part.span.end, finding.span.start)
        )
        for part in story.parts
        if part.kind == finding.part and part.span.start < finding.span.start
    )


def test_what_stands_before_is_counted_as_it_is_letter_by_letter():
    story = plain.story(STORY, "2026-01-09")
    figures = analyse(story, Desk()).figures
    places = keys._places(story)
    assert [places.before(f) for f in figures] == [counted(story, f) for f in figures]
    assert max(places.before(f) for f in figures) > 1


@pytest.mark.parametrize("raw", ["hens", "11", "1,111 goats", "mills"])
def test_a_wording_is_looked_for_once(raw):
    story = plain.story(STORY, "2026-01-09")
    places = keys._places(story)
    at = story.text.rindex(raw)
    found = SimpleNamespace(
        part="body", raw=raw, span=SimpleNamespace(start=at, end=at + len(raw))
    )
    assert places.before(found) == counted(story, found)
