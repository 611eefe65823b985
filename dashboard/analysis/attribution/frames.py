"""A unit in, each saying verb with who says it and which tokens it reports out."""

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.analysis.attribution.phrases import (
    BETWEEN,
    PRONOUNS,
    Items,
    Stretch,
    after,
    negated,
    passive,
    subject,
)
from dashboard.analysis.attribution.units import QUOTED, Unit
from dashboard.analysis.words.calendar import DATES
from dashboard.analysis.words.saying import (
    ALSO_NOUNS,
    CALL_FORMS,
    NEED_CLAUSE,
    SAY_FORMS,
    THINK_FORMS,
    TO_SOMEONE,
)

DASHES = frozenset({"—", "–", "--", "―", "―", "-"})
_ENDS = frozenset({",", ".", ";", "?", "!", QUOTED, ":"}) | DASHES
#: Verbs that show a clause to be one.
_FINITE = frozenset(
    """
    is are was were will would has have had can could may might must should do does did
    ’s 's ’re 're ’ll 'll ’d 'd isn’t isn't wasn’t wasn't aren’t aren't don’t don't
    didn’t didn't won’t won't can’t can't cannot hasn’t hasn't doesn’t doesn't he’d he's
    i'm i’m it’s we’re we're they’re they're you’re you're
    """.split()
)
_CLAUSE_BEGINS = 18
_TAIL = frozenset(
    [
        "in",
        "on",
        "at",
        "during",
        "by",
        "through",
        "via",
        "after",
        "to",
        "from",
        "of",
        "last",
        "earlier",
        "late",
        "early",
        "yesterday",
        "today",
        "tonight",
        "this",
        "week",
        "month",
        "morning",
        "afternoon",
        "evening",
        "night",
        "before",
        "following",
        "when",
        "as",
        "while",
        "with",
        "over",
        "here",
        "there",
        "recently",
        "about",
    ]
)
_ELLIPSES = frozenset({"and", "but", "then", "or"})
_NOT_BEFORE = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "its",
        "his",
        "her",
        "their",
        "this",
        "that",
        "these",
        "some",
        "as",
        "to",
    ]
)


@dataclass(frozen=True, slots=True)
class Frame:
    """One verb of saying at work."""

    verb: int
    #: say, think, call, according or estimate.
    kind: str
    who: Stretch | None
    #: Tokens before the attribution that it reports.
    left: Stretch | None
    #: Tokens after it that it reports.
    right: Stretch | None
    #: Where the words about hearer, time and channel end.
    tail: int


def frames(unit: Unit) -> tuple[Frame, ...]:
    """In the order of the verbs."""
    found: list[Frame] = []
    for index in range(len(unit.items)):
        frame = _frame(unit.items, index, found)
        if frame is not None:
            found.append(frame)
    return tuple(_cut(unit.items, found))


def _frame(items: Items, verb: int, earlier: list[Frame]) -> Frame | None:
    low = items[verb].low
    if low == "according" and items[verb + 1 : verb + 2]:
        return _according(items, verb) if items[verb + 1].low == "to" else None
    kind = _kind(items, verb)
    if kind is None or negated(items, verb):
        return None
    before = items[verb - 1] if verb else None
    if low in ALSO_NOUNS and before is not None and _as_noun(items, verb):
        return None
    if passive(items, verb):
        return None
    if kind == "say":
        frame = _inverted(items, verb)
        if frame is not None:
            return frame
    who = subject(items, verb)
    if who is not None and not low.endswith("ing"):
        return _plain(items, verb, who, kind)
    if low.endswith("ing") or (
        before is not None and before.low in ("and", "but", "then")
    ):
        return _carried(items, verb, kind, earlier, who)
    return None


def _kind(items: Items, verb: int) -> str | None:
    low = items[verb].low
    if items[verb].capital and low not in ("says", "said"):
        return None
    if low == "puts" and any(item.low == "at" for item in items[verb : verb + 10]):
        return "estimate"
    if low in SAY_FORMS:
        return "say"
    if low in THINK_FORMS:
        return "think"
    return "call" if low in CALL_FORMS else None


