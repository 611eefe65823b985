"""Targets of the invented archive, held to pinned floors."""

import json
from collections import Counter
from pathlib import Path

import pytest

from dashboard import analysis, readers
from dashboard.records import Target
from dashboard.settings import Desk

DATA = Path(__file__).resolve().parents[2] / "data"
GOLD = json.loads((DATA / "gold" / "demo_targets.json").read_text(encoding="utf-8"))
FLOORS = json.loads(Path(__file__).with_name("floors_targets.json").read_text())
PAGES = sorted((DATA / "demo").glob("*.txt"))
#: Rules were made on every second story from the first; the others were held back.
HALVES = {"read": PAGES[0::2], "held back": PAGES[1::2]}


def same(gold: str | None, raw: str | None) -> bool:
    """Whether one span holds the other."""
    if gold is None or raw is None:
        return gold is raw
    return gold in raw or raw in gold


def found(page: Path) -> list[Target]:
    _, stories = readers.read(page.name, page.read_bytes())
    return [t for story in stories for t in analysis.analyse(story, Desk()).targets]


def counted(pages: list[Path]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for page in pages:
        targets, gold = found(page), GOLD.get(page.stem, [])
        counts["extra"] += sum(
            not any(same(each["target"], t.raw) for each in gold) for t in targets
        )
        for each in gold:
            if each["doubtful"]:
                continue
            hits = [t for t in targets if same(each["target"], t.raw)]
            counts["gold"] += 1
            counts["hit"] += bool(hits)
            counts["due"] += any(str(t.due) == str(each["due"]) for t in hits)
            paired = any(same(each["baseline"], t.baseline_raw) for t in hits)
            counts["pair"] += paired
    return counts


@pytest.mark.parametrize("half", HALVES)
def test_targets_of_the_archive_stay_above_their_floors(half):
    counts, floors = counted(HALVES[half]), FLOORS[half]
    assert counts["gold"] == floors["gold"]
    for name in ("hit", "pair", "due"):
        assert counts[name] >= floors[name], (name, counts)
    assert counts["extra"] <= floors["extra"], counts
