import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis import keywords, names, sentences
from dashboard.analysis.keywords.tokens import singular, term
from dashboard.records import Part, Span, Story

HEADLINE = "Osk lifts its copper exports as Renn signs mining policy"
BODY = (
    "OSK: Exports of copper from Osk rose in March, the Ministry of Works said on "
    "Friday. “The mining policy works,” said Mayor Ida Renn. Osk’s copper exports had "
    "fallen for years, she said, and the mining policy was announced in 2024. The "
    "Ministry of Works will report again on Monday, and Renn wants 40 mines."
)
NAMED = (
    "The mill costs Rs32bn, Ida Renn of the Millers Guild said, and the stones were "
    "laid in each cartload. “It looks like a telescope,” said Renn. The guild will "
    "build a road once trade recovers."
)
URDU_HEADLINE = "جزیرے پر نیا چراغ"
URDU = "جزیرے کے لوگوں نے کہا کہ چراغ جلتا رہے گا۔ اُن کا کہنا تھا کہ چراغ پرانا ہے۔"
TERMS = [
    ("exports", "export"),
    ("Pakistan’s", "pakistan"),
    ("policies", "policy"),
    ("U.S.", "us"),
    ("glasses", "glass"),
    ("taxes", "tax"),
    ("houses", "house"),
    ("politics", "politics"),
    ("crisis", "crisis"),
    ("Fishermen", "fisherman"),
    ("women’s", "woman"),
    ("Talibán", "taliban"),
]
HARD_TO_SEARCH = [
    "1," * 10_000,
    "a" * 20_000,
    "(" * 5_000,
    "Ab " * 10_000,
    "a-" * 9_000,
]


def read(headline, body):
    return read_as("en", headline, body)


def read_as(language, headline, body):
    text = f"{headline}\n\n{body}"
    start = len(headline) + 2
    story = Story(
        text=text,
        offset=0,
        language=language,
        parts=(
            Part("headline", Span(0, len(headline))),
            Part("body", Span(start, len(text))),
        ),
    )
    split = sentences.split(story)
    return keywords.read(story, split, names.read(story, split))


def of(profile, found):
    return [keyword for keyword in found if keyword.profile == profile]


@pytest.mark.parametrize(("word", "folded"), TERMS)
def test_plural_possessive_case_and_accents_count_as_one_term(word, folded):
    assert term(word) == folded


@given(st.text(alphabet="abeisuxyz", max_size=8))
def test_a_singular_never_grows(word):
    assert len(singular(word)) <= len(word)


def test_what_the_story_is_about_comes_first():
    best = sorted(read(HEADLINE, BODY), key=lambda keyword: -keyword.score)[:4]
    assert {"copper export", "mining policy"} <= {keyword.term for keyword in best}


def test_no_word_inside_a_phrase_stands_among_the_best_of_both_profiles():
    best = sorted(read(HEADLINE, BODY), key=lambda keyword: -keyword.score)[:4]
    shown = {w for k in best if k.profile == "phrase" for w in k.term.split()}
    assert not shown & {keyword.term for keyword in best}


def test_parts_of_names_verbs_and_amounts_are_no_words_of_their_own():
    terms = {k.term for k in of("word", read("Mayor will build a mill", NAMED))}
    assert "mill" in terms
    assert not terms & {"ida", "renn", "build", "laid", "recover", "rs32bn"}


def test_what_is_said_in_quotation_marks_alone_weighs_less():
    score = {k.term: k.score for k in read("Mayor will build a mill", NAMED)}
    assert score["cartload"] > score.get("telescope", -9.0)


def test_forms_of_one_word_are_counted_together_and_printed_as_in_the_story():
    found = {k.term: k for k in of("word", read(HEADLINE, BODY))}
    assert found["export"].mentions == 3
    assert found["export"].label == "exports"
    assert found["osk"].label == "Osk"


