"""Copies of a story are found, and nothing else is, no less than the pinned floors."""

import json
from functools import cache
from itertools import combinations
from pathlib import Path
from random import Random

from dashboard import readers
from dashboard.store.copies.alike import likeness
from dashboard.store.search import words
from tests.quality.copy_sets import FOOT, URDU, copied, others, weekly

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "data"
FLOORS = json.loads((HERE / "floors_copies.json").read_text(encoding="utf-8"))
#: Paragraphs of a story that outlets would cut and mend.
LEAST = 4
#: With fewer, two cuts of one story leave a paragraph in common.
LONG = 6


@cache
def bodies() -> tuple[tuple[str, ...], ...]:
    """The paragraphs of each of our stories that has enough of them."""
    found = []
    for path in sorted(DATA.rglob("*.txt")):
        _page, stories = readers.read(path.name, path.read_bytes())
        for story in stories:
            body = [
                story.text[part.span.start : part.span.end]
                for part in story.parts
                if part.kind == "body"
            ]
            if len(body) >= LEAST:
                found.append(tuple(body))
    return tuple(found)


def same(one, other):
    return likeness(words(" ".join(one)), words(" ".join(other))).same


def pairs():
    """Pairs with their kind, and whether both are one story."""
    draw = Random(11)
    told = bodies()
    for at, body in enumerate(told):
        made = dict(copied(list(body), draw))
        for kind, copy in made.items():
            yield kind, body, copy, True
        # Two outlets rarely make the same change.
        if len(body) >= LONG:
            yield "cut and lead", made["cut"], made["new lead"], True
        for kind, other in others(list(body), list(told[at - 1])):
            against = [*body, FOOT] if kind == "foot" else body
            yield kind, against, other, False
    for first, second in combinations(range(12), 2):
        yield "weekly", weekly(first), weekly(second), False
    yield "urdu", URDU, URDU[:1], True
    yield "urdu", URDU, [URDU[0].replace("بارہ", "تیرہ"), URDU[1]], True


def test_copies_are_found_and_nothing_else():
    wrong = {}
    found = true = right = 0
    for kind, one, other, wanted in pairs():
        got = same(one, other)
        found += got
        true += wanted
        right += got and wanted
        if got is not wanted:
            wrong[kind] = wrong.get(kind, 0) + 1
    assert right / true >= FLOORS["recall"], wrong
    assert right / found >= FLOORS["precision"], wrong


def test_no_two_stories_of_our_own_are_taken_for_copies():
    close = [
        (one[0][:60], other[0][:60])
        for one, other in combinations(bodies(), 2)
        if same(one, other)
    ]
    assert close == []
