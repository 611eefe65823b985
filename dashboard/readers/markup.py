"""A stretch of HTML in, the paragraphs that a reader of it would see out."""

from collections.abc import Iterator

from lxml import etree, html

from dashboard.readers.copied import lines

#: What breaks the line before and after it; everything else runs on in its line.
_BLOCK_NAMES = """
address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3
h4 h5 h6 header hr li main nav ol p pre section table td th tr ul
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
#: What nobody sees.
_UNSEEN_NAMES = "script style template noscript iframe object svg head"
_UNSEEN = frozenset(_UNSEEN_NAMES.split())


def paragraphs(markup: str) -> tuple[str, ...]:
    """The lines of text, cleaned; none where there is no text."""
    if "<" not in markup and "&" not in markup:
        cleaned = (lines.cleaned(line) for line in markup.split("\n"))
        return tuple(line for line in cleaned if line)
    try:
        root = html.fragment_fromstring(markup, create_parent="div")
    except (etree.ParserError, ValueError):
        return ()
    return seen(root)


def seen(root: etree._Element) -> tuple[str, ...]:
    """The lines of text under an element."""
    cleaned = (lines.cleaned(line) for line in "".join(_run(root)).split("\n"))
    return tuple(line for line in cleaned if line)


def _run(root: etree._Element) -> Iterator[str]:
    """The text with a line break at the edges of blocks, without recursion.

    Pages of 100 000 nested elements are met; Python's stack ends at a thousand.
    """
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        block = "\n" if element.tag in _BLOCKS else ""
        if event == "start":
            if element.tag in _UNSEEN:
                walk.skip_subtree()
            else:
                yield block + _flat(element.text)
        else:
            yield block + (_flat(element.tail) if element is not root else "")


def _flat(text: str | None) -> str:
    """Line breaks of the source are blanks on the page."""
    return " ".join(text.split("\n")) if text else ""
