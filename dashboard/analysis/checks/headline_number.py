"""Figures of headline and body in, headline figures that the body does not bear out."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, groupby

from dashboard.analysis.checks.base import Check, end, last_digit, value
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Findings, Remark, Story
from dashboard.wording import joined

#: Headlines round to a step of their last digit, but by no more than this share:
#: "$1.2bn" for $1.18bn is fair, "€4.6bn" for €4.2bn is not.
_ROUNDING = 0.1
#: Twelve dead are not thirteen, where 12% may be 12.4%.
_EXACT = frozenset({"count", "duration", "age", "score"})
_SHARES = frozenset({"percent", "ratio"})
_NOT_SHARES = frozenset({"change", "baseline"})
_ZEROS = re.compile(r"\d(?P<zeros>[0,]*)(?![\d.,])")
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
        if figure.part != "headline" or end(figure) is None:
            continue
        alike = [f for f in body if _alike(figure, f)]
        same = next((f for f in body if _bears_out(figure, f)), None)
        if same is not None:
            why = f"the body has {same.raw} too"
            yield Remark("headline-number", "ok", why, figure.span, same.span)
        elif two := _together(figure, alike):
            why = f"the body has {two[0].raw} and {two[1].raw}, which make as many"
            yield Remark("headline-number", "ok", why, figure.span, two[0].span)
        elif alike and _comparable(figure, alike):
            said = joined(list(dict.fromkeys(f.raw for f in alike[:3])))
            why = f"headline {figure.raw}; the body says {said}"
            yield Remark("headline-number", "look", why, figure.span, alike[0].span)


def _alike(head: Figure, figure: Figure) -> bool:
    """Whether two figures may state one thing; "half" and "31%" are both shares."""
    if head.kind in _SHARES and figure.kind in _SHARES:
        stated = head.kind == "percent" or figure.kind == "ratio"
        return stated and figure.role not in _NOT_SHARES
    return head.kind == figure.kind and head.unit == figure.unit


def _comparable(head: Figure, alike: Sequence[Figure]) -> bool:
    """Whether what the body has must be the headline's: of many shares none need be."""
    single = len({figure.low for figure in alike}) == 1
    return head.kind != "multiple" and (head.kind != "ratio" or single)


def _bears_out(head: Figure, figure: Figure) -> bool:
    shares = head.kind in _SHARES and figure.kind in _SHARES
    scale = 100.0 if shares and head.kind != figure.kind else 1.0
    wanted = [value for value in (head.low, head.high) if value is not None]
    given = [value for value in (figure.low, figure.high) if value is not None]
    if scale != 1.0:
        wanted = [v * scale if head.kind == "ratio" else v for v in wanted]
        given = [v * scale if figure.kind == "ratio" else v for v in given]
    if shares and scale != 1.0:
        # "One in six" for the rest of 83.6 per cent.
        given += [100.0 - v for v in given]
    return any(abs(a - b) <= _slack(head, a) for a in wanted for b in given)


def _together(head: Figure, body: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """Two counts of one sentence that make the headline's: six here and three there."""
    for _, figures in groupby(body, key=lambda figure: figure.sentence):
        for one, other in combinations(figures, 2):
            a, b = value(one), value(other)
            counts = one.kind == other.kind == "count"
            if counts and a and b and a + b == value(head):
                return one, other
    return None


def _slack(head: Figure, value: float) -> float:
    if head.modifier in _OPEN:
        return _OPEN_ENDED * abs(value)
    zeros = _ZEROS.search(head.raw)
    round_to = 10.0 ** (zeros["zeros"].count("0") if zeros else 0)
    # Compared in floating point: "4.2" and "4.3" are a step apart.
    step = 1.001 * last_digit(head) * round_to
    if head.kind in _EXACT and step < 2:
        return 0.0
    return min(step, _ROUNDING * abs(value))


CHECK = Check(
    name="headline-number",
    rule="A number in the headline is in the body too.",
    look=_look,
    wrong=(
        "Osk to spend $4.6 million on bridge\n\nPublished 6 October 2026\n\n"
        "OSK: The town will spend $4.2 million on the bridge, the mayor, Ida Renn, "
        "said.",
        "Twelve goats drown in Osk\n\nPublished 6 October 2026\n\n"
        "OSK: The flood drowned 13 goats on Monday, the mayor, Ida Renn, said.",
    ),
    right=(
        "Storm kills nine goats in Osk\n\nPublished 6 October 2026\n\n"
        "OSK: A storm killed six goats in the port and three goats in the hills, the "
        "mayor, Ida Renn, said.",
        "Osk to spend $4.2m on bridge\n\nPublished 6 October 2026\n\n"
        "OSK: The town will spend $4.18 million on the bridge, the mayor, Ida Renn, "
        "said.",
    ),
)
