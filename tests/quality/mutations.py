"""A page of two stories, set and written in more than a hundred other ways."""

import re
from collections.abc import Callable, Sequence
from random import Random

from dashboard.readers.copied.lines import cleaned, key
from dashboard.records import Page, Story

Change = Callable[[str], str]
_DAY = re.compile(r"^Updated (\d\d) (\w{3})(\w*) (\d{4})$", re.M)
_PLACE = re.compile(r"^ISLAMABAD: ", re.M)
_BULLET = re.compile(r"^  • ", re.M)
THIRD = """


Bakers of Orrin call off their strike over flour

Updated 12 April 2026
Follow

Bakers of Orrin call off their strike over flour

  • Mills cut the price by three crowns a sack
  • Guild had asked for a quarter more pay

ORRIN: Bakers in Orrin called off their strike on Sunday after the mills cut the price
of flour by three crowns a sack, their guild said.

“We bake again tomorrow,” its head said. “The ovens are warm.”"""


def _after_date(line: str) -> Change:
    return lambda text: _DAY.sub(lambda found: f"{found[0]}\n{line}", text)


def _dated(form: str) -> Change:
    return lambda text: _DAY.sub(form, text)


def _prefix(place: str) -> Change:
    return lambda text: _PLACE.sub(place, text)


def _marked(mark: str) -> Change:
    return lambda text: _BULLET.sub(mark, text)


def _printed(times: int) -> Change:
    """The headlines printed so often."""

    def change(text: str) -> str:
        stories = re.split(r"\n\n\n(?=\S)", text)
        return "\n\n\n".join(_again(story, times) for story in stories)

    return change


def _again(story: str, times: int) -> str:
    first, *rest = story.split("\n")
    second = rest.index(first)
    more = [first, ""] * (times - 1)
    return "\n".join([first, *rest[:second], *more, *rest[second + 2 :]])


def _credited(credit: str) -> Change:
    return lambda text: re.sub(r" ?\(AFP\)$", credit, text, count=1, flags=re.M)


def _between(line: str) -> Change:
    """A line of the site after the first paragraph of each story."""
    return lambda text: re.sub(
        r"^(ISLAMABAD: .+)$", lambda found: f"{found[1]}\n\n{line}", text, flags=re.M
    )


def _tail(lines: str) -> Change:
    return lambda text: f"{text.rstrip()}\n\n{lines}"


