"""The copy checks against small invented pages with planted faults, and clean ones."""

import json
from pathlib import Path

from dashboard import readers
from dashboard.analysis import analyse
from dashboard.settings import Desk

HERE = Path(__file__).parent
GOLD = HERE.parents[1] / "data" / "gold" / "checks.json"
FLOORS = json.loads((HERE / "checks_floors.json").read_text(encoding="utf-8"))


def raised(text):
    _, (story, *_) = readers.read("page.txt", text.encode())
    return {r.check for r in analyse(story, Desk()).remarks if r.result != "ok"}


def counted():
    pages = json.loads(GOLD.read_text(encoding="utf-8"))
    made = [(set(page["faults"]), raised(page["text"])) for page in pages]
    found = sum(len(planted & seen) for planted, seen in made)
    planted = sum(len(planted) for planted, _ in made)
    clean = [len(seen) for planted, seen in made if not planted]
    beside = sum(len(seen - planted) for planted, seen in made if planted)
    return found / planted, sum(clean), beside


def test_planted_faults_are_found_and_clean_pages_left_alone():
    share, on_clean, beside = counted()
    assert share >= FLOORS["found"]
    assert on_clean <= FLOORS["false_on_clean_pages"]
    assert beside <= FLOORS["false_beside_faults"]
