from dashboard.analysis import names, sentences
from dashboard.records import Part, Span, Story


def found(head, text):
    whole = f"{head} {text}"
    parts = (
        Part("dateline", Span(0, len(head))),
        Part("body", Span(len(head) + 1, len(whole))),
    )
    story = Story(text=whole, offset=0, parts=parts)
    return {each.name: each.kind for each in names.read(story, sentences.split(story))}


def test_a_dateline_names_places_and_no_agency():
    for head in (
        "SALT ORVELL, Brenn (ORW) —",
        "SALT ORVELL, Brenn, May 3 (Orwick Press) -",
        "SALT ORVELL, Brenn, May 3 /OrwickWire/ --",
        "SALT ORVELL (Brenn) (ORW) —",
    ):
        assert found(head, "It rained on the town in May.") == {
            "Salt Orvell": "place",
            "Brenn": "place",
        }


def test_a_region_in_brackets_is_what_the_story_says_of_it():
    read = found("ORVELL (Brenn) —", "Brenn’s government met in Orvell on Monday.")
    assert read == {"Orvell": "place", "Brenn": "place"}


def test_an_agency_that_the_story_speaks_of_is_named_by_it():
    text = "Brenn Motors told reporters of the Orwick Press Agency on Monday."
    read = found("ORVELL (Orwick Press Agency) —", text)
    assert read["Orwick Press Agency"] == "organisation"
