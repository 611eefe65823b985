"""A reading in, its words among their neighbours and why it is asked about out."""

from collections.abc import Iterator

from dashboard import wording
from dashboard.analysis import sentences
from dashboard.pages.parts import facts, link
from dashboard.pages.parts.deciding import Item
from dashboard.pages.parts.facts import Shown
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.verdict import said
from dashboard.pages.parts.view import View
from dashboard.queries import hand
from dashboard.records import (
    Deadline,
    Decision,
    Figure,
    Finding,
    Rejection,
    Span,
    Story,
    Target,
)


def item(view: View, about: Item) -> Html:
    """Where it stands, how it was read, and why an editor is asked."""
    story, finding = about.told.story, about.finding
    there = link.to(view, "story", story=about.told.key, at=finding.key)
    headline = story.headline or "No headline"
    stated = story.updated or story.published
    kind = "number" if about.kind == "rejection" else about.kind
    known = (kind.capitalize(), story.outlet, stated and wording.stated(stated))
    return tag(
        "div",
        tag("p", *(tag("span", each) for each in known if each), class_="meta"),
        tag("h2", tag("a", headline, href=there, data_go=True), dir="auto"),
        words(story, finding),
        facts.one(_told(view, about), finding),
        tag("p", " ".join(_why(view, about)), class_="told"),
        class_="to-decide",
    )  # fmt: skip


def _told(view: View, about: Item) -> Shown:
    with view.store.reading() as connection:
        made = hand.hand(connection, about.told)
    told = about.told
    return Shown(view, told.key, told.story, told.findings, made, decide=False)


def words(story: Story, finding: Finding) -> Html:
    """The sentence with the words marked, between the one before and the one after."""
    return tag(
        "div", *_context(story, finding),
        class_="around", dir=story.direction, lang=story.language,
    )  # fmt: skip


def _context(story: Story, finding: Finding) -> Iterator[Html]:
    split = sentences.split(story)
    at = next(
        (
            number
            for number, each in enumerate(split)
            if each.span.start <= finding.span.start < each.span.end
        ),
        None,
    )
    if at is None:
        yield tag("p", *_marked(story, finding, finding.sentence), class_="now")
        return
    for number in range(max(0, at - 1), min(len(split), at + 2)):
        if number == at:
            yield tag("p", *_marked(story, finding, split[at].span), class_="now")
        else:
            yield tag("p", " ".join(split[number].text.split()))


def _marked(story: Story, finding: Finding, around: Span) -> Iterator[Html | str]:
    start = max(around.start, finding.span.start)
    end = min(around.end, finding.span.end)
    yield story.text[around.start : start]
    yield tag("mark", story.text[start:end], id=f"at-{finding.key}", tabindex="-1")
    yield story.text[end : around.end]


def _why(view: View, about: Item) -> Iterator[str]:
    finding = about.finding
    if finding.part == "headline":
        yield "It stands in the headline."
    rests = [
        each.raw
        for each in about.told.findings.targets
        if finding.key in (each.figure, each.baseline)
    ]
    if rests:
        number = wording.count(len(rests), "target")
        yield f"{number} and the charts of the target path rest on it."
    if isinstance(finding, Target):
        yield "Its multiple, its yearly growth and its path are drawn from it."
    due = finding.due if isinstance(finding, Target | Deadline) else None
    if due is not None:
        left = (due - view.choice.as_of).days
        days = wording.count(abs(left), "day")
        when = f"in {days}" if left >= 0 else f"{days} ago"
        yield f"It {'falls' if left >= 0 else 'fell'} due {when}."
    if isinstance(finding, Figure) and finding.unit_assumed:
        yield f"The copy does not settle the unit; it was taken for {finding.unit}."
    if isinstance(finding, Rejection):
        yield "The rules took it for no figure. If it is one, say what it says."
    elif finding.rule != "editor":
        yield f"Such readings hold in {finding.confidence:.0%} of cases."


def told(view: View, made: Decision) -> Html:
    """What became of the last click."""
    there = link.to(view, "story", story=made.story, at=made.key)
    told_of = (
        f" Another decision (no. {made.unseen}) was made on it meanwhile. Yours stands "
        "now, and both are in the log."
        if made.unseen
        else ""
    )
    return tag(
        "p",
        f"{said(made)}: ",
        tag("a", _short(made), href=there, data_go=True, dir="auto"),
        f".{told_of}",
        class_="told",
        role="status",
    )


def _short(made: Decision) -> str:
    words = made.anchor.exact if made.anchor else "a remark"
    return wording.clipped(" ".join(words.split()), 80)
