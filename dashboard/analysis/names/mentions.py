"""Sentences in, the stretches of capitals that may be names out."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dashboard.analysis.sentences import Sentence
from dashboard.analysis.tokens import Token, tokens
from dashboard.analysis.words.bodies import OPENINGS
from dashboard.analysis.words.calendar import DATES
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.openers import OPENERS
from dashboard.analysis.words.people import (
    AFTER,
    GROUPS,
    PARTICLES,
    PORTFOLIOS,
    ROLES,
    TITLES,
)
from dashboard.analysis.words.places import DEMONYMS, PLACES, SAME_PLACE

#: A headline with this share of capitals is set in capitals throughout.
_CAPITALS_SHARE = 0.7
#: Longest name; longer runs are lists or shouting.
_LONGEST = 9
#: Endings of verbs, adverbs and adjectives that open sentences.
_OPENING_SHAPE = re.compile(r"(?:ing|ly|ed|ness|ment|tion|able|less|ful)$")
_ACRONYM = re.compile(r"(?:[A-Z]\.){2,}|[A-Z][A-Z&]+s?\d*|[A-Z]+-[A-Z]+")
#: Short forms in capitals that name no one.
_NO_NAMES = listed(
    """
    AM PM CEO CFO COO TV DVD CD PR HR IT AI UFO DNA RNA HIV AIDS GDP VAT IPO GMT BST
    EST EDT ET PT UTC CET OK ID FAQ PDF URL USB GPS SUV MP MPS MPs PhD MBA Q1 Q2 Q3 Q4
    Rs U S I A THE OF AND FOR TO IN ON Covid COVID COVID-19 Covid-19 Internet
    Twitter-like Mr Mrs Ms Dr Prof Photo PHOTO READ MORE UPDATE BREAKING WATCH Video
    VIDEO MW GW KM P.M. A.M. R D R- D- X God Bible Constitution Earth Moon Sun Act
    Olympics Olympic
    """
)
_NUMBERED = listed(
    """
    model highway route flight section article room phase interstate number page
    chapter figure type block grade level title group stage
    """
)
_EVENTS = listed(
    """
    cup championship championships olympics games festival prix open tournament war
    act amendment prize award awards process day week agreement treaty accord plan
    policy bill derby marathon revolution brexit century
    """
)


@dataclass(frozen=True, slots=True)
class Mention:
    """One stretch that may be a name, without title and "the"."""

    words: tuple[Token, ...]
    #: What stands before and after in the sentence, nearest last and nearest first.
    before: tuple[Token, ...]
    after: tuple[Token, ...]
    sentence: Sentence
    #: Titles in lower case that stand before it.
    titles: tuple[str, ...]
    #: Opens its sentence or stands in a headline set in capitals: no proof of a name.
    doubtful: bool

    @property
    def start(self) -> int:
        """Where it begins in the story."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends in the story."""
        return self.words[-1].end

    @property
    def text(self) -> str:
        """As printed, one space between words."""
        source = self.sentence.text
        shift = self.sentence.span.start
        return " ".join(source[self.start - shift : self.end - shift].split())


def find(text: str, sentences: Iterable[Sentence]) -> Iterator[Mention]:
    """Every stretch of capitals that is not plainly something else."""
    for sentence in sentences:
        words = tuple(
            _first_half(word)
            for word in tokens(text, sentence.span.start, sentence.span.end)
        )
        shouted = sentence.part != "body" and _all_capitals(words)
        shouted = shouted or sentence.text.isupper()
        place = 0
        while place < len(words):
            end = _run(words, place)
            if end == place:
                place += 1
                continue
            yield from _cut(words, place, end, sentence, shouted)
            place = end


def _first_half(word: Token) -> Token:
    """ "IMF-backed" names the IMF, "Afghan-led" nobody: only the first half counts."""
    first, hyphen, rest = word.text.partition("-")
    if hyphen and first[:1].isupper() and rest.islower():
        return Token(first, first.lower(), word.start, word.start + len(first))
    return word


def _all_capitals(words: tuple[Token, ...]) -> bool:
    long = [
        word
        for word in words
        if word.word and len(word.text) > 3 and word.text not in DATES
    ]
    capitals = sum(word.capital for word in long)
    return len(long) > 3 and capitals >= _CAPITALS_SHARE * len(long)


def _names(word: Token) -> bool:
    """Whether a word may stand in a name: "Smith", "al-Shabab", "eBay"."""
    if word.capital:
        return True
    first, _, rest = word.text.partition("-")
    return first in ("al", "el", "as", "ar") and rest[:1].isupper()


def _run(words: tuple[Token, ...], start: int) -> int:
    """Where the stretch that begins at `start` ends; `start` when none does."""
    if not _names(words[start]):
        return start
    end = start + 1
    while end < len(words) and end - start < _LONGEST:
        if _names(words[end]) and words[end].start - words[end - 1].end <= 1:
            end += 1
            continue
        step = _joint(words, start, end)
        if not step:
            break
        end += step
    return end


