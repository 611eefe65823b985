"""Keywords of both profiles in, the same with scores on one scale out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from dashboard.analysis.keywords.inside import idle
from dashboard.records import Keyword

#: A story has room for no more tags.
MOST = 15
#: Terms of one word to count stories by. What sets one desk of 500N-KPCrowd apart from
#: the others (20 terms in three stories or more, right if taggers gave it twice) is
#: right for .40 with 12 of them, .51 with 20, .62 with 25 and .63 with 60.
_TELLING = 25
#: The best phrases of invented copy score 2.2 on average by themselves, the best words
#: 3.4; a phrase tells more than a word, so that the best of both stand side by side.
_PHRASE = 1.5
#: A word that stands inside a phrase tells little beside it.
_BESIDE = -2.0


def mixed(
    words: Iterable[Keyword], phrases: Iterable[Keyword], parts: frozenset[str]
) -> tuple[Keyword, ...]:
    """Words and phrases, the best first in each profile, comparable in both.

    Words that tell nothing alone, and `parts` of phrases, get a profile of their own.
    """
    raised = [_moved(phrase, _PHRASE) for phrase in phrases]
    inside = _inside(raised)
    kept: list[Keyword] = []
    told = {phrase.term for phrase in raised}
    for word in words:
        if word.term in told:
            continue
        if word.profile == "part" or word.term in parts or idle(word):
            if len(kept) < MOST:
                kept.append(replace(word, profile="part"))
        elif len(kept) < MOST or sum(k.profile == "word" for k in kept) < _TELLING:
            kept.append(_moved(word, _BESIDE) if word.term in inside else word)
    kept.sort(key=lambda word: (word.profile == "part", -word.score, word.term))
    return (*kept, *raised)


def alone(keywords: Sequence[Keyword]) -> Iterator[Keyword]:
    """The words by what each tells without the phrases beside it."""
    inside = _inside(keyword for keyword in keywords if keyword.profile == "phrase")
    words = [
        _moved(word, -_BESIDE)
        if word.profile == "word" and word.term in inside
        else word
        for word in keywords
        if word.profile != "phrase"
    ]
    yield from sorted(words, key=lambda word: (-word.score, word.term))


def _moved(keyword: Keyword, by: float) -> Keyword:
    return replace(keyword, score=round(keyword.score + by, 4))


def _inside(phrases: Iterable[Keyword]) -> set[str]:
    return {word for phrase in phrases for word in phrase.term.split()}
