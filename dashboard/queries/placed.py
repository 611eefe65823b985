"""A table of findings in, its columns beside those of the story and sentence out."""

from typing import Any

from sqlalchemy import RowMapping, Table, func

from dashboard.store.tables import stories

#: What is told of the story that something stands in.
STORY = (
    stories.c.key.label("story_key"),
    stories.c.headline,
    stories.c.day,
    stories.c.invented,
)


def headline(printed: str | None) -> str:
    """The headline of a story, or what is shown in its place."""
    return printed or "No headline"


def with_story(finding: Table) -> list[Any]:
    """The columns of a finding, those of its story, and its sentence."""
    length = finding.c.sentence_end - finding.c.sentence_start
    words = func.substr(stories.c.text, finding.c.sentence_start + 1, length)
    return [
        *finding.columns,
        *STORY,
        words.label("words"),
    ]


def sentence(row: RowMapping) -> str:
    """The sentence of a row of `with_story`, in one line."""
    return " ".join(row["words"].split())


def place(row: RowMapping) -> dict[str, Any]:
    """What a row of `with_story` says of the place, by the names that rows have."""
    return {
        "id": f"{row['story_key']}-{row['key']}",
        "story_key": row["story_key"],
        "headline": headline(row["headline"]),
        "day": row["day"],
        "sentence": sentence(row),
        "invented": row["invented"],
    }
