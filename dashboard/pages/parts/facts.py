"""What was read in a story in, the list of facts beside its text out, each with why."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from dashboard import wording
from dashboard.pages.parts import link, remarks
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.view import View
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


def facts(view: View, story: Story, findings: Findings) -> Html:
    """Everything that was read, kind by kind, those without an entry left out."""
    as_of = view.choice.as_of
    goals = {each.key: each for each in findings.figures}
    return tag(
        "div",
        remarks.remarks(story, findings.remarks),
        _group("Targets", [_target(story, each, goals) for each in findings.targets]),
        _group("Deadlines", [_deadline(story, each, as_of) for each in _due(findings)]),
        _group("Figures", [_figure(view, story, each) for each in findings.figures]),
        _group("Quotes", [_quote(story, each) for each in findings.quotes]),
        *_names(view, findings.names),
        class_="found",
    )


def one(view: View, story: Story, findings: Findings, finding: Finding) -> Html:
    """How one finding was read, as in the list of all."""
    goals = {each.key: each for each in findings.figures}
    match finding:
        case Target():
            entry = _target(story, finding, goals)
        case Deadline():
            entry = _deadline(story, finding, view.choice.as_of)
        case Figure():
            entry = _figure(view, story, finding)
        case Quote():
            entry = _quote(story, finding)
        case _:
            entry = _entry(story, finding, finding.raw, ())
    return tag("ul", entry, class_="reading")


def _group(heading: str, entries: Sequence[Html]) -> Html | None:
    if not entries:
        return None
    count = tag("span", f" {len(entries):,}", class_="count")
    return tag("section", tag("h2", heading, count), tag("ul", *entries))


def _entry(
    story: Story, finding: Finding, answer: str, told: Iterable[str | None]
) -> Html:
    """An answer that leads to its words, what is known of it, and why."""
    return tag(
        "li",
        tag("a", answer, href=f"#at-{finding.key}", data_to=f"at-{finding.key}",
            class_="answer"),
        tag("p", *(tag("span", each, dir="auto") for each in told if each),
            class_="told"),
        _why(story, finding),
        id=f"fact-{finding.key}",
        tabindex="-1",
    )  # fmt: skip


def _why(story: Story, finding: Finding) -> Html:
    sentence = story.text[finding.sentence.start : finding.sentence.end]
    sure = f"Rule {finding.rule}; such readings hold in {finding.confidence:.0%}."
    return tag(
        "details",
        tag("summary", "Why"),
        tag("p", finding.reason, dir="auto"),
        tag("blockquote", sentence, dir="auto"),
        tag("p", sure, class_="rule"),
    )


def _figure(view: View, story: Story, each: Figure) -> Html:
    answer = wording.figure(each.low, each.high, each.unit, each.per, each.modifier)
    role = None if each.role in ("other", "actual") else each.role
    return _entry(
        story, each, answer,
        (
            each.measure, role,
            f"according to {each.asserted_by}" if each.asserted_by else None,
            _SOURCES.get(each.source),
            f"read as {each.unit}" if each.unit_assumed else None,
            _over_time(view, each),
        ),
    )  # fmt: skip


def _over_time(view: View, each: Figure) -> Html | None:
    """The way to the values that other stories give the same measure."""
    if each.series is None:
        return None
    at = link.to(view, "figures", series=each.series)
    name = f"{each.measure or 'this measure'} over time"
    return tag("a", "Over time", href=at, data_go=True, aria_label=name)


def _target(story: Story, each: Target, goals: Mapping[str, Figure]) -> Html:
    start = wording.figure(each.baseline_value, each.baseline_value, each.unit)
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
    return _entry(story, each, answer, (each.measure, due, *readings, each.refused))


def _due(findings: Findings) -> list[Deadline]:
    """Those with a day first, nearest first."""
    return sorted(findings.deadlines, key=lambda each: each.due or date.max)


def _deadline(story: Story, each: Deadline, as_of: date) -> Html:
    if each.due is None:
        answer = "A condition" if each.type == "condition" else "No date"
    else:
        left = (each.due - as_of).days
        far = wording.count(abs(left), "day")
        answer = f"{wording.day(each.due)}, {far} {'left' if left >= 0 else 'ago'}"
    second = None
    if each.alternative_due:
        other = wording.day(each.alternative_due)
        second = f"or {other}: {each.alternative_reason or 'a second reading'}"
    return _entry(
        story, each, answer,
        (
            each.what,
            f"to be done by {each.responsible}" if each.responsible else None,
            f"said by {each.said_by}" if each.said_by else None,
            second,
            "overtaken in this story" if each.overtaken_by else None,
        ),
    )  # fmt: skip


def _quote(story: Story, each: Quote) -> Html:
    short = wording.clipped(each.raw, _LONGEST)
    said = f"{each.kind}, {each.verb}" if each.verb else each.kind
    return _entry(
        story, each, each.speaker or each.as_written or "Nobody named",
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
