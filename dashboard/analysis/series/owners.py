"""A story's names in, whose each of its figures is out."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.analysis.sentences import Sentence
from dashboard.analysis.words import fiscal_years
from dashboard.analysis.words.bodies import PUBLIC
from dashboard.analysis.words.no_heads import VERBS
from dashboard.analysis.words.nouns import STOPS
from dashboard.analysis.words.stops import SAYING
from dashboard.records import Figure, Name, Span, Story

#: "Karvia’s tea exports", "Velm Foods’ revenue", "the US public debt".
_OWNED = re.compile(r"\s$|[’']s?\s(?:[\w-]{1,20}\s){0,2}$")
#: "exports of Karvia", "unemployment in Karvia", "the stock off Karvia".
_HELD = re.compile(r"^\s(?:of|in|at|across|off|throughout)\s(?:the\s)?$")
_INSIDE = re.compile(r"\b(?:in|across|throughout|off)\s(?:the\s)?$", re.IGNORECASE)
_THE = re.compile(r"(?:(?:But|And|Yet)\s)?(?:[Tt]he\s|[Ii]n\s|[Aa]cross\s)?")
_NEXT = re.compile(r"\s+([a-z]+)")
#: "the Central Bank of Karvia": a body that speaks for a whole land.
_LAND = re.compile(r"\sof\s(?:the\s)?((?:[A-Z][\w’'-]+\s?){1,3})$")
#: What a mention counts for in finding out whom a story is about.
_HEADLINE, _STANDFIRST, _MENTION, _DATELINE, _BODY = 4, 2, 1, 2, 3
#: Fewer votes leave the story's subject open.
_LEAST = 3


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a figure is."""

    name: str
    kind: str
    #: Said beside the figure, and not only the one that the whole story is about.
    near: bool


@dataclass(frozen=True, slots=True)
class _Mention:
    span: Span
    name: str
    kind: str
    #: The name stands in that of a body of the land.
    body: bool


class Owners:
    """The names of a story, looked through once and asked for each figure."""

    def __init__(
        self, story: Story, sentences: Sequence[Sentence], names: Sequence[Name]
    ) -> None:
        """Sort the mentions of places and bodies by sentence."""
        self._told: dict[Span, list[_Mention]] = {each.span: [] for each in sentences}
        spans = sorted(self._told, key=lambda span: span.start)
        mentions = [
            _Mention(span, *_owner(name)) for name in names for span in name.spans
        ]
        mentions.sort(key=lambda mention: mention.span.start)
        at = 0
        for mention in mentions:
            while at < len(spans) and spans[at].end <= mention.span.start:
                at += 1
            if at < len(spans) and spans[at].start <= mention.span.start:
                self._told[spans[at]].append(mention)
        parts = {each.span: each.part for each in sentences}
        self._subject = _subject(story, self._told, parts)

    def of(self, figure: Figure, sentence: Sentence, at: Span | None) -> Owner | None:
        """Who stands beside the measure at a place, else whom the story is of."""
        told = [
            each
            for each in self._told[sentence.span]
            if at is None or not _measures(each.span, at, sentence.span.start)
        ]
        if not told:
            return self._subject
        found = _beside(figure, sentence, at, told) or _subject_of(sentence, told, at)
        found = found or _only_place(sentence, told)
        return found or (None if self._others(told, figure) else self._subject)

    def _others(self, told: list[_Mention], figure: Figure) -> bool:
        """Whether a sentence that the subject does not stand in names another place."""
        whose = self._subject.name if self._subject else ""
        places = [each for each in told if each.kind == "place"]
        return bool(places) and all(
            each.name != whose and each.span.start < figure.span.start
            for each in places
        )


def _measures(span: Span, at: Span, begin: int) -> bool:
    """Whether a name is the noun that is measured: a sentence opens on "Inflation"."""
    return span.start - begin < at.end <= span.end - begin


