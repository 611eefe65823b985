"""Files of any size are read as they go."""

import gzip
import io
import json
import zipfile
from itertools import islice

import pytest

from dashboard.errors import Unreadable
from dashboard.readers.base import LARGEST
from dashboard.readers.bundles import opened, streams

MEGABYTE = 2**20
ROW = b"Tea exports rise," + b"They rose to 30 million crowns. " * 60 + b"\n"
LINE = (
    b'{"headline": "Tea exports rise", "body": "'
    + b"They rose to 30 million crowns. " * 60
    + b'"}\n'
)
MAIL = (
    b"From desk@post.example Mon Mar  2 10:00:00 2026\n"
    b"From: desk@post.example\nSubject: Tea exports rise\n\n"
    + b"They rose to 30 million crowns.\n" * 60
    + b"\n"
)
ENDLESS = {
    "dump.jsonl": (b"", LINE),
    "sheet.csv": (b"headline,body\n", ROW),
    "bureau.mbox": (b"", MAIL),
}


class Endless(io.RawIOBase):
    """A file that begins somehow and then goes on with one record for ever."""

    def __init__(self, begins: bytes, record: bytes) -> None:
        self.block = record * (MEGABYTE // len(record))
        self.begins, self.place, self.taken = begins, 0, 0

    def readable(self):
        return True

    def seekable(self):
        return True

    def seek(self, place, _whence=0):
        self.place = place
        return place

    def tell(self):
        return self.place

    def readinto(self, buffer):
        if self.place < len(self.begins):
            found = self.begins[self.place :]
        else:
            found = self.block[(self.place - len(self.begins)) % len(self.block) :]
        found = found[: len(buffer)]
        buffer[: len(found)] = found
        self.place += len(found)
        self.taken += len(found)
        return len(found)


@pytest.mark.parametrize("name", ENDLESS)
def test_the_first_records_are_there_before_the_rest_is_read(name):
    endless = Endless(*ENDLESS[name])
    found = list(islice(opened(name, io.BufferedReader(endless)), 50))
    assert len(found) == 50
    assert all(isinstance(content, bytes) for _member, content in found)
    assert endless.taken < 10 * MEGABYTE


@pytest.mark.parametrize("name", ENDLESS)
def test_what_is_packed_is_unpacked_as_it_is_read(name):
    begins, record = ENDLESS[name]
    whole = begins + record * (12 * MEGABYTE // len(record))
    packed = gzip.compress(whole, 1)
    count = sum(1 for _each in opened(f"{name}.gz", packed))
    assert count == len(whole[len(begins) :]) // len(record)


def test_a_line_longer_than_a_page_is_refused_and_the_others_are_read():
    long = b'{"headline": "Tea", "body": "' + b"a" * (LARGEST + 10) + b'"}\n'
    first, second, third = opened("dump.jsonl", LINE + long + LINE)
    assert (first[1], third[1]) == (LINE.rstrip(), LINE.rstrip())
    assert isinstance(second[1], Unreadable)
    assert second[1].code == "too_large"


def test_a_large_sheet_in_an_old_encoding_keeps_its_letters():
    rows = "headline,body\n" + "Café “Nembe” opens,It opened.\n" * 300_000
    content = rows.encode("cp1252")
    assert len(content) > LARGEST
    ((_name, row),) = islice(opened("sheet.csv", content), 1)
    assert json.loads(row)["headline"] == "Café “Nembe” opens"


def test_a_large_sheet_in_utf_16_keeps_its_letters():
    rows = "headline,body\n" + "Café “Nembe” opens,It opened.\n" * 200_000
    content = rows.encode("utf-16")
    assert len(content) > LARGEST
    ((_name, row),) = islice(opened("sheet.csv", content), 1)
    assert json.loads(row)["headline"] == "Café “Nembe” opens"


def test_what_swells_far_beyond_copy_is_not_unpacked_to_its_end():
    bomb = gzip.compress((b"{}\n" * MEGABYTE) * 80, 9)
    inside = gzip.GzipFile(fileobj=io.BytesIO(bomb))
    swelling = streams.unpacked(inside, lambda: 1, (OSError,))
    with pytest.raises(Unreadable) as refused:
        sum(map(len, iter(lambda: swelling.read(MEGABYTE), b"")))
    assert refused.value.code == "too_large"


def test_an_archive_in_an_archive_is_laid_out_once():
    def packed(**files):
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            for name, inside in files.items():
                archive.writestr(name, inside)
        return content.getvalue()

    pages = {f"{number}.txt": b"words " * 300_000 for number in range(6)}
    inner = packed(**pages)
    assert len(inner) > LARGEST
    found = [name for name, _content in opened("week.zip", packed(inner=inner))]
    assert found == [f"week.zip › inner › {name}" for name in pages]
