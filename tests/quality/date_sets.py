"""Time phrases and deadlines of the dashboard in, scores against the gold sets out."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from dashboard import readers
from dashboard.analysis import analyse, days, sentences
from dashboard.analysis.days import TimePhrase
from dashboard.records import Deadline, Part, Span, Story
from dashboard.settings import Desk

HOME = Path(__file__).resolve().parents[2]
GOLD = HOME / "data" / "gold" / "dates.json"
SHARED = HOME.parent / "shared"
FLOORS = json.loads(
    (Path(__file__).parent / "floors_days.json").read_text(encoding="utf-8")
)
_NEAR = timedelta(days=1)


def phrases(text: str, day: str) -> tuple[TimePhrase, ...]:
    story = Story(
        text=text,
        offset=0,
        parts=(Part("body", Span(0, len(text))),),
        day=date.fromisoformat(day),
    )
    return days.read(story, sentences.split(story), Desk())


def _best(item: dict[str, str]) -> TimePhrase | None:
    """The phrase that shares most letters with the expression of the gold."""
    start = item["sentence"].index(item["expression"])
    end = start + len(item["expression"])

    def shared(phrase: TimePhrase) -> int:
        return min(end, phrase.span.end) - max(start, phrase.span.start)

    found = phrases(item["sentence"], item["published"])
    best = max(found, key=shared, default=None)
    return best if best and shared(best) > 0 else None


def date_scores() -> dict[str, float]:
    """Shares of expressions read: interval within a day, start inside the interval."""
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    interval = point = 0
    for item in gold["expressions"]:
        found = _best(item)
        if found is None or found.start is None or found.end is None:
            continue
        first, last = (date.fromisoformat(item[side]) for side in ("start", "end"))
        near = abs(found.start - first) <= _NEAR and abs(found.end - last) <= _NEAR
        interval += near
        point += first <= found.start <= last
    size = len(gold["expressions"])
    fired = sum(
        bool(phrases(trap["sentence"], trap["published"])) for trap in gold["traps"]
    )
    return {"interval": interval / size, "point": point / size, "traps": fired}


def told(sentence: str, day: str) -> tuple[Deadline, ...]:
    """The deadlines of one sentence as a story."""
    story = Story(
        text=sentence,
        offset=0,
        parts=(Part("body", Span(0, len(sentence))),),
        day=date.fromisoformat(day),
    )
    return analyse(story, Desk()).deadlines


@cache
def told_scores() -> dict[str, float]:
    """Deadlines of invented sentences with type and day, and what they say is due."""
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    right = wanted = surplus = 0
    for item in gold["deadlines"]:
        found = {
            (each.raw, each.type, each.due and each.due.isoformat(), each.precision)
            for each in told(item["sentence"], item["published"])
        }
        sought = {
            (each["words"], each["type"], each["due"], each["precision"])
            for each in item["deadlines"]
        }
        right += len(found & sought)
        wanted += len(sought)
        surplus += len(found - sought)
    worded = sum(
        item["what"]
        in [
            each.what
            for each in told(item["sentence"], item["published"])
            if each.raw == item["words"]
        ]
        for item in gold["what"]
    )
    return {
        "told_recall": right / wanted,
        "told_precision": right / (right + surplus),
        "what": worded / len(gold["what"]),
    }


def stories() -> Iterator[tuple[dict[str, Any], Story]]:
    """The annotated stories with what the readers make of their pages."""
    page = (SHARED / "seed" / "two_stories.txt").read_bytes()
    seed = json.loads((SHARED / "acceptance" / "seed.json").read_text("utf-8"))
    yield from zip(seed, readers.read("two_stories.txt", page)[1], strict=True)
    for path in sorted((SHARED / "acceptance" / "stories").glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        (story,) = readers.read("page.txt", gold["text"].encode())[1]
        yield gold, story


def _pairs(
    gold: list[dict[str, Any]], found: list[Deadline], offset: int
) -> Iterator[tuple[dict[str, Any], Deadline | None]]:
    """Each deadline of the gold with the first one found on its words."""
    left = list(found)
    for item in gold:
        here = [
            each
            for each in left
            if each.span.start + offset < item["end"]
            and item["start"] < each.span.end + offset
        ]
        if here:
            left.remove(here[0])
        yield item, here[0] if here else None


@cache
def deadline_scores() -> dict[str, float]:
    """Right, missed and surplus deadlines, and the fields of those that are right."""
    right = wanted = surplus = invented = 0
    agree = {"type": 0, "promise": 0, "overtaken": 0, "alternative": 0}
    for gold, story in stories():
        found = list(analyse(story, Desk()).deadlines)
        raw = {each.key: each.raw for each in found}
        doubtful = [item for item in gold["deadlines"] if item.get("doubtful")]
        sure = [item for item in gold["deadlines"] if not item.get("doubtful")]
        used = []
        for item, each in _pairs(sure, found, story.offset):
            wanted += 1
            if each is None:
                continue
            used.append(each.key)
            due = each.due.isoformat() if each.due else None
            invented += due is not None and item["due"] is None
            free = item.get("doubtful_fields", [])
            right += "due" in free or (due, each.precision) == (
                item["due"],
                item["precision"],
            )
            other = each.alternative_due.isoformat() if each.alternative_due else None
            agree["type"] += each.type == item["type"]
            agree["promise"] += "promise" in free or each.promise == item["promise"]
            agree["overtaken"] += (
                raw.get(each.overtaken_by or "") == item["overtaken_by"]
            )
            agree["alternative"] += other == item["alternative_due"]
        surplus += sum(
            each.key not in used
            and not any(
                each.span.start + story.offset < item["end"]
                and item["start"] < each.span.end + story.offset
                for item in doubtful
            )
            for each in found
        )
    return {
        "deadlines": 2 * right / (2 * wanted + surplus),
        "deadline_types": agree["type"] / wanted,
        "deadline_promises": agree["promise"] / wanted,
        "overtaken": agree["overtaken"] / wanted,
        "alternatives": agree["alternative"] / wanted,
        "invented_days": invented,
    }
