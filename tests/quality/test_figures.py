"""Figures held to pinned floors: our gold everywhere, sets of others where they are."""

import importlib.util
import json
from collections import Counter
from pathlib import Path

import pytest

_FILE = Path(__file__).with_name("figure_sets.py")
_SPEC = importlib.util.spec_from_file_location("figure_sets", _FILE)
assert _SPEC is not None
assert _SPEC.loader is not None
sets = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(sets)

FLOORS = json.loads(Path(__file__).with_name("floors_figures.json").read_text())
SETS = sets.SHARED / "benchmarks" / "figures"
needs_sets = pytest.mark.skipif(
    not SETS.exists(), reason="the sets of others are not in ../shared"
)
#: Annotated beside the span, and compared for each figure that is found.
FIELDS = ("kind", "low", "high", "unit", "per", "modifier", "role")


def close(a: object, b: object) -> bool:
    if isinstance(a, int | float) and isinstance(b, int | float):
        return abs(a - b) <= 1e-6 * max(1.0, abs(a))
    return a == b


def overlap(figure: object, item: dict[str, int]) -> float:
    span = figure.span
    shared = min(span.end, item["end"]) - max(span.start, item["start"])
    return shared / (max(span.end, item["end"]) - min(span.start, item["start"]))


def own_gold() -> Counter[str]:
    """How many figures of our gold are found, and how many fields agree."""
    counts: Counter[str] = Counter()
    for sentence in json.loads((sets.GOLD / "figures.json").read_text("utf-8")):
        found = sets.read(sentence["text"])
        counts["found"] += len(found)
        for item in sentence["figures"]:
            counts["gold"] += 1
            best = max(found, key=lambda f: overlap(f, item), default=None)
            if best is None or overlap(best, item) < 0.5:
                continue
            right = {name: close(getattr(best, name), item[name]) for name in FIELDS}
            counts["hit"] += right["low"] and right["high"]
            counts.update(name for name in FIELDS if right[name])
    return counts


def test_our_gold_is_read_as_an_editor_reads_it():
    counts = own_gold()
    floors = FLOORS["own gold"]
    f1 = 100 * 2 * counts["hit"] / (counts["found"] + counts["gold"])
    assert f1 >= floors["value"]
    for name in FIELDS:
        assert 100 * counts[name] / counts["gold"] >= floors[name], name


def test_every_trap_is_read_or_left_alone():
    traps = json.loads((sets.GOLD / "figure_traps.json").read_text("utf-8"))
    missed = []
    for trap in traps:
        found = sets.translated(trap["text"], sets.read(trap["text"]))
        values = [ends(item) for item in found]
        wanted = [gold_ends(str(item["value"])) for item in trap["quantities"]]
        if values != [pytest.approx(pair) for pair in wanted]:
            missed.append((trap["text"], values))
    assert missed == []


def ends(item: dict[str, float | None]) -> tuple[float, float]:
    low, high = item["low"], item["high"]
    known = low if low is not None else high
    return (known, high if high is not None and low is not None else known)


def gold_ends(value: str) -> tuple[float, float]:
    low, dash, high = value[1:].partition("-")
    first = float(value[0] + low)
    return first, float(high) if dash else first


@needs_sets
@pytest.mark.parametrize("half", ["read", "held back"])
@pytest.mark.parametrize(
    "name", ["newsquant", "age", "currency", "dimension", "temperature"]
)
def test_sets_of_others_stay_above_their_floors(name, half):
    part = sets.READ if half == "read" else sets.HELD_BACK
    scores = sets.scores(SETS / f"{name}_dev.json", part)
    for measure, floor in FLOORS[half][name].items():
        assert scores[measure] >= floor, (measure, scores)
