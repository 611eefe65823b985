"""A change in a line in, whether somebody aims for it or expects it out."""

from itertools import pairwise

from dashboard.analysis.figures import expected, outlook, signs
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.figures.signs import Around
from dashboard.analysis.words.changes import DOWN, UP
from dashboard.analysis.words.clauses import AIMS
from dashboard.analysis.words.listing import listed

#: Copy -> role of its first figure.
RIGHT = (
    ("It plans to cut 1,200 jobs.", "target"),
    ("Traders see prices easing by $6.", "forecast"),
    ("The treasury cut its growth forecast by 2%.", "change"),
    ("Volumes should grow about 9% this year.", "forecast"),
    ("It has signed on to a 40% cut in waste by 2032.", "target"),
    ("It took a 40% cut in pay.", "change"),
)
#: A role and its words.
Told = tuple[str, str]
#: Words between a verb of change and its size: "cut greenhouse gas emissions by".
_MOVED = 7
#: Words that may govern an amount.
_REACH = 30


def change(line: Line, amount: Amount, words: list[str], around: Around) -> Told | None:
    """As in "plans to cut 1,200 jobs", "expects the economy to grow by 1.2%"."""
    if amount.rule == "multiple-word":
        words = [line.low(amount.first), *words]
    if words[:1] in (["up"], ["down"]) or words[:2] == ["of", "rise"]:
        return None
    noun = _of_noun(words, around) if amount.trend else None
    if noun is not None:
        return "target", noun
    for word, before in pairwise(words[:4]):
        if (word in UP or word in DOWN) and before in _MAY:
            found = outlook.ahead(words, amount.kind, around)
            return found if before == "to" else found or ("forecast", before)
    if words[:1] == ["be"] or words[:2] == ["of", "growth"]:
        return outlook.ahead(words, amount.kind, around)
    moved = any(word in UP or word in DOWN for word in words[:_MOVED])
    moved = moved or amount.rule == "multiple-word"
    if not moved or "missed" in words[:_REACH]:
        return None
    return _meant(words, outlook.ahead(words, amount.kind, around))


def _of_noun(words: list[str], around: Around) -> str | None:
    """As in "has signed up to a 40% cut in waste by 2032": a change with a day set."""
    if words[:1] not in (["a"], ["an"]) or not signs.dated(around.rest):
        return None
    if words[1:4] in (["to", "up", "signed"], ["to", "on", "signed"]):
        return "signed"
    near = words[1:3] if words[1:2] in (["to"], ["of"], ["for"]) else words[1:2]
    return next((word for word in near if word in AIMS - {"agreed"}), None)


def _meant(words: list[str], found: Told | None) -> Told | None:
    """What is aimed for or expected of a change; its nearest word may be a noun."""
    if found is None or found[1:] == tuple(words[1:2]):
        return None
    allowed = _EITHER if found[1] in expected.FORECASTS else ("target",)
    return found if found[0] in allowed else None


_MAY = listed("to will would could should may might")
#: "Traders see prices easing by $6": what is expected is expected, change or not;
#: "cut its forecast by $6" expects nothing.
_EITHER = ("target", "forecast")
