"""Names as a desk's own list and its annotator have them."""

from dashboard.analysis import names, sentences
from dashboard.desk import Annotation, Desk, Listed
from dashboard.records import Part, Span, Story


class Told:
    """An annotator that knows some words."""

    name = "told"

    def __init__(self, **kinds):
        self.kinds = {words.replace("_", " "): kind for words, kind in kinds.items()}

    def annotate(self, text):
        for words, kind in self.kinds.items():
            start = text.find(words)
            if start >= 0:
                yield Annotation(start, start + len(words), kind)


def read(text, *listed, annotator=None):
    parts = (Part("body", Span(0, len(text))),)
    story = Story(text=text, offset=0, parts=parts)
    desk = Desk(names=listed, annotator=annotator)
    found = names.read(story, sentences.split(story), desk)
    return {name.name: name for name in found}


def test_the_desks_list_wins_on_name_and_kind():
    text = "He sailed on the Ostrand Belle in May. The Ostrand Belle sank in June."
    belle = Listed("MS Ostrand Belle", "organisation", ("Ostrand Belle",))
    found = read(text, belle)
    assert found["MS Ostrand Belle"].kind == "organisation"
    assert found["MS Ostrand Belle"].mentions == 2
    assert found["MS Ostrand Belle"].rule == "name-organisation-listed"
    assert "Ostrand Belle" not in found


def test_short_forms_of_a_listed_person_go_along():
    text = "Minister Ada Sorel said it was late. Sorel left the hall at noon."
    found = read(text, Listed("Ada Sorel of Terrin", "person", ("Ada Sorel",)))
    assert found["Ada Sorel of Terrin"].mentions == 2
    assert {each.kind for each in found.values()} == {"person"}


def test_a_listed_name_in_lower_case_copy_is_found_where_no_rule_looks():
    found = read("They met at eBoat on Monday.", Listed("eBoat", "organisation"))
    assert found["eBoat"].span == Span(12, 17)


def test_a_listed_word_inside_a_longer_name_is_no_name_of_its_own():
    found = read(
        "The Orby Town Council met in Tarn.", Listed("Orby", "place", ("Council",))
    )
    assert "Orby" not in found
    assert found["Orby Town Council"].kind == "organisation"


def test_a_listed_word_is_not_found_inside_another_word():
    assert (
        read("It rained on Mayfield Road.", Listed("May", "person")).get("May") is None
    )


def test_the_annotator_wins_on_kinds_and_is_named_in_the_rule():
    text = "The crowd cheered for Brella Vance in the square."
    assert read(text)["Brella Vance"].rule == "name-person"
    found = read(text, annotator=Told(Brella_Vance="place"))
    assert found["Brella Vance"].kind == "place"
    assert found["Brella Vance"].rule == "name-place-by-told"


def test_the_rules_win_on_whoever_has_a_title():
    found = read(
        "Mayor Brella Vance spoke for an hour.", annotator=Told(Brella_Vance="place")
    )
    assert (found["Brella Vance"].kind, found["Brella Vance"].rule) == (
        "person",
        "name-person",
    )


def test_names_that_only_the_annotator_finds_are_added():
    found = read("They met at eBoat on Monday.", annotator=Told(eBoat="organisation"))
    assert found["eBoat"].rule == "name-organisation-by-told"


def test_stretches_that_are_not_in_the_text_are_passed_over():
    class Lost:
        name = "lost"

        def annotate(self, text):
            yield Annotation(len(text), len(text) + 9, "person")
            yield Annotation(5, 5, "person")

    assert read("It rained on them all.", annotator=Lost()) == {}
