"""Sentences in, every figure with its value and meaning out."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.days import TimePhrase
from dashboard.analysis.figures import (
    claims,
    continued,
    deadlines,
    local,
    reading,
    sport,
)
from dashboard.analysis.figures.base import Line
from dashboard.analysis.figures.finding import figures_of, rejections_of
from dashboard.analysis.figures.tokens import Token, tokens
from dashboard.analysis.keys import keyed
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.words.numbers import PARTS, TENS, UNITS, VAGUE
from dashboard.records import Figure, Rejection, Span, Story
from dashboard.settings import Desk

#: A "sentence" with more numbers is a table that lost its lines, and names nothing that
#: they could be read by; the densest sentence of NewsQuant has 20.
_MOST_NUMBERS = 400
_NUMBERS = frozenset({*UNITS, *TENS, *VAGUE, *PARTS, "hundred", "thousand"})
#: A sentence without any of these holds no number.
_MAY_HOLD = re.compile(
    r"[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\b(?:"
    + "|".join((*UNITS, *TENS, *VAGUE, *PARTS, "dozen", "twice"))
    + r"|(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)fold"
    r"|doubl\w{1,3}|tripl\w{1,3}|trebl\w{1,3}|quadrupl\w{1,3}|halv\w{1,3}"
    r"|(?:an?|several|few|many|couple of) "
    r"(?:hundred|thousand|million|billion|trillion|lakh|crore)"
    r"|an? (?:hour|day|week|fortnight|month|year|decade)"
    r")\b",
    re.IGNORECASE,
)
#: A capital behind a small word or a comma, and so not for the sentence's sake.
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w’']*+|\b[A-Z]\w{2,30}(?=[’']s\b)")


def read(
    story: Story,
    sentences: tuple[Sentence, ...],
    phrases: tuple[TimePhrase, ...],
    attributions: tuple[Attribution, ...],
    desk: Desk,
) -> tuple[tuple[Figure, ...], tuple[Rejection, ...]]:
    """Every figure in the order of the page, and what looked like one and is none."""
    figures: list[Figure] = []
    rejections: list[Rejection] = []
    restated: dict[int, int] = {}
    in_sport = sport.is_sport(story, sentences)
    names = frozenset(_NAME.findall(story.text))
    said = claims.placed(attributions)
    times = _by_sentence(phrases)
    for sentence in sentences:
        if not _MAY_HOLD.search(sentence.text):
            continue
        cut = tokens(sentence.text)
        if len(cut) > _MOST_NUMBERS < sum(map(_counting, cut)):
            continue
        line = Line(
            sentence.text, cut, sentence.span.start, sentence.part, in_sport, names
        )
        told, here = claims.around(line, said), times.get(sentence.span, ())
        barred = deadlines.lengths(line, here)
        read_line = reading.read(line, barred, desk.dollar)
        restated.update(
            (len(figures) + index, len(figures) + amount.converts)
            for index, amount in enumerate(read_line.amounts)
            if amount.converts is not None
        )
        figures.extend(figures_of(line, read_line, sentence, here, told))
        rejections.extend(rejections_of(line, read_line, sentence))
    if any(figure.unit == "INR" and figure.unit_assumed for figure in figures):
        figures = _local(figures, local.rupee(story))
    done = keyed(story, continued.carried(figures, sentences))
    return _converted(done, restated), keyed(story, rejections)


def _by_sentence(phrases: Iterable[TimePhrase]) -> dict[Span, tuple[TimePhrase, ...]]:
    found: dict[Span, list[TimePhrase]] = defaultdict(list)
    for phrase in phrases:
        found[phrase.sentence].append(phrase)
    return {sentence: tuple(here) for sentence, here in found.items()}


def _counting(token: Token) -> bool:
    """Whether a token is a number, in digits or in words."""
    return token.kind == "number" or token.low in _NUMBERS


def _converted(
    figures: tuple[Figure, ...], restated: dict[int, int]
) -> tuple[Figure, ...]:
    """The figures, each that restates another with the key of that one."""
    return tuple(
        replace(figure, converts=figures[restated[index]].key)
        if index in restated
        else figure
        for index, figure in enumerate(figures)
    )


def _local(figures: list[Figure], rupee: str) -> list[Figure]:
    """The figures with "Rs" and "rupees" in the rupee that the story is about."""
    return [
        replace(figure, unit=rupee)
        if figure.unit == "INR" and figure.unit_assumed
        else figure
        for figure in figures
    ]
