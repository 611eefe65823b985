"""A run of capitals in, where the name in it begins and the titles before it out."""

import re
from dataclasses import dataclass

from dashboard.analysis.tokens import Token
from dashboard.analysis.words.bodies import ANNOUNCERS, COMPANIES, OPENINGS, PUBLIC
from dashboard.analysis.words.calendar import DATES
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.offices import HONORIFICS
from dashboard.analysis.words.openers import LEADING, OPENERS
from dashboard.analysis.words.people import GROUPS, PORTFOLIOS, ROLES, TITLES
from dashboard.analysis.words.places import DEMONYMS, PLACES, SAME_PLACE
from dashboard.analysis.words.trades import TRADES

__all__ = ["ALL", "PORTFOLIOS", "Head", "never", "strip"]

#: Endings of nouns and adjectives that open sentences; "Clement" is shorter.
_OPENING_SHAPE = re.compile(r"\w{4}(?:ness|ment|tion|able|less|ful)$|\w{3}maker$")
_ACRONYM = re.compile(r"(?:[A-Z]\.){2,}|[A-Z][A-Z&]+s?\d*|[A-Z]+-[A-Z]+")
#: Short forms in capitals that name no one.
_NO_NAMES = listed(
    """
    One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Millions
    Well Oh Sure Thank Thanks Let Please
    AM PM CEO CFO COO TV DVD CD PR HR IT AI UFO DNA RNA HIV AIDS GDP VAT IPO GMT BST
    EST EDT ET PT UTC CET OK ID FAQ PDF URL USB GPS SUV MP MPS MPs PhD MBA Q1 Q2 Q3 Q4
    Rs U S I A THE OF AND FOR TO IN ON Covid COVID COVID-19 Covid-19 Internet
    Twitter-like Mr Mrs Ms Dr Prof Photo PHOTO READ MORE UPDATE BREAKING WATCH Video
    VIDEO MW GW KM P.M. A.M. R D R- D- CM CMs X God Bible Constitution Earth Moon Sun
    Act Olympics Olympic
    HPV MMR BCG LED LEDs PCR MRI IVF ADHD PTSD SARS MERS COPD BMI LNG LPG EV EVs PPE
    ATM SMS CCTV GCSE STEM NGO NGOs MoU MOU FIR FDI PPP CPI WPI PMI EBITDA ETF SME SMEs
    PIN QR VIP SOS DIY Uhr
    Cholera Measles Malaria Dengue Typhoid Polio Ebola Flu Influenza Tuberculosis
    Diphtheria Hepatitis Meningitis Mpox Pneumonia Asthma Diabetes Cancer Dementia
    """
)
#: "I've", "Don't", and the party and state of a member ("D-Va.").
_SHORTENED = re.compile(r"(?:n[’']t|[’'](?:ve|m|re|ll|d))$", re.IGNORECASE)
_SEAT = re.compile(r"[RDI]-[A-Z]")
#: Titles that stand after the name of a body and before that of its head.
_OF_BODIES = listed(
    """
    president minister secretary chairman chairwoman director mayor governor senator
    sen sens rep reps gov judge justice chancellor spokesman spokeswoman ambassador
    commissioner ceo leader coach speaker
    """
)
#: Short titles that only stand before a name.
_SHORT = listed("cllr cllrs ald hon")
ALL = TITLES | _SHORT
#: "Rs32bn", "US$5m", "PKR": sums and the codes of their money.
_MONEY = re.compile(
    r"(?:Rs?|Re|Tk|K?[Ss]h|US|CA|AU|NZ|HK|EUR?|GBP|USD|PKR|INR|FY)\d\w{0,12}"
)
_CODES = listed(
    """
    PKR USD EUR GBP INR JPY CNY AUD CAD CHF NZD SEK NOK DKK BDT LKR AED SAR ZAR NGN KES
    BRL MXN TRY RUB PLN
    """
)
#: Unions are made once: for every word they took a tenth of the time of all names.
_ENDS = PUBLIC | COMPANIES
_BODIES = _ENDS | TRADES
_JOINTS = frozenset({"the", "of", "and", "for", "on", "’", "'", "’s", "'s"})


@dataclass(frozen=True, slots=True)
class Head:
    """Where a name begins in its run, and what stood before it."""

    first: int
    titles: tuple[str, ...]
    #: The numbers of words that name a country before a title ("US Secretary").
    countries: tuple[int, ...]


