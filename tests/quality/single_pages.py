"""Pages of one story each, with all that makes a page look as if it held several."""

from collections.abc import Callable, Iterator, Sequence
from random import Random

from tests.quality.page_sets import OTHERS, Told, told

Shape = Callable[[Sequence[str], Random], list[str]]
_SUBHEADS = (
    "What the ministry says",
    "A long road to the harbour",
    "Neighbours object",
    "‘We were not asked’",
    "Next steps",
)
_QUESTIONS = (
    "What has been decided?",
    "Who pays for it?",
    "When does it start?",
    "Why does it matter?",
)


def _between(paragraphs: Sequence[str], *more: str, every: int = 2) -> list[str]:
    """Lines set in after every so many paragraphs."""
    lines: list[str] = []
    left = iter(more)
    for number, paragraph in enumerate(paragraphs, 1):
        lines += [paragraph, ""]
        if number % every == 0 and (line := next(left, None)):
            lines += [line, ""]
    return lines


def _subheads(paragraphs: Sequence[str], rng: Random) -> list[str]:
    return _between(paragraphs, *rng.sample(_SUBHEADS, 3))


def _subheads_after_gaps(paragraphs: Sequence[str], rng: Random) -> list[str]:
    return _between(paragraphs, *(f"\n\n{each}" for each in rng.sample(_SUBHEADS, 3)))


def _list(paragraphs: Sequence[str], rng: Random) -> list[str]:
    mark = rng.choice(["• ", "- ", "* ", "– "])
    points = [f"{mark}{each}" for each in OTHERS[:3]]
    return [*_between(paragraphs[:2]), *points, "", *_between(paragraphs[2:])]


def _numbered(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs, 1):
        lines += [f"{number}. {_SUBHEADS[number % 5]}", "", paragraph, ""]
    return lines


def _questions(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    return _between(paragraphs, *_QUESTIONS)


def _interview(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        lines += [f"Q: {_QUESTIONS[number % 4]}", "", f"A: {paragraph}", ""]
    return lines


def _live(paragraphs: Sequence[str], rng: Random) -> list[str]:
    lines: list[str] = []
    hour = 18
    for number, paragraph in enumerate(paragraphs):
        lines += [
            f"{hour}:{rng.randrange(10, 60)}",
            _SUBHEADS[number % 5],
            paragraph,
            "",
        ]
        hour -= 1
    return lines


def _live_ago(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs, 1):
        lines += [f"{number * 7}m ago", "", _SUBHEADS[number % 5], "", paragraph, ""]
    return lines


def _timeline(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    days = [f"{day} March 2026: {each}." for day, each in enumerate(OTHERS, 3)]
    return [*_between(paragraphs), "Timeline", "", *days]


def _timeline_of_dates(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    lines: list[str] = []
    for day, each in enumerate(OTHERS, 3):
        lines += [f"{day} March 2026", f"{each}, the ministry says in a statement.", ""]
    return [*_between(paragraphs), *lines]


def _table(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    rows = ["Year\tTonnes\tShare", "2024\t31,000\t12%", "2025\t28,400\t11%"]
    return [*_between(paragraphs[:3]), *rows, "", *_between(paragraphs[3:])]


def _notes(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    note = "Editor’s note: An earlier version of this story gave the sum as 3 million."
    return [note, "", *_between(paragraphs), "This story was updated on 12 March 2026."]


def _correction(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    lines = [
        "Correction",
        "12 March 2026",
        "The sum is 3 million crowns, not 4 million.",
    ]
    return [*_between(paragraphs), "", "", *lines]


def _read_more(paragraphs: Sequence[str], rng: Random) -> list[str]:
    label = rng.choice(["Read more: ", "READ MORE: ", "Also read: ", "Related: "])
    return _between(paragraphs, *(f"{label}{each}" for each in OTHERS))


def _bare_links(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    return _between(paragraphs, *OTHERS[:2], every=3)


def _box(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    box = ["FACTBOX", "Population: 2.1 million", "Capital: Sall", "Currency: crown"]
    return [*_between(paragraphs[:3]), *box, "", *_between(paragraphs[3:])]


def _pull_quotes(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    quote = "“We grow it, so we should sell it.”\nAda Sorel, farm minister"
    return _between(paragraphs, quote, quote, every=3)


def _pictures(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    one = "Ships wait outside the harbour of Sall at dawn on March 2, 2026. (AFP)"
    other = "Image caption, A worker checks a turbine near Orrin"
    return _between(paragraphs, one, other, "Photo: Jon Hale")


def _breaks(paragraphs: Sequence[str], rng: Random) -> list[str]:
    return _between(paragraphs, rng.choice(["* * *", "***", "•••"]), every=4)


def _wide(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    """Two blank lines between all paragraphs."""
    return [line for each in paragraphs for line in (each, "", "")]


def _towns(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    """Further datelines inside, as round-ups of one subject have."""
    towns = ("MIRREN", "PORT CASSEL", "SALL")
    return _between(paragraphs, *(f"{town}: People said the same." for town in towns))


def _live_dated(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        hour = f"12 March 2026, {18 - number}:40"
        lines += [hour, "", _SUBHEADS[number % 5], "", paragraph, ""]
    return lines


def _author(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    about = "Ada Renn\nEconomics correspondent\nAda Renn has covered ports since 2009."
    return [*_between(paragraphs), "", "About the author", about]


def _comments(paragraphs: Sequence[str], _rng: Random) -> list[str]:
    said = ["3 Comments", "Tom G", "2 days ago", "About time.", "Reply"]
    return [*_between(paragraphs), "", *said]


SHAPES: tuple[Shape, ...] = (
    _subheads,
    _subheads_after_gaps,
    _list,
    _numbered,
    _questions,
    _interview,
    _live,
    _live_ago,
    _timeline,
    _timeline_of_dates,
    _table,
    _notes,
    _correction,
    _read_more,
    _bare_links,
    _box,
    _pull_quotes,
    _pictures,
    _breaks,
    _wide,
    _towns,
    _live_dated,
    _author,
    _comments,
)


def pages(every: int = 3) -> Iterator[tuple[str, Told, str]]:
    """Each shape with every third story: its name, the story and the page."""
    for place, shape in enumerate(SHAPES):
        for story in told()[place % every :: every]:
            rng = Random(story.headline)
            head = [
                story.headline,
                "",
                f"By {story.byline}",
                f"{story.day:%d %B %Y}",
                "",
            ]
            lines = [*head, *shape(story.paragraphs, rng)]
            yield shape.__name__.strip("_"), story, "\n".join(lines)
