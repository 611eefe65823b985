"""A mention and its neighbours in, the evidence for its kind out."""

import re

from dashboard.analysis.names.mentions import Mention
from dashboard.analysis.names.relations import relations
from dashboard.analysis.words.bodies import (
    ANNOUNCERS,
    BODY_NOUNS,
    COMPANIES,
    OPENINGS,
    PARLIAMENTS,
    PUBLIC,
)
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.openers import LEADING
from dashboard.analysis.words.people import ROLES
from dashboard.analysis.words.places import (
    PLACE_ENDINGS,
    PLACE_OPENINGS,
    PLACES,
    SAME_PLACE,
)
from dashboard.analysis.words.saying import FORMS
from dashboard.analysis.words.trades import TRADES

KINDS = ("person", "organisation", "place")
Evidence = tuple[float, float, float]

_AT = listed("in near at across along around outside throughout")
_TOWARDS = frozenset({"to", "from", "into", "toward", "towards", "leaving", "through"})
#: What places have and people do not.
_PLACE_NOUNS = listed(
    """
    wind solar park plant mine ferry bridge tunnel dam stadium railway harbour harbor
    basin delta desert lagoon estuary strait hills provinces districts pit site
    border cabinet
    capital city coast coastline crossing district economy airport glacier
    government island metro mountain mountains parliament port president prime
    province region river town valley village zone suburb peninsula
    """
)
_HEADS = listed(
    """
    president presidents king queen people republic government parliament mayor
    governor bishop archbishop north south east west part parts streets outskirts
    """
)
#: Ends of the names of clubs that stand for them alone.
NICKNAMES = listed(
    "Rovers Wanderers Athletic Albion Rangers Dynamo Hotspur Orient Harriers Thistle"
)
#: End the names of clubs in copy about play, and of places elsewhere.
_CLUBS = listed("Town City County Vale Villa Borough")
_PLAY = re.compile(
    r"\b(?:\d{1,2}[-–]\d{1,2} (?:win|defeat|draw|loss|victory)|striker|midfielder"
    r"|winger|goalkeeper|(?:home|away) (?:win|defeat|draw)|kick-off|transfer)\b"
)
#: Nouns after a name that say what kind of body it is.
_BODIES_AFTER = listed("bloc party coalition alliance faction consortium")
#: What bodies make, sign and give, so that "from X" names one.
_GIVEN = listed("offer bid loan contract order tender sponsorship")
_COMPASS = listed("North South East West")
#: End the names of places; as surnames they are rare.
_PLACE_LASTS = listed(
    "Market Side Shelf Wharf Quay Basin Plateau Reef Estate Quarter Junction"
)
_QUALITIES = listed(
    """
    regional local central provincial national federal northern southern eastern western
    first new main biggest largest
    """
)
_FIRST_OF_BODIES = listed(
    "Radio Banco Banca Banque Club Team Hotel Camp Université Universidad Institut"
)
_BEFORE_PLACES = listed(
    """
    city town village port region province state island district capital
    """
)
_PLAYS = listed(
    """
    beat beats defeated thrashed drew lost lead led host
    """
)
_LASTS = PUBLIC | COMPANIES | TRADES | NICKNAMES
_BODIES = ANNOUNCERS | BODY_NOUNS | listed("firms companies groups banks clubs")
_PLACE_ENDS = PLACE_ENDINGS | _PLACE_LASTS | _COMPASS
_PLACE_STARTS = PLACE_OPENINGS | _COMPASS
#: Begin surnames that have a second capital inside.
_SURNAMES = ("Mc", "Mac", "De", "Di", "La", "Le", "Van", "Fitz", "O")
_KIN = frozenset(["whose", "who", "aged"])
_SCORE = re.compile(r"\d{1,2}")
_ACRONYM = re.compile(r"(?:[A-Z]\.){2,}|[A-Z][A-Z&]{1,7}s?\d*")


def evidence(mention: Mention) -> Evidence:
    """Points for each of `KINDS`; all zero when nothing speaks for any."""
    points = [0.0, 0.0, 0.0]
    _form(mention, points)
    _left(mention, points)
    _right(mention, points)
    relations(mention, points)
    return points[0], points[1], points[2]


def _form(mention: Mention, points: list[float]) -> None:
    words = mention.words
    if any(_announces(title) for title in mention.titles):
        points[1] += 3.6
    elif mention.titles and LEADING.isdisjoint(mention.titles):
        points[0] += 4
    if mention.text in PLACES or mention.text in SAME_PLACE:
        points[2] += 6
    kind, weight = _several(mention) if len(words) > 1 else _alone(mention)
    points[kind] += weight


def _announces(word: str) -> bool:
    """ "Lender", "carmaker": a company comes; a film-maker is a person."""
    return word in ANNOUNCERS or (word.endswith("maker") and word not in ROLES)


def _alone(mention: Mention) -> tuple[int, float]:
    """What the form of a single word says: a kind and its weight."""
    text = mention.words[0].text
    if mention.sentence.part == "dateline":
        return 0, 0
    if _ACRONYM.fullmatch(text):
        return 1, 2.5
    camel = text[1:] != text[1:].lower() and text[1:].isalnum()
    if camel and not text.startswith(_SURNAMES):
        return 1, 2
    if text in PUBLIC:
        return 1, 5 if text in PARLIAMENTS else 1.5
    return 0, 0


