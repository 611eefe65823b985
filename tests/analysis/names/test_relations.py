"""What the clause around a name tells of its kind, in sentences of our own."""

import pytest

from dashboard.analysis import names, sentences
from dashboard.records import Part, Span, Story


def kinds(text: str) -> dict[str, str]:
    told = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    return {n.name: n.kind for n in names.read(told, sentences.split(told))}


RELATED = [
    ("Analysts at Tarn Orley agreed.", "Tarn Orley", "organisation"),
    ("It was put to Wilma Orr, a partner at Tarn Orley.", "Tarn Orley", "organisation"),
    ("It bought Tarn Orley, which runs 40 ferries.", "Tarn Orley", "organisation"),
    ("Tarn Orley, a campaign group, sued.", "Tarn Orley", "organisation"),
    ("Tarn Orley, a town of 900, flooded.", "Tarn Orley", "place"),
    ("Tarn Orley, a nurse of 40, sued.", "Tarn Orley", "person"),
    ("Tarn Orley has missed its target.", "Tarn Orley", "organisation"),
    ("Tarn Orley has sold his farm.", "Tarn Orley", "person"),
    ("Tarn Orley chief executive Jo Bell quit.", "Tarn Orley", "organisation"),
    ("A poll by Voltara put them ahead.", "Voltara", "organisation"),
    ("Ada Sorel of broker Tarn Orley agreed.", "Tarn Orley", "organisation"),
    ("The road between Orla and Tarn Orley, police said, shut.", "Orla", "place"),
    ("It works in Quarle and Marsh Orley.", "Marsh Orley", "place"),
    ("People in Quarle, the largest exporter, agreed.", "Quarle", "place"),
    ("Voltara lost, according to Orley Care.", "Orley Care", "organisation"),
    ("The keeper was sold to Voltara in May.", "Voltara", "organisation"),
]


@pytest.mark.parametrize(("text", "name", "kind"), RELATED)
def test_a_name_has_the_kind_that_its_clause_tells(
    text: str, name: str, kind: str
) -> None:
    assert kinds(text)[name] == kind


def test_the_form_of_a_persons_name_counts_once_however_often_it_is_printed() -> None:
    text = "It is Tarn Orley. It was Tarn Orley. Tarn Orley chief executive Jo quit."
    assert kinds(text)["Tarn Orley"] == "organisation"
