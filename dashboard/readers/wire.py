"""What a wire says about a story beside its text in, what an editor must know out."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from dashboard import wording
from dashboard.readers.copied import bylines, lines, stamps

#: IPTC's publishing statuses and the older words for them, by how they begin.
#: Source: cv.iptc.org/newscodes/pubstatusg2 and the NITF 3.6 DTD.
_STATUS = {
    "withh": (
        "The wire withholds this story: do not publish it until a later version "
        "releases it."
    ),
    "cancel": (
        "The wire has cancelled this story: do not use it, and take it down where it "
        "has run."
    ),
    "kill": (
        "The wire has killed this story: do not use it, and take it down where it has "
        "run."
    ),
    "embargo": "The wire holds this story under an embargo: ask before you publish it.",
    "hold": "The wire asks to hold this story: do not publish it until it says so.",
}
#: "stat:usable" and "http://cv.iptc.org/newscodes/pubstatusg2/usable".
_SCHEME = re.compile(r"\A.*[:/]")
#: What each of them means for the use of the story, for `Story.status`.
_MEANS = {
    "withh": "withheld",
    "cancel": "cancelled",
    "kill": "killed",
    "embargo": "embargoed",
    "hold": "held",
}
_EMBARGO = "Under an embargo until {}: do not publish this story before."
_NOTE = "The wire's note to editors: {}"
_LONGEST_NOTE = 300
#: "20260605T164000Z" and "20260605", as NITF writes dates, or in full ISO 8601.
_STAMP = re.compile(
    r"(?P<day>\d{4}-?\d{2}-?\d{2})"
    r"(?:[T ](?P<time>\d{2}:?\d{2})(?::?\d{2})?(?:[.]\d{1,6})?"
    r"(?P<zone>Z|[+-]\d{2}:?\d{2})?)?"
)


def cautions(
    status: str | None, embargo: str | None, note: str | None, today: date
) -> Iterator[str]:
    """What stands in the way of publishing, and what the wire wrote to desks.

    An embargo whose day is over is not told; one of `today` is.
    """
    kind = _SCHEME.sub("", (status or "").strip().lower())
    lifted = embargo is not None and _is_over(embargo, today)
    for begins, words in _STATUS.items():
        if kind.startswith(begins) and not (begins == "embargo" and embargo):
            yield words
    if embargo and not lifted:
        yield _EMBARGO.format(_shown(embargo))
    if note := lines.cleaned(note or ""):
        yield _NOTE.format(note[:_LONGEST_NOTE])


def standing(status: str | None) -> str | None:
    """What a wire's status means for the use of a story; None for one to be used."""
    kind = _SCHEME.sub("", (status or "").strip().lower())
    return next(
        (means for begins, means in _MEANS.items() if kind.startswith(begins)), None
    )


def ends(embargo: str | None) -> str | None:
    """The moment in UTC at which an embargo ends, ISO 8601 to the minute.

    None where there is none, or nobody can tell its day. A day without an hour is
    over when it is; an hour without a zone is one in UTC.
    """
    found = _STAMP.fullmatch((embargo or "").strip())
    if found is None:
        return None
    try:
        moment = datetime.fromisoformat(f"{dated(embargo)}{found['zone'] or ''}")
        if not found["time"]:
            moment += timedelta(days=1)
        if moment.tzinfo is not None:
            moment = moment.astimezone(UTC).replace(tzinfo=None)
    except (ValueError, OverflowError):
        return None
    return moment.isoformat(timespec="minutes")


def urgent(told: str | None) -> int | None:
    """The wire's urgency, 1 the most and 9 the least; None where it states none."""
    number = (told or "").strip()
    return int(number) if len(number) == 1 and number in "123456789" else None


def dated(stamp: str | None) -> str | None:
    """A date with the marks that ISO 8601 leaves out in its short form."""
    cleaned = (stamp or "").strip()
    found = _STAMP.fullmatch(cleaned)
    if found is None:
        return cleaned or None
    day = _marked(found["day"], "-", 4, 6)
    return f"{day}T{_marked(found['time'], ':', 2)}" if found["time"] else day


def _marked(digits: str, mark: str, *places: int) -> str:
    """Digits in groups that end at some places."""
    bare = digits.replace(mark, "")
    edges = (0, *places, len(bare))
    return mark.join(bare[start:end] for start, end in pairwise(edges))


def writer(byline: str | None) -> str | None:
    """Who a byline names, without "By"."""
    if not byline:
        return None
    signed = bylines.signed(byline)
    return signed.who if signed else byline


def _is_over(embargo: str, today: date) -> bool:
    days = [day for stamp in stamps.read(dated(embargo) or "") for day in stamp.days]
    return bool(days) and max(days) < today


def _shown(embargo: str) -> str:
    """Day and time as an editor writes them, with the zone that they are told in."""
    found = _STAMP.fullmatch(embargo.strip())
    days = [day for stamp in stamps.read(dated(embargo) or "") for day in stamp.days]
    if found is None or not days:
        return embargo
    time = f", {_marked(found['time'], ':', 2)}" if found["time"] else ""
    zone = {None: "", "Z": " UTC"}.get(found["zone"], f" UTC{found['zone']}")
    return f"{wording.day(days[0])}{time}{zone}"
