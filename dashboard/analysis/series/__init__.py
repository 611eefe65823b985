"""A story's figures and targets in, the same out with what ties them to other stories.

A series holds what one thing measures over time: what is counted, in which unit, in
which period, and whose it is. Two figures are of one series only where the copy of both
says so; what is not named, or too general, is of none, since two strangers side by side
are worse than two acquaintances apart.
"""

from collections.abc import Sequence
from dataclasses import replace

from dashboard.analysis.sentences import Sentence
from dashboard.analysis.series.drafts import Draft, draft, label, pooled
from dashboard.analysis.series.owners import Owners
from dashboard.records import Figure, Name, Story, Target


def read(
    story: Story,
    sentences: Sequence[Sentence],
    names: Sequence[Name],
    figures: Sequence[Figure],
    targets: Sequence[Target],
) -> tuple[tuple[Figure, ...], tuple[Target, ...]]:
    """The figures with entity and series, the targets with series."""
    if not figures:
        return tuple(figures), tuple(targets)
    owners = Owners(story, sentences, names)
    lines = {sentence.span: sentence for sentence in sentences}
    drafts = [draft(each, lines[each.sentence], owners) for each in figures]
    done = tuple(map(_told, figures, pooled(figures, drafts)))
    series = {each.key: each.series for each in done}
    aims = (
        replace(each, series=series.get(each.figure) or series.get(each.baseline or ""))
        for each in targets
    )
    return done, tuple(aims)


def _told(figure: Figure, made: Draft) -> Figure:
    return replace(
        figure,
        entity=made.owner.name if made.owner else None,
        series=label(figure, made),
    )
