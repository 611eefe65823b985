"""A story's text in, everything that was read in it out.

Pure: no clock, no files, no network, and no story knows of another.
"""

from collections.abc import Sequence
from dataclasses import replace

from dashboard.analysis import (
    attribution,
    checks,
    days,
    deadlines,
    decided,
    figures,
    keywords,
    names,
    quotes,
    sentences,
    series,
    targets,
)
from dashboard.records import Decision, Findings, Name, Quote, Story, Target
from dashboard.settings import Desk

#: Changes with every change of a rule, so that old readings can be told from new.
RULES = "3"
#: Characters of a story, about 20,000 words; beyond it nothing is read. Findings are
#: held against each other, so time grows faster than length: 80,000 take 2.4 s, and
#: 160,000 take 10 s.
LONGEST = 120_000


def analyse(story: Story, desk: Desk, decisions: Sequence[Decision] = ()) -> Findings:
    """All findings of one story, read as `desk` reads what copy leaves open.

    What editors decided stands over what the rules read, and what is worked out from a
    corrected finding is worked out anew. None of a story that is longer than `LONGEST`.
    """
    if len(story.text) > LONGEST:
        return Findings()
    split = sentences.split(story)
    phrases = days.read(story, split, desk)
    stand = decided.standing(decisions)
    who = names.read(story, split, desk)
    who = decided.laid(story, split, Name, who, stand)
    claims = attribution.read(story, split, who)
    said = quotes.read(story, split, claims)
    said = decided.laid(story, split, Quote, said, stand)
    found, rejected = figures.read(story, split, phrases, claims, desk)
    found, rejected = decided.figures(story, split, found, rejected, stand)
    aims = targets.read(story, split, found, phrases, desk)
    aims = decided.laid(story, split, Target, aims, stand)
    found = targets.started(found, aims)
    found, aims = series.read(story, split, who, found, aims)
    due = deadlines.read(story, split, phrases, claims, found, names=who)
    due = decided.deadlines(story, split, due, stand)
    findings = Findings(
        figures=found,
        rejections=rejected,
        targets=aims,
        deadlines=due,
        quotes=said,
        names=who,
        keywords=keywords.read(story, split, who),
    )
    checked = checks.checked(story, split, findings)
    remarks = decided.dismissed(checked.remarks, stand)
    return replace(checked, remarks=remarks)
