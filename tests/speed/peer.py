"""Sentences as JSON on the input, how fast quantulum3 reads them out, as JSON.

Run by `figures.py` with the Python of an environment that holds quantulum3.
"""

import json
import sys
import warnings
from time import perf_counter


def main() -> None:
    warnings.simplefilter("ignore")
    parse = __import__("quantulum3.parser", fromlist=["parse"]).parse
    given = json.load(sys.stdin)
    parse(given["texts"][0])
    begun = perf_counter()
    for _ in range(given["rounds"]):
        for text in given["texts"]:
            parse(text)
    taken = perf_counter() - begun
    print(json.dumps(given["rounds"] * len(given["texts"]) / taken))


if __name__ == "__main__":
    main()
