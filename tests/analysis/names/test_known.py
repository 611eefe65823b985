import pytest

from dashboard.analysis.names.known import acronym, known_as

ONE = [
    (
        "person",
        "Ada Sorel",
        ["Dr Ada Sorel", "Ada M. Sorel", "Ada M Sorel", "Adá Sorel"],
    ),
    ("person", "Ada von Sorel", ["Ms Ada von Sorel"]),
    (
        "organisation",
        "Tarn and Orr",
        ["The Tarn & Orr", "Tarn & Orr Ltd.", "Tarn & Orr"],
    ),
    ("organisation", "UOT", ["U.O.T.", "UOT"]),
    ("place", "United States", ["US", "U.S.", "United States"]),
]
APART = [
    ("person", "Sorel", "Ada Sorel"),
    ("person", "Ada Sorel", "Ida Sorel"),
    ("person", "Ada Sorel Jr", "Ada Sorel"),
    ("person", "M. Sorel", "Sorel"),
    ("organisation", "Tarn Bank", "Tarn"),
]


@pytest.mark.parametrize(("kind", "form", "spellings"), ONE)
def test_spellings_of_one_name_have_one_form(kind, form, spellings):
    assert {known_as(each, kind) for each in [form, *spellings]} == {form}


@pytest.mark.parametrize(("kind", "one", "other"), APART)
def test_what_spelling_leaves_open_stays_apart(kind, one, other):
    assert known_as(one, kind) != known_as(other, kind)


def test_a_body_is_known_by_the_short_form_that_the_story_prints():
    assert acronym(("Tarn Water Office", "the office", "T.W.O."), "Tarn Water Office")
    assert acronym(("Tarn Water Office", "Tarn"), "Tarn Water Office") is None
    assert acronym(("TWO",), "TWO") is None
