"""Web pages that state their day in many ways, or only let it be guessed."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from html import escape

from tests.quality.page_sets import Told, told


def _meta(name: str, kind: str = "property", form: str = "%Y-%m-%dT%H:%M:%S+02:00"):
    return lambda day: (f'<meta {kind}="{name}" content="{day.strftime(form)}">', "")


def _record(form: str, name: str = "datePublished", wrap: Callable = lambda data: data):
    def make(day: datetime) -> tuple[str, str]:
        data = {"@type": "NewsArticle", name: day.strftime(form)}
        text = json.dumps(wrap(data))
        return f'<script type="application/ld+json">{text}</script>', ""

    return make


def _shown(markup: str):
    return lambda day: ("", day.strftime(markup))


Way = Callable[[datetime], tuple[str, str]]
#: What stands in the head of a page, or under its headline.
STATED: dict[str, Way] = {
    "record": _record("%Y-%m-%dT%H:%M:%SZ"),
    "record, day alone": _record("%Y-%m-%d"),
    "record with an offset": _record("%Y-%m-%dT%H:%M:%S.000+0300"),
    "record in a graph": _record(
        "%Y-%m-%dT%H:%M", wrap=lambda data: {"@graph": [data]}
    ),
    "record in a list": _record("%Y-%m-%dT%H:%M", wrap=lambda data: [data]),
    "record of a change alone": _record("%Y-%m-%dT%H:%M", "dateModified"),
    "record of its making alone": _record("%Y-%m-%dT%H:%M", "dateCreated"),
    "Open Graph": _meta("article:published_time"),
    "Open Graph of a change": _meta("article:modified_time"),
    "meta date": _meta("date", "name", "%Y-%m-%d"),
    "meta pubdate": _meta("pubdate", "name"),
    "meta publish-date": _meta("publish-date", "name", "%a, %d %b %Y %H:%M:%S GMT"),
    "meta of Dublin Core": _meta("DC.date.issued", "name", "%Y-%m-%d"),
    "meta of Dublin Core terms": _meta("dcterms.created", "name", "%Y-%m-%d"),
    "meta of parse.ly": _meta("parsely-pub-date", "name"),
    "meta of Sailthru": _meta("sailthru.date", "name"),
    "meta cXense": _meta("cXenseParse:recs:publishtime", "name"),
    "meta of an item": _meta("datePublished", "itemprop"),
    "time element": _shown('<time datetime="%Y-%m-%dT%H:%M:%SZ">%d %B</time>'),
    "time element, day alone": _shown('<time datetime="%Y-%m-%d">%d %B</time>'),
    "time of an item": _shown(
        '<span itemprop="datePublished" content="%Y-%m-%d">%d %b</span>'
    ),
    "abbreviation": _shown(
        '<abbr class="published" title="%Y-%m-%dT%H:%M">%d %b</abbr>'
    ),
    "printed, British": _shown("<p>%d %B %Y</p>"),
    "printed, American": _shown("<div>%B %d, %Y</div>"),
    "printed with an hour": _shown("<span>Published %d %b %Y %H:%M</span>"),
    "printed as changed": _shown("<p>Last updated: %d %B %Y</p>"),
    "printed with a weekday": _shown("<p>%A, %d %B %Y</p>"),
    "class of a box": _shown('<div class="post-date">%Y/%m/%d</div>'),
    "id of a box": _shown('<div id="published-date">%d.%m.%Y</div>'),
    "printed with bars": _shown("<p>Orrin Mail | %d %B %Y | 4 min read</p>"),
}
#: The day stands in the address, or in words that programs alone look through.
GUESSED: dict[str, Way] = {
    "address": lambda day: (
        f'<link rel="canonical" href="https://mail.example/{day:%Y/%m/%d}/ports">',
        "",
    ),
    "address with marks": lambda day: (
        f'<link rel="canonical" href="https://mail.example/news/{day:%Y-%m-%d}-ports">',
        "",
    ),
    "address of its picture": lambda day: (
        f'<meta property="og:image" content="https://mail.example/{day:%Y/%m/%d}/a.jpg">',
        "",
    ),
    "meta of libraries": _meta("citation_date", "name", "%Y-%m-%d"),
}
_EACH = 6


def pages(ways: dict[str, Way]) -> Iterator[tuple[str, datetime, bytes]]:
    """Each way with some stories: its name, the day, the page."""
    for place, (name, way) in enumerate(ways.items()):
        for number in range(_EACH):
            story = told()[(place * 5 + number * 11) % len(told())]
            yield name, story.day, _page(story, *way(story.day))


def _page(story: Told, head: str, line: str) -> bytes:
    text = "".join(f"<p>{escape(each)}</p>" for each in story.paragraphs)
    title = escape(story.headline)
    return (
        f"<!DOCTYPE html><html lang=en><head><title>{title}</title>{head}</head><body>"
        f"<nav><a href=/>Home</a> <a href=/n>News</a></nav><article><h1>{title}</h1>"
        f"{line}{text}</article><footer><p>© 2019 The Orrin Mail</p></footer></body>"
        "</html>"
    ).encode()
