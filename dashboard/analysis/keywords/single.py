"""The words of a story in, those that tell what it is about out, best first."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from dashboard.analysis.keywords.tokens import Token, tells, term
from dashboard.analysis.words.verbs import IRREGULAR_PAST
from dashboard.records import Keyword, Name

#: A story has room for no more.
MOST = 15

#: Words of one family share all but an ending, and at least this many letters.
_ENDING = 3
_FAMILY = 5

# The weights are those of a logistic regression on every second text of the development
# half of 500N-KPCrowd, sharpened for F1 at 10 keywords and rounded. No document
# frequencies are among them, so that the first story of an archive reads as well as
# the last.
_PER_LETTER = 0.15
_LETTERS = 11
_PER_EARLY_LETTER = 0.15
_EARLY_LETTERS = 7
_AGAIN = 0.3
_PER_DOUBLING = 0.05
_SHARE = 0.7
_SPREAD = 0.6
_LATE = -0.25
_HEADLINE = 0.4
_ABBREVIATION = 0.7
_HYPHEN = -0.3
#: Said in quotations alone, a word tells of the speaker's figure of speech.
_QUOTED = -0.3
#: A body or a country by its initials, "U.S.", says little by itself.
_INITIALS = -1.0
_POSTS = frozenset({"minister", "secretary", "ministry", "department"})
_ENDINGS = (
    (("ly", "able", "ible", "less", "ful", "ic"), -0.4),
    # An adjective is a poor tag, though those who tag news choose some.
    (("al", "ary", "ous"), -0.3),
    (("ed",), -0.3),
    (("ing",), 0.2),
    (("tion", "sion", "ment", "ence", "ity", "ism", "ive"), 0.3),
)


def single_words(
    sentences: Sequence[tuple[Token, ...]], names: Iterable[Name]
) -> tuple[Keyword, ...]:
    """The most telling words, labelled in the form that the story prints most."""
    named = {term(word) for name in names for word in name.name.split()}
    counted = _inside_names(names)
    bodies = {term(name.name.split()[-1]) for name in names if " " in name.name}
    places: defaultdict[str, list[Token]] = defaultdict(list)
    for sentence in sentences:
        for token, after in zip_longest(sentence, sentence[1:]):
            # "Works Minister Ida Renn" is no story about works.
            post = after is not None and token.capital and after.term in _POSTS
            if not post and tells(token) and token.start not in counted:
                places[token.term].append(token)
    for folded in [t for t, found in places.items() if t in bodies or _verb(found)]:
        del places[folded]
    most = max(map(len, places.values()), default=1)
    words = [
        Keyword(
            term=folded,
            label=_label(found, named),
            profile="word",
            mentions=len(found),
            score=round(_score(folded, found, most, len(sentences)), 4),
        )
        for folded, found in places.items()
    ]
    words.sort(key=lambda word: (-word.score, word.term))
    return tuple(_apart(words))


def _inside_names(names: Iterable[Name]) -> set[int]:
    """Where the words of people's full names stand, and their short forms."""
    return {
        place
        for name in names
        if " " in name.name and name.kind == "person"
        for span in (name.span, *name.spans)
        for place in range(span.start, span.end)
    }


def _verb(found: list[Token]) -> bool:
    """Whether a word is a verb by its form, or by the words before it."""
    if any(token.capital for token in found):
        return False
    word = found[0].word.lower()
    return word in IRREGULAR_PAST or all(token.verb for token in found)


def _apart(words: list[Keyword]) -> list[Keyword]:
    """The best words without those of a family that is there already."""
    kept: list[Keyword] = []
    for word in words:
        if not any(_related(word.term, other.term) for other in kept):
            kept.append(word)
            if len(kept) == MOST:
                break
    return kept


def _related(one: str, other: str) -> bool:
    """Whether two words begin alike but for an ending: "bribes" and "bribery"."""
    longer = max(len(one), len(other))
    shared = max(_FAMILY, longer - _ENDING)
    return one[:shared] == other[:shared]


def _label(found: list[Token], named: set[str]) -> str:
    """The form printed most often, the first of equals, without a possessive."""
    capitals = found[0].term in named or any(token.capital for token in found)
    forms = Counter(
        token.word if capitals or not token.opens else token.word.lower()
        for token in found
    )
    word = forms.most_common(1)[0][0]
    return word[:-2] if word.endswith(("'s", "’s")) else word


def _score(folded: str, found: list[Token], most: int, sentences: int) -> float:
    letters, mentions = len(folded), len(found)
    score = _PER_LETTER * min(letters, _LETTERS)
    score += _PER_EARLY_LETTER * min(letters, _EARLY_LETTERS)
    score += _AGAIN * (mentions > 1) + _SHARE * mentions / most
    score += _PER_DOUBLING * math.log2(mentions) * min(letters, _LETTERS)
    score += _SPREAD * len({token.sentence for token in found}) / sentences
    score += _LATE * math.log1p(found[0].sentence)
    score += _HEADLINE * (found[0].part == "headline")
    score += _HYPHEN * ("-" in folded)
    score += _QUOTED * all(token.quoted for token in found)
    score += _INITIALS * ("." in found[0].word)
    score += _ABBREVIATION * all(token.word.isupper() for token in found)
    return score + next(
        (weight for endings, weight in _ENDINGS if folded.endswith(endings)), 0.0
    )
