"""Addresses, postcodes, sections of laws and other numbered places."""

from collections.abc import Iterator

from dashboard.analysis.figures import nouns
from dashboard.analysis.figures.base import Line, NotFigure
from dashboard.analysis.words.listing import listed

_STREETS = listed(
    """
    street st road rd avenue ave lane ln drive dr boulevard blvd square place court
    way terrace close crescent highway parkway row gardens broadway
    """
)
#: Words whose number is a name, in lower case too.
_NUMBERED = listed(
    """
    section sections article articles chapter clause paragraph rule schedule amendment
    page pages verse volume part no nos number numbers figure table room gate platform
    pier terminal unit block channel studio flight route highway interstate junction
    motorway exit ward precinct lot docket case file bill proposition measure title
    resolution annex appendix psalm season episode version grade tier level category
    phase stage class type model series zone area sector district division game day week
    group pool lane hole lap round act book line step question square bus apartment
    building form item order lane rank ranked seed seeded firmware android ios windows
    apollo falcon year formula top big world super euro covid catch agenda
    """
)
#: The same words are also counted nouns or verbs: they need a capital letter.
_CAPITAL = listed(
    """
    part no case file measure figure table form title line order unit series
    type game day week group lane round book step question area class model bill item
    level season stage phase top big world super act lot bus square exit grade version
    agenda rank building year
    """
)


def _find(line: Line) -> Iterator[tuple[int, int]]:
    for place, token in enumerate(line.tokens):
        if token.kind != "number" and token.low not in _WORDS:
            continue
        if _numbered(line, place) or _in_course(line, place):
            yield place, _range(line, place)
        elif _street(line, place):
            yield place, place + 2


_WORDS = listed("one two three four five six seven eight nine ten")


def _numbered(line: Line, place: int) -> bool:
    before = place - 1
    if line.low(before) == ".":
        before -= 1
    word = line.low(before)
    if word == "of" and line.tokens[before - 1].text == "Group" and before:
        return True
    if line.low(before) == "number" and line.tokens[place].kind == "word":
        return True
    if word not in _NUMBERED or (
        line.low(place - 1) == "." and word not in ("no", "nos")
    ):
        return False
    capital = line.tokens[before].text[:1].isupper()
    if capital and word == "no" and before < place - 1:
        return True
    if word in _CAPITAL and not (capital and (before > 0 or word not in ("no", "top"))):
        return False
    return not (line.low(place + 1) in ("million", "billion", "per", "%") or word == "")


def _in_course(line: Line, place: int) -> bool:
    """As in "in week 12", "on day three": the number says which, not how many."""
    if line.low(place - 1) not in _COURSE or line.low(place - 2) not in _TOLD_BY:
        return False
    return nouns.counted(line, place + 1) is None


_COURSE = listed("week day stage phase round lap scene act runway tram port grade year")
_TOLD_BY = listed("in on by until from at since after before of for and to the")


def _range(line: Line, place: int) -> int:
    """The token after "pages 12-14", "No. 21-1333"."""
    dash = line.low(place + 1) in ("-", "–") and line.glued(place + 1)
    more = line.glued(place + 2) and line.tokens[place + 2].kind == "number"
    return place + 3 if dash and more else place + 1


def _street(line: Line, place: int) -> bool:
    for ahead in range(1, 4):
        token = line.tokens[place + ahead] if place + ahead < len(line.tokens) else None
        if token is None or not token.text[:1].isupper() or token.kind != "word":
            return False
        if token.low in _STREETS and ahead > 1:
            return True
    return False


NOT_FIGURE = NotFigure(
    name="numbered",
    reason="the number of a place, a page or a part of a law",
    find=_find,
    right=(
        "Section 230 of the act",
        "at 10 Downing Street",
        "Flight 370 and Route 66",
        "off Highway 7",
        "Part 3 of the law",
        "Year 7 pupils",
        "He left in week 12.",
        "The Group of 77 met.",
        "See pages 12-14.",
    ),
    wrong=("It has 3 sections.", "The case 12 lawyers brought"),
)
