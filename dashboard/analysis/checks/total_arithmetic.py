"""Totals and their parts in, whether the parts add up out."""

from collections.abc import Iterator
from itertools import pairwise

from dashboard.analysis.checks import sums
from dashboard.analysis.checks.base import Check, figures_by_sentence, value
from dashboard.analysis.checks.rounding import Interval, stated, total
from dashboard.analysis.checks.sums import Sum
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Findings, Remark, Story
from dashboard.wording import amount, number

#: Parts that are further off than this are parts of something else.
_FAR = 0.3
_ALL = 100.0


def _look(
    story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    told = [figures for _, figures in figures_by_sentence(findings)]
    found = [each for figures in told for each in sums.in_sentence(story, figures)]
    for earlier, figures in pairwise(told):
        found += sums.across(story, earlier, figures)
    for each in found:
        yield from _added(each)
    for figures in told:
        if parts := sums.shares(story, figures):
            yield from _of_all(parts)


def _added(found: Sum) -> Iterator[Remark]:
    whole, added = stated(found.whole), _total(found.parts)
    size = value(found.whole)
    if whole is None or added is None or not size:
        return
    over = sum(value(part) or 0.0 for part in found.parts)
    words = f"{', '.join(part.raw for part in found.parts)} make "
    words += amount(over, found.whole.unit)
    spans = found.parts[0].span, found.whole.span
    if added.meets(whole):
        yield Remark("total-arithmetic", "ok", words, *spans)
    elif abs(over - size) <= _FAR * size and (over > size or found.complete):
        why = f"{words}; the story says {found.whole.raw}"
        yield Remark("total-arithmetic", "look", why, *spans)


def _of_all(parts: tuple[Figure, ...]) -> Iterator[Remark]:
    added = _total(parts)
    if added is not None and _ALL < added.low <= (1 + _FAR) * _ALL:
        percent = number(sum(value(part) or 0.0 for part in parts))
        why = f"{', '.join(part.raw for part in parts)} make {percent}%, over 100%"
        yield Remark("total-arithmetic", "look", why, parts[0].span, parts[-1].span)


def _total(parts: tuple[Figure, ...]) -> Interval | None:
    known = [interval for part in parts if (interval := stated(part))]
    return total(known) if len(known) == len(parts) else None


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
        "Osk votes\n\nPublished 6 October 2026\n\n"
        "In the 45-seat council the Reform List won 18 seats, the Greens 23 and others "
        "9, the clerk said.",
        "Osk votes\n\nPublished 6 October 2026\n\n"
        "Of the 61 votes cast, 34 were for and 29 against, the clerk said.",
        "Osk counts its guests\n\nPublished 6 October 2026\n\n"
        "The ship took in 118 people, 74 men, 29 women and 25 children, it said.",
        "Osk counts its guests\n\nPublished 6 October 2026\n\n"
        "The crash hurt 23 people, including 15 children and 11 adults, it said.",
        "Osk goes to work\n\nPublished 6 October 2026\n\n"
        "Some 46% walk to work, 31% cycle, 22% take the bus and 14% drive, it said.",
        "Osk counts the dead\n\nPublished 6 October 2026\n\n"
        "Floods killed 14 people, it said. 9 people died in the north and 7 in the "
        "south, it said.",
        "Osk pays more\n\nPublished 6 October 2026\n\n"
        "The line costs £6.2bn, it said. It lists £3.4bn for tunnels, £1.5bn for track "
        "and £1.7bn for stations.",
    ),
    right=(
        "Osk shares out\n\nPublished 6 October 2026\n\n"
        "The town will spend €2.8bn: €1.4bn for schools, €900m for roads and €500m for "
        "parks, the mayor, Ida Renn, said.",
        "Osk votes\n\nPublished 6 October 2026\n\n"
        "The Reform League won 69 of the 160 seats, the Farmers' List 52 seats, the "
        "Lake "
        "Party 24 seats and others 15 seats, the council said.",
        "Osk goes to work\n\nPublished 6 October 2026\n\n"
        "Some 41% walk to work, 33% cycle, 19% take the bus and 8% drive, it said.",
        "Osk on tour\n\nPublished 6 October 2026\n\n"
        "The choir has 84 singers, of whom 41 are women, 30 come from abroad and 22 "
        "are under 30, it said.",
        "Osk plays\n\nPublished 6 October 2026\n\n"
        "The club has 14 players, it said. Nine scored and seven were sent off.",
    ),
)
