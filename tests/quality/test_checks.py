"""The copy checks find planted faults and leave clean pages alone, by pinned floors."""

import json
from pathlib import Path

import pytest

from dashboard import readers
from dashboard.analysis import analyse
from dashboard.analysis.checks import CHECKS
from dashboard.settings import Desk

HERE = Path(__file__).parent
GOLD = HERE.parents[1] / "data" / "gold" / "checks.json"
PASSAGES = GOLD.with_name("check_passages.json")
ACCEPTANCE = HERE.parents[1] / ".." / "shared" / "acceptance"
FLOORS = json.loads((HERE / "floors_checks.json").read_text(encoding="utf-8"))


def raised(text):
    """The rules raised on each story of a page."""
    _, stories = readers.read("page.txt", text.encode())
    return [
        {r.check for r in analyse(story, Desk()).remarks if r.result != "ok"}
        for story in stories
    ]


def counted(pages):
    """Share of faults found, false alarms on clean pages, and beside true faults.

    `pages` holds a story's planted faults, the rules that two careful readers may
    judge differently, and the rules raised.
    """
    made = [(faults, seen - faults - unsure) for faults, unsure, seen in pages]
    found = sum(len(faults & seen) for faults, _, seen in pages)
    planted = sum(len(faults) for faults, _ in made)
    clean = sum(len(false) for faults, false in made if not faults)
    return {
        "found": found / planted,
        "false_on_clean_pages": clean,
        "false_beside_faults": sum(len(false) for _, false in made) - clean,
    }


def held(scores, floors):
    assert scores["found"] >= floors["found"]
    assert scores["false_on_clean_pages"] <= floors["false_on_clean_pages"]
    assert scores["false_beside_faults"] <= floors["false_beside_faults"]


def annotated(story):
    """The rules that a story's annotation raises for sure, and the doubtful ones."""
    rules = [check for check in story["checks"] if check["result"] != "ok"]
    sure = {check["rule"] for check in rules if not check.get("doubtful")}
    return sure, {check["rule"] for check in rules if check.get("doubtful")}


def test_planted_faults_are_found_and_clean_pages_left_alone():
    pages = json.loads(GOLD.read_text(encoding="utf-8"))
    made = [(set(p["faults"]), set(), *raised(p["text"])) for p in pages]
    held(counted(made), FLOORS["invented"])


@pytest.mark.parametrize("worked_on", [True, False], ids=["worked_on", "kept_apart"])
def test_passages_are_read_right_and_near_misses_left_alone(worked_on):
    """Those kept apart had no part in any rule: they tell how general the rules are."""
    pages = json.loads(PASSAGES.read_text(encoding="utf-8"))
    made = [
        (set(p["faults"]), set(p.get("unsure", ())), *raised(p["text"]))
        for p in pages
        if p["worked_on"] is worked_on
    ]
    floor = "passages_worked_on" if worked_on else "passages_kept_apart"
    held(counted(made), FLOORS[floor])


def test_every_rule_has_faults_and_near_misses_among_the_passages():
    pages = json.loads(PASSAGES.read_text(encoding="utf-8"))
    for check in CHECKS:
        assert sum(check.name in page["faults"] for page in pages) >= 3
        assert sum(check.name in page["near"] for page in pages) >= 2


def test_annotated_stories_are_looked_over_as_their_annotators_did():
    if not ACCEPTANCE.exists():
        pytest.skip("the annotated stories are kept outside the repository")
    made = []
    for file in [ACCEPTANCE / "seed.json", *sorted(ACCEPTANCE.glob("stories/*.json"))]:
        entries = json.loads(file.read_text(encoding="utf-8"))
        entries = entries if isinstance(entries, list) else [entries]
        seen = raised(entries[0]["text"])
        pairs = zip(map(annotated, entries), seen, strict=True)
        made += [(*faults, rules) for faults, rules in pairs]
    held(counted(made), FLOORS["annotated"])
