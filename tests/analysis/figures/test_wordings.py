"""Everything that figures of news copy look like, in sentences made up for it."""

import pytest

from dashboard.analysis import figures
from dashboard.analysis.sentences import split
from dashboard.records import Figure, Part, Rejection, Span, Story
from dashboard.settings import Desk

#: Copy -> value and unit of each figure.
VALUES = [
    # numbers in digits and words, magnitudes spelled or glued
    ("Velm sold 12,400 lamps and nineteen looms.", [(12400, "lamp"), (19, "loom")]),
    ("Some 3.4 million Orlans voted.", [(3.4e6, "Orlan")]),
    ("Two hundred and forty miners left.", [(240, "miner")]),
    ("It drew 37m viewers and cost £28k.", [(37e6, "viewer"), (28e3, "GBP")]),
    ("The dam cost $2.4bn.", [(2.4e9, "USD")]),
    ("It will cost 3 lakh crore rupees.", [(3e12, "INR")]),
    ("Five lakh pupils sat it.", [(5e5, "pupil")]),
    ("The levy will raise Rs 2 arab.", [(2e9, "INR")]),
    # ranges with shared and unshared magnitude
    ("It needs 3-5 million bricks.", [((3e6, 5e6), "brick")]),
    ("It costs $12-15 million.", [((12e6, 15e6), "USD")]),
    ("Flats cost $370,000 to $5.5 million.", [((370e3, 5.5e6), "USD")]),
    ("Between two and three million birds came.", [((2e6, 3e6), "bird")]),
    # fractions and multiples
    ("Two-thirds of the mills closed.", [(2 / 3, "mill")]),
    ("It lost three-quarters of its herd.", [(0.75, None)]),
    ("One in six pupils walk.", [(1 / 6, "pupil")]),
    ("Yields are twice what they were.", [(2, None)]),
    ("Output rose tenfold.", [(10, None)]),
    ("Exports doubled.", [(2, None)]),
    ("It is 3x bigger.", [(3, None)]),
    ("It waited half an hour and walked 2½ miles.", [(0.5, "hour"), (2.5, "mile")]),
    # percentages, percentage points, basis points
    (
        "Turnout was 61.5%, or 4 percentage points up.",
        [(61.5, "%"), (4, PP := "percentage point")],
    ),
    ("Rates rose by a quarter of a percentage point.", [(0.25, PP)]),
    (
        "The bank cut by 25 bps, or 25 basis points.",
        [(25, BP := "basis point"), (25, BP)],
    ),
    # money
    ("It paid US$5m, A$6m and HK$7m.", [(5e6, "USD"), (6e6, "AUD"), (7e6, "HKD")]),
    ("It paid PKR 5bn, or Rs 5 arab.", [(5e9, "PKR"), (5e9, "PKR")]),
    ("A stamp is 85p, or 95 cents.", [(0.85, "GBP"), (0.95, "USD")]),
    ("It lent 20m Swiss francs and Swiss francs 30m.", [(2e7, "CHF"), (3e7, "CHF")]),
    ("The toll is 450 kr or 40 zł.", [(450, "SEK"), (40, "PLN")]),
    (
        "It owes 5m pounds sterling and 3 million in euros.",
        [(5e6, "GBP"), (3e6, "EUR")],
    ),
    ("It earned NT$3bn, R$4m and ₦9,000.", [(3e9, "TWD"), (4e6, "BRL"), (9000, "NGN")]),
    ("It costs KSh 300 or 700 CFA francs.", [(300, "KES"), (700, "XOF")]),
    ("It holds 12.5 bitcoin.", [(12.5, "BTC")]),
    # measures
    ("It is 4.2km long and 90 m wide.", [(4.2, "km"), (90, "m")]),
    ("It covers 30 sq. km and 12 square miles.", [(30, "km²"), (12, "square mile")]),
    ("It makes 296 hp and returns 45 mpg.", [(296, "horsepower"), (45, "mpg")]),
    ("It does 120km/h at minus 4C.", [(120, "km/h"), (-4, "°C")]),
    ("It used 300 kWh and 4.5 tonnes.", [(300, "kWh"), (4.5, "tonne")]),
    ("He is 6ft 2in and weighs 12st.", [(6, "foot"), (2, "inch"), (12, "stone")]),
    # counts with their noun
    ("It has two centers of excellence.", [(2, "centre of excellence")]),
    ("It lost 14 first-team players.", [(14, "first-team player")]),
    ("The crash killed 12 and injured 34.", [(12, "person"), (34, "person")]),
    # grouping and digits of others
    ("It sold 12,50,000 mangoes.", [(1250000, "mango")]),
    ("It sold 816 000 tonnes.", [(816000, "tonne")]),
    ("It paid 1.234,56 euros.", [(1234.56, "EUR")]),
    ("It built ٤٥ schools and ۱۲۳ wells.", [(45, "school"), (123, "well")]),
]
#: Copy -> modifier and trend of each figure: two things, told apart.
QUALIFIED = [
    ("About 40 ships sailed.", [("about", None)]),
    ("Nearly 40 ships sailed.", [("nearly", None)]),
    ("At least 40 ships sailed.", [("at_least", None)]),
    ("Over 40 ships sailed.", [("more_than", None)]),
    ("At most 40 ships sailed.", [("at_most", None)]),
    ("Up to 40 ships sailed.", [("up_to", None)]),
    ("Under 40 ships sailed.", [("less_than", None)]),
    ("Hundreds of ships sailed.", [("vague", None)]),
    ("Sales rose by more than 4%.", [("more_than", "up")]),
    ("Sales fell nearly 4%.", [("nearly", "down")]),
    ("A record drop of about 4% was told.", [("about", "down")]),
    ("Veldt fell 4%, Orlo 3%.", [("exact", "down"), ("exact", "down")]),
    (
        "Output rose 4% in May and about 3% in June.",
        [("exact", "up"), ("about", "up")],
    ),
    ("Thefts are up 4% and arsons down 3%.", [("exact", "up"), ("exact", "down")]),
    (
        "It cut the fare by $12 to $40, 4% less than its rival.",
        [("exact", "down"), ("exact", None), ("exact", "down")],
    ),
    (
        "Mills, which make up 40% of the town, grew 4%.",
        [("exact", None), ("exact", "up")],
    ),
    ("The price rose above $40, nearing $50.", [("more_than", None), ("nearly", None)]),
    (
        "It fell just under 4%, to just over $40.",
        [("less_than", "down"), ("more_than", None)],
    ),
    ("It took 300 more guests than in May.", [("exact", "up")]),
    ("It took up to 40 minutes off the trip.", [("up_to", "down")]),
    ("It fell after output grew at 4%.", [("exact", "up")]),
    (
        "Sales, at 40 lamps, were at least 4% higher.",
        [("exact", None), ("at_least", "up")],
    ),
]
#: Copy -> what each figure is counted by.
COUNTED_BY = [
    ("It earns $5m annually.", ["year"]),
    ("Annual exports are $5m.", ["year"]),
    ("It earns $5m a year.", ["year"]),
    ("Oil is $80 per barrel.", ["barrel"]),
    ("Oil was $80 a barrel a year ago.", ["barrel"]),
    ("A $5m-a-year deal was signed.", ["year"]),
    ("It was $5m a year earlier.", [None]),
]
#: Copy -> how the figures of a change are linked: roles and trends in order.
PAIRS = [
    ("Output rose from 3m tonnes to 5m tonnes.", ["baseline", "actual"]),
    ("Output rose 60% to 3.9m tonnes from 2.4m.", ["change", "actual", "baseline"]),
    ("Sales rose by $40m to $410m.", ["change", "actual"]),
    ("It is 45%, up from 33%.", ["actual", "baseline"]),
]
#: Copy -> words that are no figure, with the rule that keeps the reason.
REJECTED = [
    ("It shut on 3 May.", "3 May", "date"),
    ("It opened in 1987.", "1987", "year"),
    ("It met at 5.30pm.", "5.30pm", "clock"),
    ("It came 22nd.", "22nd", "ordinal"),
    ("Call 020 7946 0018.", "020 7946 0018", "phone"),
    ("The G20 met.", "20", "name"),
    ("A Boeing 737-800 landed.", "737-800", "name"),
    ("It stands at 10 Mill Street.", "10 Mill", "numbered"),
    ("Section 21 was cut.", "21", "numbered"),
    ("No one was hurt.", "one", "pronoun"),
]


