"""Words that point at days around the story's own in, the day out."""

import re
from datetime import timedelta

from dashboard.analysis.days.almanac import GAP, unanchored
from dashboard.analysis.days.base import Reading, Rule, Scene

_STEPS = {
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
    "yesterday": -1,
    "tomorrow": 1,
    "last night": -1,
    "overnight": 0,
}


def _read(match: re.Match[str], scene: Scene) -> Reading | None:
    words = " ".join(match[0].lower().split())
    before = scene.text[: match.start()].rstrip()[-1:]
    if words == "today" and match[0][0].isupper() and before.isalnum():
        # A paper or a programme: "Ruritania Today".
        return None
    step = next((n for name, n in _STEPS.items() if words.startswith(name)), 0)
    if scene.anchor is None:
        return unanchored(f"“{words}”")
    found = scene.anchor + timedelta(days=step)
    way = "past" if step < 0 else "future" if step > 0 or "tonight" in words else None
    return Reading(f"“{words}” from the story's day", found, found, direction=way)


NEAR = Rule(
    name="near-day",
    kind="relative",
    pattern=re.compile(
        rf"\b(?i:the{GAP}day{GAP}(?:before{GAP}yesterday|after{GAP}tomorrow)|"
        rf"(?:late{GAP}|early{GAP}|earlier{GAP}|later{GAP})?"
        rf"(?:today|tonight|tomorrow|yesterday|last{GAP}night|"
        rf"this{GAP}(?:morning|afternoon|evening)))\b"
        rf"(?:{GAP}(?:morning|afternoon|evening|night)\b)?(?!['’]s\b)"
    ),
    read=_read,
    confidence=0.95,
    needs=("today", "tonight", "morrow", "yesterday", "last", "this"),
    right=(
        ("The bill passed yesterday.", "yesterday", "2025-06-11", "2025-06-11"),
        (
            "They meet the day after tomorrow.",
            "the day after tomorrow",
            "2025-06-14",
            "2025-06-14",
        ),
        ("The shelter closes tonight.", "tonight", "2025-06-12", "2025-06-12"),
    ),
    wrong=("He wrote in Ruritania Today that it was lost.",),
)
RULES = (NEAR,)
