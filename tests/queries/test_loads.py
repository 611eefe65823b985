from dashboard.queries.loads import Refused, content, last, refused
from dashboard.records import Refusal
from dashboard.store import loads, quarantine
from tests.store.making import NOW, rail, take

BYTES = b"\x00\x01 no page"


def test_the_last_load_comes_first(store):
    take(store, rail(), source="one")
    take(store, rail(), source="other")
    with store.reading() as connection:
        found = last(connection)
        assert [load.source for load in last(connection, 1)] == ["other"]
    assert [load.source for load in found] == ["other", "one"]
    assert (found[0].began, found[0].ended, found[0].new) == (NOW, NOW, 1)


def test_a_refused_file_waits_with_its_reason_and_its_bytes(store):
    refusal = Refusal("a.bin", "0" * 64, "nul_bytes", "It holds NUL bytes.", BYTES, 10)
    with store.writing() as connection:
        number = loads.begin(connection, "a test", "1", NOW)
        quarantine.keep(connection, refusal, number, NOW)
    with store.reading() as connection:
        assert refused(connection) == (
            Refused(
                sha256="0" * 64,
                name="a.bin",
                code="nul_bytes",
                reason="It holds NUL bytes.",
                tries=1,
                tried=NOW,
                size=len(BYTES),
                state="open",
                why=None,
                place=None,
                begins=BYTES,
                whole=True,
            ),
        )
        assert content(connection, "0" * 64) == BYTES
        assert content(connection, "1" * 64) is None
