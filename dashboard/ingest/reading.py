"""A page's bytes in, the page and its stories with their findings out."""

import logging
from dataclasses import replace

from dashboard import analysis, readers
from dashboard.errors import Unreadable
from dashboard.ingest.base import How
from dashboard.records import Findings, Page, Story
from dashboard.settings import Desk

_log = logging.getLogger(__name__)

Read = tuple[Story, Findings]


def read(name: str, content: bytes, desk: Desk, how: How) -> tuple[Page, list[Read]]:
    """The page and its stories; raises `Unreadable`, where a rule of ours fails too."""
    try:
        page, stories = readers.read(name, content, how.reader)
        return page, [
            (_told(story), analysis.analyse(story, desk)) for story in stories
        ]
    except Unreadable:
        raise
    except Exception as error:
        raise stumbled(name, error) from error


def stumbled(name: str, error: Exception) -> Unreadable:
    """What is said where a rule fails, which must lose no file and stop no other."""
    _log.error("reading %s failed", name, exc_info=error)
    return Unreadable(
        "reading_failed",
        "The dashboard stumbled over this file. The file is kept as it came and "
        "can be tried again after an update; the log tells more "
        f"({type(error).__name__}).",
    )


def _told(story: Story) -> Story:
    """The story, saying so itself when it is too long to be analysed."""
    if len(story.text) <= analysis.LONGEST:
        return story
    warning = (
        f"The story has more than {analysis.LONGEST:,} characters: it can be searched, "
        "but its figures and promises were not read."
    )
    return replace(story, warnings=(*story.warnings, warning))
