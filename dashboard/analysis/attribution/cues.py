"""Tokens and the place of a word in, whether it is a verb of saying at work out."""

from dashboard.analysis.attribution.phrases import BETWEEN, PRONOUNS, Items, adverb
from dashboard.analysis.words.bodies import ANNOUNCERS, BODY_NOUNS, PAPERS
from dashboard.analysis.words.calendar import DATES
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.people import ROLES
from dashboard.analysis.words.saying import (
    ALSO_NOUNS,
    CALL_FORMS,
    SAY_FORMS,
    THINK_FORMS,
)

#: Verbs that show a clause to be one.
FINITE = listed(
    """
    is are was were will would has have had can could may might must should do does did
    ’s 's ’re 're ’ll 'll ’d 'd isn’t isn't wasn’t wasn't aren’t aren't don’t don't
    didn’t didn't won’t won't can’t can't cannot hasn’t hasn't doesn’t doesn't he’d he's
    i'm i’m it’s we’re we're they’re they're you’re you're
    """
)
_BEFORE_NOUNS = listed(
    """
    the a an of its his her their this that these some as to one no any first following
    after amid despite over and or in with ’s 's high
    """
)
_AFTER_NOUNS = listed("of for about from by on")
_ARTICLES = frozenset({"a", "an", "the"})
_BE = listed("is are was were be been being ’s 's get gets got")
_NEGATIONS = listed(
    """
    not never nor n’t didn’t didn't doesn’t doesn't hasn’t hasn't won’t won't wouldn’t
    wouldn't haven’t haven't hadn’t hadn't cannot can’t can't don’t don't couldn't
    couldn’t declined refused failed
    """
)
#: What may be said has not been said.
_MODALS = listed("will would could may might should must can ’ll 'll to")
#: With these right after them they tell nothing.
_PARTICLES = {
    "add": frozenset({"up", "to"}),
    "plead": frozenset({"guilty", "innocent", "not"}),
    "rule": frozenset({"out", "over"}),
    "report": frozenset({"for", "to"}),
    "call": frozenset({"off", "on"}),
}
_POINTS = frozenset({"point", "points", "pointed", "pointing"})
_WHERE = frozenset({"in", "on", "at", "near", "by", "under", "inside", "among"})
#: "Found in 2019 that": the clause begins within so many words.
_THAT_REACH = 8
_TELLERS = ROLES | BODY_NOUNS | ANNOUNCERS | PAPERS
#: "X puts reserves at 40 tonnes": within so many words.
_PUTS_REACH = 10


def kind(items: Items, verb: int) -> str | None:
    """say, think, call or estimate; None when nothing is said here."""
    found = _by_form(items, verb)
    if found is None or not verb:
        return found
    before = items[verb - 1]
    if before.low in _ARTICLES or _negated(items, verb) or _passive(items, verb):
        return None
    if items[verb].low in ALSO_NOUNS and _as_noun(items, verb):
        return None
    return None if _says_nothing(items, verb) else found


def _says_nothing(items: Items, verb: int) -> bool:
    """ "Adding up to", "pleaded guilty", ", defending,", "mice found in a barn"."""
    low = items[verb].low
    following = items[verb + 1].low if verb + 1 < len(items) else ""
    if following in _PARTICLES.get(SAY_FORMS.get(low, ""), ()):
        return True
    if low in CALL_FORMS and following == items[verb - 1].low == ",":
        return True
    if SAY_FORMS.get(low) == "add" and _counts(items, verb):
        return True
    if low in ("found", "known", "shown", "feared") and following in _WHERE:
        return not any(item.low == "that" for item in items[verb : verb + _THAT_REACH])
    return low in ("asked", "asks") and [
        item.low for item in items[verb + 1 : verb + 3]
    ] == ["not", "to"]


def _counts(items: Items, verb: int) -> bool:
    """ "Has added 140,000 jobs": a number of things, and no clause about them."""
    following = items[verb + 1 : verb + 1 + _THAT_REACH]
    number = bool(following) and following[0].text.lstrip("$£€")[:1].isdigit()
    return number and all(item.low not in FINITE for item in following)


def outspoken(items: Items, verb: int) -> bool:
    """ "Pointed out": a verb that says something with its particle alone."""
    following = items[verb + 1 : verb + 2]
    return items[verb].low in _POINTS and bool(following) and following[0].low == "out"


def _by_form(items: Items, verb: int) -> str | None:
    low = items[verb].low
    if items[verb].capital and low not in ("says", "said"):
        return None
    if outspoken(items, verb):
        return "say"
    if low in ("puts", "put"):
        at = any(item.low == "at" for item in items[verb : verb + _PUTS_REACH])
        return "estimate" if at else None
    if low in SAY_FORMS:
        return "say"
    if low in THINK_FORMS:
        return "think"
    return "call" if low in CALL_FORMS else None


def _as_noun(items: Items, verb: int) -> bool:
    """ "The reports", "high hopes", "one tweet": a noun where no clause can begin."""
    before = items[verb - 1]
    if before.low in _BEFORE_NOUNS:
        return True
    following = items[verb + 1].low if verb + 1 < len(items) else "."
    dated = any(item.text in DATES for item in items[verb + 2 : verb + 3])
    ends = _AFTER_NOUNS if not dated else frozenset[str]()
    if before.text == "," and items[verb].low == SAY_FORMS.get(items[verb].low):
        # "It will rise, project director Jo Bell said."
        ends |= ROLES
    if following in ends or following in FINITE or following in SAY_FORMS:
        return True
    if before.word and following in (".", ","):
        return False
    if following == "that" and before.low in _TELLERS:
        return False
    agent = before.capital or before.low in PRONOUNS or before.low in BETWEEN
    if agent or items[verb].low in ("saying", "feeling", "claiming"):
        return False
    plural = before.low.endswith(("s", "ly", "people"))
    return not plural and before.text not in (",", ")")


def _negated(items: Items, verb: int) -> bool:
    """Whether a "did not", "may" or "to" stands right before: nothing has been said."""
    for item in reversed(items[max(0, verb - 3) : verb]):
        if item.low in _NEGATIONS or item.low in _MODALS:
            return True
        if item.low not in BETWEEN and not adverb(item):
            return False
    return False


def _passive(items: Items, verb: int) -> bool:
    """ "was told", "is said to": the subject is spoken to or of."""
    low = items[verb].low
    if low.endswith("ing"):
        return False
    for item in reversed(items[max(0, verb - 3) : verb]):
        if item.low in _BE:
            # "It's said" is passive too, but "he's said" is a perfect.
            return item.low not in ("’s", "'s")
        if item.low not in BETWEEN and not adverb(item):
            return False
    return False
