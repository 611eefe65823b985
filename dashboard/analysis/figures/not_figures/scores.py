"""Results of matches outside sport copy: "won 3-1"."""

from collections.abc import Iterator

from dashboard.analysis.figures.base import Line, NotFigure

_WORDS = frozenset(
    [
        "won",
        "win",
        "wins",
        "beat",
        "beats",
        "beating",
        "lost",
        "lose",
        "drew",
        "draw",
        "drawn",
        "defeat",
        "defeated",
        "victory",
        "triumph",
        "led",
        "lead",
        "leads",
        "leading",
        "game",
        "scored",
        "final",
        "match",
        "record",
        "down",
        "up",
        "ahead",
        "trail",
        "trailed",
        "vote",
        "voted",
        "ruled",
        "ruling",
        "decision",
        "majority",
        "draw",
        "season",
    ]
)
_REACH = 12


def _find(line: Line) -> Iterator[tuple[int, int]]:
    if line.sport:
        return
    for place in line.digits:
        if _slashed(line, place):
            yield place, place + 3
        if score_at(line, place) and _told(line, place):
            yield place, place + 3


def _slashed(line: Line, place: int) -> bool:
    """As in "50/50", "odds of 5/1": no fraction of anything."""
    if line.low(place + 1) != "/":
        return False
    if not (line.glued(place + 1) and line.glued(place + 2)):
        return False
    first, second = line.low(place), line.low(place + 2)
    return first.isdecimal() and (
        first == second or (second.isdecimal() and int(first) > int(second))
    )


def score_at(line: Line, place: int) -> bool:
    """Whether "3-1" stands at a token: whole numbers, glued, with nothing around."""
    if place + 2 >= len(line.tokens) or line.tokens[place].kind != "number":
        return False
    first, dash, second = line.tokens[place : place + 3]
    whole = first.text.isdecimal() and second.text.isdecimal()
    if not whole or dash.text not in "-–" or not (dash.glued and second.glued):
        return False
    if len(first.text) > 3 or len(second.text) > 3:
        return False
    after = line.tokens[place + 3] if place + 3 < len(line.tokens) else None
    free = after is None or not (after.glued and after.text not in ",.;:)!?\"'”’")
    return free and not (first.glued and line.low(place - 1) not in ("(", '"', "“"))


def _told(line: Line, place: int) -> bool:
    near = range(max(0, place - _REACH), min(len(line.tokens), place + _REACH))
    words = {line.low(at) for at in near}
    first, second = int(line.low(place)), int(line.low(place + 2))
    return first >= second or bool(words & _WORDS)


NOT_FIGURE = NotFigure(
    name="score",
    reason="the result of a match or a vote, told outside sport copy",
    find=_find,
    right=(
        "Arsenal won 3-1 at home.",
        "The court ruled 5-4 against it.",
        "It was a 50/50 choice at odds of 5/1.",
    ),
    wrong=("It takes 3-5 days.",),
)
