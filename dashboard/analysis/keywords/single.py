"""The words of a story in, those that tell what it is about out, best first."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable

from dashboard.analysis.keywords.tokens import Token, tells
from dashboard.records import Keyword

#: A story has room for no more.
MOST = 15

# The weights are those of a logistic regression on every second text of the development
# half of 500N-KPCrowd, rounded; no document frequencies are among them, so that the
# first story of an archive is read as well as the last.
_PER_LETTER = 0.3
_LETTERS = 11
_PER_DOUBLING = 0.3
_SHARE = 0.6
_HEADLINE = 0.5
_LATE = -0.25
_ABBREVIATION = 0.6
_NAME = 0.4
_ENDINGS = (
    (("ly", "able", "ible", "less", "ful"), -0.6),
    (("ing", "ed"), -0.4),
    (("tion", "sion", "ment", "ence", "ity", "ism"), 0.2),
)
_HYPHEN = -0.5


def single_words(sentences: Iterable[tuple[Token, ...]]) -> tuple[Keyword, ...]:
    """The most telling words, labelled in the form that the story prints most."""
    places: defaultdict[str, list[Token]] = defaultdict(list)
    for sentence in sentences:
        for token in sentence:
            if tells(token):
                places[token.term].append(token)
    most = max(map(len, places.values()), default=1)
    words = [
        Keyword(
            term=term,
            label=label(found),
            profile="word",
            mentions=len(found),
            score=round(_score(term, found, most), 4),
        )
        for term, found in places.items()
    ]
    return tuple(sorted(words, key=lambda word: (-word.score, word.term))[:MOST])


def label(found: list[Token]) -> str:
    """The form printed most often, the first of equals, without a possessive."""
    forms = Counter(
        token.word.lower() if token.opens else token.word for token in found
    )
    if any(token.capital for token in found):
        forms = Counter(token.word for token in found)
    word = forms.most_common(1)[0][0]
    return word[:-2] if word.endswith(("'s", "’s")) else word


def _score(term: str, found: list[Token], most: int) -> float:
    capitals = sum(token.capital for token in found)
    plain = sum(not token.opens for token in found)
    score = _PER_LETTER * min(len(term), _LETTERS)
    score += _PER_DOUBLING * math.log2(len(found)) + _SHARE * len(found) / most
    score += _LATE * math.log1p(found[0].sentence)
    score += _HEADLINE * (found[0].part == "headline")
    score += _HYPHEN * ("-" in term)
    score += _ABBREVIATION * all(token.word.isupper() for token in found)
    score += _NAME * (2 * capitals > plain)
    return score + next(
        (weight for endings, weight in _ENDINGS if term.endswith(endings)), 0.0
    )
