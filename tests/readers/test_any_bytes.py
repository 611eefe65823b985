"""Whatever bytes come, a reader reads or refuses them, and nobody is called.

    FUZZ_EXAMPLES=20000 python -m pytest tests/readers/test_any_bytes.py

tries so many examples of each, which takes minutes; the suite tries a few.
"""

import io
import os
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard import readers
from dashboard.errors import Unreadable
from dashboard.readers.bundles import BUNDLES, opened
from tests.readers.making import whole

TODAY = date(2027, 1, 1)
FOLDER = Path(__file__).parent / "samples"
PAGES = [
    path
    for path in sorted(FOLDER.iterdir())
    if path.is_file() and (path.suffix != ".json" or "." in path.stem)
]
EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "30"))
#: No file so small may keep a reader busy for longer.
MOST_SECONDS = 5
#: The samples of each reader, which are damaged.
CORPUS: dict[str, list[bytes]] = {}
for each in PAGES:
    content = each.read_bytes()
    CORPUS.setdefault(readers.reader_of(content).name, []).append(content)
BUNDLED = [
    path for path in sorted((FOLDER / "bundles").iterdir()) if path.suffix != ".json"
]
READERS = {reader.name: reader for reader in readers.READERS}
#: Bytes that steer formats: nesting, quoting, lengths, ends.
STEERING = [
    *(b"<", b">", b"&", b"&#0;", b"]]>", b"<!--", b"<![CDATA[", b"\x00", b"\xff"),
    *(b"{", b"[", b'"', b"\\u0000", b"\\ud800", b"\r\n\r\n", b"\n---\n", b"\t", b": "),
    *(b"--part", b"=?utf-8?q?=ff?=", b"PK\x05\x06", b"endobj", b"stream", b"9" * 400),
]
KINDS = ["lose", "double", "overwrite", "insert", "flip", "join", "cut"]
EVERY = settings(deadline=None, suppress_health_check=list(HealthCheck))


@st.composite
def damage(draw, corpus: list[bytes]) -> bytes:
    """A file with stretches lost, doubled, flipped, overwritten, cut off or joined."""
    content = bytearray(draw(st.sampled_from(corpus)))
    for _time in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(content)))
        length = draw(st.integers(0, 60))
        stretch = bytes(content[start : start + length])
        kind = draw(st.sampled_from(KINDS))
        if kind == "cut":
            del content[start:]
        elif kind == "flip":
            for place in range(start, min(start + length, len(content)), 7):
                content[place] ^= 1 << draw(st.integers(0, 7))
        elif kind == "join":
            other = draw(st.sampled_from(corpus))
            content[start:] = other[draw(st.integers(0, len(other))) :]
        elif kind == "lose":
            del content[start : start + length]
        elif kind == "double":
            content[start:start] = stretch * draw(st.integers(1, 50))
        else:
            more = draw(st.sampled_from(STEERING) | st.binary(max_size=20))
            end = start + (len(more) if kind == "overwrite" else 0)
            content[start:end] = more
    return bytes(content)


def told(reader, content: bytes) -> None:
    """Read in this process, where whatever else is raised is seen."""
    begun = time.process_time()
    try:
        page, stories = reader.read("page", content, TODAY)
    except Unreadable:
        return
    finally:
        assert time.process_time() - begun < MOST_SECONDS
    assert stories
    whole(page.text, stories)


@pytest.mark.parametrize("name", READERS)
@given(data=st.data())
@settings(EVERY, max_examples=EXAMPLES)
def test_a_damaged_file_is_read_or_refused(name, data):
    told(READERS[name], data.draw(damage(CORPUS[name])))


@pytest.mark.parametrize("name", READERS)
@given(content=st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
@settings(EVERY, max_examples=EXAMPLES)
def test_bytes_of_any_kind_are_read_or_refused_by_each_reader(name, content):
    told(READERS[name], content)


@pytest.mark.parametrize("sample", BUNDLED, ids=lambda path: path.name)
@given(data=st.data())
@settings(EVERY, max_examples=EXAMPLES)
def test_a_damaged_bundle_is_opened_as_far_as_it_goes(sample, data):
    found = list(opened(sample.name, data.draw(damage([sample.read_bytes()]))))
    assert all(isinstance(inside, bytes | Unreadable) for _name, inside in found)


@pytest.mark.parametrize("bundle", BUNDLES, ids=lambda bundle: bundle.name)
@given(content=st.binary(max_size=300))
@settings(EVERY, max_examples=EXAMPLES)
def test_bytes_of_any_kind_are_opened_or_refused_by_each_bundle(bundle, content):
    try:
        members = list(bundle.open(io.BytesIO(content)))
    except Unreadable:
        return
    assert all(isinstance(inside, bytes | io.IOBase) for _name, inside in members)


@pytest.mark.parametrize("sample", PAGES + BUNDLED, ids=lambda path: path.name)
def test_nobody_is_called_while_a_file_is_read(sample, monkeypatch):
    called = []
    monkeypatch.setattr("socket.socket.connect", lambda *_: called.append("connect"))
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: called.append("name"))
    for _name, content in opened(sample.name, sample.read_bytes()):
        if isinstance(content, bytes):
            told(readers.reader_of(content), content)
    assert called == []
