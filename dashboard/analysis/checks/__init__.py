"""A story and what was read in it in, a sub-editor's remarks out; one check a file."""

from dataclasses import replace

from dashboard.analysis.checks import (
    article_a_an,
    bullet_support,
    date_order,
    doubled_word,
    duplicate,
    duration_arithmetic,
    figure_source,
    growth_unstated,
    headline_hedge,
    headline_number,
    name_spelling,
    overtaken,
    percent_arithmetic,
    quote_attribution,
    quote_marks,
    scale,
    stale_relative,
    stock_flow,
    target_wording,
    total_arithmetic,
    unnamed_source,
    weekday,
)
from dashboard.analysis.checks.base import Check
from dashboard.analysis.keys import remarks_keyed
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Story

#: In the order in which an editor meets them on the page.
CHECKS: tuple[Check, ...] = (
    headline_number.CHECK,
    headline_hedge.CHECK,
    bullet_support.CHECK,
    target_wording.CHECK,
    growth_unstated.CHECK,
    figure_source.CHECK,
    quote_attribution.CHECK,
    unnamed_source.CHECK,
    duration_arithmetic.CHECK,
    weekday.CHECK,
    overtaken.CHECK,
    stale_relative.CHECK,
    scale.CHECK,
    stock_flow.CHECK,
    name_spelling.CHECK,
    duplicate.CHECK,
    date_order.CHECK,
    doubled_word.CHECK,
    article_a_an.CHECK,
    quote_marks.CHECK,
    percent_arithmetic.CHECK,
    total_arithmetic.CHECK,
)

CHECK_OF = {check.name: check for check in CHECKS}


def severity(remark: Remark) -> str:
    """fix, look, info or ok: how pressing a remark is.

    What asks to be looked at is to be fixed where its check is certain.
    """
    asks = remark.result == "look"
    return "fix" if asks and CHECK_OF[remark.check].certain else remark.result


def checked(
    story: Story, sentences: tuple[Sentence, ...], findings: Findings
) -> Findings:
    """The findings with every check's remarks."""
    remarks = [
        remark for check in CHECKS for remark in check.look(story, sentences, findings)
    ]
    return replace(findings, remarks=remarks_keyed(story, remarks))
