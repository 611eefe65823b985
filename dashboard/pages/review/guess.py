"""Words that an editor points at in, a finding on them to start from out.

What the rules make of the words alone stands in the form; the editor puts it right.
"""

import re
from collections.abc import Mapping

from dashboard import analysis
from dashboard.analysis import decided, sentences
from dashboard.records import Deadline, Figure, Part, Span, Story, Value
from dashboard.settings import settings
from dashboard.wording import is_currency

_NUMBER = re.compile(r"\d[\d,]{0,30}+(?:\.\d{1,20}+)?")
_FIGURE: Mapping[str, Value] = {
    "kind": "count",
    "modifier": "exact",
    "role": "other",
    "nature": "none",
    "source": "none",
}
_PROMISE: Mapping[str, Value] = {
    "type": "by",
    "precision": "day",
    "promise": True,
    "measurable": True,
}
#: What is true of the rule that read the words, and not of the editor's reading.
_RULE = frozenset({"rule", "reason", "confidence"})


def figure(story: Story, place: Span) -> Figure:
    """A figure on the words, with the value that they seem to give."""
    words = story.text[place.start : place.end]
    read = analysis.analyse(_alone(story, words), settings().desk).figures
    told = _values(read[0]) if read else {**_FIGURE, **_printed(words)}
    return decided.by_hand(story, sentences.split(story), Figure, place, told)


def promise(story: Story, place: Span) -> Deadline:
    """A promise on the words, with the day that they seem to name."""
    words = story.text[place.start : place.end]
    read = analysis.analyse(_alone(story, words), settings().desk).deadlines
    told = _values(read[0]) if read else {}
    told = {**_PROMISE, **told, "what": " ".join(words.split()), "promise": True}
    return decided.by_hand(story, sentences.split(story), Deadline, place, told)


def kind(unit: Value, otherwise: str) -> str:
    """What a figure in a unit is: nobody need say that dollars are money."""
    if unit == "%":
        return "percent"
    if isinstance(unit, str) and is_currency(unit):
        return "money"
    return "count" if otherwise in ("money", "percent") else otherwise


def _alone(story: Story, words: str) -> Story:
    # A line that breaks among the words parts nothing.
    line = " ".join(words.split())
    whole = Part("body", Span(0, len(line)))
    return Story(text=line, offset=0, parts=(whole,), day=story.day)


def _values(read: Figure | Deadline) -> dict[str, Value]:
    told = decided.plain(read)
    return {name: value for name, value in told.items() if name not in _RULE}


def _printed(words: str) -> dict[str, Value]:
    number = _NUMBER.search(words)
    value = float(number[0].replace(",", "")) if number else None
    return {"low": value, "high": value}
