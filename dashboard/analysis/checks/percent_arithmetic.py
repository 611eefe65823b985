"""Changes and the two values beside them in, whether they agree out."""

from collections.abc import Iterator

from dashboard.analysis.checks.base import Check, end, figures_by_sentence, value
from dashboard.analysis.checks.changes import (
    Change,
    across,
    in_sentence,
    is_change,
    neighbours,
    values,
)
from dashboard.analysis.checks.rounding import (
    Interval,
    difference,
    growth,
    share,
    stated,
)
from dashboard.analysis.checks.shares import Share, shares
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Findings, Remark, Span, Story

#: A percentage that is off by more speaks of something else ("the top 1%").
_FAR = 6.0
_ALL = 101.0
#: "Doubled" from 19 to 41 is fair, from 4 to 9 and from 60 to 90 it is not.
_TIMES = 0.08
#: "A third" for 33.5%; "about 12%" has its own room.
_FRACTION = 2.5


def _look(
    story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    told = [figures for _, figures in figures_by_sentence(findings)]
    beside = [change for figures in told for change in in_sentence(story, figures)]
    seen = {change.stated.key for change in beside}
    for earlier, figures in neighbours(told):
        beside += [
            change
            for change in across(story, figures, earlier)
            if change.stated.key not in seen
        ]
    beside += _headline(story, findings, told)
    for change in beside:
        yield from _compared(change)
    above = [f for f in findings.figures if f.part in ("headline", "standfirst")]
    for figures in told:
        for each in shares(story, figures, above):
            yield from _divided(each)
        above += figures


def _divided(each: Share) -> Iterator[Remark]:
    part, whole, given = (stated(f) for f in (each.part, each.whole, each.stated))
    if part is None or whole is None or given is None:
        return
    worked = share(part, whole)
    if worked is None or worked.high > _ALL:
        return
    fits = worked.meets(given)
    size = 100 * (value(each.part) or 0.0) / (value(each.whole) or 1.0)
    why = f"{each.part.raw} of {each.whole.raw} is {size:.3g}%"
    why += "" if fits else f"; the story says {each.stated.raw}"
    result = "ok" if fits else "look"
    spans = each.stated.span, each.whole.span
    yield Remark("percent-arithmetic", result, why, *spans)


def _headline(
    story: Story, findings: Findings, told: list[tuple[Figure, ...]]
) -> list[Change]:
    """A change of the headline that the body states in two values only."""
    heads = [f for f in findings.figures if f.part == "headline"]
    changes = [f for f in heads if is_change(story, f) and f.trend]
    repeated = {f.low for figures in told for f in figures if f.kind == "percent"}
    pairs = [pair for figures in told if (pair := values(story, figures))]
    if len(changes) != 1 or len(pairs) != 1 or changes[0].low in repeated:
        return []
    return [Change(*pairs[0], changes[0])] if changes[0].kind == "percent" else []


def _compared(change: Change) -> Iterator[Remark]:
    before, now, given = (
        stated(figure) for figure in (change.before, change.now, change.stated)
    )
    if before is None or now is None or given is None:
        return
    kind = change.stated.kind
    worked = difference(before, now) if kind == "percentage_point" else None
    worked = worked or growth(before, now)
    if worked is None:
        return
    said = _as_change(change.stated, given)
    up = worked.low + worked.high > 0
    size = worked if up else Interval(-worked.high, -worked.low)
    middle = (size.low + size.high) / 2
    if middle <= 0 or not 1 / _FAR <= (said.low + said.high) / 2 / middle <= _FAR:
        return
    turned = _turned(change.stated, worked)
    fits = size.meets(said) and not turned
    yield Remark(
        "percent-arithmetic",
        "ok" if fits else "look",
        _why(change, up, fits),
        change.stated.span,
        _both(change),
    )


def _both(change: Change) -> Span:
    """From one value to the other where they stand in one sentence."""
    before, now = change.before, change.now
    if before.sentence != now.sentence:
        return before.span
    first, last = sorted((before.span, now.span), key=lambda span: span.start)
    return Span(first.start, last.end)


def _as_change(figure: Figure, given: Interval) -> Interval:
    """What is stated as a change in per cent, or in points; its size alone."""
    if figure.kind == "multiple" and (end(figure) or 1.0) < 1:
        return _as_fall(figure)
    if figure.kind == "multiple":
        low, high = given.low * (1 - _TIMES), given.high * (1 + _TIMES)
        if figure.modifier == "more_than":
            low = given.low
        return Interval(100 * (low - 1), 100 * (high - 1))
    if figure.kind == "ratio":
        return Interval(100 * given.low - _FRACTION, 100 * given.high + _FRACTION)
    return given


def _as_fall(figure: Figure) -> Interval:
    """ "Halved" is a fall by half, "more than halved" by half or more."""
    left = end(figure) or 0.0
    low, high = left * (1 - _TIMES), left * (1 + _TIMES)
    if figure.modifier in ("more_than", "at_least"):
        low, high = 0.0, left
    elif figure.modifier == "nearly":
        low, high = left, left * (1 + 2 * _TIMES)
    return Interval(100 * (1 - high), 100 * (1 - low))


def _turned(figure: Figure, worked: Interval) -> bool:
    """Whether the copy has a rise where the values fall, or the other way about."""
    fell, rose = worked.high < 0, worked.low > 0
    return (figure.trend == "up" and fell) or (figure.trend == "down" and rose)


def _why(change: Change, up: bool, fits: bool) -> str:
    before, now = change.before.low or 0.0, change.now.low or 0.0
    kind = "rise" if up else "fall"
    if change.stated.kind == "percentage_point":
        size = f"{abs(now - before):.3g} points"
    elif change.stated.kind == "multiple" and before:
        size, kind = f"×{now / before:.3g}", "change"
    else:
        size = f"{100 * abs(now - before) / before:.3g}%" if before else "no per cent"
    why = f"{change.before.raw} to {change.now.raw} is a {kind} of {size}"
    verb = {"up": "a rise of ", "down": "a fall of "}.get(change.stated.trend or "", "")
    verb = "" if change.stated.kind == "multiple" else verb
    return why if fits else f"{why}; the story says {verb}{change.stated.raw}"


CHECK = Check(
    name="percent-arithmetic",
    rule="A change in per cent is that between the two values beside it.",
    look=_look,
    wrong=(
        "Osk spends more\n\nPublished 6 October 2026\n\n"
        "Spending has risen 35% to $150 million a year from $125 million, the treasury "
        "said.",
        "Osk sells less\n\nPublished 6 October 2026\n\n"
        "Sales rose 12% to €3.4 million from €3.9 million, Ida Renn said.",
        "Osk has more goats\n\nPublished 6 October 2026\n\n"
        "The number of goats doubled from 40 to 90 in a year, Ida Renn said.",
        "Osk has fewer goats\n\nPublished 6 October 2026\n\n"
        "Osk has 48,000 goats, Ida Renn said. In the year before it had 60,000 goats, "
        "she said. That is a fall of 25%, she said.",
        "Osk sells less\n\nPublished 6 October 2026\n\n"
        "Sales reached 48 million crowns, Ida Renn said. A year earlier they had been "
        "60 million crowns, a drop of 25%, she said.",
        "Osk has more storks\n\nPublished 6 October 2026\n\n"
        "Osk has 41 nests, twice as many as the 30 of last year, Ida Renn said.",
        "Osk has fewer goats\n\nPublished 6 October 2026\n\n"
        "The number of goats has more than halved, to 45 from 80, Ida Renn said.",
        "Osk spends more\n\nPublished 6 October 2026\n\n"
        "Spending will grow from £2bn this year to £3bn next year, a 40% increase, "
        "Ida Renn said.",
        "Osk votes\n\nPublished 6 October 2026\n\n"
        "Turnout rose to 68.2% from 63.9%, up 3.4 percentage points, Ida Renn said.",
        "Rent in Osk up 40%\n\nPublished 6 October 2026\n\n"
        "A room now costs $600, up from $500 last year, Ida Renn said.",
        "Osk asks for $286m\n\nPublished 6 October 2026\n\n"
        "Osk has got $54 million, or 24 percent of what it needs, Ida Renn said.",
        "Osk sells oats\n\nPublished 6 October 2026\n\n"
        "Oats bought at $380 a bag had been sold for $455, a mark-up of nearly 30%, "
        "Ida Renn said.",
    ),
    right=(
        "Osk asks for $286m\n\nPublished 6 October 2026\n\n"
        "Osk has got $54 million, or 19 percent of what it needs, Ida Renn said.",
        "Osk pays more\n\nPublished 6 October 2026\n\n"
        "Bills go up 6.4% a year, from $38.50 a month to about $46.40, Ida Renn said.",
        "Osk spends more\n\nPublished 6 October 2026\n\n"
        "Spending has risen 20% to $150 million a year from $125 million, the treasury "
        "said.",
        "Osk spends more\n\nPublished 6 October 2026\n\n"
        "Wool has dropped to $34 from $50 since May, or by nearly 32%, it said.",
        "Osk spends more\n\nPublished 6 October 2026\n\n"
        "Spending rose about 12% to $3.4 million from $3.0 million, Ida Renn said.",
        "Osk has fewer goats\n\nPublished 6 October 2026\n\n"
        "The number of goats has more than halved, to 35 from 80, Ida Renn said.",
        "Osk has more goats\n\nPublished 6 October 2026\n\n"
        "The number of goats more than doubled from 19 to 41 in a year, Ida Renn said.",
        "Osk has more goats\n\nPublished 6 October 2026\n\n"
        "Osk has 9% more goats and sold 4,100 of them, up from 4,000, Ida Renn said.",
    ),
)
