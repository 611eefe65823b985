import time
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dashboard import readers
from dashboard.errors import Unreadable
from dashboard.records import Story
from tests.readers.making import whole

COPY = (
    "Orrin bakers call off strike over price of flour\n\n"
    "Updated 12 April 2016\n\n"
    "ORRIN: Bakers in Orrin called off their strike on Sunday after the mills cut the "
    "price of flour, their guild said.\n\n"
    "“We bake again tomorrow,” its head, Réka Dahl, said. “The ovens are warm.”\n"
)
REFUSED = {
    "empty file": (b"", "empty_file"),
    "blanks only": (b" \n\t\n ", "no_text"),
    "a mark only": (b"\xef\xbb\xbf", "no_text"),
    "a mark of UTF-16 only": (b"\xff\xfe", "no_text"),
    "zero-width spaces only": ("\u200b\n\u200b".encode(), "no_text"),
    "PNG": (b"\x89PNG\r\n\x1a\n" + bytes(40), "kind_mismatch"),
    "JPEG": (b"\xff\xd8\xff\xe0" + bytes(40), "kind_mismatch"),
    "GIF": (b"GIF89a" + bytes(40), "kind_mismatch"),
    "WebP": (b"RIFF\x10\x00\x00\x00WEBP" + bytes(40), "kind_mismatch"),
    "PDF of nothing": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "broken_pdf"),
    "ZIP": (b"PK\x03\x04" + bytes(40), "kind_mismatch"),
    "Word of nothing": (
        b"PK\x03\x04" + bytes(26) + b"word/document.xml",
        "broken_archive",
    ),
    "old Word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), "kind_mismatch"),
    "web page without a story": (
        b"<!DOCTYPE html><html><p>Bakers</p></html>",
        "no_story_found",
    ),
    "web page of nothing, after a mark": (b"\xef\xbb\xbf  <html>", "no_story_found"),
    "web page of links": (
        b"<html><body>" + b'<li><a href="/a">Bakers call off strike</a></li>' * 99,
        "no_story_found",
    ),
    "web page nested without end": (
        b"<html><body>" + b"<div>" * 100_000,
        "too_deep",
    ),
    "feed without entries": (b'<?xml version="1.0"?><rss></rss>', "empty_feed"),
    "feed whose entries say nothing": (
        b"<rss><channel><item><guid>a</guid></item></channel></rss>",
        "no_story",
    ),
    "feed that declares entities": (
        b'<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel>'
        b"<item><title>&b;</title></item></channel></rss>",
        "entity_declaration",
    ),
    "feed nested without end": (
        b"<rss><channel><item><title>a</title><description>" + b"<b>" * 200_000,
        "too_deep",
    ),
    "feed in letters of no encoding": (
        b'<?xml version="1.0" encoding="a\0b"?><rss><channel></channel></rss>',
        "broken_feed",
    ),
    "web page in place of a feed": (
        b"<!DOCTYPE html><html><rss>Please accept</rss></html>",
        "no_story_found",
    ),
    "JSON without a story": (b'{"headline": "Bakers"}', "unknown_fields"),
    "JSON that is no record": (b"{1, 2}", "broken_json"),
    "JSON nested without end": (b'{"a":' * 200_000, "too_deep"),
    "JSON with an endless number": (b'{"a":' + b"9" * 10_000 + b"}", "bad_number"),
    "JSON with half a letter": (b'{"text": "a \\ud83d b"}', "bad_unicode"),
    "UTF-16 cut in a letter": (COPY.encode("utf-16")[:-1], "truncated_utf16"),
    "UTF-16LE cut in a letter": (COPY.encode("utf-16-le")[:-1], "truncated_utf16"),
    "zero bytes": (COPY.replace("Sunday", "Sun\0day").encode(), "nul_bytes"),
    "lone surrogate in UTF-16": (
        COPY.encode("utf-16-le").join((b"\xff\xfe", b"\x3d\xd8")),
        "bad_unicode",
    ),
    "lost letters": (COPY.replace("e", "\ufffd").encode(), "text_destroyed"),
    "lost Arabic": (("O?U?O?U? " * 12).encode(), "text_destroyed"),
    "question marks": (("????? ??? ?????? " * 12).encode(), "text_destroyed"),
    "control characters": (COPY.replace("a", "\x01").encode(), "text_destroyed"),
    "letters of no code page": (bytes(range(128, 256)) * 9, "unknown_encoding"),
    "menu only": (b"Home\nShare\nSave\nFollow\n5 min read\n", "no_story"),
    "date only": (b"Updated 12 April 2016", "no_story"),
    "too large": (b"a" * (readers.LARGEST + 1), "too_large"),
}
KINDS = [
    ("PNG", "a PNG picture"),
    ("ZIP", "a ZIP archive"),
    ("old Word", "an old Word, Excel or PowerPoint document"),
]
DAMAGED = {
    "quotes": ("“We bake again”", "â€œWe bake againâ€\x9d"),
    "apostrophe": ("the guild’s head", "the guildâ€™s head"),
    "accent": ("Réka Dahl", "RÃ©ka Dahl"),
    "pound sign": ("cost £5 a sack", "cost Â£5 a sack"),
    "dash": ("flour – and salt", "flour â€“ and salt"),
    "twice": ("the guild’s head", "the guildÃ¢â‚¬â„¢s head"),
    "Cyrillic": ("Оррин", "ÐžÑ€Ñ€Ð¸Ð½"),
}
SOUND = [
    "AVANÇÃO",
    "“IRMÃ” disse",
    "Ângela Ão",
    "5 € a sack",
    "Øyvind Ðorđe",
    "naïve café, 100 °C ± 2",
    "a “quote” – and a dash … done™",
]
WARNED = {
    "no headline": (COPY.partition("Updated")[2].partition("\n")[2], "No headline"),
    "no body": ("Orrin bakers call off strike over price of flour\n", "No body"),
    "no day": (COPY.replace("12 April 2016", "6 sec ago"), "says no day"),
    "31 February": (COPY.replace("12 April 2016", "31 February 2016"), "no day of"),
    "month 13": (COPY.replace("12 April 2016", "13/13/2026"), "no day of"),
    "day nought": (COPY.replace("12 April 2016", "00/13/2026"), "no day of"),
    "two orders": (COPY.replace("12 April 2016", "04/05/2021"), "day first or month"),
    "day ahead": (COPY.replace("12 April 2016", "12 April 2126"), "unlikely date"),
    "long ago": (COPY.replace("12 April 2016", "12 April 1826"), "unlikely date"),
    "wrong weekday": (COPY.replace("12 April", "Monday, 12 April"), "another weekday"),
    "turned letters": (COPY.replace("bakers", "\u202ebakers", 1), "hidden marks"),
}
HOSTILE = {
    "one long line": "a very long line that never ends " * 32_000,
    "one long word": "a" * 1_000_000,
    "hyphens": "AB-" * 2000 + ": the guild said on Sunday",
    "capitals": "AB CD " * 20_000,
    "brackets": "(" * 5000,
    "pairs of brackets": "()" * 5000,
    "commas": "1," * 10_000,
    "names": "Ada " * 20,
    "bars": "a | " * 39,
    "dates": "12/12/2012 " * 14,
    "times": "12:12 " * 26,
    "dots": ". " * 5000,
    "stars": "* " * 60,
    "quotation marks": "“" * 5000,
    "damage": "Ã©" * 20_000,
    "question marks and letters": "O?" * 9 + "a" * 20_000,
    "many short lines": "Ada Renn\n" * 20_000,
    "many bylines": "By Ada Renn and Tom Gale, Ada Renn and Tom Gale X\n" * 5000,
    "many headlines": "Orrin bakers call off strike\n\n\n" * 5000,
    "many dates": "Updated 12 April 2016\n" * 5000,
    "many boxes": "Related stories\n" * 20_000,
    "many separators": "---\n" * 20_000,
    "many breaks": "* * *\nBread\n" * 10_000,
    "many captions": "A mill at Sall (AFP)\n" * 10_000,
    "made up": "all people and places and bodies " * 12 + "\n",
    "copyright": "© " + "Ada Renn " * 15,
}


