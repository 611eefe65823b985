"""The words of a clause before an amount in, what they say lies ahead of it out.

Words stand nearest first. An answer is a role with the words that it rests on: a
target where someone undertakes or aims to reach the amount, a forecast where it is only
expected, an estimate where it is reckoned, other where it is asked of someone else.
"""

from collections.abc import Sequence
from itertools import pairwise

from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.numbers import UNITS
from dashboard.analysis.words.undertakings import DONE, PARTICIPLES, REACHING

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

AIMS = listed(
    """
    target targets targeted targeting aim aims aimed aiming goal goals plan plans
    planned planning pledge pledges pledged promise promises promised vow vows vowed
    seek seeks sought seeking want wants wanted intend intends intended commit commits
    committed undertake undertakes hopes hoped hope agreed ambition objective bid
    meant designed commitment undertaking undertaken undertook obligation
    appeal appeals appealed appealing decided vowing pledging promising intending hoping
    wanting intention determined proposes proposed
    """
)
_FORECASTS = listed(
    """
    expect expects expected forecast forecasts forecasting predict predicts predicted
    projected projects projection outlook anticipates anticipated foresees likely
    expecting guidance
    """
)
_ESTIMATES = listed(
    """
    estimate estimates estimated estimating reckons reckoned believed thought valued
    puts put could may might would calculated calculates suggests
    """
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
_ORDAINED = listed("is are was were be due scheduled slated")
_COURSE = listed("course track")
#: What is vowed to come to a value is undertaken: "pledged that it would reach".
_VOWED = listed(
    """
    pledged promised vowed committed guaranteed undertook adamant determined insisted
    insists pledges promises vows guarantees
    """
)
_SAYING = listed("said says say announced promised pledged adding added told")
_THEMSELVES = listed("it they we he she i")
#: A document that says what should be done has been agreed upon.
_WARNED = listed("warn warns warned warning fears feared")
_PLANS = listed("plan plans strategy target targets goal programme program scheme")
_ADVERBS = listed(
    """
    still now also then again soon only even finally eventually further together not
    gradually back first first-ever later therefore
    """
)
#: What has happened or is: nothing before it looks ahead to the amount.
_TOLD = listed(
    """
    had has was were rose fell said is are stood stands came comes grew earned remained
    remains reached managed totalled totaled amounted climbed
    """
)
_RELATIVE = listed("which who whose where")
_WON = (("if", "elected"), ("if", "re-elected"), ("if", "it"), ("if", "they"))


def ahead(words: Sequence[str], kind: str | None) -> tuple[str, str] | None:
    """The role by the nearest word that looks ahead, with its words."""
    for index, word in enumerate(words[:_REACH]):
        second = words[index + 1] if index + 1 < len(words) else ""
        if word == "whom" or (word in _RELATIVE and second == ","):
            return None
        if index and word in _MODALS:
            return _modal(word, words, index)
        infinitive = _infinitive(words, index, kind) if index and word == "to" else None
        if infinitive is not None:
            return infinitive
        if word in _TOLD:
            return ("target", second) if second in AIMS else None
        found = _by_word(word, words, index)
        if found is not None:
            return found, word
    return None


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


#: Words before an amount that may govern it, and words of an aside.
_REACH, _ASIDE = 20, 16
#: What goes on with the sentence behind an aside; in a list a verb would stand there.
_GOES_ON = listed(
    "to by will would is are was were must should shall has have had could"
)
_OPENS_ASIDE = listed(
    "which who whose where now currently worth at from up down against compared versus"
)


def _by_word(word: str, words: Sequence[str], index: int) -> str | None:
    """The role that one word gives by itself."""
    if word in AIMS and not _of_a_thing(word, words, index):
        return "target" if _ASKED.isdisjoint(words[index:]) else "other"
    if word in _ASKED or tuple(words[index : index + 2]) in _CALLS:
        return "other"
    if word in _FORECASTS:
        return "forecast"
    done = word == "put" and words[index + 1 : index + 2] == ["be"]
    return "estimate" if word in _ESTIMATES and not done else None


_CALLS = frozenset({("on", "called"), ("on", "calls"), ("on", "call")})
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
    words: Sequence[str], index: int, kind: str | None
) -> tuple[str, str] | None:
    """What "to" before a verb says: "is to deliver", "set to reach", "on course to"."""
    before = [word for word in words[index + 1 : index + 4] if word not in _ADVERBS]
    head = before[0] if before else ""
    if head == "set":
        return "forecast", "set to"
    if head in _COURSE or head in ("mean", "means"):
        return "target", f"{head} to"
    if head == "and" and words[index + 1] == "and":
        aim = next((w for w in words[index + 2 :] if w in _GOVERN), None)
        return ("target", aim) if aim else None
    return _ordained(words, index, kind, head) if head in _ORDAINED else None


def _ordained(
    words: Sequence[str], index: int, kind: str | None, be: str
) -> tuple[str, str]:
    """As in "is to deliver", "were to be cut", "is due to open"."""
    named = next((word for word in words[index + 2 : index + 4] if word in AIMS), None)
    if named is not None and be in ("is", "was", "are", "were"):
        return "target", named
    verb, passive = _verb(words, index)
    told = f"{be} to {'be ' if passive else ''}{verb}"
    decided = verb in PARTICIPLES if passive else verb in DONE or verb in REACHING
    taken = verb == "take" and kind == "duration"
    return ("target" if decided or taken else "forecast"), told


def _modal(modal: str, words: Sequence[str], index: int) -> tuple[str, str] | None:
    """What "will", "would", "must" and "should" before a verb make of an amount."""
    verb, passive = _verb(words, index)
    behind = words[index + 1 :]
    told = f"{modal} {'be ' if passive else ''}{verb}"
    if behind[:1] == ["whom"]:
        return None
    if _on_condition(behind) or not _WARNED.isdisjoint(behind):
        return ("estimate" if modal == "would" else "forecast"), told
    vowed = not _VOWED.isdisjoint(behind) or modal == "must"
    if modal == "should":
        planned = not _PLANS.isdisjoint(behind) and verb != "not"
        return ("target", told) if planned else None
    decided = verb in (PARTICIPLES if passive else DONE)
    if decided or (vowed and verb in REACHING) or (_own(behind) and verb in _HAVING):
        return "target", told
    if modal == "would":
        return None if verb == "have" else ("estimate", told)
    return "forecast", told


#: Someone who says what they themselves will have, means to: "says it will have".
_HAVING = REACHING | {"have", "be", "carry", "serve", "operate", "run"}


def _on_condition(behind: Sequence[str]) -> bool:
    """As in "if we curb smuggling they will earn us": nobody undertakes it."""
    if "if" not in behind:
        return False
    asked = list(reversed(behind))
    return not any(pair in _WON for pair in pairwise(asked))


def _own(behind: Sequence[str]) -> bool:
    """Whether the subject of a modal is who speaks: "says (that) it"."""
    subject = behind[:1]
    said = [word for word in behind[1:3] if word != "that"]
    return (
        bool(subject)
        and subject[0] in _THEMSELVES
        and said[:1] != []
        and (said[0] in _SAYING)
    )


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
        return word, passive
    return "", passive
