"""What was read in a story in, the list of facts beside its text out, each with why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from dashboard import wording
from dashboard.pages.parts import link, remarks, set_aside, verdict
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.view import View
from dashboard.queries.hand import Hand
from dashboard.records import (
    Deadline,
    Figure,
    Finding,
    Findings,
    Name,
    Quote,
    Story,
    Target,
)

_SOURCES = {
    "named": None,
    "role": None,
    "unnamed": "unnamed source",
    "none": "no source in the sentence",
}
#: Longest quote that a list shows; the text has all of it.
_LONGEST = 140


@dataclass(frozen=True, slots=True)
class Shown:
    """A story of which the facts are listed, and what editors decided in it."""

    view: View
    key: str
    story: Story
    findings: Findings
    hand: Hand = field(default_factory=Hand)
    #: Whether each fact leads to the page on which it is decided on.
    decide: bool = True

    def to_decide(self, at: str) -> str:
        """Where a finding or a remark of the story is decided on."""
        return link.to(self.view, "review", story=self.key, at=at)


def facts(shown: Shown) -> Html:
    """Everything that was read, kind by kind, those without an entry left out."""
    found = shown.findings
    return tag(
        "div",
        remarks.remarks(shown.story, found.remarks, shown.hand, shown.to_decide),
        _group("Targets", [_target(shown, each) for each in found.targets]),
        _group("Deadlines", [_deadline(shown, each) for each in _due(found)]),
        _group("Figures", [_figure(shown, each) for each in found.figures]),
        _group("Quotes", [_quote(shown, each) for each in found.quotes]),
        *_names(shown.view, found.names),
        set_aside.thrown_out(shown.hand, shown.to_decide),
        set_aside.rejections(shown.story, found.rejections, shown.to_decide),
        class_="found",
    )


def one(shown: Shown, finding: Finding) -> Html:
    """How one finding was read, as in the list of all."""
    match finding:
        case Target():
            entry = _target(shown, finding)
        case Deadline():
            entry = _deadline(shown, finding)
        case Figure():
            entry = _figure(shown, finding)
        case Quote():
            entry = _quote(shown, finding)
        case _:
            entry = _entry(shown, finding, finding.raw, ())
    return tag("ul", entry, class_="reading")


def _group(heading: str, entries: Sequence[Html]) -> Html | None:
    if not entries:
        return None
    count = tag("span", f" {len(entries):,}", class_="count")
    return tag("section", tag("h2", heading, count), tag("ul", *entries))


def _entry(
    shown: Shown, finding: Finding, answer: str, told: Iterable[str | None]
) -> Html:
    """An answer that leads to its words, what is known of it, who says so, and why."""
    made = shown.hand.made.get(finding.decision or 0)
    stands = shown.hand.statuses.get(finding.key)
    return tag(
        "li",
        tag("a", answer, href=f"#at-{finding.key}", data_to=f"at-{finding.key}",
            class_="answer"),
        tag("p", *(tag("span", each, dir="auto") for each in told if each),
            class_="told"),
        verdict.line(made) if made else None,
        verdict.line(stands) if stands else None,
        tag("div", _why(shown.story, finding), _decide(shown, finding, answer),
            class_="ways"),
        id=f"fact-{finding.key}",
        tabindex="-1",
    )  # fmt: skip


def _decide(shown: Shown, finding: Finding, answer: str) -> Html | None:
    if not shown.decide:
        return None
    return tag(
        "a", "Decide", href=shown.to_decide(finding.key), data_go=True,
        class_="decide", aria_label=f"Decide on {answer}",
    )  # fmt: skip


def _why(story: Story, finding: Finding) -> Html:
    sentence = story.text[finding.sentence.start : finding.sentence.end]
    sure = f"Rule {finding.rule}; such readings hold in {finding.confidence:.0%}."
    return tag(
        "details",
        tag("summary", "Why"),
        tag("p", finding.reason, dir="auto"),
        tag("blockquote", sentence, dir="auto"),
        tag("p", sure, class_="rule") if finding.rule != "editor" else None,
    )


def _figure(shown: Shown, each: Figure) -> Html:
    answer = wording.figure(each.low, each.high, each.unit, each.per, each.modifier)
    role = None if each.role in ("other", "actual") else each.role
    return _entry(
        shown, each, answer,
        (
            each.measure, role,
            f"according to {each.asserted_by}" if each.asserted_by else None,
            _SOURCES.get(each.source),
            f"read as {each.unit}" if each.unit_assumed else None,
            _over_time(shown.view, each),
        ),
    )  # fmt: skip


def _over_time(view: View, each: Figure) -> Html | None:
    """The way to the values that other stories give the same measure."""
    if each.series is None:
        return None
    at = link.to(view, "figures", series=each.series)
    name = f"{each.measure or 'this measure'} over time"
    return tag("a", "Over time", href=at, data_go=True, aria_label=name)


def _target(shown: Shown, each: Target) -> Html:
    start = wording.figure(each.baseline_value, each.baseline_value, each.unit)
    goals = {goal.key: goal for goal in shown.findings.figures}
    goal = goals.get(each.figure)
    # The figure knows whether it is "at least" so much.
    size = (goal.low, goal.high) if goal else (each.value, each.value)
    unit, how = (goal.unit, goal.modifier) if goal else (each.unit, "exact")
    end = wording.figure(*size, unit, each.per, how)
    answer = end if each.baseline_value is None else f"{start} → {end}"
    if each.multiple is not None:
        answer += f", {wording.times(each.multiple)}"
    readings = (
        f"{reading.label}: {wording.percent(reading.growth)} a year"
        for reading in each.readings
    )
    due = f"due {wording.day(each.due)}" if each.due else None
    return _entry(shown, each, answer, (each.measure, due, *readings, each.refused))


def _due(findings: Findings) -> list[Deadline]:
    """Those with a day first, nearest first."""
    return sorted(findings.deadlines, key=lambda each: each.due or date.max)


def _deadline(shown: Shown, each: Deadline) -> Html:
    if each.due is None:
        answer = "A condition" if each.type == "condition" else "No date"
    else:
        left = (each.due - shown.view.choice.as_of).days
        far = wording.count(abs(left), "day")
        answer = f"{wording.day(each.due)}, {far} {'left' if left >= 0 else 'ago'}"
    second = None
    if each.alternative_due:
        other = wording.day(each.alternative_due)
        second = f"or {other}: {each.alternative_reason or 'a second reading'}"
    return _entry(
        shown, each, answer,
        (
            each.what,
            f"to be done by {each.responsible}" if each.responsible else None,
            f"said by {each.said_by}" if each.said_by else None,
            second,
            "overtaken in this story" if each.overtaken_by else None,
        ),
    )  # fmt: skip


def _quote(shown: Shown, each: Quote) -> Html:
    short = wording.clipped(each.raw, _LONGEST)
    said = f"{each.kind}, {each.verb}" if each.verb else each.kind
    return _entry(
        shown, each, each.speaker or each.as_written or "Nobody named",
        (short, said, f"through {each.channel}" if each.channel else None,
         _SOURCES.get(each.source)),
    )  # fmt: skip


def _names(view: View, names: Sequence[Name]) -> Iterable[Html | None]:
    kinds = {"person": "People", "organisation": "Organisations", "place": "Places"}
    for kind, heading in kinds.items():
        found = sorted(
            (each for each in names if each.kind == kind),
            key=lambda each: -each.mentions,
        )
        yield _group(heading, [_name(view, each) for each in found])


def _name(view: View, each: Name) -> Html:
    return tag(
        "li",
        tag("a", each.name, href=f"#at-{each.key}", data_to=f"at-{each.key}",
            class_="answer", dir="auto"),
        tag("span", f"{each.mentions:,}×", class_="told"),
        tag("a", "Stories", href=link.to(view, "stories", **{each.kind: [each.name]}),
            data_go=True, class_="told", aria_label=f"Stories that name {each.name}"),
        id=f"fact-{each.key}",
        class_="name",
    )  # fmt: skip
