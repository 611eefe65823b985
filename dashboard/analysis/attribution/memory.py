"""Speakers in as a story is read from top to bottom, who spoke last out."""

from dataclasses import dataclass

from dashboard.analysis.attribution.people import Known


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who it is, and how well the copy names them."""

    name: str | None
    source: str
    person: Known | None = None

    @property
    def kind(self) -> str | None:
        """person or organisation; a place that speaks is its government."""
        if self.person is not None:
            person = self.person.name.kind == "person"
            return "person" if person else "organisation"
        return "organisation" if self.source == "named" else None


@dataclass(slots=True)
class Memory:
    """Who spoke last, while a story is read from top to bottom."""

    last: Speaker | None = None
    last_place: int = 0
    #: Who spoke last as a body, and who put out the last statement.
    body: Speaker | None = None
    issuer: Speaker | None = None

    def keep(self, speaker: Speaker, place: int, channel: str | None) -> None:
        """Remember an attribution for the pronouns after it."""
        if speaker.name is None:
            return
        self.last, self.last_place = speaker, place
        person = speaker.person
        body = person is None or person.name.kind == "organisation"
        if body and speaker.source == "named":
            self.body = speaker
        if channel is not None:
            self.issuer = speaker
