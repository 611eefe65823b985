import csv
import io
from datetime import date

from dashboard.exports import EXPORTS
from dashboard.queries import choice
from dashboard.queries.files import header
from dashboard.queries.files.checks import FILE
from dashboard.records import Findings, Part, Remark, Span, Story
from tests.store.making import take

TODAY = date(2026, 3, 10)
FILLING = "It rained in the valley for a week. " * 40
LAST = "The wall did not not fall, which 12% had feared."
TEXT = f"Wall stands\n\n{FILLING}\n\n{LAST}"
AT = TEXT.index("not not")


def walled():
    body = Span(TEXT.index(FILLING), len(TEXT))
    story = Story(
        text=TEXT,
        offset=0,
        parts=(Part("headline", Span(0, 11)), Part("body", body)),
        headline="Wall stands",
    )
    share = TEXT.index("12%")
    made = (
        Remark("doubled-word", "look", "“not” is printed twice", Span(AT, AT + 7),
               Span(share, share + 3), "one"),
        Remark("date-order", "info", "no date", None, None, "two"),
    )  # fmt: skip
    return story, Findings(remarks=made)


def test_a_row_has_both_places_the_sentence_and_how_pressing_it_is(store):
    ((key, _state),) = take(store, walled())
    chosen = choice.read({}, TODAY)
    with store.reading() as connection:
        rows = FILE.rows(connection, chosen, "")
        text = b"".join(EXPORTS[0].write(header(FILE), rows, False)).decode()
        number = FILE.count(connection, chosen)
    first, second = csv.DictReader(io.StringIO(text, newline=""))
    assert number == 2
    assert (first["check"], first["severity"]) == ("doubled-word", "fix")
    assert (first["words"], first["other_words"]) == ("not not", "12%")
    assert first["sentence"] == LAST
    assert first["permalink"] == f"/story?story={key}&at=one"
    assert (second["severity"], second["words"], second["sentence"]) == ("info", "", "")
