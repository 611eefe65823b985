"""A line in, a picture's caption and whom the picture is credited to out."""

import re
from dataclasses import dataclass

#: No caption is longer; the bound keeps the search short.
_LONGEST = 420
#: Words that stand in a credit and seldom in a bracket of running copy.
_CREDIT_WORDS = re.compile(
    r"\b(?:photos?|photograph(?:er|s)?|pictures?|images?|file|courtesy|supplied|handout"
    r"|screengrab|screenshot|illustration|twitter|instagram|facebook|social media|pool"
    r"|afp|ap|reuters|epa|getty|anadolu|aa|xinhua|pa|pti|ani|app|spa|wam|dpa|tass|kyodo"
    r"|yonhap|bernama|antara|shutterstock|alamy|istock|unsplash|wikimedia|bloomberg"
    r"|via|provided by|credit)\b|@\w|\w/\w|[x©]/@",
    re.IGNORECASE,
)
#: Of these, the ones that only a picture has: they may stand before a full stop.
_PICTURE = re.compile(
    r"\b(?:photos?|photograph|picture|image|file|courtesy|handout|credit)\b",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"[A-Z]{2,6}(?: [A-Z][a-z]+)?")
_LABEL = (
    r"(?:(?:photo(?:graph)?s?|pictures?|pics?|images?|illustration|graphic|video)"
    r"(?: ?(?:credits?|by|courtesy(?: of)?|source))?|credits?|courtesy(?: of)?"
    r"|source)"
)
_LABELLED = re.compile(
    rf"(?:^|(?P<before>[.!?”’'\")\]]|[|–—/-]) ?|(?<=\w) ){_LABEL}"
    r"(?: ?: ?|\.\.\.|(?<=by) |(?<=of) |(?<=courtesy) )"
    r"(?P<credit>[A-Z@©][^:|]{1,80})$",
    re.IGNORECASE,
)
_DASHED = re.compile(
    r" ?(?:[—–|/©]|-(?= ?[A-Z])) ?(?P<credit>[A-Z@][\w .&/@’'-]{1,50})$"
)
_SLASHED = re.compile(
    r"(?P<credit>(?:REUTERS|AP Photo|AFP|EPA|Getty Images|AP)/[\w .’'/-]{2,50}"
    r"|(?<=[.!?”’] )[A-Z][\w.’-]{0,24}(?: [A-Z][\w.’-]{0,24}){1,3}"
    r"/[A-Z][\w .’-]{1,40})$"
)
_PREFIX = re.compile(
    r"(?:image |photo )?(?P<what>caption|source|credit)(?:,|:) ?", re.IGNORECASE
)
_COUNTER = re.compile(
    r"(?:(?:item|image|photo) )?[\[(]?\d{1,3} ?(?:/|of) ?\d{1,3}[\])]? ?", re.IGNORECASE
)
_OFFER = re.compile(r"\s+Purchase Licensing Rights\b.{0,60}$")
#: What a headline promises: "... (PHOTOS)".
_BARE = re.compile(r"(?:photos?|pictures?|images|videos?|illustration)", re.IGNORECASE)
#: Characters of the longest label with the longest name after it, and some to spare.
_LONGEST_CREDIT = 200
_BRACKETS = {")": "(", "]": "["}


@dataclass(frozen=True, slots=True)
class Caption:
    """What is said of a picture; a part that is not there has equal ends."""

    start: int
    end: int
    credit_start: int
    credit_end: int


def read(text: str) -> Caption | None:
    """The caption and the credit of a line, or None where it has no credit."""
    if len(text) > _LONGEST:
        return None
    start, end = _bounds(text)
    found = _of_words(text[start:end]) if end - start > 3 else None
    if found is None:
        return None
    return Caption(
        found.start + start,
        found.end + start,
        found.credit_start + start,
        found.credit_end + start,
    )


def _bounds(text: str) -> tuple[int, int]:
    """Without a gallery's counter before and an offer of rights after."""
    counter = _COUNTER.match(text)
    offer = _OFFER.search(text) if "Licensing" in text else None
    return counter.end() if counter else 0, offer.start() if offer else len(text)


def _of_words(text: str) -> Caption | None:
    return _prefixed(text) or _bracketed(text) or _named(text)


def _prefixed(text: str) -> Caption | None:
    """ "Image caption, ..." and "Image source, ..."."""
    match = _PREFIX.match(text)
    if match is None:
        return None
    end = len(text)
    if match["what"].lower() == "caption":
        return Caption(match.end(), end, end, end)
    return Caption(0, 0, match.end(), end)


def _bracketed(text: str) -> Caption | None:
    """ "... in Brussels (AFP)"."""
    shut = len(text.rstrip(".")) - 1
    opening = text.rfind(_BRACKETS.get(text[shut], "\0"))
    if opening < 0 or not 2 <= shut - opening - 1 <= 80:
        return None
    credit, before = text[opening + 1 : shut], text[:opening].rstrip()
    stopped = before[-1:] in tuple(".!?")
    if _BARE.fullmatch(credit):
        return None
    known = _CREDIT_WORDS.search(credit)
    if not known and (stopped or not before or not _CAPITALS.fullmatch(credit)):
        return None
    if shut != len(text) - 1 and not _PICTURE.search(credit):
        return None
    start = opening + 1 + _label_length(credit)
    return Caption(0, len(before), start, shut)


def _named(text: str) -> Caption | None:
    """ "... in August. Photograph: Ida Holm" and "... on Monday. — AFP"."""
    # No credit is longer; a search from the front takes much of a paragraph's time.
    start = max(0, len(text) - _LONGEST_CREDIT)
    match = _LABELLED.search(text, start)
    if match is None and "/" in text:
        match = _SLASHED.search(text, start)
    if match is None:
        match = _DASHED.search(text, start)
        sure = match and ("©" in match[0] or _CAPITALS.fullmatch(match["credit"]))
        if match and not (sure or _CREDIT_WORDS.search(match["credit"])):
            return None
    if match is None:
        return None
    keeps = "before" in match.re.groupindex and match["before"] in tuple(".!?”’'\")]")
    end = match.end("before") if keeps else match.start()
    words = text[:end].rstrip()
    return Caption(0, len(words), match.start("credit"), len(text.rstrip(".")))


def _label_length(credit: str) -> int:
    """How much of a bracket is "Photo: " and the like."""
    match = re.match(
        rf"{_LABEL} ?: ?|(?:photo|picture|image) by ", credit, re.IGNORECASE
    )
    return match.end() if match else 0
