from dashboard.analysis import LONGEST
from dashboard.pages.parts.remarks import remarks
from dashboard.records import Part, Remark, Span, Story

TEXT = "Rents rise\n\nRents rose 15% to £920 from £850, the the office <said>."
STORY = Story(
    text=TEXT,
    offset=0,
    parts=(Part("headline", Span(0, 10)), Part("body", Span(12, len(TEXT)))),
    headline="Rents rise",
)
SHARE = Remark(
    "percent-arithmetic", "look", "It is 8%.", Span(23, 26), Span(30, 44), "aaaa"
)
TWICE = Remark("doubled-word", "look", "“the” twice", Span(46, 53), None, "bbbb")
FINE = Remark("weekday", "ok", "a Tuesday", Span(12, 17), None, "cccc")
NOTED = Remark("duplicate", "info", "printed twice", None, None, "dddd")


def test_what_is_certain_comes_first_and_both_places_are_linked():
    shown = remarks(STORY, (NOTED, SHARE, TWICE))
    assert shown.index(">Fix<") < shown.index(">Look at<")
    assert shown.index(">Look at<") < shown.index(">For information<")
    assert 'data-to="at-aaaa"' in shown
    assert 'data-to="at-aaaa-other"' in shown
    assert "“£920 from £850”" in shown
    assert "nothing to look at" not in shown


def test_a_story_without_a_fault_says_that_all_checks_were_run():
    assert "All 22 checks run, nothing to look at." in remarks(STORY, ())
    shown = remarks(STORY, (FINE, NOTED))
    assert "All 22 checks run, nothing to look at." in shown
    assert shown.index("1 thing looked at and fine") < shown.index("a Tuesday")


def test_a_story_too_long_to_be_read_does_not_count_as_checked():
    story = Story(text="a" * (LONGEST + 1), offset=0, parts=(), headline="Long")
    assert "too long to be checked" in remarks(story, ())
