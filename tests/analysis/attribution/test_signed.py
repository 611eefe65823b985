import re
import time

import pytest

from dashboard.analysis import attribution, names, sentences
from dashboard.analysis.attribution.signed import signature
from dashboard.records import Part, Span, Story

SIGNED = [
    ("“The quay held all night.” ― Ada Sorel", "Ada Sorel"),
    ("“The quay held all night.”\n— Ida van Orr, harbour master", "Ida van Orr"),
    ("“The quay held all night.” -- Tom O’Dell\nIt rained.", "Tom O’Dell"),
]
NOT_SIGNED = [
    "“The quay held” — Ada Sorel had built it — until noon.",
    "“The quay held all night.” Ada Sorel",
    "“The quay held all night.” — Terrin",
    "“The quay held all night.” — “Ada Sorel”",
]
#: Words of others whose speakers are named elsewhere in the copy, and who is meant.
MISSPELT = [
    ("Ada Brandwell opened it. “It held,” Brandwel said.", "Ada Brandwell"),
    ("Ada Sorella and Ida Sorello came. “It held,” Sorellu said.", "Sorellu"),
    ("Ada Orr opened it. “It held,” Ott said.", "Ott"),
]


def read(text):
    parts = tuple(
        Part("body", Span(*line.span())) for line in re.finditer(r"[^\n]+", text)
    )
    story = Story(text=text, offset=0, parts=parts)
    split = sentences.split(story)
    return attribution.read(story, split, names.read(story, split))


@pytest.mark.parametrize(("text", "speaker"), SIGNED)
def test_a_name_after_a_dash_signs_the_quotation_before_it(text, speaker):
    (quote,) = read(text)
    assert (quote.kind, quote.speaker, quote.source) == ("direct", speaker, "named")
    assert quote.rule == "quote-signed"
    assert text[quote.content.start : quote.content.end].startswith("The quay held")


@pytest.mark.parametrize("text", NOT_SIGNED)
def test_a_dash_inside_a_sentence_or_a_lone_word_signs_nothing(text):
    assert "quote-signed" not in {quote.rule for quote in read(text)}


@pytest.mark.parametrize(("text", "speaker"), MISSPELT)
def test_a_surname_one_letter_off_is_the_one_person_it_can_be(text, speaker):
    assert [quote.speaker for quote in read(text)] == [speaker]


def test_an_endless_signature_costs_no_time():
    began = time.process_time()
    for text in ("― " + "A " * 20_000, "-" * 40_000, "― " + "Aa" * 20_000):
        signature(text, 0)
    assert time.process_time() - began < 0.2
