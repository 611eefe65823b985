"""Languages in, the stories written in any of them out."""

from typing import Any

from sqlalchemy import ColumnElement, Select, select

from dashboard.queries.filters.base import Asked, Filter, texts
from dashboard.store.tables import stories
from dashboard.wording import joined

#: The languages that a desk of this archive meets most; others go by their tag.
NAMES = {
    "en": "English",
    "ur": "Urdu",
    "ar": "Arabic",
    "fa": "Persian",
    "fr": "French",
    "de": "German",
    "es": "Spanish",
    "und": "an unknown language",
}


def say(value: str) -> str:
    """A language by its name."""
    return NAMES.get(value, value)


def condition(asked: Asked) -> ColumnElement[bool]:
    """Stories in one of the languages."""
    return stories.c.language.in_(asked.values)


def options(_asked: Asked) -> Select[Any]:
    """Each story's language."""
    language = stories.c.language
    return select(stories.c.id.label("story_id"), language.label("value"))


FILTER = Filter(
    name="language",
    label="Language",
    accept=texts,
    say=say,
    words=lambda values: f" in {joined([say(value) for value in values], 'or')}",
    condition=condition,
    options=options,
)
