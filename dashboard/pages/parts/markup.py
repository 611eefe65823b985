"""Tags, attributes and texts in, HTML out in which no text can become a tag."""

from collections.abc import Iterable
from html import escape


class Html(str):
    """HTML that `tag` built; every other string is text and is escaped."""

    __slots__ = ()


#: What `tag` takes between its tags; None is left out.
Inside = Html | str | None

#: Letters that turn the direction of what follows them on the page, which could make
#: copy read differently from what it says.
_TURNING = dict.fromkeys(
    map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)
_VOID = frozenset({"br", "hr"})


def tag(name: str, /, *inside: Inside, **attributes: str | bool | None) -> Html:
    """An element; `class_` is `class`, `data_go` is `data-go`, None leaves out."""
    written = "".join(
        _attribute(key.rstrip("_").replace("_", "-"), value)
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if name in _VOID:
        return Html(f"<{name}{written}>")
    return Html(f"<{name}{written}>{joined(inside)}</{name}>")


def joined(inside: Iterable[Inside]) -> Html:
    """Pieces of HTML and text one after the other."""
    return Html("".join(_inside(each) for each in inside if each is not None))


def _attribute(name: str, value: str | bool) -> str:
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'


def _inside(each: Html | str) -> str:
    return each if isinstance(each, Html) else escape(each.translate(_TURNING))
