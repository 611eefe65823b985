"""Times the reader of figures on the gold sentences, beside quantulum3 where installed.

    python tests/speed/figures.py [ROUNDS]

Prints sentences a second on one core. A script, not a test: speed hangs on the machine.
"""

import importlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

HOME = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(HOME))

from dashboard.analysis import figures  # noqa: E402
from dashboard.analysis.sentences import split  # noqa: E402
from dashboard.records import Part, Span, Story  # noqa: E402
from dashboard.settings import Desk  # noqa: E402

GOLD = HOME / "data" / "gold" / "figures.json"


def ours(text: str) -> object:
    story = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    return figures.read(story, split(story), (), (), Desk())


def theirs() -> Callable[[str], object] | None:
    """quantulum3's reader without its classifier, None where it is not installed."""
    try:
        return importlib.import_module("quantulum3.parser").parse
    except ImportError:
        return None


def rate(read: Callable[[str], object], texts: list[str], rounds: int) -> float:
    read(texts[0])
    begun = perf_counter()
    for _ in range(rounds):
        for text in texts:
            read(text)
    return rounds * len(texts) / (perf_counter() - begun)


def main(rounds: int) -> None:
    texts = [item["text"] for item in json.loads(GOLD.read_text(encoding="utf-8"))]
    print(f"dashboard   {rate(ours, texts, rounds):8.0f} sentences/s")
    other = theirs()
    if other is None:
        print("quantulum3  not installed")
    else:
        print(f"quantulum3  {rate(other, texts, rounds):8.0f} sentences/s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