def read(text: str) -> tuple[tuple[Figure, ...], tuple[Rejection, ...]]:
    story = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    return figures.read(story, split(story), (), (), Desk())


def value(figure: Figure) -> float | tuple[float | None, float | None] | None:
    if figure.modifier == "range":
        return figure.low, figure.high
    return figure.low if figure.low is not None else figure.high


@pytest.mark.parametrize(("text", "expected"), VALUES)
def test_a_figure_has_its_value_and_unit(text, expected):
    found, _ = read(text)
    assert [figure.unit for figure in found] == [unit for _, unit in expected]
    for figure, (wanted, _) in zip(found, expected, strict=True):
        assert value(figure) == pytest.approx(wanted)


@pytest.mark.parametrize(("text", "expected"), QUALIFIED)
def test_a_modifier_and_a_trend_are_two_things(text, expected):
    assert [(f.modifier, f.trend) for f in read(text)[0]] == expected


@pytest.mark.parametrize(("text", "expected"), COUNTED_BY)
def test_a_figure_has_what_it_is_counted_by(text, expected):
    assert [figure.per for figure in read(text)[0]] == expected


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_a_change_is_told_from_where_it_starts_and_ends(text, expected):
    assert [figure.role for figure in read(text)[0]] == expected


@pytest.mark.parametrize(("text", "raw", "rule"), REJECTED)
def test_what_is_no_figure_is_kept_with_a_reason(text, raw, rule):
    found, rejected = read(text)
    assert found == ()
    assert [(item.raw, item.rule) for item in rejected] == [(raw, rule)]
    assert rejected[0].reason
