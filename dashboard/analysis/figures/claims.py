"""A story's attributions in, those that reach into or lead up to a sentence out."""

from collections import defaultdict

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.figures.base import Line

#: Characters of a stretch of the story; what reaches into it is looked up at once.
_STRETCH = 400
#: Characters behind a claim in which a sentence may go on with it.
_GAP = 40

#: Stretch -> the attributions that reach into it, in order.
Claims = dict[int, list[Attribution]]


def placed(attributions: tuple[Attribution, ...]) -> Claims:
    """Every attribution under each stretch from its first word to where it is over."""
    found: Claims = defaultdict(list)
    for claim in attributions:
        spans = [claim.content, *([claim.who] if claim.who is not None else [])]
        first = min(span.start for span in spans) // _STRETCH
        last = (max(span.end for span in spans) + _GAP) // _STRETCH
        for stretch in range(first, last + 1):
            found[stretch].append(claim)
    return found


def around(line: Line, claims: Claims) -> tuple[Attribution, ...]:
    """Those that reach into the stretches of a line, each once, in order."""
    end = line.start + len(line.text)
    near = [
        claim
        for stretch in range(line.start // _STRETCH, end // _STRETCH + 1)
        for claim in claims.get(stretch, ())
    ]
    return tuple({id(claim): claim for claim in near}.values())
