"""A target with what was found of it in, whether it is worth telling out."""

import re
from collections.abc import Sequence
from datetime import date

from dashboard.analysis.days import TimePhrase
from dashboard.analysis.targets.horizons import attached
from dashboard.analysis.targets.pairs import Start
from dashboard.records import Figure

#: What calls a value a target by name, before it and behind.
_BY_NAME = re.compile(
    r"\b(?:target|goal|objective|ambition|aim|vow|commitment)(?:s|ing)?\b[^.;]{0,50}\Z",
    re.IGNORECASE,
)
_NAME_BEHIND = re.compile(
    r"\A[\s-]?(?:\w{1,20}[\s-]){0,2}(?:target|goal|objective)\b", re.IGNORECASE
)


#: A target that its sentence tells to be met or missed is no promise any more, unless
#: its own day is told.
_JUDGED = re.compile(
    r"\b(?:short of|miss(?:ed|es)|below|behind|above|met|meets|reached|achieved|hit|"
    r"exceeded|beat|passed)\b[^,;.]{0,40}\Z",
    re.IGNORECASE,
)


def _named(before: str, after: str) -> bool:
    return bool(_BY_NAME.search(before) or _NAME_BEHIND.match(after))


#: Characters between a change and the level that it leads to, and what leads there.
_NEAR, _LEADS = 80, re.compile(r"\b(?:to|reach|reaching|or) (?:\w{1,12} ){0,2}\Z")


def restates(figure: Figure, others: Sequence[Figure], after: str) -> bool:
    """Whether a change says again what a level beside it says: "double to 60"."""
    return any(
        other.kind not in ("multiple", "ratio", "percentage_point")
        and other.kind != figure.kind
        and abs(other.span.start - figure.span.start) < _NEAR
        and (
            other.span.start < figure.span.start
            or _LEADS.search(after[: other.span.start - figure.span.end])
        )
        for other in others
    )


#: Days after which nobody is held to a target any more: five years.
_HISTORY = 5 * 365


def idle(
    figure: Figure,
    base: Start | None,
    when: TimePhrase | None,
    around: tuple[str, str],
    day: date | None = None,
) -> bool:
    """Whether neither a day, a start nor its name makes a target of it.

    What fell due long before the story's day is history.
    """
    if day and when and when.end and (day - when.end).days > _HISTORY:
        return True
    if _JUDGED.search(around[0]) and not attached(figure, when):
        return True
    return when is None and base is None and not _named(*around)
