"""The words of a clause before an amount in, what they say lies ahead of it out.

Words stand nearest first. An answer is a role with the words that it rests on: a
target where someone undertakes or aims to reach the amount, a forecast where it is only
expected, an estimate where it is reckoned, other where it is asked of someone else.
"""

from collections.abc import Sequence
from itertools import pairwise

from dashboard.analysis.figures import bounds, expected, signs
from dashboard.analysis.figures.signs import Around
from dashboard.analysis.words.clauses import (
    AIMS,
    DONE_ALREADY,
    EXPECTING,
    WANTING,
)
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.numbers import UNITS
from dashboard.analysis.words.undertakings import DONE

#: Copy -> role of its first figure.
RIGHT = (
    ("It wants to lift exports to $1 billion.", "target"),
    ("It will spend €4.2bn on schools.", "target"),
    ("It plans to hire up to 300 engineers.", "target"),
    ("Output is to rise to 900 tonnes by 2028.", "target"),
    ("It said output was to reach 900 tonnes by 2028.", "target"),
    ("Panels are to be put on 50,000 roofs.", "target"),
    ("The goal is to have 70% of them in work.", "target"),
    ("The force is now to be cut to 35,000 soldiers.", "target"),
    ("He pledged that output would reach 900 tonnes.", "target"),
    ("He was adamant that cover would still reach 95%.", "target"),
    ("It says it will raise its output to 900 tonnes.", "target"),
    ("It says that it will have 5 million users by 2028.", "target"),
    ("The mine will have 5 million visitors by 2028.", "forecast"),
    ("It is on course to reach 200 aircraft in 2029.", "target"),
    ("The gap would be brought down to 3% of output.", "target"),
    ("Norrin has undertaken to accept 5,000 refugees.", "target"),
    ("If elected, it would build 300 km of cycle lanes.", "target"),
    ("If we stop thieves they will earn us $3 million.", "forecast"),
    ("The plan should bring 40 clinics.", "target"),
    ("Teachers should get 40 days of leave.", "actual"),
    ("The guild urged the town to build 900 homes.", "other"),
    ("The guild warned that pay would be cut to $40.", "estimate"),
    ("The fund appealed for $410 million.", "target"),
    ("The economy is expected to grow by 1.2% in 2026.", "forecast"),
    ("The repairs would cost £85m.", "estimate"),
    ("He hopes to cut costs to £40m within a year, and to open 9 mills.", "target"),
    ("Debts, now at £54m a year, will be cut to £9m.", "actual"),
    ("It aims to build 900 homes (last year it managed 400).", "target"),
    ("Debts, now £54m, will be cut to £9m.", "actual"),
    ("Coal, which supplies 38% of the power, will go.", "actual"),
)
#: What these want done, others are to do.
_ASKED = listed(
    """
    urge urges urged urging recommend recommends recommended recommending advise advises
    advised demand demands demanded demanding
    """
)
_MODALS = listed("will shall 'll would must should")
MODALS = _MODALS - {"should"}
#: "is to deliver" is said of what has been decided, "is due to" as well.
_ORDAINED = listed("is are was were be due scheduled slated supposed")
_COURSE = listed("course track")
_ADVERBS = listed(
    """
    still now also then again soon only even finally eventually further together not
    gradually back first first-ever later therefore
    """
)
_WON = (("if", "elected"), ("if", "re-elected"), ("if", "it"), ("if", "they"))
_NOTHING = Around()


def ahead(
    words: Sequence[str], kind: str | None, around: Around = _NOTHING
) -> tuple[str, str] | None:
    """The role by the nearest word that looks ahead, with its words.

    `around` is what the sentence says behind the amount.
    """
    for index, word in enumerate(words[:_REACH]):
        second = words[index + 1] if index + 1 < len(words) else ""
        if index and word in _MODALS:
            return _modal(word, words, index, around)
        to = index and word == "to"
        infinitive = _infinitive(words, index, kind, around) if to else None
        if infinitive is not None:
            return infinitive
        known = word in bounds.TOLD
        aim = _doing(words, index, around) if known and index else None
        aim = second if known and second in AIMS else aim
        if aim is not None:
            return "target", aim
        if bounds.over(words, index):
            return None
        found = _by_word(word, words, index)
        if found is not None:
            return found, word
    return None


