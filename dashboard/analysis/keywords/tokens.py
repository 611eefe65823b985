"""Sentences in, their words with the term that each counts for out."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from dashboard.analysis.sentences import Sentence
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.nouns import IRREGULAR
from dashboard.analysis.words.stops import STOPS
from dashboard.folding import fold

#: Words with their vowel signs, inner stops and hyphens; nothing longer is a word.
_LETTERS = r"(?:[^\W_]|[\u0300-\u036f\u064b-\u065f\u0670\u200c])++"
_WORD = re.compile(rf"{_LETTERS}(?:['’.&‐‑-]{_LETTERS})*+")
_HYPHEN = re.compile("[-‐‑]")
_OWNED = re.compile("['’][sS]$")
_LONGEST = 40
_QUOTES = "“\"‘'«"
#: A quotation may go on from the sentence before and into the next.
_QUOTED = re.compile(r"“[^”]{1,600}+|\"[^\"]{1,600}+|^[^“”]{1,600}+(?=”)")
#: "To" stands before nouns as well, so that an object must follow: "to build a".
_BEFORE_VERB = re.compile(
    r"(?i)\b(?:(?:will|would|can|could|shall|should|may|might|must|cannot|not|he|she|they"
    r"|we|who)\s|to\s(?=[a-z]{2,20}+\s(?:an?|the|its?|his|her|their|all|every|more|\d)))"
)
#: "Rs32bn" is an amount and no word.
_AMOUNT = re.compile(
    r"(?:rs|pkr|inr|npr|lkr|usd|eur|gbp|chf)\d|[a-z]{0,3}\d++(?:[bmt]n|m|k)$"
)
#: Arabic writes "and" as one with the word behind it.
_AND = "و"
#: In capitals these are bodies and no pronouns.
_BODIES = frozenset({"US", "WHO"})
_NOT_PLURAL = ("ss", "us", "is", "ous", "ics", "news", "series", "species")
#: "Fishermen", "schoolchildren": persons, and what only ends so.
_ONE = {"men": "man", "children": "child"}
_PERSONS, _PERSON = tuple(_ONE), re.compile("(?:men|children)$")
_NO_PERSONS = listed(
    "specimen regimen abdomen acumen omen amen yemen turkmen bitumen semen"
)
#: Singulars in -e before -s that the rule for -es would cut too short.
_KEEP_E = re.compile(r"(?:ss|sh|ch|x|zz)es$")


class Token(NamedTuple):
    """One word of a sentence."""

    word: str
    term: str
    start: int
    #: The number of its sentence, counted from 0.
    sentence: int
    part: str
    #: The word opens its sentence or a quotation, where a capital says nothing.
    opens: bool
    #: It stands inside quotation marks.
    quoted: bool = False
    #: The word before it makes it a verb: "will build", "she speaks".
    verb: bool = False

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital where small letters would do."""
        return self.word[:1].isupper() and not self.opens


def tokens(sentences: tuple[Sentence, ...]) -> Iterator[tuple[Token, ...]]:
    """The words of each sentence."""
    for number, sentence in enumerate(sentences):
        yield tuple(_words(number, sentence))


def _words(number: int, sentence: Sentence) -> Iterator[Token]:
    text, part, start = sentence.text, sentence.part, sentence.span.start
    first = _opening(text)
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    verbs = {match.end() for match in _BEFORE_VERB.finditer(text)}
    for match in _WORD.finditer(text):
        word, at = match[0], match.start()
        if len(word) <= _LONGEST:
            opens = at <= first or text[at - 1] in _QUOTES
            inside = bool(quoted) and _inside(at, quoted)
            # By position: by name they take twice as long, and a story has hundreds.
            yield Token(
                word, term(word), start + at, number, part, opens, inside, at in verbs
            )


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _opening(text: str) -> int:
    """Where the first word of a sentence begins."""
    return len(text) - len(text.lstrip(" \t•-–—“\"‘'«("))


@lru_cache(maxsize=50_000)
def term(word: str) -> str:
    """The word folded, without possessive and plural: policies count as policy.

    Words with a hyphen are as many words, so that both ways to print them are one.
    """
    folded = word.lower() if word.isascii() else fold(word)
    if folded.endswith("'s"):
        folded = folded[:-2]
    return " ".join(map(singular, folded.replace(".", "").split("-")))


def placed(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and term of every word, those with a hyphen in their pieces."""
    for match in _WORD.finditer(text):
        start = match.start()
        for piece in _HYPHEN.split(match[0]):
            # A possessive is no part of what is looked for.
            bare = _OWNED.sub("", piece)
            yield start, start + len(bare), term(piece)
            start += len(piece) + 1


def singular(word: str) -> str:
    """The singular of an English plural, by the regular rules and a list of others."""
    if word in IRREGULAR:
        return IRREGULAR[word].lower()
    if word.endswith(_PERSONS) and word not in _NO_PERSONS:
        return _PERSON.sub(lambda ending: _ONE[ending[0]], word)
    if len(word) < 4 or not word.endswith("s") or word.endswith(_NOT_PLURAL):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if _KEEP_E.search(word):
        return word[:-2]
    return word[:-1]


def tells(token: Token) -> bool:
    """Whether a word can tell what a story is about, alone or at a phrase's edge."""
    return _tells(token.word, token.term)


@lru_cache(maxsize=50_000)
def _tells(word: str, term: str) -> bool:
    return (
        len(term) > 1
        and not term[0].isdigit()
        and not _AMOUNT.match(term)
        and "'" not in term
        and (word in _BODIES or not STOPS & {term, fold(word), term.removeprefix(_AND)})
    )
