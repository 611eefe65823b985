"""A story's names in, what the copy says of each, its roles and gender, out."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from dashboard.analysis.words.bodies import ANNOUNCERS, BODY_NOUNS
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.people import FEMALE_TITLES, MALE_TITLES, ROLES
from dashboard.folding import fold
from dashboard.records import Name

#: How the names of bodies end that copy calls by another noun.
_KINDS = {
    "authority": listed("Council Corporation Agency Regulator Executive"),
    "club": listed("Rovers Wanderers Athletic Albion Rangers United Town City FC AFC"),
    "bank": listed("Reserve Bancorp"),
    "charity": listed("Foundation Trust Appeal Compact Relief Aid"),
    "union": listed("Federation Guild Workers"),
    "team": listed("Rovers Wanderers Athletic Albion Rangers United FC AFC"),
}
#: Run a body, by whatever word: what copy calls a "boss".
_HEADS = listed("executive director chairman chairwoman chair manager president head")
#: Open asides about someone else: "the Tide bloc, without which the government".
_RELATIVES = listed("which who whose whom where without for on in with under")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
#: Shorter names differ by a letter and are two.
_SPELT = 6
#: Letters looked at on either side of a name for its role.
_BESIDE = 48


@dataclass(slots=True)
class Known:
    """What is known of one name at this point of the story."""

    name: Name
    #: Nouns by which the copy introduces it.
    roles: set[str] = field(default_factory=set)
    #: "he", "she" or None.
    gender: str | None = None


class Cast:
    """Everyone and everything that a story names, found by place, role or word."""

    def __init__(self, text: str, names: tuple[Name, ...]) -> None:
        """Read the words beside every mention."""
        self.known = [Known(name) for name in names]
        places = [(s.start, s.end, k) for k in self.known for s in k.name.spans]
        self._places = sorted(places, key=lambda place: place[:2])
        self._starts = [start for start, _, _ in self._places]
        self._opening = {s for s, _, _ in self._places if _opens(text, s)}
        for start, end, known in self._places:
            _introduce(known, text, start, end)

    def opens(self, place: int) -> bool:
        """Whether the mention at a place is among the first words of a sentence."""
        return place in self._opening

    def within(self, start: int, end: int) -> list[tuple[int, int, Known]]:
        """The mentions inside a stretch, in order."""
        first = bisect_left(self._starts, start)
        found = []
        for place in self._places[first:]:
            if place[0] >= end:
                break
            if place[1] <= end:
                found.append(place)
        return found

    def before(self, place: int, reach: int = 2000) -> list[tuple[int, int, Known]]:
        """The mentions before a place, nearest first."""
        last = bisect_left(self._starts, place)
        found = []
        for mention in reversed(self._places[max(0, last - 40) : last]):
            if place - mention[0] > reach:
                break
            found.append(mention)
        return found

    def by_role(self, role: str, place: int) -> Known | None:
        """The person last introduced by a role, else the first who will be."""
        fits = [k for k in self.known if role in k.roles and k.name.kind == "person"]
        return _nearest(fits, place)

    def head(self, place: int) -> Known | None:
        """The person nearest before a place who is said to run something."""
        fits = [k for k in self.known if k.roles & _HEADS and k.name.kind == "person"]
        return _nearest(fits, place)

    def by_word(self, noun: str, place: int) -> Known | None:
        """The body whose name holds a noun, or which is introduced by it."""
        bodies = [k for k in self.known if k.name.kind == "organisation"]
        fits = [k for k in bodies if noun in fold(k.name.name).split()]
        fits = fits or [k for k in bodies if noun in k.roles]
        return _nearest(fits, place)

    def only_one(self, noun: str, place: int) -> Known | None:
        """The one body named so far that ends as a kind does ("authority": Council)."""
        ends = _KINDS.get(noun, frozenset())
        past = [k for k in self.known if k.name.span.start < place]
        bodies = [k for k in past if k.name.kind == "organisation"]
        fits = [k for k in bodies if k.name.name.split()[-1] in ends]
        return fits[0] if len(fits) == 1 else None

    def meant(self, known: Known) -> Known:
        """The person whose surname a lone name misspells by one letter, else itself.

        "Sorell said" after "Ada Sorel": copy has one man, and a check tells
        of the two spellings.
        """
        surname = fold(known.name.name)
        if " " in surname or len(surname) < _SPELT:
            return known
        people = (k for k in self.known if k.name.kind == "person" and k is not known)
        alike = [
            k
            for k in people
            if (words := fold(k.name.name).split())[1:] and _near(words[-1], surname)
        ]
        return alike[0] if len(alike) == 1 else known

    def main_body(self) -> Known | None:
        """The organisation named most often."""
        bodies = [k for k in self.known if k.name.kind == "organisation"]
        return max(bodies, key=lambda k: k.name.mentions, default=None)


def _near(one: str, other: str) -> bool:
    """Whether two words are one letter apart: left out, put in or another."""
    pairs = enumerate(zip(one, other, strict=False))
    at = next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
    swaps = (one[at + 1 :], other[at + 1 :]), (one[at:], other[at + 1 :])
    return at > 0 and any(a == b for a, b in (*swaps, (one[at + 1 :], other[at:])))


def _nearest(fits: list[Known], place: int) -> Known | None:
    if not fits:
        return None
    past = [k for k in fits if k.name.spans[0].start < place]
    if past:
        return max(
            past, key=lambda k: max(s.start for s in k.name.spans if s.start < place)
        )
    return min(fits, key=lambda k: k.name.spans[0].start)


def _opens(text: str, start: int) -> bool:
    """Whether only a title stands between the name and the start of a sentence."""
    before = re.split(r"[.!?:\n”\"]\s*", text[max(0, start - 60) : start])[-1]
    words = _WORD.findall(before)
    return len(words) < 6 and all(w[0].isupper() or w.lower() in ROLES for w in words)


def _introduce(known: Known, text: str, start: int, end: int) -> None:
    before = re.split(r"[.;:!?\n”]", text[max(0, start - _BESIDE) : start])[-1]
    words = [w.lower() for w in _WORD.findall(before)][-5:]
    after = text[end : end + _BESIDE + 30]
    if after.startswith(","):
        aside = re.split(r"[.,;\n]", after[1:])[0]
        beside = [w.lower() for w in _WORD.findall(aside)][:7]
        words += [] if beside[:1] and beside[0] in _RELATIVES else beside
    wanted = ROLES if known.name.kind == "person" else ANNOUNCERS | BODY_NOUNS
    known.roles.update(word for word in words if word in wanted)
    if known.name.kind == "person" and known.gender is None:
        near = {w.lower() for w in _WORD.findall(before)[-3:]}
        if near & FEMALE_TITLES:
            known.gender = "she"
        elif near & MALE_TITLES:
            known.gender = "he"