#: Words before an amount that may govern it.
_REACH = 30


def _doing(words: Sequence[str], index: int, around: Around) -> str | None:
    """As in "is expanding to 75,000 tonnes by 2029": under way, with a day set."""
    verb = words[index - 1]
    if words[index] not in _BEING or not verb.endswith("ing") or index > _GOVERNED:
        return None
    stem = verb.removesuffix("ing")
    stems = {stem, f"{stem}e", stem[:-1]}
    plain = min(stems & DONE, default=stem)
    found = signs.signs("is doing", plain, False, words[index + 1 :], around)
    due = "a day is set" in found and _PAYING.isdisjoint(stems)
    return f"is {verb}" if due and signs.weight(found) > 0 else None


#: "is investing $8bn": a sum that is being paid, whatever it leads to.
_PAYING = listed("invest spend pay lend borrow make put sell buy")


_BEING = listed("is are was were")


def _by_word(word: str, words: Sequence[str], index: int) -> str | None:
    """The role that one word gives by itself."""
    towards = index > 0 and word in _STRIVING and words[index - 1] in _TOWARDS
    if towards or (word in AIMS and not _of_a_thing(word, words, index)):
        return "target" if _ASKED.isdisjoint(words[index:]) else "other"
    if word in _ASKED or tuple(words[index : index + 2]) in _CALLS:
        return "other"
    return expected.role(word, words, index) if word in expected.WORDS else None


#: "working towards a gap of", "the task of clearing", "asking for 300 donors".
_TOWARDS = listed("towards toward for of on at")
_STRIVING = listed(
    """
    working striving heading aiming task tasked mandate ambition ambitions asking asks
    appealing appealed campaigning campaign drive intention vow vows roadmap
    fighting pushing racing commitment gearing settled bent set mission
    """
)
_CALLS = frozenset({("on", "called"), ("on", "calls"), ("on", "call")})
_CALLS |= {("for", word) for word in ("calling", "out", "pressing", "pressed")}
#: "the proposed $40m sale": said of a thing, not of its price.
_OF_THINGS = listed("planned proposed targeted agreed")


def _of_a_thing(word: str, words: Sequence[str], index: int) -> bool:
    if word in ("goal", "goals") and words[index + 1 : index + 2]:
        counted = words[index + 1]
        return counted[:1].isdigit() or counted in UNITS
    return word in _OF_THINGS and index == 0 and words[1:2] in (["a"], ["the"], ["an"])


#: What governs every infinitive of "plans to open ... and to train".
_GOVERN = AIMS - {"goal", "goals", "target", "targets", "guidance"}


def _infinitive(
    words: Sequence[str], index: int, kind: str | None, around: Around
) -> tuple[str, str] | None:
    """What governs "to" before a verb: "is to deliver", "set to reach", "keen to"."""
    before = [word for word in words[index + 1 : index + 4] if word not in _ADVERBS]
    head = before[0] if before else ""
    if head in _ORDAINED:
        return _ordained(words, index, kind, head, around)
    if head == "and" and words[index + 1] == "and":
        aim = next((w for w in words[index + 2 :] if w in _GOVERN), None)
        return ("target", aim) if aim else None
    if head == "set" or head in _COURSE | _MEANING | WANTING:
        return _by_head(head, words, index), f"{head} to"
    if head in DONE_ALREADY or head in EXPECTING:
        return None
    return _governed(words, index, around)


_MEANING = listed("mean means")


def _by_head(head: str, words: Sequence[str], index: int) -> str:
    """The role by who governs "to": "set to reach", "told to plant"."""
    if head == "set":
        return "forecast"
    asked = head in WANTING and not _ASKED.isdisjoint(words[index:])
    return "other" if asked else "target"


