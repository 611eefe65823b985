"""A line in, whether it speaks of the page itself and not of the news out."""

import re

_LONGEST = 400
_ADVISORY = re.compile(
    r"\((?:adds?|updates?|recasts?|corrects?|repeats?|releads?|rewrites?|refiles?"
    r"|clarifies|changes|fixes|writes|with|new throughout|removes|drops)\b"
    r"[^()]{0,160}\)",
    re.IGNORECASE,
)
_MADE_UP = (
    r"(?:invented|fictional|fictitious|made[ -]up|imaginary|not real|for training only)"
)
_SAYS_MADE_UP = re.compile(
    rf"(?:\W{{0,3}}(?:this is )?(?:an? |all )?{_MADE_UP} (?:news )?"
    r"(?:story|stories|copy|text|texts|articles?|pages?|samples?|examples?)\b"
    rf"|.{{0,160}}?\b(?:people|persons|places|bodies|names|characters|events|story"
    r"|stories|articles?|countries|country|companies|text)\b.{0,80}?"
    rf"\b(?:is|are|was|were)\b(?: all| entirely| wholly)? {_MADE_UP}\b)",
    re.IGNORECASE,
)
_MANY = re.compile(
    r"\b(?:stories|articles|texts|samples|examples|page)\b", re.IGNORECASE
)


def is_advisory(text: str) -> bool:
    """Whether a wire's note to desks: "(Adds comment, shares)"."""
    return text.startswith("(") and bool(_ADVISORY.fullmatch(text))


def says_invented(text: str) -> bool:
    """Whether a line says that what it stands over is made up."""
    return len(text) <= _LONGEST and bool(_SAYS_MADE_UP.match(text))


def speaks_for_page(text: str) -> bool:
    """Whether such a line means every story of its page."""
    return bool(_MANY.search(text))
