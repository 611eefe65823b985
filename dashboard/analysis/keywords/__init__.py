"""A story in, the words and phrases that tell what it is about out."""

from dashboard.analysis.sentences import Sentence
from dashboard.records import Keyword, Name, Story


def read(
    story: Story, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
) -> tuple[Keyword, ...]:
    """Keywords in two profiles, the most telling first in each."""
    return ()


def ranked(keywords: tuple[Keyword, ...]) -> list[str]:
    """The labels of both profiles in one list, the most telling first."""
    return [each.label for each in sorted(keywords, key=lambda each: -each.score)]
