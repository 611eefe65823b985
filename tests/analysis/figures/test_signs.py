"""The signs of an undertaking in a clause, and what they come to."""

import pytest

from dashboard.analysis.figures.signs import WEIGHTS, Around, signs, weight

#: Modal, verb, passive, the words before (nearest first), the words behind, undertaken.
CLAUSES = [
    ("will", "plug", False, ["council", "the"], ("leaks", "by", "2030"), True),
    ("will", "cost", False, ["bridge", "the"], ("by", "2030"), False),
    ("will", "carry", False, ["pipeline", "the"], ("a", "day"), False),
    ("would", "reach", False, ["output", "that", "pledged", "he"], (), True),
    ("would", "reach", False, ["output", "that", "said", "he"], (), False),
    ("will", "fall", False, ["debt", "forecast", "analysts"], ("by", "2030"), False),
    ("is to", "fitted", True, ["lamps"], ("by", "easter"), True),
    ("must", "carry", False, ["driver", "a"], (), False),
    ("will", "build", False, ["we", "if", "won"], (), False),
]


@pytest.mark.parametrize("clause", CLAUSES)
def test_a_clause_is_weighed(clause):
    modal, verb, passive, behind, rest, undertaken = clause
    found = signs(modal, verb, passive, behind, Around(rest))
    assert (weight(found) > 0) == undertaken, found


@pytest.mark.parametrize("sign", ["level", "hedged"])
def test_how_the_amount_is_told_is_a_sign(sign):
    plain = signs("will", "rise", False, ["fares"], Around())
    marked = signs("will", "rise", False, ["fares"], Around(**{sign: True}))
    assert set(marked) > set(plain)
    assert all(name in WEIGHTS for name in marked)
