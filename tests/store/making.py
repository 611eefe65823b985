"""Invented stories with findings made by hand, and their way into a store."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from random import Random

from dashboard.analysis.keys import keyed
from dashboard.records import (
    Deadline,
    Figure,
    Findings,
    Keyword,
    Name,
    Page,
    Part,
    Quote,
    Reading,
    Remark,
    Span,
    Step,
    Story,
    Target,
)
from dashboard.store import loads
from dashboard.store.keep import keep

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def story(headline: str, *body: str, **fields: object) -> Story:
    """A story whose page is its headline and its paragraphs."""
    text = "\n\n".join((headline, *body))
    parts, start = [], 0
    for number, words in enumerate((headline, *body)):
        span = Span(start, start + len(words))
        parts.append(Part("body" if number else "headline", span))
        start = span.end + 2
    return Story(text=text, offset=0, parts=tuple(parts), headline=headline, **fields)


def place(told: Story, raw: str) -> dict[str, object]:
    """What every finding carries, for words that stand in the story."""
    start = told.text.index(raw)
    part = next(part for part in told.parts if part.span.start <= start < part.span.end)
    return {
        "span": Span(start, start + len(raw)),
        "raw": raw,
        "part": part.kind,
        "sentence": part.span,
        "rule": "by-hand",
        "reason": "written for a test",
        "confidence": 0.9,
    }


def figure(told: Story, raw: str, value: float | None, **fields: object) -> Figure:
    given = {
        "kind": "money",
        "low": value,
        "high": value,
        "unit": "USD",
        "unit_assumed": False,
        "per": None,
        "modifier": "exact",
        "trend": None,
        "role": "other",
        "nature": "none",
        "measure": None,
        "asserted_by": None,
        "source": "named",
    }
    return Figure(**place(told, raw), **(given | fields))


def deadline(told: Story, raw: str, due: date | None, **fields: object) -> Deadline:
    given = {
        "what": "the works end",
        "type": "by",
        "window_start": None,
        "due": due,
        "precision": "day",
        "alternative_due": None,
        "alternative_reason": None,
        "promise": True,
        "responsible": None,
        "said_by": None,
        "channel": None,
        "overtaken_by": None,
        "measurable": True,
    }
    return Deadline(**place(told, raw), **(given | fields))


def quote(told: Story, raw: str, speaker: str | None, source: str = "named") -> Quote:
    return Quote(
        **place(told, raw),
        kind="direct",
        speaker=speaker,
        as_written=speaker,
        verb="said",
        channel=None,
        source=source,
        known_as=speaker,
    )


def name(told: Story, raw: str, kind: str) -> Name:
    where = place(told, raw)
    return Name(
        **where, name=raw, kind=kind, mentions=1, spans=(where["span"],), known_as=raw
    )


def keyword(term: str, score: float = 1.0, label: str | None = None) -> Keyword:
    profile = "phrase" if " " in term else "word"
    return Keyword(term, label or term, profile, 1, score)


def found(told: Story, **findings: tuple[object, ...]) -> Findings:
    """Findings with their keys, as reading gives them."""
    kept = {
        kind: found if kind in {"keywords", "remarks"} else keyed(told, found)
        for kind, found in findings.items()
    }
    return Findings(**kept)


#: What is kept of a page beside what it is.
READ = {"original": None, "told": 1, "rules": "1"}


def take(
    store: object,
    *stories: tuple[Story, Findings],
    source: str = "a test",
    page: str | None = None,
) -> list[tuple[str, str]]:
    """Keep stories, each from a page of its own or all from one; key and state."""
    done = []
    with store.writing() as connection:
        load_id = loads.begin(connection, source, "1", NOW)
        for told, findings in stories:
            page_id = loads.keep_page(
                connection, page_of(page or told.text), load_id, **READ
            )
            done.append(
                keep(
                    connection,
                    told,
                    findings,
                    page_id=page_id,
                    load_id=load_id,
                    rules="1",
                )
            )
        loads.count(connection, load_id, {"new": len(done)})
        loads.end(connection, load_id, NOW)
    return done


def page_of(text: str) -> Page:
    digest = sha256(text.encode()).hexdigest()
    return Page("page.txt", digest, "copied", text, "utf-8")


def harbour() -> tuple[Story, Findings]:
    """A target with its baseline, a moved deadline, quotes, names and remarks."""
    told = story(
        "Karvia wants $90 million of tea exports",
        "NEMBE: Farm Minister Ada Sorel said tea exports should reach $90 million a "
        "year within three years, up from about $30 million a year.",
        "The new quay was due by May 1, 2025 and is now promised before June 30, 2026.",
        "“We grow it, so we should sell it,” Sorel said in Nembe.",
        "Officials put the stock in the sheds at 4,000 tonnes.",
        section="Economy",
        dateline_place="NEMBE",
        day=date(2026, 3, 2),
        published="2026-03-02",
        standfirst=("A quay, a target and a date",),
    )
    goal = figure(
        told, "$90 million a year", 9e7, per="year", role="target", nature="flow"
    )
    base = figure(
        told,
        "about $30 million a year",
        3e7,
        per="year",
        role="baseline",
        nature="flow",
        modifier="about",
        source="none",
    )
    stock = figure(
        told,
        "4,000 tonnes",
        4000.0,
        kind="measure",
        unit="tonne",
        nature="stock",
        source="unnamed",
    )
    figures = keyed(told, (goal, base, stock))
    target = Target(
        **place(told, "$90 million a year"),
        figure=figures[0].key,
        baseline=figures[1].key,
        baseline_raw="about $30 million a year",
        measure="tea exports",
        unit="USD",
        per="year",
        value=9e7,
        baseline_value=3e7,
        horizon="within three years",
        horizon_span=place(told, "within three years")["span"],
        due=date(2029, 3, 2),
        years=3.0,
        multiple=3.0,
        equal_step=2e7,
        readings=(Reading("annual", "every year", 3.0, 0.4422, 9e7),),
        path=tuple(
            Step(year, date(2026 + year, 3, 2), 3e7 * 1.4422**year, 3e7 + 2e7 * year)
            for year in range(4)
        ),
    )
    later = deadline(
        told, "before June 30, 2026", date(2026, 6, 29), type="before", what="the quay"
    )
    later_key = keyed(
        told, (deadline(told, "by May 1, 2025", date(2025, 5, 1)), later)
    )[1].key
    first = deadline(
        told,
        "by May 1, 2025",
        date(2025, 5, 1),
        overtaken_by=later_key,
        what="the quay",
    )
    findings = found(
        told,
        targets=(target,),
        deadlines=(first, later),
        quotes=(quote(told, "We grow it, so we should sell it,", "Ada Sorel"),),
        names=(name(told, "Ada Sorel", "person"), name(told, "Nembe", "place")),
        keywords=(keyword("tea", 3.0), keyword("tea export", 2.0, "tea exports")),
        remarks=(
            Remark("figure-source", "look", "no source", goal.span, key="one"),
            Remark("weekday", "ok", "right", key="two"),
        ),
    )
    return told, replace(findings, figures=figures)


def rail() -> tuple[Story, Findings]:
    """A promise that passed, a bare percentage, no target and no standfirst."""
    told = story(
        "Train drivers in Orvell end strike",
        "ORVELL: Drivers go back to work on January 12, the union said. Pay rises by "
        "4.5 per cent, the company’s head, Tomas Brandt, said.",
        "“It’s late, but it’s fair,” Brandt said. “Nobody lost.”",
        section="Politics",
        day=date(2026, 1, 10),
        updated="2026-01",
    )
    return told, found(
        told,
        figures=(
            figure(told, "4.5 per cent", 4.5, kind="percent", unit="%", nature="ratio"),
        ),
        deadlines=(deadline(told, "on January 12", date(2026, 1, 12), type="on"),),
        quotes=(
            quote(told, "It’s late, but it’s fair,", "Tomas Brandt"),
            quote(told, "Nobody lost.", "Tomas Brandt"),
        ),
        names=(name(told, "Tomas Brandt", "person"), name(told, "Orvell", "place")),
        keywords=(keyword("strike", 2.0), keyword("tea", 0.5, "Tea")),
    )


def bare() -> tuple[Story, Findings]:
    """A story without a day, a section, a headline's worth of findings or a date."""
    return story(
        "Café “Zoë” opens", "The café’s owner is 31.", language="fr"
    ), Findings(keywords=(keyword("cafe", 1.0, "café"),))


