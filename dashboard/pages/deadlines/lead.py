"""The counts of a diary in, the sentence that opens its page out."""

from collections.abc import Mapping

from dashboard import wording
from dashboard.queries import choice as choices
from dashboard.queries.choice import Choice

#: The sections of the diary that fall into this quarter.
THIS_QUARTER = ("week", "month", "quarter")


def lead(
    choice: Choice, promised: Mapping[str, int], moves: tuple[int, int], in_all: int
) -> str:
    """What falls due, what passed without a word, and what moved.

    `promised` counts promises by section of the diary, `moves` the deadlines that moved
    in one story, and those that other stories seem to have moved.
    """
    if not in_all:
        return f"There are no {choices.words(choice)}."
    moved, proposed = moves
    if not promised and not any(moves):
        return f"No dated promise was found in {wording.count(in_all, 'story')}."
    due = sum(promised.get(name, 0) for name in THIS_QUARTER)
    silent = promised.get("overdue", 0)
    falls = "fall" if due > 1 else "falls"
    told = [f"{_number(due, 'promise')} {falls} due this quarter."]
    if silent:
        told.append(f"{_number(silent, 'promise')} passed with no follow-up here.")
    if moved:
        told.append(f"{_number(moved, 'deadline')} moved.")
    if proposed:
        told.append(f"{_number(proposed, 'deadline')} may have moved in later stories.")
    waiting = promised.get("condition", 0)
    if waiting:
        waits = "waits" if waiting == 1 else "wait"
        told.append(f"{_number(waiting, 'promise')} {waits} for a condition.")
    return " ".join(told)


def _number(count: int, noun: str) -> str:
    return wording.count(count, noun) if count else f"No {noun}"
