"""What must happen and when in, why nobody could tell whether it has happened out."""

import re

#: Verbs of degree: with no number beside them there is no mark to hold them against.
_DEGREE = re.compile(
    r"(?i)\A(?:(?:the|its|their|a|an)\s)?(?:[\w’'-]{1,20}\s){0,6}?(?:to\s)?(?:be\s)?"
    r"(?:(?:significantly|substantially|sharply|dramatically|greatly|further|steadily)\s)?"
    r"(?P<verb>improve|boost|strengthen|enhance|curb|tackle|reduce|lower|raise|increase|"
    r"promote|encourage|support|address|streamline|moderni[sz]e|overhaul|ease|speed\sup|"
    r"step\sup|deepen|foster|revive|stimulate|tighten|rationali[sz]e|clamp\sdown|"
    r"crack\sdown|prioriti[sz]e|explore|consider)(?:d|ed|ing|s)?\b"
)
#: "Billions of dollars", "thousands of jobs", "a great many".
_VAGUE = re.compile(
    r"(?i)\b(?:(?:tens|hundreds|dozens|scores)\sof\s)?(?:thousands|millions|billions|"
    r"trillions|crores|lakhs|hundreds|dozens|scores)\sof\s\w+"
)
_TIMELY = re.compile(r"(?i)\b(?:timely|adequate|sufficient|appropriate)\s\w+")
_NUMBER = re.compile(
    r"(?i)\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|"
    r"thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|"
    r"half|third|quarter|fifth|tenth|double|triple|halve|all|every|no|none)\b"
)
NO_DAY = "the copy gives no day"


def why_not(what: str, rule: str) -> str | None:
    """The reason in words; None where the day and the deed can be checked."""
    if rule == "no-day-given":
        return NO_DAY
    if vague := _VAGUE.search(what) or _TIMELY.search(what):
        return f"“{vague[0]}” names no number"
    degree = _DEGREE.match(what)
    if degree and not _NUMBER.search(what):
        return f"“{degree['verb']}” names no mark to hold it against"
    return None