def strip(
    words: tuple[Token, ...],
    start: int,
    end: int,
    opens: bool,
    fields: frozenset[int] = frozenset(),
) -> Head:
    """Pass over openers, titles, dates and demonyms at the head of a run."""
    titles: list[str] = []
    countries: list[int] = []
    first = start
    while first < end and not _begins(words, first, end):
        word = words[first]
        bare = word.low.rstrip(".")
        if first in fields:
            titles.append(bare)
        elif _of_a_country(words, first, end):
            countries.append(first)
        elif (
            titles
            and word.low in ("of", "for")
            and _title_of(words, first, end, titles)
        ):
            first += 1 + (words[first + 1].low == "the")
        elif bare in HONORIFICS and _before_a_name(words, first, end):
            titles.append(bare)
        elif never(word) or (bare in OPENERS and not _ACRONYM.fullmatch(word.text)):
            titles.clear()
        elif _is_title(words, first, end) or (
            first == start and opens and end - first > 1 and _opener(word)
        ):
            titles.append(bare)
        elif word.low not in _JOINTS:
            break
        first += 1
    return Head(first, tuple(titles), tuple(countries))


def inside(words: tuple[Token, ...], first: int, end: int) -> int | None:
    """Where a title cuts a run in two: "Harbour Union President Wilma Orr"."""
    for place in range(first + 1, end - 1):
        bare = words[place].low.rstrip(".")
        if bare in HONORIFICS and _before_a_name(words, place, end):
            return place
        if bare in _OF_BODIES:
            bodies = any(w.text in _ENDS for w in words[place + 1 : end])
            return None if bodies else place
    return None


def _before_a_name(words: tuple[Token, ...], first: int, end: int) -> bool:
    """Whether no body follows, as in "the Justice Ministry"."""
    return end - first > 1 and words[first + 1].text not in _ENDS


def _is_title(words: tuple[Token, ...], first: int, end: int) -> bool:
    bare = words[first].low.rstrip(".")
    if bare in ALL and (end - first > 1 or bare in ROLES):
        return True
    return bare in PORTFOLIOS and _title_follows(words, first, end)


def never(word: Token) -> bool:
    """Whether a word in capitals names no one wherever it stands."""
    if word.text in DATES or word.text in DEMONYMS or word.text in _NO_NAMES:
        return True
    if word.text in _CODES or _MONEY.fullmatch(word.text):
        return True
    if _SHORTENED.search(word.text) or _SEAT.match(word.text):
        return True
    return word.text.rpartition("-")[2] in DEMONYMS


def _begins(words: tuple[Token, ...], first: int, end: int) -> bool:
    """ "Saudi Arabia", "European Commission": an adjective that belongs to a name."""
    if first + 1 >= end:
        return False
    if f"{words[first].text} {words[first + 1].text}" in PLACES:
        return True
    body = words[end - 1].text in _BODIES
    return body and words[first].text in DEMONYMS


def _of_a_country(words: tuple[Token, ...], first: int, end: int) -> bool:
    """ "US Secretary", "France Prime Minister": the place stands before a title."""
    text = words[first].text
    if first + 1 >= end or not (text in SAME_PLACE or text in PLACES):
        return False
    low = words[first + 1].low.rstrip(".")
    return (low in TITLES and low not in PORTFOLIOS) or _title_follows(
        words, first, end
    )


def _title_follows(words: tuple[Token, ...], first: int, end: int) -> bool:
    """ "Finance Minister Raske", "Chief Executive Officer Orr": a title follows."""
    for word in words[first + 1 : end - 1]:
        low = word.low.rstrip(".")
        if low in ROLES or (low in TITLES and low not in PORTFOLIOS):
            return True
        if low not in PORTFOLIOS and low not in ("and", "of", "&"):
            return False
    return False


def _title_of(
    words: tuple[Token, ...], first: int, end: int, titles: list[str]
) -> bool:
    """ "Secretary of State Wilma Orr": the portfolio belongs to the title."""
    following = words[first + 1 : end]
    if following and following[0].low == "the":
        following = following[1:]
    if len(following) >= 2 and following[0].low in PORTFOLIOS:
        titles.append(following[0].low)
        return True
    return False


def _opener(word: Token) -> bool:
    """Whether the first word of a sentence is one that merely stands before a name."""
    bare = word.low.rstrip(".")
    if word.text in PLACES or _ACRONYM.fullmatch(word.text) or word.text in OPENINGS:
        return False
    if bare in ROLES or bare in GROUPS or bare in LEADING or bare in ANNOUNCERS:
        return True
    return bool(_OPENING_SHAPE.search(bare))
