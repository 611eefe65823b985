"""An amount in a line in, target or other where its wording alone settles it out.

A target that was missed is still one; what was dropped is none.
"""

from itertools import pairwise

from dashboard.analysis.figures import idioms
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.numbers import UNITS

#: Copy -> role of its first figure.
RIGHT = (
    ("The policy is meant to raise exports to $1 billion a year.", "target"),
    ("The plan sets up at least four training centres.", "target"),
    ("The bill provides for 40 new courts.", "target"),
    ("No patient will wait longer than 18 weeks.", "target"),
    ("The minister has promised a limit of 18 weeks.", "target"),
    ("It was short of the goal of 10,000 homes.", "target"),
    ("It was short of the 85% they had set themselves.", "target"),
    ("The G12 set itself a ceiling of $6 for 2030.", "target"),
    ("Inflation would return to its 2% target.", "target"),
    ("The 2030 goal, 60%, looks out of reach.", "target"),
    ("The bank had aimed for 3%.", "other"),
    ("The gap is larger than the 2.8% that she had planned.", "other"),
    ("It dropped its target of $600 million.", "other"),
    ("It scrapped its 65% target.", "other"),
    ("It is to shed 15% of its 8,000 staff.", "target"),
    ("It aims to settle 9 in 10 of the line's 2,150 claims.", "target"),
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
#: Words that name an aim.
_NAMED = listed("goal target aim objective ambition")
#: Words that name an aim or a bound.
WORDED = _NAMED | listed(
    "limit cap ceiling maximum minimum plan pledge vow promise commitment one"
)
_PROMISED = listed(
    "promised promises promise pledged pledges pledge vowed vows guaranteed guarantees"
)
_AIMED = listed("aimed planned hoped promised pledged wanted vowed targeted intended")
#: A word that was given was given, however things came.
_GIVEN = listed("promised pledged vowed")
#: "had first promised 18 weeks": something else was, later.
_AT_FIRST = listed("first originally initially once")
#: What becomes of a goal that is none any more.
_GONE = listed(
    "dropped drops scrapped scraps abandoned abandons gave giving shelved ditched"
)
_NEAR, _REACH = 6, 20
#: Words from an amount to the noun that calls it a target: "6 GW solar power goal".
_CALLED = 4

Told = tuple[str, str]


def settled(line: Line, amount: Amount, words: list[str]) -> Told | None:
    """The role and its words; `words` are those before the amount, nearest first."""
    gone = _gone(words)
    if gone or _once_aimed(words) or _once_planned(line, amount):
        return "other", gone or "had"
    words, sentence = words[:_REACH], words
    named = _called(line, amount, words) or _set_themselves(line, amount, words)
    if named is not None:
        return named
    aim = (
        idioms.aim(line, amount, words)
        or _also_brought(sentence)
        or _some_promised(line, amount)
        or _promised_limit(words)
        or _brought(words)
        or _nobody(words, amount)
    )
    if aim:
        return "target", aim
    every = "every" in words[:4] or "all" in words[:3]
    whole = _whole(line, amount) or _owned(line, amount)
    return ("actual", "") if whole and not every else None


def _gone(words: list[str]) -> str | None:
    """As in "dropped its target of"."""
    for place, word in enumerate(words[:3]):
        if word in WORDED and word not in ("limit", "cap", "ceiling"):
            return next((w for w in words[place + 1 : place + 4] if w in _GONE), None)
    return None


def _called(line: Line, amount: Amount, words: list[str]) -> Told | None:
    """As in "its 2% inflation target", "the 2030 goal, 60%"."""
    for place in range(amount.last, amount.last + _CALLED):
        word = line.low(place)
        if word in _NAMED:
            gone = next((w for w in words[:3] if w in _GONE), None)
            return ("other", gone) if gone else ("target", word)
        if not word.isalpha() or word in _LINKS:
            break
    if words[:1] == ["of"] and words[1:2] and words[1] in _NAMED:
        return "target", words[1]
    apposed = words[:1] == [","] and words[1:2] and words[1] in _NAMED
    return ("target", words[1]) if apposed and line.low(amount.last) == "," else None


_LINKS = listed("after before behind below above short than since from with against at")
_LINKS |= listed("of in on for to by and or is was are were the its their a an it they")


def _set_themselves(line: Line, amount: Amount, words: list[str]) -> Told | None:
    """As in "the 85% they had set themselves"."""
    for place, word in enumerate(words[:_NEAR]):
        if word in _SELF and words[place + 1 : place + 2] in (["set"], ["sets"]):
            return "target", "set itself"
    after = [line.low(amount.last + ahead) for ahead in range(5)]
    for place, word in enumerate(after[:-1]):
        if word == "set" and after[place + 1] in ("themselves", "itself"):
            return "target", "set"
    return None


_SELF = listed("itself themselves himself herself")


def _whole(line: Line, amount: Amount) -> bool:
    """As in "three of its eight mills": the whole that a part is taken of."""
    owner = line.low(amount.first - 1)
    if owner.endswith("'s") and line.low(amount.first - 3) == "of":
        return True
    if owner not in ("the", "its", "their", "his", "her"):
        return False
    part = line.tokens[amount.first - 3] if amount.first > 2 else None
    numbered = part is not None and (part.kind == "number" or part.low in _NUMBERS)
    return line.low(amount.first - 2) == "of" and numbered


def _owned(line: Line, amount: Amount) -> bool:
    """As in "will withdraw its last 1,400 soldiers": all that there are of them."""
    back = 2 if line.low(amount.first - 1) in ("last", "remaining") else 1
    counted = amount.kind == "count" and amount.noun is not None
    return counted and line.low(amount.first - back) in ("its", "their", "his", "her")


_NUMBERS = frozenset({*UNITS, "%", "percent", "cent"})


def _once_aimed(words: list[str]) -> bool:
    """As in "had aimed for 3%": what was aimed for before things came otherwise."""
    near = words[:_NEAR]
    if any(w in _GIVEN and then in _AT_FIRST for w, then in pairwise(near)):
        return True
    return any(w in _AIMED - _GIVEN and had == "had" for w, had in pairwise(near))


def _once_planned(line: Line, amount: Amount) -> bool:
    """As in "larger than the 2.8% that she had planned"."""
    after = [line.low(amount.last + ahead) for ahead in range(5)]
    if after[0] in ("later", "earlier"):
        return False
    planned = any(now in _AIMED and had == "had" for had, now in pairwise(after))
    return planned and line.low(amount.first - 2) != "of"


def _promised_limit(words: list[str]) -> str | None:
    """As in "has promised a limit of 18 weeks"."""
    near = words[:_NEAR]
    promise = next((word for word in near if word in _PROMISED), None)
    return None if WORDED.isdisjoint(near[:3]) else promise


def _brought(words: list[str]) -> str | None:
    """As in "The plan sets up at least four centres"."""
    for word, before in pairwise(words):
        if (before, word) in _BRINGS:
            return f"{before} {word}"
        if (word, "") in _BRINGS:
            return word
    return None


def _also_brought(sentence: list[str]) -> str | None:
    """As in "calls for 40 courts, and for 9 jails": one verb for both."""
    joined = sentence[:2] == ["for", "and"]
    called = ("for", "calls") in pairwise(sentence) or ("for", "called") in pairwise(
        sentence
    )
    return "calls for" if joined and called else None


def _nobody(words: list[str], amount: Amount) -> str | None:
    """As in "No patient will wait longer than 18 weeks"."""
    if amount.modifier not in ("at_most", "at_least") or "will" not in words:
        return None
    return next((w for w in words[words.index("will") :] if w in _NOBODY), None)


def _some_promised(line: Line, amount: Amount) -> str | None:
    """As in "1,120 of the 2,000 teachers that it promised"."""
    if (line.low(amount.first - 2), line.low(amount.first - 1)) != ("of", "the"):
        return None
    after = [line.low(amount.last + ahead) for ahead in range(5)]
    if after[:1] == ["had"]:
        return None
    return next((word for word in after if word in _AIMED | _APPROVED), None)


#: "1,140 km of the 3,000 km sanctioned"
_APPROVED = listed("sanctioned envisaged sought agreed approved earmarked")
