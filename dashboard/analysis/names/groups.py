"""Mentions in, each name once with its kind and its fullest form out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from dashboard.analysis.names.kinds import KINDS, NICKNAMES, evidence, unexplained
from dashboard.analysis.names.mentions import Mention
from dashboard.analysis.words.bodies import COMPANIES, OPENINGS, PARLIAMENTS, PUBLIC
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.people import PARTICLES, PORTFOLIOS
from dashboard.analysis.words.places import PLACE_ENDINGS, PLACES, SAME_PLACE
from dashboard.folding import fold

#: Shorter names are not told apart by their first letters.
_GENERIC = PUBLIC | COMPANIES | OPENINGS | PLACE_ENDINGS
#: Are names of bodies without another word.
_BODIES_ALONE = PARLIAMENTS | listed(
    "Treasury Navy Army House Cabinet Guardian Times"
    " Herald Tribune Journal Telegraph Observer Gazette Chronicle Globe Courier"
)
#: Are called by the first name after them ("Sir Keith").
_FIRST_NAMED = listed("sir dame king queen prince princess pope saint sister brother")
#: What a body has: "Orby researchers" are those of the Orby Institute.
_STAFF = listed("team researchers scientists study trial economists engineers")
#: Are called by the word before them: "Progress" of the Progress Party.
_PARTIES = listed("Party Alliance Movement Bloc Front")
_JOINING = frozenset({"of", "and", "for", "the", "on", "&", "borough", "county"})
#: Two capitals that nothing explains are a person more often than not.
_PERSONAL = 2.0
_OPENS = ("(", "[", "/")
_ANOTHER = re.compile(r"[)\]] ?[(\[][A-Z]")
_WHY = {
    "person": "A title, an age, a role or the way it is used points to a person.",
    "organisation": "Its last word, its article or its use points to a body.",
    "place": "The place table, a preposition or a dateline points to a place.",
}


@dataclass(slots=True)
class Group:
    """All mentions of one name, growing while a story is read."""

    fullest: Mention
    mentions: list[Mention] = field(default_factory=list)
    points: list[float] = field(default_factory=lambda: [0.0, 0.0, 0.0])
    #: The words of the fullest form, folded.
    words: tuple[str, ...] = ()
    #: The kind that an annotator tells, and which one it was.
    told: str | None = None
    teller: str | None = None

    def settle(self) -> None:
        """Fold the words once all mentions of this very form are in."""
        self.words = tuple(fold(word.text) for word in self.fullest.words)

    @property
    def name(self) -> str:
        """The fullest form printed; a dateline in capitals is set as a name."""
        text = self.fullest.text
        shouted = text.isupper() and self.fullest.sentence.part == "dateline"
        if shouted and text not in SAME_PLACE:
            return text.title()
        return text.removesuffix("-")

    @property
    def kind(self) -> str:
        """The kind with most evidence; a single bare word is taken for a body."""
        if self.told is not None:
            return self.told
        best = max(range(3), key=lambda index: self.points[index])
        if not any(self.points):
            # A bare word in the first lines that nothing explains is where it happens.
            early = len(self.words) == 1 and self.fullest.words[0].text[1:].islower()
            return "place" if early else "organisation"
        return KINDS[best]

    @property
    def placed(self) -> bool:
        """Whether something in the copy says that it is a place."""
        return self.points[2] > max(self.points[:2])

    @property
    def reason(self) -> str:
        """Why the kind was chosen."""
        if self.teller is not None:
            return f"The pipeline {self.teller} takes it for one."
        return _WHY[self.kind]

    def take(self, mention: Mention) -> None:
        """Add a mention and what it says about the kind."""
        self.mentions.append(mention)
        for index, points in enumerate(evidence(mention)):
            self.points[index] += points
        if len(self.mentions) == 1 and unexplained(mention):
            self.points[0] += _PERSONAL
        if mention.sentence.part == "dateline" and not _in_brackets(mention):
            self.points[2] += 3

    def join(self, short: "Group") -> None:
        """Take over the mentions of a short form and what they say."""
        self.mentions += short.mentions
        self.points = [a + b for a, b in zip(self.points, short.points, strict=True)]


def grouped(mentions: Iterable[Mention]) -> tuple[Group, ...]:
    """The names in the order of first mention."""
    in_order = sorted(mentions, key=lambda m: (m.start, -m.end))
    exact: dict[str, Group] = {}
    for mention in in_order:
        key = _key(mention)
        group = exact.get(key)
        if group is None:
            group = exact[key] = Group(mention)
        elif _better(mention, group.fullest):
            group.fullest = mention
        group.take(mention)
    for group in exact.values():
        group.settle()
    groups = sorted(exact.values(), key=lambda g: len(g.words))
    _towns(groups)
    homes = _homes(groups)
    kept = []
    for number, group in enumerate(groups):
        longer = _home(group, _akin(group, groups, number, homes))
        if longer is None:
            kept.append(group)
        else:
            longer.join(group)
    kept = [group for group in kept if not (_plain(group) or _files(group))]
    for group in kept:
        group.mentions.sort(key=lambda m: m.start)
    kept.sort(key=lambda g: g.mentions[0].start)
    return tuple(kept)


def _homes(groups: list[Group]) -> dict[str, list[int]]:
    """The numbers of the groups that hold a word or have its letters as initials."""
    homes: dict[str, list[int]] = {}
    for number, group in enumerate(groups):
        words = [w for w in group.words if w not in _JOINING and w not in PARTICLES]
        initials = "".join(word[0] for word in words if word)
        for word in {*group.words, initials}:
            homes.setdefault(word, []).append(number)
    return homes


def _akin(
    group: Group, groups: list[Group], number: int, homes: dict[str, list[int]]
) -> list[Group]:
    """The longer names that share the last word, the first word or the initials."""
    short = "".join(group.words).replace(".", "")
    near = {*homes.get(group.words[-1], ()), *homes.get(short, ())}
    return [groups[other] for other in sorted(near) if other > number]


def _plain(group: Group) -> bool:
    """Whether a part of names stands alone: "the Department", "State"."""
    word = group.fullest.words[0]
    if len(group.words) > 1 or word.text in _BODIES_ALONE or group.placed:
        return False
    return word.text in _GENERIC or word.low in PORTFOLIOS


def _files(group: Group) -> bool:
    """Whether it only stands in the brackets of a dateline, as agencies do."""
    return all(
        mention.sentence.part == "dateline" and _in_brackets(mention)
        for mention in group.mentions
    )


def _in_brackets(mention: Mention) -> bool:
    """Of two brackets the first holds the region: "ORRIN (Marl) (MNA) –"."""
    sentence = mention.sentence
    before = sentence.text[: mention.start - sentence.span.start].rstrip()
    after = sentence.text[mention.end - sentence.span.start :]
    return before.endswith(_OPENS) and not _ANOTHER.match(after)


def _towns(groups: list[Group]) -> None:
    """ "Orby" of "Orby Town Council": a public body opens with its place."""
    towns = {
        group.words[0]
        for group in groups
        if len(group.words) > 1 and group.fullest.words[-1].text in PUBLIC
    }
    towns |= {
        group.words[-1]
        for group in groups
        if len(group.words) > 2 and group.words[-2] == "of"
    }
    for group in groups:
        if len(group.words) == 1 and group.words[0] in towns:
            group.points[2] += 2


def _key(mention: Mention) -> str:
    text = mention.text
    return fold(SAME_PLACE.get(text, text)).replace(".", "")


def _better(mention: Mention, fullest: Mention) -> bool:
    """A form in running copy is better than capitals, a longer one than a short."""
    if len(mention.text) != len(fullest.text):
        return len(mention.text) > len(fullest.text)
    return fullest.text.isupper() and not mention.text.isupper()


def _home(short: Group, longer: list[Group]) -> Group | None:
    """The name of which `short` is a short form, the nearest before it first."""
    fits = [group for group in longer if _short_of(short, group)]
    if not fits:
        return None
    start = short.mentions[0].start
    before = [group for group in fits if group.mentions[0].start < start]
    return max(before or fits, key=lambda g: (len(g.mentions), -g.mentions[0].start))


def _short_of(short: Group, long: Group) -> bool:
    little, much = short.words, long.words
    if len(little) >= len(much):
        return False
    if _initials(short, long):
        return True
    if short.fullest.text in PLACES or short.fullest.text in SAME_PLACE:
        return False
    if long.kind == "person":
        return not short.placed and _of_person(short, little, much)
    if long.kind == "organisation":
        return _of_body(short, long)
    return False


def _initials(short: Group, long: Group) -> bool:
    text = short.fullest.text.replace(".", "")
    if len(short.words) != 1 or not text.isupper() or len(text) < 2:
        return False
    words = [w for w in long.words if w not in _JOINING and w not in PARTICLES]
    return "".join(word[0] for word in words) == text.lower()


def _of_person(short: Group, little: tuple[str, ...], much: tuple[str, ...]) -> bool:
    """A surname, with its particle or not, a first name, or both without the middle."""
    if much[-len(little) :] == little:
        return True
    if len(little) == 1:
        return little[0] == much[0] and _FIRST_NAMED.issuperset(short.fullest.titles)
    return little[0] == much[0] and little[-1] == much[-1]


def _of_body(short: Group, long: Group) -> bool:
    """ "Halm" for "Halm Motors", "the Trust" for "Northern Water Trust"."""
    little, much = short.words, long.words
    head = short.fullest.words[-1].text
    if much[: len(little)] == little:
        rest = long.fullest.words[len(little)].text
        public = (
            (rest in PUBLIC and rest not in _PARTIES)
            or rest.lower() in _JOINING
            or head in PUBLIC
        )
        if head in PUBLIC or head in OPENINGS:
            return _after_the(short)
        if public and _staff(short):
            return True
        return not public and (rest in COMPANIES or not short.placed)
    if head in NICKNAMES and little == much[-1:]:
        return True
    known = head in PUBLIC or head in OPENINGS or head in COMPANIES
    return known and len(little) == 1 and head.lower() in much and _after_the(short)


def _staff(group: Group) -> bool:
    return any(
        mention.after and mention.after[0].low in _STAFF for mention in group.mentions
    )


def _after_the(group: Group) -> bool:
    return any(
        mention.before and mention.before[-1].low == "the" for mention in group.mentions
    )
