"""The words that say who is meant in, the person or body they stand for out."""

from dashboard.analysis.attribution.memory import Memory, Speaker
from dashboard.analysis.attribution.people import Cast, Known
from dashboard.analysis.tokens import Token
from dashboard.analysis.words.bodies import BODY_NOUNS, PAPERS, PORTFOLIO_BODIES
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.people import GROUPS, POSSESSIVES, ROLES
from dashboard.folding import fold

#: How far back, in letters, a pronoun may point at the last speaker.
_REACH = 1200
_CUTS = listed(
    """
    of for in at from with to on who whose which , familiar
    """
)
_ARTICLES = ("the ", "The ", "THE ")
_INDEFINITE = listed(
    """
    a an some many several one two three another other most senior few
    """
)
_COMPANY = listed(
    """
    company firm group maker retailer operator airline manufacturer insurer
    """
)


#: Speak for the body at which they work.
_EXPERTS = listed("researchers scientists economists analysts engineers experts")
_TEAMS = _EXPERTS | {"team"}
_WORKPLACE = frozenset({"at", "from"})
#: Of a body they are as good as the body: "the club’s owners".
_RUNNING = listed("owners management bosses directors leadership")


def resolve(words: tuple[Token, ...], text: str, cast: Cast, memory: Memory) -> Speaker:
    """The speaker behind a noun phrase or a pronoun."""
    start, end = words[0].start, words[-1].end
    first = words[0].low
    if len(words) == 1 and first in ("he", "she"):
        return _person(first, start, cast, memory)
    if len(words) == 1 and first == "it":
        return memory.body or _body_before(start, cast) or Speaker(None, "none")
    if len(words) == 1 and first == "who":
        near = cast.before(start, 120)
        return _named(near[0][2]) if near else Speaker(None, "none")
    if len(words) == 1 and first in ("they", "i", "we", "you", "that", "this", "which"):
        same = memory.last if first == "they" and _plural(memory) else None
        return same or Speaker(None, "none")
    return (
        _by_name(words, text, cast)
        or _by_paper(words, start, cast, memory)
        or _by_owner(words, text, cast, memory)
        or _by_noun(words, start, cast)
        or _same_team(words, memory)
        or _as_printed(words, text[start:end])
    )


def _plural(memory: Memory) -> bool:
    return memory.last is not None and memory.last.source == "unnamed"


def _named(known: Known) -> Speaker:
    return Speaker(known.name.name, "named", known)


def _person(pronoun: str, place: int, cast: Cast, memory: Memory) -> Speaker:
    """The last speaker, unless a sentence has had another subject since."""
    last = memory.last.person if memory.last else None
    fits_last = (
        last is not None
        and last.name.kind == "person"
        and last.gender in (None, pronoun)
        and place - memory.last_place < _REACH
    )
    since = memory.last_place if fits_last else -1
    people = [
        (start, known)
        for start, _, known in cast.before(place)
        if known.name.kind == "person"
        and known.gender in (None, pronoun)
        and start > since
    ]
    opening = [known for start, known in people if cast.opens(start)]
    chosen = None
    if opening:
        chosen = opening[0]
    elif fits_last:
        chosen = last
    elif people:
        chosen = people[0][1]
    if chosen is None:
        return Speaker(None, "none")
    chosen.gender = pronoun
    return _named(chosen)


def _body_before(place: int, cast: Cast) -> Speaker | None:
    for _, _, known in cast.before(place):
        if known.name.kind == "organisation":
            return _named(known)
    return None


def _by_name(words: tuple[Token, ...], text: str, cast: Cast) -> Speaker | None:
    """A name in the phrase that is its head, not an owner or a place beside it."""
    found = cast.within(words[0].start, words[-1].end)
    heads = [_head(piece).start for piece in _pieces(words)]
    free = [mention for mention in found if not _owns(text, mention[1])]
    leading = [
        known
        for start, end, known in free
        if any(start <= place < end for place in heads)
    ]
    people = [known for _, _, known in free if known.name.kind == "person"]
    first = next((known for known in leading if known in people), None)
    chosen = first or next(iter(people + leading), None)
    if chosen is None and _head(words).low in PAPERS:
        chosen = _issuer([known for _, _, known in found])
    return _named(cast.meant(chosen)) if chosen else None


def _issuer(named: list[Known]) -> Known | None:
    """Who put out "the Port Exchange's data": a body before a person."""
    bodies = [known for known in named if known.name.kind == "organisation"]
    people = [known for known in named if known.name.kind == "person"]
    return next(reversed(people + bodies), None)


def _pieces(words: tuple[Token, ...]) -> list[tuple[Token, ...]]:
    """The phrase and what stands beside it in commas."""
    pieces: list[tuple[Token, ...]] = []
    start = 0
    for number, word in enumerate(words):
        if word.text == "," and number > start:
            pieces.append(words[start:number])
            start = number + 1
    return [*pieces, words[start:]] if start < len(words) else pieces


