"""Tokens and a verb's place in, the noun phrase that says who is meant out."""

from dashboard.analysis.attribution.units import QUOTED
from dashboard.analysis.tokens import Token
from dashboard.analysis.words.bodies import BODY_NOUNS, PAPERS
from dashboard.analysis.words.calendar import DATES
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.people import GROUPS, ROLES, TITLES

Items = tuple[Token, ...]
#: Token numbers, the end not included.
Stretch = tuple[int, int]

PRONOUNS = listed(
    """
    he she it they i we you who
    """
)
_DETERMINERS = listed(
    """
    the a an this that these those his her its their my our your some many several
    most all both another one two three four five no any each every few other
    """
)
_ARTICLES = listed("the a an its their my our your no every his her")
_PREPOSITIONS = listed(
    """
    of for at in from with on to by
    """
)
#: Stand between a subject and its verb.
BETWEEN = listed(
    """
    has have had also then later now just once repeatedly recently previously did does
    do would will could might may often only still first since even already again
    twice further finally is are was were be been being ’s 's ’d quickly
    """
)
#: No part of a noun phrase that is a subject.
_STOPS = listed(
    """
    but as while because that if when after before since although though where which
    than so nor or is was were are be been has had have do does did will would can
    could should may might must not to about into over under between through during
    against until unless whether how why what yet then also however meanwhile still
    even just today yesterday tomorrow tonight here there says said say told asked
    adding saying and et per via like
    """
)
_APPOSITIVES = listed(
    """
    a an the who whose which where then now of his her its their one both formerly at in
    on with during however meanwhile though too moreover speaking citing
    asked responding writing referring for without under defending prosecuting
    representing appearing acting
    """
)
_JOINTS = frozenset({"and", "&", "or"})
_LINKS = listed("of for at from with and & in by")
_OWNING = frozenset({"’s", "'s", "’", "'", "."})
_NO_FIRST = _PREPOSITIONS | {"and", "’s", "'s", "."}
_SPANS = listed("month week year morning night summer spring decade")
_LONGEST = 16


_NO_ADVERBS = listed("family assembly ally bully monopoly anomaly reply supply")


def subject(items: Items, verb: int) -> Stretch | None:
    """The noun phrase that ends before the verb, with what its commas hold."""
    end = verb
    while end > 0 and (items[end - 1].low in BETWEEN or adverb(items[end - 1])):
        end -= 1
    if end == 0:
        return None
    if items[end - 1].text == ")":
        end = _bracket(items, end - 1)
    if end and items[end - 1].text == ",":
        return _with_apposition(items, end - 1)
    found = _phrase(items, end)
    if found is not None and items[found[0]].low == "who":
        found = _antecedent(items, found[0]) or found
    return found if found is not None and _speaks(items, found) else None


def _antecedent(items: Items, who: int) -> Stretch | None:
    """Whom "who" stands for: the phrase before it."""
    end = who - (who > 0 and items[who - 1].text == ",")
    found = _phrase(items, end) if end > 0 else None
    if found is not None and items[found[0]].low in ("a", "an") and found[0] > 1:
        # "Jo Bell, a driver of 26 years, who said": the name before the aside.
        comma = items[found[0] - 1].text == ","
        named = _phrase(items, found[0] - 1) if comma else None
        if named is not None and items[named[1] - 1].capital:
            return named
    return found


def _speaks(items: Items, found: Stretch) -> bool:
    """Whether a phrase can be someone: not "that", "this month" or a stray word."""
    first, last = items[found[0]], items[found[1] - 1]
    if last.low in _SPANS or (first.low in ("that", "this") and first is last):
        return False
    known = last.low in ROLES or last.low in BODY_NOUNS or last.low in PAPERS
    if first is not last or known or last.capital or last.low in PRONOUNS:
        return True
    return last.low.endswith(("s", "people"))


def adverb(item: Token) -> bool:
    """Whether a word in "-ly" says how, not what."""
    return item.low.endswith("ly") and not item.capital and item.low not in _NO_ADVERBS


def _bracket(items: Items, closing: int) -> int:
    for index in range(closing - 1, max(-1, closing - 12), -1):
        if items[index].text == "(":
            return index
    return closing


def _with_apposition(items: Items, comma: int) -> Stretch | None:
    """ "The group's spokesman, Tarek Noor," or "Jo Bell, 41, a nurse at St Ann's,"."""
    first = comma
    pieces = 0
    while first > 0 and comma - first < 45 and pieces < 4:
        opening = _piece(items, first)
        if opening is None:
            return None
        pieces += 1
        head = items[opening]
        if opening == 0 or items[opening - 1].text != ",":
            break
        if not (_aside(head) or pieces == 1):
            break
        before = _phrase(items, opening - 1)
        if before is None:
            break
        if pieces == 1 and not _aside(head) and not _describes(items, before):
            break
        if not _aside(head):
            return before[0], comma
        if _aside_inside(items, before):
            first = opening - 1
            continue
        return before[0], comma
    found = _phrase(items, comma)
    if found is None or found[0] == 0 or items[found[0] - 1].text in (",", QUOTED):
        return found
    return None


