"""A load goes on beside the page; it is stopped between files and can be resumed."""

import time

import pytest

from dashboard.pages.load.job import DONE, FAILED, RUNNING, STOPPED, Item, Job
from dashboard.settings import Desk
from dashboard.store.engine import open_store

PAGE = "{0} to get a crane\n\nUpdated 12 March 2025\n\nNEMBE: {0} will get a crane.\n"


@pytest.fixture
def store(tmp_path):
    opened = open_store(f"sqlite:///{tmp_path}/archive.db")
    yield opened
    opened.close()


def items(*names, before=lambda: None):
    def content(name):
        def given():
            before()
            return PAGE.format(name).encode()

        return given

    return [Item(f"{name}.txt", 60, content(name)) for name in names]


def ended(job):
    """The job, once it does not run any more."""
    for _look in range(500):
        if job.state != RUNNING:
            return job
        time.sleep(0.02)
    raise AssertionError("the load does not end")


def test_every_file_has_its_lines(store):
    job = Job("a test", items("Nembe", "Orrin"))
    job.start(store, Desk())
    assert ended(job).state == DONE
    assert [[line.state for line in file] for file in job.lines] == [["new"], ["new"]]
    assert (job.done, job.share, list(job.rest)) == (2, 1.0, [])


def test_a_load_that_is_stopped_keeps_the_files_that_it_did_not_take(store):
    def stop():
        job.stop()

    job = Job("a test", items("Nembe", "Orrin", "Lantry", before=stop))
    job.start(store, Desk())
    assert ended(job).state == STOPPED
    assert [item.name for item in job.rest] == ["Orrin.txt", "Lantry.txt"]
    assert len(job.lines) == 1
    rest = Job("a test", items("Orrin", "Lantry"))
    rest.start(store, Desk())
    assert ended(rest).state == DONE


def test_a_load_that_fails_says_why_and_keeps_its_files(store):
    other = open_store(str(store.engine.url))
    with store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 10")
    with other.writing():
        job = Job("a test", items("Nembe"))
        job.start(store, Desk())
        assert ended(job).state == FAILED
    other.close()
    assert job.reason.startswith("Another program is writing to the archive")
    assert len(job.rest) == 1


def test_a_load_that_stumbles_names_its_error_in_the_log(store, caplog):
    def stumbles():
        raise ZeroDivisionError

    job = Job("a test", [Item("a.txt", 1, stumbles)])
    job.start(store, Desk())
    assert ended(job).state == FAILED
    assert job.reason.split()[-1].rstrip(".") in caplog.text