def _owns(text: str, end: int) -> bool:
    return text[end : end + 2] in ("’s", "'s") or text[end : end + 1] in ("’", "'")


def _head(words: tuple[Token, ...]) -> Token:
    """The noun that the phrase is about: the last before "of", "for" or a comma."""
    last = words[0]
    for word in words:
        if word.low in _CUTS and word is not words[0]:
            break
        if word.word:
            last = word
    return last


def _by_paper(
    words: tuple[Token, ...], place: int, cast: Cast, memory: Memory
) -> Speaker | None:
    """ "The statement said", "its report says": whoever put it out."""
    if _head(words).low not in PAPERS:
        return None
    if words[0].low in POSSESSIVES:
        if words[0].low in ("his", "her"):
            pronoun = "he" if words[0].low == "his" else "she"
            return _person(pronoun, place, cast, memory)
        return memory.body or _body_before(place, cast)
    owner = [w for w in words if w.low in BODY_NOUNS]
    if owner:
        known = cast.by_word(owner[0].low, place)
        if known is not None:
            return _named(known)
    if words[0].low == "the" and len(words) == 2:
        return memory.issuer
    return None


def _by_owner(
    words: tuple[Token, ...], text: str, cast: Cast, memory: Memory
) -> Speaker | None:
    """ "Her office": the office of the person meant."""
    if words[0].low not in ("his", "her") or len(words) != 2:
        return None
    if words[1].low not in ("office", "campaign", "team", "administration"):
        return None
    pronoun = "he" if words[0].low == "his" else "she"
    owner = _person(pronoun, words[0].start, cast, memory)
    if owner.name is None:
        return None
    mark = "'" if "’" not in text else "’"
    return Speaker(f"{owner.name}{mark}s {words[1].text}", "named")


def _by_noun(words: tuple[Token, ...], place: int, cast: Cast) -> Speaker | None:
    """ "The minister", "the board", "the company": a name printed elsewhere."""
    if words[0].low not in ("the", "its", "their", "this") or len(words) < 2:
        return None
    known = _spelled_out(words, cast)
    if known is None and words[-1].low == "office":
        mine = words[1].low in ("pm", "prime", "president", "governor", "mayor")
        known = cast.by_word("office", place) if mine else None
    elif known is None:
        known = _by_head(words, place, cast)
    return _named(known) if known else None


def _same_team(words: tuple[Token, ...], memory: Memory) -> Speaker | None:
    """ "The team" after "researchers at the Tarn Institute": the same people."""
    if words[0].low != "the" or _head(words).low not in _TEAMS or not memory.last:
        return None
    return memory.last if _EXPERTS & set((memory.last.name or "").split()) else None


def _spelled_out(words: tuple[Token, ...], cast: Cast) -> Known | None:
    """A body in lower case that is named in these very words."""
    whole = fold(" ".join(word.text for word in words[1:]))
    for known in cast.known:
        if known.name.kind == "organisation" and fold(known.name.name) == whole:
            return known
    return None


def _by_head(words: tuple[Token, ...], place: int, cast: Cast) -> Known | None:
    head = _head(words).low
    person = cast.by_role(head, place) if head in ROLES else None
    if person is None and head in ("boss", "chief"):
        person = cast.head(place)
    if person is not None:
        return person
    if head not in BODY_NOUNS and head not in _COMPANY:
        return None
    if any(word.low in PORTFOLIO_BODIES for word in words[1:-1]):
        # "The health ministry" is no other ministry that has been named.
        return None
    known = cast.by_word(head, place) or cast.only_one(head, place)
    return cast.main_body() if known is None and head in _COMPANY else known


def _as_printed(words: tuple[Token, ...], phrase: str) -> Speaker:
    """Nobody named: the words themselves, without the article."""
    name = " ".join(phrase.split(",", maxsplit=1)[0].split())
    for article in _ARTICLES:
        name = name.removeprefix(article)
    return Speaker(name, _source(words))


def _source(words: tuple[Token, ...]) -> str:
    """Whether words without a name stand for a body, a role or nobody in particular."""
    head = _head(words).low
    named = any(word.capital for word in words[1:])
    indefinite = words[0].low in _INDEFINITE
    # "Analysts at Tarn Bank": a body that can be called.
    at_work = words[0].low in _EXPERTS and any(w.low in _WORKPLACE for w in words[1:2])
    ours = head in _RUNNING and any(w.low in BODY_NOUNS for w in words)
    if ((head in BODY_NOUNS or ours) and not indefinite) or (at_work and named):
        return "named"
    if head.startswith("spokes") and named:
        return "role"
    several = head in GROUPS or head.endswith("people")
    if several or indefinite or (head not in ROLES and head.removesuffix("s") in ROLES):
        return "unnamed"
    if head in ROLES:
        return "role"
    if named:
        return "named"
    return "unnamed" if head.endswith("s") else "role"
