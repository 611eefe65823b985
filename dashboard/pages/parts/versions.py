"""A story's versions in, what changed from each to the next out, as HTML."""

from collections.abc import Iterable

from dashboard import wording
from dashboard.analysis.changes import GONE, NEW, Paragraph, Piece
from dashboard.pages.parts.markup import Html, tag
from dashboard.queries.versions import Fact, Version

#: Said before the words to who hears the page; sight has the line through or below.
_SAID = {GONE: "taken out:", NEW: "put in:"}
_TAGS = {GONE: "del", NEW: "ins"}


def versions(told: Iterable[Version]) -> Html | None:
    """Every version that has one before it, the newest first."""
    shown = [_version(each) for each in told if each.number > 1]
    if not shown:
        return None
    return tag("section", tag("h2", "What changed"), *shown, class_="versions")


def _version(version: Version) -> Html:
    marks = [f"Version {version.number}", wording.day(version.loaded.date())]
    marks += ["corrected"] if version.corrected else []
    marks += ["shown"] if version.shown else ["not shown: an older text came in later"]
    facts = [tag("li", _fact(each), dir="auto") for each in version.facts]
    paragraphs = [_paragraph(each) for each in version.changed]
    return tag(
        "details",
        tag("summary", ", ".join(marks)),
        tag("ul", *facts) if facts else None,
        *(paragraphs or [tag("p", "No paragraph changed.")]),
    )


def _fact(fact: Fact) -> str:
    about = f"{fact.about}: " if fact.about else ""
    if fact.before and fact.after:
        return f"{about}“{fact.before}” is now “{fact.after}”"
    if fact.after:
        return f"{about}new {fact.kind} “{fact.after}”"
    return f"{about}the {fact.kind} “{fact.before}” is gone"


def _paragraph(paragraph: Paragraph) -> Html:
    return tag("p", *map(_piece, paragraph), dir="auto")


def _piece(piece: Piece) -> Html:
    if piece.kind not in _TAGS:
        return tag("span", piece.text)
    hidden = tag("span", f" {_SAID[piece.kind]} ", class_="unseen")
    return tag(_TAGS[piece.kind], hidden, piece.text)
