"""Deadlines in, those that the same story replaces out."""

from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Story


def _look(
    _story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    by_key = {deadline.key: deadline for deadline in findings.deadlines}
    for deadline in findings.deadlines:
        later = by_key.get(deadline.overtaken_by or "")
        if later is not None:
            why = f"“{deadline.raw}” is overtaken by “{later.raw}” in the same story"
            yield Remark("overtaken", "info", why, deadline.span, later.span)


CHECK = Check(
    name="overtaken",
    rule="A deadline that the story itself replaces is no longer open.",
    look=_look,
    wrong=(
        "Osk bridge delayed\n\nPublished 6 October 2026\n\n"
        "The bridge had been due to open by June 2026; the town now promises to open "
        "it by March 31, 2027, the mayor, Ida Renn, said.",
    ),
    right=(
        "Osk bridge on time\n\nPublished 6 October 2026\n\n"
        "The town promises to open the bridge by March 31, 2027, Ida Renn said.",
    ),
)
