"""What every part of the keywords page draws from: the view, the kind, its terms."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.pages.parts import link
from dashboard.pages.parts.view import View
from dashboard.queries.keywords import TermCount

#: What may be counted; the keys are filters.
KINDS = {
    "keyword": "Keywords",
    "person": "People",
    "organisation": "Organisations",
    "place": "Places",
}
#: The page's own keys in the address, which its links keep.
_OWN = ("count", "period", "term")


@dataclass(frozen=True, slots=True)
class Scene:
    """One page of what the chosen stories are about."""

    view: View
    #: A key of `KINDS`.
    kind: str
    #: The terms of that kind in most stories.
    top: Sequence[TermCount]
    #: What is counted, in one sentence.
    basis: str

    @property
    def chosen(self) -> tuple[str, ...]:
        """The terms of this kind that are among the filters."""
        return self.view.choice.of(self.kind)


def toggled(scene: Scene, term: str) -> str:
    """The address of this page with a term added to the filters, or taken away."""
    if term in scene.chosen:
        return narrowed(scene, [each for each in scene.chosen if each != term])
    return narrowed(scene, [*scene.chosen, term])


def narrowed(scene: Scene, terms: Sequence[str]) -> str:
    """The address of this page with these terms as its filter of their kind."""
    own = {name: scene.view.asked(name) for name in _OWN}
    return link.to(scene.view, None, **own, **{scene.kind: list(terms)})
