"""A place after a number in, the noun that the number counts out.

There is no tagger: the phrase ends at the first word of a closed class, and its head is
the first word in it that looks like a plural.
"""

from dataclasses import dataclass

from dashboard.analysis.figures.base import Line
from dashboard.analysis.words.no_heads import BOTH, VERBS
from dashboard.analysis.words.nouns import (
    BRITISH,
    IRREGULAR,
    NOT_PLURAL,
    PLAIN,
    STOPS,
    UNCHANGED,
)

#: Before a noun that the reader knows already: "two of the nine", "three of its ships".
DEFINITE = frozenset(
    {"the", "its", "their", "our", "his", "her", "my", "all", "these", "those"}
)
#: Copy that follows a number -> unit, as a singular British noun.
RIGHT = (
    ("centers of excellence this year", "centre of excellence"),
    ("first-team players left", "first-team player"),
    ("new schools by 2025", "school"),
    ("diesel stations", "diesel station"),
    ("people were hurt", "person"),
    ("public housing properties", "public housing property"),
    ("league games", "league game"),
    ("skilled tradespeople", "skilled tradesperson"),
    ("crewmen drowned", "crewman"),
    ("children lives", "child"),
    ("members of the committee", "member"),
    ("Republican senators voted", "Republican senator"),
    ("staff", "staff"),
    ("police officers were sent", "police officer"),
    ("more nurses", "nurse"),
    ("weekly listeners", "listener"),
    ("island's homes", "home"),
    ("oil and gas licences", "oil and gas licence"),
    ("so-called black sites", "so-called black site"),
    ("off-duty officers", "off-duty officer"),
    ("combined digital and physical sales", "combined digital and physical sale"),
)
WRONG = ("by tender", "in 2019", "of them", "has come", "left")

#: Endings of adverbs and of verbs, after which no noun is counted.
_NO_NOUN = ("ly", "ing", "ed")
#: Words in a noun phrase, its head included.
_LONGEST = 6
#: "shoes" and "canoes" lose an s alone, "mangoes" and "tornadoes" two letters.
_SHOES = 6
#: Qualities after "of" that make one thing with the noun before them.
_QUALITIES = ("ence", "ance", "ity", "ship", "view", "interest", "honour", "honor")


@dataclass(frozen=True, slots=True)
class Counted:
    """The noun after a number."""

    #: The singular British noun with what narrows it.
    unit: str
    #: As printed.
    noun: str
    #: The token after it.
    last: int


def singular(word: str) -> str:
    """The singular of a noun in lower case; unknown forms stay as they are."""
    whom = _whom(word)
    if word in IRREGULAR or whom:
        return IRREGULAR.get(word) or word.removesuffix(whom) + IRREGULAR[whom]
    if word in UNCHANGED or word in NOT_PLURAL or len(word) < 4:
        return word[:-1] if _short_plural(word) else word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith("oes") and len(word) > _SHOES:
        return word[:-2]
    if word.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return word[:-2]
    return (
        word[:-1]
        if word.endswith("s") and not word.endswith(("ss", "us", "is"))
        else word
    )


def _whom(word: str) -> str:
    """The plural that a word ends in: "tradespeople", "crewmen", "stepchildren"."""
    if word in _NO_PERSONS or not word.endswith(("en", "people")):
        return ""
    return next((end for end in _PERSONS if word.endswith(end) and word != end), "")


_PERSONS = ("people", "women", "men", "children")
_NO_PERSONS = frozenset({"specimen", "regimen", "abdomen", "acumen", "omen", "amen"})


def _short_plural(word: str) -> bool:
    """As in "TDs", "MPs", "cos": two letters and an s."""
    return len(word) == 3 and word.endswith("s") and word not in NOT_PLURAL


def plural(word: str) -> bool:
    """Whether a word in lower case looks like a noun in the plural."""
    if word in IRREGULAR or word in UNCHANGED or _whom(word) != "":
        return True
    if word in NOT_PLURAL or word in STOPS or len(word) < 3 or "'" in word:
        return False
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def counted(line: Line, place: int, single: bool = False) -> Counted | None:
    """The noun phrase that begins at a token; `single` takes a singular head too."""
    words = _phrase(line, place)
    head = next((i for i, (_, low, _) in enumerate(words) if plural(low)), None)
    if head is None:
        if not single or not words:
            return None
        head = _single_head(words)
    elif head + 1 < len(words) and _goes_on(words[head + 1][1]):
        # "sports cars", "Games venues": the second of two plurals is the head.
        head += 1 if words[head][1] not in IRREGULAR else 0
    return _made(line, place, words[: head + 1])


