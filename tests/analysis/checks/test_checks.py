import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis import analyse, checks, sentences
from dashboard.analysis.checks.article_a_an import CHECK as ARTICLE
from dashboard.analysis.checks.name_spelling import one_slip
from dashboard.records import Findings, Part, Span, Story
from dashboard.settings import Desk

#: The sound decides, not the letter.
FAIR_ARTICLES = [
    "a European plan", "a one-day strike", "a US envoy",
    "an MP", "an NGO", "an hour",
    "a union", "a uniform", "a Ugandan",
    "an uncle", "an X-ray", "a U-turn", "an 18-hole",
    "a 100-year plan", "an 80-year-old", "an honest man", "a hotel", "a unanimous vote",
    "a yellow bus", "an urgent call", "a Ukrainian", "an umbrella", "a used car",
    "an SUV",
    "a university", "an unnamed man", "an upper house", "a euro", "a once-great club",
]  # fmt: skip
CLASHES = [
    "a engineer", "an teacher", "a aid official", "a 8% rise", "an European plan",
    "a unnamed man", "an union", "an big deal", "a 18-hole course",
    "a old bridge", "a island",
]  # fmt: skip
SLIPS = [
    ("Durrant", "Durant", True),
    ("Samuelson", "Sameuelson", True),
    ("Petersen", "Peterson", True),
    ("Durrant", "Durrants", False),
    ("Crewe", "Crews", False),
    ("Brown", "Grown", False),
    ("Skarn", "Skarnland", False),
    ("Tesk", "Tesk", False),
]
HARD_TO_SEARCH = [
    "1," * 10_000,
    "a" * 20_000,
    "(" * 5_000,
    "a a " * 5_000,
    "“" * 8_000,
    '"' * 8_000,
    "Mon May " * 3_000,
    "Ann Annn " * 2_000,
    "from to 5% " * 500,
    "the the is is " * 2_000,
    "an UN a MP " * 3_000,
]


def told(body, headline="Osk"):
    text = f"{headline}\n\n{body}"
    start = len(headline) + 2
    parts = (Part("headline", Span(0, len(headline))),)
    if body.strip():
        parts += (Part("body", Span(start, len(text))),)
    return Story(text=text, offset=0, parts=parts, headline=headline)


def remarked(check, body):
    story = told(body)
    return list(check.look(story, sentences.split(story), Findings()))


@pytest.mark.parametrize("words", FAIR_ARTICLES)
def test_an_article_that_fits_its_sound_stands(words):
    assert remarked(ARTICLE, f"They saw {words} there.") == []


@pytest.mark.parametrize("words", CLASHES)
def test_an_article_that_clashes_is_shown(words):
    (remark,) = remarked(ARTICLE, f"They saw {words} there.")
    assert remark.result == "look"


def test_articles_of_other_languages_are_left_alone():
    story = replace(told("Vamos a una ciudad."), language="es")
    assert list(ARTICLE.look(story, sentences.split(story), Findings())) == []


@pytest.mark.parametrize(("one", "other", "slip"), SLIPS)
def test_one_letter_inside_a_name_is_a_slip(one, other, slip):
    assert one_slip(one, other) is one_slip(other, one) is slip


def test_a_remark_keeps_its_key_when_copy_is_added_above():
    fault = "The wall did not not fall."
    alone = analyse(told(fault), Desk()).remarks
    below = analyse(
        told(f"It rained in the town for a week.\n\n{fault}"), Desk()
    ).remarks
    keys = [
        {r.key for r in made if r.check == "doubled-word"} for made in (alone, below)
    ]
    assert keys[0] == keys[1] != set()


def test_two_remarks_on_the_same_words_have_keys_of_their_own():
    remarks = analyse(told("It did not not fall. It did not not rise."), Desk()).remarks
    doubled = [remark.key for remark in remarks if remark.check == "doubled-word"]
    assert len(set(doubled)) == 2


@pytest.mark.parametrize("text", HARD_TO_SEARCH, ids=lambda text: text[:5])
def test_hostile_copy_is_looked_over_in_time(text):
    story = told(text)
    split = sentences.split(story)
    began = time.process_time()
    checks.checked(story, split, Findings())
    assert time.process_time() - began < 1


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="aAn 15%.$“”\"'\nMonday", max_size=160))
def test_any_copy_is_looked_over_and_spans_lie_inside(text):
    story = told(text)
    for remark in analyse(story, Desk()).remarks:
        assert remark.why
        assert len(remark.key) == 16
        for span in filter(None, (remark.span, remark.other)):
            assert 0 <= span.start < span.end <= len(story.text)
