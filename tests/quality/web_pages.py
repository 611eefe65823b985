"""Invented stories on saved web pages of forty makes, each with its true text."""

import json
from collections.abc import Callable, Iterator, Sequence
from html import escape
from random import Random

from tests.quality.page_sets import OTHERS, Told, told
from tests.quality.web_bodies import BODIES, paragraphs

_SITE = "The Orrin Mail"
Shell = Callable[[Told, str], str]


def _nav() -> str:
    names = ("News", "Opinion", "Sport", "Culture", "Business", "Weather")
    return (
        "<nav><ul>"
        + "".join(f"<li><a href='/{n}'>{n}</a>" for n in names)
        + "</ul></nav>"
    )


def _footer() -> str:
    return (
        "<footer><p>© 2026 The Orrin Mail. All rights reserved. No part of this site "
        "may be copied without leave.</p><ul><li><a"
        ' href="/p">Privacy</a><li><a href="/t">'
        "Terms of use</a></ul></footer>"
    )


def _more() -> str:
    cards = "".join(
        f'<div class="card"><h3><a href="/{n}">{each}'
        "</a></h3><p>Read what happened and "
        "what comes next.</p></div>"
        for n, each in enumerate(OTHERS)
    )
    return f'<section class="related"><h2>More stories</h2>{cards}</section>'


def _comments() -> str:
    said = "".join(
        f'<li class="comment"><p class="comment-author">Tom {n}</p><div class="comment-'
        'body"><p>I have said so for years, and nobody has ever listened to any of us '
        "down here at the port.</p></div></li>"
        for n in range(4)
    )
    return (
        f'<div id="comments" class="comments"><h3>4 comments</h3><ol>{said}</ol></div>'
    )


def _page(head: str, body: str, attributes: str = 'lang="en"') -> str:
    return (
        f"<!DOCTYPE html>\n<html {attributes}><head>{head}"
        f"</head><body>{body}</body></html>"
    )


def _meta(story: Told) -> str:
    return (
        f"<title>{escape(story.headline)} | {_SITE}</title>"
        f'<meta property="og:title" content="{escape(story.headline)}">'
        f'<meta property="og:site_name" content="{_SITE}">'
        f'<meta property="article:published_time" content="{story.day.isoformat()}">'
    )


def record(story: Told) -> dict[str, object]:
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.headline,
        "datePublished": story.day.isoformat(),
        "author": {"@type": "Person", "name": story.byline},
        "publisher": {"@type": "Organization", "name": _SITE},
    }


def _json_ld(data: object, broken: str = "") -> str:
    text = json.dumps(data) + broken
    return f'<script type="application/ld+json">{text}</script>'


def _semantic(story: Told, body: str) -> str:
    head = (
        f"<header><h1>{escape(story.headline)}</h1>"
        f"<p class='byline'>By {story.byline}</p></header>"
    )
    return _page(
        _meta(story) + _json_ld(record(story)),
        f"{_nav()}<main><article>{head}{body}</article>{_more()}</main>{_footer()}",
    )


def _soup(story: Told, body: str) -> str:
    """Boxes without a meaning, one in the other."""
    inner = (
        f'<div class="x1"><div class="x2"><h1>{escape(story.headline)}'
        f'</h1><div class="meta">{story.byline} - {story.day:%d %B %Y}'
        f'</div><div class="x3">{body}</div></div></div>'
    )
    return _page(
        f"<title>{escape(story.headline)}</title>",
        f'<div id="wrap"><div id="top">{_nav()}</div>'
        f'<div id="mid">{inner}<div id="side">{_more()}'
        f'</div></div><div id="foot">{_footer()}</div>'
        "</div>",
    )


def _amp(story: Told, body: str) -> str:
    image = (
        '<amp-img src="/p.jpg" width="600" height="400" layout="responsive"></amp-img>'
    )
    return _page(
        _meta(story) + '<script async src="https://cdn.example/v0.js"></script>',
        f'<amp-sidebar id="s">{_nav()}</amp-sidebar>'
        '<article class="amp-wp-article"><header class="amp-wp-article-header">'
        f'<h1 class="amp-wp-title">{escape(story.headline)}'
        f'</h1></header>{image}<div class="amp-wp-article-content">{body}'
        f"</div></article>{_footer()}",
        'amp lang="en"',
    )


def _broken_record(story: Told, body: str) -> str:
    return _page(
        _meta(story) + _json_ld(record(story), ",} // end"),
        f"{_nav()}<article><h1>{escape(story.headline)}"
        f"</h1>{body}</article>{_footer()}",
    )


def _graph(story: Told, body: str) -> str:
    graph = {"@graph": [{"@type": "WebSite", "name": _SITE}, record(story)]}
    return _page(
        f"<title>{_SITE}</title>" + _json_ld(graph),
        f'<div class="site"><h1 class="logo">{_SITE}'
        f'</h1>{_nav()}<div class="entry"><h1 class="entry-title">'
        f"{escape(story.headline)}"
        f'</h1><div class="entry-content">{body}</div>'
        f"</div>{_comments()}{_more()}</div>",
    )


def _microdata(story: Told, body: str) -> str:
    return _page(
        f"<title>{escape(story.headline)}</title>",
        f'{_nav()}<div itemscope itemtype="https://schema.org/NewsArticle">'
        f'<h1 itemprop="headline">{escape(story.headline)}'
        f'</h1><meta itemprop="datePublished" content="{story.day.isoformat()}">'
        f'<span itemprop="author">{story.byline}</span>'
        f'<div itemprop="articleBody">{body}</div></div>{_comments()}{_footer()}',
    )


