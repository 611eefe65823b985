"""A table of findings in, its columns beside those of the story and sentence out."""

from typing import Any

from sqlalchemy import RowMapping, Table, func

from dashboard.store.tables import stories


def with_story(finding: Table) -> list[Any]:
    """The columns of a finding, those of its story, and its sentence."""
    length = finding.c.sentence_end - finding.c.sentence_start
    words = func.substr(stories.c.text, finding.c.sentence_start + 1, length)
    return [
        *finding.columns,
        stories.c.key.label("story_key"),
        stories.c.headline,
        stories.c.day,
        stories.c.invented,
        words.label("words"),
    ]


def place(row: RowMapping) -> dict[str, Any]:
    """What a row of `with_story` says of the place, by the names that rows have."""
    return {
        "id": f"{row['story_key']}-{row['key']}",
        "story_key": row["story_key"],
        "headline": row["headline"] or "No headline",
        "day": row["day"],
        "sentence": " ".join(row["words"].split()),
        "invented": row["invented"],
    }
