"""Who says what, in sentences written for the purpose."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis import attribution, names, sentences
from dashboard.analysis.attribution import Attribution
from dashboard.records import Part, Span, Story


def story(text: str) -> Story:
    parts = []
    start = 0
    for line in text.split("\n\n"):
        start = text.index(line, start)
        if line.strip():
            parts.append(Part("body", Span(start, start + len(line))))
        start += len(line)
    return Story(text=text, offset=0, parts=tuple(parts))


def read(text: str) -> tuple[Attribution, ...]:
    told = story(text)
    split = sentences.split(told)
    return attribution.read(told, split, names.read(told, split))


def said(text: str) -> list[tuple[str, str, str | None]]:
    return [
        (text[a.content.start : a.content.end], a.kind, a.speaker) for a in read(text)
    ]


ONE = [
    ("“It leaks,” said Ola Renn.", ("It leaks,", "direct", "Ola Renn")),
    ("“It leaks,” Ola Renn said.", ("It leaks,", "direct", "Ola Renn")),
    ("“It leaks,” Ola Renn, a plumber, said.", ("It leaks,", "direct", "Ola Renn")),
    ("“It leaks!” the plumber, Ola Renn, cried.", ("It leaks!", "direct", "Ola Renn")),
    ("Ola Renn told the Herald: “It leaks.”", ("It leaks.", "direct", "Ola Renn")),
    (
        "Ola Renn scolded them: “Mop it up now.”",
        ("Mop it up now.", "direct", "Ola Renn"),
    ),
    ("Ola Renn said that it leaked.", ("it leaked", "indirect", "Ola Renn")),
    ("It leaked, Ola Renn said on Monday.", ("It leaked", "indirect", "Ola Renn")),
    (
        "It leaked, said Ola Renn, who mends pipes.",
        ("It leaked", "indirect", "Ola Renn"),
    ),
    (
        "Ola Renn said it was “a small sea”.",
        ("it was “a small sea”", "mixed", "Ola Renn"),
    ),
    ("It leaks, according to Ola Renn.", ("It leaks", "claim", "Ola Renn")),
    ("According to Ola Renn, it leaks.", ("it leaks", "claim", "Ola Renn")),
    ("Senior officials said it leaked.", ("it leaked", "indirect", "Senior officials")),
]


@pytest.mark.parametrize(("text", "wanted"), ONE)
def test_the_words_the_kind_and_the_speaker_are_told(
    text: str, wanted: tuple[str, str, str]
) -> None:
    assert said(text) == [wanted]


NOTHING = [
    "The pipe, as expected, was mended.",
    "Hopes of rain faded. Reports of snow did not.",
    "Ola Renn declined to say how many pipes leaked.",
    "The pipe is said to be old.",
    "The so-called “iron pipe” is made of lead.",
    "The United States sent a pipe.",
    "Ola Renn may say what she likes.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_words_that_look_like_saying_give_nobody_a_quote(text: str) -> None:
    assert [kind for _, kind, _ in said(text) if kind != "claim"] == []


POINTERS = [
    ("Minister Ola Renn spoke. “It leaks,” she said.", "Ola Renn"),
    ("Minister Ola Renn spoke. “It leaks,” the minister said.", "Ola Renn"),
    ("The Pipe Board met. The board said it leaked.", "Pipe Board"),
    ("The Pipe Board said it leaked.\n\nIt rained, it added.", "Pipe Board"),
    ("Its head, Ola Renn, met the press. “It leaks,” Renn said.", "Ola Renn"),
    ("“It leaks,” she said.", None),
    ("Orby Rovers met. The club said it leaked.", "Orby Rovers"),
    ("Orby Town Council met. The authority said it leaked.", "Orby Town Council"),
    ("Orby Council met Tarn Council. The authority said it leaked.", "authority"),
]


@pytest.mark.parametrize(("text", "speaker"), POINTERS)
def test_a_pronoun_a_role_or_a_short_form_points_at_the_full_name(
    text: str, speaker: str | None
) -> None:
    assert read(text)[-1].speaker == speaker


CHANNELS = [
    ("“It leaks,” Ola Renn said in a statement.", "statement"),
    ("Ola Renn said in a tweet on Monday that it leaked.", "tweet"),
    ("“It leaks,” Ola Renn told a news conference.", "news conference"),
    ("“It leaks,” Ola Renn wrote on social media.", "social media"),
    ("“It leaks,” Ola Renn said.", None),
]


@pytest.mark.parametrize(("text", "channel"), CHANNELS)
def test_the_channel_is_read_beside_the_verb(text: str, channel: str | None) -> None:
    assert read(text)[0].channel == channel


SOURCES = [
    ("Ola Renn said it leaked.", "named"),
    ("The finance ministry said it leaked.", "named"),
    ("A spokesman said it leaked.", "unnamed"),
    ("Police said it leaked.", "named"),
    ("A spokesman for Tarn Oil said it leaked.", "role"),
    ("Two officials said it leaked.", "unnamed"),
    ("Researchers at the Tarn Institute said it leaked.", "named"),
    ("Officials at the Tarn Institute said it leaked.", "unnamed"),
    ("Analysts said it leaked.", "unnamed"),
    ("The spokesman said it leaked.", "role"),
    ("“It leaks,” she said.", "none"),
]


@pytest.mark.parametrize(("text", "source"), SOURCES)
def test_named_sources_are_told_from_roles_and_the_unnamed(
    text: str, source: str
) -> None:
    assert read(text)[0].source == source


def test_a_quotation_goes_on_in_the_same_paragraph_and_in_the_next() -> None:
    text = "“It leaks,” said Ola Renn. “It always did.”\n\n“We mop.”"
    assert [(kind, speaker) for _, kind, speaker in said(text)] == [
        ("direct", "Ola Renn"),
        ("direct", "Ola Renn"),
        ("continued", "Ola Renn"),
    ]


def test_a_quotation_far_from_any_speaker_has_none() -> None:
    text = "“It leaks,” said Ola Renn.\n\nIt rained all night.\n\n“We mop all day.”"
    assert said(text)[-1] == ("We mop all day.", "continued", None)


def test_two_speakers_in_a_sentence_have_their_own_words() -> None:
    text = "Ola Renn said it leaked, but Ivo Marr said it was dry."
    assert said(text) == [
        ("it leaked", "indirect", "Ola Renn"),
        ("it was dry", "indirect", "Ivo Marr"),
    ]


_PIECES = st.sampled_from(
    [*"“”\"'‘’«».,:;—()\n ", " said ", "Ola Renn", " he ", "The board", " told ", "’s "]
)
ANY_COPY = st.lists(_PIECES | st.text(max_size=5), max_size=60).map("".join)


@given(ANY_COPY)
def test_any_text_is_read_twice_alike_and_to_the_letter(text: str) -> None:
    found = read(text)
    assert found == read(text)
    for one in found:
        assert 0 <= one.content.start < one.content.end <= len(text)
        for span in one.marked:
            assert one.content.start <= span.start <= span.end <= one.content.end
        if one.who is not None:
            assert text[one.who.start : one.who.end] == one.as_written


HOSTILE = [
    "a" * 20000,
    "“" * 5000,
    "'a " * 6000,
    '"a ' * 6000,
    "he said, " * 3000,
    "Said " * 4000,
    "A, " * 6000,
    "“a” " * 4000,
    "“a” he said, " * 1500,
    "(" * 5000,
    "Xa Yb, " * 3000,
    "of the " * 4000,
    "“a,” he said. " * 1500,
    "".join(f"Name{n} said it rained. " for n in range(900)),
]


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:8] for text in HOSTILE])
def test_hostile_copy_is_read_in_bounded_time(text: str) -> None:
    begun = time.process_time()
    read(text)
    assert time.process_time() - begun < 2
