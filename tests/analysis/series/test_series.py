from datetime import date

import pytest

from dashboard.analysis import analyse
from dashboard.records import Part, Span, Story
from dashboard.settings import Desk

DAY = date(2026, 1, 20)


def story(headline, text, dateline="TOLVAR"):
    """A story with a headline, a dateline and one paragraph."""
    whole = f"{headline}\n\n{dateline}: {text}"
    start = len(headline) + 2
    end = start + len(dateline) + 1
    parts = (
        Part("headline", Span(0, len(headline))),
        Part("dateline", Span(start, end)),
        Part("body", Span(end + 1, len(whole))),
    )
    return Story(
        text=whole,
        offset=0,
        parts=parts,
        headline=headline,
        dateline_place=dateline,
        day=DAY,
    )


def body(headline, text):
    """The figures of the paragraph."""
    found = analyse(story(headline, text), Desk()).figures
    return [each for each in found if each.part == "body"]


#: Headline and copy -> whose the first figure is.
WHOSE = [
    ("Tea sells", "Karvia’s tea exports reached $240 million in 2024.", "Karvia"),
    ("Tea sells", "Exports of Karvia reached $7 billion in 2024.", "Karvia"),
    ("Fewer idle", "Unemployment in Karvia fell to 6%.", "Karvia"),
    ("A merger", "Velm Foods’ revenue rose to $95 million in 2024.", "Velm Foods"),
    ("A cut", "The Central Bank of Karvia cut its main rate to 5.5%.", "Karvia"),
    ("Tea of Karvia in demand", "Exports reached $240 million in 2024.", "Karvia"),
]
#: Headline and copy -> the first figure's series.
NAMED = [
    (
        ("Karvia’s tea", "Karvia’s annual tea exports reached $240 million."),
        "export tea|USD|year|karvia",
    ),
    (
        (
            "Karvia’s tea",
            "Karvia’s exports of tea came to $131 million in the first half of 2025.",
        ),
        "export tea|USD|half-year|karvia",
    ),
    (
        ("Karvia’s tea", "Karvia’s tea exports to Brenia were $31 million in 2024."),
        "brenia export tea|USD|year|karvia",
    ),
    (
        ("Karvia’s steel", "Karvia exported steel worth $512 million in 2024."),
        "export steel|USD|year|karvia",
    ),
    (
        ("Karvia’s prices", "Consumer prices in Karvia rose by 4.1% in May."),
        "inflation|%||karvia",
    ),
    (("Karvia’s wind", "Karvia’s wind power reached 480 MW."), "power wind|W||karvia"),
    (
        ("Karvia builds", "Karvia built 8,300 homes last year."),
        "home build||year|karvia",
    ),
    (
        ("US debt", "The US public debt rose to $3 trillion."),
        "debt public|USD||united states",
    ),
]
#: Headline and copy whose first figure is of no series, and why.
UNNAMED = {
    "a flow of no stated period": (
        "Karvia’s tea",
        "Karvia’s tea exports hit $9 million.",
    ),
    "no noun of an amount": ("Karvia’s plan", "Karvia opened a $340 million crossing."),
    "too general for a story's subject": (
        "Karvia’s plan",
        "The cost is $2 million a year.",
    ),
    "a change and no level": ("Karvia’s tea", "Karvia’s exports rose by 12% in 2024."),
    "a share of the whole": ("Karvia’s tea", "Tea is 31% of exports in Karvia."),
    "a count of a plain noun": ("Karvia’s plan", "Karvia has 350 nurses."),
    "an event": ("Karvia’s storm", "The storm killed 12 people in Karvia."),
    "nobody's": ("A rise", "The budget deficit fell to 3%."),
    "vague": ("Karvia’s tea", "Karvia’s annual tea exports bring billions of dollars."),
}


@pytest.mark.parametrize(("headline", "text", "name"), WHOSE)
def test_a_figure_is_given_to_whom_the_copy_gives_it(headline, text, name):
    assert body(headline, text)[0].entity == name


def test_who_only_tells_a_figure_is_not_whose_it_is():
    text = "Velm Foods said the budget deficit of Karvia was 3%."
    assert body("A deficit", text)[0].entity == "Karvia"


def test_another_place_in_the_sentence_leaves_the_storys_subject_in_doubt():
    text = "As in Brenia before, exports reached $240 million in 2024."
    assert body("Karvia’s tea", text)[0].entity != "Karvia"


@pytest.mark.parametrize(("copy", "series"), NAMED)
def test_a_series_names_what_is_measured_the_unit_the_period_and_whose(copy, series):
    assert body(*copy)[0].series == series


@pytest.mark.parametrize("why", UNNAMED)
def test_what_would_gather_strangers_has_no_series(why):
    assert body(*UNNAMED[why])[0].series is None


def test_a_headline_takes_the_period_that_the_body_gives_the_same_value():
    found = analyse(
        story(
            "Karvia’s tea exports reach $240 million",
            "Karvia sold tea worth $240 million abroad in 2024.",
        ),
        Desk(),
    ).figures
    assert found[0].series == "export tea|USD|year|karvia"


def test_a_target_has_the_series_of_its_figure_or_of_what_it_starts_from():
    told = "Karvia wants to lift annual tea exports from $240 million to $400 million"
    findings = analyse(story("Karvia’s tea", f"{told} by 2030."), Desk())
    assert findings.targets[0].series == "export tea|USD|year|karvia"


def test_a_story_without_figures_is_passed_through():
    assert analyse(story("Karvia’s tea", "Nothing was counted."), Desk()).figures == ()
