"""What the chosen stories quote in, the sentence that the page opens with out."""

from dashboard import wording
from dashboard.queries.people import Total


def lead(whole: Total, stories: int, filtered: str) -> str:
    """Who speaks in how many stories, and how much of it nobody is named for."""
    if not stories:
        return f"There are no {filtered}."
    told = wording.count(stories, "story")
    if not whole.quotes:
        return f"Nobody is quoted in {told}."
    return f"{_who(whole)} in {told}; {_rest(whole)}."


def _who(whole: Total) -> str:
    parts = [
        wording.count(number, noun)
        for number, noun in ((whole.people, "person"), (whole.bodies, "body"))
        if number
    ]
    if not parts:
        return "Nobody speaks by name"
    one = whole.people + whole.bodies == 1
    return f"{wording.joined(parts)} {'speaks' if one else 'speak'}"


def _rest(whole: Total) -> str:
    said = wording.count(whole.quotes, "quote")
    if not whole.unnamed:
        return f"none of {said} rests on unnamed sources"
    rest = "rests" if whole.unnamed == 1 else "rest"
    return f"{whole.unnamed:,} of {said} {rest} on unnamed sources"
