"""Paragraphs in, quotation marks that open and never close out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Span, Story

#: Inches and seconds of arc are no quotation marks.
_INCHES = re.compile(r"['’]\d{1,2}\"|\d\"(?=\s?(?:x|by|wide|tall|long|deep|thick)\b)")
#: Who said it comes after the quote has ended, whatever the next paragraph opens with.
_CLOSED_BY_SPEAKER = re.compile(
    r"[,?!]\s(?:(?:said|says|added|told)\s[^“”\"]{2,80}|(?:he|she|they|[A-Z][\w’'-]+"
    r"(?:\s[A-Z][\w’'-]+)?)\s(?:said|says|added))\.\s*\Z"
)
_OPENS = re.compile(r"\s*[“\"„«]")


def _look(
    story: Story, _sentences: tuple[Sentence, ...], _findings: Findings
) -> Iterator[Remark]:
    paragraphs = [part.span for part in story.parts if part.kind == "body"]
    carried = False
    for number, span in enumerate(paragraphs):
        text = story.text[span.start : span.end]
        excess = _excess(text)
        if excess > 0:
            following = paragraphs[number + 1 : number + 2]
            carried = any(_OPENS.match(story.text, after.start) for after in following)
            if not carried or _CLOSED_BY_SPEAKER.search(text, text.rfind("“") + 1):
                yield _remark(span, text.rfind("“"), text, "opens and does not close")
        elif excess < 0 and not carried:
            yield _remark(span, text.find("”"), text, "closes and was not opened")


def _excess(text: str) -> int:
    """How many marks open and do not close; below 0 when more close than open."""
    opened, closed = text.count("“"), text.count("”")
    straight = text.count('"') - len(_INCHES.findall(text))
    if straight and (opened or closed):
        # Two hands typed the paragraph; "more hours” still closes what was opened.
        return (straight + opened + closed) % 2
    return opened - closed or straight % 2


def _remark(span: Span, place: int, text: str, what: str) -> Remark:
    start = span.start + (place if place >= 0 else text.rfind('"'))
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
        'Rain ends\n\n"We won in 2012" is what a man 6\'3" tall, Jon Aster, said.',
    ),
    certain=True,
)