def _owner(name: Name) -> tuple[str, str, bool]:
    """The name and kind that own a figure: of a public body the land that it is of."""
    land = _LAND.search(name.name)
    if name.kind == "organisation" and land:
        body = name.name[: land.start()].split()
        if not PUBLIC.isdisjoint(body):
            return land[1].strip(), "place", True
    return name.name, name.kind, False


def _subject(
    story: Story, told: dict[Span, list[_Mention]], parts: dict[Span, str]
) -> Owner | None:
    """The one place or body that a story is about; None where several may be."""
    weights = {"headline": _HEADLINE, "standfirst": _STANDFIRST}
    votes: Counter[tuple[str, str]] = Counter()
    for span, mentions in told.items():
        for mention in mentions:
            if mention.kind != "person" and not _speaks(mention.name):
                least = _BODY if mention.body else _MENTION
                weight = weights.get(parts[span], _MENTION)
                votes[mention.name, mention.kind] += max(least, weight)
    country = fiscal_years.CITIES.get((story.dateline_place or "").title())
    if (country, "place") in votes:
        votes[str(country), "place"] += _DATELINE
    best = votes.most_common(2)
    if not best or best[0][1] < _LEAST:
        return None
    if len(best) > 1 and best[1][1] == best[0][1]:
        return None
    return Owner(*best[0][0], near=False)


def _speaks(name: str) -> bool:
    """Whether a body tells figures of others more often than its own."""
    return not PUBLIC.isdisjoint(word.capitalize() for word in name.split())


def _beside(
    figure: Figure, sentence: Sentence, at: Span | None, told: list[_Mention]
) -> Owner | None:
    """The owner before the measure or behind it, or behind the figure."""
    text, begin = sentence.text, sentence.span.start
    end = figure.span.end - begin
    for mention in told:
        start, stop = mention.span.start - begin, mention.span.end - begin
        if at is not None and at.start <= start and stop <= at.end:
            return Owner(mention.name, mention.kind, near=True)
        for place in (at.start if at is not None else -1, figure.span.start - begin):
            if stop <= place and _OWNED.match(text[stop:place]):
                return Owner(mention.name, mention.kind, near=True)
        held = (at is not None and _HELD.match(text[at.end : start])) or _HELD.match(
            text[end:start]
        )
        if held and mention.kind != "person":
            return Owner(mention.name, mention.kind, near=True)
    return None


def _subject_of(
    sentence: Sentence, told: list[_Mention], at: Span | None
) -> Owner | None:
    """The body or place that opens the sentence and does what it tells."""
    first = told[0]
    start = first.span.start - sentence.span.start
    opening = _THE.match(sentence.text)
    if opening is None or opening.end() != start or _speaks(first.name):
        return None
    behind = sentence.text[first.span.end - sentence.span.start :]
    follows = _NEXT.match(behind)
    if opening[0].lower().strip().endswith(("in", "across")):
        return Owner(first.name, first.kind, near=True)
    if follows is None or not _does(follows[1]):
        return None
    own = at is not None and sentence.text[: at.start].endswith(("its ", "their "))
    if follows[1] in SAYING and not own:
        return None
    return Owner(first.name, first.kind, near=True)


def _does(word: str) -> bool:
    """Whether a word behind a name tells what it does: "BGC analyst" is of BGC."""
    if word in ("and", "or") or word.endswith("ss"):
        return False
    return word in VERBS or word in STOPS or word.endswith(("ed", "s"))


def _only_place(sentence: Sentence, told: list[_Mention]) -> Owner | None:
    """The one place that a sentence is told in: "fell to 27 weeks in all Karvia"."""
    places = {mention.name for mention in told if mention.kind == "place"}
    if len(places) != 1:
        return None
    for mention in told:
        before = sentence.text[: mention.span.start - sentence.span.start]
        if mention.kind == "place" and _INSIDE.search(before[-16:]):
            return Owner(mention.name, mention.kind, near=True)
    return None
