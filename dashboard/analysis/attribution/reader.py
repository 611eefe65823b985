"""The units of a story in, top to bottom, its attributions with their speakers out."""

import re
from dataclasses import replace

from dashboard.analysis.attribution.base import Attribution
from dashboard.analysis.attribution.carried import (
    CONFIDENCE,
    NOBODY,
    fragments,
    joined,
)
from dashboard.analysis.attribution.channels import by_what, channel
from dashboard.analysis.attribution.frame import Frame
from dashboard.analysis.attribution.frames import announcing, frames
from dashboard.analysis.attribution.memory import Memory, Speaker
from dashboard.analysis.attribution.people import Cast
from dashboard.analysis.attribution.phrases import Stretch
from dashboard.analysis.attribution.signed import signature
from dashboard.analysis.attribution.speakers import resolve
from dashboard.analysis.attribution.units import QUOTED, Unit, paragraphs
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.tokens import tokens
from dashboard.records import Name, Span

#: Words in marks that a sentence of its own may be made of.
_SENTENCE_WORDS = 3
#: "WALLACE: Governor," and "(CROSSTALK)": a transcript names its own speakers.
_SCRIPT = re.compile(r"\(|[A-Z][A-Z .'-]{2,30}:")


class Reader:
    """Reads one story; remembers who spoke last."""

    def __init__(self, text: str, names: tuple[Name, ...]) -> None:
        """Take a story's text and names."""
        self._text = text
        self._cast = Cast(text, names)
        self._memory = Memory()
        self._last: Attribution | None = None
        self._announced = False

    def read(self, sentences: tuple[Sentence, ...]) -> tuple[Attribution, ...]:
        """All attributions in the order of the page."""
        found: list[Attribution] = []
        for units in paragraphs(self._text, sentences):
            found += self._paragraph(units)
        found.sort(key=lambda a: (a.content.start, a.content.end))
        return tuple(found)

    def _paragraph(self, units: tuple[Unit, ...]) -> list[Attribution]:
        found: list[Attribution] = []
        waiting: list[Unit] = []
        own: Attribution | None = None
        beside: Attribution | None = None
        for unit in units:
            here = self._unit(unit)
            spoken = [a for a in here if a.kind in ("direct", "mixed", "indirect")]
            if here:
                direct = next((a for a in spoken if a.kind == "direct"), None)
                if waiting and own is None and direct is not None:
                    for earlier in waiting:
                        found += joined(earlier, direct, "direct")
                    waiting = []
                own = direct or (spoken[-1] if spoken else own)
                found += here
            elif _own_words(self._text, unit):
                if own is not None:
                    found += joined(unit, own, "direct")
                else:
                    waiting.append(unit)
            elif beside is not None:
                found += fragments(self._text, unit, beside)
            beside = spoken[-1] if spoken and spoken[-1].kind != "direct" else None
        found += self._waited(waiting)
        if own is not None or not waiting:
            self._last = own
        self._announce(units[-1], own)
        return found

    def _announce(self, unit: Unit, own: Attribution | None) -> None:
        """Remember who speaks next where a paragraph ends with a colon."""
        self._announced = self._text[unit.start : unit.end].endswith(":")
        frame = announcing(unit) if self._announced and own is None else None
        if frame is not None:
            self._last = self._made_of(unit, frame)

    def _waited(self, waiting: list[Unit]) -> list[Attribution]:
        """What stands in marks and nothing else, with no speaker in its paragraph."""
        last, kind = self._last, "direct" if self._announced else "continued"
        if last is None:
            last, kind = NOBODY, "continued"
        return [one for unit in waiting for one in joined(unit, last, kind)]

    def _signed(self, unit: Unit) -> list[Attribution]:
        """A quotation that stands alone, with the name of its speaker after a dash."""
        if not unit.quoted or unit.items[0].text != QUOTED:
            return []
        mark = unit.quoted[-1]
        who = signature(self._text, mark.end)
        if who is None or len(unit.quoted) > 1:
            return []
        words = tuple(tokens(self._text, who.start, who.end))
        speaker = resolve(words, self._text, self._cast, self._memory)
        span = Span(mark.first, mark.last)
        return [
            Attribution(
                content=span,
                kind="direct",
                who=who,
                as_written=self._text[who.start : who.end],
                speaker=speaker.name,
                verb=None,
                channel=None,
                source=speaker.source,
                rule="quote-signed",
                reason="A name after a dash signs the words in marks.",
                confidence=CONFIDENCE["direct"],
                speaker_kind=speaker.kind or "person",
                marked=(span,),
            )
        ]

    def _unit(self, unit: Unit) -> list[Attribution]:
        if signed := self._signed(unit):
            return signed
        found: list[Attribution] = []
        taken: set[int] = set()
        for frame in frames(unit):
            made = self._made_of(unit, frame)
            found += self._reported(unit, frame, made, taken)
        return found

    def _made_of(self, unit: Unit, frame: Frame) -> Attribution:
        """What a frame says of its speaker, who is remembered from here on."""
        speaker = self._speaker(unit, frame)
        through = self._channel(unit, frame)
        if speaker is not None:
            self._memory.keep(speaker, unit.items[frame.verb].start, through)
        return self._made(unit, frame, speaker, through)

    def _speaker(self, unit: Unit, frame: Frame) -> Speaker | None:
        if frame.who is None:
            return None
        words = unit.items[frame.who[0] : frame.who[1]]
        return resolve(words, self._text, self._cast, self._memory)

    def _channel(self, unit: Unit, frame: Frame) -> str | None:
        items = unit.items
        end = items[frame.tail - 1].end
        beside = self._text[items[frame.verb].start : end] + by_what(self._text, end)
        who = ""
        if frame.who is not None:
            who = self._text[items[frame.who[0]].start : items[frame.who[1] - 1].end]
        return channel(who, beside)

    def _made(
        self, unit: Unit, frame: Frame, speaker: Speaker | None, through: str | None
    ) -> Attribution:
        who = None
        if frame.who is not None:
            who = self._span(unit, frame.who)
        verb = unit.items[frame.verb].low
        return Attribution(
            content=Span(0, 0),
            kind="indirect",
            who=who,
            as_written=self._text[who.start : who.end] if who else None,
            speaker=speaker.name if speaker else None,
            verb="according to" if verb == "according" else verb,
            channel=through,
            source=speaker.source if speaker else "none",
            speaker_kind=speaker.kind if speaker else None,
            rule="",
            reason="",
            confidence=0,
        )

    def _span(self, unit: Unit, stretch: Stretch) -> Span:
        return Span(unit.items[stretch[0]].start, unit.items[stretch[1] - 1].end)

    def _reported(
        self, unit: Unit, frame: Frame, made: Attribution, taken: set[int]
    ) -> list[Attribution]:
        """The quotations of a frame one by one, or its clause as a whole."""
        found: list[Attribution] = []
        for stretch in (frame.left, frame.right):
            if stretch is None:
                continue
            items = unit.items[stretch[0] : stretch[1]]
            quoted = [
                index
                for index, item in enumerate(items, start=stretch[0])
                if item.text == QUOTED and index not in taken
            ]
            taken.update(quoted)
            words = any(item.word for item in items)
            second = frame.left is not None and stretch == frame.right
            if quoted and (second or not words or _outright(unit, frame, stretch)):
                found += [self._direct(unit, index, made) for index in quoted]
            elif words and not second:
                found.append(self._clause(unit, frame, stretch, made, quoted))
        return found

    def _direct(self, unit: Unit, index: int, made: Attribution) -> Attribution:
        mark = unit.mark(index)
        span = Span(mark.first, mark.last)
        kind = "direct"
        if index and unit.items[index - 1].word and not _sentence(self._text, span):
            kind = "mixed"
        return replace(
            made,
            content=span,
            kind=kind,
            marked=(span,),
            rule=f"quote-{kind}",
            reason="Words in marks beside a saying verb.",
            confidence=CONFIDENCE[kind],
        )

    def _clause(
        self,
        unit: Unit,
        frame: Frame,
        stretch: Stretch,
        made: Attribution,
        quoted: list[int],
    ) -> Attribution:
        kind = "mixed" if quoted else "indirect"
        if frame.kind != "say" and not quoted:
            kind = "claim"
        marks = tuple(Span(m.first, m.last) for m in map(unit.mark, quoted))
        return replace(
            made,
            content=self._span(unit, stretch),
            kind=kind,
            marked=marks,
            rule=f"quote-{kind}",
            reason="A clause beside a verb of saying or thinking.",
            confidence=CONFIDENCE[kind],
        )


def _own_words(text: str, unit: Unit) -> bool:
    """Whether a unit is nothing but a quotation, give or take a joining word."""
    if unit.quoted and _SCRIPT.match(text, unit.quoted[0].first):
        return False
    words = sum(item.word for item in unit.items)
    return bool(unit.quoted) and words <= 1 and unit.items[0].text == QUOTED


def _outright(unit: Unit, frame: Frame, stretch: Stretch) -> bool:
    """Whether the marks hold what was said whole, not a part of a reported clause."""
    first, last = unit.items[stretch[0]], unit.items[stretch[1] - 1]
    ends = last.text in (QUOTED, ",", "?", "!")
    return first.text == QUOTED and ends and frame.left == stretch


def _sentence(text: str, span: Span) -> bool:
    words = text[span.start : span.end].split()
    return text[span.start].isupper() and len(words) >= _SENTENCE_WORDS
