"""Word files, PDF, mails and Markdown that are broken, hostile or oddly made."""

import io
import time
import zipfile
from contextlib import suppress
from datetime import date

import pytest

from dashboard import readers
from dashboard.errors import Unreadable
from tests.readers.making import (
    BODY,
    FOLDER,
    WORD,
    in_word,
    mail,
    printed,
    replaced,
    written,
    zipped,
)

TODAY = date(2027, 1, 1)
ODT = (FOLDER / "roof.odt").read_bytes()
PDF = (FOLDER / "lantry.pdf").read_bytes()
MAIL = (FOLDER / "correspondent.eml").read_bytes()
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


LOCKED = b"/Encrypt<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P -4>>/ID[<00><00>]" % (
    b"00" * 32,
    b"11" * 32,
)
NESTED = "".join(
    f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(3000)
)
DEEP = "<w:p>" * 3000
REFUSED = {
    "Word cut off": (WORD[:-400], "broken_archive"),
    "Word without its text": (
        in_word(**{"word/document.xml": b"<w:document"}),
        "broken_document",
    ),
    "Word that nests without end": (
        in_word(
            **{
                "word/document.xml": b'<w:document xmlns:w="http://schemas.openxmlformats'
                b'.org/wordprocessingml/2006/main"><w:body>' + DEEP.encode()
            }
        ),
        "broken_document",
    ),
    "Word that is blank": (written(("Normal", " ")), "no_text"),
    "Word bomb": (
        in_word(**{"word/document.xml": b" " * 30 * 2**20}),
        "too_large",
    ),
    "old Word": (OLD + "WordDocument".encode("utf-16-le"), "kind_mismatch"),
    "old Excel": (OLD + "Workbook".encode("utf-16-le"), "kind_mismatch"),
    "Outlook mail": (OLD + "__substg1.0_0".encode("utf-16-le"), "kind_mismatch"),
    "Pages": (zipped("Index/Document.iwa"), "kind_mismatch"),
    "OpenDocument of a sheet": (
        zipped("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        "kind_mismatch",
    ),
    "OpenDocument of nothing": (
        zipped("mimetype", "application/vnd.oasis.opendocument.text"),
        "broken_document",
    ),
    "OpenDocument with a password": (
        replaced(ODT, **{"META-INF/manifest.xml": b"<m><encryption-data/></m>"}),
        "encrypted",
    ),
    "OpenDocument that declares entities": (
        replaced(ODT, **{"content.xml": b'<!DOCTYPE d [<!ENTITY a "ha">]><d>&a;</d>'}),
        "entity_declaration",
    ),
    "OpenDocument without a body": (
        replaced(ODT, **{"content.xml": b"<d/>"}),
        "broken_document",
    ),
    "OpenDocument cut off": (ODT[:-400], "broken_archive"),
    "OpenDocument that nests without end": (
        replaced(ODT, **{"content.xml": b"<d>" * 5000}),
        "too_deep",
    ),
    "RTF of nothing": (rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}}", "no_text"),
    "RTF that nests without end": (rb"{\rtf1" + b"{" * 5000, "too_deep"),
    "RTF of a picture": (rb"{\rtf1{\pict 89504e47}\bin999999999 a}", "no_text"),
    "Word with a password": (
        OLD + "EncryptedPackage".encode("utf-16-le"),
        "encrypted",
    ),
    "PDF cut off": (PDF[:3000], "broken_pdf"),
    "PDF of a scan": (printed((12, "")), "no_text_layer"),
    "PDF with a password": (printed((12, BODY), more=LOCKED), "encrypted"),
    "mail with an endless subject": (
        mail(f"Subject: {'=?utf-8?q?=C3=A9?= ' * 5000}"),
        "too_large",
    ),
    "mail with 3,000 parts in each other": (mail(NESTED), "too_deep"),
    "mail that is encrypted": (
        mail('Content-Type: multipart/encrypted; boundary="b"', "--b\n\n--b--"),
        "encrypted",
    ),
    "fields that refer to each other": (
        f"---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\n---\n{BODY}".encode(),
        "front_matter_bomb",
    ),
    "fields that call a program": (
        f"---\ntitle: !!python/object/apply:os.system [ls]\n---\n{BODY}".encode(),
        "front_matter_bomb",
    ),
    "fields that nest without end": (
        f"---\ntitle: {'[' * 20_000}\n---\n{BODY}".encode(),
        "too_deep",
    ),
}
#: What is taken for text all the same, and what the warning says.
NOT_READ = {
    "not closed": f"---\ntitle: Tea\n\n{BODY}\n",
    "tabs": f"---\ntitle: Tea\n\tauthor: Ada\n---\n{BODY}\n",
    "no fields": f"---\ntitle: Tea: coffee: [\n---\n{BODY}\n",
    "longer than a page": f"---\ntitle: Tea\nnote: {'x' * 70_000}\n---\n{BODY}\n",
}
HOSTILE = {
    "emphasis": f"# Tea\n\n{'*a ' * 20_000}",
    "brackets": f"# Tea\n\n{'[' * 20_000}",
    "links": f"# Tea\n\n{'[a](' * 10_000}",
    "quotations": f"# Tea\n\n{'>' * 10_000} a",
    "backticks": f"# Tea\n\n{'`a' * 10_000}",
    "headers": "From: a\nMIME-Version: 1.0\n" + "X-A: b\n" * 8000 + f"\n{BODY}",
    "parameters": "From: a\nMIME-Version: 1.0\nContent-Type: text/plain"
    f"{'; a=b' * 9000}\n\n{BODY}",
    "addresses": f"MIME-Version: 1.0\nFrom: {'a <a@b>, ' * 3000}\n\n{BODY}",
    "comments": f"MIME-Version: 1.0\nFrom: {'(' * 30_000}\n\n{BODY}",
    "groups in RTF": "{\\rtf1 " + "{a}" * 60_000,
    "words in RTF": "{\\rtf1 " + "\\b" * 60_000,
    "letters in RTF": "{\\rtf1 " + "\\'e9" * 60_000,
    "encoded words": f"MIME-Version: 1.0\nFrom: a\nSubject: {'=?a?q?b?= ' * 6000}\n\na",
}


