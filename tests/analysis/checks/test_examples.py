import pytest

from dashboard import readers
from dashboard.analysis import analyse
from dashboard.analysis.checks import CHECKS
from dashboard.analysis.words.listing import listed
from dashboard.settings import Desk

WRONG = [(check, page) for check in CHECKS for page in check.wrong]
RIGHT = [(check, page) for check in CHECKS for page in check.right]
RULES = listed(
    """
    headline-number headline-hedge bullet-support target-wording growth-unstated
    figure-source quote-attribution unnamed-source duration-arithmetic weekday overtaken
    stale-relative scale stock-flow name-spelling duplicate date-order doubled-word
    article-a-an quote-marks percent-arithmetic total-arithmetic
    """
)


def raised(page, check):
    _, (story, *_) = readers.read("page.txt", page.encode())
    remarks = analyse(story, Desk()).remarks
    return story, [r for r in remarks if r.check == check.name and r.result != "ok"]


def test_every_rule_has_its_check_once():
    assert sorted(check.name for check in CHECKS) == sorted(RULES)


@pytest.mark.parametrize(("check", "page"), WRONG, ids=lambda value: str(value)[:40])
def test_a_check_remarks_on_its_wrong_examples(check, page):
    story, remarks = raised(page, check)
    assert remarks
    for remark in remarks:
        for span in filter(None, (remark.span, remark.other)):
            assert 0 <= span.start < span.end <= len(story.text)


@pytest.mark.parametrize(("check", "page"), RIGHT, ids=lambda value: str(value)[:40])
def test_a_check_leaves_its_right_examples_alone(check, page):
    assert raised(page, check)[1] == []
