"""A figure that nothing attributes in, the subject that gives it by what it does out.

Who promises, appeals for, concedes or unveils a figure says it, without a saying verb;
a sentence that begins with "It lists" or "They mean to" goes on with who spoke last.
"""

import re

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.figures.base import Line
from dashboard.records import Span

#: Copy -> how the source of its last figure is named.
RIGHT = (
    ("Joanna Thirl has promised to cut spending to £40m.", "named"),
    ("The Relief Compact appealed for $410 million.", "named"),
    ("Dr Anna Dorn was adamant that cover would reach 95%.", "named"),
    ("A poll made by Orla Research gave her party 37%.", "named"),
    ("She said so on Monday, after rents rose 4%.", "named"),
    ("It is too much, it said after rents rose 4%.", "named"),
    (
        "A paper of the Relief Compact, it said, was late. The paper asks for 4%.",
        "named",
    ),
    ("The gap is pegged by the finance ministry at $3.3 billion.", "named"),
    ("It cut a bill that the town treasurer puts at £3.8m.", "named"),
    ("Officials promised to cut spending to £40m.", "unnamed"),
    ("Spending fell to £40m.", "none"),
    ("The Relief Compact closed 40 offices.", "none"),
)

#: Who does these gives the figures that go with them.
_GIVES = re.compile(
    r"\b(?:(?:has|have|had|also|on \w{6,9}|\w{6,9}day) ){0,2}(?:promised|promises|"
    r"pledged|pledges|vowed|vows|appealed|appeals|conceded|admitted|acknowledged|"
    r"unveiled|asked|foresees?|expects?|pencilled in|stuck to|sticks to|disclosed|"
    r"revealed|undertook|undertaken|proposed|proposes|forecast|wants|wanted|"
    r"committed (?:it|them|him|her)sel(?:f|ves)|(?:is|was|are|were) (?:adamant|"
    r"determined|confident))\b"
)
#: The subject: what stands before the verb, with a name or a title in it.
_NAME = re.compile(r"(?:\A|[\s“\"])(?:[A-Z][\w’'-]+\s?){2,5}|\b[A-Z]{2,6}\b")
#: As in "pegged by the finance ministry at", "which the treasurer puts at".
_AGENT = re.compile(
    r"\b(?:(?:pegged|put|estimated|valued|reckoned|given) by (?P<by>[^,.;]{3,60}?)|"
    r"(?:that|which) (?P<who>(?:the|its|his|her|[A-Z])[^,.;]{2,50}?) "
    r"(?:puts?|pegs?|values?|reckons?|estimates?)) (?:at )?\Z"
)
_UNNAMED = re.compile(
    r"\b(?:officials|sources|insiders|campaigners|critics|analysts|aides|experts)\b",
    re.IGNORECASE,
)
#: A sentence that goes on with who spoke in the one before.
_CARRIED = re.compile(
    r"\A(?:It|He|She|They) (?:also )?(?:lists?|puts?|names|adds?|gives?|shows?|notes?|"
    r"found|finds|counts?|recommends?|estimates?|mean|means|intends?|plans?|hopes?|"
    r"aims?|promised|proposes?|wants?)\b"
)
#: Characters between what was said last and a sentence that goes on with it.
_GAP = 40
#: Characters of a subject.
_SUBJECT = 160


#: What can be looked up is a source that can be named.
_DOCUMENTS = re.compile(
    r"\b(?:report|papers?|accounts|documents?|statement|filings?|register|study|survey|"
    r"data|minutes|census|budget|poll|review|audit|bulletin|prospectus|figures)\b",
    re.IGNORECASE,
)
#: Unless it is not to be had.
_HIDDEN = re.compile(
    r"\b(?:leaked|internal|confidential|unpublished|seen by)\b", re.IGNORECASE
)
#: As in "Accounts filed at the register show".
_SHOWN = re.compile(
    r"\A(?:[\w’'-]{1,20} ){0,4}(?:papers?|accounts|documents?|figures|data|census|"
    r"survey|study|poll|report)\b[^,.;]{0,60}\b(?:shows?|showed|suggests?|gave|gives|"
    r"puts?|found|finds)\b",
    re.IGNORECASE,
)


#: Whoever these stand for is told elsewhere; a body or a person that could be called.
_POINTING = frozenset({"it", "he", "she"})
#: "The paper earmarks $3m", where the paper is what was cited last.
_CITED = re.compile(
    r"\A(?:The|That|This) (?P<what>report|paper|document|statement|study|survey|census|"
    r"poll|review|audit|bulletin|plan)\b(?! (?:of|by|was|is|will)\b)",
)


def named(claim: Attribution) -> str:
    """named, unnamed or none; a title alone is of a person who could be called."""
    if claim.source == "role":
        return "named"
    words = claim.as_written or ""
    if claim.source == "none" and words.lower() in _POINTING:
        return "named"
    if claim.source == "unnamed" and _DOCUMENTS.search(words):
        return "unnamed" if _HIDDEN.search(words) else "named"
    return claim.source


def subject(
    span: Span, line: Line, attributions: tuple[Attribution, ...]
) -> tuple[str | None, str]:
    """Who gives the figure by what they do, and how they are named."""
    before = line.text[: span.start - line.start]
    carried = _carried(line, before, attributions) or _agent(before)
    if carried is not None:
        return carried
    shown = _SHOWN.match(before)
    if shown is not None and not _HIDDEN.search(shown[0]):
        return shown[0].rsplit(" ", 1)[0], "named"
    verb = _GIVES.search(before)
    if verb is None or verb.start() > _SUBJECT:
        return None, "none"
    who = before[: verb.start()]
    name = _last(who)
    if name is not None:
        return name, "named"
    unnamed = _UNNAMED.search(who)
    return (unnamed[0], "unnamed") if unnamed is not None else (None, "none")


def _agent(before: str) -> tuple[str, str] | None:
    """As in "pegged by the finance ministry at"."""
    agent = _AGENT.search(before)
    if agent is None:
        return None
    who = agent["by"] or agent["who"]
    return who, "unnamed" if _UNNAMED.search(who) else "named"


def _last(who: str) -> str | None:
    """The last name of a subject, as in "Its chief executive, Joanna Thirl,"."""
    names = [match[0].strip(' “"') for match in _NAME.finditer(who)]
    return names[-1] if names else None


def _carried(
    line: Line, before: str, attributions: tuple[Attribution, ...]
) -> tuple[str | None, str] | None:
    """Who spoke last, where the sentence goes on with it."""
    cited = _CITED.match(before)
    if not (cited or _CARRIED.match(before)):
        return None
    last = [
        claim
        for claim in attributions
        if 0 <= line.start - max(claim.content.end, _end(claim)) <= _GAP
    ]
    if not last:
        return None
    said = last[-1].speaker or last[-1].as_written
    if cited and cited["what"] not in (last[-1].as_written or ""):
        return None
    return said, named(last[-1])


def _end(claim: Attribution) -> int:
    return claim.who.end if claim.who is not None else 0