def _joint(words: tuple[Token, ...], start: int, end: int) -> int:
    """How many words to go on over "of", "and the", "bin" to the next capital."""
    low = words[end].low
    following = words[end + 1 : end + 3]
    if not following:
        return 0
    body = any(word.text in OPENINGS for word in words[start:end])
    if low in PARTICLES and following[0].capital:
        return 2
    if low == "of" and words[end - 1].low in TITLES and following[0].capital:
        return 2 if following[0].low in PORTFOLIOS else 0
    if low in PARTICLES and len(following) > 1 and following[0].low in PARTICLES:
        return 3 if following[1].capital else 0
    if low == "&" and following[0].capital:
        return 2
    if low in ("of", "for", "on", "and") and body:
        if low == "and" and not any(w.low in ("of", "for") for w in words[start:end]):
            return 0
        if following[0].capital and following[0].text not in DATES:
            return 2
        if following[0].low == "the" and len(following) > 1 and following[1].capital:
            return 3
    if words[end].text == "’" or words[end].text == "'":
        farmers = words[end - 1].low.endswith("s") and following[0].capital
        return 2 if farmers and following[0].start - words[end].end == 1 else 0
    if low in ("’s", "'s") and following[0].low == "hospital":
        return 2
    return 0


def _cut(
    words: tuple[Token, ...],
    start: int,
    end: int,
    sentence: Sentence,
    shouted: bool,
) -> Iterator[Mention]:
    """The name inside a run: openers, titles, dates and demonyms fall off."""
    titles: list[str] = []
    first = start
    opens = start == 0 or not any(word.word for word in words[:start])
    opens = opens or words[start - 1].text in ':“"‘•–—-'
    while first < end:
        word = words[first]
        left = end - first
        if _known_pair(words, first, end):
            break
        if _of_a_country(words, first, end):
            yield Mention(
                words=(word,),
                before=words[max(0, first - 6) : first],
                after=words[first + 1 : first + 6],
                sentence=sentence,
                titles=(),
                doubtful=shouted,
            )
            first += 1
            continue
        bare = word.low.rstrip(".")
        if titles and word.low == "of" and _title_of(words, first, end, titles):
            first += 1
        elif _never(word) or (bare in OPENERS and not _ACRONYM.fullmatch(word.text)):
            titles.clear()
        elif (bare in TITLES and (left > 1 or bare in ROLES)) or (
            bare in PORTFOLIOS and _title_follows(words, first, end)
        ) or (first == start and opens and left > 1 and _opener(word)):
            titles.append(bare)
        elif word.low in ("the", "of", "and", "for", "on", "’", "'", "’s", "'s"):
            pass
        else:
            break
        first += 1
    while end > first and _falls_off(words[end - 1]):
        end -= 1
    if first >= end:
        return
    kept = words[first:end]
    if len(kept) == 1 and _single_is_none(kept[0]):
        return
    if kept[-1].low in _NUMBERED and words[end : end + 1] and words[end].text.isdigit():
        return
    if kept[-1].low in _EVENTS and len(kept) > 1:
        return
    yield Mention(
        words=kept,
        before=words[max(0, first - 6) : first],
        after=words[end : end + 5],
        sentence=sentence,
        titles=tuple(titles),
        doubtful=(opens and first == start) or shouted,
    )


def _known_pair(words: tuple[Token, ...], first: int, end: int) -> bool:
    """ "Saudi Arabia": an adjective that belongs to the name of a place."""
    return first + 1 < end and f"{words[first].text} {words[first + 1].text}" in PLACES


def _of_a_country(words: tuple[Token, ...], first: int, end: int) -> bool:
    """ "US Secretary", "France Prime Minister": the place stands before a title."""
    text = words[first].text
    if first + 1 >= end or not (text in SAME_PLACE or text in PLACES):
        return False
    low = words[first + 1].low.rstrip(".")
    return (low in TITLES and low not in PORTFOLIOS) or _title_follows(words, first, end)


def _never(word: Token) -> bool:
    return word.text in DATES or word.text in DEMONYMS or word.text in _NO_NAMES


def _title_follows(words: tuple[Token, ...], first: int, end: int) -> bool:
    """ "Finance Minister Henrik", "Chief Executive Officer Mara": a title in portfolios."""
    for word in words[first + 1 : end - 1]:
        low = word.low.rstrip(".")
        if low in ROLES or (low in TITLES and low not in PORTFOLIOS):
            return True
        if low not in PORTFOLIOS and low not in ("and", "of", "&"):
            return False
    return False


def _title_of(
    words: tuple[Token, ...], first: int, end: int, titles: list[str]
) -> bool:
    """ "Secretary of State Antony Blinken": the portfolio belongs to the title."""
    following = words[first + 1 : end]
    if len(following) >= 2 and following[0].low in PORTFOLIOS:
        titles.append(following[0].low)
        return True
    return False


def _opener(word: Token) -> bool:
    """Whether the first word of a sentence is one that merely stands before a name."""
    bare = word.low.rstrip(".")
    if word.text in PLACES or _ACRONYM.fullmatch(word.text) or word.text in OPENINGS:
        return False
    return bare in ROLES or bare in GROUPS or bool(_OPENING_SHAPE.search(bare))


def _falls_off(word: Token) -> bool:
    if word.low in PARTICLES | {"of", "for", "and", "the", "on", "&", "’", "'"}:
        return True
    if word.low in ("’s", "'s"):
        return True
    if word.low.rstrip(".") in AFTER and len(word.text) > 1:
        return True
    return word.text in DATES or word.text in DEMONYMS


def _single_is_none(word: Token) -> bool:
    if _never(word):
        return True
    if word.text in SAME_PLACE or word.text in PLACES:
        return False
    if len(word.text.rstrip(".")) == 1:
        return True
    bare = word.low.rstrip(".")
    return bare in TITLES or bare in ROLES or bare in GROUPS or bare in OPENERS
