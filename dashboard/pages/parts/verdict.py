"""A decision in, the words that a page has for it out."""

from dashboard import wording
from dashboard.pages.parts.markup import Html, tag
from dashboard.records import Decision, Value

_SAID = {
    "confirmed": "Confirmed",
    "corrected": "Corrected",
    "rejected": "Thrown out",
    "added": "Added",
    "reinstated": "Taken as a figure",
    "status": "Status set",
    "dismissed": "Dismissed",
    "linked": "Tie accepted",
    "refused": "Tie refused",
    "noted": "Noted",
}


def said(made: Decision) -> str:
    """A decision in two or three words."""
    if made.undoes is not None:
        return f"Took back no. {made.undoes}"
    return _SAID.get(made.verdict, made.verdict)


def changes(made: Decision) -> str:
    """What was read before, and what the editor put there, field by field."""
    if not made.after or made.undoes is not None:
        return ""
    return "; ".join(
        f"{name.replace('_', ' ')}: {_told(made.before.get(name))} → {_told(value)}"
        for name, value in made.after.items()
        if made.before or value
    )


def signed(made: Decision) -> str:
    """Who decided, and when."""
    return f"{made.editor}, {wording.day(made.made.date())}, {made.made:%H:%M} UTC"


def line(made: Decision) -> Html:
    """A decision in one line: what was said, by whom, when, and what had been read."""
    if made.verdict == "status":
        return _status(made)
    changed = changes(made) if made.before else ""
    why = f" “{made.why}”" if made.why else ""
    return tag(
        "p",
        tag("span", "✓ " if made.verdict != "rejected" else "✕ ", aria_hidden="true"),
        f"{said(made)} by {signed(made)}.{why}",
        tag("span", f" Had been read otherwise: {changed}.") if changed else None,
        class_="decided",
        dir="auto",
    )


def _status(made: Decision) -> Html:
    """How a promise stands, by whose word, and of which day."""
    told = {name: str(value or "") for name, value in made.after.items()}
    on = told.get("on")
    day = f" on {wording.stated(on)}" if on else ""
    why = f" “{made.why}”" if made.why else ""
    return tag(
        "p",
        tag("strong", wording.opened(told.get("status", ""))),
        f"{day}, according to {told.get('source')}. Set by {signed(made)}.{why}",
        class_="decided",
        dir="auto",
    )


def _told(value: Value) -> str:
    if value is None or value == "":
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,.10g}" if isinstance(value, int | float) else value.strip()