def only(content: bytes):
    _page, (story,) = readers.reader_of(content).read("file", content, TODAY)
    return story


def words(story, kind: str = "body") -> list[str]:
    return [
        story.text[part.span.start : part.span.end]
        for part in story.parts
        if part.kind == kind
    ]


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_with_the_way_on(name):
    content, code = REFUSED[name]
    with pytest.raises(Unreadable) as refusal:
        readers.read("file", content)
    assert refusal.value.code == code
    assert refusal.value.reason.endswith(".")
    assert len(refusal.value.reason) > 40


def test_a_refusal_of_an_old_document_says_how_to_save_it():
    with pytest.raises(Unreadable, match=r"save it as \.docx"):
        readers.read("copy.docx", REFUSED["old Word"][0])


@pytest.mark.parametrize("name", NOT_READ)
def test_fields_that_cannot_be_read_stand_in_the_text_with_a_warning(name):
    story = only(NOT_READ[name].encode())
    assert story.text.endswith(BODY.partition(": ")[2])
    assert "could not be read" in " ".join(story.warnings)
    assert "Tea" in story.text


def test_a_field_that_is_named_twice_is_warned_of():
    story = only(f"---\ntitle: Tea\ntitle: Coffee\n---\n{BODY}\n".encode())
    assert story.headline == "Coffee"
    assert "named twice (title)" in story.warnings[0]


def test_values_of_fields_stay_as_they_are_written():
    story = only(f"---\ntitle: 1e3\nauthor: no\ndate: 2026-02-30\n---\n{BODY}".encode())
    assert (story.headline, story.byline, story.day) == ("1e3", "no", None)
    assert "no day of the calendar" in story.warnings[0]


def test_a_markdown_text_without_fields_has_its_heading_as_headline():
    story = only(
        f"# Tea exports *rise*\n\nBy Ada Renn\n\n5 June 2026\n\n{BODY}".encode()
    )
    assert (story.headline, story.byline) == ("Tea exports rise", "Ada Renn")
    assert (story.published, story.dateline_place) == ("2026-06-05", "NEMBE")


def test_lines_that_an_editor_broke_are_one_paragraph_and_long_ones_are_each():
    broken = "Tea exports rose by a tenth,\nthe growers said on Sunday."
    assert words(only(f"# Tea\n\n{broken}".encode())) == [broken.replace("\n", " ")]
    long = f"{BODY} {BODY} {BODY}".replace("NEMBE: ", "")
    assert words(only(f"# Tea\n\n{long}\n{long}".encode())) == [long, long]


def test_html_in_markdown_is_text_and_never_run():
    story = only(f"# Tea\n\n<script>alert(1)</script>\n\n{BODY}".encode())
    assert "alert" not in story.text


def test_a_word_file_without_styles_is_read_as_a_copied_page():
    lines = ("Tea exports of Nembe rise again", "By Ada Renn", "5 June 2026", BODY)
    story = only(written(*(("Normal", line) for line in lines)))
    assert (story.headline, story.byline) == (lines[0], "Ada Renn")
    assert story.published == "2026-06-05"


