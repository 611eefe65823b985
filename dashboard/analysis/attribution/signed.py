"""A place behind a quotation in, the name that signs it after a dash out."""

import re

from dashboard.records import Span

#: Readers' letters and testimonials are signed so: “It held.” ― Ada Sorel. The name
#: has two words or more, and little follows it on its line, so that a dash within a
#: sentence is none.
_SIGNED = re.compile(
    r"\s{0,3}(?:[―—–]|--?)[^\S\n]{0,2}"
    r"(?P<who>[A-Z][\w.'’-]{0,30}(?:[ ](?:[A-Z][\w.'’-]{0,30}|de|van|von|bin|al)){1,5})"
    r"(?:,[^\n“”\"]{0,80})?[^\S\n]{0,9}(?=\n|\Z)"
)


def signature(text: str, end: int) -> Span | None:
    """Where the name stands, when one signs the quotation that ends at `end`."""
    found = _SIGNED.match(text, end)
    return Span(*found.span("who")) if found else None
