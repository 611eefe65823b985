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
    """The amounts, with `converts` naming the index of what each restates."""
    done = list(found)
    for index in range(1, len(done)):
        before, amount = done[index - 1], done[index]
        if before.kind != amount.kind or amount.kind not in _KINDS:
            continue
        if before.unit == amount.unit or not _bracketed(line, before, amount):
            continue
        done[index] = replace(
            amount,
            converts=index - 1,
            per=amount.per or before.per,
            pair=before.pair,
            trend=before.trend,
        )
    return done


def _bracketed(line: Line, before: Amount, amount: Amount) -> bool:
    """Whether only a bracket or ", or" stands between two amounts."""
    words = [token.low for token in line.tokens[before.last : amount.first]]
    return ("(" in words[-2:] and len(words) < 7) or words in ([",", "or"], ["or"])
