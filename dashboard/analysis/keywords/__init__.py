"""A story in, the words and phrases that tell what it is about out."""

from collections.abc import Iterable

from dashboard.analysis.keywords.mixed import alone, mixed
from dashboard.analysis.keywords.phrases import phrases
from dashboard.analysis.keywords.single import single_words
from dashboard.analysis.keywords.tokens import tokens
from dashboard.analysis.sentences import Sentence
from dashboard.records import Keyword, Name, Story


def read(
    story: Story, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
) -> tuple[Keyword, ...]:
    """Keywords in two profiles, the most telling first in each."""
    words = tuple(tokens(sentences))
    return mixed(single_words(words, names), phrases(story, words, names))


def ranked(keywords: Iterable[Keyword]) -> list[str]:
    """One list out of both profiles, best first, as labels: words before phrases.

    People who tag news choose three single words for each phrase, and agree more often
    on the words.
    """
    both = tuple(keywords)
    told = [keyword for keyword in both if keyword.profile == "phrase"]
    return [keyword.label for keyword in (*alone(both), *told)]
