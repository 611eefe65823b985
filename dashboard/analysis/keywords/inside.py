"""Phrases and names in, the words of a story that tell nothing outside them out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from dashboard.analysis.keywords.tokens import Token
from dashboard.analysis.words.general import GENERAL
from dashboard.analysis.words.verbs import NOT_PAST
from dashboard.records import Keyword, Name

_POSTS = frozenset({"minister", "secretary", "ministry", "department"})


def inside(
    sentences: Sequence[tuple[Token, ...]],
    names: Iterable[Name],
    phrases: Iterable[Keyword],
) -> frozenset[str]:
    """Terms that stand nowhere but in names, or before the head of a phrase.

    "White" tells nothing beside "white clay", though "clay" does.
    """
    told = {tuple(phrase.term.split()) for phrase in phrases}
    first = {terms[0] for terms in told}
    held = _held(names)
    free: Counter[str] = Counter()
    for words in sentences:
        narrowing = set(_narrowing([token.term for token in words], told, first))
        narrowing |= _posts(words)
        for at, token in enumerate(words):
            free[token.term] += at not in narrowing and token.start not in held
    return frozenset(term for term, times in free.items() if not times)


def idle(word: Keyword) -> bool:
    """Whether a word tells nothing alone: a participle, or a noun of any subject."""
    participle = word.label.islower() and word.term.endswith("ed")
    return word.term in GENERAL or (participle and word.term not in NOT_PAST)


def _posts(words: Sequence[Token]) -> set[int]:
    """Where a post's matter stands: "Works Minister Ida Renn" says none of works."""
    return {
        at
        for at, (token, behind) in enumerate(pairwise(words))
        if token.capital and behind.term in _POSTS
    }


def _held(names: Iterable[Name]) -> set[int]:
    """Where the words of names of several words stand."""
    return {
        place
        for name in names
        if " " in name.name
        for span in (name.span, *name.spans)
        for place in range(span.start, span.end)
    }


def _narrowing(
    terms: list[str], told: set[tuple[str, ...]], first: set[str]
) -> Iterator[int]:
    """Where the words before a phrase's last one stand in a sentence."""
    for at, term in enumerate(terms):
        if term in first:
            for size in (2, 3):
                if tuple(terms[at : at + size]) in told:
                    yield from range(at, at + size - 1)
