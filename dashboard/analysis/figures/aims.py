"""An amount in a line in, target or other where its wording alone settles it out."""

from itertools import pairwise

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.listing import listed

#: Copy -> role of its first figure.
RIGHT = (
    ("The policy is meant to raise exports to $1 billion a year.", "target"),
    ("The plan sets up at least four training centres.", "target"),
    ("The bill provides for 40 new courts.", "target"),
    ("No patient will wait longer than 18 weeks.", "target"),
    ("The minister has promised a limit of 18 weeks.", "target"),
    ("It was short of the goal of 10,000 homes.", "other"),
    ("The bank had aimed for 3%.", "other"),
    ("The gap is larger than the 2.8% that she had planned.", "other"),
    ("It dropped its target of $600 million.", "other"),
)

#: Verbs of which a plan is the subject; with their particle they tell what it brings.
_BRINGS = frozenset(
    {
        ("sets", "up"),
        ("provides", "for"),
        ("calls", "for"),
        ("foresees", ""),
        ("envisages", ""),
    }
)
_NOBODY = listed("no nobody none")
#: Words that name an aim or a bound.
WORDED = listed("limit cap ceiling maximum minimum goal target aim plan")
_PROMISED = listed(
    "promised promises promise pledged pledges pledge vowed vows guaranteed guarantees"
)
_AIMED = listed("aimed planned hoped promised pledged wanted vowed targeted intended")
#: What becomes of a goal that is none any more.
_GONE = listed(
    """
    short dropped drops scrapped scraps abandoned abandons gave
    shelved below above under behind exceeded past failed
    """
)
_NEAR = 6


def settled(line: Line, amount: Amount, words: list[str]) -> str | None:
    """The role; `words` are those before the amount, nearest first."""
    if _gone(words) or _once_aimed(words) or _once_planned(line, amount):
        return "other"
    promised = _some_promised(line, amount) or _promised_limit(words)
    return "target" if promised or _brought(words) or _nobody(words, amount) else None


def _gone(words: list[str]) -> bool:
    """As in "short of a goal of 10,000", "missed its target of"."""
    for place, word in enumerate(words[:3]):
        if word in WORDED and word not in ("limit", "cap", "ceiling"):
            return not _GONE.isdisjoint(words[place + 1 : place + 4])
    return False


def _once_aimed(words: list[str]) -> bool:
    """As in "had aimed for 3%": what was aimed for before things came otherwise."""
    return any(
        word in _AIMED and before == "had" for word, before in pairwise(words[:_NEAR])
    )


def _once_planned(line: Line, amount: Amount) -> bool:
    """As in "larger than the 2.8% that she had planned"."""
    after = [line.low(amount.last + ahead) for ahead in range(5)]
    planned = any(now in _AIMED and had == "had" for had, now in pairwise(after))
    return planned and line.low(amount.first - 2) != "of"


def _promised_limit(words: list[str]) -> bool:
    """As in "has promised a limit of 18 weeks"."""
    near = words[:_NEAR]
    return not _PROMISED.isdisjoint(near) and not WORDED.isdisjoint(near[:3])


def _brought(words: list[str]) -> bool:
    """As in "The plan sets up at least four centres"."""
    return any(
        (before, word) in _BRINGS or (word, "") in _BRINGS
        for word, before in pairwise(words)
    )


def _nobody(words: list[str], amount: Amount) -> bool:
    """As in "No patient will wait longer than 18 weeks"."""
    if amount.modifier not in ("at_most", "at_least") or "will" not in words:
        return False
    return not _NOBODY.isdisjoint(words[words.index("will") :])


def _some_promised(line: Line, amount: Amount) -> bool:
    """As in "1,120 of the 2,000 teachers that it promised"."""
    if (line.low(amount.first - 2), line.low(amount.first - 1)) != ("of", "the"):
        return False
    after = [line.low(amount.last + ahead) for ahead in range(5)]
    return not _AIMED.isdisjoint(after)
