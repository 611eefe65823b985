"""All stretches of capitals in, those that name someone or something out."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from dashboard.analysis.names.kinds import NICKNAMES
from dashboard.analysis.names.mentions import Mention, find
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.tokens import Token
from dashboard.analysis.words.bodies import COMPANIES, OPENINGS, PUBLIC
from dashboard.analysis.words.openers import OPENERS
from dashboard.analysis.words.people import GROUPS, PARTICLES, ROLES
from dashboard.analysis.words.places import PLACE_ENDINGS, PLACES, SAME_PLACE
from dashboard.analysis.words.saying import SAY_FORMS
from dashboard.analysis.words.trades import TRADES

_LOWER_WORD = re.compile(r"(?<![\w’'])[a-z][a-z]{2,}")
_ACRONYM = re.compile(r"(?:[A-Z]\.){2,}|[A-Z][A-Z&]{1,7}\d*")
#: Parts of names that are plain words by themselves.
_GENERIC = (PUBLIC | COMPANIES | TRADES | OPENINGS | PLACE_ENDINGS) - NICKNAMES
_ADJECTIVE = ("n", "an", "ian", "i", "ese", "ish", "ns", "ans", "ians", "is")


def sifted(text: str, sentences: Iterable[Sentence]) -> tuple[Mention, ...]:
    """The mentions in the order of the page."""
    mentions = tuple(find(text, sentences))
    common = frozenset(_LOWER_WORD.findall(text))
    sure = {m.text for m in mentions if not m.doubtful}
    for mention in mentions:
        if not mention.doubtful and len(mention.words) > 1:
            sure.update(
                w.text
                for w in mention.words
                if w.capital and w.low not in common and w.text not in _GENERIC
            )
    sure |= {m.words[-1].text for m in mentions if len(m.words) > 1} & NICKNAMES
    sure -= {word for word in sure if _adjective(word, sure)}
    sure |= _repeated(mentions, common)
    kept: list[Mention] = []
    for mention in mentions:
        if mention.sentence.part == "dateline":
            kept.append(mention)
        elif mention.doubtful:
            kept += _proven(mention, sure, common)
        elif mention.text in sure or len(mention.words) > 1:
            kept.append(mention)
    return tuple(kept)


def _repeated(mentions: tuple[Mention, ...], common: frozenset[str]) -> set[str]:
    """Single capitals that open two sentences or more and are never a plain word."""
    heads = Counter(
        m.text
        for m in mentions
        if m.doubtful and len(m.words) == 1 and m.words[0].text.isalpha()
    )
    return {
        word
        for word, times in heads.items()
        if times > 1
        and not word.endswith(("s", "ing", "ed"))
        and _unusual(word, common)
    }


def _unusual(word: str, common: frozenset[str]) -> bool:
    low = word.lower()
    return not ({low, low + "s", low.rstrip("s")} & common or low in ROLES)


def _adjective(word: str, names: set[str]) -> bool:
    """Whether a word is what people of a place that is named here are called."""
    if word in PLACES or word in SAME_PLACE:
        return False
    for ending in _ADJECTIVE:
        stem = word.removesuffix(ending)
        if len(stem) > 3 and stem != word:
            if stem in names or stem in PLACES:
                return True
            if any(stem + vowel in names for vowel in "aeo"):
                return True
    return False


def _proven(
    mention: Mention, sure: set[str], common: frozenset[str]
) -> Iterator[Mention]:
    """The names inside a stretch whose capitals prove nothing."""
    if _known(mention.text, sure):
        yield mention
    elif mention.sentence.part == "headline" or _many(mention):
        yield from _parts(mention, sure)
    elif len(mention.words) == 1:
        if _single(mention, common):
            yield mention
    else:
        yield from _trimmed(mention, sure, common)


def _known(text: str, sure: set[str]) -> bool:
    return text in sure or text in PLACES or text in SAME_PLACE


def _many(mention: Mention) -> bool:
    """Whether the whole sentence is set in capitals."""
    return mention.words[0].start != mention.sentence.span.start and mention.doubtful


def _parts(mention: Mention, sure: set[str]) -> Iterator[Mention]:
    """The longest pieces that are known from elsewhere."""
    words = mention.words
    place = 0
    while place < len(words):
        for end in range(len(words), place, -1):
            piece = replace(
                mention,
                words=words[place:end],
                after=words[end:] + mention.after,
                before=mention.before + words[:place],
            )
            if _known(piece.text, sure) and words[place].low not in OPENERS:
                yield piece
                place = end
                break
        else:
            place += 1
    # Nothing known: a headline in capitals throughout proves nothing.


def _single(mention: Mention, common: frozenset[str]) -> bool:
    """Whether one capital at the head of a sentence is a name all the same."""
    word, after = mention.words[0], mention.after
    if _ACRONYM.fullmatch(word.text) or mention.titles:
        return True
    if word.low in common or not after or word.low in ROLES or word.low in GROUPS:
        return False
    if word.low.rstrip("s") in common or word.low + "s" in common:
        return False
    if after[0].text in ("’s", "'s"):
        return True
    if after[0].low in SAY_FORMS:
        return not word.low.endswith("s")
    return after[0].text == "," and len(after) > 1 and after[1].text.isdigit()


def _trimmed(
    mention: Mention, sure: set[str], common: frozenset[str]
) -> Iterator[Mention]:
    """A run at the head of a sentence, without the first word where that is plain."""
    first: Token = mention.words[0]
    rest = mention.words[1:]
    while rest and rest[0].low in PARTICLES | {"of", "and", "the", "for"}:
        rest = rest[1:]
    tail = replace(mention, words=rest) if rest else mention
    plain = first.low in common and first.text not in sure
    plain = plain and not (len(rest) == 1 and rest[0].text in PUBLIC)
    yield tail if rest and plain else mention
