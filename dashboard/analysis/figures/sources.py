"""A figure's span and the story's attributions in, who says it out."""

import re

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.figures import speakers
from dashboard.analysis.figures.base import Line
from dashboard.records import Span

#: Between what someone said and a clause that goes on: ", Mr Dorn said, and 30 more".
_GOES_ON = re.compile(r"\W{0,3}(?:\w{1,20} ){0,2}\w{0,20}, (?:and|but) ")
#: Between a figure and what its subject also said: "paid $3m and said that".
_ALSO_SAID = re.compile(r"\band (?:said|says|added|warned|argued)\b[^.;]{0,20}+\Z")
#: Behind "the report says" or "Ms Orla said": a tail of the same statement.
_TAIL = re.compile(
    r"\W{0,3}(?:\w{1,15} ){0,2}\w{0,15}, (?:an? |up |down |from |against |compared |"
    r"equivalent |equal |saving |leaving |bringing |taking |making |including |with |"
    r"who(?:se)? |which |or |about |some |at |\d|two |three |four |five )"
)


def source(
    span: Span, attributions: tuple[Attribution, ...], line: Line
) -> tuple[str | None, str]:
    """Who asserts a figure, in the words of the copy, and how they are named.

    The narrowest attribution whose content covers the figure decides; a carried-over
    one ("continued") gives the speaker whom it continues. Where none covers it, one
    that a clause with "and" or a tail joins to it does, then a subject that promises or
    reveals it, and failing that who else speaks in the sentence.
    """
    covering = [
        claim
        for claim in attributions
        if claim.content.start <= span.start and span.end <= claim.content.end
    ]
    covering = covering or [c for c in attributions if _joined(span, c, line)]
    if not covering:
        told = speakers.subject(span, line, attributions)
        return told if told[1] != "none" else _beside(attributions, line) or told
    best = min(covering, key=lambda claim: claim.content.end - claim.content.start)
    return best.speaker or best.as_written, speakers.named(best)


def _beside(
    attributions: tuple[Attribution, ...], line: Line
) -> tuple[str | None, str] | None:
    """Who is named as speaking in the sentence of a figure that they do not tell.

    As in "..., she said, after prices rose 3%": a reader knows whom to call.
    """
    end = line.start + len(line.text)
    for claim in attributions:
        here = claim.who is not None and line.start <= claim.who.start < end
        if here and speakers.named(claim) == "named":
            return claim.speaker or claim.as_written, "named"
    return None


def _joined(span: Span, claim: Attribution, line: Line) -> bool:
    """Whether "and" or a tail joins the figure to what is given to someone."""
    end = line.start + len(line.text)
    if claim.who is None or claim.who.start < line.start or claim.who.end > end:
        return False
    said = max(claim.content.end, claim.who.end)
    if said <= span.start:
        between = line.text[said - line.start : span.start - line.start]
        behind = line.text[said - line.start : span.end - line.start]
        goes_on = claim.content.end <= claim.who.start and _GOES_ON.match(between)
        return bool(goes_on or _TAIL.match(behind))
    if claim.who.end <= span.start and span.end <= claim.content.start <= end:
        between = line.text[span.end - line.start : claim.content.start - line.start]
        return bool(_ALSO_SAID.search(between))
    return False
