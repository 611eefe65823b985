"""The words of a story in, those that tell what it is about out, best first."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from dashboard.analysis.keywords.tokens import Token, tells, term
from dashboard.analysis.keywords.weights import Place, weight
from dashboard.analysis.words.verbs import IRREGULAR_PAST
from dashboard.records import Keyword, Name

#: Words of one family share all but an ending, and at least this many letters.
_ENDING = 3
_FAMILY = 5

#: Nouns that cannot be counted, and so stand without an article.
_MASS = ("ion", "ment", "ity", "ness", "ing", "ism", "ance", "ence", "cy", "th", "ship")
_OWNED = ("'s", "’s")


def single_words(
    sentences: Sequence[tuple[Token, ...]], names: Iterable[Name]
) -> list[Keyword]:
    """All telling words, labelled in the form that the story prints most.

    Those that are verbs are told as "part": they tell nothing alone.
    """
    named = {term(word) for name in names for word in name.name.split()}
    places: defaultdict[str, list[Place]] = defaultdict(list)
    for place in _places(sentences):
        places[place.token.term].append(place)
    most = max(map(len, places.values()), default=1)
    words = [
        Keyword(
            term=folded,
            label=_label(found, named),
            profile="part" if _verb(found) else "word",
            mentions=len(found),
            score=round(weight(folded, found, most), 4),
        )
        for folded, found in places.items()
    ]
    words.sort(key=lambda word: (-word.score, word.term))
    return words


def _places(sentences: Sequence[tuple[Token, ...]]) -> Iterator[Place]:
    """Every word that can tell, between its neighbours."""
    for sentence in sentences:
        beside = (None, *sentence, None)
        for before, token, behind in zip(beside, sentence, beside[2:], strict=False):
            if tells(token):
                yield Place(token, before, behind)


def _verb(found: list[Place]) -> bool:
    """Whether a word is a verb by its form, or by the words before it."""
    if any(place.token.capital for place in found):
        return False
    return found[0].token.word.lower() in IRREGULAR_PAST or all(
        place.token.verb for place in found
    )


def apart(words: Iterable[Keyword]) -> Iterator[Keyword]:
    """The words in their order, without those of a family that is there already."""
    # Held against all others, the words of a story took longer than all else here.
    kept: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        near = kept[word.term[:_FAMILY]]
        if not any(_related(word.term, other) for other in near):
            near.append(word.term)
            yield word


def _related(one: str, other: str) -> bool:
    """Whether two words begin alike but for an ending: "bribes" and "bribery"."""
    longer = max(len(one), len(other))
    shared = max(_FAMILY, longer - _ENDING)
    return one[:shared] == other[:shared]


def _label(found: list[Place], named: set[str]) -> str:
    """The form printed most often, the first of equals, without a possessive."""
    capitals = found[0].token.term in named or any(map(_proper, found))
    forms = Counter(
        place.token.word
        if capitals or not place.token.opens
        else place.token.word.lower()
        for place in found
    )
    word = forms.most_common(1)[0][0]
    return word[:-2] if word.endswith(_OWNED) else word


def _proper(place: Place) -> bool:
    """Whether a word is written as a name, or opens a sentence as only names do.

    A noun that can be counted opens none without an article, but in a headline.
    """
    token, behind = place.token, place.behind
    if token.capital or not token.word[0].isupper():
        return token.capital
    if token.word.endswith(_OWNED):
        return True
    if token.part != "body" or token.term != token.word.lower():
        return False
    counted = not token.term.endswith(_MASS)
    return counted and behind is not None and not tells(behind)
