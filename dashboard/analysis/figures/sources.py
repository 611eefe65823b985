"""A figure's span and the story's attributions in, who says it out."""

from dashboard.analysis.attribution import Attribution
from dashboard.records import Span


def source(span: Span, attributions: tuple[Attribution, ...]) -> tuple[str | None, str]:
    """Who asserts a figure, in the words of the copy, and how they are named.

    The narrowest attribution whose content covers the figure decides; a carried-over
    one ("continued") gives the speaker whom it continues.
    """
    covering = [
        claim
        for claim in attributions
        if claim.content.start <= span.start and span.end <= claim.content.end
    ]
    if not covering:
        return None, "none"
    best = min(covering, key=lambda claim: claim.content.end - claim.content.start)
    return best.speaker or best.as_written, _SOURCES.get(best.source, best.source)


#: A title without a name is a person who could be called.
_SOURCES = {"role": "named"}
