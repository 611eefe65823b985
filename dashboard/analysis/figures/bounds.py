"""A word before an amount in, whether the clause that governs it ends there out."""

from collections.abc import Sequence

from dashboard.analysis.words.clauses import AIMS, ONLOOKERS, WANTING
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.verbs import IRREGULAR_PAST, NOT_PAST, SAYING

#: What has happened or is: nothing before it looks ahead to the amount.
#: Copy -> role of its first figure.
RIGHT = (
    ("The port has added a quay, giving it 640 berths.", "actual"),
    ("It will hire guides, but found 340 of them.", "actual"),
    ("It will open if stocks climb above 60 tonnes.", "actual"),
    ("It will open mills able to press 800 kilograms.", "actual"),
)
TOLD = listed(
    """
    had has was were rose fell said is are stood stands came comes grew earned remained
    remains reached managed totalled totaled amounted climbed
    """
)

_RELATIVE = listed("which who whose where")


def over(words: Sequence[str], index: int) -> bool:
    """Whether nothing before a word looks ahead to the amount."""
    word, before = words[index], words[index + 1] if index + 1 < len(words) else ""
    if word in TOLD or word == "whom" or (word in _RELATIVE and before == ","):
        return True
    if index == 0:
        return _happened(word, before)
    able = word in _ABLE and words[index - 1] in ("to", "of")
    apart = able or word in _SUBORDINATE
    return apart or _happened(word, before) or _besides(words, index)


_ABLE = listed("able enough capable")

_SUBORDINATE = listed("if unless because although whereas")


def _happened(word: str, before: str) -> bool:
    """As in "but signed up 340", "last year it managed 1,150": a clause of the past."""
    if before not in _NEW_CLAUSE or word in WANTING or word in ONLOOKERS:
        return False
    past = word in IRREGULAR_PAST or (word.endswith("ed") and word not in NOT_PAST)
    return past and word not in SAYING


def _besides(words: Sequence[str], index: int) -> bool:
    """As in ", giving it 640": what comes of the rest, and is no value aimed for."""
    word = words[index]
    done = word.endswith("ed") and words[index - 1] == "by"
    if not (word.endswith("ing") or done) or words[index + 1 : index + 2] != [","]:
        return False
    return words[0] != "to" and word not in _NO_RESULTS


_NO_RESULTS = (
    WANTING
    | AIMS
    | listed("adding saying telling according including starting beginning expecting")
)

_NEW_CLAUSE = listed("but it they he she we i")


#: Words before an amount that may govern it, and words of an aside.
_REACH, _ASIDE = 30, 16
#: What goes on with the sentence behind an aside; in a list a verb would stand there.
_GOES_ON = listed(
    "to by will would is are was were must should shall has have had could below under "
    "above over down up back"
)
_OPENS_ASIDE = listed(
    "which who whose where now currently worth at from up down against compared versus"
)


def without_asides(words: list[str], bounded: bool = False) -> list[str]:
    """The words without what stands aside between commas: ", now £54m,".

    A bound goes on behind an aside: "bring it, at 11% in July, below 8%".
    """
    first = next((i for i, word in enumerate(words[:_REACH]) if word == ","), None)
    if first is None or not (words[first - 1] in _GOES_ON if first else bounded):
        return words
    for last in range(first + 2, min(len(words), first + _ASIDE)):
        if words[last] == ",":
            opens = words[last - 1] in _OPENS_ASIDE
            return [*words[:first], *words[last + 1 :]] if opens else words
    return words
