"""A short line in, the writers that it names out."""

import re
from dataclasses import dataclass
from functools import lru_cache

from dashboard.readers.copied import sections

_LONGEST = 110
#: A line that names a writer's post says little more.
_MOST_ROLE_WORDS = 8
_WORD = r"[^\W\d_a-zß-ÿ][\w.'’-]{0,24}+"
_PARTICLE = r"(?:de|da|di|del|der|van|von|bin|bint|ibn|al|el|la|le|ter|ten|dos|du)"
_NAME = rf"{_WORD}(?: (?:{_PARTICLE} ){{0,2}}{_WORD}){{0,4}}"
_NAMES = rf"{_NAME}(?:(?:,? (?:and|&|with) |, ){_NAME}){{0,4}}"
_ROLE_WORDS = (
    r"(?:reporters?|correspondents?|editors?|writers?|staff|desk|columnist|analyst"
    r"|bureau|producer|contributor|journalist|agencies|agency|newsroom)"
)
_ROLE = rf"(?i:[\w&’' -]{{0,40}}\b{_ROLE_WORDS}\b[\w&’' -]{{0,40}})"
_PLACE = rf"(?: (?:in|at) (?P<place>{_NAME}))"
_SIGNED = re.compile(
    r"(?i:(?:written|words|story|reported|report|text|analysis|posted|published) by"
    r"|by|from|author|(?:text|reporter|writer|byline)(?=:)):? {1,9}"
    rf"(?P<who>{_NAMES}|{_ROLE}){_PLACE}?(?:,? for {_NAME}"
    rf"|(?:, | [–—-] ){_ROLE}|,? {_NAME} {_ROLE_WORDS}|(?: / | [–—-] ){_NAME})?",
)
#: What may follow a name after a comma and is no second name.
_PAPER = re.compile(
    r"The .{2,40}|.{0,40}\b(?:News|Mail|Post|Times|Press|Journal|Tribune|Herald|Gazette"
    r"|Daily|Agency|Reuters|AFP|AP|Bloomberg)"
)
_ALONE = re.compile(
    rf"(?P<who>{_WORD} (?:{_PARTICLE} ){{0,2}}{_WORD}(?: {_WORD}){{0,2}}"
    rf"(?:(?:,? (?:and|&) |, ){_NAME}){{0,3}})"
    rf"(?:(?:, | [–—-] ){_ROLE}|{_PLACE}| @\w{{2,30}})?"
)
#: "Ada Renn Environment correspondent"; a post alone opens with its field.
_WITH_POST = re.compile(
    rf"(?P<who>{_WORD} (?:{_PARTICLE} ){{0,2}}{_WORD}) (?:[\w&-]{{2,20}} ){{1,3}}"
    rf"(?i:{_ROLE_WORDS})"
)
_RANKS = frozenset({"senior", "chief", "deputy", "foreign", "special", "political"})
_DESK = re.compile(
    r"(?i:(?:our )?(?:staff|news|web|business|sports?|foreign|national|city)? ?"
    r"(?:report(?:er)?|correspondent|desk|writer|bureau)s?|newsdesk|agencies"
    r"|(?:from|by) our correspondent)"
    r"|[A-Z]{2,5}|Reuters|(?:The )?Associated Press|Agence France-Presse|Bloomberg"
    r"|Press Association|Xinhua|Anadolu Agency|Dow Jones"
)
_ROLE_LINE = re.compile(_ROLE, re.IGNORECASE)
_TAIL = re.compile(
    r"[(\[—–-]{0,2} ?(?:additional |with )?(?:(?:reporting|writing|editing|compiled"
    r"|edited|written)(?: and \w{1,12})? by|(?:assistance|files) from)"
    r" (?P<who>.{3,200})",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    rf"{_NAMES} (?:reported|contributed|reports)(?: reporting| research)?"
    r" (?:from|to|for) [^.]{2,160}\."
)
_FIRST_OF_TAIL = re.compile(rf"{_NAMES}")


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote a story."""

    #: As printed, without "By" and without the writer's post.
    who: str
    start: int
    end: int
    #: Where the writer is said to be, and where that stands.
    place: str | None = None
    place_start: int = 0


def signed(text: str) -> Byline | None:
    """A line that says "By": its writers."""
    if len(text) > _LONGEST:
        return None
    match = _SIGNED.fullmatch(text)
    if match is None or not match["who"][:1].isupper():
        return None
    return _byline(match)


@lru_cache(maxsize=1024)
def alone(text: str) -> Byline | None:
    """A line of nothing but a name or a desk; only its place tells it from a title.

    Kept, for it is asked for each line of a head several times.
    """
    if len(text) > _LONGEST:
        return None
    post = _WITH_POST.fullmatch(text)
    first = text.partition(" ")[0]
    if post and not (first.lower() in _RANKS or sections.named(first)):
        return Byline(post["who"], 0, len(text))
    match = _ALONE.fullmatch(text)
    if match:
        return _byline(match)
    desk = _DESK.fullmatch(text)
    return Byline(text, 0, len(text)) if desk else None


def is_role(text: str) -> bool:
    """Whether a line gives a writer's post: "Economics reporter"."""
    short = len(text) <= _LONGEST and text.count(" ") < _MOST_ROLE_WORDS
    return short and bool(_ROLE_LINE.fullmatch(text))


def tail(text: str) -> Byline | None:
    """An agency's last line: "(Reporting by A; Editing by B)"."""
    if len(text) > 300:
        return None
    match = _TAIL.match(text)
    if match is None:
        contributed = _CONTRIBUTED.fullmatch(text)
        return Byline("", 0, len(text)) if contributed else None
    names = _FIRST_OF_TAIL.match(match["who"])
    who = names[0] if names else ""
    return Byline(who, match.start("who"), match.start("who") + len(who))


def _byline(match: re.Match[str]) -> Byline:
    start, end = match.span("who")
    place = match["place"]
    who = _names_only(match["who"])
    return Byline(who, start, end, place, match.start("place") if place else 0)


def _names_only(who: str) -> str:
    """Without a post, a paper or a town after the last comma."""
    names, comma, last = who.rpartition(", ")
    if not comma or " and " in last or "&" in last:
        return who
    town = " " not in last
    return names if town or is_role(last) or _PAPER.fullmatch(last) else who
