"""A bare number in a line in, the people that it counts out.

"The crash killed 12", "34 were wounded", "a crowd of 3,000": nobody prints "people".
"""

from dataclasses import replace

from dashboard.analysis.figures import modifiers
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.listing import listed

#: Copy -> value and unit of its last figure.
RIGHT = (
    ("The crash killed 12.", 12.0, "person"),
    ("The blast left 12 dead and 34 wounded.", 34.0, "person"),
    ("The bus hit three cars, injuring at least five.", 5.0, "person"),
    ("Police arrested 45.", 45.0, "person"),
    ("The town has a population of 34,000.", 34000.0, "person"),
    ("It drew a crowd of 3,000.", 3000.0, "person"),
    ("Two were killed.", 2.0, "person"),
    ("The flood displaced 3,000.", 3000.0, "person"),
    ("It killed 12 miners and hurt two others.", 2.0, "miner"),
    ("It hurt two others.", 2.0, "person"),
)
#: Copy whose number counts no people.
WRONG = ("It killed 12 cows.", "The rate was 12.", "It holds 300.", "It cut 12 trees.")

_HARMING = listed(
    """
    kill kills killed killing injure injures injured injuring wound wounded wounding
    hurt hurting arrest arrested arresting detained detaining jailed displaced
    displacing evacuated hospitalised hospitalized employs employing
    """
)
_HARMED = listed("dead died injured wounded missing hurt killed")
_WERE = listed("were was are is have has had")
_DONE = listed(
    """
    killed injured wounded hurt arrested detained jailed missing dead died hospitalised
    hospitalized evacuated displaced charged
    """
)
_CROWDS = listed("population crowd audience attendance congregation")


def counted(line: Line, amount: Amount, behind: Amount | None) -> Amount | None:
    """The bare number as a count of people, None where nothing says so."""
    if amount.noun == "others":
        others = behind.unit if behind is not None and behind.kind == "count" else None
        return _made(amount, others or "person")
    start = modifiers.beginning(line, amount) - 1
    word = line.low(start)
    crowd = line.low(start - 1) if word == "of" else word
    if word in _HARMING or crowd in _CROWDS:
        return _made(amount, "person")
    following, then = line.low(amount.last), line.low(amount.last + 1)
    harmed = following in _HARMED or (following in _WERE and then in _DONE)
    told = behind is None or behind.kind != "count"
    return _made(amount, "person") if harmed and told else None


def _made(amount: Amount, unit: str) -> Amount:
    return replace(amount, kind="count", unit=unit, rule="count-people")
