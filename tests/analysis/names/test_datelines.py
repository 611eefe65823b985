from dashboard.analysis import names, sentences
from dashboard.records import Part, Span, Story

HEAD = "SALT ORVELL, Brenn (ORW) —"


def test_a_dateline_names_places_and_in_brackets_the_agency():
    text = f"{HEAD} It rained on the town in May."
    parts = (
        Part("dateline", Span(0, len(HEAD))),
        Part("body", Span(len(HEAD) + 1, len(text))),
    )
    story = Story(text=text, offset=0, parts=parts)
    found = {each.name: each.kind for each in names.read(story, sentences.split(story))}
    assert found["Salt Orvell"] == "place"
    assert found["Brenn"] == "place"
    assert "place" not in {kind for name, kind in found.items() if name not in
                           ("Salt Orvell", "Brenn")}  # fmt: skip
