"""A story in, whether it is sport copy out; and the scores of its lines."""

from collections.abc import Iterator

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.figures.not_figures.scores import score_at
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.words.listing import listed
from dashboard.records import Story

#: Words that only match reports crowd together.
_WORDS = listed(
    """
    goal goals striker midfielder defender goalkeeper referee substitute match cup
    league coach fixture penalty innings wicket wickets touchdown quarterback inning
    semifinal semi-final kick-off halftime half-time scored equaliser winger
    """
)
_ENOUGH = 3


def is_sport(story: Story, sentences: tuple[Sentence, ...]) -> bool:
    """Whether the section says so, or words of the pitch crowd the copy."""
    if story.section and "sport" in story.section.lower():
        return True
    seen: set[str] = set()
    for sentence in sentences:
        seen |= _WORDS.intersection(sentence.text.lower().split())
        if len(seen) >= _ENOUGH:
            return True
    return False


def scores(line: Line) -> Iterator[Amount]:
    """The results in a line of sport copy: both numbers in the order printed."""
    for place in range(len(line.tokens) - 2):
        if line.tokens[place].kind == "number" and score_at(line, place):
            first, second = line.low(place), line.low(place + 2)
            yield Amount(
                place, place + 3, float(first), float(second), "score", None, "score"
            )
