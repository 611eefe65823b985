"""Stories annotated before any rule had read them are read no worse than pinned."""

import json
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from dashboard import readers
from dashboard.analysis import analyse
from dashboard.commands.findings import listed
from dashboard.settings import Desk

HERE = Path(__file__).parent
GOLD = HERE.parents[1] / "data" / "gold"
#: Folders of annotated stories: the rules were mended with the first two in view. The
#: third was read at 42% of its targets and 73% of its roles when it was written and at
#: 47% and 76% before anybody looked at a miss. Its one "invented" day is printed in
#: the copy, in a condition that should have none.
SETS = ("stories", "later_stories", "unseen_stories")
FLOORS = json.loads((HERE / "floors_stories.json").read_text(encoding="utf-8"))
#: What a found span and an annotated one share over what they cover together.
OVERLAP = {"figures": 0.5, "deadlines": 0.01, "quotes": 0.7}
#: Annotators write the symbol or the words.
UNITS = {"TWh": "terawatt hour", "terawatt-hour": "terawatt hour"}


@cache
def stories(folder):
    """The annotation of each story beside what is read in it."""
    made = []
    for file in sorted((GOLD / folder).glob("*.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        _, (story,) = readers.read("page.txt", gold["text"].encode())
        made.append((gold, listed(story, analyse(story, Desk()))))
    return made


def shared(one, other):
    common = min(one["end"], other["end"]) - max(one["start"], other["start"])
    whole = max(one["end"], other["end"]) - min(one["start"], other["start"])
    return max(common, 0) / whole


def alike(field, gold, found):
    """Whether a field agrees, or careful readers may differ on it."""
    if field in gold.get("doubtful_fields", ()):
        return True
    return gold[field] == found[field]


def same_unit(gold, found):
    if "unit" in gold.get("doubtful_fields", ()):
        return True
    return len({UNITS.get(each["unit"], each["unit"]) for each in (gold, found)}) == 1


def paired(kind, gold, found):
    """Annotated items with what was read in their place; the doubtful ones apart."""
    left, pairs, excused = list(found[kind]), [], 0
    for item in sorted(gold[kind], key=lambda each: each.get("doubtful", False)):
        best = max(left, key=lambda each: shared(item, each), default=None)
        if best and shared(item, best) >= OVERLAP[kind]:
            left.remove(best)
            if item.get("doubtful"):
                excused += 1
            else:
                pairs.append((item, best))
    return pairs, len(found[kind]) - excused


def sure(items):
    return [item for item in items if not item.get("doubtful")]


def f1(hit, found, wanted):
    return 2 * hit / (found + wanted)


def spans(told, kind, right):
    """F1 of items that stand in the same place and are `right`."""
    hit = found = wanted = 0
    for gold, read in told:
        pairs, counted = paired(kind, gold, read)
        hit += sum(right(*pair) for pair in pairs)
        found += counted
        wanted += len(sure(gold[kind]))
    return f1(hit, found, wanted)


def share(told, kind, right, field):
    """How often `right` holds of paired items, those with a doubtful field left out."""
    pairs = [pair for gold, read in told for pair in paired(kind, gold, read)[0]]
    judged = [pair for pair in pairs if field not in pair[0].get("doubtful_fields", ())]
    return sum(right(*pair) for pair in judged) / len(judged)


def sets(told, wanted_of, found_of):
    """F1 of unordered items: those annotated, those doubtful, and those read."""
    hit = found = wanted = 0
    for gold, read in told:
        want, doubtful = wanted_of(gold)
        seen = Counter(
            each for each in found_of(read) if each in want or each[0] not in doubtful
        )
        hit += (Counter(want) & seen).total()
        found += seen.total()
        wanted += len(want)
    return f1(hit, found, wanted)


def split(items, form):
    """The sure items, and the words of those that may be read either way."""
    doubtful = {form(item)[0] for item in items if item.get("doubtful")}
    return set(map(form, sure(items))), doubtful


def same_value(gold, found):
    return (gold["low"], gold["high"]) == pytest.approx((found["low"], found["high"]))


def same_day(gold, found):
    if "due" in gold.get("doubtful_fields", ()):
        return True
    return alike("due", gold, found) and alike("precision", gold, found)


def same_speaker(gold, found):
    return found["speaker"] in (gold["speaker"], *gold.get("speaker_also", ()))


def invented_days(told):
    """Days read where the copy has only a month, a quarter, a year or nothing."""
    pairs = [p for gold, read in told for p in paired("deadlines", gold, read)[0]]
    return sum(
        found["precision"] == "day" != gold["precision"]
        for gold, found in pairs
        if "due" not in gold.get("doubtful_fields", ())
    )


def raised(items):
    return {check["rule"] for check in items if check["result"] != "ok"}


def target(item):
    return item["target"], item["baseline"]


def name(item):
    return item["name"], item["kind"]


MEASURES = {
    "figures": lambda told: spans(
        told, "figures", lambda g, f: same_value(g, f) and same_unit(g, f)
    ),
    "roles": lambda told: share(
        told, "figures", lambda g, f: g["role"] == f["role"], "role"
    ),
    "sources": lambda told: share(
        told, "figures", lambda g, f: g["source"] == f["source"], "source"
    ),
    "targets": lambda told: sets(
        told,
        lambda gold: split(gold["targets"], target),
        lambda read: map(target, read["targets"]),
    ),
    "deadlines": lambda told: spans(told, "deadlines", same_day),
    "quotes": lambda told: spans(told, "quotes", lambda g, f: g["kind"] == f["kind"]),
    "speakers": lambda told: share(told, "quotes", same_speaker, "speaker"),
    "names": lambda told: sets(
        told,
        lambda gold: split(gold["names"], name),
        lambda read: map(name, read["names"]),
    ),
    "checks": lambda told: sets(
        told,
        lambda gold: (raised(gold["checks"]), set()),
        lambda read: raised(read["checks"]),
    ),
}


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("folder", SETS)
def test_annotated_stories_are_read_as_well_as_before(folder, measure):
    assert MEASURES[measure](stories(folder)) >= FLOORS[folder][measure]


@pytest.mark.parametrize("folder", SETS)
def test_no_more_days_are_invented_than_before(folder):
    assert invented_days(stories(folder)) <= FLOORS[folder]["invented_days"]


@pytest.mark.parametrize("folder", SETS)
def test_annotated_words_stand_where_the_annotation_says(folder):
    for gold, _ in stories(folder):
        for item in (*gold["figures"], *gold["deadlines"], *gold["quotes"]):
            assert gold["text"][item["start"] : item["end"]] == item["raw"]
