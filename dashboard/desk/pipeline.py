"""The name of a spaCy pipeline that is installed in, an annotator out.

The pipeline is loaded when the first story is read, once for the process.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from dashboard.desk import Annotation
from dashboard.errors import DashboardError

#: spaCy's labels for what the dashboard tells apart; all others are passed over.
_KINDS = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
#: Steps that names do without, which take most of the time.
_NEEDLESS = ("tagger", "parser", "lemmatizer", "attribute_ruler", "textcat")


@dataclass(frozen=True, slots=True)
class Pipeline:
    """An installed spaCy pipeline, by its package or its folder."""

    source: str

    @property
    def name(self) -> str:
        """Its package or the last part of its folder."""
        return Path(self.source).name

    def annotate(self, text: str) -> Iterator[Annotation]:
        """The people, organisations and places that it finds."""
        for found in _loaded(self.source)(text).ents:
            if kind := _KINDS.get(found.label_):
                yield Annotation(found.start_char, found.end_char, kind)


def installed(source: str) -> Pipeline:
    """The pipeline; raises `DashboardError` where it or spaCy is not installed."""
    if find_spec("spacy") is None:
        raise DashboardError(
            f"DASHBOARD_ANNOTATOR asks for the pipeline {source!r}, but spaCy is not "
            "installed. Install it beside the dashboard (pip install spacy), or leave "
            "the setting empty: names are then read by rules alone."
        )
    if not Path(source).is_dir() and not _is_package(source):
        raise DashboardError(
            f"DASHBOARD_ANNOTATOR asks for the pipeline {source!r}, which is not "
            "installed. Give the name of an installed pipeline or its folder, or "
            "leave the setting empty: names are then read by rules alone."
        )
    return Pipeline(source)


def _is_package(source: str) -> bool:
    return source.isidentifier() and find_spec(source) is not None


@cache
def _loaded(source: str) -> Any:
    spacy: Any = import_module("spacy")
    try:
        return spacy.load(source, exclude=_NEEDLESS)
    except (OSError, ValueError, ImportError) as trouble:
        raise DashboardError(
            f"The pipeline {source!r} that DASHBOARD_ANNOTATOR names cannot be loaded: "
            f"{trouble}"
        ) from trouble
