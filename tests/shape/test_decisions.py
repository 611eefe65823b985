"""Decisions are written down briefly, and each is in their list."""

from pathlib import Path

DECISIONS = Path(__file__).resolve().parents[2] / "dashboard" / "decisions"
LONGEST = 40


def test_each_decision_is_listed_and_short():
    pages = {path.name for path in DECISIONS.glob("*.md")} - {"README.md"}
    listed = (DECISIONS / "README.md").read_text(encoding="utf-8")
    assert pages
    for name in pages:
        assert f"`{name}`" in listed
        lines = (DECISIONS / name).read_text(encoding="utf-8").count("\n")
        assert lines <= LONGEST, f"{name} has {lines} lines"
