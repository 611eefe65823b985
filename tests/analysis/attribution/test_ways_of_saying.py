"""Ways in which copy says who said what, in sentences written for the purpose."""

import pytest

from dashboard.analysis import attribution, names, quotes, sentences
from dashboard.records import Part, Span, Story


def read(text: str) -> list[tuple[str, str | None]]:
    parts = []
    start = 0
    for line in text.split("\n\n"):
        start = text.index(line, start)
        parts.append(Part("body", Span(start, start + len(line))))
    told = Story(text=text, offset=0, parts=tuple(parts))
    split = sentences.split(told)
    found = attribution.read(told, split, names.read(told, split))
    return [(quote.raw, quote.speaker) for quote in quotes.read(told, split, found)]


ONE = [
    # The clause goes on after its speaker.
    (
        "Ola Renn came. The pier, she said, would open in May.",
        ("The pier, she said, would open in May", "Ola Renn"),
    ),
    ("The pier, Ola Renn said, was “a sieve”.", ("a sieve", "Ola Renn")),
    # The speaker comes last, without marks before.
    (
        "The pier will open in May, and the lamps first, said the head of roads, "
        "Ola Renn.",
        ("The pier will open in May, and the lamps first", "Ola Renn"),
    ),
    ("“It leaks,” said ward sister Ola Renn.", ("It leaks,", "Ola Renn")),
    ("Said Ola Renn: “It leaks like a sieve.”", ("It leaks like a sieve.", "Ola Renn")),
    ("“It leaks,” said Mr Vik’s mother, Ola.", ("It leaks,", "Ola")),
    (
        "“It leaks,” said Ola Renn, a porter, who said it dripped.",
        ("It leaks,", "Ola Renn"),
    ),
    # What the speaker did meanwhile stands last.
    (
        "The pier will open in May, Ola Renn told the House as she left.",
        ("The pier will open in May", "Ola Renn"),
    ),
    # Asides of counsel.
    ("Ola Renn SC, for the port, said it leaked.", ("it leaked", "Ola Renn")),
    ("Ola Renn, defending, said it leaked.", ("it leaked", "Ola Renn")),
    # More verbs.
    ("It leaks in spring, Ola Renn pointed out.", ("It leaks in spring", "Ola Renn")),
    ("Ola Renn reckons the pier leaks.", ("the pier leaks", "Ola Renn")),
    (
        "Rents will rise in May, the Tarn Bank forecast on Friday.",
        ("Rents will rise in May", "Tarn Bank"),
    ),
    ("Ola Renn told this newspaper that it leaked.", ("it leaked", "Ola Renn")),
    ("Ola Renn dubbed the pier “a sieve”.", ("a sieve", "Ola Renn")),
    # A pair of marks that is never closed.
    ("“It leaks a lot, said Ola Renn.", ("It leaks a lot,", "Ola Renn")),
    # The speaker of the next paragraph.
    (
        "Ola Renn wrote:\n\n“It leaks like a sieve.”",
        ("It leaks like a sieve.", "Ola Renn"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ONE)
def test_the_words_and_their_speaker_are_found(
    text: str, wanted: tuple[str, str]
) -> None:
    assert wanted in read(text)


NOTHING = [
    "Bills came to 40 crowns, adding up to 90 in all.",
    "Tarn Lines pleaded guilty in Orby to three breaches of the law.",
    "Newts found in a ditch mean the school will open late.",
    "Ola Renn, who asked not to be named, left.",
    "The port had added 140 jobs on her watch.",
    "The party has pledged to shrink it, though it has not said when.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_saying_is_no_quote(text: str) -> None:
    assert read(text) == []


def test_a_semicolon_ends_what_was_said() -> None:
    text = "Ola Renn said the pier leaked; in May the port told guests to swim."
    assert read(text)[0] == ("the pier leaked", "Ola Renn")


def test_a_source_in_an_aside_does_not_cut_what_another_says() -> None:
    text = "Shops, which are down, according to the port, will get help, Ola Renn said."
    assert (text.removesuffix(", Ola Renn said."), "Ola Renn") in read(text)


def test_words_in_marks_about_what_is_to_come_are_the_last_speakers() -> None:
    text = "It would close, Ola Renn said. Staff will hear ‘by next spring’."
    assert ("by next spring", "Ola Renn") in read(text)
    scare = "It would close, Ola Renn said. The shop sold ‘pick and mix’."
    assert len(read(scare)) == 1


def test_a_boss_is_whoever_is_said_to_run_the_body() -> None:
    text = "Its boss called it “a wet year”. Chief executive Ola Renn left."
    assert read(text) == [("a wet year", "Ola Renn")]


def test_a_body_beside_an_aside_does_not_speak_for_what_the_aside_names() -> None:
    text = "The government said it leaked. The Tide Bloc, without which the government "
    text += "falls, left."
    assert read(text)[0][1] == "government"


def test_a_study_speaks_for_the_body_that_made_it() -> None:
    text = "It leaks, according to a study by Tarn University. "
    text += "The study estimates that it drips."
    assert ("it drips", "Tarn University") in read(text)
