"""Files that hold several are opened, and hostile ones are not."""

import gzip
import io
import json
import struct
import time
from datetime import date, datetime
from itertools import islice
from pathlib import Path

import pytest

from dashboard import readers
from dashboard.errors import Unreadable
from dashboard.readers import fields
from dashboard.readers.bundles import BUNDLES, opened
from tests.readers.making import packed, workbook

FOLDER = Path(__file__).parent / "samples" / "bundles"
SAMPLES = sorted(path for path in FOLDER.iterdir() if path.suffix != ".json")
TODAY = date(2027, 1, 1)
RECORD = {
    "Title": "Tea exports rise",
    "content_html": "<p>They rose by <b>a tenth</b>.</p><p>Rain helped.</p>",
    "authors": [{"name": "Ada Sorel"}, "Ivo Mark"],
    "publishedAt": 1_767_976_800,
    "category": {"name": "Farming"},
    "link": "https://post.example/tea",
    "views": 12,
}


def names(name: str, content: bytes) -> list[str]:
    return [member for member, _inside in opened(name, content)]


def refusal(name: str, content: bytes) -> Unreadable:
    *_before, (_name, last) = opened(name, content)
    assert isinstance(last, Unreadable)
    return last


def story(content: bytes):
    _, (told,) = readers.reader_of(content).read("record", content, TODAY)
    return told


def told(content: bytes | Unreadable) -> object:
    """Why a member is not read; or its reader, and headline, day and end of each."""
    if isinstance(content, Unreadable):
        return content.code
    reader = readers.reader_of(content)
    try:
        page, stories = reader.read("member", content, TODAY)
    except Unreadable as unreadable:
        return unreadable.code
    ends = (
        [each.headline, each.published or each.updated, each.text[-40:]]
        for each in stories
    )
    return [page.reader, *ends]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_a_sample_bundle_gives_the_members_beside_it(sample):
    beside = FOLDER / f"{sample.name.partition('.')[0]}.json"
    found = opened(sample.name, sample.read_bytes())
    assert {name: told(content) for name, content in found} == json.loads(
        beside.read_text(encoding="utf-8")
    )


def test_every_bundle_has_a_sample():
    claiming = {
        next(
            bundle.name
            for bundle in BUNDLES
            if bundle.claims(sample.name, io.BytesIO(sample.read_bytes()))
        )
        for sample in SAMPLES
    }
    assert claiming == {bundle.name for bundle in BUNDLES}


def test_a_record_is_known_by_the_names_of_its_fields():
    told = story(json.dumps(RECORD).encode())
    assert told.headline == "Tea exports rise"
    assert told.text.endswith("They rose by a tenth.\n\nRain helped.")
    assert (told.byline, told.section) == ("Ada Sorel, Ivo Mark", "Farming")
    assert (told.published, told.url) == ("2026-01-09T16:40", RECORD["link"])


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Headline", "headline"),
        ("pub_date", "published"),
        ("Body Text", "body"),
        ("section-name", "section"),
        ("views", None),
    ],
)
def test_names_are_known_without_case_and_punctuation(name, field):
    assert fields.known(name) == field


def test_every_name_stands_for_one_field():
    every = [name for names in fields.NAMES.values() for name in names]
    assert len(every) == len(set(every))
    assert all(name == name.lower() and name.isalpha() for name in every)


def test_what_is_packed_is_opened_down_to_its_records():
    dump = json.dumps({"articles": [RECORD, RECORD]}).encode()
    content = packed(**{"a/dump.json.gz": gzip.compress(dump), "b.txt": b"words"})
    assert names("wire.zip", content) == [
        "wire.zip › dump.json.gz › unpacked › record 1",
        "wire.zip › dump.json.gz › unpacked › record 2",
        "wire.zip › b.txt",
    ]


def test_what_is_packed_too_often_is_refused():
    content = b"words"
    for _time in range(4):
        content = gzip.compress(content)
    assert refusal("deep.gz", content).code == "too_deep"


def test_a_name_that_leads_out_of_the_archive_stays_inside():
    content = packed(**{"../../../etc/passwd": b"words"})
    assert names("slip.zip", content) == ["slip.zip › passwd"]


def listed(times: int) -> bytes:
    """An archive that lists its one file so many times."""
    content = packed(a=b"a")
    start = content.index(b"PK\x01\x02")
    end = content.index(b"PK\x05\x06")
    entries = content[start:end] * times
    sizes = struct.pack("<HHIIH", 0xFFFF, 0xFFFF, len(entries), start, 0)
    return content[:start] + entries + content[end : end + 8] + sizes