def many(number: int, seed: int = 1) -> Iterator[tuple[Story, Findings]]:
    """Stories drawn by lot, each with a few findings of every kind."""
    draw = Random(seed)
    for turn in range(number):
        yield _drawn(draw, turn)


_THINGS = ("tea", "rail", "quay", "tax", "wheat", "gas", "paper", "salt", "tin", "wool")
_PEOPLE = ("Ada Sorel", "Tomas Brandt", "Ines Calder", "Rolf Amsel")
_UNITS = (("money", "USD"), ("money", "GBP"), ("percent", "%"), ("measure", "tonne"))


def _drawn(draw: Random, turn: int) -> tuple[Story, Findings]:
    things = draw.sample(_THINGS, draw.randint(1, 4))
    sizes = [draw.randint(1, 10**6) for _each in range(draw.randint(0, 3))]
    people = draw.sample(_PEOPLE, draw.randint(0, 2))
    filed = draw.choice([None, *(date(2025, 1, 1) + timedelta(n) for n in range(400))])
    told = story(
        f"Report {turn} on {things[0]}",
        f"On {' and '.join(things)}: {', '.join(map(str, sizes))}.",
        f"“It grows,” said {' and '.join(people)}, by turn {turn}.",
        section=draw.choice([None, "Economy", "Politics", "Sport"]),
        language=draw.choice(["en", "en", "ur"]),
        day=filed,
    )
    due = date(2025, 6, 1) + timedelta(draw.randint(-300, 300))
    return told, found(
        told,
        figures=tuple(_figure(draw, told, size) for size in sizes),
        deadlines=(deadline(told, "by turn", due, promise=draw.random() < 0.5),)
        * draw.randint(0, 1),
        quotes=tuple(quote(told, "It grows,", each, "role") for each in people[:1]),
        names=tuple(name(told, each, "person") for each in people),
        keywords=tuple(keyword(each, draw.random()) for each in things),
        remarks=(Remark("weekday", draw.choice(["look", "ok"]), "why", key="one"),),
    )


def _figure(draw: Random, told: Story, size: int) -> Figure:
    kind, unit = draw.choice(_UNITS)
    source = draw.choice(["named", "unnamed", "none"])
    return figure(told, str(size), float(size), kind=kind, unit=unit, source=source)


def three() -> Iterable[tuple[Story, Findings]]:
    return harbour(), rail(), bare()
