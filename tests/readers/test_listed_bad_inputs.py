"""Every bad input that is listed behaves as the list says, each under its number."""

import gzip
import json
from collections.abc import Callable
from datetime import datetime

import pytest

from tests.readers.making import (
    BODY,
    FOLDER,
    Taken,
    entry,
    in_word,
    mail,
    packed,
    printed,
    taken,
    web,
    workbook,
)

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
HEADLINE = "Orrin bakers call off strike over price of flour"
COPY = (
    f"{HEADLINE}\n\nUpdated 12 April 2016\n\n"
    "ORRIN: Bakers in Orrin called off their strike on Tuesday after the mills cut the "
    "price of flour, their guild said.\n\n"
    "“We bake again tomorrow,” its head, Réka Dahl, said. “The ovens are warm.”\n"
)
OTHER = COPY.replace("the mills", "eleven mills").replace("12 April", "13 April")
RUNNING = "Bakers in Orrin called off their strike after the mills cut prices. " * 12
NITF = (FOLDER / "lighthouse.nitf").read_bytes()
NINJS = json.loads((FOLDER / "glass.ninjs.json").read_bytes())
WARC = gzip.decompress((FOLDER / "bundles" / "crawl.warc.gz").read_bytes())
ENTITIES = b'<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><nitf>&b;</nitf>'
OUTSIDE = b'<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf>&x;</nitf>'


def dated(words: str) -> bytes:
    return COPY.replace("12 April 2016", words).encode()


ARTICLE = f"<h1>{HEADLINE}</h1><p>{RUNNING}</p><p>{RUNNING}</p><p>{RUNNING}</p>"
FIELDS = f"<title>{HEADLINE}</title><description>{BODY}</description>"
FRONT = f"---\ntitle: Tea\n{{}}\n---\n{BODY}\n"
TEASERS = "".join(
    f'<h2><a href="https://post.example/{n}">Mill number {n} cuts its price</a></h2>'
    f"<p>The price of flour fell by {n} crowns on Sunday.</p>"
    for n in range(20)
)
HTML_MAIL = mail("Content-Type: text/html; charset=utf-8", f"<p>{BODY} “Rain.”</p>")
NESTED = "".join(
    f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(3000)
)
LOCKED = b"/Encrypt<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P -4>>/ID[<00><00>]" % (
    b"00" * 32,
    b"11" * 32,
)
FILES = {name: (FOLDER / name).read_bytes() for name in ("lantry.pdf", "roof.odt")}

