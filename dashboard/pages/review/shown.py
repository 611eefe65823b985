"""A reading in, its words among their neighbours and why it is asked about out."""

from collections.abc import Iterator

from dashboard import wording
from dashboard.analysis import sentences
from dashboard.pages.parts import facts, link
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.view import View
from dashboard.pages.review.deciding import Item
from dashboard.queries.decisions import told as in_words
from dashboard.records import Deadline, Decision, Figure, Finding, Span, Story, Target

_SAID = {
    "confirmed": "Confirmed",
    "corrected": "Corrected",
    "rejected": "Thrown out",
    "added": "Added",
    "reinstated": "Taken as a figure",
    "status": "Status set",
    "dismissed": "Dismissed",
    "noted": "Noted",
}


def item(view: View, about: Item) -> Html:
    """Where it stands, how it was read, and why an editor is asked."""
    story, finding = about.told.story, about.finding
    there = link.to(view, "story", story=about.told.key, at=finding.key)
    headline = story.headline or "No headline"
    stated = story.updated or story.published
    known = (about.kind.capitalize(), story.outlet, stated and wording.stated(stated))
    return tag(
        "div",
        tag("p", *(tag("span", each) for each in known if each), class_="meta"),
        tag("h2", tag("a", headline, href=there, data_go=True), dir="auto"),
        tag("div", *_context(story, finding), class_="around", dir=story.direction,
            lang=story.language),
        facts.one(view, story, about.told.findings, finding),
        tag("p", " ".join(_why(view, about)), class_="told"),
        class_="to-decide",
    )  # fmt: skip


def _context(story: Story, finding: Finding) -> Iterator[Html]:
    """The sentence with the words marked, between the one before and the one after."""
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
    if finding.rule != "editor":
        yield f"Such readings hold in {finding.confidence:.0%} of cases."


def told(view: View, made: Decision) -> Html:
    """What became of the last click."""
    words = said(made)
    there = link.to(view, "story", story=made.story, at=made.key)
    told_of = (
        f" Another decision (no. {made.unseen}) was made on it meanwhile. Yours stands "
        "now, and both are in the log."
        if made.unseen
        else ""
    )
    return tag(
        "p",
        f"{words}: ",
        tag("a", _short(made), href=there, data_go=True, dir="auto"),
        f".{told_of}",
        class_="told",
        role="status",
    )


def said(made: Decision) -> str:
    """A decision in two or three words."""
    if made.undoes is not None:
        return f"Took back no. {made.undoes}"
    return _SAID.get(made.verdict, made.verdict)


def changes(made: Decision) -> str:
    """What was read before, and what the editor put there."""
    if not made.after or made.undoes is not None:
        return ""
    before = {name: made.before.get(name) for name in made.after}
    return f"{in_words(before)} → {in_words(made.after)}"


def _short(made: Decision) -> str:
    words = made.anchor.exact if made.anchor else "a remark"
    return wording.clipped(" ".join(words.split()), 80)
