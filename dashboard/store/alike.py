"""Two wordings of what is to happen in, whether both are of one promise out.

Two subjects that share words may be of two matters: a cable to one town and a cable to
another, homes that are promised and homes that a trade foresees.
"""

import re
from collections.abc import Collection

from dashboard.folding import fold, singular

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_AMOUNT = re.compile(
    r"[$€£]?\d[\d,.]*(?:\s(?:thousand|million|billion|trillion|bn|m))?(?:\s?%)?"
)
_INFINITIVE = re.compile(r"\s(?:not\s)?to\s(?:be\s|have\s(?:been\s)?)?([a-z]+)")
_LIMITS = re.compile(
    r"\s(?:of|for|to|over|from|in|on|at|off|with|by|within|after|down|up|an?|per)\s|,(?!\d)"
)
_ENDING = re.compile(r"\s(?:\w+ed|\w+en|put|set)(?:\s(?:off|back|up|out))?\Z")
_WANTS = re.compile(r"\b(?:wants|promised|plans|keeps|aims)\s")


def one_promise(
    first: str,
    second: str,
    *,
    apart: tuple[Collection[str], Collection[str]] = ((), ()),
    names: Collection[str] = (),
) -> bool:
    """Whether two lines of the diary may be of one promise.

    `apart` holds the words that only one of the two subjects has: a name on each side
    parts them.
    """
    if all(any(word in names for word in side) for side in apart):
        return False
    sums = [_AMOUNT.search(words) for words in (first, second)]
    if sums[0] and sums[1]:
        if _plain(sums[0][0]) == _plain(sums[1][0]):
            return True
        if _verb(first) != _verb(second):
            return False
    return not _heads(first, names).isdisjoint(_heads(second, names))


def _plain(amount: str) -> str:
    return amount.rstrip(".,").replace(",", "").replace(" ", "")


def _verb(words: str) -> str:
    """The deed: "build" in "Orvell to build 90 homes" and in "build 90 homes"."""
    found = _INFINITIVE.search(words)
    word = found[1] if found else words.split(" ", 1)[0].lower()
    for ending in ("ed", "en", "s"):
        word = word.removesuffix(ending)
    return word


def _heads(words: str, names: Collection[str]) -> set[str]:
    """The nouns that a line turns on: of its subject, and of what is done."""
    found = _INFINITIVE.search(words)
    subject = words[: found.start()] if found else words
    parts = [_WANTS.sub(" ", _ENDING.sub("", subject))]
    if found:
        parts.append(words[found.end() :])
    elif words[:1].islower():
        parts.append(words.partition(" ")[2])
    heads = {head for part in parts if (head := _head(part))}
    # Who does it heads promises of all kinds: "Orvell" in "Orvell to build a pier".
    return heads - set(names) or heads


def _head(phrase: str) -> str:
    """The last word before a preposition: "cable" in "the power cable to Norrin"."""
    limit = _LIMITS.search(phrase, 1)
    told = _WORD.findall(phrase[: limit.start()] if limit else phrase)
    return singular(fold(told[-1])) if told else ""
