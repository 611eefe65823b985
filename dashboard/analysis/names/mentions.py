"""Sentences in, the stretches of capitals that may be names out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dashboard.analysis.names import titles
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.tokens import Token, tokens
from dashboard.analysis.words.abbreviations import STATES
from dashboard.analysis.words.bodies import COMPANIES, OPENINGS, PUBLIC
from dashboard.analysis.words.calendar import DATES
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.openers import OPENERS
from dashboard.analysis.words.people import (
    AFTER,
    GROUPS,
    PARTICLES,
    ROLES,
    TITLES,
)
from dashboard.analysis.words.places import DEMONYMS, PLACES, SAME_PLACE

#: A headline with this share of capitals is set in capitals throughout.
_CAPITALS_SHARE = 0.7
#: Longest name; longer runs are lists or shouting.
_LONGEST = 9
_NUMBERED = listed(
    """
    model highway route flight section article room phase interstate number page
    chapter figure type block grade level title group stage
    """
)
#: A body that many own has its noun within so many words.
_OWNED = 3
#: Letters of rank and party after a name.
_LETTERS = listed("KC QC SC MSP MLA MNA MPA MBE OBE CBE PhD FRS")
#: Words looked at on either side of a name.
_BESIDE = 6
_OPENING_MARKS = frozenset(':“"‘•–—-')
_DIRECTIONS = listed("Eastern Western Northern Southern Central")
_BODY_JOINTS = frozenset({"of", "for", "on", "and"})
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
    capital = following[0].capital
    if (low in PARTICLES or low == "&") and capital:
        return 2
    if low in PARTICLES and following[0].low in PARTICLES and len(following) > 1:
        return 3 if following[1].capital else 0
    if low in _BODY_JOINTS:
        return _joint_of_body(words, start, end)
    if low in ("’", "'"):
        farmers = capital and words[end - 1].low.endswith("s")
        beside = following[0].start - words[end].end == 1
        return 2 if farmers and beside and _of_many(words, start, end) else 0
    return 2 if low in ("’s", "'s") and following[0].low == "hospital" else 0


def _of_many(words: tuple[Token, ...], start: int, end: int) -> bool:
    """ "Farmers’ Market", "Orby Bus Users’ Group": after more words a body follows."""
    if end - start - (words[start].low == "the") == 1:
        return True
    for word in words[end + 1 : end + 1 + _OWNED]:
        if not word.capital:
            return False
        if word.text in PUBLIC | COMPANIES:
            return True
    return False


def _joint_of_body(words: tuple[Token, ...], start: int, end: int) -> int:
    """ "Ministry of Industries and Commerce", "Secretary of State"."""
    low = words[end].low
    following = words[end + 1 : end + 3]
    capital = following[0].capital and following[0].text not in DATES
    if low == "of" and words[end - 1].low in TITLES:
        the = len(following) > 1 and following[0].low == "the"
        field = following[the]
        return (2 + the) * (field.capital and field.low in titles.PORTFOLIOS)
    if not any(word.text in OPENINGS for word in words[start:end]):
        return 0
    if low == "and" and not any(w.low in ("of", "for") for w in words[start:end]):
        return 0
    if capital:
        return 2
    article = following[0].low == "the" and len(following) > 1
    return 3 if article and following[1].capital else 0


def _cut(
    words: tuple[Token, ...], start: int, end: int, sentence: Sentence, shouted: bool
) -> Iterator[Mention]:
    """The name inside a run: openers, titles, dates and demonyms fall off."""
    opens = start == 0 or not any(word.word for word in words[:start])
    opens = opens or words[start - 1].text in _OPENING_MARKS
    head = titles.strip(words, start, end, opens)
    title = titles.inside(words, head.first, end)
    if title is not None:
        yield from _cut(words, title, end, sentence, shouted)
        end = title
    for place in head.countries:
        yield _mention(words, place, place + 1, sentence, (), shouted)
    while end > head.first and _falls_off(words[end - 1]):
        end -= 1
    if head.first < end and not _is_none(words, head.first, end):
        doubtful = (opens and head.first == start) or shouted
        yield _mention(words, head.first, end, sentence, head.titles, doubtful)


def _mention(  # noqa: PLR0917
    words: tuple[Token, ...],
    first: int,
    end: int,
    sentence: Sentence,
    before_it: tuple[str, ...],
    doubtful: bool,
) -> Mention:
    return Mention(
        words=words[first:end],
        before=words[max(0, first - _BESIDE) : first],
        after=words[end : end + _BESIDE],
        sentence=sentence,
        titles=before_it,
        doubtful=doubtful,
    )


def _is_none(words: tuple[Token, ...], first: int, end: int) -> bool:
    """ "Model 9", "the Border Cup", "Minister": capitals that name no one."""
    last = words[end - 1]
    if words[end : end + 1] and words[end].text == "." and last.low in STATES:
        return True
    if end - first == 1 and _single_is_none(last):
        return True
    if words[end : end + 1] and words[end].text == "$" and words[end].start == last.end:
        return True
    numbered = words[end : end + 1] and words[end].text.isdigit()
    if last.low in _NUMBERED and numbered:
        return True
    return last.low in _EVENTS and end - first > 1


def _falls_off(word: Token) -> bool:
    if word.low in PARTICLES | {"of", "for", "and", "the", "on", "&", "’", "'"}:
        return True
    if word.low in ("’s", "'s"):
        return True
    if word.low.rstrip(".") in AFTER and len(word.text) > 1:
        return True
    if word.text in _LETTERS:
        return True
    return word.text in DATES or word.text in DEMONYMS


def _single_is_none(word: Token) -> bool:
    if titles.never(word) or word.text in _DIRECTIONS:
        return True
    if word.text in SAME_PLACE or word.text in PLACES:
        return False
    if len(word.text.rstrip(".")) == 1:
        return True
    bare = word.low.rstrip(".")
    return bare in titles.ALL or bare in ROLES or bare in GROUPS or bare in OPENERS