#: In groups of which a page takes one each.
SET: dict[str, dict[str, Change]] = {
    "points": {
        f"points marked {mark!r}": _marked(mark)
        for mark in ("- ", "* ", "– ", "· ", "● ", "▪ ", "►  ", "•", "\t•\t")
    },
    "bar": {
        "no short url": lambda text: text.replace("Short Url\n", ""),
        "an address": lambda text: text.replace(
            "Short Url", "Short Url\nhttps://marl.example/w4x"
        ),
        "a share bar": _after_date("Share\nSave\nFacebook\nX\nWhatsApp\nCopy link"),
        "comments": _after_date("14 Comments"),
        "minutes": _after_date("5 min read"),
        "no follow": lambda text: text.replace("\nFollow\n", "\n"),
    },
    "byline": {
        f"byline {line!r}": _after_date(line)
        for line in (
            "By Ada Renn",
            "BY ADA RENN",
            "Ada Renn",
            "By Ada Renn and Tom Gale",
            "By Ada Renn | Politics desk",
            "Staff Reporter",
            "Marl News",
        )
    },
    "dateline": {
        f"dateline {place!r}": _prefix(place)
        for place in (
            "ISLAMABAD — ",
            "ISLAMABAD – ",
            "ISLAMABAD - ",
            "ISLAMABAD (AP) — ",
            "ISLAMABAD, Pakistan: ",
            "ISLAMABAD, April 14 (Reuters) - ",
            "KARACHI/ISLAMABAD: ",
            "Islamabad: ",
        )
    },
    "date": {
        f"date {form!r}": _dated(form)
        for form in (
            r"Last updated: \1 \2\3 \4",
            r"Updated: \2\3 \1, \4",
            r"Updated on \1 \2 \4",
            r"UPDATED \2. \1, \4",
            r"Last modified \1 \2\3 \4",
            r"Updated \1-\2-\4",
        )
    },
    "credit": {
        f"credit {credit!r}": _credited(credit)
        for credit in (
            " (AP)",
            " [AFP]",
            " (AFP/File)",
            " (File photo)",
            " (Photo courtesy: ministry)",
            " — AFP",
        )
    },
    "headlines": {
        "headlines three times": _printed(3),
        "headlines four times": _printed(4),
        "headlines once": _printed(1),
    },
    "over": {
        "a section over it": lambda text: f"World\n{text}",
        "a breadcrumb over it": lambda text: f"Home | News | World\n{text}",
        "a menu over it": lambda text: f"Skip to content\n\n{text}",
    },
    "between": {
        "an advertisement": _between("Advertisement"),
        "a link": _between("Read more: Ferries to be refitted by 2030"),
        "a call": _between("Sign up for our newsletter"),
    },
    "under": {
        "topics under it": _tail("Topics: Marl Ferries Ports"),
        "links under it": _tail("Related stories\nFerry fares to rise\nPort to grow"),
        "rights under it": _tail("© 2026 The Orrin Mail. All rights reserved."),
        "writers under it": _tail("(Reporting by Ada Renn; Editing by Tom Gale)"),
    },
    "blanks": {
        "no blank lines": lambda text: re.sub("\n+", "\n", text),
        "one blank line": lambda text: text.replace("\n\n\n", "\n\n"),
        "blank lines doubled": lambda text: text.replace("\n\n", "\n\n\n"),
        "blanks at line ends": lambda text: text.replace("\n", "  \n"),
        "tabs before lines": lambda text: text.replace("\n", "\n\t"),
        "blank lines around it": lambda text: f"\n\n{text}\n\n\n",
        "hard spaces": lambda text: text.replace(" of ", "\xa0of "),
        "hidden spaces": lambda text: text.replace(" the ", " \u200bthe "),
        "a line of dashes between": lambda text: re.sub(
            r"\n\n\n(?=\S)", "\n\n---\n\n", text
        ),
    },
    "third": {"a third story": lambda text: text.rstrip() + THIRD},
}
WRITTEN: dict[str, Callable[[str], bytes]] = {
    "UTF-8": str.encode,
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "CR": lambda text: text.replace("\n", "\r").encode(),
    "line separators": lambda text: text.replace("\n", "\u2028").encode(),
    "a mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16LE": lambda text: text.encode("utf-16-le"),
    "UTF-16BE": lambda text: text.encode("utf-16-be"),
    "UTF-32": lambda text: text.encode("utf-32"),
}
_PAIRS = 60


def mutated(text: str) -> dict[str, bytes]:
    """Every change alone, every way to write it, and some changes together."""
    found = {
        name: change(text).encode()
        for group in SET.values()
        for name, change in group.items()
    }
    found |= {name: write(text) for name, write in WRITTEN.items()}
    rng = Random(20261125)
    while len(found) < len(WRITTEN) + sum(map(len, SET.values())) + _PAIRS:
        groups = rng.sample(sorted(set(SET) - {"blanks"}), rng.randint(2, 3))
        names = [rng.choice(sorted(SET[group])) for group in groups]
        page = text
        for group, name in zip(groups, names, strict=True):
            page = SET[group][name](page)
        written = rng.choice(sorted(WRITTEN))
        found["; ".join((*names, written))] = WRITTEN[written](page)
    return found


def told(stories: Sequence[Story]) -> list[tuple[object, ...]]:
    """What no way of setting a page may change: headlines, bodies and dates."""
    return [
        (
            key(story.headline or ""),
            tuple(
                cleaned(story.text[part.span.start : part.span.end])
                for part in story.parts
                if part.kind == "body"
            ),
            story.published,
            story.updated,
        )
        for story in stories
    ]


def left_out(page: Page, stories: Sequence[Story]) -> list[str]:
    """Lines that are in no part of any story."""
    held = set()
    for story in stories:
        for part in story.parts:
            start = story.offset + part.span.start
            first = page.text.count("\n", 0, start)
            end = story.offset + part.span.end
            held.update(range(first, first + page.text.count("\n", start, end) + 1))
    lines = enumerate(page.text.split("\n"))
    return [line for number, line in lines if number not in held and cleaned(line)]
