"""The amounts of a line in, those that restate the one before them marked out."""

from dataclasses import replace

from dashboard.analysis.figures.base import Amount, Line

#: Copy whose second figure restates its first.
RIGHT = (
    "It covers 9,000 hectares (22,000 acres).",
    "It raised HK$3.7 billion ($473 million).",
    "It was 4.8°C (40.6°F).",
    "It holds 212 cubic kilometres (51 cubic miles) of ice.",
    "It paid A$10m, or US$6.6m.",
)
#: Copy with a bracket that restates nothing.
WRONG = ("It sold 12 ships (3 of them old).", "It rose 5% ($3m).")

_KINDS = frozenset({"money", "measure", "duration"})


def linked(line: Line, found: list[Amount]) -> list[Amount]:
    """The amounts, with `converts` naming the index of what each restates.

    What is restated tells of the same period and of the same change; so does a change
    that is told twice ("down 87 cents, or 1.1%").
    """
    done = list(found)
    for index in range(1, len(done)):
        before, amount = done[index - 1], done[index]
        if not _bracketed(line, before, amount):
            continue
        if before.trend and amount.trend is None and amount.kind in _CHANGES:
            done[index] = amount = replace(amount, trend=before.trend)
        alike = before.kind == amount.kind and amount.kind in _KINDS
        if alike and before.unit != amount.unit:
            per = before.per or amount.per
            done[index - 1] = replace(before, per=per)
            told = replace(amount, per=per, pair=before.pair, trend=before.trend)
            done[index] = replace(told, converts=index - 1)
    return done


_CHANGES = frozenset({"percent", "money", "percentage_point", "basis_point"})


def _bracketed(line: Line, before: Amount, amount: Amount) -> bool:
    """Whether only a bracket or ", or" stands between two amounts."""
    words = [token.low for token in line.tokens[before.last : amount.first]]
    return ("(" in words[-2:] and len(words) < 7) or words in (
        [",", "or"],
        ["or"],
        [",", "or", "by"],
    )
