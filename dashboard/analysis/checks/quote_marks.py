"""Paragraphs in, quotation marks that open and never close out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Span, Story

#: Inches and seconds of arc are no quotation marks.
_STRAIGHT = re.compile(r"(?<!\d)\"")
_OPENS = re.compile(r"\s*[“\"„«]")


def _look(
    story: Story, _sentences: tuple[Sentence, ...], _findings: Findings
) -> Iterator[Remark]:
    paragraphs = [part.span for part in story.parts if part.kind == "body"]
    carried = False
    for number, span in enumerate(paragraphs):
        text = story.text[span.start : span.end]
        following = paragraphs[number + 1 : number + 2]
        goes_on = any(_OPENS.match(story.text, after.start) for after in following)
        opened, closed = text.count("“"), text.count("”")
        # A stretch that closes with the last mark of a speech over several paragraphs.
        fair_end = carried and closed == opened + 1
        odd = len(_STRAIGHT.findall(text)) % 2 == 1
        if opened > closed or odd:
            carried = goes_on
            if not goes_on:
                yield _remark(story, span, "opens and does not close")
        elif closed > opened and not fair_end:
            yield _remark(story, span, "closes and was not opened")


def _remark(story: Story, span: Span, what: str) -> Remark:
    text = story.text[span.start : span.end]
    marks = [place for place in map(text.rfind, '“"”') if place >= 0]
    start = span.start + max(marks)
    return Remark(
        "quote-marks", "look", f"a quotation mark {what}", Span(start, span.end)
    )


CHECK = Check(
    name="quote-marks",
    rule="A quotation mark that opens closes in its paragraph or runs on in the next.",
    look=_look,
    wrong=(
        "Rain ends\n\n“We waited for a week, the mayor, Ida Renn, said on Monday.",
        'Rain ends\n\n"We waited for a week, the mayor, Ida Renn, said on Monday.',
    ),
    right=(
        "Rain ends\n\n“We waited,” Ida Renn said. “The bridge stood.”",
        "Rain ends\n\n“We waited,” Ida Renn said. “The bridge stood.\n\n“Then it "
        "fell.”",
    ),
)
