"""Tokens and a verb of saying's place in, the frame whose speaker follows it out."""

from dashboard.analysis.attribution import cues, stretches
from dashboard.analysis.attribution.frame import Frame
from dashboard.analysis.attribution.phrases import BETWEEN, Items, Stretch, after
from dashboard.analysis.attribution.tails import DASHES, OPENERS, past_time
from dashboard.analysis.attribution.units import QUOTED
from dashboard.analysis.words.bodies import BODY_NOUNS
from dashboard.analysis.words.people import GROUPS, ROLES
from dashboard.analysis.words.saying import NEED_CLAUSE, SAY_FORMS


def inverted(items: Items, verb: int, near: Stretch | None) -> Frame | None:
    """ "..., said X, the Y of Z": the speaker comes after the verb."""
    low = items[verb].low
    first = verb + 1 + cues.outspoken(items, verb)
    who = after(items, first) or _by_role(items, first)
    if who is None or low.endswith("ing") or low in ("told", "tell", "tells"):
        return None
    if verb == 0:
        return _opening(items, who)
    last = verb - 1
    while last > 0 and (items[last].low in BETWEEN or items[last].low.endswith("ly")):
        last -= 1
    if not _parted(items, verb, last, who, near):
        return None
    reported = stretches.left(items, 0, last + (items[last].text == QUOTED))
    if reported is None:
        return None
    end = past_time(items, who[1])
    return Frame(verb, "say", who, reported, stretches.second(items, end), end)


def _opening(items: Items, who: Stretch) -> Frame | None:
    """ "Said Ellis: “...”": the verb opens the sentence."""
    end = who[1]
    if end >= len(items) or items[end].text != ":":
        return None
    return Frame(0, "say", who, None, stretches.right(items, end + 1), end)


def _parted(
    items: Items, verb: int, last: int, who: Stretch, near: Stretch | None
) -> bool:
    """Whether marks or a comma part the verb from what is said before it."""
    if items[last].text not in DASHES | {QUOTED, ",", "?", "!"}:
        return False
    if items[last].text == QUOTED or (last > 0 and items[last - 1].text == QUOTED):
        return True
    return _someone(items, who) and (near is None or _closes(items, verb, who))


def _closes(items: Items, verb: int, who: Stretch) -> bool:
    """Whether nothing follows the one who spoke: "..., said the coach, Jo Bell."."""
    ends = all(not item.word for item in items[who[1] :])
    return ends and SAY_FORMS.get(items[verb].low) not in NEED_CLAUSE


def _by_role(items: Items, first: int) -> Stretch | None:
    """ "Says ward sister Jo Bell": plain nouns before a role and a name."""
    for place in range(first + 1, min(first + 3, len(items) - 1)):
        before = items[place - 1]
        if before.capital or not (before.word or before.text[0].isdigit()):
            return None
        if items[place].low in ROLES and items[place + 1].capital:
            found = after(items, place)
            return (first, found[1]) if found else None
    return None


def _someone(items: Items, who: Stretch) -> bool:
    """Whether "says X" names a speaker; "says the law must change" goes on instead."""
    last, end = items[who[1] - 1], who[1]
    if not (last.capital or last.low in GROUPS | ROLES | BODY_NOUNS):
        return False
    follows = end < len(items) and items[end].word
    return not follows or items[end].low in OPENERS | {"who"}
