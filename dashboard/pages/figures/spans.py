"""The first and the last day of a period in, what an editor calls it out."""

from datetime import date, timedelta

from dashboard import wording


def period(start: date | None, end: date | None) -> str:
    """A year, a month or a day by its name, other periods by their ends."""
    if start is None or end is None:
        return "no stated period"
    if start == end:
        return wording.day(start)
    after = end + timedelta(days=1)
    if start.day == after.day == 1:
        if (after.year - start.year, after.month) == (1, start.month):
            whole = start.month == 1
            return str(start.year) if whole else f"{start.year}-{after.year % 100:02}"
        if (start.year, start.month) == (end.year, end.month):
            return wording.stated(f"{start:%Y-%m}")
    return f"{wording.day(start)} to {wording.day(end)}"
