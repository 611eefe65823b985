"""A story in, the words and phrases that tell what it is about out."""

from collections.abc import Iterable, Iterator

from dashboard.analysis.keywords.inside import inside
from dashboard.analysis.keywords.mixed import alone, mixed
from dashboard.analysis.keywords.phrases import phrases
from dashboard.analysis.keywords.single import apart, single_words
from dashboard.analysis.keywords.tokens import Token, tokens
from dashboard.analysis.sentences import Sentence
from dashboard.records import Keyword, Name, Story


def read(
    story: Story, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
) -> tuple[Keyword, ...]:
    """Keywords in two profiles, the most telling first in each.

    Between them stand the words that those who tag news choose as well, but that tell
    nothing outside a phrase or a name: the profile "part", for tags alone.
    """
    words = tuple(tokens(sentences))
    told = phrases(story, words, names)
    parts = inside(words, names, told)
    single = apart(_steady(story, words, single_words(words, names)))
    return mixed(single, told, parts)


def _steady(
    story: Story, sentences: tuple[tuple[Token, ...], ...], words: Iterable[Keyword]
) -> Iterator[Keyword]:
    """The words that a story in another language prints again or in its headline.

    The weights were learnt on English; elsewhere a rare word is as often a verb.
    """
    again = story.language != "en"
    head = {t.term for told in sentences for t in told if t.part == "headline"}
    for word in words:
        if not again or word.mentions > 1 or word.term in head:
            yield word


def ranked(keywords: Iterable[Keyword]) -> list[str]:
    """One list of tags, best first, as labels: words before phrases.

    People who tag news choose three single words for each phrase, and agree more often
    on the words.
    """
    both = tuple(keywords)
    told = [keyword for keyword in both if keyword.profile == "phrase"]
    return [keyword.label for keyword in (*alone(both), *told)]
