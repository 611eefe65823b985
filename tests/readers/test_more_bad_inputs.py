"""Bad inputs beyond the listed ones, met on desks or thought of, one line each."""

import base64
import gzip
import json
from collections.abc import Callable

import pytest

from dashboard import readers
from tests.readers.making import (
    BODY,
    FOLDER,
    Taken,
    entry,
    mail,
    packed,
    printed,
    replaced,
    taken,
    web,
    workbook,
    written,
)

HEADLINE = "Tea exports of Nembe rise again"
COPY = f"{HEADLINE}\n\nUpdated 12 April 2016\n\n{BODY}\n\nThey fell in 2015.\n"
LONG = "Tea exports of Nembe rose by a tenth, the growers said on Sunday. " * 8
ARTICLE = f"<h1>{HEADLINE}</h1><p>{LONG}</p><p>{LONG}</p>"
ODT = (FOLDER / "roof.odt").read_bytes()
ATOM = (FOLDER / "observer.atom").read_bytes()
NITF = (FOLDER / "lighthouse.nitf").read_bytes()
GAZETTE = (FOLDER / "gazette.rss").read_bytes()
MESSAGE = (FOLDER / "frost.iptc").read_bytes()
EXPORT = (FOLDER / "echo.wxr").read_bytes()
UTF7 = "Ñandú and æther".encode("utf-7")


def record(**fields: object) -> bytes:
    return json.dumps({"title": HEADLINE, "text": BODY} | fields).encode()


def in_zip(content: bytes, times: int) -> bytes:
    for _time in range(times):
        content = packed(**{"a.zip": content})
    return content


def texts(it: Taken) -> str:
    return "\n".join(story.text for story in it.stories)


