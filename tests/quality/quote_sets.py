"""Annotated stories in, how many quotes, speakers and names were read right out."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from dashboard.analysis import attribution, names, quotes, sentences
from dashboard.records import Name, Part, Quote, Span, Story

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "data" / "gold" / "quotes.json"
SHARED = ROOT / ".." / "shared"
ACCEPTANCE = SHARED / "acceptance"
NEWS = SHARED / "benchmarks" / "quotes" / "polnear_dev.json"
SCORER = NEWS.with_name("score.py")
#: What two spans share over what they cover together, for a quote to count as found.
OVERLAP = 0.7
DATELINE = re.compile(
    r"[A-Z][A-Z ]+(?:, \w+(?: \d+)?)?(?: \(\w+\))?(?:, \w+ \d+ \(\w+\))?"
    r"\s*(?::|–|--|-|—)(?=\s)"
)


def gold_stories() -> Iterator[tuple[Story, dict]]:
    """The invented stories: a headline, then a paragraph a line."""
    for entry in json.loads(GOLD.read_text(encoding="utf-8"))["stories"]:
        found = []
        for number, line in enumerate(re.finditer(r"[^\n]+", entry["text"])):
            found += paragraph(line[0], line.start(), "body" if number else "headline")
        yield Story(text=entry["text"], offset=0, parts=tuple(found)), entry


def acceptance_stories() -> Iterator[tuple[Story, dict]]:
    """The acceptance stories, cut into parts by what their annotation says."""
    files = [ACCEPTANCE / "seed.json", *sorted((ACCEPTANCE / "stories").glob("*.json"))]
    for file in files:
        entries = json.loads(file.read_text(encoding="utf-8"))
        for entry in entries if isinstance(entries, list) else [entries]:
            yield acceptance_story(entry), entry


def acceptance_story(entry: dict) -> Story:
    text, told = entry["text"], entry["story"]
    found = []
    start = text.find(told["headline"])
    found.append(stretch(text, told["headline"], "headline", 0))
    for kind, words in (
        ("caption", told["caption"]),
        *(("standfirst", line) for line in told["standfirst"]),
    ):
        if words:
            found.append(stretch(text, words, kind, start))
    first = text.find(told["body_first"], start)
    last = text.find(told["body_last"], first) + len(told["body_last"])
    for number, line in enumerate(re.finditer(r"[^\n]+", text[first:last])):
        if number == 0:
            found += paragraph(line[0], first, "body")
        elif line[0].strip():
            place = first + line.start()
            found.append(Part("body", Span(place, first + line.end())))
    found.sort(key=lambda part: part.span.start)
    return Story(text=text, offset=0, parts=tuple(found))


def stretch(text: str, words: str, kind: str, start: int) -> Part:
    place = text.find(words, start)
    return Part(kind, Span(place, place + len(words)))


def paragraph(line: str, start: int, kind: str) -> list[Part]:
    """A line, with its dateline as a part of its own."""
    dateline = DATELINE.match(line) if kind == "body" else None
    if dateline is None:
        return [Part(kind, Span(start, start + len(line)))]
    end = start + dateline.end()
    return [
        Part("dateline", Span(start, end)),
        Part(kind, Span(end + 1, start + len(line))),
    ]


def news_stories() -> Iterator[tuple[Story, dict]]:
    """The news articles, a paragraph a line."""
    for entry in json.loads(NEWS.read_text(encoding="utf-8")):
        parts = [
            Part("body", Span(line.start(), line.end()))
            for line in re.finditer(r"[^\n]+", entry["text"])
            if line[0].strip()
        ]
        yield Story(text=entry["text"], offset=0, parts=tuple(parts)), entry


def read(story: Story) -> tuple[tuple[Name, ...], tuple[Quote, ...]]:
    split = sentences.split(story)
    who = names.read(story, split)
    said = attribution.read(story, split, who)
    return who, quotes.read(story, split, said)


def attributed(story: Story) -> list[dict]:
    """What is given to someone, marks and all, as the scorer of the news reads it."""
    split = sentences.split(story)
    found: dict[object, dict] = {}
    for one in attribution.read(story, split, names.read(story, split)):
        who = one.who and [one.who.start, one.who.end]
        # "“X,” he said. “Y.”" is one attribution in two stretches.
        key = (*who, one.verb) if who else one.content
        made = found.setdefault(key, {"content": [], "source": who})
        made["content"].append(list(with_marks(story.text, one.content)))
    return list(found.values())


def with_marks(text: str, span: Span) -> tuple[int, int]:
    before = text[max(0, span.start - 1) : span.start] in tuple('“"')
    after = text[span.end : span.end + 1] in tuple('”"')
    return span.start - before, span.end + after


def f1(hit: int, found: int, wanted: int) -> float:
    return 2 * hit / (found + wanted) if found + wanted else 1.0


def shared(one: tuple[int, int], other: tuple[int, int]) -> float:
    common = min(one[1], other[1]) - max(one[0], other[0])
    joint = max(one[1], other[1]) - min(one[0], other[0])
    return max(0, common) / joint if joint else 0.0