def told(text: str) -> tuple[Story, ...]:
    return readers.read("copy.txt", text.encode())[1]


@pytest.mark.parametrize(("content", "code"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_read_is_refused_with_the_way_on(content, code):
    with pytest.raises(Unreadable) as refusal:
        readers.read("copy.txt", content)
    assert refusal.value.code == code
    assert refusal.value.reason.endswith(".")
    assert len(refusal.value.reason) > 40


@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_a_refusal_names_the_real_kind(name, kind):
    with pytest.raises(Unreadable, match=kind):
        readers.read("copy.txt", REFUSED[name][0])


@pytest.mark.parametrize(("sound", "damaged"), DAMAGED.values(), ids=DAMAGED.keys())
def test_letters_decoded_twice_are_put_right_and_said(sound, damaged):
    (story,) = told(COPY.replace("The ovens are warm.", f"Then: {damaged}."))
    assert f"Then: {sound}." in story.text
    assert [line for line in story.warnings if "line 7 " in line]


@pytest.mark.parametrize("words", SOUND)
def test_sound_letters_stay_as_they_are(words):
    (story,) = told(COPY.replace("The ovens are warm.", words))
    assert words in story.text
    assert story.warnings == ()


def test_two_encodings_in_one_file_are_read_line_by_line():
    first, second = COPY.encode(), "\n“Bread is cheap,” a baker said.".encode("cp1252")
    page, (story,) = readers.read("copy.txt", first + second)
    assert page.encoding == "mixed"
    assert not page.encoding_certain
    assert "“Bread is cheap,” a baker said." in story.text
    assert "line 9 was read as Windows-1252" in story.warnings[0]


@pytest.mark.parametrize(
    ("encoding", "certain"),
    [("utf-8", True), ("utf-16-le", False), ("utf-16-be", False), ("cp1252", False)],
)
def test_a_guessed_encoding_is_marked(encoding, certain):
    page, _ = readers.read("copy.txt", COPY.encode(encoding))
    assert (page.text, page.encoding) == (COPY, encoding)
    assert page.encoding_certain is certain


@pytest.mark.parametrize(("text", "words"), WARNED.values(), ids=WARNED.keys())
def test_what_an_editor_should_know_is_said(text, words):
    stories = told(text)
    assert len(stories) == 1
    assert words in " ".join(stories[0].warnings)


def test_marks_that_turn_letters_stay_in_the_text_and_out_of_the_headline():
    (story,) = told(COPY.replace("bakers", "\u202ebakers", 1))
    assert story.headline == "Orrin bakers call off strike over price of flour"
    assert "\u202e" in story.text


def test_a_body_before_its_headline_is_one_story_with_lines_left_over():
    body = COPY.partition("ORRIN")
    page = f"ORRIN{body[2]}\nhttps://marl.example/n42\n\nBakers go back to work\n"
    (story,) = told(f"{page}  • Mills cut the price of flour\n\nFlood warning lifted\n")
    assert story.headline is None
    assert story.url == "https://marl.example/n42"
    assert sum(part.kind == "body" for part in story.parts) == 2
    assert sum(part.kind == "leftover" for part in story.parts) == 3
    assert "The body stands before its headline" in " ".join(story.warnings)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_read_in_bounded_time(text):
    start = time.process_time()
    with suppress(Unreadable):
        readers.read("copy.txt", text.encode())
    assert time.process_time() - start < 2


LINES = st.sampled_from(
    [
        *COPY.split("\n"),
        "",
        "",
        "---",
        "Share",
        "By Ada Renn | Sall | Updated: 4 Sep 2026",
        "Home | News | Trade",
        "  • Mills cut the price of flour",
        "A mill at Sall. (AFP)",
        "Photo: Jon Hale",
        "Related stories",
        "(Reporting by Ada Renn; Editing by Tom Gale)",
        "Published 31/02/2026",
        "\u200b",
        "\u202eturned\u202c words",
        "This story is invented.",
        "© 2026 The Orrin Mail",
        "He went.",
        "Bread and water",
    ]
)
ODD = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)


@given(st.lists(LINES | ODD, min_size=1, max_size=40))
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_line_of_any_text_has_exactly_one_place(lines):
    try:
        page, stories = readers.read("copy.txt", "\n".join(lines).encode())
    except Unreadable:
        return
    whole(page.text, stories)


@given(
    st.binary(max_size=400) | st.text(max_size=200).map(lambda t: t.encode("utf-16"))
)
@example(b"\xff\xfe\x00\x00")
@example(b"\xfe\xff\xd8\x00")
@settings(max_examples=400, deadline=None)
def test_any_bytes_are_read_or_refused(content):
    try:
        page, stories = readers.read("copy.txt", content)
    except Unreadable:
        return
    assert stories
    whole(page.text, stories)
