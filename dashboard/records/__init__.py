"""The nouns of the house: what a page, a story and every finding consist of.

Records are frozen, hold no logic and import nothing of ours. All offsets are code
points. Dates that a page states are kept as text at the precision stated, ISO 8601
without the part that is not known ("2026", "2026-01", "2026-01-09",
"2026-01-09T16:40"), so that no day or hour is ever invented.
"""

from dashboard.records.decisions import Anchor, Decision, Value
from dashboard.records.findings import (
    Deadline,
    Figure,
    Finding,
    Findings,
    Keyword,
    Name,
    Quote,
    Reading,
    Rejection,
    Remark,
    Step,
    Target,
)
from dashboard.records.stories import Page, Part, Refusal, Span, Story

__all__ = [
    "Anchor",
    "Deadline",
    "Decision",
    "Figure",
    "Finding",
    "Findings",
    "Keyword",
    "Name",
    "Page",
    "Part",
    "Quote",
    "Reading",
    "Refusal",
    "Rejection",
    "Remark",
    "Span",
    "Step",
    "Story",
    "Target",
    "Value",
]