def test_full_names_and_repeated_phrases_are_the_phrases():
    labels = {keyword.label for keyword in of("phrase", read(HEADLINE, BODY))}
    assert {
        "Ida Renn",
        "Ministry of Works",
        "mining policy",
        "copper exports",
    } <= labels


def test_days_months_numbers_and_saying_verbs_are_no_keywords():
    terms = {word for k in read(HEADLINE, BODY) for word in k.term.split()}
    assert not terms & {"friday", "monday", "march", "said", "announced", "40", "2024"}


def test_no_phrase_holds_another():
    phrases = [keyword.term for keyword in of("phrase", read(HEADLINE, BODY))]
    held = [(a, b) for a in phrases for b in phrases if a != b and f" {a} " in f" {b} "]
    assert held == []


def test_one_list_gives_words_before_phrases():
    found = read(HEADLINE, BODY)
    tags = {keyword.label for keyword in found if keyword.profile != "phrase"}
    ranked = keywords.ranked(found)
    assert set(ranked[: len(tags)]) == tags
    assert ranked[len(tags) :] == [keyword.label for keyword in of("phrase", found)]


def test_words_of_phrases_keep_their_rank_in_the_one_list():
    best = keywords.ranked(read(HEADLINE, BODY))[:4]
    assert {"copper", "exports", "mining"} < set(best)


def test_what_only_narrows_a_phrase_or_stands_in_a_name_is_a_part():
    found = read(HEADLINE, BODY)
    assert {"mining", "ida", "renn"} <= {k.term for k in of("part", found)}
    assert {"export", "policy"} <= {k.term for k in of("word", found)}


@pytest.mark.parametrize(
    "word", ["finished", "development", "goal", "date", "ministry"]
)
def test_nouns_of_every_subject_and_participles_are_no_words_of_their_own(word):
    found = read("Osk opens a mill", f"The {word} of the mill shook Osk. A {word} too.")
    assert word not in {k.term for k in of("word", found)}


@pytest.mark.parametrize(
    ("body", "label"),
    [
        ("Quenland plans a mill.", "Quenland"),
        ("Quenland’s mill burned.", "Quenland"),
        ("Fishermen were in the mill.", "fishermen"),
        ("Inflation was in the mill.", "inflation"),
        ("Mill towns were on strike.", "mill"),
    ],
)
def test_a_word_that_opens_sentences_keeps_its_capital_where_it_is_a_name(body, label):
    labels = {k.label.lower(): k.label for k in read("A day passes", body)}
    assert labels[label.lower()] == label


def test_the_order_is_the_same_each_time():
    assert read(HEADLINE, BODY) == read(HEADLINE, BODY)


def test_copy_without_words_has_no_keywords():
    assert read("1,250", "— 40%.") == ()


def test_a_story_in_urdu_is_told_by_its_own_words_and_not_by_particles():
    best = read_as("ur", URDU_HEADLINE, URDU)
    assert {keyword.label for keyword in best} == {"چراغ", "جزیرے"}


def test_an_arabic_and_before_a_stop_word_makes_no_keyword_of_it():
    words = read_as("ar", "قمح جديد", "وقالت السفينة: وقالت القمح. القمح والسفينة.")
    assert {keyword.term for keyword in words} & {"وقالت", "قالت"} == set()


@pytest.mark.parametrize("text", HARD_TO_SEARCH, ids=lambda text: text[:4])
def test_hostile_copy_is_read_in_time(text):
    began = time.process_time()
    read(HEADLINE, text)
    assert time.process_time() - began < 1.5


@given(st.text(max_size=300))
def test_any_text_is_read_and_scores_fall_within_each_profile(text):
    found = read("Osk", text)
    for profile in ("word", "phrase"):
        scores = [keyword.score for keyword in of(profile, found)]
        assert scores == sorted(scores, reverse=True)
    assert all(keyword.label and keyword.term for keyword in found)
