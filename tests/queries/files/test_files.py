import csv
import io
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest

from dashboard.exports import EXPORTS
from dashboard.queries import choice, stories
from dashboard.queries.figures import figures, targets
from dashboard.queries.files import FILES, header, name
from tests.store.making import harbour, many, take, three

TODAY = date(2026, 3, 10)
ADDRESSES = [
    {},
    {"section": ["Economy"]},
    {"q": ["tea"], "sort": ["best"]},
    {"sort": ["largest"], "source": ["named"]},
    {"section": ["No such section"]},
]
FILE_OF = {file.name: file for file in FILES}


def records(connection, file_name, chosen, site=""):
    file = FILE_OF[file_name]
    pieces = EXPORTS[0].write(header(file), file.rows(connection, chosen, site), False)
    text = b"".join(pieces).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_has_as_many_rows_as_its_button_says(store, file):
    take(store, *three(), *many(40))
    with store.reading() as connection:
        for address in ADDRESSES:
            chosen = choice.read(address, TODAY)
            rows = list(file.rows(connection, chosen, ""))
            assert len(rows) == file.count(connection, chosen)
            assert {len(row) for row in rows} <= {len(file.columns)}
            assert rows == list(file.rows(connection, chosen, ""))
            ids = [row[0] for row in rows]
            assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_id_comes_first_and_the_link_last(file):
    assert (header(file)[0], header(file)[-1]) == ("id", "permalink")
    assert len(set(header(file))) == len(file.columns)


def test_months_of_a_keyword_add_up_to_its_dated_stories_and_link_to_them(store):
    take(store, *many(60))
    with store.reading() as connection:
        asked = choice.read({}, TODAY)
        rows = records(connection, "keywords_by_period", asked)
        for row in rows[:5]:
            chosen = choice.read(parse_qs(urlsplit(row["permalink"]).query), TODAY)
            assert stories.count(connection, chosen) == int(row["stories"])
        dated = choice.read({"from": ["0001-01-01"], "keyword": ["tea"]}, TODAY)
        tea = sum(int(row["stories"]) for row in rows if row["term"] == "tea")
        assert tea == stories.count(connection, dated) > 1


@pytest.mark.parametrize("address", ADDRESSES, ids=str)
def test_the_files_have_the_rows_of_the_screen_in_its_order(store, address):
    take(store, *three(), *many(40))
    chosen = choice.read(address, TODAY)
    with store.reading() as connection:
        cards = stories.cards(connection, chosen, size=1000)
        rows = records(connection, "stories", chosen)
        assert [row["id"] for row in rows] == [card.key for card in cards]
        assert [row["look"] for row in rows] == [str(card.look) for card in cards]
        rows = records(connection, "figures", chosen)
        assert [row["id"] for row in rows] == [
            row.id for row in figures(connection, chosen)
        ]
        rows = records(connection, "targets", chosen)
        assert [row["id"] for row in rows] == [
            row.id for row in targets(connection, chosen)
        ]


def test_a_row_holds_plain_numbers_their_unit_and_the_way_back(store):
    _told, findings = harbour()
    ((key, _state),) = take(store, harbour())
    with store.reading() as connection:
        asked = choice.read({}, TODAY)
        row = records(connection, "figures", asked, "https://desk.example")[0]
        path = records(connection, "target_path", asked)
        (told,) = records(connection, "stories", asked)
        words = records(connection, "keywords", asked)
        totals = records(connection, "summary", asked)
    assert (row["low"], row["unit"], row["per"]) == ("90000000", "USD", "year")
    assert row["permalink"] == (
        f"https://desk.example/story?story={key}&at={findings.figures[0].key}"
    )
    assert [step["due"] for step in path] == [
        f"{year}-03-02" for year in range(2026, 2030)
    ]
    assert (told["published"], told["published_precision"]) == ("2026-03-02", "day")
    assert told["keywords"] == "tea; tea exports"
    assert [word["label"] for word in words] == ["tea", "tea exports"]
    assert {each["id"]: each["value"] for each in totals} == {
        "stories": "1",
        "figures": "3",
        "targets": "1",
        "promises": "2",
        "open": "1",
        "passed": "0",
        "quotes": "1",
        "look": "1",
        "first_day": "",
        "last_day": "",
    }


def test_a_file_is_named_by_its_table_its_days_and_its_choice():
    chosen = choice.read({"section": ["Economy"]}, TODAY)
    first, last = date(2021, 4, 14), date(2026, 1, 9)
    assert name(FILE_OF["figures"], chosen, first, last, ".csv") == (
        f"figures_2021-04-14_2026-01-09_asof-2026-03-10_{choice.digest(chosen)}.csv"
    )
    assert "_undated_undated_" in name(FILE_OF["stories"], chosen, None, None, ".csv")
