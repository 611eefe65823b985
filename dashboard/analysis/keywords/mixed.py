"""Keywords of both profiles in, the same with scores on one scale out."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dashboard.analysis.words.verbs import NOT_PAST
from dashboard.records import Keyword

#: The best phrases of invented copy score 2.2 on average by themselves, the best words
#: 3.9; a phrase tells more than a word, so that the best of both stand side by side.
_PHRASE = 2.0
#: A word that stands inside a phrase tells nothing beside it, and a participle little.
_BESIDE = -2.5


def mixed(words: Iterable[Keyword], phrases: Iterable[Keyword]) -> tuple[Keyword, ...]:
    """Words and phrases, the best first in each profile, comparable in both."""
    raised = [_moved(phrase, _PHRASE) for phrase in phrases]
    inside = _inside(raised)
    lowered = [_moved(word, _BESIDE) if _poor(word, inside) else word for word in words]
    lowered.sort(key=lambda word: (-word.score, word.term))
    return (*lowered, *raised)


def alone(keywords: Iterable[Keyword]) -> Iterator[Keyword]:
    """The words by what each tells without the phrases beside it."""
    both = tuple(keywords)
    inside = _inside(keyword for keyword in both if keyword.profile == "phrase")
    words = [
        _moved(word, -_BESIDE) if _poor(word, inside) else word
        for word in both
        if word.profile == "word"
    ]
    yield from sorted(words, key=lambda word: (-word.score, word.term))


def _moved(keyword: Keyword, by: float) -> Keyword:
    return replace(keyword, score=round(keyword.score + by, 4))


def _poor(word: Keyword, inside: set[str]) -> bool:
    participle = word.label.islower() and word.term.endswith("ed")
    return word.term in inside or (participle and word.term not in NOT_PAST)


def _inside(phrases: Iterable[Keyword]) -> set[str]:
    return {word for phrase in phrases for word in phrase.term.split()}