def test_the_fields_of_a_form_in_word_are_read():
    content = written(("Title", "Tea exports rise"), ("Normal", BODY))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        text = archive.read("word/document.xml").decode()
    form = text.replace("<w:body>", "<w:body><w:sdt><w:sdtContent>").replace(
        "</w:body>", "</w:sdtContent></w:sdt></w:body>"
    )
    story = only(in_word(**{"word/document.xml": form.encode()}))
    assert (story.headline, len(words(story))) == ("Tea exports rise", 1)


def test_each_first_heading_of_a_word_file_opens_a_story():
    content = written(
        ("Heading1", "Tea exports rise"),
        ("Normal", BODY),
        ("Heading1", "Tea pickers ask for more"),
        ("Normal", "NEMBE: Pickers asked for three shillings a kilo on Monday."),
    )
    _page, stories = readers.reader_of(content).read("a.docx", content, TODAY)
    assert [story.headline for story in stories] == [
        "Tea exports rise",
        "Tea pickers ask for more",
    ]


def test_a_pdf_is_joined_to_paragraphs_and_its_largest_line_is_the_headline():
    story = only(
        printed(
            (9, "The Nembe Mail"),
            (24, "Tea exports of Nembe rise again,"),
            (24, "growers say"),
            (11, "NEMBE: Tea exports rose by a tenth to 41,000 tonnes, the grow-"),
            (11, "ers said on Sunday after they had counted the last crates."),
            (11, "They fell in 2025."),
            (11, "Rain in the hills helped them, and so did the road to the port,"),
            (11, "which opened in May."),
        )
    )
    assert story.headline == "Tea exports of Nembe rise again, growers say"
    assert story.outlet == "The Nembe Mail"
    assert words(story)[0].endswith(
        "the growers said on Sunday after they had counted "
        "the last crates. They fell in 2025."
    )
    assert "check the order" in story.warnings[0]


def test_a_mail_in_another_charset_than_it_says_is_read_and_warned_of():
    content = (
        mail(
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit",
            f"{BODY} “Rain helped,” said Réka Dahl.",
        )
        .decode()
        .encode("cp1252")
    )
    assert "“Rain helped,” said Réka Dahl." in only(content).text


def test_a_mail_that_only_forwards_another_is_read_as_that():
    inside = mail("Date: Fri, 5 Jun 2026 16:40:00 +0200").decode()
    content = mail(
        'Subject: FW: see below\nContent-Type: multipart/mixed; boundary="b"',
        f"--b\nContent-Type: message/rfc822\n\n{inside}\n--b--",
    )
    story = only(content)
    assert (story.headline, story.published) == ("Tea exports rise", "2026-06-05T16:40")
    assert words(story) == [BODY.removeprefix("NEMBE: ")]


def test_a_mail_without_a_text_tells_so():
    story = only(mail("Content-Type: text/plain", " "))
    assert story.headline == "Tea exports rise"
    assert "No body text" in story.warnings[0]


def test_a_page_copied_with_the_head_of_a_mail_is_no_mail():
    content = f"From: Ada\nDate: 5 June 2026\nSubject: Tea\n\n{BODY}\n".encode()
    assert readers.reader_of(content).name == "copied"


def rtf(text: str) -> list[str]:
    return words(only(b"{\\rtf1\\ansi " + text.encode("cp1252") + b"}"))


def test_letters_that_are_written_in_halves_in_rtf_are_put_together():
    told = rtf(r"Tea rose \u-10179?\u-8704? on Sunday.\par It fell on Monday.")
    assert told == ["Tea rose \U0001f600 on Sunday.", "It fell on Monday."]


def test_bytes_of_a_letter_that_an_older_program_shows_are_passed_over():
    assert rtf(r"\uc2 Tea \u233\'c3\'a9t\u233 ??s rose on Sunday.\par")[0] == (
        "Tea étés rose on Sunday."
    )


def test_what_a_document_in_rtf_does_not_show_is_not_read():
    hidden = r"{\*\annotation Ask.}{\info{\title Draft}}{\footer Page 1\par}"
    assert rtf(rf"{hidden}Tea rose by a tenth on Sunday.\par") == [
        "Tea rose by a tenth on Sunday."
    ]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_read_in_bounded_time(text):
    content = text.encode()
    begun = time.process_time()
    with suppress(Unreadable):
        readers.reader_of(content).read("file", content, TODAY)
    assert time.process_time() - begun < 2
