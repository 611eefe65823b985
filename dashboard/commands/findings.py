"""A story and what was read in it in, plain values for JSON out.

The form is the one that annotated stories have: offsets count code points in the text
as it came, and `raw` is always `text[start:end]`.
"""

from itertools import pairwise
from typing import Any

from dashboard import wording
from dashboard.analysis.keywords import ranked
from dashboard.records import Deadline, Figure, Finding, Findings, Quote, Story, Target

#: How much of the body's beginning and end is given to know it by.
_EDGE = 40

_FIGURE = (
    *("part", "kind", "low", "high", "unit", "unit_assumed", "per", "modifier"),
    *("trend", "role", "nature", "measure", "asserted_by", "source"),
)
_DEADLINE = (
    *("what", "type", "window_start", "due", "precision", "alternative_due"),
    *("promise", "responsible", "said_by", "channel", "measurable"),
)
_QUOTE = ("kind", "speaker", "as_written", "verb", "channel")
_TARGET = ("measure", "horizon", "due", "multiple", "refused")
_WHY = ("rule", "reason", "confidence")


def fields(story: Story) -> dict[str, Any]:
    """What the page states about the story."""
    body = _paragraphs(story)
    return {
        "headline": story.headline,
        "standfirst": list(story.standfirst),
        "caption": story.caption,
        "credit": story.credit,
        "byline": story.byline,
        "dateline_place": story.dateline_place,
        "section": story.section,
        "published": story.published,
        "updated": story.updated,
        "date_precision": _precision(story.published or story.updated),
        "body_first": body[0][:_EDGE] if body else None,
        "body_last": _last(story) if body else None,
        "paragraphs": len(body),
        "invented": story.invented,
        "warnings": list(story.warnings),
    }


def _last(story: Story) -> str:
    """The end of the body as it stands on the page, over a short last paragraph too."""
    end = max(part.span.end for part in story.parts if part.kind == "body")
    return story.text[:end][-_EDGE:]


def _paragraphs(story: Story) -> list[str]:
    """The body as it is printed: a dateline is part of the paragraph that it opens."""
    printed = []
    for before, part in pairwise((None, *story.parts)):
        if part and part.kind == "body":
            start = part.span.start
            if before and before.kind == "dateline":
                # A dateline can also stand on a line of its own, in a byline.
                shared = "\n" not in story.text[before.span.start : start]
                start = before.span.start if shared else start
            printed.append(story.text[start : part.span.end])
    return printed


def _precision(stated: str | None) -> str | None:
    if stated is None:
        return None
    return {4: "year", 7: "month", 10: "day"}.get(len(stated), "minute")


def listed(story: Story, findings: Findings, spelled: bool = False) -> dict[str, Any]:
    """All findings; offsets are moved to where the story stands in its page.

    `spelled` is for readers that fold case: unit symbols that need theirs are words.
    """
    figures = {figure.key: figure for figure in findings.figures}
    phrases = {deadline.key: deadline.raw for deadline in findings.deadlines}
    return {
        "figures": [_figure(story, each, spelled) for each in findings.figures],
        "rejections": [_finding(story, each, ()) for each in findings.rejections],
        "targets": [_target(story, target, figures) for target in findings.targets],
        "deadlines": [_deadline(story, each, phrases) for each in findings.deadlines],
        "quotes": [_quote(story, quote) for quote in findings.quotes],
        "names": [
            {"name": name.name, "kind": name.kind, "mentions": name.mentions}
            for name in findings.names
        ],
        "keywords": ranked(findings.keywords),
        "checks": [
            {"rule": remark.check, "result": remark.result, "why": remark.why}
            for remark in findings.remarks
        ],
    }


def _finding(story: Story, finding: Finding, names: tuple[str, ...]) -> dict[str, Any]:
    return {
        "start": story.offset + finding.span.start,
        "end": story.offset + finding.span.end,
        "raw": finding.raw,
        **{name: _plain(getattr(finding, name)) for name in (*names, *_WHY)},
    }


def _figure(story: Story, figure: Figure, spelled: bool) -> dict[str, Any]:
    found = _finding(story, figure, _FIGURE)
    return {**found, "unit": wording.spelled(figure.unit)} if spelled else found


def _target(story: Story, target: Target, figures: dict[str, Figure]) -> dict[str, Any]:
    """A target points to its two figures by their words."""
    return {
        **_finding(story, target, _TARGET),
        "target": figures[target.figure].raw,
        "baseline": figures[target.baseline].raw if target.baseline else None,
        "readings": {reading.name: reading.growth for reading in target.readings},
    }


def _deadline(
    story: Story, deadline: Deadline, phrases: dict[str, str]
) -> dict[str, Any]:
    later = deadline.overtaken_by
    return {
        **_finding(story, deadline, _DEADLINE),
        "overtaken_by": phrases[later] if later else None,
    }


def _quote(story: Story, quote: Quote) -> dict[str, Any]:
    found = _finding(story, quote, _QUOTE)
    who = quote.who and [story.offset + quote.who.start, story.offset + quote.who.end]
    content = [[found["start"], found["end"]]]
    return {**found, "content": content, "source": who, "naming": quote.source}


def _plain(value: Any) -> Any:
    """Days as ISO text; everything else is plain already."""
    return value.isoformat() if hasattr(value, "isoformat") else value