def _governed(
    words: Sequence[str], index: int, around: Around
) -> tuple[str, str] | None:
    """As in "told the agency to plant", "a law to cut", where the signs say so."""
    asked = not _ASKED.isdisjoint(words[index:])
    asked = asked or not _CALLS.isdisjoint(pairwise(words[index:]))
    if asked or index > _GOVERNED or words[index + 1 : index + 2] == [","]:
        return None
    verb, passive = _verb(words, index)
    if not verb.isalpha() or verb in _NO_VERBS or not _ENDS.isdisjoint(words[:index]):
        return None
    found = signs.signs("infinitive", verb, passive, words[index + 1 :], around)
    return ("target", f"to {verb}") if signs.weight(found) > 0 else None


#: Words between "to" and the amount that its verb governs, and what ends its reach.
_GOVERNED, _ENDS = 9, listed(", ; : as after while ( ) when")
#: Behind "to" these open no verb: "to about 30", "to the coast".
_NO_VERBS = listed(
    """
    say let do one two three four five six seven eight nine ten half
    a an the its their his her our this that these those some all about around nearly
    just over under below above at between more less up almost only barely roughly
    """
)


def _ordained(
    words: Sequence[str], index: int, kind: str | None, be: str, around: Around
) -> tuple[str, str]:
    """As in "is to deliver", "were to be cut", "is due to open"."""
    named = next((w for w in words[index + 2 : index + 4] if w in WANTING), None)
    if named is not None and be in ("is", "was", "are", "were"):
        return "target", named
    verb, passive = _verb(words, index)
    told = f"{be} to {'be ' if passive else ''}{verb}"
    found = signs.signs("is to", verb, passive, words[index + 2 :], around)
    taken = verb == "take" and kind == "duration"
    undertaken = signs.weight(found) > 0 or taken
    return ("target" if undertaken else "forecast"), told


def _modal(
    modal: str, words: Sequence[str], index: int, around: Around
) -> tuple[str, str] | None:
    """What "will", "would", "must" and "should" before a verb make of an amount."""
    verb, passive = _verb(words, index)
    behind = words[index + 1 :]
    told = f"{modal} {'be ' if passive else ''}{verb}"
    if behind[:1] == ["whom"]:
        return None
    if passive and verb in _BOUND:
        return "limit", told
    owed = words[max(0, index - 3) : index]
    sort = "must" if ("to", "have") in pairwise(owed) else modal
    sort = sort if sort in signs.WEIGHTS else "will"
    found = signs.signs(sort, verb, passive, _before_condition(behind), around)
    if signs.weight(found) > 0:
        return "target", told
    if modal == "should" and not _LOOKING.isdisjoint(found):
        return "forecast", told
    if modal == "should" or (modal == "would" and verb == "have"):
        return None
    return ("estimate" if modal == "would" else "forecast"), told


#: What "should" be by then, or is reckoned to, is expected; the rest is asked for.
_LOOKING = frozenset({"a day is set", "onlookers reckon"})
_BOUND = listed("held capped restricted confined")


def _before_condition(behind: Sequence[str]) -> list[str]:
    """The words without the "if" of "if elected, it would": that is a promise."""
    asked = list(reversed(behind))
    if any(pair in _WON for pair in pairwise(asked)):
        return [word for word in behind if word != "if"]
    return list(behind)


def _verb(words: Sequence[str], index: int) -> tuple[str, bool]:
    """The verb behind a modal or "to", and whether it is passive: "be cut"."""
    passive = False
    ahead = list(reversed(words[:index]))
    if ahead[:2] == ["have", "to"]:
        ahead = ahead[2:]
    for word in ahead:
        if word in _ADVERBS or (word.endswith("ly") and word != "supply"):
            continue
        if word == "be" and not passive:
            passive = True
            continue
        if word == "take" and "on" in ahead:
            return "take on", passive
        return word, passive and not word.endswith("ing")
    return "", passive
