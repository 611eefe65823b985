"""The opening of a paragraph in, its dateline with place and day out."""

import re
from dataclasses import dataclass, replace

from dashboard.folding import fold
from dashboard.readers.copied.places import PLACES

#: A dateline ends within so many characters; the bound also keeps the search short.
_LONGEST = 140
#: What follows is a paragraph: so long, or a sentence that ends.
_LEAST_TEXT = 60
_DIGIT = re.compile(r"\d")
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
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?"
_DATE = (
    rf"(?:(?:{_WEEKDAY},? ?)?(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[ -]{_MONTH}(?:,?[ -]\d{{4}})?"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{4})(?!\d|:\d))"
)
_TIME = r"\d{1,2}[:.h][0-5]\d(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,5}\b)?"
_REGION = (
    rf"(?:, ?(?!{_WEEKDAY})"
    r"(?:[A-Z]\.[A-Z]\.|[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}))"
)
#: What follows the place, in any order: an agency, a day, a time.
_PART = (
    r"(?: ?[(/\[](?P<agency>[A-Z][\w .&/’'-]{0,40}?)[)/\]]"
    rf"|(?: ?[,|—–]| --?)? ?[(\[]?"
    rf"(?:(?P<day>{_DATE}|{_WEEKDAY})|(?P<time>{_TIME}))[)\]]?)"
)
_PARTS = re.compile(_PART)
_UNNAMED_PART = re.sub(r"\?P<\w{1,9}>", "?:", _PART)
#: Between place and text: a colon, a dash, a double hyphen, a double slash, a bar.
_STOP = r" ?(?::|[—–|]|--?(?= )|--|//) ?"
_DATELINE = re.compile(
    rf"(?:(?P<first>{_DATE})(?:,| [—–-])? ?)?"
    rf"(?P<place>{_CAPITALS}|(?P<title>{_TITLE}))(?P<region>{_REGION}{{0,2}})"
    rf"(?P<parts>{_UNNAMED_PART}{{0,4}})(?P<stop>{_STOP})(?=[\"'“‘«(\[]?\w)"
)
_LOCATED = re.compile(rf"(?P<place>{_CAPITALS}){_REGION}{{1,2}}")
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
    """Where a story was filed, and when as far as it says."""

    #: With its colon or dash.
    end: int
    #: As it is printed.
    place: str
    agency: str | None
    #: "9 June 2026, 15:42", "March 4", "Thursday"; empty where it gives no day.
    when: str = ""


def read(text: str) -> Dateline | None:
    """The dateline that a paragraph opens with, or None."""
    match = _DATELINE.match(text[:_LONGEST])
    if match is None:
        return None
    following = text[match.end() :]
    if len(following) < _LEAST_TEXT and not following.endswith(_STOPS):
        return None
    return _dateline(match)


def alone(text: str) -> Dateline | None:
    """A line that is nothing but a dateline with its day, or None.

    Writers stand beside a day too, so that a region or an agency has to show the place.
    """
    match = _DATELINE.match(f"{text} - A") if len(text) < _LONGEST else None
    if match is None or len(match[0].rstrip(" -")) < len(text):
        return None
    found = _dateline(match)
    if found is None or not _DIGIT.search(found.when):
        return None
    if not (match["region"] or found.agency):
        return None
    return replace(found, end=len(text))


def located(text: str) -> str | None:
    """The place of a line that is nothing but it and its region: "ORRIN, Marl"."""
    match = _LOCATED.fullmatch(text) if len(text) < _LONGEST else None
    return match["place"] if match else None


def _dateline(match: re.Match[str]) -> Dateline | None:
    place = match["place"].rstrip(".")
    first = re.split(r"[ /-]", place.lower().replace("’", "'"))[0]
    if first in _LABELS or len(place) < 3:
        return None
    agency, day, time = None, match["first"] or "", ""
    for part in _PARTS.finditer(match["parts"]):
        agency = part["agency"] or agency
        day, time = part["day"] or day, part["time"] or time
    dated = _DIGIT.search(day) is not None
    if match["stop"].strip() == "|" and not dated:
        return None
    if match["title"] and not (agency or dated or _is_known(match)):
        return None
    when = f"{day}, {time}" if day and time else day
    return Dateline(len(match[0].rstrip()), place, agency, when)


def _is_known(match: re.Match[str]) -> bool:
    """Whether a place in small letters is a large city set off by more than "-"."""
    return fold(match["title"]) in PLACES and match["stop"].strip() != "-"
