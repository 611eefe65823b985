"""What becomes a quote on the page, and with which span."""

import pytest

from dashboard.analysis import attribution, names, quotes, sentences
from dashboard.records import Part, Quote, Span, Story


def read(text: str) -> tuple[Quote, ...]:
    story = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    split = sentences.split(story)
    said = attribution.read(story, split, names.read(story, split))
    return quotes.read(story, split, said)


SPANS = [
    ("Ola Renn said it was “wet” and “cold”.", ["wet", "cold"]),
    ("Ola Renn said that it leaked.", ["it leaked"]),
    ("“It leaks,” Ola Renn said, “and it drips.”", ["It leaks,", "and it drips."]),
    ("It leaks, according to Ola Renn.", []),
    ("Officials put the loss at 40 litres.", []),
    ("Ola Renn stressed the need to mop.", []),
]


@pytest.mark.parametrize(("text", "spans"), SPANS)
def test_marked_words_alone_are_quoted_and_claims_are_not(
    text: str, spans: list[str]
) -> None:
    assert [quote.raw for quote in read(text)] == spans


def test_a_quote_stands_in_its_sentence_and_has_a_key() -> None:
    text = "It rained. “It leaks,” Ola Renn said."
    quote = read(text)[0]
    assert text[quote.span.start : quote.span.end] == quote.raw
    assert quote.sentence.start <= quote.span.start < quote.sentence.end
    assert quote.key


def test_the_same_words_said_twice_have_two_keys() -> None:
    found = read("“It leaks,” Ola Renn said. “It leaks,” Ivo Marr said.")
    assert len({quote.key for quote in found}) == 2
