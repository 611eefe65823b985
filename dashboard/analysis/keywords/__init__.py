"""A story in, the words and phrases that tell what it is about out."""

from collections.abc import Iterable

from dashboard.analysis.keywords.single import single_words
from dashboard.analysis.keywords.tokens import tokens
from dashboard.analysis.sentences import Sentence
from dashboard.records import Keyword, Name, Story


def read(
    story: Story, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
) -> tuple[Keyword, ...]:
    """Keywords in two profiles, the most telling first in each."""
    words = tuple(tokens(sentences))
    return single_words(words)


def ranked(keywords: Iterable[Keyword]) -> list[str]:
    """One list out of both profiles, best first, as labels."""
    return [keyword.label for keyword in keywords if keyword.profile == "word"]
