"""A unit in, each saying verb with who says it and which tokens it reports out."""

from collections.abc import Iterator
from dataclasses import replace

from dashboard.analysis.attribution import cues, stretches
from dashboard.analysis.attribution.cuts import ELLIPSES, cut
from dashboard.analysis.attribution.frame import Frame
from dashboard.analysis.attribution.inverted import inverted
from dashboard.analysis.attribution.phrases import (
    PRONOUNS,
    Items,
    Stretch,
    after,
    subject,
)
from dashboard.analysis.attribution.tails import DASHES, past_time, tail
from dashboard.analysis.attribution.units import GOES_ON, QUOTED, Unit
from dashboard.analysis.words.people import GROUPS, ROLES

_INNER = frozenset({"think", "object", "call"})
#: Begin what went on while it was said: "..., he told the House as he left".
_MEANWHILE = frozenset({"as", "while", "when", "after", "before"})
#: "according to" and whoever it is: no longer.
_LONGEST_SOURCE = 12
#: Words in marks that a colon announces whatever the verb: no shorter.
_ANNOUNCED = 12

#: Open an aside in which somebody may say something: "Despite officials estimating".
_IN_SPITE = frozenset(
    {"despite", "amid", "with", "although", "though", "while", "whereas"}
)


def frames(unit: Unit) -> tuple[Frame, ...]:
    """In the order of the verbs."""
    found: list[Frame] = []
    for index, item in enumerate(unit.items):
        if item.low == "according":
            frame = _according(unit.items, index)
        else:
            frame = _frame(unit.items, index, found)
        if frame is not None:
            found.append(frame)
    if not found:
        found = list(_by_shape(unit))
    return tuple(_outermost(cut(unit.items, found)))


def announcing(unit: Unit) -> Frame | None:
    """ "The Courier reports:" before a paragraph in marks: the speaker of the next."""
    items = unit.items
    if items[-1].text != ":":
        return None
    for verb in range(len(items) - 2, 0, -1):
        who = subject(items, verb) if cues.kind(items, verb) == "say" else None
        if who is not None:
            return Frame(verb, "say", who, None, None, len(items) - 1)
    return None


def _outermost(found: Iterator[Frame]) -> Iterator[Frame]:
    """Without what people are said to think or want: it is the speaker's word."""
    end = 0
    for frame in found:
        if frame.verb < end and frame.kind in _INNER:
            continue
        end = max(end, frame.right[1] if frame.right else 0)
        yield frame


def _frame(items: Items, verb: int, earlier: list[Frame]) -> Frame | None:
    kind = cues.kind(items, verb)
    if kind is None:
        return None
    who = subject(items, verb)
    if who is not None and who[0] and items[who[0] - 1].low == "than":
        # "More than the government said": a comparison, and nothing is reported.
        return None
    if kind == "say":
        turned = inverted(items, verb, who)
        if turned is not None:
            return turned
    frame = None
    before = items[verb - 1].low if verb else ""
    if who is not None and not items[verb].low.endswith("ing"):
        frame = _plain(items, verb, who, kind)
    elif (
        items[verb].low.endswith("ing")
        or before in ELLIPSES
        or (before == "," and earlier and kind == "say")
    ):
        frame = _carried(items, verb, kind, earlier, who)
    frame = frame and _granted(items, frame)
    if frame is None or _holds(items, frame):
        return frame
    if frame.right is not None and items[frame.right[0]].low == "not":
        return None
    # "cited a study", "expects growth of 2%": no clause, but its words are theirs.
    return replace(frame, kind="object")


def _granted(items: Items, frame: Frame) -> Frame:
    """ "Although officials estimate X at Y, exports are Z": Z is the copy's own."""
    if frame.right is None or frame.who is None or frame.who[0] != 1:
        return frame
    if items[0].low not in _IN_SPITE:
        return frame
    commas = (
        place
        for place in range(*frame.right)
        if items[place].text == "," and items[place + 1].low not in ("which", "who")
    )
    stop = next(commas, frame.right[1])
    return replace(frame, right=(frame.right[0], stop))


def _holds(items: Items, frame: Frame) -> bool:
    if frame.right is None or frame.left is not None:
        return True
    if frame.kind in ("call", "estimate"):
        return True
    return stretches.clause(items, frame.verb, frame.kind, frame.right)