CRAWL = (FOLDER / "crawl.warc.gz").read_bytes()
WARC = gzip.decompress(CRAWL)
SNAPSHOT = (FOLDER / "beaches.mhtml").read_bytes()
MAILBOX = (FOLDER / "bureau.mbox").read_bytes()
#: The flags of a member in its head and in the list at the end say "locked".
LOCKED = (
    packed(a=b"words")
    .replace(b"PK\x03\x04\x14\x00\x00", b"PK\x03\x04\x14\x00\x01")
    .replace(b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01")
)
BOMBS = {
    "gzip": ("a.gz", gzip.compress(bytes(201 * 2**20), 1)),
    "zip by ratio": ("a.zip", packed(a=bytes(20 * 2**20))),
    "zip by number": ("a.zip", listed(400_000)),
    "workbook": ("a.xlsx", packed(**{"xl/workbook.xml": bytes(20 * 2**20)})),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_is_not_opened(bomb):
    assert refusal(*BOMBS[bomb]).code == "too_large"


BROKEN = {
    "gzip cut off": ("a.gz", gzip.compress(b"words" * 999)[:-20], "broken_archive"),
    "workbook of nothing": ("a.xlsx", packed(**{"xl/workbook.xml": b"<"}), None),
    "sheet of unknown columns": ("a.csv", b"a,b\n1,2\n", "unknown_columns"),
    "empty sheet": ("a.csv", b"\n", "no_text"),
    "crawl cut off": ("a.warc.gz", CRAWL[: len(CRAWL) - 90], "broken_archive"),
    "crawl cut off in a head": ("a.warc", WARC[:900], "broken_archive"),
    "crawl with a broken record": (
        "a.warc",
        WARC.replace(b"Content-Length", b"Content\x00Length"),
        "broken_archive",
    ),
    "crawl without a page": (
        "a.warc",
        WARC[: WARC.index(b"WARC/", 9)],
        "no_story_found",
    ),
    "saved page without a page": ("a.mhtml", SNAPSHOT[:400], "broken_archive"),
    "mail locked in an archive": ("a.zip", LOCKED, "encrypted"),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_bundle_says_why(broken):
    name, content, code = BROKEN[broken]
    told = refusal(name, content)
    assert told.code == (code or "broken_workbook")
    assert told.reason.endswith(".")


def test_a_damaged_file_in_an_archive_does_not_stop_the_others():
    torn = packed(**{"a.txt": b"words " * 99, "b.txt": b"more words"})
    place = torn.index(b"a.txt") + 8
    torn = torn[:place] + b"\xff\xff" + torn[place + 2 :]
    (name, inside), (_whole, why) = opened("a.zip", torn)
    assert (name, inside) == ("a.zip › b.txt", b"more words")
    assert "1 file in the archive cannot be unpacked: a.txt." in why.reason


def test_what_stands_before_the_break_of_a_crawl_is_taken():
    found = list(opened("a.warc.gz", CRAWL[: len(CRAWL) - 90]))
    assert found[0][0] == "a.warc.gz › https://post.example/bees"
    assert "at byte" in found[-1][1].reason


def test_a_record_of_a_crawl_is_unpacked_to_a_bound():
    bomb = gzip.compress(b"<html>" + b" " * 40 * 2**20)
    head = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
    )
    record = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\n"
        b"WARC-Date: 2026-07-14T05:10:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + str(len(head + bomb)).encode()
        + b"\r\n\r\n"
    )
    ((_name, inside),) = opened("a.warc", record + head + bomb + b"\r\n\r\n")
    assert isinstance(inside, Unreadable)
    assert inside.code == "too_large"


def test_a_mailbox_that_is_cut_off_gives_the_mails_before_the_cut():
    found = list(opened("a.mbox", MAILBOX[: MAILBOX.index(b"MIRREN") + 20]))
    assert [told(inside)[0] for _name, inside in found] == ["mail", "mail"]


HOSTILE = {
    "many mails": ("a.mbox", b"From a b\nA: b\n" * 40_000),
    "many marks": ("a.mbox", b"From a b\nA: b\n\n" + b">" * 500_000 + b"From a"),
    "many heads": ("a.mhtml", b"MIME-Version: 1.0\n" * 200_000),
    "a crawl of marks": ("a.warc", b"WARC/1.0\r\n" * 200_000),
    "a crawl of one line": ("a.warc", b"WARC/1.0" + b"a" * 2_000_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_bundle_is_opened_in_bounded_time(name):
    begun = time.process_time()
    for _member, _inside in opened(*HOSTILE[name]):
        pass
    assert time.process_time() - begun < 3


def test_a_page_that_begins_with_the_word_from_is_no_mailbox():
    text = b"From our correspondent\n\nNEMBE: Prices rose.\n"
    assert list(opened("page.txt", text)) == [("page.txt", text)]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_a_sheet_is_cut_by_the_mark_that_its_header_uses(mark):
    sheet = f'Headline{mark}Text\nTea{mark}"They rose{mark} again."\n'
    ((_name, row),) = opened("copy.txt", sheet.encode())
    assert json.loads(row) == {"Headline": "Tea", "Text": f"They rose{mark} again."}


def test_a_line_that_names_the_mark_is_passed_over():
    ((name, row),) = opened("a.csv", b"sep=;\ntitle;body\nTea;They rose.\n")
    assert name == "a.csv › row 2"
    assert json.loads(row)["body"] == "They rose."


def test_a_row_with_more_cells_than_columns_is_refused_and_the_next_is_read():
    rows = list(opened("a.csv", b"title,body\nTea,They,rose\nRain,It rained.\n"))
    with pytest.raises(Unreadable, match="more cells than columns"):
        story(rows[0][1])
    assert story(rows[1][1]).headline == "Rain"


def test_a_page_of_text_is_no_sheet():
    text = b"Tea, coffee and bread\n\nNEMBE: Prices rose.\n"
    assert list(opened("page.txt", text)) == [("page.txt", text)]


def test_a_workbook_gives_its_rows_with_dates_as_dates():
    content = workbook(
        ("headline", "body", "published"),
        ("Tea exports rise", "They rose.", datetime(2026, 1, 9)),
    )
    ((name, row),) = opened("desk.xlsx", content)
    assert name == "desk.xlsx › Sheet1, row 2"
    assert story(row).published == "2026-01-09"


def test_a_dump_is_opened_record_by_record():
    lines = b'{"title": "Tea", "text": "It rose."}\n' * 50_000
    assert len(list(islice(opened("a.jsonl", lines), 10))) == 10
