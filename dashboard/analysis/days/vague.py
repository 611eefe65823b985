"""Words that put something ahead and name no day in, a time without days out."""

import re

from dashboard.analysis.days.base import Reading, Rule, Scene


def _read(_: re.Match[str], __: Scene) -> Reading | None:
    return Reading(
        "no day is given", precision="none", relation="window", direction="future"
    )


VAGUE = Rule(
    name="no-day-given",
    kind="period",
    pattern=re.compile(
        r"\b(?i:in\sdue\scourse|at\sa\slater\s(?:date|stage)|in\sthe\snear\sfuture|"
        r"in\sthe\snot[- ]too[- ]distant\sfuture|as\ssoon\sas\spossible|"
        r"in\sthe\snew\syear)\b"
    ),
    read=_read,
    confidence=0.9,
    right=(("The line will open in due course.", "in due course", None, None),),
)
RULES = (VAGUE,)
