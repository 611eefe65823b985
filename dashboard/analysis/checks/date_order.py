"""A story's own dates in, what is missing or out of order among them out."""

from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Span, Story
from dashboard.wording import stated


def _look(
    story: Story, _sentences: tuple[Sentence, ...], _findings: Findings
) -> Iterator[Remark]:
    dates = [part.span for part in story.parts if part.kind == "date"]
    first: Span | None = dates[0] if dates else None
    published, updated = story.published, story.updated
    if published is None:
        what = "only when it was updated" if updated else "no date"
        why = f"the page gives {what}; the first publication is not known"
        yield Remark("date-order", "info", why, first)
    elif updated is not None:
        # Both are cut to the coarser precision: a day is not before its own morning.
        shared = min(len(published), len(updated))
        if updated[:shared] < published[:shared]:
            why = (
                f"updated on {stated(updated[:10])}, before it was published on "
                f"{stated(published[:10])}"
            )
            yield Remark("date-order", "look", why, first, dates[-1] if dates else None)


CHECK = Check(
    name="date-order",
    rule="A story states when it was first published, and no update comes before that.",
    look=_look,
    wrong=(
        "Rain ends in the valley\n\nPublished 6 October 2026\nUpdated 5 October "
        "2026\n\n"
        "OSK: The rain ended on Monday, the weather office said, after seven days.",
        "Rain ends in the valley\n\nUpdated 5 October 2026\n\n"
        "OSK: The rain ended on Monday, the weather office said, after seven days.",
    ),
    right=(
        "Rain ends in the valley\n\nPublished 5 October 2026\nUpdated 6 October "
        "2026\n\n"
        "OSK: The rain ended on Monday, the weather office said, after seven days.",
    ),
)
