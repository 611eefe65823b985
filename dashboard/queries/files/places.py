"""A story or a finding in, its link and its dates as a file prints them out."""

from datetime import date
from urllib.parse import urlencode

from dashboard.queries.files.base import Column

#: How finely a stated date is known, by the length of its ISO form.
_PRECISIONS = {4: "year", 7: "month", 10: "day"}

ID = Column("id", "string", "Names the row for as long as its words stand there.")
STORY = (
    Column("story_id", "string", "The id of its story."),
    Column("headline", "string", "The headline of its story."),
    Column("story_day", "date", "The day its story is filed under."),
    Column("invented", "boolean", "Whether its story says that it is made up."),
)
#: What every finding has, after what is its own.
FINDING = (
    Column("part", "string", "headline, standfirst, caption or body."),
    Column("raw", "string", "The words as they stand in the copy."),
    Column("sentence", "string", "The sentence that they stand in."),
    Column("rule", "string", "The rule that read them."),
    Column("reason", "string", "Why they were read so."),
    Column("confidence", "number", "How often such a reading holds, from 0 to 1."),
)
#: Of what an editor may have decided on.
DECIDED = (
    Column("checked_by", "string", "The editor whose decision stands; empty: nobody."),
    Column("verdict", "string", "confirmed, corrected, added or reinstated."),
)
#: Of a target and of each year on its way.
START = Column(
    "start_proposed",
    "boolean",
    "Whether the start is the last earlier value of another story: a proposal.",
)
PERMALINK = Column("permalink", "string", "Opens the story at the place.")


def of_story(
    key: str, headline: str, day: date | None, invented: bool
) -> tuple[str, str, str | None, bool]:
    """The cells of the columns `STORY`."""
    return key, headline, iso(day), invented


def permalink(site: str, story: str, at: str | None = None) -> str:
    """The address of a story's page, at one of its findings."""
    asked = {"story": story} | ({"at": at} if at else {})
    return f"{site}/story?{urlencode(asked)}"


def precision(stated: str | None) -> str | None:
    """How finely a date is stated: year, month, day or time."""
    return stated and _PRECISIONS.get(len(stated), "time")


def iso(day: date | None) -> str | None:
    """A day as a file prints it."""
    return None if day is None else day.isoformat()