def _as_noun(items: Items, verb: int) -> bool:
    """ "The reports", "high hopes", "one tweet": a noun where no clause can begin."""
    before = items[verb - 1]
    if before.low in _NOT_BEFORE or before.low in ("’s", "'s", "and", "or", "in", "with"):
        return True
    following = items[verb + 1].low if verb + 1 < len(items) else "."
    if following in ("of", "for", "about", "from", "by", "on") or following in _FINITE:
        return True
    if before.word and following in (".", ",", "that"):
        return False
    agent = before.capital or before.low in PRONOUNS or before.low in BETWEEN
    if agent or items[verb].low in ("saying", "feeling", "claiming"):
        return False
    return not before.low.endswith(("s", "ly", "people")) and before.text not in (",", ")")


def _according(items: Items, verb: int) -> Frame | None:
    who = after(items, verb + 2)
    if who is None:
        end = verb + 2
        while end < len(items) and items[end].text not in _ENDS and end - verb < 12:
            end += 1
        who = (verb + 2, end)
    if who[0] >= who[1]:
        return None
    tail = _to_end(items, who[1])
    head = _lead(items, 0, verb)
    if head is not None and head[1] - head[0] > 2:
        return Frame(verb, "according", who, head, None, tail)
    right = _reported(items, tail)
    return Frame(verb, "according", who, None, right, tail)


def _inverted(items: Items, verb: int) -> Frame | None:
    """ "..., said X, the Y of Z": the speaker comes after the verb."""
    low = items[verb].low
    if verb == 0 or low.endswith("ing") or low in ("told", "tell", "tells"):
        return None
    left = verb - 1
    while left > 0 and (items[left].low in BETWEEN or items[left].low.endswith("ly")):
        left -= 1
    if items[left].text not in (QUOTED, ",", "?", "!", "—", "―"):
        return None
    who = after(items, verb + 1)
    if who is None:
        return None
    quoted = items[left].text == QUOTED or (left > 0 and items[left - 1].text == QUOTED)
    if not quoted and items[left].text != ",":
        return None
    reported = _lead(items, 0, left + (items[left].text == QUOTED))
    if reported is None:
        return None
    if not quoted and _clause_follows(items, who[1]):
        return None
    end = _to_end(items, who[1])
    return Frame(verb, "say", who, reported, _second(items, end), end)


def _clause_follows(items: Items, end: int) -> bool:
    """ "..., says the law must change": what looked like a speaker is a new subject."""
    return (
        end < len(items) and items[end].word and items[end].low not in _TAIL | {"who"}
    )


def _plain(items: Items, verb: int, who: Stretch, kind: str) -> Frame | None:
    """The speaker stands before the verb; the words stand before it, after it or both."""
    start = who[0]
    end = _tail(items, verb)
    previous = items[start - 1].text if start else ""
    quoted = previous == QUOTED or (
        previous == "," and start > 1 and items[start - 2].text == QUOTED
    )
    if quoted and kind == "say" and not _starts_clause(items, start, end):
        reported = _lead(items, 0, start)
        return Frame(verb, kind, who, reported, _second(items, end), end)
    closes = end >= len(items) or items[end].text in (",", ".", ";", "—", "–", "--", "―")
    if previous in (",", "—", "–", "--", "―", "?") and closes and kind != "call":
        head = _lead(items, 0, start)
        if head is not None and _whole(items, head, end):
            return Frame(verb, kind, who, head, _second(items, end), end)
    return Frame(verb, kind, who, None, _reported(items, end), end)


def _whole(items: Items, head: Stretch, end: int) -> bool:
    """Whether the clause stands before "he said", not "On taxes, he said, they may"."""
    length = head[1] - head[0]
    if end >= len(items) - 2:
        return length > 2
    if any(item.text == QUOTED for item in items[head[0] : head[1]]):
        return True
    finite = any(item.low in _FINITE for item in items[head[0] : head[1]])
    return length > 8 or (finite and items[head[0]].low not in _SUBORDINATE)


