"""Files of each kind, made as small as their formats allow, and what comes of them."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from dashboard import readers
from dashboard.errors import Unreadable
from dashboard.readers.bundles import opened
from dashboard.readers.copied.lines import cleaned
from dashboard.records import Page, Story

FOLDER = Path(__file__).parent / "samples"
WORD = (FOLDER / "quarry.docx").read_bytes()
BODY = "NEMBE: Tea exports rose by a tenth, the growers said on Sunday."


def packed(**files: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, inside in files.items():
            archive.writestr(name, inside)
    return content.getvalue()


def workbook(*rows, merged: str = "A9:A9") -> bytes:
    """The smallest workbook that holds some rows, as its format describes it.

    None stands for a formula that no program has worked out.
    """
    days = (datetime(1899, 12, 30),)

    def cell(value) -> str:
        if value is None:
            return "<c><f>CONCAT(A1,B1)</f></c>"
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
                f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData>'
                f'<mergeCells><mergeCell ref="{merged}"/></mergeCells></worksheet>'
            ).encode(),
        }
    )


def in_word(**parts: bytes) -> bytes:
    """The sample with some of its parts replaced."""
    return replaced(WORD, **parts)


def replaced(document: bytes, **parts: bytes) -> bytes:
    content = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(document)) as whole,
        zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as changed,
    ):
        for part in whole.infolist():
            changed.writestr(part, parts.get(part.filename, whole.read(part)))
    return content.getvalue()


def zipped(name: str, inside: str = "") -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(name, inside)
    return content.getvalue()


def written(*lines: tuple[str, str]) -> bytes:
    """A Word document of paragraphs, each with the name of its style."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    told = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r>'
        "</w:p>"
        for style, text in lines
    )
    body = f'<w:document xmlns:w="{space}"><w:body>{told}</w:body></w:document>'
    return in_word(**{"word/document.xml": body.encode()})


def printed(*lines: tuple[int, str], more: bytes = b"") -> bytes:
    """A PDF of one page, each line with the size of its letters."""
    shown = b"BT 50 700 Td " + b"".join(
        f"/F1 {size} Tf 0 -{size * 1.2:.0f} Td ({text}) Tj ".encode("latin-1")
        for size, text in lines
    )
    shown += b"ET"
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(shown), shown),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    told, places = b"%PDF-1.4\n", b""
    for number, part in enumerate(parts, 1):
        places += b"%010d 00000 n \n" % len(told)
        told += b"%d 0 obj%s endobj\n" % (number, part)
    return told + (
        b"xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R%s>>\n"
        b"startxref\n%d\n%%%%EOF" % (places, more, len(told))
    )


def mail(head: str, body: str = BODY) -> bytes:
    fields = "From: Ada <ada@a.example>\nSubject: Tea exports rise\nMIME-Version: 1.0"
    return f"{fields}\n{head}\n\n{body}\n".encode()


@dataclass(frozen=True)
class Taken:
    """What came of a file: its stories, and why the rest of it was refused."""

    pages: Sequence[Page]
    stories: Sequence[Story]
    refused: Sequence[Unreadable]

    @property
    def codes(self) -> list[str]:
        return [each.code for each in self.refused]

    @property
    def warned(self) -> str:
        return " ".join(line for story in self.stories for line in story.warnings)


def taken(name: str, content: bytes) -> Taken:
    pages, stories, refused = [], [], []
    for member, inside in opened(name, content):
        if isinstance(inside, Unreadable):
            refused.append(inside)
            continue
        try:
            page, told = readers.read(member, inside)
        except Unreadable as unreadable:
            refused.append(unreadable)
        else:
            pages.append(page)
            stories.extend(told)
    return Taken(pages, stories, refused)


def web(body: str, head: str = "") -> bytes:
    return (
        f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()
    )


def entry(fields: str) -> bytes:
    return f"<rss><channel><item>{fields}</item></channel></rss>".encode()


def whole(page_text: str, stories: tuple[Story, ...]) -> None:
    """Every line that is not blank has a part, parts never meet, spans are exact."""
    places = []
    for story in stories:
        assert page_text[story.offset :].startswith(story.text)
        for part in story.parts:
            words = story.text[part.span.start : part.span.end]
            assert words
            assert words == words.strip()
            start = story.offset + part.span.start
            places.append((start, start + len(words)))
    assert places == sorted(places)
    assert all(a[1] <= b[0] for a, b in pairwise(places))
    held: set[int] = set()
    for start, end in places:
        first = page_text.count("\n", 0, start)
        held.update(range(first, first + page_text.count("\n", start, end) + 1))
    for number, line in enumerate(page_text.split("\n")):
        assert number in held or not cleaned(line)