def _several(mention: Mention) -> tuple[int, float]:
    """What the form of several words says: a kind and its weight."""
    words = mention.words
    last, first = words[-1].text, words[0].text
    joined = any(word.low in ("of", "for", "on") for word in words)
    if words[-1].low == "council" or words[-1].low.endswith("hospital"):
        return 1, 8
    if last in _LASTS or (first in OPENINGS and joined):
        return 1, 5
    if last in _CLUBS and _plays(mention):
        return 1, 6
    if first in _FIRST_OF_BODIES or any(word.text in PUBLIC for word in words[1:]):
        return 1, 4
    if last in _PLACE_ENDS or first in _PLACE_STARTS:
        return 2, 3.5
    body = "&" in mention.text or _ACRONYM.fullmatch(mention.text)
    return 1, 3 if body else 0


def _plays(mention: Mention) -> bool:
    """Whether what ends as a town does is a club: the copy is about play."""
    player = mention.before and mention.before[-1].low in ROLES
    return not player and _PLAY.search(mention.sentence.text) is not None


def unexplained(mention: Mention) -> bool:
    """Whether a name has the form that people's names have and no other."""
    several = 1 < len(mention.words) < 5
    return several and not _several(mention)[1] and "of" not in mention.text.split()


def _left(mention: Mention, points: list[float]) -> None:
    if not mention.before:
        return
    last = mention.before[-1]
    earlier = mention.before[-2] if len(mention.before) > 1 else None
    if last.low in ROLES and not mention.text.isupper():
        points[0] += 3
    if _announces(last.low):
        points[1] += 3.6
    if last.low in _AT:
        points[2] += 2.5
    elif last.low in _TOWARDS and (earlier is None or earlier.low != "according"):
        points[2] += 1
    if last.low == "the":
        points[1] += 1.5
        if earlier is not None and earlier.low == "in":
            points[2] += 0.5
    if earlier is not None and last.low == "of" and earlier.low in _BEFORE_PLACES:
        points[2] += 3
    if earlier is not None and last.low == "of" and earlier.low in _HEADS:
        points[2] += 2.5
    if last.text == "," and earlier is not None and earlier.low in ROLES:
        points[0] += 3
    _announced(mention, points)
    _beside_verb(mention, points)


def _announced(mention: Mention, points: list[float]) -> None:
    """ "The drug's maker, X", "an offer of £3m from X": a body comes."""
    last = mention.before[-1]
    lows = [word.low for word in mention.before]
    if last.text == "," and any(low in _BODIES for low in lows):
        points[1] += 3 if lows[-2] in _BODIES else 1.5
    sum_of_money = any(word.text[0].isdigit() for word in mention.before)
    if last.low == "from" and sum_of_money and not _GIVEN.isdisjoint(lows):
        points[1] += 3


def _beside_verb(mention: Mention, points: list[float]) -> None:
    """After "told" stands an outlet more often than a person."""
    last = mention.before[-1]
    if last.low == "told" and len(mention.words) == 1 and not mention.titles:
        points[1] += 2
    elif last.low in FORMS and not mention.doubtful:
        points[0] += 0.5


def _right(mention: Mention, points: list[float]) -> None:
    if not mention.after:
        return
    first = mention.after[0]
    second = mention.after[1] if len(mention.after) > 1 else first
    third = mention.after[2] if len(mention.after) > 2 else second
    _what_it_has(mention, points)
    if first.low in FORMS:
        points[0] += 1
    if first.text == "," and second.text.isdigit() and third.text == ",":
        points[0] += 3
    if first.text == "," and second.low in _KIN:
        points[0] += 1
    if first.text == "," and second.text in PLACES and second.text not in ("Jordan",):
        points[2] += 3
    if first.low in _PLAYS or _SCORE.fullmatch(first.text):
        points[1] += 2.5
    if first.low in ("have", "were", "are") and len(mention.words) == 1:
        points[1] += 1.5
    if first.low in ("shares", "spokesman", "spokeswoman", "executives", "employees"):
        points[1] += 2
    dateline = mention.sentence.part == "dateline"
    if first.text == "(" and _ACRONYM.fullmatch(second.text) and not dateline:
        points[1] += 4


def _what_it_has(mention: Mention, points: list[float]) -> None:
    """ "X's government", "the X crossing", "the X party": the noun tells the kind."""
    first, second, third = (*mention.after, *mention.after[-1:] * 2)[:3]
    if first.text in ("’s", "'s"):
        if second.low in _PLACE_NOUNS:
            points[2] += 1.5
        elif (
            len(mention.words) == 1
            and second.low in _QUALITIES
            and third.low in _PLACE_NOUNS
        ):
            points[2] += 2.5
    elif first.low in _PLACE_NOUNS:
        points[2] += 2.5
    if first.low in ("won", "lost", "took") and third.low == "seats":
        points[1] += 2
    if first.low == "leader" and second.capital and len(mention.words) > 1:
        points[1] += 2
    if first.low in _BODIES_AFTER and not mention.titles:
        # "The opposition New Hope party" says it once for all mentions.
        points[1] += 8 if len(mention.words) > 1 else 4
