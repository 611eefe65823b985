"""A target in, why it was put together so, or why no growth is worked out, out."""

from dashboard import wording
from dashboard.analysis.targets.aim import Aim
from dashboard.analysis.targets.same import wild
from dashboard.records import Figure

#: A path longer than this is no plan that a page could show.
_LONGEST = 100
#: Growth over a span shorter than this, in years, says nothing about a year.
_SHORTEST = 0.25


def refused(aim: Aim) -> str | None:
    """Why no growth can be worked out, None when it can."""
    base, when, span = aim.base, aim.when, aim.span
    if base is None:
        return "The story gives no value to start from."
    if base.value is None:
        return base.refused
    checks = (
        (base.value <= 0, "It starts from zero or below."),
        (aim.goal <= 0, "The target is zero or below."),
        (when is None, "No time is set for it."),
        (aim.day is None, "The story's day is not known."),
        (when is not None and when.end is None, "The time set for it is no day."),
        (span is not None and span <= 0, "It falls due on the story's day or before."),
        (span is not None and span < _SHORTEST, "It falls due within three months."),
        (span is not None and span > _LONGEST, "It lies more than 100 years ahead."),
    )
    return next((why for fails, why in checks if fails), None)


def measure(figure: Figure, found: Figure | None) -> str:
    """What is measured, in the words of the start where the target's say nothing."""
    named = found.measure if found is not None and wild(figure.measure) else None
    return named or figure.measure or figure.unit or ""


#: How often target and start held on 27 annotated stories: with the start beside it,
#: elsewhere, or with none; without a time much less often.
_BESIDE, _ELSEWHERE, _ALONE, _TIMELESS = 0.95, 0.83, 0.75, 0.6


def confidence(aim: Aim, base: Figure | None) -> float:
    """How often a target told like this one holds with its start."""
    near = base is not None and base.sentence == aim.figure.sentence
    held = _BESIDE if near else _ELSEWHERE if base is not None else _ALONE
    return round(min(aim.figure.confidence, held if aim.when else _TIMELESS), 2)


def reason(aim: Aim, base: Figure | None) -> str:
    """How the target was put together, in an editor's words."""
    figure, when = aim.figure, aim.when
    words = [f"“{figure.raw}” is something that someone sets out to reach"]
    if base is not None:
        near = base.sentence == figure.sentence
        where = "in the same sentence" if near else "for the same measure"
        words.append(f"“{base.raw}” is what it starts from, {where}")
    if base is not None and aim.change is not None:
        sum_ = wording.amount(aim.goal, aim.measured.unit)
        words.append(f"“{figure.raw}” makes {sum_} of it")
    if when is not None:
        words.append(f"“{when.raw}” sets the time")
    return "; ".join(words)
