"""A figure's span and the story's attributions in, who says it out."""

import re

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.figures.base import Line
from dashboard.records import Span

#: Between what someone said and a clause that goes on: ", Mr Dorn said, and 30 more".
_GOES_ON = re.compile(r"\W{0,3}(?:\w{1,20} ){0,2}\w{0,20}, (?:and|but) ")
#: Between a figure and what its subject also said: "paid $3m and said that".
_ALSO_SAID = re.compile(r"\band (?:said|says|added|warned|argued)\b[^.;]{0,20}+\Z")


def source(
    span: Span, attributions: tuple[Attribution, ...], line: Line
) -> tuple[str | None, str]:
    """Who asserts a figure, in the words of the copy, and how they are named.

    The narrowest attribution whose content covers the figure decides; a carried-over
    one ("continued") gives the speaker whom it continues. Where none covers it, one
    that a clause with "and" joins to it does.
    """
    covering = [
        claim
        for claim in attributions
        if claim.content.start <= span.start and span.end <= claim.content.end
    ]
    covering = covering or [c for c in attributions if _joined(span, c, line)]
    if not covering:
        return None, "none"
    best = min(covering, key=lambda claim: claim.content.end - claim.content.start)
    return best.speaker or best.as_written, _SOURCES.get(best.source, best.source)


#: A title without a name is a person who could be called.
_SOURCES = {"role": "named"}


def _joined(span: Span, claim: Attribution, line: Line) -> bool:
    """Whether "and" joins the figure to what the sentence attributes to someone."""
    end = line.start + len(line.text)
    if claim.who is None or claim.who.start < line.start or claim.who.end > end:
        return False
    said = max(claim.content.end, claim.who.end)
    if said <= span.start:
        between = line.text[said - line.start : span.start - line.start]
        return claim.content.end <= claim.who.start and bool(_GOES_ON.match(between))
    if claim.who.end <= span.start and span.end <= claim.content.start <= end:
        between = line.text[span.end - line.start : claim.content.start - line.start]
        return bool(_ALSO_SAID.search(between))
    return False
