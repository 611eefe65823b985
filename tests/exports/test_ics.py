from hypothesis import given
from hypothesis import strategies as st

from dashboard.exports import EXPORTS

WRITE = next(each.write for each in EXPORTS if each.name == "ics")
PROMISE = {
    "id": "ab12-cd34",
    "headline": "A pier",
    "story_day": "2026-01-05",
    "version": 1,
    "what": "open the glass pier",
    "promise": True,
    "state": "open",
    "due": "2026-12-31",
    "alternative_due": None,
    "responsible": "Orvell",
    "sentence": "Orvell will open the glass pier this year.",
    "reason": "the story's year",
}


def written(*changes):
    rows = [tuple((PROMISE | change).values()) for change in changes]
    return b"".join(WRITE(tuple(PROMISE), rows, False))


def lines(*changes):
    return written(*changes).decode().replace("\r\n ", "").split("\r\n")


def test_a_promise_fills_its_whole_day_and_ends_on_the_next():
    told = lines({})
    assert "DTSTART;VALUE=DATE:20261231" in told
    assert "DTEND;VALUE=DATE:20270101" in told
    assert "SUMMARY:Due: open the glass pier (Orvell)" in told


def test_the_uid_stays_and_the_sequence_grows_with_the_story():
    first, second = lines({}), lines({"version": 3, "due": "2027-01-31"})
    uid = "UID:ab12-cd34@editorial-dashboard"
    assert uid in first
    assert uid in second
    assert "SEQUENCE:0" in first
    assert "SEQUENCE:2" in second


def test_events_conditions_and_what_was_overtaken_stay_out():
    told = lines({"promise": False}, {"due": None}, {"state": "overtaken"})
    assert "BEGIN:VEVENT" not in told
    assert told[0] == "BEGIN:VCALENDAR"
    assert told[-2:] == ["END:VCALENDAR", ""]


def test_what_has_a_meaning_in_a_calendar_is_escaped():
    told = lines({"what": "a, b; c\\d\nEND:VCALENDAR"})
    assert "SUMMARY:Due: a\\, b\\; c\\\\d\\nEND:VCALENDAR (Orvell)" in told
    assert told.count("END:VCALENDAR") == 1


@given(st.text(max_size=300))
def test_no_line_is_longer_than_a_calendar_reads_and_no_letter_is_cut(words):
    for line in written({"what": words}).split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
