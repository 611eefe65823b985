"""Tokens and a saying verb's place in, where hearer, time and channel end out."""

from dashboard.analysis.attribution.phrases import Items, Stretch, after
from dashboard.analysis.attribution.units import QUOTED
from dashboard.analysis.words.calendar import DATES
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.saying import SAY_FORMS, TO_DO, TO_SOMEONE

DASHES = frozenset({"—", "–", "--", "―"})
_ENDS = frozenset({",", ".", ";", "?", "!", QUOTED, ":"}) | DASHES
#: May open words about when, where and how it was said.
OPENERS = listed(
    """
    in on at during by through via after to from of last earlier late early yesterday
    today tonight this week month morning afternoon evening night before following when
    as while with over here there recently about
    """
)
_PREPOSITIONS = listed(
    "in on at during by through via after to of from with over before about following"
)
_HOURS = frozenset({"night", "morning", "afternoon", "evening"})
_SPANS = _HOURS | {"week", "month", "year", "summer", "spring", "fall", "autumn"}
_DAYS = frozenset({"yesterday", "today", "tonight", "earlier"})
_BESIDE_VERBS = frozenset({"only", "simply", "again", "later", "out"})
_HEARERS = listed("me us him her them parliament congress cnn lawmakers")
_SUBJECTS = listed("he she it they we there the his her its")
#: No prepositional phrase beside a verb is longer.
_LONGEST = 14


def tail(items: Items, verb: int) -> int:
    """Where the words that are reported may begin."""
    end = verb + 1
    if end < len(items) and items[end].low in _BESIDE_VERBS:
        end += 1
    if SAY_FORMS.get(items[verb].low) in TO_DO and _infinitive(items, end):
        return end
    if SAY_FORMS.get(items[verb].low) in TO_SOMEONE and end < len(items):
        hearer = _hearer(items, end) or after(items, end)
        if hearer is not None and items[end].low not in ("that", "at", "if", "whether"):
            end = hearer[1]
    elif end + 1 < len(items) and items[end].low in _HEARERS:
        end += items[end + 1].text in (":", ",", QUOTED) or items[end + 1].low == "that"
    return past_time(items, end)


def _infinitive(items: Items, end: int) -> bool:
    """ "Vowed to cut": what is to be done is reported, but for words in marks in it."""
    reach = items[end : end + _LONGEST]
    return bool(reach) and reach[0].low == "to" and all(i.text != QUOTED for i in reach)


def _hearer(items: Items, end: int) -> Stretch | None:
    low = items[end].low
    plural = items[end].word and low.endswith("s") and low != "this"
    plural = plural and items[end].text not in DATES
    if (plural and not items[end].capital) or low in _HEARERS:
        return end, end + 1
    return None


def past_time(items: Items, end: int) -> int:
    """Past "in a statement", "on Tuesday night", "at a rally in Orby"."""
    while end < len(items):
        low = items[end].low
        if items[end].text in DATES or low in _DAYS:
            end += 1 + (end + 1 < len(items) and items[end + 1].low in _HOURS)
        elif low in ("last", "this", "late", "early") and _time(items, end + 1):
            end += 2
        elif low in _PREPOSITIONS:
            step = _prepositional(items, end)
            if step == end:
                break
            end = step
        else:
            break
    return end


def _time(items: Items, index: int) -> bool:
    if index >= len(items):
        return False
    return items[index].text in DATES or items[index].low in _SPANS


def _prepositional(items: Items, start: int) -> int:
    """Past one "in a phone interview"; `start` when it opens the clause itself."""
    following = items[start + 1 : start + 2]
    if following and following[0].low in ("least", "most", "all", "more", "about"):
        return start
    end = start + 1
    while end < len(items) and end - start < _LONGEST:
        item = items[end]
        if item.text in _ENDS or item.low in ("that", "as", "when", "while", "but"):
            return end
        opens = item.low in OPENERS and item.low not in ("of", "with")
        if (opens and end > start + 1) or _new_subject(items, start, end):
            return end
        end += 1
    return end


def _new_subject(items: Items, start: int, index: int) -> bool:
    """Whether a clause begins here: "in a tweet the guild would not"."""
    if index <= start + 1:
        return False
    low, before = items[index].low, items[index - 1]
    if low in _SUBJECTS and index > start + 2:
        return before.low not in _PREPOSITIONS | {"and", "for"}
    if before.low in _HOURS:
        return True
    dated = before.text in DATES and items[index].text not in DATES
    return dated and not (items[index].text[0].isdigit() or low in _HOURS)