#: What is refused whole, by its number in the list: a name, the bytes and the code.
REFUSED = {
    "1 empty file": ("a.txt", b"", "empty_file"),
    "2 blanks only": ("a.txt", b" \r\n\t\n", "no_text"),
    "2 a byte order mark only": ("a.txt", b"\xef\xbb\xbf", "no_text"),
    "3 PNG named .txt": ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(40), "kind_mismatch"),
    "3 PDF named .txt that is broken": ("a.txt", b"%PDF-1.7\n%\xe2", "broken_pdf"),
    "3 ZIP named .txt that is broken": (
        "a.txt",
        b"PK\x03\x04" + bytes(40),
        "kind_mismatch",
    ),
    "5 UTF-16 of odd length": ("a.txt", COPY.encode("utf-16")[:-1], "truncated_utf16"),
    "6 zero bytes in UTF-8": (
        "a.txt",
        COPY.replace("Tues", "Tu\0es").encode(),
        "nul_bytes",
    ),
    "10 letters that are lost": (
        "a.txt",
        COPY.replace("e", "\ufffd").encode(),
        "text_destroyed",
    ),
    "10 Arabic that is lost": ("a.txt", b"O?U?O?U? " * 12, "text_destroyed"),
    "11 half a letter in JSON": ("a.json", b'{"text": "a \\ud83d"}', "bad_unicode"),
    "25 sheet without header": ("a.csv", b"1,2,3\n4,5,6\n", "unknown_columns"),
    "25 sheet of unknown columns": ("a.csv", b"titel,txt\nA,B\n", "unknown_columns"),
    "31 Word bomb": (
        "a.docx",
        in_word(**{"word/document.xml": b" " * 30 * 2**20}),
        "too_large",
    ),
    "31 workbook bomb": (
        "a.xlsx",
        packed(**{"xl/workbook.xml": bytes(30 * 2**20)}),
        "too_large",
    ),
    "32 Word with a password": (
        "a.docx",
        OLD + "EncryptedPackage".encode("utf-16-le"),
        "encrypted",
    ),
    "32 PDF with a password": ("a.pdf", printed((12, BODY), more=LOCKED), "encrypted"),
    "33 old Word named .docx": (
        "a.docx",
        OLD + "WordDocument".encode("utf-16-le"),
        "kind_mismatch",
    ),
    "33 old Excel named .xlsx": (
        "a.xlsx",
        OLD + "Workbook".encode("utf-16-le"),
        "kind_mismatch",
    ),
    "34 entities in entities": ("a.xml", ENTITIES, "entity_declaration"),
    "34 an entity that is a file": ("a.xml", OUTSIDE, "entity_declaration"),
    "36 wire file cut off": ("a.xml", NITF[:1500], "broken_xml"),
    "37 XML nested without end": ("a.xml", b"<nitf>" + b"<p>" * 200_000, "too_deep"),
    "37 feed nested without end": ("a.rss", b"<rss>" + b"<b>" * 200_000, "too_deep"),
    "37 page nested without end": ("a.html", b"<html>" + b"<i>" * 200_000, "too_deep"),
    "41 web page in place of a feed": (
        "a.rss",
        web("<p>Please accept our cookies.</p>"),
        "not_a_feed",
    ),
    "42 front of a section": (
        "a.html",
        web('<li><a href="/a">Bakers call off strike</a></li>' * 99),
        "no_story_found",
    ),
    "42 paywall": ("a.html", web("<p>Subscribe to read on.</p>"), "no_story_found"),
    "47 JSON nested without end": ("a.json", b'{"a":' * 200_000, "too_deep"),
    "47 endless number": ("a.json", b'{"a":' + b"9" * 10_000 + b"}", "bad_number"),
    "48 fields that unfold": (
        "a.md",
        FRONT.format("a: &a [x, x]\nb: [*a, *a]").encode(),
        "front_matter_bomb",
    ),
    "48 fields that call a program": (
        "a.md",
        FRONT.format("a: !!python/object/apply:os.system [ls]").encode(),
        "front_matter_bomb",
    ),
    "49 endless subject": (
        "a.eml",
        mail(f"Subject: {'=?utf-8?q?=C3=A9?= ' * 5000}"),
        "too_large",
    ),
    "49 3,000 parts in each other": ("a.eml", mail(NESTED), "too_deep"),
    "52 PDF of a scan": ("a.pdf", printed((12, "")), "no_text_layer"),
    "53 gzip bomb": (
        "a.gz",
        gzip.compress(gzip.compress(bytes(201 * 2**20), 1)),
        "too_large",
    ),
}
#: What loads all the same: a name, the bytes, how many stories, the codes of what of it
#: is refused, and words of the warning that is told; none where it has none.
LOADED = {
    "4 UTF-16 without a mark": ("a.txt", COPY.encode("utf-16-le"), 1, [], ""),
    "7 quotation marks of Windows": ("a.txt", COPY.encode("cp1252"), 1, [], ""),
    "8 two encodings": (
        "a.txt",
        COPY.encode() + "\n“Bread,” he said.".encode("cp1252"),
        1,
        [],
        "line 9 was read as Windows-1252",
    ),
    "9 letters decoded twice": (
        "a.txt",
        COPY.encode().decode("cp1252", "ignore").encode(),
        1,
        [],
        "put right in line 7",
    ),
    "11 half a letter in one line": (
        "a.jsonl",
        b'{"title": "Tea", "text": "It rose."}\n{"text": "a \\ud83d"}\n',
        1,
        ["bad_unicode"],
        "",
    ),
    "12 hidden space in one headline": (
        "a.txt",
        f"{HEADLINE[:5]}\u200b{HEADLINE[5:]}\n\n{COPY}".encode(),
        1,
        [],
        "",
    ),
    "13 letters that are turned": (
        "a.txt",
        COPY.replace("bakers", "\u202ebakers", 1).encode(),
        1,
        [],
        "hidden marks",
    ),
    "14 no headline": (
        "a.txt",
        COPY.partition("2016\n")[2].encode(),
        1,
        [],
        "No headline",
    ),
    "15 headline only": ("a.txt", HEADLINE.encode(), 1, [], "No body"),
    "16 body before its headline": (
        "a.txt",
        f"{COPY.partition('2016')[2]}\nhttps://marl.example/n42\n\nBakers go back to "
        "work\n  • Mills cut the price of flour\n\nFlood warning lifted\n".encode(),
        1,
        [],
        "stands before its headline",
    ),
    "17 two stories of one headline": (
        "a.txt",
        f"{COPY}\n\n{OTHER}".encode(),
        2,
        [],
        "",
    ),
    "18 sentence over the gap": (
        "a.txt",
        f"{COPY}\nThe head is to speak today.\n\n\n{HEADLINE} again\n{COPY}".encode(),
        2,
        [],
        "",
    ),
    "19 a moment ago": ("a.txt", dated("6 sec ago"), 1, [], "says no day"),
    "20 31 February": ("a.txt", dated("31 February 2016"), 1, [], "no day of"),
    "20 month 13": ("a.txt", dated("00/13/2026"), 1, [], "no day of"),
    "21 day or month first": (
        "a.txt",
        dated("04/05/2021"),
        1,
        [],
        "day first or month",
    ),
    "22 a date ahead": ("a.txt", dated("12 April 2126"), 1, [], "unlikely date"),
    "22 before 1900": ("a.txt", dated("12 April 1826"), 1, [], "unlikely date"),
    "23 another weekday": ("a.txt", dated("Monday, 12 April 2016"), 1, [], "weekday"),
    "24 a line of 1 MB": ("a.txt", b"a long line goes on " * 52_000, 1, [], "No"),
    "24 hyphens without end": ("a.txt", b"AB-" * 2000 + b": he said so", 1, [], "No"),
    "26 ragged rows": (
        "a.csv",
        b"title,body\nTea,It rose.\nCoffee,a,b\nMilk\nOats,They fell.\n",
        2,
        ["unknown_fields", "unknown_fields"],
        "",
    ),
    "27 quotation mark not closed": (
        "a.csv",
        b'title,body\nTea,It rose.\nOats,"They fell.\n' + b"x,y\n" * 300_000,
        1,
        ["unclosed_quote"],
        "",
    ),
    "28 semicolons and a comma for decimals": (
        "a.csv",
        b'sep=;\ntitle;body\nTea;"Tea rose by 1,5 percent."\n',
        1,
        [],
        "",
    ),
    "29 cells that begin as formulas": (
        "a.csv",
        b'title,body\n=1+1,"@SUM, he said."\n+44,-3\n',
        2,
        [],
        "",
    ),
    "30 a workbook's dates and formulas": (
        "a.xlsx",
        workbook(
            ("headline", "body", "published"),
            (None, BODY, datetime(2026, 1, 9)),
        ),
        1,
        [],
        "No headline",
    ),
    "30 a workbook's merged cells": (
        "a.xlsx",
        workbook(("headline", "body"), ("Tea", BODY), ("", BODY), merged="A2:A3"),
        2,
        [],
        "No headline",
    ),
    "35 a DTD that is elsewhere": ("a.xml", NITF, 1, [], "embargo"),
    "36 feed cut off": (
        "a.rss",
        entry(FIELDS).removesuffix(b"</channel></rss>") + b"<item><title>Oats f",
        1,
        [],
        "breaks off",
    ),
    "38 entry without link or date": ("a.rss", entry(FIELDS), 1, [], "neither a link"),
    "40 entry with a teaser only": ("a.rss", entry(FIELDS), 1, [], "only the opening"),
    "43 two stories on a page": (
        "a.html",
        web(f"<article>{ARTICLE}</article><article>{ARTICLE}</article>"),
        2,
        [],
        "",
    ),
    "44 headline of another story": (
        "a.html",
        web(ARTICLE.replace(HEADLINE, "Lighthouse keepers marry on Gannet Rock")),
        1,
        [],
        "share few words",
    ),
    "45 broken JSON-LD": (
        "a.html",
        web(
            ARTICLE,
            '<script type="application/ld+json">{"@type": "NewsArticle", // no\n'
            '"datePublished": "2020-01-01",}</script>'
            '<meta property="article:published_time" content="2026-03-04">',
        ),
        1,
        [],
        "",
    ),
    "46 one bad line": (
        "a.jsonl",
        b'{"title": "Tea", "text": "It rose."}\n{"title": broken\n'
        b'{"title": "Oats", "text": "They fell."}\n',
        2,
        ["broken_json"],
        "",
    ),
    "48 fields not closed": (
        "a.md",
        f"---\ntitle: Tea\n\n{BODY}\n".encode(),
        1,
        [],
        "nothing closes them",
    ),
    "48 fields with tabs": (
        "a.md",
        FRONT.format("\tauthor: Ada").encode(),
        1,
        [],
        "could not be read",
    ),
    "48 a field twice": (
        "a.md",
        FRONT.format("title: Coffee").encode(),
        1,
        [],
        "named twice",
    ),
    "50 mail of HTML in another charset": (
        "a.eml",
        HTML_MAIL.decode().encode("cp1252"),
        1,
        [],
        "",
    ),
    "51 newsletter of 20 teasers": (
        "a.eml",
        mail("Content-Type: text/html; charset=utf-8", TEASERS),
        1,
        [],
        "leads to 20 stories",
    ),
    "52 PDF in columns": ("a.pdf", FILES["lantry.pdf"], 1, [], "check the order"),
    "53 crawl cut off": (
        "a.warc",
        WARC[: WARC.index(b"WARC/1.0", WARC.index(b"</html>")) + 120],
        1,
        ["broken_archive"],
        "",
    ),
    "57 cancelled by the wire": (
        "a.json",
        json.dumps(NINJS | {"pubstatus": "canceled"}).encode(),
        1,
        [],
        "cancelled this story",
    ),
    "57 withheld by the wire": (
        "a.json",
        json.dumps(NINJS | {"pubstatus": "withheld"}).encode(),
        1,
        [],
        "withholds this story",
    ),
    "58 markup and a script in fields": (
        "a.json",
        b'{"title": "Tea <script>alert(1)</script> rises", "url": "javascript:a()",'
        b'"text": "It rose."}',
        1,
        [],
        "",
    ),
}
#: What more must hold of some of them.
HOLDS: dict[str, Callable[[Taken], bool]] = {
    "4": lambda it: not it.pages[0].encoding_certain and it.pages[0].text == COPY,
    "7": lambda it: it.pages[0].encoding == "cp1252" and it.pages[0].text == COPY,
    "9": lambda it: "Réka" in it.stories[0].text,
    "12": lambda it: sum(p.kind == "headline" for p in it.stories[0].parts) == 2,
    "13": lambda it: (
        it.stories[0].headline == HEADLINE and "\u202e" in it.stories[0].text
    ),
    "14": lambda it: it.stories[0].headline is None,
    "15": lambda it: it.stories[0].headline == HEADLINE,
    "16": lambda it: it.stories[0].headline is None,
    "17": lambda it: [s.headline for s in it.stories] == [HEADLINE, HEADLINE],
    "18": lambda it: (
        it.stories[0].text.endswith("speak today.")
        and it.stories[1].headline == f"{HEADLINE} again"
    ),
    "19": lambda it: it.stories[0].updated is None,
    "20": lambda it: it.stories[0].updated is None,
    "21": lambda it: it.stories[0].updated is None,
    "22": lambda it: it.stories[0].updated is not None,
    "23": lambda it: it.stories[0].updated == "2016-04-12",
    "28": lambda it: "1,5 percent" in it.stories[0].text,
    "29": lambda it: [s.headline for s in it.stories] == ["=1+1", "+44"],
    "30 a workbook's dates and formulas": lambda it: (
        it.stories[0].published == "2026-01-09"
    ),
    "43": lambda it: it.stories[0].text == it.stories[1].text,
    "45": lambda it: it.stories[0].published == "2026-03-04",
    "50": lambda it: "“Rain.”" in it.stories[0].text,
    "58": lambda it: it.stories[0].url is None and "<script>" in it.stories[0].text,
}
#: These hang on the archive: tests/ingest/test_listed_bad_inputs.py.
KEPT = {39, 54, 55, 56, 57}


@pytest.mark.parametrize("bad", REFUSED)
def test_it_is_refused_with_the_way_on(bad):
    name, content, code = REFUSED[bad]
    it = taken(name, content)
    assert (list(it.stories), it.codes) == ([], [code])
    assert it.refused[0].reason.endswith(".")
    assert len(it.refused[0].reason) > 40


@pytest.mark.parametrize("bad", LOADED)
def test_it_is_loaded_as_far_as_it_goes(bad):
    name, content, stories, codes, words = LOADED[bad]
    it = taken(name, content)
    assert (len(it.stories), it.codes) == (stories, codes)
    assert words in it.warned
    assert words or not it.warned
    holds = HOLDS.get(bad) or HOLDS.get(bad.split()[0])
    assert holds is None or holds(it)


def test_the_whole_list_is_here():
    numbers = {int(bad.split()[0]) for bad in (*REFUSED, *LOADED)} | KEPT
    assert numbers == set(range(1, 59))


def test_more_than_what_is_listed_is_said_of_nothing():
    told = {bad.split()[0] for bad in LOADED} | set(LOADED)
    assert set(HOLDS) <= told
