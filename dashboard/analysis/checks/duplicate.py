"""A story in, whether its page prints the headline twice out."""

from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.folding import fold
from dashboard.records import Findings, Remark, Span, Story


def _look(
    story: Story, _sentences: tuple[Sentence, ...], _findings: Findings
) -> Iterator[Remark]:
    seen: dict[str, Span] = {}
    for part in story.parts:
        if part.kind != "headline":
            continue
        words = fold(story.text[part.span.start : part.span.end])
        first = seen.setdefault(words, part.span)
        if first is not part.span:
            why = "the headline is printed twice on the page"
            yield Remark("duplicate", "info", why, first, part.span)
            return


CHECK = Check(
    name="duplicate",
    rule="The headline is printed once.",
    look=_look,
    wrong=(
        "Rain ends in the valley after a week\n\nUpdated 6 October 2026\n\n"
        "Rain ends in the valley after a week\n\n"
        "OSK: The rain ended on Tuesday, the weather office said, after seven days.",
    ),
    right=(
        "Rain ends in the valley after a week\n\nUpdated 6 October 2026\n\n"
        "OSK: The rain ended on Tuesday, the weather office said, after seven days.",
    ),
)
