"""What is read with more confidence is right more often, on annotated copy."""

import json
from functools import cache
from pathlib import Path

import pytest

from dashboard import readers
from dashboard.analysis import analyse
from dashboard.readers import plain
from dashboard.settings import Desk

GOLD = Path(__file__).resolve().parents[2] / "data" / "gold"
#: A stated confidence may lie this far from how often it holds.
APART = 0.1

Judged = tuple[tuple[float, bool], ...]


@cache
def figures() -> Judged:
    """The confidence of each figure of the stories, and whether value and role hold."""
    made = []
    for file in sorted((GOLD / "stories").glob("*.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        _, (story,) = readers.read(file.name, gold["text"].encode())
        for figure in analyse(story, Desk()).figures:
            start, end = (
                at + story.offset for at in (figure.span.start, figure.span.end)
            )
            there = [
                f for f in gold["figures"] if f["start"] < end and start < f["end"]
            ]
            if there and (there[0].get("doubtful") or "doubtful_fields" in there[0]):
                continue
            right = bool(there) and (
                there[0]["low"],
                there[0]["high"],
            ) == pytest.approx((figure.low, figure.high))
            right = right and there[0]["role"] == figure.role
            made.append((figure.confidence, right))
    return tuple(made)


@cache
def targets() -> Judged:
    """The confidence of each target of the passages, and whether it holds as a pair."""
    made = []
    for passage in json.loads((GOLD / "targets.json").read_text(encoding="utf-8")):
        story = plain.story(passage["text"], passage["day"])
        for target in analyse(story, Desk()).targets:
            gold = [g for g in passage["targets"] if target.raw in g["target"]]
            base = gold[0]["baseline"] if gold else None
            paired = (target.baseline_raw is None) == (base is None) and (
                base is None or (target.baseline_raw or "") in base
            )
            made.append((target.confidence, bool(gold) and paired))
    return tuple(made)


def share(judged: Judged) -> float:
    return sum(right for _, right in judged) / len(judged)


def halves(judged: Judged) -> tuple[Judged, Judged]:
    """The less and the more confident half; equal confidences stay together."""
    ranked = sorted(each for each, _ in judged)
    middle = ranked[len(ranked) // 2]
    less = tuple(each for each in judged if each[0] < middle)
    return less, tuple(each for each in judged if each[0] >= middle)


@pytest.mark.parametrize("judged", [figures, targets])
def test_the_surer_half_is_right_more_often(judged):
    less, more = halves(judged())
    assert share(more) > share(less)


@pytest.mark.parametrize("judged", [figures, targets])
def test_confidence_is_about_how_often_it_holds(judged):
    stated = sum(each for each, _ in judged()) / len(judged())
    assert share(judged()) == pytest.approx(stated, abs=APART)
