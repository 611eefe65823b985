import io
import zipfile

from sqlalchemy import func, select

from dashboard import analysis, ingest
from dashboard.readers import bundles
from dashboard.settings import Desk
from dashboard.store.tables import figures, loads, pages, refusals, stories, versions

PAGE = """Karvia plans to treble tea exports

Updated 12 March 2025
Follow

Karvia plans to treble tea exports

NEMBE: Karvia wants to raise annual tea exports to $90 million by 2028 from about
$30 million last year, Farm Minister Ada Sorel said on Wednesday.

“We grow it, so we should sell it,” Sorel told reporters in the capital.
"""
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(64)


def take(store, *files):
    encoded = [
        (name, text.encode() if isinstance(text, str) else text) for name, text in files
    ]
    return list(ingest.load(store, "a test", encoded, Desk()))


def number(store, table):
    with store.reading() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def test_a_page_becomes_stories_with_findings(store):
    (outcome,) = take(store, ("tea.txt", PAGE))
    assert [(kept.headline, kept.state) for kept in outcome.stories] == [
        ("Karvia plans to treble tea exports", "new")
    ]
    assert number(store, stories) == number(store, pages) == 1
    assert number(store, figures) > 0


def test_the_same_page_under_another_name_changes_nothing(store):
    take(store, ("tea.txt", PAGE))
    (outcome,) = take(store, ("copy-of-tea.txt", PAGE))
    assert [kept.state for kept in outcome.stories] == ["same"]
    assert (
        number(store, stories) == number(store, versions) == number(store, pages) == 1
    )
    assert number(store, loads) == 2


def test_a_later_text_under_the_same_headline_is_a_version(store):
    (first,) = take(store, ("tea.txt", PAGE))
    (second,) = take(store, ("tea.txt", PAGE.replace("$90 million", "$80 million")))
    assert second.stories[0].state == "changed"
    assert second.stories[0].key == first.stories[0].key
    assert (number(store, stories), number(store, versions)) == (1, 2)


def test_what_cannot_be_read_waits_with_its_reason_and_the_rest_goes_on(store):
    picture, tea = take(store, ("tea.txt", PICTURE), ("tea2.txt", PAGE))
    assert picture.refusal.content == PICTURE
    assert "PNG" in picture.refusal.reason
    assert [kept.state for kept in tea.stories] == ["new"]
    with store.reading() as connection:
        row = connection.execute(select(refusals)).one()
        load = connection.execute(select(loads)).one()
    assert (row.content, row.state) == (PICTURE, "open")
    assert (load.new, load.refused, load.ended is not None) == (1, 1, True)


def test_a_rule_that_fails_costs_one_file_and_loses_nothing(store, monkeypatch):
    sound = analysis.analyse

    def fails_on_tea(story, desk):
        if "tea" in story.text:
            raise ZeroDivisionError
        return sound(story, desk)

    monkeypatch.setattr(analysis, "analyse", fails_on_tea)
    tea, milk = take(
        store, ("tea.txt", PAGE), ("milk.txt", PAGE.replace("tea", "milk"))
    )
    assert tea.refusal.code == "reading_failed"
    assert tea.refusal.content == PAGE.encode()
    assert len(milk.stories) == 1
    monkeypatch.undo()
    take(store, ("tea.txt", PAGE))
    with store.reading() as connection:
        assert connection.execute(select(refusals.c.state)).scalars().all() == ["fixed"]


def test_an_endless_story_is_kept_and_says_that_it_was_not_read(store):
    words = "Tea sold for $4 a kilo at the market. " * (analysis.LONGEST // 38 + 1)
    (outcome,) = take(store, ("endless.txt", f"Tea prices rise\n\n{words}"))
    assert outcome.stories[0].state == "new"
    assert "were not read" in outcome.stories[0].warnings[-1]
    assert number(store, figures) == 0


def test_members_of_a_file_that_holds_several_are_taken_each_by_itself(store):
    dump = (
        b'{"headline": "Tea exports rise", "text": "They rose to 30 million crowns."}\n'
        b"no record\n"
        b'{"headline": "Rain in Nembe", "text": "It rained for nine days."}\n'
    )
    outcomes = take(store, ("dump.jsonl", dump))
    assert [outcome.name for outcome in outcomes] == [
        "dump.jsonl › line 1",
        "dump.jsonl › line 2",
        "dump.jsonl › line 3",
    ]
    assert [len(outcome.stories) for outcome in outcomes] == [1, 0, 1]
    assert outcomes[1].refusal.code == "unknown_fields"
    assert [len(outcome.stories) for outcome in take(store, ("again.jsonl", dump))] == [
        1,
        0,
        1,
    ]
    assert (number(store, stories), number(store, refusals)) == (2, 1)


def test_a_sheet_that_breaks_off_keeps_its_rows_and_waits_whole_in_quarantine(store):
    sheet = b'headline,body\nTea exports rise,They rose.\n"Rain,It rained.\n'
    read, refused = take(store, ("sheet.csv", sheet))
    assert read.stories[0].headline == "Tea exports rise"
    assert refused.refusal.code == "unclosed_quote"
    assert refused.refusal.content == sheet


def test_a_bundle_waits_under_its_own_name_until_it_is_read_to_its_end(store):
    inside = io.BytesIO()
    with zipfile.ZipFile(inside, "w") as archive:
        archive.writestr("tea.txt", PAGE)
        archive.writestr("rain.gz", b"\x1f\x8b\x08cut")
        archive.writestr("milk.gz", b"\x1f\x8b\x08cut")
    tea, rain, milk = take(store, ("week.zip", inside.getvalue()))
    assert [len(each.stories) for each in (tea, rain, milk)] == [1, 0, 0]
    assert (rain.name, milk.name) == ("week.zip › rain.gz", "week.zip › milk.gz")
    with store.reading() as connection:
        row = connection.execute(select(refusals)).one()
        load = connection.execute(select(loads)).one()
    assert (row.name, row.tries, row.content) == ("week.zip", 1, inside.getvalue())
    assert (load.new, load.refused) == (1, 2)


def test_a_bundle_that_an_update_can_read_is_no_case_any_more(store, monkeypatch):
    dump = b'{"headline": "Tea exports rise", "text": "They rose to 30 million."}\n' * 2

    def fails(_name, _content):
        raise ZeroDivisionError

    monkeypatch.setattr(bundles, "opened", fails)
    refused, page = take(store, ("dump.jsonl", dump), ("tea.txt", PAGE))
    assert {refused.refusal.code, page.refusal.code} == {"reading_failed"}
    monkeypatch.undo()
    take(store, ("dump.jsonl", dump), ("tea.txt", PAGE))
    with store.reading() as connection:
        assert (
            connection.execute(select(refusals.c.state)).scalars().all()
            == ["fixed"] * 2
        )
