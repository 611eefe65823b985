"""What a reader noticed on a copied page, said so that an editor knows what to do."""

NO_HEADLINE = "No headline was found: give the story one."
NO_BODY = "No body text was found under the headline: the copy may have been cut off."
UNUSUAL_ORDER = (
    "The body stands before its headline: the lines that fit nowhere are kept as they "
    "are. Copy the page again from the headline down."
)
BIDI = (
    "The text holds hidden marks that turn the direction of writing: they are not "
    "shown, and letters may stand in another order than on the page."
)
ANOTHER = "Another story may begin at line {}: put --- on a line of its own to split."


def relative(raw: str) -> str:
    """For a date such as "6 sec ago"."""
    return f"“{raw}” says no day: give the story its date."


def bad(raw: str) -> str:
    """For a day that no calendar has."""
    return f"“{raw}” is no day of the calendar: the date is left open."


def ambiguous(raw: str) -> str:
    """For a date in numbers that can be read two ways."""
    return f"“{raw}” can be read day first or month first: the date is left open."


def implausible(raw: str) -> str:
    """For a date that lies ahead or very far back."""
    return f"“{raw}” is an unlikely date for a story: check it."


def weekday(raw: str) -> str:
    """For a weekday that does not fall on the date beside it."""
    return f"“{raw}”: that date falls on another weekday."
