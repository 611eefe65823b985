"""Names and numbers that look like days in, the places to keep silent about out."""

import re

from dashboard.analysis.days.almanac import GAP, MONTHS, WEEKDAY, month_number
from dashboard.analysis.days.events import EVENT
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.people import TITLES

_TITLED = re.compile(
    rf"\b(?P<title>[A-Z][a-z]{{1,14}})\.?{GAP}(?P<month>{'|'.join(MONTHS)})\b(?!\s\d)"
)
_PAPERS = (
    "Times|Mail|Telegraph|Mirror|Express|Post|Herald|People|Sun|Star|World|Tribune|"
    "Mercury|Independent|Business|Evening|Night|Live|Morning|Chronicle|Review|Politics"
)
_QUIET = re.compile(
    rf"\b(?:[Tt]he|[Aa]|[Oo]ur){GAP}{WEEKDAY}{GAP}(?!(?i:{'|'.join(MONTHS)}))[A-Z][a-z]+"
    rf"|\b{WEEKDAY}{GAP}(?:{_PAPERS})\b"
    rf"|\b(?:Bloody|Good|Easter|Ash|Palm|Black|Super|Fat|Shrove|Holy|Maundy|Cyber|Giving|Sheffield|Ruby|Manic)"
    rf"{GAP}{WEEKDAY}"
    rf"|\b(?:Flight|Model|Route|Highway|Room|No\.|Nos\.|H\.R\.|Windows|Agenda|Vision)"
    rf"{GAP}\d{{1,4}}\b"
    rf"|(?<![\w/])(?:24/7|9/11|7/7)(?![\w/])"
)
_EVENT = re.compile(EVENT)
_YEAR = re.compile(r"(?:19|20)\d\d")
_ABOUT_EVENT = re.compile(
    r"\s(?i:terror|attack|hijack|victim|commission|memorial|museum|plot|famil)"
)
#: Names of months that are also given to people.
_PEOPLE = re.compile(
    r"\b(?P<word>[A-Z][a-z]{1,14})\.?\s(?P<month>May|March|April|June)\b"
)
_NOT_FIRST_NAMES = listed(
    """
    The In On By Since Until From Before After This Last Next Early Late Mid
    During Of And But To For Through Between As At When If While That It He She
    They We I Is Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    """
)


def quiet(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every name in a sentence that holds the words of a time."""
    found = [match.span() for match in _QUIET.finditer(text)]
    for match in _TITLED.finditer(text):
        if match["title"].lower() in TITLES:
            found.append(match.span())
    for match in _EVENT.finditer(text):
        # With its year the event is a day as well; without it, a name.
        named = not match[0][-1].isdigit() or _ABOUT_EVENT.match(text, match.end())
        if named and not _YEAR.search(match[0]):
            found.append(match.span())
    return tuple(found)


def people(text: str) -> frozenset[int]:
    """The months that someone in a story is called by, as in "Theresa May"."""
    return frozenset(
        month_number(match["month"])
        for match in _PEOPLE.finditer(text)
        if match["word"] not in _NOT_FIRST_NAMES
    )
