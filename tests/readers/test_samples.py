import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest

from dashboard import readers
from dashboard.readers import copied, plain
from dashboard.records import Story

#: After all dates in the pages, whatever the clock of the machine says.
TODAY = date(2027, 1, 1)
FOLDER = Path(__file__).parent / "samples"
#: A sample in JSON has two endings; the record beside it has its name and one.
SAMPLES = sorted(
    path
    for path in FOLDER.iterdir()
    if path.is_file() and (path.suffix != ".json" or "." in path.stem)
)
PAGES = Path(__file__).resolve().parents[2] / "data" / "stories"
SHARED = Path(__file__).resolve().parents[3] / "shared"
PAGE = SHARED / "seed" / "two_stories.txt"
ANNOTATED = SHARED / "acceptance"
no_page = pytest.mark.skipif(
    not PAGE.exists(), reason="the annotated stories are not beside the repository"
)
FIELDS = ("headline", "caption", "credit", "byline", "dateline_place")
DATES = ("published", "updated")
#: Counted by hand in the bytes of the page.
PLACES = [
    (0, 81),
    (293, 374),
    (563, 573),
    (1965, 2042),
    (2076, 2153),
    (2388, 2398),
]


def record(story: Story) -> dict[str, object]:
    """What is compared: every field but the text, and every part with its words."""
    fields = asdict(story)
    del fields["text"], fields["offset"]
    fields["day"] = story.day.isoformat() if story.day else None
    fields["parts"] = [
        [part.kind, story.text[part.span.start : part.span.end]] for part in story.parts
    ]
    return {
        name: value for name, value in fields.items() if value not in (None, (), [])
    }


def annotated_fields(story: Story) -> dict[str, object]:
    body = [part.span for part in story.parts if part.kind == "body"]
    line = story.text.rfind("\n", 0, body[0].start) + 1
    shown = {name: getattr(story, name) for name in (*FIELDS, *DATES)}
    return shown | {
        "standfirst": list(story.standfirst),
        "body_first": story.text[line:][:40],
        "body_last": story.text[: body[-1].end][-40:],
        "paragraphs": len(body),
    }


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_page_gives_the_record_beside_it(sample):
    content = sample.read_bytes()
    reader = readers.reader_of(content)
    assert sample.suffix in reader.suffixes
    page, stories = reader.read(sample.name, content, TODAY)
    assert page.reader == reader.name
    beside = FOLDER / f"{sample.name.partition('.')[0]}.json"
    expected = json.loads(beside.read_text(encoding="utf-8"))
    assert json.loads(json.dumps([record(story) for story in stories])) == expected


def test_every_reader_has_a_sample():
    read = {readers.reader_of(sample.read_bytes()).name for sample in SAMPLES}
    assert read == {reader.name for reader in readers.READERS}


@no_page
def test_the_page_of_two_stories_gives_every_annotated_field():
    gold = json.loads((ANNOTATED / "seed.json").read_text(encoding="utf-8"))
    page, stories = copied.read(PAGE.name, PAGE.read_bytes(), TODAY)
    for expected, story in zip((one["story"] for one in gold), stories, strict=True):
        fields = annotated_fields(story)
        assert fields == {name: expected[name] for name in fields}
        assert story.warnings == ()
        assert not [part for part in story.parts if part.kind == "leftover"]
    assert page.encoding_certain


@no_page
def test_headlines_and_datelines_stand_where_a_count_of_bytes_puts_them():
    page, stories = copied.read(PAGE.name, PAGE.read_bytes(), TODAY)
    found = [
        tuple(
            len(page.text[: story.offset + place].encode())
            for place in (part.span.start, part.span.end)
        )
        for story in stories
        for part in story.parts
        if part.kind in ("headline", "dateline")
    ]
    assert found == PLACES


@no_page
@pytest.mark.parametrize(
    "path", sorted(ANNOTATED.glob("stories/*.json")), ids=lambda path: path.stem
)
def test_an_annotated_story_gives_every_annotated_field(path):
    gold = json.loads(path.read_text(encoding="utf-8"))
    _, (story,) = copied.read("page.txt", gold["text"].encode(), TODAY)
    fields = annotated_fields(story)
    assert fields == {name: gold["story"][name] for name in fields}


def test_the_stories_of_the_first_run_are_read_whole():
    path = PAGES / "two_stories.txt"
    _, (first, second) = copied.read(path.name, path.read_bytes(), TODAY)
    assert (first.updated, second.updated) == ("2021-04-14", "2026-01-09")
    assert (first.credit, second.credit) == ("AFP", None)
    for story, paragraphs in ((first, 6), (second, 10)):
        kinds = [part.kind for part in story.parts]
        assert kinds.count("headline") == 2
        assert kinds.count("standfirst") == 2
        assert kinds.count("body") == paragraphs
        assert story.dateline_place == "ISLAMABAD"
        assert story.warnings == ()
        assert "leftover" not in kinds


def test_plain_copy_is_a_part_a_paragraph_and_takes_its_date_from_outside():
    text = "  Bread is dearer.\n\nMilk is not.\n"
    story = plain.story(text, "2026-03-05T09:15")
    words = [text[part.span.start : part.span.end] for part in story.parts]
    assert words == ["Bread is dearer.", "Milk is not."]
    assert {part.kind for part in story.parts} == {"body"}
    assert (story.headline, story.published) == (None, "2026-03-05T09:15")
    assert str(story.day) == "2026-03-05"
    assert plain.story(text, "2026-03").day is None
    assert plain.story("", None).parts == ()
