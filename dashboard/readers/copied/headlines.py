"""The rows over a body in, which of them is the headline out."""

from collections.abc import Sequence

from dashboard.readers.copied import bylines
from dashboard.readers.copied.kinds import ends_like_a_sentence
from dashboard.readers.copied.pieces import Row

#: So many rows of a page are looked through for its first headline.
_SEARCHED = 32
_LONGEST_QUESTION = 120


def may_be(row: Row, echoed: bool) -> bool:
    """A line that ends like a sentence is a headline only where it is printed twice."""
    if echoed:
        return row.line.text.count(" ") > 0 or row.kind == "title"
    text = row.line.text
    if bylines.alone(text) or bylines.is_role(text) or text.endswith(":"):
        return False
    if row.kind == "title":
        return True
    return asks(row)


def asks(row: Row) -> bool:
    """Whether a line is one short question or exclamation: a headline may be."""
    text = row.line.text.rstrip("\"'”’)")
    short = row.kind == "sentence" and len(text) <= _LONGEST_QUESTION
    return short and text.endswith(("?", "!"))


def first(
    rows: Sequence[Row], keys: Sequence[str], start: int, stop: int
) -> int | None:
    """The headline over the first body of a stretch: best title, else first line."""
    open_rows = range(start, min(stop, start + _SEARCHED))
    titles = [n for n in open_rows if rows[n].kind == "title"]
    titles = [n for n in titles if may_be(rows[n], False)]
    for number in open_rows:
        echoed = bool(keys[number]) and keys[number] in keys[number + 1 : stop]
        # The writer's name stands twice too: under the picture and on its own.
        is_name = bool(titles) and bylines.alone(rows[number].line.text) is not None
        if (
            echoed
            and not is_name
            and rows[number].kind in ("title", "sentence", "short")
        ):
            return number
    if titles:
        return _past_masthead(rows, titles)
    for number in open_rows:
        if rows[number].kind == "sentence" or (
            rows[number].kind == "short" and _is_short_headline(rows, number, stop)
        ):
            return number
    return next((n for n in open_rows if _is_last_resort(rows[n])), None)


def _is_last_resort(row: Row) -> bool:
    """A line that is a headline where nothing else can be: a name, a fragment."""
    text = row.line.text
    fits = row.kind in ("title", "short", "crumbs") and not text.endswith((":", "."))
    return fits and any(letter.isalpha() for letter in text)


def _past_masthead(rows: Sequence[Row], titles: list[int]) -> int:
    """The first title, unless it is a paper's name in capitals right over another."""
    first = rows[titles[0]].line.text
    below = titles[1] if len(titles) > 1 else None
    if below == titles[0] + 1 and first.isupper() and first.count(" ") < 5:
        return below if not rows[below].line.text.isupper() else titles[0]
    return titles[0]


def _is_short_headline(rows: Sequence[Row], number: int, stop: int) -> bool:
    """ "Tunnel opens": two words over a body, and no name, label or role."""
    text = rows[number].line.text
    if ends_like_a_sentence(text) or text.endswith(":") or bylines.is_role(text):
        return False
    return stop > number + 1 and not bylines.alone(text)
