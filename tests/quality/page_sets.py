"""Invented stories set as many sites set them, and how much of each is read."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random

from dashboard.readers.copied.lines import cleaned, key
from dashboard.records import Story

HOME = Path(__file__).resolve().parents[2]
SHARED = HOME.parent / "shared"
GOLD = HOME / "data" / "gold"
FLOORS = json.loads((Path(__file__).parent / "floors_reading.json").read_text())
#: Words in a row that are compared: a paragraph that is lost or added costs all of its.
_RUN = 4
_SLOT = re.compile(r"\{([^{}]*)\}")
#: Headlines of other stories, which pages lead to.
OTHERS = (
    "Ferries to be refitted by 2030",
    "Storm cuts power to 12,000 homes",
    "Rates unchanged for fifth month, bank says",
    "Bakers of Orrin call off their strike over flour",
)
_NAMES = ("Ada Renn", "Tomas Brandt", "Réka Dahl", "Jon Hale", "Mira O’Shea")
_PICTURES = (
    "Ships wait outside the harbour of Sall at dawn",
    "A worker checks a turbine near Orrin last week",
    "People queue for bread in the old town of Nembe",
    "The finance ministry in the capital, seen from the river",
)
_CREDITS = ("Ilse Brandt/AFP", "Reuters/Jon Hale", "Getty Images", "AP", "Pia Holt/EPA")


@dataclass(frozen=True)
class Told:
    """A story as it is before any site sets it."""

    headline: str
    paragraphs: tuple[str, ...]
    standfirst: str
    byline: str
    caption: str
    credit: str
    day: datetime


@cache
def told() -> tuple[Told, ...]:
    """The annotated stories in the repository, each with what a site puts around it."""
    found = []
    for path in sorted(GOLD.glob("*stories/*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text, fields = gold["text"], gold["story"]
        start = text.index(fields["body_first"])
        end = text.index(fields["body_last"], start) + len(fields["body_last"])
        blocks = (cleaned(each) for each in text[start:end].split("\n"))
        rng = Random(path.stem)
        found.append(
            Told(
                headline=fields["headline"],
                paragraphs=tuple(block for block in blocks if block),
                standfirst=f"{rng.choice(_PICTURES)} as talks go on",
                byline=rng.choice(_NAMES),
                caption=rng.choice(_PICTURES),
                credit=rng.choice(_CREDITS),
                day=datetime(2026, 1, 5, 7, 12) + timedelta(rng.randrange(300)),
            )
        )
    return tuple(found)


@cache
def styles() -> dict[str, str]:
    """The way in which each site sets a page."""
    whole = (GOLD / "page_styles.txt").read_text(encoding="utf-8")
    blocks = (block.partition("\n") for block in re.split(r"^== ", whole, flags=re.M))
    return {name: text.strip("\n") for name, _, text in blocks if name}


def copied(style: str, story: Told, everything: bool) -> str:
    """A page as it is copied, from headline to last paragraph or all of it."""
    lines = []
    left = iter(story.paragraphs)
    for line in styles()[style].split("\n"):
        if line.startswith("^"):
            if not everything:
                continue
            line = line[1:]  # noqa: PLW2901
        lines.append(_SLOT.sub(lambda slot: _filled(slot[1], story, left), line))
    return "\n".join(lines) + "\n"


def _filled(slot: str, story: Told, left: Iterator[str]) -> str:
    if slot == "rest":
        return "\n\n".join(left)
    if slot.startswith("body "):
        return "\n\n".join(next(left, "") for _ in range(int(slot[5:])))
    if "%" in slot:
        return story.day.strftime(slot).replace(" 0", " ")
    return str(getattr(story, slot, slot))


def runs(paragraphs: tuple[str, ...] | list[str]) -> Counter[tuple[str, ...]]:
    words = key_words(" ".join(paragraphs))
    return Counter(
        tuple(words[n : n + _RUN]) for n in range(max(1, len(words) - _RUN + 1))
    )


def key_words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def alike(found: list[str], wanted: tuple[str, ...]) -> float:
    """F1 of the words in a row that two bodies have in common."""
    mine, gold = runs(found), runs(wanted)
    common = sum((mine & gold).values())
    return 2 * common / (sum(mine.values()) + sum(gold.values()))


def body(story: Story) -> list[str]:
    """The paragraphs of a story, the place that it is filed from before the first."""
    kinds = ("body", "dateline")
    return [
        story.text[part.span.start : part.span.end]
        for part in story.parts
        if part.kind in kinds
    ]


def same_headline(story: Story, wanted: Told) -> bool:
    return key(story.headline or "") == key(wanted.headline)
