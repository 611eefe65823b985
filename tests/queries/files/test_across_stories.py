import csv
import io
from datetime import date

from dashboard.exports import EXPORTS
from dashboard.queries import choice
from dashboard.queries.files import FILES, header
from tests.queries.tea import TEA, YEAR, aim, told
from tests.store.making import take

TODAY = date(2026, 3, 10)
FILE_OF = {file.name: file for file in FILES}


def records(store, name):
    file, asked = FILE_OF[name], choice.read({}, TODAY)
    with store.reading() as connection:
        rows = list(file.rows(connection, asked, ""))
        assert file.count(connection, asked) == len(rows)
    text = b"".join(EXPORTS[0].write(header(file), rows, False)).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_disagreement_has_both_values_both_sentences_and_both_links(store):
    take(
        store,
        told("One", "$240 million", 2.4e8, date(2025, 1, 8), **YEAR),
        told("Two", "$265 million", 2.65e8, date(2025, 2, 9), **YEAR),
    )
    (row,) = records(store, "disagreements")
    assert (row["older_raw"], row["newer_raw"]) == ("$240 million", "$265 million")
    assert (row["older_day"], row["newer_headline"]) == ("2025-01-08", "Two")
    assert "$240 million" in row["older_sentence"]
    assert (row["period_start"], row["period_end"]) == ("2024-01-01", "2024-12-31")
    assert row["series"] == TEA
    assert row["older_story_id"] in row["older_permalink"]
    assert row["newer_story_id"] in row["permalink"]


def test_a_start_out_of_another_story_is_marked_in_every_file(store):
    take(
        store,
        told("One", "$240 million", 2.4e8, date(2025, 1, 8), **YEAR),
        aim(date(2025, 6, 1)),
    )
    (value,) = (row for row in records(store, "figures") if row["role"] == "actual")
    (target,) = records(store, "targets")
    assert (target["start_proposed"], target["start_day"]) == ("true", "2025-01-08")
    assert (target["start_id"], target["baseline"]) == (value["id"], "240000000")
    path = records(store, "target_path")
    assert [row["start_proposed"] for row in path] == ["true"] * 3
