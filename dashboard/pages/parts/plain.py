"""A story and what was read in it in, the facts as plain text with their sources out.

It is what an editor pastes into a background paragraph: each fact, who says so, and the
sentence that it stands in.
"""

from dashboard import wording
from dashboard.queries.story import Told
from dashboard.records import Deadline, Figure, Finding, Quote


def plain(told: Told) -> str:
    """The headline with its day, then a line for each figure, deadline and quote."""
    found = told.findings
    stated = told.story.published or told.story.updated
    day = f", {wording.stated(stated)}" if stated else ""
    lines = [f"{told.story.headline or 'No headline'}{day}"]
    lines += [_line(told, each, _figure(each)) for each in found.figures]
    lines += [_line(told, each, _deadline(each)) for each in found.deadlines]
    lines += [_quote(each) for each in found.quotes]
    return "\n".join(lines)


def _line(told: Told, finding: Finding, answer: str) -> str:
    sentence = told.story.text[finding.sentence.start : finding.sentence.end]
    return f"- {answer}: {' '.join(sentence.split())}"


def _figure(each: Figure) -> str:
    size = wording.figure(each.low, each.high, each.unit, each.per, each.modifier)
    measure = f" ({each.measure})" if each.measure and each.kind != "count" else ""
    source = f"according to {each.asserted_by}" if each.asserted_by else "no source"
    return f"{size}{measure}, {source}"


def _deadline(each: Deadline) -> str:
    due = f"due {wording.day(each.due)}" if each.due else f"“{each.raw}”"
    source = f", according to {each.said_by}" if each.said_by else ""
    return f"{wording.opened(each.what)}, {due}{source}"


def _quote(each: Quote) -> str:
    words = " ".join(each.raw.split())
    said = words if each.kind == "indirect" else f"“{words}”"
    return f"- {each.speaker or each.as_written or 'Nobody named'}: {said}"