_SUBORDINATE = frozenset("if when as while because after before since although".split())


def _starts_clause(items: Items, start: int, end: int) -> bool:
    """Whether the words follow the verb although something in marks stands before."""
    if end >= len(items):
        return False
    if items[end].low in ("that", "if", "whether", "how"):
        return True
    mark = start - 1 if items[start - 1].text == QUOTED else start - 2
    title = mark > 0 and items[mark - 1].word
    return title and (items[end].word or QUOTED in (t.text for t in items[end : end + 2]))


def _carried(
    items: Items, verb: int, kind: str, earlier: list[Frame], near: Stretch | None
) -> Frame | None:
    """ "..., adding that" and "but said": the speaker is the subject of the sentence."""
    end = _tail(items, verb)
    reported = _reported(items, end)
    if reported is None:
        return None
    who = earlier[-1].who if earlier else None
    before = items[verb - 1].low if verb else ""
    if near is not None and before not in (",", "by", "and", "but"):
        who = near
    if who is None:
        who = _opening(items, verb)
    if items[verb].low == "estimating":
        kind = "estimate"
    return Frame(verb, kind, who, None, reported, end)


def _opening(items: Items, verb: int) -> Stretch | None:
    """The subject with which the sentence opens."""
    start = 0
    while start < verb and (
        not items[start].word or items[start].low in ("but", "and")
    ):
        start += 1
    return after(items, start)


def _tail(items: Items, verb: int) -> int:
    """Past the hearer, the day and the channel: where the words reported may begin."""
    end = verb + 1
    if end < len(items) and items[end].low in ("only", "simply", "again", "later"):
        end += 1
    low = items[verb].low
    if SAY_FORMS.get(low) in TO_SOMEONE and end < len(items):
        hearer = _hearer(items, end) or after(items, end)
        if hearer is not None and items[end].low not in ("that", "at", "if", "whether"):
            end = hearer[1]
    return _to_end(items, end)


def _hearer(items: Items, end: int) -> Stretch | None:
    low = items[end].low
    plain = items[end].word and low.endswith("s") and low not in DATES
    if plain or low in ("me", "us", "him", "her", "them", "parliament", "congress", "cnn"):
        return end, end + 1
    return None


def _to_end(items: Items, end: int) -> int:
    """Past "in a statement", "on Tuesday night", "at a rally in Kibande"."""
    while end < len(items):
        item = items[end]
        if item.text in DATES or item.low in (
            "yesterday",
            "today",
            "tonight",
            "earlier",
        ):
            end += 1
            if end < len(items) and items[end].low in (
                "night",
                "morning",
                "afternoon",
                "evening",
            ):
                end += 1
        elif item.low in ("last", "this", "late", "early") and _time(items, end + 1):
            end += 2
        elif item.low in _TAIL:
            step = _prepositional(items, end)
            if step == end:
                break
            end = step
        else:
            break
    return end


def _time(items: Items, index: int) -> bool:
    if index >= len(items):
        return False
    item = items[index]
    return item.text in DATES or item.low in (
        "week",
        "month",
        "year",
        "night",
        "summer",
        "spring",
        "fall",
        "autumn",
        "winter",
        "morning",
        "afternoon",
        "evening",
    )


def _prepositional(items: Items, start: int) -> int:
    """Past one "in a phone interview"; `start` when what follows is the clause itself."""
    low = items[start].low
    if low not in (
        "in",
        "on",
        "at",
        "during",
        "by",
        "through",
        "via",
        "after",
        "to",
        "of",
        "from",
        "with",
        "over",
        "before",
        "about",
        "following",
    ):
        return start
    if items[start + 1 : start + 2] and items[start + 1].low in (
        "least",
        "most",
        "all",
    ):
        return start
    end = start + 1
    while end < len(items) and end - start < 14:
        item = items[end]
        if item.text in _ENDS or item.low in ("that", "as", "when", "while", "but"):
            return end
        if item.low in _TAIL and end > start + 1 and item.low not in ("of", "with"):
            return end
        if end > start + 2 and _new_subject(items, end):
            return end
        end += 1
    return end


