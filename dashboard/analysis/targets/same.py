"""Two figures and their sentences in, how surely both speak of one thing out."""

import re

from dashboard.analysis.figures.alike import head
from dashboard.analysis.figures.nouns import singular
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.no_heads import FRAMES
from dashboard.records import Figure

#: Nouns that head the measure of one and the same thing.
_SAME = tuple(
    frozenset(map(singular, words))
    for words in (
        listed("inflation price prices cpi"),
        listed("deficit shortfall gap"),
        listed("wait waiting list queue"),
        listed("jobless unemployment joblessness"),
        listed("revenue revenues sales turnover"),
        listed("wage pay salary wages"),
        listed("emission emissions pollution"),
        listed("catch quota landings"),
    )
)
#: "main rate": a rate that a bank sets is not the one that it aims for.
_SET = re.compile(
    r"\b(?:main|key|policy|benchmark|base|interest|lending|repo|deposit|official|bank)"
    r"(?: interest| lending| policy)? rates?\b|\A(?:interest )?rates?\Z",
    re.IGNORECASE,
)
#: Nouns for people by what they do or are: "visitor", "assistant", "student".
_PERSONS = ("er", "or", "ant", "ent", "ist", "ian", "ee", "eur")
_PEOPLE = listed(
    "person child pupil woman man staff adult police troop patient youth crew guest "
    "conscript recruit people girl boy family household"
)


def wild(measure: str | None) -> bool:
    """Whether a measure says nothing of what is measured: "goal", "limit"."""
    noun = head(measure)
    if noun is None or noun in _AIMS:
        return True
    framed = noun in FRAMES or f"{noun}s" in FRAMES
    return framed and " " not in (measure or "")


#: Whatever narrows them, they say that a value is aimed for and not what it is.
_AIMS = listed("goal target aim plan pledge promise objective ambition limit cap eye")
_AIMS |= listed("sight heart mind treaty strategy roadmap reform")


def akin(measure: str | None, other: str | None) -> bool:
    """Whether two measures share a word that says what they are of."""
    first, second = _stems(measure), _stems(other)
    return not first.isdisjoint(second)


def _stems(measure: str | None) -> frozenset[str]:
    words = re.findall(r"[a-z]{4,}", (measure or "").lower())
    return frozenset(word[:_STEM] for word in words if word not in FRAMES | _COMMON)


#: Letters that "recycled" and "recycling" share; words that any measure may hold.
_STEM, _COMMON = 6, listed("annual average total people year from with that")


def one_thing(measure: str | None, other: str | None) -> bool:
    """Whether two measures end on the same noun or on nouns for the same thing."""
    noun, second = head(measure), head(other)
    if noun is None or second is None:
        return False
    if noun == second:
        return True
    return any(noun in same and second in same for same in _SAME)


def set_by_someone(figure: Figure) -> bool:
    """Whether a percentage is a rate of interest, which is set and not reached."""
    return figure.kind == "percent" and bool(_SET.search(figure.measure or ""))


def persons(unit: str | None) -> bool:
    """Whether a unit counts people."""
    noun = (unit or "").split(" ")[-1].lower()
    return noun in _PEOPLE or noun.endswith(_PERSONS)
