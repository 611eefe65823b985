"""Sentences in, the stretches of capitals that may be names out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from dashboard.analysis.names import nobody, offices, titles
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.tokens import Token, tokens
from dashboard.analysis.words.bodies import COMPANIES, OPENINGS, PUBLIC
from dashboard.analysis.words.calendar import DATES
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.people import (
    PARTICLES,
    TITLES,
)

#: A headline with this share of capitals is set in capitals throughout.
_CAPITALS_SHARE = 0.7
#: Longest name; longer runs are lists or shouting.
_LONGEST = 9
#: A body that many own has its noun within so many words.
_OWNED = 3
#: Words looked at on either side of a name.
_BESIDE = 6
_OPENING_MARKS = frozenset(':“"‘•–—-')
_BODY_JOINTS = frozenset({"of", "for", "on", "and"})
#: "Orby borough council": written in lower case after the place.
_COUNCILS = listed("borough city county district parish town")


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
        fields = offices.fields(words)
        place = 0
        while place < len(words):
            end = _run(words, place)
            if end == place:
                place += 1
                continue
            yield from _cut(words, place, end, sentence, shouted, fields)
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
    if low in _COUNCILS and following[0].low == "council":
        return 2
    capital = following[0].capital
    if (low in PARTICLES or low == "&") and capital:
        return 2
    if low in PARTICLES and following[0].low in PARTICLES and len(following) > 1:
        return 3 if following[1].capital else 0
    if low in _BODY_JOINTS:
        return _joint_of_body(words, start, end)
    return 2 * _joint_of_owner(words, start, end)


def _joint_of_owner(words: tuple[Token, ...], start: int, end: int) -> bool:
    """ "Farmers’ Market", "St Orla’s hospital"."""
    low, following = words[end].low, words[end + 1]
    if low in ("’", "'"):
        farmers = following.capital and words[end - 1].low.endswith("s")
        beside = following.start - words[end].end == 1
        return farmers and beside and _of_many(words, start, end)
    return low in ("’s", "'s") and following.low == "hospital"


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


def _cut(  # noqa: PLR0917
    words: tuple[Token, ...],
    start: int,
    end: int,
    sentence: Sentence,
    shouted: bool,
    fields: frozenset[int],
) -> Iterator[Mention]:
    """The name inside a run: openers, titles, dates and demonyms fall off."""
    opens = start == 0 or not any(word.word for word in words[:start])
    opens = opens or words[start - 1].text in _OPENING_MARKS
    head = titles.strip(words, start, end, opens, fields)
    title = titles.inside(words, head.first, end)
    if title is None and head.titles:
        title = offices.led(words, head.first, end)
    if title is not None:
        for mention in _cut(words, title, end, sentence, shouted, fields):
            yield replace(mention, titles=mention.titles or head.titles)
        if head.titles and not offices.body(words, head.first, title):
            return
        head, end = replace(head, titles=()), title
    for place in head.countries:
        yield _mention(words, place, place + 1, sentence, (), shouted)
    if nobody.work(words, start, end) or nobody.day(words, head.first, end):
        return
    while end > head.first and nobody.falls_off(words[end - 1]):
        end -= 1
    if head.first < end and not nobody.none(words, head.first, end):
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
