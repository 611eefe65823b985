from datetime import date

import pytest

from dashboard.analysis import days, sentences
from dashboard.analysis.days.base import TimePhrase
from dashboard.analysis.days.reading import CONDITIONS, RULES
from dashboard.records import Part, Span, Story
from dashboard.settings import Desk

EXAMPLE_DAY = date(2025, 6, 12)
ALL = (*RULES, *CONDITIONS)
RIGHT = [(rule.name, *example) for rule in ALL for example in rule.right]
WRONG = [(rule.name, sentence) for rule in ALL for sentence in rule.wrong]


def read(text: str, day: date | None = EXAMPLE_DAY) -> tuple[TimePhrase, ...]:
    story = Story(
        text=text, offset=0, parts=(Part("body", Span(0, len(text))),), day=day
    )
    return days.read(story, sentences.split(story), Desk())


@pytest.mark.parametrize(("rule", "sentence", "raw", "start", "end"), RIGHT)
def test_a_rule_reads_its_right_examples(rule, sentence, raw, start, end):
    phrase = next(found for found in read(sentence) if found.rule == rule)
    days_found = tuple(day and day.isoformat() for day in (phrase.start, phrase.end))
    assert raw in phrase.raw
    assert days_found == (start, end)


@pytest.mark.parametrize(("rule", "sentence"), WRONG)
def test_a_rule_is_silent_on_its_wrong_examples(rule, sentence):
    assert [found for found in read(sentence) if found.rule == rule] == []


def test_every_rule_has_a_name_of_its_own_and_an_example():
    names = [rule.name for rule in ALL]
    assert len(set(names)) == len(names)
    assert all(rule.right for rule in ALL)


@pytest.mark.parametrize(("rule", "sentence", "raw", "start", "end"), RIGHT)
def test_without_a_day_nothing_relative_is_placed(rule, sentence, raw, start, end):
    anchored = {found.raw: found for found in read(sentence)}
    for phrase in read(sentence, day=None):
        known = anchored.get(phrase.raw)
        if phrase.start is not None and known is not None:
            # Only days that the words give whole may stand.
            assert (phrase.start, phrase.end) == (known.start, known.end)
