"""Files that hold several are opened, and hostile ones are not."""

import gzip
import io
import json
import zipfile
from datetime import date, datetime
from itertools import islice

import pytest

from dashboard import readers
from dashboard.errors import Unreadable
from dashboard.readers import fields
from dashboard.readers.bundles import opened

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


def packed(**files: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, inside in files.items():
            archive.writestr(name, inside)
    return content.getvalue()


def names(name: str, content: bytes) -> list[str]:
    return [member for member, _inside in opened(name, content)]


def refusal(name: str, content: bytes) -> Unreadable:
    *_before, (_name, last) = opened(name, content)
    assert isinstance(last, Unreadable)
    return last


def story(content: bytes):
    _, (told,) = readers.reader_of(content).read("record", content, TODAY)
    return told


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


BOMBS = {
    "gzip": ("a.gz", gzip.compress(bytes(201 * 2**20), 1)),
    "zip by ratio": ("a.zip", packed(a=bytes(20 * 2**20))),
    "zip by number": ("a.zip", packed(**{f"{n}.txt": b"a" for n in range(2001)})),
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
}


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_bundle_says_why(broken):
    name, content, code = BROKEN[broken]
    told = refusal(name, content)
    assert told.code == (code or "broken_workbook")
    assert told.reason.endswith(".")


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


def workbook(*rows) -> bytes:
    """The smallest workbook that holds some rows, as its format describes it."""
    days = (datetime(1899, 12, 30),)

    def cell(value) -> str:
        if isinstance(value, datetime):
            return f'<c s="1"><v>{(value - days[0]).days}</v></c>'
        return f'<c t="inlineStr"><is><t>{value}</t></is></c>'

    body = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    packages = "http://schemas.openxmlformats.org/package/2006"
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return packed(
        **{
            "[Content_Types].xml": (
                f'<Types xmlns="{packages}/content-types">'
                '<Default Extension="rels" ContentType="application/'
                'vnd.openxmlformats-package.relationships+xml"/>'
                f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}'
                '.sheet.main+xml"/></Types>'
            ).encode(),
            "_rels/.rels": (
                f'<Relationships xmlns="{packages}/relationships"><Relationship '
                f'Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/>'
                "</Relationships>"
            ).encode(),
            "xl/workbook.xml": (
                f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
                '<sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>'
            ).encode(),
            "xl/_rels/workbook.xml.rels": (
                f'<Relationships xmlns="{packages}/relationships"><Relationship '
                f'Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
                f'<Relationship Id="r2" Type="{office}/styles" Target="styles.xml"/>'
                "</Relationships>"
            ).encode(),
            "xl/styles.xml": (
                f'<styleSheet xmlns="{main}"><cellXfs count="2"><xf numFmtId="0"/>'
                '<xf numFmtId="14"/></cellXfs></styleSheet>'
            ).encode(),
            "xl/worksheets/sheet1.xml": (
                f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData></worksheet>'
            ).encode(),
        }
    )
