"""The paragraphs of a story in, as sites set them in a page out."""

from collections.abc import Callable, Sequence
from html import escape

from tests.quality.page_sets import OTHERS

Body = Callable[[Sequence[str]], str]


def paragraphs(texts: Sequence[str]) -> str:
    return "\n".join(f"<p>{escape(text)}</p>" for text in texts)


def _classed(texts: Sequence[str]) -> str:
    return "\n".join(
        f'<p class="css-1{n}x text--body" data-n="{n}"><span>{escape(text)}</span></p>'
        for n, text in enumerate(texts)
    )


def _with_boxes(texts: Sequence[str]) -> str:
    """Advertisements and calls between the paragraphs."""
    boxes = (
        '<div class="ad-slot" id="mpu1"><span>Advertisement</span></div>',
        '<aside class="newsletter-signup"><h3>Sign up</h3><p>Our morning briefing '
        "explains the key stories of the day.</p><form>"
        "<input type=email></form></aside>",
        f'<div class="related-inline"><a href="/a">Read more: {OTHERS[0]}</a></div>',
    )
    parts = []
    for number, text in enumerate(texts):
        parts.append(f"<p>{escape(text)}</p>")
        if number in (1, 3, 5):
            parts.append(boxes[number // 2])
    return "\n".join(parts)


def _posts(texts: Sequence[str]) -> str:
    """A live page: each paragraph under its hour."""
    return "\n".join(
        f'<div class="post" id="p{n}"><time>{18 - n}:40'
        f"</time><p>{escape(text)}</p></div>"
        for n, text in enumerate(texts)
    )


def _broken_lines(texts: Sequence[str]) -> str:
    return "<br><br>".join(map(escape, texts))


def _quoted(texts: Sequence[str]) -> str:
    return "\n".join(
        f"<blockquote><p>{escape(text)}</p></blockquote>"
        if n % 3 == 2
        else f"<p>{escape(text)}</p>"
        for n, text in enumerate(texts)
    )


def _with_links(texts: Sequence[str]) -> str:
    """Some words of each paragraph are linked, some are set in bold."""
    parts = []
    for number, text in enumerate(texts):
        words = escape(text).split(" ")
        if len(words) > 8:
            words[2] = f'<a href="/topic/{number}">{words[2]}</a>'
            words[5] = f"<strong>{words[5]}</strong>"
        parts.append(f"<p>{' '.join(words)}</p>")
    return "\n".join(parts)


def _with_pictures(texts: Sequence[str]) -> str:
    figure = (
        '<figure><img src="/p.jpg" alt="A ship"><figcaption>A ship'
        " off Sall. Photograph:"
        " Jon Hale/AFP</figcaption></figure>"
    )
    middle = len(texts) // 2
    return paragraphs(texts[:middle]) + figure + paragraphs(texts[middle:])


def _sections(texts: Sequence[str]) -> str:
    """Each paragraph in boxes of its own."""
    return "\n".join(
        f'<div class="block"><div class="text"><p>{escape(text)}</p></div></div>'
        for text in texts
    )


BODIES: tuple[Body, ...] = (
    paragraphs,
    _classed,
    _with_boxes,
    _with_links,
    _with_pictures,
    _sections,
    _posts,
    _broken_lines,
    _quoted,
)
