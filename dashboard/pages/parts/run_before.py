"""A story's copies in, the answer to "Have we run this before?" out, as HTML."""

from collections.abc import Sequence
from datetime import date

from dashboard import wording
from dashboard.pages.parts import link
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.view import View
from dashboard.queries.copies import Copy


def answer(
    view: View, others: Sequence[Copy], titled: Sequence[tuple[str, date | None]]
) -> Html:
    """The other copies with their share of the same text, and equal headlines."""
    same = [tag("li", _copy(view, each)) for each in others]
    known = {each.key for each in others}
    heads = [each for each in titled if each[0] not in known]
    return tag(
        "section",
        tag("h2", "Have we run this before?"),
        tag("p", _said(len(others), len(heads))),
        tag("ul", *same, aria_label="Also run as") if same else None,
        tag("ul", *(tag("li", _headed(view, *each)) for each in heads))
        if heads
        else None,
    )


def _said(copies: int, heads: int) -> str:
    if copies:
        return f"Also run as {wording.count(copies, 'other story')} of this archive:"
    if heads:
        told = wording.count(heads, "other story")
        return f"No near-duplicate, but the same headline stands over {told}:"
    return "No near-duplicate in this archive."


def _copy(view: View, copy: Copy) -> Html:
    told = [copy.outlet, wording.day(copy.day) if copy.day else "no date"]
    share = "the same text" if copy.how == "body" else f"{copy.share:.0%} of its text"
    return tag(
        "span",
        tag("a", copy.headline, href=link.to(view, "story", story=copy.key),
            data_go=True, dir="auto"),
        f" ({', '.join(each for each in told if each)}, "
        f"{'first of them' if copy.key == copy.group else share})",
    )  # fmt: skip


def _headed(view: View, key: str, day: date | None) -> Html:
    words = wording.day(day) if day else "no date"
    return tag("a", words, href=link.to(view, "story", story=key), data_go=True)
