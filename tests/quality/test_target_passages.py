"""Targets, and copy that looks like them, in short invented passages."""

import json
import re
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from dashboard.analysis import analyse
from dashboard.analysis.figures.alike import head
from dashboard.analysis.figures.nouns import singular
from dashboard.readers import plain
from dashboard.records import Target
from dashboard.settings import Desk

HERE = Path(__file__).parent
GOLD = json.loads(
    (HERE.parents[1] / "data" / "gold" / "targets.json").read_text(encoding="utf-8")
)
FLOORS = json.loads((HERE / "floors_target_passages.json").read_text(encoding="utf-8"))
OLDER = [passage for passage in GOLD if "half" not in passage]
#: Those written later are in other words, and have the role of every figure.
OTHERS = {
    half: [passage for passage in GOLD if passage.get("half") == half]
    for half in ("later", "wider", "fresh", "last", "unread", "checked")
}
#: Rules were made on every second passage from the first; the others were held back.
#: Before the misses of the others were looked at, the rules had these shares of their
#: roles right, and paired so many of their targets: later 54% and 24 of 40, wider 69%
#: and 18 of 37, fresh 67% and 10 of 20, last 64% and 8 of 20, unread
#: 79% and 22 of 31. Checked was looked at last: with the rules made on all the others
#: it had 74% and 22 of 32, as many as without them.
HALVES = {"read": OLDER[0::2], "held back": OLDER[1::2], **OTHERS}


@cache
def read(text: str, day: str) -> tuple[Target, ...]:
    return analyse(plain.story(text, day), Desk()).targets


def same(gold: str | None, raw: str | None) -> bool:
    """Whether one holds the other as whole words."""
    if gold is None or raw is None:
        return gold is raw
    short, long = sorted((gold, raw), key=len)
    return re.search(rf"(?<!\w){re.escape(short)}(?!\w)", long) is not None


def dated(gold: dict, target: Target) -> bool:
    """A horizon without a due day in the gold may be read either way."""
    if gold["horizon"] and gold["due"] is None:
        return True
    return target.due == (date.fromisoformat(gold["due"]) if gold["due"] else None)


def named(gold: dict, target: Target) -> bool:
    """Whether the noun that a measure ends on is one of those that name it."""
    if gold["measure"] is None:
        return True
    words = re.findall(r"[a-z]+", gold["measure"].lower())
    return head(target.measure) in {singular(word) for word in words}


def counted(passages: list[dict]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for passage in passages:
        left = list(read(passage["text"], passage["day"]))
        for gold in passage["targets"]:
            hit = next((t for t in left if same(gold["target"], t.raw)), None)
            counts["gold"] += 1
            if hit is None:
                continue
            left.remove(hit)
            counts["hit"] += 1
            counts["pair"] += same(gold["baseline"], hit.baseline_raw)
            counts["due"] += dated(gold, hit)
            counts["measure"] += named(gold, hit)
        counts["extra"] += len(left)
    return counts


@pytest.mark.parametrize("half", HALVES)
def test_targets_of_passages_stay_above_their_floors(half):
    counts, floors = counted(HALVES[half]), FLOORS[half]
    assert counts["gold"] == floors["gold"]
    for name in ("hit", "pair", "due", "measure"):
        assert counts[name] >= floors[name], (name, counts)
    assert counts["extra"] <= floors["extra"], counts


def role(passage: dict, raw: str) -> str | None:
    """The role that is read for the figure on these words."""
    at = passage["text"].find(raw)
    found = analyse(plain.story(passage["text"], passage["day"]), Desk()).figures
    over = [
        (min(at + len(raw), f.span.end) - max(at, f.span.start), f.role) for f in found
    ]
    shared, told = max(over, default=(0, None))
    return told if shared > 0 else None


@pytest.mark.parametrize("half", OTHERS)
def test_roles_of_passages_in_other_words_stay_above_their_floor(half):
    gold = [(p, raw, said) for p in OTHERS[half] for raw, said in p["roles"].items()]
    right = sum(role(passage, raw) == said for passage, raw, said in gold)
    assert right / len(gold) >= FLOORS[f"{half} roles"]
