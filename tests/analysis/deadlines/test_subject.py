import pytest

from dashboard.analysis.deadlines.subject import subject
from dashboard.records import Part, Span, Story

HEADLINE = "Orvell promises a glass pier by June"
# what must happen, its sentence, the subject
SUBJECTS = (
    ("open the glass pier", "", "glass pier"),
    ("The glass pier to open", "", "glass pier"),
    ("to open", "The pier of glass is to open by June.", "glass pier"),
    ("hire 400 ferry pilots", "", "ferry pilot"),
    ("300 ferries", "It wants 300 ferries.", None),
    ("the target to be reached", "The target will be reached.", "glass orvell"),
)


def told(headline):
    part = Part("headline", Span(0, len(headline)))
    return Story(text=headline, offset=0, parts=(part,), headline=headline)


@pytest.mark.parametrize(("what", "sentence", "words"), SUBJECTS)
def test_the_words_that_tell_a_promise_from_others(what, sentence, words):
    assert subject(what, sentence, told(HEADLINE)) == words


def test_words_of_the_headline_come_before_others():
    what = "build a large wooden roof over the glass pier"
    assert subject(what, "", told(HEADLINE)) in ("glass pier roof", "glass pier wooden")


def test_a_story_without_a_headline_has_the_words_of_the_deed():
    assert subject("open the glass pier", "", told("")) == "glass pier"
