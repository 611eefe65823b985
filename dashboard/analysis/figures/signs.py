"""The words of a clause before and behind an amount in, signs of an undertaking out.

Each sign has a weight, and a name that an editor understands. A value is undertaken
where the weights of its signs come to more than nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dashboard.analysis.words.bodies import ANNOUNCERS, BODY_NOUNS, PUBLIC
from dashboard.analysis.words.clauses import (
    BEFALLING,
    MOVING,
    ONLOOKERS,
    OPENING,
    RUN,
    STARTING,
    SUFFERED,
    VOWING,
)
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.undertakings import DONE, PARTICIPLES, REACHING


@dataclass(frozen=True, slots=True)
class Around:
    """What the sentence says behind an amount, and which of its words are names."""

    rest: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()
    #: The amount is the second of "from 11 to 12".
    level: bool = False
    #: The amount is told as "about" or "some".
    hedged: bool = False


#: What each sign weighs, rounded from a logistic regression over 76 verb groups of 108
#: annotated stories and passages; fitted on four fifths it told 59 of 76 of the last.
WEIGHTS = {
    "will": 0.0,
    "would": 0.0,
    "must": -1.2,
    "should": -1.0,
    "is to": 1.0,
    "is doing": -1.2,
    "infinitive": -0.9,
    "someone acts": 0.3,
    "they speak of themselves": 1.2,
    "a thing is told of": -0.8,
    "the verb is one of doing": 0.3,
    "the verb is one of plans": 0.8,
    "the value moves by itself": -2.0,
    "it must come to a value": 1.5,
    "it is in someone's hands": 1.0,
    "it befalls": -3.0,
    "it is done to something": 0.5,
    "a day is set": 1.9,
    "where it starts is told": 0.8,
    "from one level to another": 2.5,
    "it is told roughly": -0.7,
    "someone gives their word": 3.0,
    "a plan says so": 2.0,
    "it is announced": 0.8,
    "onlookers reckon": -3.5,
    "on a condition": -3.0,
}
_THEMSELVES = listed("it they we he she i who which")
_PERSONS = ("ers", "ors", "ists", "ians", "ants", "ees", "men")
_TITLES = listed(
    """
    division
    minister mayor president premier governor chancellor secretary chief director
    executive council councils ministry department state city town kingdom country
    carrier airline bank miner utility airport crews staff nurses police officials
    authorities teams troops people
    """
)
_SAYING = listed("said says say announced added adding told promised")
_ADVERBS = listed("still now also then again soon only even finally all both each")
_SETS = listed("next year years month months week weeks end close time")


def signs(
    modal: str, verb: str, passive: bool, behind: Sequence[str], around: Around
) -> tuple[str, ...]:
    """The signs of a verb group; `behind` stands before it, nearest first."""
    rest = around.rest
    subject = _of_subject(behind, passive or modal == "infinitive", around.names)
    found = [modal, *_of_verb(verb, passive, "someone acts" in subject), *subject]
    if modal == "must" and found[1] == _MOVES and verb in REACHING:
        found[1] = "it must come to a value"
    if dated(_own(rest)) or dated(tuple(reversed(behind))):
        found.append("a day is set")
    if not RUN.isdisjoint(_without_aside(behind)[:_HEAD]):
        found.append("it is in someone's hands")
    if around.hedged:
        found.append("it is told roughly")
    if around.level:
        found.append("from one level to another")
    if modal != "infinitive" and _started(rest):
        found.append("where it starts is told")
    if not VOWING.isdisjoint(behind) or not _CLOSED.isdisjoint(rest[-_CLOSING:]):
        found.append("someone gives their word")
    if _planned(rest) or _planned(tuple(reversed(behind))):
        found.append("a plan says so")
    if not _ANNOUNCED.isdisjoint(rest[-_CLOSING:]):
        found.append("it is announced")
    if not ONLOOKERS.isdisjoint(behind) or not ONLOOKERS.isdisjoint(rest[-_CLOSING:]):
        found.append("onlookers reckon")
    if "if" in behind or "unless" in behind or _hangs(rest[:15]):
        found.append("on a condition")
    return tuple(found)


#: Words from a verb back to the head of its subject.
_HEAD = 3
_CLOSED = VOWING - listed("target goal aim aims bound keen mandate deal ordered")
_ANNOUNCED = listed("announced unveiled")
_MOVES = "the value moves by itself"
#: Words of "the plan says" at the end of a sentence.
_CLOSING = 5


def weight(found: Sequence[str]) -> float:
    """What the signs come to."""
    return sum(WEIGHTS[sign] for sign in found)


def _of_verb(verb: str, passive: bool, by_someone: bool) -> Iterator[str]:
    if passive:
        yield "it befalls" if verb in SUFFERED else "it is done to something"
        if verb in PARTICIPLES:
            yield "the verb is one of plans"
    elif verb in BEFALLING and not (by_someone and verb in DONE):
        yield "it befalls"
    elif verb in DONE:
        yield "the verb is one of plans"
    elif verb in MOVING:
        yield _MOVES
    else:
        yield "the verb is one of doing"


def _of_subject(
    behind: Sequence[str], passive: bool, names: frozenset[str]
) -> tuple[str, ...]:
    near = [word for word in _without_aside(behind)[:6] if word not in _ADVERBS]
    head = near[0] if near else ""
    if head in _THEMSELVES:
        said = [word for word in near[1:3] if word != "that"]
        own = said[:1] and said[0] in _SAYING
        return ("someone acts", "they speak of themselves") if own else _SOMEONE
    if passive:
        return ()
    return _SOMEONE if head in names or acts(head) else ("a thing is told of",)


_SOMEONE = ("someone acts",)


def _without_aside(behind: Sequence[str]) -> Sequence[str]:
    """The words before an aside: "The army, 92,000 strong, will shrink"."""
    if behind[:1] not in ([","], (",",)):
        return behind
    opened = next((at for at, w in enumerate(behind[1:_LONG], 1) if w == ","), 0)
    return behind[opened + 1 :] if opened else behind


#: Words of an aside.
_LONG = 14


_BODIES = BODY_NOUNS | ANNOUNCERS | {noun.lower() for noun in PUBLIC}


def acts(noun: str) -> bool:
    """Whether a noun names someone who can undertake things."""
    known = noun in _BODIES or noun in _TITLES
    return known or noun.endswith(_PERSONS)


def _own(rest: Sequence[str]) -> Sequence[str]:
    """The words up to an aside with times of its own: ", a project she wants by"."""
    for place, (word, after) in enumerate(pairwise(rest)):
        if word == "," and after in _ASIDES:
            return rest[:place]
    return rest


_ASIDES = listed("a an which who whose where")


def _started(rest: Sequence[str]) -> bool:
    """As in "from 18% now", "against a record 2,400": a value, and no place."""
    for place, word in enumerate(rest[:10]):
        if word in STARTING:
            ahead = rest[place + 1 : place + 4]
            return any(other[:1].isdigit() or other in "$£€" for other in ahead)
    return False


def dated(words: Sequence[str]) -> bool:
    """Whether the words set a day: "by 2030", "within five years", "next spring"."""
    for place, word in enumerate(words[:30]):
        ahead = words[place + 1 : place + 6]
        if word in OPENING and any(_time(other) for other in ahead):
            return True
        if word == "in" and any(_year(other) for other in ahead):
            return True
        if word == "next" and ahead[:1]:
            return True
        if word == "in" and (
            "time" in ahead[:4] or ahead[1:2] in (["years"], ("years",))
        ):
            return True
    return False


def _hangs(rest: Sequence[str]) -> bool:
    """Whether a condition is told behind; "if the pact is to be kept" is none."""
    if "if" not in rest:
        return False
    behind = rest[rest.index("if") :]
    return not any(be in ("is", "are") and to == "to" for be, to in pairwise(behind))


def _planned(words: Sequence[str]) -> bool:
    """As in "under the governor's plan", "in line with the accord"."""
    for place, word in enumerate(words):
        if word in ("under", "with", "of"):
            near = words[place + 1 : place + 7]
            lead = words[place - 2 : place + 1]
            by = word == "under" or tuple(lead) in _IN_LINE
            if by and not _PLANS.isdisjoint(near):
                return True
    return False


_IN_LINE = (("in", "line", "with"), ("as", "part", "of"))
_PLANS = listed(
    """
    plan plans strategy deal reform reforms scheme accord agreement proposal proposals
    blueprint roadmap programme program contract pact charter manifesto pledge package
    """
)


def _time(word: str) -> bool:
    return word in _SETS or word in _PERIODS or _year(word)


_PERIODS = listed(
    """
    january february march april may june july august september october november
    december spring summer autumn winter christmas easter decade century quarter
    fortnight days day then
    """
)


def _year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word.startswith("20")
