"""Sentences with parts and their total in, whether the parts add up out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check, figures_by_sentence, value
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Findings, Remark, Story
from dashboard.wording import amount

_WHOLE = re.compile(r"(?i)\b(?:of (?:the|its|all)|total of|out of|in all)\s(?:\w+\s)?$")
_FEWEST = 3
#: Parts that run further over than this are parts of something else.
_FAR = 0.2
_ROUNDING = 0.006


def _look(
    story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    for _, figures in figures_by_sentence(findings):
        whole = next((f for f in figures if _is_whole(story, f)), None)
        whole = whole or _before_colon(story, figures)
        if whole is None:
            continue
        parts = [f for f in figures if f is not whole and f.unit == whole.unit]
        values = [value(part) for part in parts]
        if len(parts) < _FEWEST or None in values or len({f.kind for f in parts}) > 1:
            continue
        added, total = sum(v or 0.0 for v in values), value(whole) or 0.0
        over = added - total
        if _ROUNDING * total < over <= _FAR * total:
            why = (
                f"{', '.join(part.raw for part in parts)} make "
                f"{amount(added, whole.unit)}; the story says {whole.raw}"
            )
            yield Remark("total-arithmetic", "look", why, parts[0].span, whole.span)
        elif abs(over) <= _ROUNDING * total:
            why = f"the parts make {amount(added, whole.unit)}"
            yield Remark("total-arithmetic", "ok", why, parts[0].span, whole.span)


def _before_colon(story: Story, figures: tuple[Figure, ...]) -> Figure | None:
    """The sum that "€2.6bn: €1.4bn for schools, …" shares out to the last part."""
    first, *parts = figures
    if first.kind != "money" or not value(first) or len(parts) < _FEWEST:
        return None
    after = [story.text[f.span.end : f.span.end + 5] for f in parts]
    opened = story.text[first.span.end : parts[0].span.start] == ": "
    shared = opened and all(words.startswith(" for ") for words in after)
    return first if shared else None


def _is_whole(story: Story, figure: Figure) -> bool:
    start = max(figure.sentence.start, figure.span.start - 24)
    before = story.text[start : figure.span.start]
    return (
        bool(_WHOLE.search(before))
        and bool(value(figure))
        and figure.kind in {"money", "count", "measure"}
    )


CHECK = Check(
    name="total-arithmetic",
    rule="Parts add up to the total beside them.",
    look=_look,
    wrong=(
        "Osk shares out\n\nPublished 6 October 2026\n\n"
        "The town will spend €2.6bn: €1.4bn for schools, €900m for roads and €500m for "
        "parks, the mayor, Ida Renn, said.",
        "Osk votes\n\nPublished 6 October 2026\n\n"
        "The Reform League won 71 of the 160 seats, the Farmers' List 52 seats, the "
        "Lake "
        "Party 24 seats and others 15 seats, the council said.",
    ),
    right=(
        "Osk shares out\n\nPublished 6 October 2026\n\n"
        "The town will spend €2.8bn: €1.4bn for schools, €900m for roads and €500m for "
        "parks, the mayor, Ida Renn, said.",
        "Osk votes\n\nPublished 6 October 2026\n\n"
        "The Reform League won 69 of the 160 seats, the Farmers' List 52 seats, the "
        "Lake "
        "Party 24 seats and others 15 seats, the council said.",
    ),
)