def _piece(items: Items, end: int) -> int | None:
    """Where the stretch between two commas that ends at `end` begins."""
    for index in range(end - 1, max(-1, end - 40), -1):
        if items[index].text in (",", QUOTED, ";", ":", "—", "–", "--", "―"):
            return index + 1
    return 0 if end <= 40 else None


def _aside(head: Token) -> bool:
    if head.text[:2] in ("R-", "D-", "I-"):
        return True
    if head.text[:2] in ("R-", "D-", "I-"):
        return True
    return head.low in _APPOSITIVES or head.text.isdigit() or head.low in ROLES


def _aside_inside(items: Items, found: Stretch) -> bool:
    """Whether a phrase is itself an aside: an age, or one that begins with "a"."""
    start = found[0]
    if start == 0 or items[start - 1].text != ",":
        return False
    return items[start].text.isdigit() or items[start].low in ("a", "an", "the", "who")


def _describes(items: Items, found: Stretch) -> bool:
    last = items[found[1] - 1]
    return not last.capital and last.word


def _phrase(items: Items, end: int) -> Stretch | None:
    """The noun phrase that ends before `end`, read from its last word back."""
    start = end
    while start > 0 and end - start < _LONGEST and _belongs(items, start, end):
        start -= 1
        if _begun(items, start):
            break
    while start < end and items[start].low in _NO_FIRST:
        start += 1
    if end - start > 1 and items[start].low in ("that", "those") and start:
        start += items[start + 1].capital
    if start == end or not items[end - 1].word:
        return None
    return None if items[end - 1].low in _ARTICLES else (start, end)


def _belongs(items: Items, start: int, end: int) -> bool:
    """Whether the word before `start` belongs to the phrase that ends at `end`."""
    item = items[start - 1]
    if item.low in PRONOUNS:
        return start == end
    if item.low in _JOINTS:
        return _joined(items, start - 1, end)
    if item.low in _DETERMINERS:
        return True
    inside = start != end and start > 1
    if item.low in _PREPOSITIONS:
        return inside and _noun(items[start - 2])
    if item.low in _OWNING:
        return inside and items[start - 2].word
    return _noun(item)


def _begun(items: Items, start: int) -> bool:
    """Whether a phrase cannot reach further back than the word at `start`."""
    low = items[start].low
    if low in PRONOUNS:
        return True
    goes_on = start > 1 and items[start - 1].low in _PREPOSITIONS
    return low in _DETERMINERS and not (goes_on and _noun(items[start - 2]))


def _noun(item: Token) -> bool:
    if not item.word or item.low in _STOPS or item.text in DATES:
        return False
    return not adverb(item)


def _joined(items: Items, joint: int, end: int) -> bool:
    """ "Smith and Jones": both sides are names, or one list of a ministry's tasks."""
    if joint == 0 or joint + 1 >= end:
        return False
    return items[joint - 1].capital and items[joint + 1].capital


def after(items: Items, start: int) -> Stretch | None:
    """The noun phrase that begins at `start`, as in "said X, the Y of Z"."""
    if start >= len(items) or not _begins(items[start]):
        return None
    if items[start].low in PRONOUNS:
        return start, start + 1
    end = start
    while end < len(items) and end - start < _LONGEST and _joins(items, start, end):
        end += 1
    while end > start and items[end - 1].low in _PREPOSITIONS | _DETERMINERS | {"and"}:
        end -= 1
    if end == start:
        return None
    role = not items[end - 1].capital
    if role and end + 1 < len(items) and items[end].text == ",":
        named = end + 1
        while named < len(items) and items[named].capital and items[named].word:
            named += 1
        closes = named >= len(items) or items[named].text in (".", ",", ";")
        if named - end > 2 or (named - end == 2 and closes):
            end = named
    return start, end


def _joins(items: Items, start: int, end: int) -> bool:
    """Whether the word at `end` goes on with the phrase that begins at `start`."""
    item = items[end]
    if item.low in _LINKS:
        return _goes_on(items, start, end)
    if item.low in _OWNING:
        return item.text != "."
    if item.low in _DETERMINERS:
        return end == start or items[end - 1].low in _PREPOSITIONS
    return _noun(item) and item.low not in _PREPOSITIONS


def _begins(item: Token) -> bool:
    if not item.word or item.text in DATES:
        return False
    low = item.low.rstrip(".")
    return (
        item.capital
        or low in _DETERMINERS
        or low in ROLES
        or low in GROUPS
        or low in TITLES
        or low in ("he", "she", "state", "senior", "former")
    )


def _goes_on(items: Items, start: int, end: int) -> bool:
    if end == start or end + 1 >= len(items):
        return False
    if items[end].low in ("and", "&"):
        return items[end - 1].capital and items[end + 1].capital
    if items[end].low == "in":
        return False
    if items[end].low == "by" and items[end - 1].low not in PAPERS:
        return False
    return _noun(items[end + 1]) or items[end + 1].low in _DETERMINERS
