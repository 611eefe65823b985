"""The words beside a saying verb in, the channel through which it was said out."""

import re

_CHANNELS = (
    ("tweet", r"tweet(?:s|ed|ing)?"),
    ("social media", r"social media|facebook|instagram|twitter|telegram|truth social"),
    ("news conference", r"(?:news|press) conference|presser"),
    ("press briefing", r"(?:press |news )?briefing"),
    ("press release", r"(?:press|news) release"),
    ("statement", r"statement"),
    ("interview", r"interview"),
    ("phone call", r"phone call|telephone call|by (?:tele)?phone"),
    ("call with analysts", r"call with (?:analysts|investors)"),
    ("conference call", r"conference call|earnings call"),
    ("email", r"e-?mails?"),
    ("letter", r"letter"),
    ("memo", r"memo(?:randum)?"),
    ("report", r"report"),
    ("speech", r"speech|address|remarks|keynote"),
    ("rally", r"rally"),
    ("testimony", r"testimony|testif(?:y|ied)"),
    ("court filing", r"filing|complaint|lawsuit|affidavit|indictment|court documents"),
    ("survey", r"survey|poll"),
    ("study", r"study"),
    ("blog post", r"blog"),
    ("book", r"book|memoir"),
    ("article", r"op-ed|article|column|essay"),
    ("debate", r"debate"),
    ("video", r"video"),
)
_PATTERN = re.compile(
    r"\b(?:"
    + "|".join(f"(?P<c{n}>{p})" for n, (_, p) in enumerate(_CHANNELS))
    + r")\b",
    re.IGNORECASE,
)
_TOLD = re.compile(r"^told (?:the )?(?P<outlet>(?:[A-Z][\w.&’'-]*\s?){1,5})(?=[,.]|$)")


_BY_WHAT = re.compile(
    r",?\s(?:according\sto|in)\s(?:the|an?|his|her|its|their)\s(?:[a-z-]{2,14}\s){0,2}?"
    r"(?=(?:\w+\s)?(?:statement|release|interview|speech|letter|report|post|video)\b)"
    r"[a-z]+(?:\s[a-z]+)?"
)


def by_what(text: str, place: int) -> str:
    """ ", according to the statement" behind "the minister said"; else nothing."""
    found = _BY_WHAT.match(text, place)
    return found[0] if found else ""


def channel(attribution: str, after_verb: str) -> str | None:
    """What is said through, by the speaker's words and by the verb and what follows."""
    found = _PATTERN.search(after_verb) or _PATTERN.search(attribution)
    if found is not None and found.lastgroup is not None:
        return _CHANNELS[int(found.lastgroup[1:])][0]
    told = _TOLD.match(after_verb)
    return told["outlet"].strip() if told else None