#: A name, the bytes, how many stories come of them, why the rest is refused, and words
#: of a warning.
BAD: dict[str, tuple[str, bytes, int, list[str], str]] = {
    "a sheet saved as .xls that is CSV": (
        "a.xls",
        f"title,body\nTea,{BODY!r}\n".replace("'", '"').encode(),
        1,
        [],
        "",
    ),
    "a workbook's text export in UTF-16 with tabs": (
        "a.csv",
        f"title\tbody\nTea\t{BODY}\n".encode("utf-16"),
        1,
        [],
        "",
    ),
    "a sheet with a header alone": ("a.csv", b"title,body\n", 0, [], ""),
    "a sheet with one column twice": (
        "a.csv",
        b"title,body,body\nTea,It rose.,It fell.\n",
        1,
        [],
        "",
    ),
    "a web page saved as .doc": ("a.doc", web(ARTICLE), 1, [], ""),
    "a web page in UTF-16 that says UTF-8": (
        "a.html",
        web(ARTICLE, '<meta charset="utf-8">').decode().encode("utf-16"),
        1,
        [],
        "",
    ),
    "a web page in a charset that nobody has": (
        "a.html",
        web(ARTICLE, '<meta charset="x-klingon">'),
        1,
        [],
        "",
    ),
    "a web page cut off in a tag": (
        "a.html",
        web(ARTICLE).partition(b"</body>")[0] + b'<a href="htt',
        1,
        [],
        "",
    ),
    "a web page with a zero byte": (
        "a.html",
        web(ARTICLE.replace("Nembe", "Nem\0be")),
        0,
        ["nul_bytes"],
        "",
    ),
    "a web page of frames": (
        "a.html",
        b'<html><frameset><frame src="a.html"></frameset></html>',
        0,
        ["no_story_found"],
        "",
    ),
    "a web page with a script that holds a page": (
        "a.html",
        web(f"<script>var a = '<article><p>Not this.</p></article>'</script>{ARTICLE}"),
        1,
        [],
        "",
    ),
    "a feed with relative links": (
        "a.rss",
        entry(f"<title>Tea</title><description>{BODY}</description><link>/tea</link>"),
        1,
        [],
        "neither a link",
    ),
    "a feed in a text file": ("feed.txt", GAZETTE, 2, [], "only the opening"),
    "a feed with zero bytes at its end": (
        "a.rss",
        GAZETTE + bytes(64),
        2,
        [],
        "only the opening",
    ),
    "a feed of Atom with an entry without a title": (
        "a.atom",
        ATOM.replace(b"<entry>", b"<entry><title/><summary/></entry><entry>", 1),
        1,
        [],
        "",
    ),
    "a wire file with text behind its end": (
        "a.xml",
        NITF + b"\n<!-- end -->\n",
        1,
        [],
        "embargo",
    ),
    "two wire files in one": ("a.xml", NITF + NITF, 0, ["broken_xml"], ""),
    "a wire message cut off in its text": (
        "a.iptc",
        MESSAGE[: MESSAGE.index(b"coldest")],
        1,
        [],
        "",
    ),
    "a wire message without a text": (
        "a.iptc",
        b"\x01nor1\x02\x03",
        0,
        ["no_story"],
        "",
    ),
    "an export of pictures alone": (
        "a.xml",
        EXPORT.replace(b"[post]", b"[attachment]"),
        0,
        ["no_story"],
        "",
    ),
    "an export with a post of no text": (
        "a.xml",
        EXPORT.partition(b"<item>")[0]
        + b"<item><title>Tea</title><post_type>post</post_type></item></channel></rss>",
        1,
        [],
        "No body",
    ),
    "JSON with NaN": (
        "a.json",
        b'{"title": "Tea rises", "text": "It rose.", "size": NaN}',
        1,
        [],
        "",
    ),
    "JSON with a name twice": (
        "a.json",
        b'{"title": "Tea", "text": "It fell.", "text": "It rose."}',
        1,
        [],
        "",
    ),
    "JSON with a comma too much": (
        "a.json",
        b'{"title": "Tea", "text": "It rose.",}',
        0,
        ["broken_json"],
        "",
    ),
    "JSON with a zero letter in a text": (
        "a.json",
        record(text="It\0rose."),
        1,
        [],
        "",
    ),
    "JSON lines with a byte order mark": (
        "a.jsonl",
        b"\xef\xbb\xbf" + record() + b"\n" + record(title="Oats"),
        2,
        [],
        "",
    ),
    "JSON lines cut off": (
        "a.jsonl",
        record() + b"\n" + record()[:40],
        1,
        ["broken_json"],
        "",
    ),
    "a record whose text is a list of lists": (
        "a.json",
        record(text=[["It rose."], [["It fell."]]]),
        1,
        [],
        "",
    ),
    "a date of a million": ("a.json", record(published=1_000_000), 1, [], ""),
    "an archive in an archive in an archive in an archive": (
        "a.zip",
        in_zip(COPY.encode(), 4),
        0,
        ["too_deep"],
        "",
    ),
    "a name that leads out of an archive": (
        "a.zip",
        packed(**{"..\\..\\boot.txt": COPY.encode(), "/etc/cron.txt": COPY.encode()}),
        2,
        [],
        "",
    ),
    "an archive of nothing": ("a.zip", packed(), 0, ["kind_mismatch"], ""),
    "an archive with a picture among stories": (
        "a.zip",
        packed(**{"a.png": b"\x89PNG\r\n\x1a\n" + bytes(40), "b.txt": COPY.encode()}),
        1,
        ["kind_mismatch"],
        "",
    ),
    "gzip of gzip": ("a.gz", gzip.compress(gzip.compress(COPY.encode())), 1, [], ""),
    "a mail in broken base64": (
        "a.eml",
        mail(
            "Content-Type: text/plain\nContent-Transfer-Encoding: base64",
            base64.b64encode(f"{BODY} {BODY}".encode()).decode()[:-3] + "!?",
        ),
        1,
        [],
        "",
    ),
    "a mail without a line between head and text": (
        "a.eml",
        b"From: a\nMIME-Version: 1.0\nSubject: Tea exports rise",
        1,
        [],
        "No body",
    ),
    "a mail dated in words": ("a.eml", mail("Date: next Tuesday"), 1, [], ""),
    "a mail with a part that is missing": (
        "a.eml",
        mail('Content-Type: multipart/alternative; boundary="b"', f"--c\n\n{BODY}"),
        1,
        [],
        "",
    ),
    "a Word document of empty lines": (
        "a.docx",
        written(*(("Normal", "") for _line in range(99))),
        0,
        ["no_text"],
        "",
    ),
    "an OpenDocument text with a script": (
        "a.odt",
        replaced(ODT, **{"meta.xml": b"<m><script>alert(1)</script></m>"}),
        1,
        [],
        "accepted yet",
    ),
    "a PDF with letters turned about": (
        "a.pdf",
        printed((12, BODY), (12, r"\\(turned\\)")),
        1,
        [],
        "",
    ),
    "a workbook without rows": ("a.xlsx", workbook(("title", "body")), 0, [], ""),
    "two byte order marks": ("a.txt", b"\xef\xbb\xbf" * 2 + COPY.encode(), 1, [], ""),
    "three kinds of line ends": (
        "a.txt",
        COPY.replace("\n\n", "\r\n\r", 2).encode(),
        1,
        [],
        "",
    ),
    "pages parted by form feeds": (
        "a.txt",
        COPY.replace("\n\nThey", "\f\n\nThey").encode(),
        1,
        [],
        "",
    ),
    "colours of a terminal": (
        "a.txt",
        COPY.replace("Tea", "\x1b[1mTea\x1b[0m", 1).encode(),
        0,
        ["text_destroyed"],
        "",
    ),
    "soft hyphens and joiners": (
        "a.txt",
        COPY.replace("exports", "ex\u00adports\u200d", 1).encode(),
        1,
        [],
        "",
    ),
    "letters beyond the first plane": (
        "a.txt",
        COPY.replace("Tea", "\U0001f375", 1).encode(),
        1,
        [],
        "",
    ),
    "UTF-7": ("a.txt", COPY.encode() + UTF7, 1, [], ""),
    "both directions in one line": (
        "a.txt",
        COPY.replace("the growers", "the growers (مزارعو الشاي)").encode(),
        1,
        [],
        "",
    ),
    "addresses alone": (
        "a.txt",
        b"https://post.example/a\nhttps://post.example/b\n",
        0,
        ["no_story"],
        "",
    ),
    "a day after the last": (
        "a.txt",
        COPY.replace("2016", "99999").encode(),
        1,
        [],
        "",
    ),
}
#: What more must hold.
HOLDS: dict[str, Callable[[Taken], bool]] = {
    "a sheet with one column twice": lambda it: "It " in texts(it),
    "a web page in UTF-16 that says UTF-8": lambda it: "by a tenth" in texts(it),
    "a web page with a script that holds a page": lambda it: (
        "Not this" not in texts(it)
    ),
    "a feed with relative links": lambda it: it.stories[0].url is None,
    "a wire message cut off in its text": lambda it: texts(it).endswith("Ims, the"),
    "JSON with a name twice": lambda it: texts(it).endswith("It rose."),
    "JSON with a zero letter": lambda it: "\0" not in texts(it),
    "a date of a million": lambda it: it.stories[0].published is None,
    "a name that leads out of an archive": lambda it: (
        not any(each in page.name for page in it.pages for each in ("..", "/"))
    ),
    "an OpenDocument text with a script": lambda it: "alert" not in texts(it),
    "three kinds of line ends": lambda it: it.stories[0].headline == HEADLINE,
    "soft hyphens and joiners": lambda it: "exports" in (it.stories[0].headline or ""),
    "both directions in one line": lambda it: it.stories[0].direction == "ltr",
    "a year after the last": lambda it: it.stories[0].day is None,
}


@pytest.mark.parametrize("bad", BAD)
def test_it_ends_in_stories_and_refusals_that_an_editor_understands(bad):
    name, content, stories, codes, words = BAD[bad]
    it = taken(name, content)
    assert (len(it.stories), it.codes) == (stories, codes)
    assert words in it.warned
    assert all(each.reason.endswith(".") for each in it.refused)
    assert bad not in HOLDS or HOLDS[bad](it)


def test_a_story_is_no_longer_than_its_page():
    for name, content, stories, _codes, _words in BAD.values():
        if stories:
            it = taken(name, content)
            told = sum(len(story.text) for story in it.stories)
            assert told <= sum(len(page.text) for page in it.pages)


@pytest.mark.parametrize("reader", readers.READERS, ids=lambda reader: reader.name)
def test_every_reader_refuses_what_it_is_given_by_mistake(reader):
    it = taken("a.bin", bytes(range(256)) * 4)
    assert it.codes == ["nul_bytes"]
    assert not reader.claims(bytes(range(256)) * 4) or reader.name == "copied"
