"""A figure and its sentence in, what is measured as folded words out."""

import re

from dashboard.analysis.figures.nouns import singular
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.series.owners import Owner
from dashboard.analysis.words.nouns import BRITISH, STOPS
from dashboard.analysis.words.quantities import (
    FLOWS,
    LEVELS,
    ONE_NAME,
    SLACK,
    TRADED,
    WAITS,
)
from dashboard.folding import fold
from dashboard.records import Figure, Span

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_QUANTITIES = FLOWS | LEVELS
_ONE_NAME = {
    tuple(sorted(words.split())): tuple(sorted(name.split()))
    for several, name in ONE_NAME
    for words in several
}
#: Words behind a measure that narrow it: "exports to Brenia", "spending on defence".
_NARROWED = re.compile(
    r"\s(?:(?P<whom>to|from|with)\s(?P<name>[A-Z][\w’'-]{1,30})"
    r"|(?:among|on|in|by|outside|excluding|including|without)\s(?:the\s)?"
    r"(?P<what>[a-z][\w-]{2,30}))\b"
)
#: Letters behind a measure in which such a word is looked for.
_NEAR = 60
#: "narrowed by" says what a measure is or does when, and not what is measured.
_TIMES = frozenset(
    {"year", "month", "week", "day", "quarter", "spring", "summer", "autumn", "winter"}
    | {"time", "line", "fact", "total", "part", "average", "half", "decade", "season"}
)
#: Words of a measure; a longer one is a sentence read wrongly.
_MOST = 6


def place(figure: Figure, sentence: Sentence) -> Span | None:
    """Where the measure stands in its sentence, the nearest to the figure."""
    measure = figure.measure
    if not measure:
        return None
    text = sentence.text.lower()
    at = figure.span.start - sentence.span.start
    found = text.rfind(measure.lower(), 0, at)
    if found < 0:
        found = text.find(measure.lower(), at)
    return Span(found, found + len(measure)) if found >= 0 else None


def words(
    figure: Figure, sentence: Sentence, at: Span | None, owner: Owner | None
) -> tuple[str, ...]:
    """What is measured, in order; none where no noun of it names an amount."""
    if _of_whole(figure, sentence, at):
        return ()
    found = folded(figure.measure or "", owner)
    if at is not None:
        found |= _narrowing(sentence.text[at.end : at.end + _NEAR], owner)
    if found and found.isdisjoint(_QUANTITIES) and figure.kind == "money":
        found |= _traded(sentence.text[: figure.span.start - sentence.span.start])
    named = _ONE_NAME.get(tuple(sorted(found)), tuple(sorted(found)))
    heads = _QUANTITIES & set(named)
    if figure.kind == "duration":
        heads &= WAITS
    if figure.unit == "%":
        heads -= {"gdp"}
    return named if heads and len(named) <= _MOST else ()


def _of_whole(figure: Figure, sentence: Sentence, at: Span | None) -> bool:
    """As in "5% of exports": exports are the whole, of which this is some part."""
    if figure.unit != "%" or at is None:
        return False
    end = figure.span.end - sentence.span.start
    return sentence.text[end : at.start].strip().startswith("of")


def folded(measure: str, owner: Owner | None) -> set[str]:
    """The words of a phrase in the singular, without those that say nothing."""
    own = set(_WORD.findall(fold(owner.name))) if owner else set()
    plain = (
        singular(word.removesuffix("'s"))
        for word in _WORD.findall(fold(measure))
        if word not in STOPS
    )
    return {
        BRITISH.get(word, word)
        for word in plain
        if word not in SLACK and word not in own and len(word) > 1
    }


def _narrowing(behind: str, owner: Owner | None) -> set[str]:
    found = _NARROWED.match(behind)
    if found is None:
        return set()
    if found["name"]:
        return folded(found["name"], owner)
    words = folded(found["what"], owner)
    return set() if words & _TIMES or found["what"].endswith("ing") else words


def _traded(before: str) -> set[str]:
    """As in "exported steel worth $3m": what such a sum is of."""
    verbs = [TRADED[word] for word in _WORD.findall(before.lower()) if word in TRADED]
    return set(verbs[-1:])
