"""What a sentence says before a target in, whether it leads up or down to it out."""

import re

#: "cut waits to 3 days" -> down; "lift exports to $9m" -> up.
_DOWN = re.compile(
    r"\b(?:cut(?:s|ting)?|reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)?|slash\w{0,3}|"
    r"trim\w{0,4}|shrink(?:s|ing)?|fall(?:s|ing)?|drop(?:s|ped|ping)?|declin\w{1,3}|"
    r"down|halv\w{1,3}|short(?:en|er)\w{0,3}|(?<!no )(?:fewer|less) than|below|under|"
    r"no more than|at most|no (?:higher|longer|later) than|speed\w{0,3})\b",
    re.IGNORECASE,
)
_UP = re.compile(
    r"\b(?:rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|lift(?:s|ed|ing)?|boost\w{0,3}|"
    r"gr[oe]w(?:s|ing|n)?|ris(?:e[sn]?|ing)|expand\w{0,3}|climb\w{0,3}|up|"
    r"improv\w{1,3}|at least|(?<!no )more than|over|above|no (?:fewer|less) than|"
    r"enlarg\w{1,3}|doubl\w{1,3}|swell\w{0,3}|bring in)\b",
    re.IGNORECASE,
)
#: Behind the target: "£150m or less", "15 million or more".
_OR_LESS = re.compile(r"\A,? or (?:less|fewer|lower|below|under)\b", re.IGNORECASE)
#: Characters in which the verb that leads to a value stands.
_REACH = 60
#: A verb of change whose own value stands between leads to that one.
_OWN = re.compile(r"\d")


def direction(before: str, raw: str, after: str) -> str | None:
    """up or down where the words say which, None where they do not."""
    if _OR_LESS.match(after) or _OR_LESS.search(raw[-12:]):
        return "down"
    near = before[-_REACH:] + raw
    down = max((m.start() for m in _DOWN.finditer(near)), default=-1)
    up = max((m.start() for m in _UP.finditer(near)), default=-1)
    place = max(down, up)
    if place < 0 or _OWN.search(near[place : len(near) - len(raw)]):
        return None
    return "down" if down > up else "up"
