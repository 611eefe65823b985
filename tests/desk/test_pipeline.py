import importlib.util

import pytest

from dashboard.desk import Annotation, pipeline
from dashboard.errors import DashboardError

TEXT = "Ada Sorel of Tarn Lights sailed to Orvell on Friday."
PATTERNS = [
    {"label": "PERSON", "pattern": "Ada Sorel"},
    {"label": "ORG", "pattern": "Tarn Lights"},
    {"label": "GPE", "pattern": "Orvell"},
    {"label": "DATE", "pattern": "Friday"},
]
SPACY = importlib.util.find_spec("spacy") is not None


@pytest.mark.skipif(SPACY, reason="spaCy is installed here")
def test_without_spacy_the_setting_is_refused_in_an_editors_words():
    with pytest.raises(DashboardError, match="spaCy is not installed"):
        pipeline.installed("en_core_web_sm")


@pytest.mark.skipif(not SPACY, reason="spaCy is not installed; it is optional")
def test_a_pipeline_that_is_not_there_is_refused_in_an_editors_words():
    with pytest.raises(DashboardError, match="which is not installed"):
        pipeline.installed("no_such_pipeline")


@pytest.mark.skipif(not SPACY, reason="spaCy is not installed; it is optional")
def test_an_installed_pipeline_finds_people_bodies_and_places(tmp_path):
    import spacy  # noqa: PLC0415

    blank = spacy.blank("en")
    blank.add_pipe("entity_ruler").add_patterns(PATTERNS)
    blank.to_disk(tmp_path / "ruled")
    ruled = pipeline.installed(str(tmp_path / "ruled"))
    assert ruled.name == "ruled"
    assert list(ruled.annotate(TEXT)) == [
        Annotation(0, 9, "person"),
        Annotation(13, 24, "organisation"),
        Annotation(35, 41, "place"),
    ]
