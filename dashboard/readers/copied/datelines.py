"""The opening of a paragraph in, the dateline that stands before its text out."""

import re
from dataclasses import dataclass

from dashboard.folding import fold
from dashboard.readers.copied.places import PLACES

#: A dateline ends within so many characters; the bound also keeps the search short.
_LONGEST = 140
#: What follows is a paragraph: so long, or a sentence that ends.
_LEAST_TEXT = 60
_STOPS = tuple('.!?…"”’')
_CAPITALS = (
    r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’]{1,24}+(?:[ /-][A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’]{0,24}+){0,4}+"
)
_TITLE = (
    r"[A-ZÀ-ÖØ-Þ][a-zß-ÿ.'’-]{1,24}+"
    r"(?:[ /](?:da|de|del|do|es|la|el|al|of|the|[A-ZÀ-ÖØ-Þ][a-zß-ÿ.'’-]{1,24}+)){0,3}+"
)
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DAY = (
    rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?)?"
    rf"(?:{_MONTH} \d{{1,2}}(?:,? \d{{4}})?|\d{{1,2}} {_MONTH}(?:,? \d{{4}})?)"
)
_REGION = r"(?:, ?(?:[A-Z]\.[A-Z]\.|[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}))"
_AGENCY = r"(?: ?[(/\[](?P<agency>[A-Z][\w .&/’'-]{0,40}?)[)/\]])"
#: Between place and text: a colon, a dash, a double hyphen, a double slash.
_STOP = r" ?(?::|[—–]|--?(?= )|--|//) ?"
_DATELINE = re.compile(
    rf"(?P<place>{_CAPITALS}|(?P<title>{_TITLE})){_REGION}{{0,2}}"
    rf"(?P<day>(?:,| [—–-])? ?{_DAY})?{_AGENCY}?(?P<late>,? {_DAY})?"
    rf"(?P<stop>{_STOP})(?=[\"'“‘«(\[]?\w)"
)
#: Capitals before a colon or a dash that name a kind of text and no place.
_NO_PLACES = """
advisory alert also analysis announcement answer blog breaking by breakdown briefing
caution caption clarification column comment comments context coronavirus correction
corrected covid-19 credit data debate details disclaimer editorial editor's essay
exclusive explained explainer fact factbox facts faq feature file flashback gallery
gallup graphic highlights how in infographic insight interview just key kicker latest
letter letters listen live more must newsletter news note notes obituary opinion
option page part photo photos picture podcast poll preview profile ps question quiz
quote read recap related report reporter review scorecard see series source sources
special sponsored spotlight statement step story summary the this time timeline tip
transcript trending tweet update updated urgent verdict video view viewpoint warning
watch weather what where who why
"""
_LABELS = frozenset(_NO_PLACES.split())


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a story was filed."""

    #: With its colon or dash.
    end: int
    #: As it is printed.
    place: str
    agency: str | None


def read(text: str) -> Dateline | None:
    """The dateline that a paragraph opens with, or None."""
    match = _DATELINE.match(text[:_LONGEST])
    if match is None:
        return None
    following = text[match.end() :]
    if len(following) < _LEAST_TEXT and not following.endswith(_STOPS):
        return None
    place = match["place"].rstrip(".")
    first = re.split(r"[ /-]", place.lower().replace("’", "'"))[0]
    if first in _LABELS or len(place) < 3 or not _stands(match):
        return None
    return Dateline(len(match[0].rstrip()), place, match["agency"])


def _stands(match: re.Match[str]) -> bool:
    """Whether a place in small letters has something that shows it to be one."""
    if not match["title"]:
        return True
    if match["agency"] or match["day"] or match["late"]:
        return True
    return fold(match["title"]) in PLACES and match["stop"].strip() != "-"
