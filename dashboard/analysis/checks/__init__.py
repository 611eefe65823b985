"""A story and what was read in it in, a sub-editor's remarks out; one check a file."""

from dataclasses import replace

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Story

CHECKS: tuple[Check, ...] = ()


def checked(
    story: Story, sentences: tuple[Sentence, ...], findings: Findings
) -> Findings:
    """The findings with every check's remarks."""
    remarks = [
        remark for check in CHECKS for remark in check.look(story, sentences, findings)
    ]
    return replace(findings, remarks=tuple(remarks))