def _goes_on(word: str) -> bool:
    """Whether a second plural goes on with the phrase: no "walks" of a verb does."""
    return plural(word) and (word not in VERBS or word in BOTH)


def attributive(line: Line, place: int) -> Counted | None:
    """As in "a 12 page document": a singular noun between the number and a noun."""
    words = _phrase(line, place)
    if len(words) < 2 or not words[0][0].islower() or words[0][1].endswith(_NO_NOUN):
        return None
    if words[0][1] in PLAIN:
        return None
    return _made(line, place, words[:1])


def _single_head(words: list[tuple[str, str, int]]) -> int:
    """The head of a phrase in the singular: its last word of the first three."""
    return min(len(words), 3) - 1


def _phrase(line: Line, place: int) -> list[tuple[str, str, int]]:
    """Words that may belong to one noun phrase: as printed, lower case, token after."""
    words: list[tuple[str, str, int]] = []
    while place < len(line.tokens) and len(words) < _LONGEST:
        token = line.tokens[place]
        if token.kind != "word" or (token.glued and line.low(place - 1) in "([“\"'‘"):
            break
        if token.low in _ADDED and not words and line.low(place + 1) not in STOPS:
            place += 1
            continue
        ends = token.low in STOPS or (words and token.low in _VERBS)
        if ends and not (_compound(line, place) or _joins(line, place, words)):
            break
        text, low, place = _hyphened(line, place)
        words.append((text, low, place))
    return words


#: Before the noun they say that it adds to what was told: "12 more nurses".
_ADDED = frozenset({"more", "fewer", "less", "weekly", "monthly", "daily", "yearly"})
_VERBS = frozenset({"live", "lives", "work", "works", "face", "faces", "lie", "need"})
_ADJECTIVES = ("al", "ic", "ive", "ed", "ary", "ous", "able", "ful")


def _compound(line: Line, place: int) -> bool:
    """As in "so-called", "off-duty": a closed word that a hyphen makes another."""
    hyphen = line.low(place + 1) in ("-", "‑") and line.glued(place + 1)
    return hyphen and line.glued(place + 2) and line.low(place + 2).isalpha()


def _joins(line: Line, place: int, words: list[tuple[str, str, int]]) -> bool:
    """As in "digital and physical sales", "oil and gas licences": one head for both."""
    if line.low(place) != "and" or not words or any(plural(low) for _, low, _ in words):
        return False
    before, after, head = line.low(place - 1), line.low(place + 1), line.low(place + 2)
    if not plural(head):
        return False
    adjectives = before.endswith(_ADJECTIVES) and after.endswith(_ADJECTIVES)
    verb = after in VERBS or after in STOPS or after.endswith(_NO_NOUN)
    return adjectives or not (verb or line.tokens[place + 1].text[:1].isupper())


def _hyphened(line: Line, place: int) -> tuple[str, str, int]:
    """A word with the words glued to it by hyphens, and the token after it."""
    last = place + 1
    while (
        line.low(last) in ("-", "‑")
        and line.glued(last)
        and line.glued(last + 1)
        and line.tokens[last + 1].kind == "word"
    ):
        last += 2
    text = line.text[line.tokens[place].start : line.tokens[last - 1].end]
    return text, text.lower().replace("’", "'"), last


def _made(line: Line, place: int, words: list[tuple[str, str, int]]) -> Counted:
    last = words[-1][2]
    owner = max(
        (i + 1 for i, (_, low, _) in enumerate(words[:-1]) if _owns(low)), default=0
    )
    narrowing = [word for word, low, _ in words[owner:-1] if low not in PLAIN]
    head = singular(words[-1][1])
    if words[-1][0][:1].isupper() and head[:1].islower():
        head = words[-1][0][: len(head)] if words[-1][1].startswith(head) else head
    unit = " ".join((*(_cased(word) for word in narrowing), BRITISH.get(head, head)))
    quality = line.low(last + 1)
    if (
        line.low(last) == "of"
        and quality.endswith(_QUALITIES)
        and line.low(last + 2) not in ("of", "and")
    ):
        unit, last = f"{unit} of {quality}", last + 2
    noun = line.text[line.tokens[place].start : line.tokens[last - 1].end]
    return Counted(unit, noun, last)


def _owns(word: str) -> bool:
    """As in "the island's homes": whose they are is no part of the unit."""
    return word.endswith(("'s", "s'"))


def _cased(word: str) -> str:
    return BRITISH.get(word, word)
