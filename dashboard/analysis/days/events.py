"""Days that copy names by what happened on them.

Source: the calendar of modern history; written down for this project.
"""

import re
from datetime import date

#: The event as copy writes it, and its day.
EVENTS = (
    (
        r"(?:Sept(?:\.|ember)?\s11|9/11|11\sSeptember)(?:,?\s2001,?)?"
        r"(?:\sterror(?:ist)?)?(?:\sattacks?)?",
        date(2001, 9, 11),
    ),
    (r"D-Day(?:\slandings)?", date(1944, 6, 6)),
    (r"(?:V-?E\sDay)", date(1945, 5, 8)),
    (r"fall\sof\sthe\sBerlin\sWall", date(1989, 11, 9)),
    (r"attack\son\sPearl\sHarbor|Pearl\sHarbor\sattack", date(1941, 12, 7)),
    (r"(?:atomic\s)?bombing\sof\sHiroshima", date(1945, 8, 6)),
    (r"Tiananmen(?:\sSquare)?\s(?:crackdown|massacre)", date(1989, 6, 4)),
    (r"Good\sFriday\s[Aa]greement", date(1998, 4, 10)),
    (r"Chernobyl(?:\snuclear)?\s(?:disaster|accident)", date(1986, 4, 26)),
    (r"(?:Apollo\s11\s)?(?:first\s)?[Mm]oon\slanding", date(1969, 7, 20)),
    (r"(?:Russia['’]s\s)?(?:full-scale\s)?invasion\sof\sUkraine", date(2022, 2, 24)),
    (r"Oct(?:\.|ober)?\s7(?:,?\s2023,?)?\sattacks?", date(2023, 10, 7)),
    (r"Jan(?:\.|uary)?\s6(?:,?\s2021,?)?\s(?:attack|riot)", date(2021, 1, 6)),
    (r"Brexit\s(?:referendum|vote)", date(2016, 6, 23)),
    (r"Grenfell(?:\sTower)?\sfire", date(2017, 6, 14)),
    (r"Lockerbie\sbombing", date(1988, 12, 21)),
    (r"Mumbai\sattacks?", date(2008, 11, 26)),
    (r"sinking\sof\sthe\sTitanic", date(1912, 4, 15)),
    (r"collapse\sof\sLehman(?:\sBrothers)?", date(2008, 9, 15)),
)
EVENT = "(?:" + "|".join(pattern for pattern, _ in EVENTS) + ")"


def day_of(words: str) -> date | None:
    """The day of a known event, from its name in the copy."""
    for pattern, found in EVENTS:
        if re.fullmatch(pattern, words):
            return found
    return None
