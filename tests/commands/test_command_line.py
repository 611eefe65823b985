"""Every command is run as an editor runs it: in a process of its own."""

import csv
import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from dashboard.commands import COMMANDS

HOME = Path(__file__).resolve().parents[2]
STORIES = HOME / "data" / "stories"
SAMPLES = HOME / "tests" / "readers" / "samples"
NAMES = [command.name for command in COMMANDS]


@pytest.fixture
def run(tmp_path):
    """Runs a command line on an archive of its own."""
    database = f"sqlite:///{tmp_path}/archive.db"

    def run(*words, given=""):
        return subprocess.run(
            [sys.executable, "-m", "dashboard", *map(str, words)],
            cwd=HOME,
            env={**os.environ, "DASHBOARD_DATABASE": database},
            input=given,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    return run


@pytest.mark.parametrize("name", NAMES)
def test_every_command_explains_itself(run, name):
    told = run(name, "--help")
    assert told.returncode == 0
    assert f"dashboard {name}" in told.stdout


def test_a_command_that_is_not_there_is_a_wrong_use(run):
    assert run("sing").returncode == 2


def test_a_folder_is_loaded_and_told_file_by_file(run):
    told = run("load", STORIES)
    assert told.returncode == 0, told.stderr
    assert "2 new, 0 changed, 0 the same, 0 refused." in told.stdout
    assert "0 new, 0 changed, 2 the same" in run("load", "--quiet", STORIES).stdout


def test_a_refused_file_is_told_and_the_rest_is_kept(run, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    (folder / "b.txt").write_bytes(next(STORIES.glob("*.txt")).read_bytes())
    told = run("load", folder)
    assert told.returncode == 1
    assert "a.txt: refused." in told.stderr
    assert "2 new" in told.stdout


def test_files_of_every_kind_in_a_folder_are_loaded_and_pictures_passed_over(
    run, tmp_path
):
    for name in ("orchard.md", "quarry.docx", "lantry.pdf", "lighthouse.nitf"):
        (tmp_path / name).write_bytes((SAMPLES / name).read_bytes())
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "tree.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    told = run("load", tmp_path)
    assert told.returncode == 0, told.stderr
    assert "4 new" in told.stdout
    assert "Passed over in folders: 1 file of other kinds (.png)." in told.stdout
    assert run("load", tmp_path / "page_files" / "tree.png").returncode == 1


def test_a_path_that_is_not_there_is_told_without_a_traceback(run, tmp_path):
    told = run("load", tmp_path / "nothing")
    assert told.returncode == 1
    assert told.stderr.startswith("There is no file or folder")
    assert "Traceback" not in told.stderr


def test_pages_are_read_without_a_database(run, tmp_path):
    told = run("read", "--json", *STORIES.glob("*.txt"))
    stories = json.loads(told.stdout)
    assert [story["story"]["updated"] for story in stories] == [
        "2021-04-14",
        "2026-01-09",
    ]
    for story in stories:
        found = story["figures"] + story["deadlines"] + story["quotes"]
        assert found
        for finding in found:
            assert story["text"][finding["start"] : finding["end"]] == finding["raw"]
    assert not (tmp_path / "archive.db").exists()


def test_the_end_of_a_body_is_given_over_a_short_last_paragraph_too(run, tmp_path):
    page = tmp_path / "page.txt"
    page.write_text(
        "Orrin bakers call off strike\n\nUpdated 12 April 2016\n\n"
        "ORRIN: Bakers in Orrin called off their strike on Sunday, their guild said, "
        "after the mills had cut the price of flour.\n\nThey bake again tomorrow.\n",
        encoding="utf-8",
    )
    (story,) = json.loads(run("read", "--json", page).stdout)
    last = story["story"]["body_last"]
    assert last.endswith("flour.\n\nThey bake again tomorrow.")
    assert len(last) == 40


def test_plain_lines_are_read_one_by_one_and_a_bad_line_is_named(run):
    given = (
        '{"id": "a", "text": "The plant made 40 tonnes.", "published": "2025-03-12"}\n'
    )
    told = run("read", "--plain", "--json", "-", given=f"{given}no json\n\n{given}")
    lines = [json.loads(line) for line in told.stdout.splitlines()]
    assert [line["id"] for line in lines] == ["a", "a"]
    assert lines[0]["figures"][0]["low"] == 40
    assert lines[0].keys() >= {"deadlines", "quotes", "names", "keywords", "checks"}
    assert told.returncode == 1
    assert "line 2" in told.stderr


def test_an_export_is_the_filtered_table(run):
    run("load", STORIES)
    told = run("export", "stories", "--where", "q=gemstones", "--bare", "-o", "-")
    rows = list(csv.DictReader(StringIO(told.stdout)))
    assert len(rows) == 1
    assert "gem" in rows[0]["headline"].lower()


def test_an_export_is_named_by_rule(run, tmp_path):
    run("load", STORIES)
    told = run("export", "figures", "--as-of", "2026-11-23")
    name = told.stdout.strip()
    written = HOME / name
    try:
        assert name.startswith("figures_2021-04-14_2026-01-09_asof-2026-11-23_")
        assert written.read_bytes().startswith(b"\xef\xbb\xbfid,")
    finally:
        written.unlink()


@pytest.mark.parametrize("where", ["colour=red", "as-of=yesterday"])
def test_a_filter_that_is_not_there_is_an_error_not_a_wider_table(run, where):
    told = run("export", "stories", "--where", where, "-o", "-")
    assert told.returncode == 1
    assert told.stdout == ""
    assert where.split("=")[1] in told.stderr


def test_invented_stories_come_and_go_by_one_command_each(run):
    run("load", STORIES, HOME / "data" / "demo")
    told = run("export", "figures", "--where", "q=Vellmark", "--bare", "-o", "-")
    marks = {row["invented"] for row in csv.DictReader(StringIO(told.stdout))}
    assert marks == {"true"}
    assert run("remove", "--invented").stdout == "65 stories removed.\n"
    told = run("export", "stories", "--bare", "-o", "-")
    assert [row["invented"] for row in csv.DictReader(StringIO(told.stdout))] == [
        "false",
        "false",
    ]
    assert run("remove").returncode == 2


def test_migrate_makes_the_tables_and_can_be_run_again(run):
    for _ in range(2):
        told = run("migrate")
        assert told.returncode == 0
        assert "newest tables" in told.stdout


def test_an_archive_of_another_kind_is_refused_in_words(run, tmp_path):
    (tmp_path / "archive.db").write_bytes(b"no database" * 100)
    told = run("migrate")
    assert told.returncode == 1
    assert "not an archive of this dashboard" in told.stderr
    assert "Traceback" not in told.stderr