def _gallery(story: Told, body: str) -> str:
    slides = "".join(
        f'<li class="slide"><img src="/{n}.jpg"><p class="cap">Picture {n} of 5: a '
        "ship waits off Sall.</p></li>"
        for n in range(1, 6)
    )
    return _page(
        _meta(story),
        f"{_nav()}<article><h1>{escape(story.headline)}"
        f'</h1><div class="gallery"><ul>{slides}</ul>'
        f'</div><div class="story-body">{body}</div>'
        f"</article>{_more()}{_footer()}",
    )


def _consent(story: Told, body: str) -> str:
    banner = (
        '<div id="cookie-consent" role="dialog"><h2>We value your privacy'
        "</h2><p>We and our 812 partners store and read information on a device, "
        "such as cookies, and process personal data."
        "</p><button>Accept all</button></div>"
    )
    return _page(
        _meta(story),
        f'{banner}{_nav()}<div role="main"><h1>{escape(story.headline)}'
        '</h1><div class="share"><ul><li>Facebook<li>X'
        f'<li>Copy link</ul></div>{body}<div class="tags">'
        '<a href="/t/1">Ports</a> <a href="/t/2">Ferries'
        f"</a></div></div>{_footer()}",
    )


def _table(story: Told, body: str) -> str:
    return _page(
        f"<title>{escape(story.headline)}</title>",
        f'<table width="980"><tr><td width="160" valign="top">{_nav()}'
        f'</td><td valign="top"><h1>{escape(story.headline)}'
        f'</h1><font size="2">{story.byline}</font>{body}'
        f'</td><td width="200">{_more()}</td></tr></table>{_footer()}',
    )


def _author_box(story: Told, body: str) -> str:
    about = (
        f'<div class="author-bio"><h4>{story.byline}'
        f"</h4><p>{story.byline} has written about ports "
        "and ships since 2009 and lives in Sall."
        "</p></div>"
    )
    return _page(
        _meta(story),
        f'{_nav()}<main class="content"><article class="post hentry">'
        f'<h1 class="entry-title">{escape(story.headline)}'
        f'</h1><div class="entry-content">{body}</div>{about}'
        f'</article><aside class="sidebar">{_more()}'
        f"</aside></main>{_comments()}{_footer()}",
    )


def _no_heading(story: Told, body: str) -> str:
    """The headline stands in the head of the page and in a box of its own."""
    return _page(
        _meta(story),
        f'{_nav()}<div class="article"><div class="headline">{escape(story.headline)}'
        f'</div><div class="article-text">{body}</div></div>{_more()}{_footer()}',
    )


def _walled(story: Told, body: str) -> str:
    """All of the text is in the page, under a call to subscribe."""
    wall = (
        '<div class="paywall"><h2>Subscribe to continue reading</h2><p>From 1 crown a '
        "week. Cancel when you like.</p></div>"
    )
    return _page(
        _meta(story) + _json_ld(record(story) | {"isAccessibleForFree": False}),
        f'{_nav()}<article><h1>{escape(story.headline)}</h1>{wall}<div class="body '
        f'is-hidden">{body}</div></article>{_more()}{_footer()}',
    )


SHELLS: tuple[Shell, ...] = (
    _semantic,
    _soup,
    _amp,
    _broken_record,
    _graph,
    _microdata,
    _gallery,
    _consent,
    _table,
    _author_box,
    _no_heading,
    _walled,
)
_MAKES = 40


def pages() -> Iterator[tuple[str, Told, bytes]]:
    """Forty makes, each with a story of its own: a name, the story, the page."""
    stories = [story for story in told() if len(" ".join(story.paragraphs)) > 800]
    for number in range(_MAKES):
        shell, body = SHELLS[number % len(SHELLS)], BODIES[number * 5 % len(BODIES)]
        story = stories[number % len(stories)]
        name = f"{shell.__name__} of {body.__name__}"
        yield name, story, shell(story, body(story.paragraphs)).encode()


def _articles(stories: Sequence[str]) -> str:
    return "".join(f"<article>{each}</article>" for each in stories)


def _divs(stories: Sequence[str]) -> str:
    return "".join(f'<div class="story">{each}</div>' for each in stories)


def _scroll(stories: Sequence[str]) -> str:
    first, *rest = stories
    more = "".join(f"<article>{each}</article>" for each in rest)
    return f'<article>{first}</article><div class="infinite-scroll">{more}</div>'


def _in_main(stories: Sequence[str]) -> str:
    parts = "".join(f"<section>{each}</section>" for each in stories)
    return f'<main>{parts}</main><aside class="side">{_more()}</aside>'


def _in_list(stories: Sequence[str]) -> str:
    return (
        "<ol>" + "".join(f"<li class='post'>{each}</li>" for each in stories) + "</ol>"
    )


def _deep(stories: Sequence[str]) -> str:
    return "".join(
        f'<div class="row"><div class="col"><div class="box">{each}</div></div></div>'
        for each in stories
    )


LAYOUTS = (_articles, _divs, _scroll, _in_main, _in_list, _deep)


def pairs() -> Iterator[tuple[str, tuple[Told, Told], bytes]]:
    """Two stories on a page, in each layout, four pairs each."""
    for place, layout in enumerate(LAYOUTS):
        rng = Random(place)
        for _time in range(4):
            one, other = rng.sample(told(), 2)
            parts = [
                f"<h1>{escape(story.headline)}</h1><p class='date'>{story.day:%d %B %Y}"
                f"</p>{paragraphs(story.paragraphs)}"
                for story in (one, other)
            ]
            page = _page(_meta(one), f"{_nav()}{layout(parts)}{_footer()}")
            yield layout.__name__, (one, other), page.encode()
