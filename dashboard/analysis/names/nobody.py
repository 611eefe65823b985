"""A stretch of capitals in, whether it names no one out."""

from dashboard.analysis.names import titles
from dashboard.analysis.tokens import Token
from dashboard.analysis.words.abbreviations import STATES
from dashboard.analysis.words.calendar import DATES, FEASTS
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.openers import OPENERS
from dashboard.analysis.words.people import AFTER, GROUPS, PARTICLES, ROLES
from dashboard.analysis.words.places import DEMONYMS, PLACES, SAME_PLACE

_NUMBERED = listed(
    """
    model highway route flight section article room phase interstate number page
    chapter figure type block grade level title group stage
    """
)
#: Letters of rank and party after a name.
_LETTERS = listed("KC QC SC BL MSP MLA MNA MPA MEP TD MBE OBE CBE KBE DBE PhD FRS JP")
_DIRECTIONS = listed("Eastern Western Northern Southern Central")
_EVENTS = listed(
    """
    cup championship championships olympics games festival prix open tournament war
    act amendment prize award awards process day week agreement treaty accord plan
    policy bill derby marathon revolution brexit century year
    """
)
_STORMS = listed("hurricane cyclone typhoon storm")
#: "The Bill" is one that has been named in full.
_LAWS = listed("bill act amendment treaty policy budget")
#: Have a short form in capitals that names no one: "the HPV jab", "an AA rating".
_THINGS = listed(
    """
    jab jabs vaccine vaccines virus infection infections test tests scan scans rating
    syndrome gene cells chip chips licence license certificate visa visas
    """
)
_MARKS = frozenset("“”\"‘’'")


def none(words: tuple[Token, ...], first: int, end: int) -> bool:
    """ "Model 9", "the Border Cup", "Minister": capitals that name no one."""
    last = words[end - 1]
    if end < len(words) and _before_sign(last, words[end]):
        return True
    if end - first == 1:
        return _single_is_none(last) or _of_a_thing(words, first, end)
    storm = words[first].low in _STORMS and end - first == 2
    return storm or last.low in _EVENTS


def _before_sign(last: Token, following: Token) -> bool:
    """ "Fla.", "US$" and "Model 9"."""
    if following.text == ".":
        return last.low in STATES
    if following.text == "$":
        return following.start == last.end
    return last.low in _NUMBERED and following.text.isdigit()


def _of_a_thing(words: tuple[Token, ...], first: int, end: int) -> bool:
    """ "The HPV jab", and "the Bill" that has been named in full."""
    if first and words[first - 1].low == "the" and words[first].low in _LAWS:
        return True
    following = words[end].low if end < len(words) else ""
    return words[first].text.isupper() and following in _THINGS


def _single_is_none(word: Token) -> bool:
    if titles.never(word) or word.text in _DIRECTIONS:
        return True
    if word.text in SAME_PLACE or word.text in PLACES:
        return False
    if len(word.text.rstrip(".")) == 1:
        return True
    bare = word.low.rstrip(".")
    return bare in titles.ALL or bare in ROLES or bare in GROUPS or bare in OPENERS


def falls_off(word: Token) -> bool:
    """Whether a word at the end of a stretch is no part of a name."""
    if word.low in PARTICLES | {"of", "for", "and", "the", "on", "&", "’", "'"}:
        return True
    if word.low in ("’s", "'s"):
        return True
    if word.low.rstrip(".") in AFTER and len(word.text) > 1:
        return True
    if word.text in _LETTERS:
        return True
    return word.text in DATES or word.text in DEMONYMS


def work(words: tuple[Token, ...], start: int, end: int) -> bool:
    """“The Last Ferry”: several capitals that fill their marks are a title."""
    if start == 0 or end - start == 1 or words[start - 1].text not in _MARKS:
        return False
    after = [word.text for word in words[end : end + 2]]
    return bool(after) and (
        after[0] in _MARKS or (after[0] == "," and after[-1] in _MARKS)
    )


def day(words: tuple[Token, ...], first: int, end: int) -> bool:
    """ "Memorial Day": no name once the day has fallen off."""
    return end - first > 1 and words[end - 1].text in FEASTS
