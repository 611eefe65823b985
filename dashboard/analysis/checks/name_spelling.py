"""People named in, surnames that are spelled a second way out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.words.listing import listed
from dashboard.records import Findings, Name, Remark, Span, Story

#: Short names differ by one letter by nature: Lee and Lea.
_SHORTEST = 5
_CAPITAL = re.compile(r"(?<![\w'’-])[A-Z][^\W\d_]{4,24}(?![\w-])")
_TITLES = listed("Mr Mrs Ms Dr Judge Minister President Mayor General")
_GOES_ON = re.compile(r"\s[A-Z]")
_OWNS = ("'s", "’s")
_FIRST_NAME = re.compile(r"[A-Z][^\W\d_]{1,20}\s$")


def _look(
    _story: Story, sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    people = [name for name in findings.names if name.kind == "person"]
    surnames = {name.name.split()[-1]: name for name in people if " " in name.name}
    surnames = {word: n for word, n in surnames.items() if len(word) >= _SHORTEST}
    for sentence in sentences if surnames else ():
        for match in _CAPITAL.finditer(sentence.text):
            word = match[0]
            name = next((surnames[s] for s in surnames if one_slip(s, word)), None)
            if name and word not in surnames and _stands_alone(sentence, match, name):
                start = sentence.span.start + match.start()
                why = f"“{word}” here, “{name.name}” elsewhere"
                span = Span(start, start + len(word))
                yield Remark("name-spelling", "look", why, span, name.span)


def _stands_alone(sentence: Sentence, match: re.Match[str], name: Name) -> bool:
    """Whether the word is neither part of another name nor any word at the start."""
    text = sentence.text
    # A word that opens a sentence may be any word, unless it owns something.
    if match.start() == 0 and text[match.end() :][:2] not in _OWNS:
        return False
    # "Peace Corps" is no slip for a Mr Pence.
    if _GOES_ON.match(text, match.end()):
        return False
    before = _FIRST_NAME.search(text[: match.start()][-22:])
    return before is None or before[0].strip() in _TITLES | {*name.name.split()}


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
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "The bridge was old, Mayor Ida Durrant said. On Monday Durrant closed it.\n\n"
        "It was late when Durant left.",
    ),
    right=(
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "The bridge was old, Mayor Ida Durrant said. On Monday Durrant closed it.\n\n"
        "It was late when the Durrants left, and Jon Durant came.",
    ),
)
