"""Times every reader and bundle on its sample, the bare library beside it.

    python tests/speed/readers.py [SECONDS]

Prints files a second on one core of each in the same run, how many times the dashboard
takes what the library takes, and for those that are read in a process apart what the
way there and back leaves. A script, not a test: speed hangs on the machine.

What the library does alone: it opens the file and gives its text or records, without
fields, dates, bylines, parts or safety.
"""

import csv
import gzip
import io
import json
import mailbox
import sys
import tempfile
import zipfile
from collections.abc import Callable
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from time import perf_counter, process_time

HOME = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(HOME))

import docx  # noqa: E402
import feedparser  # noqa: E402
import trafilatura  # noqa: E402
import yaml  # noqa: E402
from lxml import etree  # noqa: E402
from markdown_it import MarkdownIt  # noqa: E402
from pypdf import PdfReader  # noqa: E402
from python_calamine import CalamineWorkbook  # noqa: E402
from warcio.archiveiterator import ArchiveIterator  # noqa: E402

from dashboard import readers  # noqa: E402
from dashboard.readers.apart import WORKER  # noqa: E402
from dashboard.readers.bundles import opened  # noqa: E402
from tests.quality import page_sets, web_pages  # noqa: E402

FOLDER = HOME / "tests" / "readers" / "samples"
TODAY = date(2027, 1, 1)


def word(content: bytes) -> object:
    return [each.text for each in docx.Document(io.BytesIO(content)).paragraphs]


def opendocument(content: bytes) -> object:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read("content.xml")).itertext()


def pdf(content: bytes) -> object:
    return [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]


def mail(content: bytes) -> object:
    message = message_from_bytes(content, policy=policy.default)
    return message["Subject"], message.get_body(("html", "plain")).get_content()


def markdown(content: bytes) -> object:
    _, fields, text = content.decode().split("---\n", 2)
    return yaml.safe_load(fields), MarkdownIt("commonmark").render(text)


def crawl(content: bytes) -> object:
    records = ArchiveIterator(io.BytesIO(content))
    return [each.content_stream().read() for each in records]


def mails(content: bytes) -> object:
    with tempfile.NamedTemporaryFile() as file:
        file.write(content)
        file.flush()
        return [each.as_bytes() for each in mailbox.mbox(file.name)]


def snapshot(content: bytes) -> object:
    parts = message_from_bytes(content).walk()
    return [each.get_payload(decode=True) for each in parts]


def packed(content: bytes) -> object:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [archive.read(name) for name in archive.namelist()]


def workbook(content: bytes) -> object:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]


def sheet(content: bytes) -> object:
    return list(csv.reader(io.StringIO(content.decode("cp1252")), delimiter=";"))


def json_lines(content: bytes) -> object:
    found = []
    for line in content.split(b"\n"):
        try:
            found.append(json.loads(line))
        except ValueError:
            found.append(None)
    return found


#: A sample, the library that is measured beside it, and what it does.
READ: tuple[tuple[str, str, Callable[[bytes], object]], ...] = (
    ("harbour_daily.html", "trafilatura", trafilatura.extract),
    ("gazette.rss", "feedparser", feedparser.parse),
    ("latest.xml", "lxml", etree.fromstring),
    ("tramways.xml", "lxml", etree.fromstring),
    ("saltworks.xml", "lxml", etree.fromstring),
    ("lighthouse.nitf", "lxml", etree.fromstring),
    ("echo.wxr", "feedparser", feedparser.parse),
    ("frost.iptc", "bytes.decode", bytes.decode),
    ("barley.ninjs.json", "json", json.loads),
    ("ledger.record.json", "json", json.loads),
    ("quarry.docx", "python-docx", word),
    ("roof.odt", "zipfile, lxml", opendocument),
    ("dredger.rtf", "bytes.decode", lambda content: content.decode("cp1252")),
    ("lantry.pdf", "pypdf", pdf),
    ("correspondent.eml", "email", mail),
    ("orchard.md", "PyYAML, markdown-it-py", markdown),
    ("agency.txt", "bytes.decode", bytes.decode),
)
OPENED: tuple[tuple[str, str, Callable[[bytes], object]], ...] = (
    ("desk.xlsx", "python-calamine", workbook),
    ("week.zip", "zipfile", packed),
    ("crawl.warc.gz", "warcio", crawl),
    ("feed.rss.gz", "gzip", gzip.decompress),
    ("bureau.mbox", "mailbox", mails),
    ("beaches.mhtml", "email", snapshot),
    ("rain.jsonl", "json", json_lines),
    ("stalls.csv", "csv", sheet),
)


def rate(
    work: Callable[[], object],
    seconds: float,
    clock: Callable[[], float] = process_time,
) -> float:
    """How often a second it is done; once before, for what is loaded first.

    By the time of the processor, which other programs do not take part in.
    """
    work()
    done, begun = 0, clock()
    while clock() - begun < seconds:
        work()
        done += 1
    return done / (clock() - begun)


def row(name: str, library: str, own: float, bare: float, apart: float | None) -> None:
    beside = f"{apart:9.0f} apart" if apart else ""
    print(f"{name:20} {own:9.0f} {bare:9.0f} {bare / own:7.1f}  {library:22} {beside}")


def stories(seconds: float) -> None:
    """Copied pages and saved ones of the usual length, beside what is asked."""
    pages = [
        page_sets.copied(style, told, everything=True).encode()
        for style, told in zip(page_sets.styles(), page_sets.told(), strict=False)
    ]
    saved = [content for _make, _told, content in web_pages.pages()]
    for name, contents, asked in (("copied", pages, 500), ("web", saved, 40)):
        reader = next(each for each in readers.READERS if each.name == name)
        rates = [
            rate(lambda r=reader, c=content: r.read("page", c, TODAY), seconds / 40)
            for content in contents
        ]
        each = len(rates) / sum(1 / one for one in rates)
        held = "as asked" if each >= asked else "TOO SLOW"
        print(f"{name:20} {each:9.0f} stories/s, {asked} asked: {held}")


def main(seconds: float) -> None:
    print(f"{'':20} {'own/s':>9} {'bare/s':>9} {'times':>7}")
    for name, library, bare in READ:
        content = (FOLDER / name).read_bytes()
        reader = readers.reader_of(content)
        given = (name, content, TODAY)
        own = rate(lambda r=reader, g=given: r.read(*g), seconds)
        alone = rate(lambda b=bare, c=content: b(c), seconds)
        apart = None
        if reader.apart:
            call = lambda r=reader, g=given: WORKER.call(r.read, *g)  # noqa: E731
            apart = rate(call, seconds, perf_counter)
        row(reader.name, library, own, alone, apart)
    for name, library, bare in OPENED:
        content = (FOLDER / "bundles" / name).read_bytes()
        own = rate(lambda n=name, c=content: list(opened(n, c)), seconds)
        alone = rate(lambda b=bare, c=content: b(c), seconds)
        row(name, library, own, alone, None)
    stories(seconds)


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 1.0)
