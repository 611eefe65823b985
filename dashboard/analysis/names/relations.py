"""A mention and the clause around it in, what its relations say of its kind out."""

from dashboard.analysis.names.mentions import Mention
from dashboard.analysis.tokens import Token
from dashboard.analysis.words.bodies import ANNOUNCERS, BODY_NOUNS
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.people import ROLES
from dashboard.analysis.words.saying import FORMS

#: Run, lead or speak for a body whose name stands before them.
_BODY_HEADS = listed(
    """
    manager boss chief chairman chairwoman chair director executive founder co-founder
    striker captain goalkeeper midfielder winger defender coach spokesman spokeswoman
    spokesperson economist analyst strategist partner treasurer owner
    """
)
#: Work "at", "of" or "for" a body more often than a place.
_STAFF = listed(
    """
    analyst analysts economist economists strategist strategists broker brokers
    researcher researchers scientist scientists partner partners executive executives
    consultant consultants fellow professor lawyer lawyers solicitor trader colleagues
    staff bosses administrators director directors spokesman spokeswoman spokesperson
    """
)
_WORK_FOR = frozenset({"at", "of", "for", "from", "with"})
_AUXILIARIES = listed("has had have is was will would did does plans plan aims expects")
_PAPERS = listed("poll survey report study analysis index research ranking")
#: Publish, poll and deal as people and as bodies.
_BOTH = listed("pollster broker publisher broadcaster producer contractor adviser")
_PLACES = listed(
    "town city village suburb port province region district island capital"
)
#: Countries are called so too: "Chile, the largest producer".
_OF_COUNTRIES = listed("exporter producer supplier user maker country rival")
_BODIES = (ANNOUNCERS | BODY_NOUNS) - _OF_COUNTRIES
#: Are of a place or of a person and of no body.
_AT = frozenset({"in", "near", "across", "around", "outside", "throughout"})


def relations(mention: Mention, points: list[float]) -> None:
    """Add what the words on both sides say."""
    if mention.before:
        _before(mention, points)
    if mention.after:
        _aside(mention.after, points)
        _headed(mention.after, points)
        if len(mention.words) > 1:
            _owns(mention.after, points)


def _before(mention: Mention, points: list[float]) -> None:
    last = mention.before[-1]
    lows = [word.low for word in mention.before]
    earlier = lows[-2] if len(lows) > 1 else ""
    if last.low in _WORK_FOR and not mention.titles:
        named = mention.before[-2].capital if len(lows) > 1 else False
        if earlier in _STAFF or (named and not _STAFF.isdisjoint(lows)):
            points[1] += 4
    if last.low == "by" and not _PAPERS.isdisjoint(lows) and len(mention.words) == 1:
        points[1] += 3
    if last.low in _BOTH and not mention.titles:
        points[1] += 8 if earlier in _WORK_FOR | {"by"} else 3.5
    if last.low in ("to", "from") and earlier in ("sold", "signed", "loaned", "bought"):
        points[1] += 3
    if last.low in ("in", "of") and earlier in (
        "shares",
        "stake",
        "customers",
        "staff",
    ):
        points[1] += 4
    if last.low == "and" and len(lows) > 2 and mention.before[-2].capital:
        points[2] += 2.5 * (lows[-3] in _AT)


def _aside(after: tuple[Token, ...], points: list[float]) -> None:
    """ "X, which runs", "X, a campaign group,", "X, a town of 9,000"."""
    if after[0].text != "," or len(after) < 2:
        return
    if after[1].low == "which":
        points[1] += 2.2
    if after[1].low == "who":
        points[0] += 3
    if after[1].low not in ("a", "an", "the", "one", "another"):
        return
    for number, word in enumerate(after[2:], start=3):
        if number < len(after) and after[number].low in FORMS:
            # "The plant in Orby, a spokesman said": no aside.
            return
        if word.low in _BODIES:
            points[1] += 4
        elif word.low in ROLES:
            points[0] += 3
        elif word.low in _PLACES:
            points[2] += 4
        elif word.word and not word.capital:
            continue
        return


def _headed(after: tuple[Token, ...], points: list[float]) -> None:
    """ "Orby Homes chief executive Ada Sorel": who runs it has a name."""
    for number, word in enumerate(after[:4]):
        if word.capital and number and after[number - 1].low in _BODY_HEADS:
            points[1] += 4
        if word.capital or not word.word:
            return


def _owns(after: tuple[Token, ...], points: list[float]) -> None:
    """ "X has missed its target", "X said it would": no person is "it"."""
    if after[0].low not in FORMS and after[0].low not in _AUXILIARIES:
        return
    for word in after[1:5]:
        if word.low in ("its", "it", "itself"):
            points[1] += 2.5
        elif word.low in ("his", "her", "himself", "herself", "he", "she"):
            points[0] += 2.5
        elif word.word and not word.capital and word.low not in ("that", "and", "but"):
            continue
        return