def _new_subject(items: Items, index: int) -> bool:
    """Whether a clause begins here: "in a tweet the Taliban would not"."""
    low = items[index].low
    before = items[index - 1]
    if low in ("he", "she", "it", "they", "we", "there", "the", "his", "her", "its"):
        return before.low not in ("of", "with", "in", "on", "at", "and", "to", "for")
    return (
        before.text in DATES
        and items[index].text not in DATES
        and not (
            items[index].text[0].isdigit() or low in ("night", "morning", "evening")
        )
    )


def _reported(items: Items, start: int) -> Stretch | None:
    """The tokens of the clause that begins at `start`, to the end of the unit."""
    while start < len(items) and items[start].low in (
        ",",
        ":",
        "that",
        "--",
        "—",
        "only",
    ):
        start += 1
    end = len(items)
    while end > start and items[end - 1].text in (".", "!", "?", ",", ";", ")"):
        if items[end - 1].text == ")" and any(i.text == "(" for i in items[start:end]):
            break
        end -= 1
    return (start, end) if end > start else None


def _lead(items: Items, start: int, end: int) -> Stretch | None:
    """The tokens of the clause that ends before `end`, without "But" and commas."""
    while end > start and items[end - 1].text in (",", "—", "–", "--", "―", ";"):
        end -= 1
    while start < end and (
        items[start].low in ("but", "and", "yet", "so", ",", "still", "•", "-", "–")
    ):
        start += 1
    return (start, end) if end > start else None


def _second(items: Items, end: int) -> Stretch | None:
    """What is quoted after an attribution in the middle: “A,” he said, “b.”"""
    if end < len(items) and items[end].text in (",", ".", ":", ";", "--", "—", "–"):
        end += 1
    quoted = [i for i in range(end, len(items)) if items[i].text == QUOTED]
    if not quoted or any(item.low in SAY_FORMS for item in items[end : quoted[0]]):
        return None
    return (end, len(items)) if quoted[0] - end <= 12 else None


def _cut(items: Items, found: list[Frame]) -> Iterator[Frame]:
    """Each reported stretch ends where the next attribution begins."""
    for number, frame in enumerate(found):
        left, right = frame.left, frame.right
        if number and left is not None:
            floor = _floor(found[number - 1])
            left = _lead(items, max(left[0], floor), left[1])
        if right is not None:
            for later in found[number + 1 :]:
                stop = _stop(items, later, frame)
                if stop is not None and right[0] < stop < right[1]:
                    end = stop
                    while end > right[0] and items[end - 1].low in (
                        ",",
                        "and",
                        "but",
                        "while",
                        "though",
                        "as",
                        "—",
                        "–",
                        ";",
                    ):
                        end -= 1
                    right = (right[0], end) if end > right[0] else None
                    break
        if left is None and right is None:
            continue
        yield Frame(frame.verb, frame.kind, frame.who, left, right, frame.tail)


def _floor(before: Frame) -> int:
    """Where the words of a frame may begin, after the attribution before it."""
    if before.left is None and before.kind != "according":
        # "X told Y that A, the source added": all of it is the source's.
        return 0
    return max(before.tail, before.verb + 1)


def _stop(items: Items, later: Frame, frame: Frame) -> int | None:
    """Where a later attribution ends the words of an earlier one."""
    first = later.verb
    if later.who is not None and frame.verb < later.who[0] < later.verb:
        first = later.who[0]
    if later.left is not None:
        return first
    joint = items[first - 1].low if first else ""
    if joint in ("and", "but", "while", "though", ";", "then"):
        return first
    if items[later.verb].low.endswith("ing") and items[later.verb - 1].text == ",":
        return later.verb
    return None
