"""People named in, surnames that are spelled a second way out."""

import re
from collections.abc import Iterator
from itertools import combinations

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.stops import CALENDAR
from dashboard.folding import fold
from dashboard.records import Findings, Name, Remark, Span, Story

#: Short names differ by one letter by nature: Lee and Lea.
_SHORTEST = 5
_CAPITAL = re.compile(r"(?<![\w'’-])[A-Z][^\W\d_]{4,24}(?![\w-])")
_TITLES = listed("Mr Mrs Ms Dr Judge Minister President Mayor General")
_GOES_ON = re.compile(r"\s[A-Z]")
_OWNS = ("'s", "’s")
_FIRST_NAME = re.compile(r"[A-Z][^\W\d_]{1,20}\s$")

#: Every name is held against every other; a page with more of them is a list.
_MOST = 300
#: "Lindhom swam": a name at the head of its sentence, with what it does.
_DOES = re.compile(
    r"\s(?:said|says|told|added|was|is|has|had|will|would|who|did|does|[a-z]{2,12}ed|"
    r"swam|ran|won|went|came|took|made|gave|left|led|met|began|spoke|wrote|sang)\b"
)
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Judge)\.?\s$")
#: "Penmoor" and "Penmore": six letters or more, of which the first four are the same.
_LONG, _LONG_SAME = 6, 4
_VOWELS = re.compile(r"(?<!^)[aeiouy]")
_DOUBLED = re.compile(r"(.)\1+")


def _look(
    _story: Story, sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    yield from _bodies(findings.names)
    people = [name for name in findings.names if name.kind == "person"]
    surnames = {name.name.split()[-1]: name for name in people if " " in name.name}
    surnames = {word: n for word, n in surnames.items() if len(word) >= _SHORTEST}
    for sentence in sentences if surnames else ():
        for match in _CAPITAL.finditer(sentence.text):
            word = match[0]
            name = next((surnames[s] for s in surnames if _slip(s, match)), None)
            if name and word not in surnames and _stands_alone(sentence, match, name):
                start = sentence.span.start + match.start()
                why = f"“{word}” here, “{name.name}” elsewhere"
                span = Span(start, start + len(word))
                yield Remark("name-spelling", "look", why, span, name.span)


def _stands_alone(sentence: Sentence, match: re.Match[str], name: Name) -> bool:
    """Whether the word is neither part of another name nor any word at the start."""
    text = sentence.text
    # A word that opens a sentence may be any word, unless it owns or does something.
    after = text[match.end() :]
    plain = fold(match[0]) in CALENDAR or not _DOES.match(after)
    if match.start() == 0 and after[:2] not in _OWNS and plain:
        return False
    # "Peace Corps" is no slip for a Mr Pence.
    if _GOES_ON.match(text, match.end()):
        return False
    before = _FIRST_NAME.search(text[: match.start()][-22:])
    return before is None or before[0].strip() in _TITLES | {*name.name.split()}


def _slip(surname: str, match: re.Match[str]) -> bool:
    """A slip of one letter, or of the sound, or an "s" too many behind a title."""
    word = match[0]
    if one_slip(surname, word) or same_sound(surname, word):
        return True
    longer, shorter = max(surname, word, key=len), min(surname, word, key=len)
    titled = _TITLED.search(match.string[: match.start()][-12:])
    return bool(titled) and longer == f"{shorter}s"


def same_sound(one: str, other: str) -> bool:
    """Whether two longer names differ in vowels and doubled letters near their end."""
    same = min(len(one), len(other)) >= _LONG and one[:_LONG_SAME] == other[:_LONG_SAME]
    same = same and abs(len(one) - len(other)) < 2
    return same and one != other and _skeleton(one) == _skeleton(other)


def _skeleton(word: str) -> str:
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word.lower()))


def _bodies(names: tuple[Name, ...]) -> Iterator[Remark]:
    """Bodies and places of several words, one of which is spelled a second way."""
    several = [name for name in names if " " in name.name][:_MOST]
    for first, second in combinations(several, 2):
        # Karin and Karen Holst may be sisters.
        if first.kind == second.kind == "person":
            continue
        one, other = first.name.split(), second.name.split()
        if len(one) != len(other):
            continue
        apart = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
        if len(apart) == 1 and len(apart[0][0]) >= _SHORTEST and one_slip(*apart[0]):
            rare, known = sorted((first, second), key=lambda name: name.mentions)
            if rare is first and first.mentions == second.mentions:
                rare, known = second, first
            why = f"“{rare.name}” here, “{known.name}” elsewhere"
            yield Remark("name-spelling", "look", why, rare.span, known.span)


def one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter, neither the first nor a last -s."""
    if one == other or one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    # What is added at the end makes a plural or an adjective, no misprint.
    if shared == min(len(one), len(other)) or (one[-1] == "s") != (other[-1] == "s"):
        return False
    rests = (one[shared:], other[shared:])
    shorter, longer = sorted(rests, key=len)
    return longer[1:] == (shorter[1:] if len(shorter) == len(longer) else shorter)


CHECK = Check(
    name="name-spelling",
    rule="A name is spelled in one way throughout the story.",
    look=_look,
    wrong=(
        "Osk swims\n\nPublished 6 October 2026\n\n"
        "The river is clean, Mayor Ida Penmoor said.\n\nPenmore swam to the far bank.",
        "Osk settles\n\nPublished 6 October 2026\n\n"
        "The case is old, Sir Keith Malpas said.\n\n“Ask me in spring,” Mr Malpass "
        "said.",
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "The bridge was old, Mayor Ida Durrant said. On Monday Durrant closed it.\n\n"
        "It was late when Durant left.",
    ),
    right=(
        "Osk swims\n\nPublished 6 October 2026\n\n"
        "The sea is cold, Mayor Ida Marsh said.\n\nMarch was colder, she said.",
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "The bridge was old, Mayor Ida Durrant said. On Monday Durrant closed it.\n\n"
        "It was late when the Durrants left, and Jon Durant came.",
    ),
)
