"""Figures of headline and body in, headline figures that the body does not bear out."""

import math
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Findings, Remark, Story
from dashboard.wording import joined

#: Headlines round: "$1.2bn" for $1.18bn is fair, "€4.6bn" for €4.2bn is not.
_ROUNDING = 0.05
#: "More than $1bn" for $1.1bn.
_OPEN_ENDED = 0.25
_OPEN = frozenset(
    {
        "more_than",
        "at_least",
        "less_than",
        "at_most",
        "up_to",
        "nearly",
        "about",
        "vague",
    }
)


def _look(
    _story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    body = [figure for figure in findings.figures if figure.part == "body"]
    for figure in findings.figures:
        if figure.part != "headline" or _value(figure) is None:
            continue
        alike = [f for f in body if f.kind == figure.kind and f.unit == figure.unit]
        same = next((f for f in body if _bears_out(figure, f)), None)
        if same is not None:
            why = f"the body has {same.raw} too"
            yield Remark("headline-number", "ok", why, figure.span, same.span)
        elif alike:
            said = joined(list(dict.fromkeys(f.raw for f in alike[:3])))
            why = f"headline {figure.raw}; the body says {said}"
            yield Remark("headline-number", "look", why, figure.span, alike[0].span)


def _value(figure: Figure) -> float | None:
    return figure.low if figure.low is not None else figure.high


def _bears_out(head: Figure, figure: Figure) -> bool:
    slack = _OPEN_ENDED if head.modifier in _OPEN else _ROUNDING
    wanted = [end for end in (head.low, head.high) if end is not None]
    given = [end for end in (figure.low, figure.high) if end is not None]
    return any(math.isclose(a, b, rel_tol=slack) for a in wanted for b in given)


CHECK = Check(
    name="headline-number",
    rule="A number in the headline is in the body too.",
    look=_look,
    wrong=(
        "Osk to spend $4.6 million on bridge\n\nPublished 6 October 2026\n\n"
        "OSK: The town will spend $4.2 million on the bridge, the mayor, Ida Renn, "
        "said.",
    ),
    right=(
        "Osk to spend $4.2m on bridge\n\nPublished 6 October 2026\n\n"
        "OSK: The town will spend $4.18 million on the bridge, the mayor, Ida Renn, "
        "said.",
    ),
)
