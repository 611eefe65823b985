"""What a reading does to its process costs one file."""

import os
import signal
import threading
import time
from datetime import date

import pytest

from dashboard.errors import Unreadable
from dashboard.readers import web
from dashboard.readers.apart import Worker

TODAY = date(2027, 1, 1)
PAGE = (
    "<html><h1>Bakers in Orrin call off strike</h1>"
    + "<p>Bakers in Orrin called off their strike on Sunday after the mills cut the "
    "price of flour, the head of their guild said in the evening.</p>" * 5
).encode()
FATAL = [
    (time.sleep, 30, "too_slow"),
    (os._exit, 3, "reader_died"),
    (bytes, 3 * 2**30, "too_large"),
]


@pytest.fixture(scope="module")
def worker():
    worker = Worker(seconds=3)
    yield worker
    worker.close()


def headline(worker):
    _page, (story,) = worker.call(web.read, "page.html", PAGE, TODAY)
    return story.headline


@pytest.mark.parametrize(("reading", "given", "code"), FATAL)
def test_a_reading_that_goes_wrong_is_refused_and_the_next_goes_on(
    worker, reading, given, code
):
    with pytest.raises(Unreadable) as refusal:
        worker.call(reading, given)
    assert refusal.value.code == code
    assert refusal.value.reason.endswith(".")
    assert headline(worker) == "Bakers in Orrin call off strike"


def test_a_refusal_of_the_reader_comes_through(worker):
    with pytest.raises(Unreadable) as refusal:
        worker.call(web.read, "page.html", b"<html>", TODAY)
    assert refusal.value.code == "no_story_found"


def test_another_failure_comes_with_its_place(worker):
    with pytest.raises(RuntimeError, match="ValueError: invalid literal"):
        worker.call(int, "x")


def test_an_interrupted_reading_leaves_no_answer_for_the_next(worker):
    headline(worker)
    main = threading.main_thread().ident
    threading.Timer(0.2, signal.pthread_kill, (main, signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt):
        worker.call(time.sleep, 1)
    assert headline(worker) == "Bakers in Orrin call off strike"
