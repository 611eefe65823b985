"""Sentences as JSON on the input, how fast quantulum3 reads them out, as JSON.

Run by `figures.py` with the Python of an environment that holds quantulum3.
"""

import json
import sys
import warnings
from time import process_time


def main() -> None:
    warnings.simplefilter("ignore")
    parse = __import__("quantulum3.parser", fromlist=["parse"]).parse
    given = json.load(sys.stdin)
    parse(given["texts"][0])
    begun = process_time()
    for _ in range(given["rounds"]):
        for text in given["texts"]:
            parse(text)
    taken = process_time() - begun
    print(json.dumps(given["rounds"] * len(given["texts"]) / taken))


if __name__ == "__main__":
    main()
