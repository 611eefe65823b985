"""Figures of the dashboard in, scores against sets of sentences out.

The sets write a figure down in their own way, which this file translates to: SI units
as words, pence and cents in themselves, "thousands of" as a range up to ten times as
much, a start and a level printed as "from X to Y" as one range, modifier and trend in
one `change`.
"""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

from dashboard import wording
from dashboard.analysis import figures
from dashboard.analysis.sentences import split
from dashboard.records import Figure, Part, Span, Story
from dashboard.settings import Desk

HOME = Path(__file__).resolve().parents[2]
GOLD = HOME / "data" / "gold"
SHARED = HOME.parent / "shared"
#: Every second sentence of a set, from the first: the half that rules were made on.
READ = slice(0, None, 2)
#: The other half, looked at for the figure in `floors_figures.json`, and once for the
#: way in which trends were misread.
HELD_BACK = slice(1, None, 2)

_HUNDREDTHS = {"GBP": "penny", "MYR": "sen"}


def read(text: str) -> tuple[Figure, ...]:
    story = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    return figures.read(story, split(story), (), (), Desk())[0]


def module(path: Path) -> ModuleType:
    """A scorer that is no part of the project, loaded from its file."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def scores(path: Path, half: slice = slice(None)) -> dict[str, float]:
    """F1 of value, value+unit, value+change and all three on a set."""
    scorer = module(SHARED / "benchmarks" / "figures" / "score.py")
    bridge = module(SHARED / "benchmarks" / "figures" / "from_findings.py")
    gold = json.loads(path.read_text(encoding="utf-8"))[half]
    found = [
        {"text": item["text"], "quantities": _quantities(item["text"], bridge)}
        for item in gold
    ]
    measured = scorer.score(gold, found)["scores"]
    return {name: round(f1, 1) for name, (_, _, f1) in measured.items()}


def _quantities(text: str, bridge: ModuleType) -> list[dict[str, Any]]:
    return [bridge.quantity(item) for item in translated(text, read(text))]


def translated(text: str, found: tuple[Figure, ...]) -> list[dict[str, Any]]:
    """Figures in the writing of the sets."""
    done: list[dict[str, Any]] = []
    start: Figure | None = None
    for figure in found:
        between = text[start.span.end : figure.span.start] if start else ""
        if start is not None and between.strip() == "to" and start.unit == figure.unit:
            done[-1]["high"] = figure.high
        else:
            done.append(_plain(figure))
        single = figure.modifier != "range"
        start = figure if figure.role == "baseline" and single else None
    return done


def _plain(figure: Figure) -> dict[str, Any]:
    item = {
        name: getattr(figure, name)
        for name in ("low", "high", "kind", "unit", "per", "modifier", "trend")
    }
    item["unit"] = wording.spelled(figure.unit)
    if figure.kind == "multiple":
        item["unit"] = "count"
    if figure.unit == "pound":
        item["unit"] = "pound-mass"
    if figure.rule.startswith("money-hundredths"):
        item["unit"] = _HUNDREDTHS.get(figure.unit or "", "cent")
        for end in ("low", "high"):
            item[end] = None if item[end] is None else round(item[end] * 100, 6)
    if figure.modifier == "vague" and figure.low is not None:
        item["high"], item["modifier"] = figure.low * 10, "range"
    return item