def _according(items: Items, verb: int) -> Frame | None:
    if verb + 2 >= len(items) or items[verb + 1].low != "to":
        return None
    who = after(items, verb + 2)
    if who is None:
        end = verb + 2
        while end < len(items) and items[end].word and end - verb < _LONGEST_SOURCE:
            end += 1
        who = (verb + 2, end)
    if who[0] >= who[1]:
        return None
    end = past_time(items, who[1])
    head = stretches.left(items, 0, verb)
    if head is not None and head[1] - head[0] > 1:
        return Frame(verb, "according", who, head, None, end)
    return Frame(verb, "according", who, None, stretches.right(items, end), end)


def _plain(items: Items, verb: int, who: Stretch, kind: str) -> Frame:
    """The speaker stands before the verb, the words before or after both."""
    start = who[0]
    end = tail(items, verb)
    previous = items[start - 1].text if start else ""
    quoted = previous == QUOTED or (
        previous == "," and start > 1 and items[start - 2].text == QUOTED
    )
    head = stretches.left(items, 0, start)
    after_it = stretches.second(items, end)
    if quoted and kind == "say" and not _starts_clause(items, start, end):
        return Frame(verb, kind, who, head, after_it, end)
    around = stretches.around(items, start, end) if previous == "," else None
    if around is not None and kind == "say":
        return Frame(verb, kind, who, None, around, end)
    closes = end >= len(items) or items[end].text in DASHES | {",", ".", ";"}
    closes = closes or (kind == "say" and items[end].low in _MEANWHILE)
    trails = previous in DASHES | {",", "?"} and closes and kind != "call"
    if trails and head is not None and stretches.whole(items, head, end):
        return Frame(verb, kind, who, head, after_it, end)
    return Frame(verb, kind, who, None, stretches.right(items, end), end)


def _starts_clause(items: Items, start: int, end: int) -> bool:
    """Whether the words follow the verb although something in marks stands before."""
    if end >= len(items):
        return False
    mark = start - 1 if items[start - 1].text == QUOTED else start - 2
    if mark == 0 and items[mark].low == GOES_ON:
        return False
    if items[end].low in ("that", "if", "whether", "how"):
        return True
    title = mark > 0 and items[mark - 1].word
    follows = items[end].word or any(i.text == QUOTED for i in items[end : end + 2])
    return title and follows


def _carried(
    items: Items, verb: int, kind: str, earlier: list[Frame], near: Stretch | None
) -> Frame | None:
    """ "..., adding that", "but said": the speaker is the subject of the sentence."""
    end = tail(items, verb)
    reported = stretches.right(items, end)
    if reported is None:
        return None
    who = earlier[-1].who if earlier else None
    before = items[verb - 1].low if verb else ""
    if near is not None and before not in (",", "by", "and", "but"):
        if not _speaks(items, near):
            return None
        who = near
    if who is None:
        who = _opening(items, verb)
    if items[verb].low == "estimating":
        kind = "estimate"
    if who and who[1] - who[0] > 1 and items[who[0]].low in _IN_SPITE:
        who = (who[0] + 1, who[1])
    return Frame(verb, kind, who, None, reported, end)


def _speaks(items: Items, who: Stretch) -> bool:
    """Whether a noun before "saying" is someone, not "a conference announcing"."""
    last = items[who[1] - 1]
    return last.capital or last.low in PRONOUNS | GROUPS | ROLES


def _opening(items: Items, verb: int) -> Stretch | None:
    """The subject with which the sentence opens."""
    start = 0
    while start < verb and not (items[start].word and items[start].low not in ELLIPSES):
        start += 1
    found = after(items, start)
    if found is None:
        return None
    for index in range(found[0] + 1, found[1]):
        # "The guild welcomed the plan but said": the first verb ends the subject.
        if items[index].low.endswith("ed") and not items[index].capital:
            return found[0], index
    return found


def _by_shape(unit: Unit) -> Iterator[Frame]:
    """ "X scolded them: “...”" and "“...,” X sings": words in marks beside any verb."""
    items = unit.items
    for index, item in enumerate(items):
        if item.text != QUOTED or item.end - item.start < _ANNOUNCED:
            continue
        if index > 1 and items[index - 1].text == ":":
            who = _opening(items, index)
            if who is not None:
                verb = min(who[1], index - 1)
                yield Frame(verb, "say", who, None, (index, index + 1), index)
                return
        if index == 0 and index + 2 < len(items):
            end = index + 1
            while end < len(items) and items[end].capital and items[end].word:
                end += 1
            end = max(end, index + 1 + (items[index + 1].low in PRONOUNS))
            verbal = end < len(items) and items[end].low.endswith(("s", "ed"))
            if verbal and end > index + 1 and items[end].word:
                yield Frame(end, "say", (index + 1, end), (index, index + 1), None, end)
                return
