"""Times the reader of figures on the gold sentences, quantulum3 beside it.

    python tests/speed/figures.py [ROUNDS]

Prints how many sentences each reads in a second of processor time in the same run, how
many times slower the other is, and how long 20 kB of digits take. A script, not a test:
speed hangs on the machine.

quantulum3 (MIT) goes into an environment of its own, thrown away at the end: of what it
depends on, docopt comes as source alone and num2words is under the LGPL, so that none
of them is asked of whoever runs the tests.
"""

import json
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from pathlib import Path
from time import process_time

HOME = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(HOME))

from dashboard.analysis import figures  # noqa: E402
from dashboard.analysis.sentences import split  # noqa: E402
from dashboard.records import Part, Span, Story  # noqa: E402
from dashboard.settings import Desk  # noqa: E402

GOLD = HOME / "data" / "gold" / "figures.json"
PEER = "quantulum3==0.10.0"
#: quantulum3 takes about 5 ms a sentence; its rate is steady after two rounds.
PEER_ROUNDS = 2
DIGITS = {
    "one run of digits": "9" * 20_000,
    "digits and commas": "1," * 10_000,
    "digits and spaces": "12 " * 6_667,
}


def ours(text: str) -> object:
    story = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    return figures.read(story, split(story), (), (), Desk())


def theirs(texts: list[str]) -> float | None:
    """Sentences a second of quantulum3, None where it cannot be fetched."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / "bin" / "python"
        install = [python, "-m", "pip", "install", "--quiet", PEER]
        if subprocess.run(install, capture_output=True, check=False).returncode:
            return None
        done = subprocess.run(
            [python, Path(__file__).with_name("peer.py")],
            input=json.dumps({"texts": texts, "rounds": PEER_ROUNDS}),
            capture_output=True,
            text=True,
            check=True,
        )
        return float(json.loads(done.stdout))


def rate(read: Callable[[str], object], texts: list[str], rounds: int) -> float:
    read(texts[0])
    begun = process_time()
    for _ in range(rounds):
        for text in texts:
            read(text)
    return rounds * len(texts) / (process_time() - begun)


def main(rounds: int) -> None:
    texts = [item["text"] for item in json.loads(GOLD.read_text(encoding="utf-8"))]
    own = rate(ours, texts, rounds)
    print(f"dashboard   {own:8.0f} sentences/s")
    other = theirs(texts)
    if other is None:
        print("quantulum3  could not be installed")
    else:
        print(f"quantulum3  {other:8.0f} sentences/s, {own / other:.0f} times slower")
    for name, text in DIGITS.items():
        begun = process_time()
        ours(text)
        print(f"20 kB of {name}: {process_time() - begun:.3f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
