"""The quarantine from the command line: seen, tried again, put aside, taken along."""

import csv
import zipfile
from io import StringIO

import pytest
from sqlalchemy import select

from dashboard import ingest
from dashboard.commands import main
from dashboard.settings import Desk, settings
from dashboard.store.engine import open_store
from dashboard.store.tables import refusals, stories

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(64)
#: More than stands beside its reason.
LONG = PICTURE + bytes(range(256)) * 400
#: It says that it is UTF-8, and is not.
LETTERS = b"\xef\xbb\xbf" + "Café Nembe opens a room by 2027.\n".encode("cp1252")


@pytest.fixture
def database(tmp_path, monkeypatch):
    """An archive with three refused files, which the command line works on."""
    url = f"sqlite:///{tmp_path}/archive.db"
    monkeypatch.setenv("DASHBOARD_DATABASE", url)
    settings.cache_clear()
    store = open_store(url)
    files = [("photo.txt", PICTURE), ("a/b <long>.txt", LONG), ("port.txt", LETTERS)]
    outcomes = list(ingest.load(store, "a test", files, Desk()))
    assert all(each.refusal for each in outcomes)
    yield store
    store.close()
    settings.cache_clear()


def rows(store):
    with store.reading() as connection:
        return {
            row.name: row
            for row in connection.execute(select(refusals).order_by(refusals.c.id))
        }


def test_every_file_is_told_with_its_reason(database, capsys):
    assert main(["quarantine", "list"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 3
    assert told[0].startswith(rows(database)["port.txt"].sha256[:12])
    assert "photo.txt (72 bytes, 1 try): " in told[2]


def test_a_second_try_with_the_encoding_reads_the_file(database, capsys):
    digest = rows(database)["port.txt"].sha256
    assert main(["quarantine", "retry", digest[:8], "--encoding", "cp1252"]) == 0
    assert "1 file: 1 new" in capsys.readouterr().out
    assert rows(database)["port.txt"].state == "fixed"
    with database.reading() as connection:
        assert "Café Nembe" in connection.execute(select(stories.c.text)).scalar_one()
    assert main(["quarantine", "list"]) == 0
    assert "port.txt" not in capsys.readouterr().out


def test_a_second_try_of_all_counts_the_tries(database, capsys):
    assert main(["quarantine", "retry", "--all"]) == 1
    assert (
        "3 files: 0 new, 0 changed, 0 the same, 3 refused." in capsys.readouterr().out
    )
    assert [row.tries for row in rows(database).values()] == [2, 2, 2]


def test_another_reader_may_be_asked(database, capsys):
    digest = rows(database)["photo.txt"].sha256
    assert main(["quarantine", "retry", digest, "--reader", "web"]) == 1
    assert rows(database)["photo.txt"].tries == 2


def test_a_file_is_put_aside_for_a_reason(database, capsys):
    digest = rows(database)["photo.txt"].sha256
    assert main(["quarantine", "dismiss", digest, "--why", "A picture."]) == 0
    capsys.readouterr()
    assert main(["quarantine", "list"]) == 0
    assert "photo.txt" not in capsys.readouterr().out
    assert main(["quarantine", "list", "--all"]) == 0
    assert "dismissed (A picture.)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("named", "words"), [(["f" * 64], "0 files in quarantine"), ([], "say --all")]
)
@pytest.mark.usefixtures("database")
def test_a_file_that_is_not_named_well_is_no_file(capsys, named, words):
    assert main(["quarantine", "retry", *named]) == 1
    assert words in capsys.readouterr().err


def test_all_are_taken_along_to_the_byte_with_a_list(database, tmp_path):
    path = tmp_path / "waiting.zip"
    assert main(["quarantine", "export", "-o", str(path)]) == 0
    with zipfile.ZipFile(path) as archive:
        listed = list(
            csv.DictReader(StringIO(archive.read("list.csv").decode("utf-8-sig")))
        )
        held = {name: archive.read(name) for name in archive.namelist()}
    assert [row["name"] for row in listed] == [
        "port.txt",
        "a/b <long>.txt",
        "photo.txt",
    ]
    assert {PICTURE, LONG, LETTERS} < set(held.values())
    assert not any("/" in name or "<" in name for name in held)
