"""Names that stand behind an office, in sentences written for the purpose."""

import pytest

from dashboard.analysis import names, sentences
from dashboard.records import Part, Span, Story


def people(text: str) -> set[str]:
    told = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    return {n.name for n in names.read(told, sentences.split(told))}


OFFICES = [
    ("The leader of the Opposition Wilma Orr agreed.", {"Wilma Orr"}),
    ("Leader of the House Wilma Orr agreed.", {"Wilma Orr"}),
    ("Orby Union Leader Wilma Orr agreed.", {"Orby Union", "Wilma Orr"}),
    ("Majority Leader Wilma Orr agreed.", {"Wilma Orr"}),
    ("Secretary Petroleum Dr Wilma Orr agreed.", {"Wilma Orr"}),
    ("Food and Civil Supplies Minister Wilma Orr agreed.", {"Wilma Orr"}),
    (
        "The Minister of State for Ports, Shipping and Waterways Wilma Orr agreed.",
        {"Wilma Orr"},
    ),
    ("Chairman Water Board Wilma Bell Orr agreed.", {"Water Board", "Wilma Bell Orr"}),
    ("Principal Secretary (Revenue) Wilma Orr agreed.", {"Wilma Orr"}),
    ("Her Excellency Dr Wilma Orr agreed.", {"Wilma Orr"}),
    ("Marine inspector Wilma Orr agreed.", {"Wilma Orr"}),
    ("Wilma Orr SC, for the state, agreed.", {"Wilma Orr"}),
]


@pytest.mark.parametrize(("text", "wanted"), OFFICES)
def test_an_office_is_no_part_of_the_name_behind_it(
    text: str, wanted: set[str]
) -> None:
    assert people(text) == wanted


BODIES = [
    ("The Department of Fisheries agreed.", {"Department of Fisheries"}),
    ("It was put to the Ministry of Health.", {"Ministry of Health"}),
    ("Orby Water agreed to it.", {"Orby Water"}),
    ("The Power Division agreed.", {"Power Division"}),
]


@pytest.mark.parametrize(("text", "wanted"), BODIES)
def test_what_a_body_is_in_charge_of_stays_in_its_name(
    text: str, wanted: set[str]
) -> None:
    assert people(text) == wanted


FIRST_NAMES = ["Emily", "Mohammed", "Irving", "Clement", "Sally", "Ned"]


@pytest.mark.parametrize("first", FIRST_NAMES)
def test_a_first_name_is_no_adverb_whatever_its_ending(first: str) -> None:
    assert people(f"{first} Orr agreed.") == {f"{first} Orr"}


NOBODY = [
    "The HPV jab works.",
    "The lamps are LEDs now.",
    "It was hit by Hurricane Orla.",
    "Then the Bill was passed.",
    "It got an AA rating.",
    "The show, “The Last Boat”, opened.",
    "It will close on Memorial Day.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_capitals_of_things_laws_storms_and_works_name_no_one(text: str) -> None:
    assert people(text) == set()
