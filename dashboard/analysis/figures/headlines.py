"""An amount in a headline in, whether the headline sets it as an aim out."""

from itertools import pairwise

from dashboard.analysis.figures import outlook
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.undertakings import DONE
from dashboard.analysis.words.verbs import IRREGULAR_PAST

#: Words that may govern an amount.
_REACH = 30


def sets(line: Line, amount: Amount, words: list[str]) -> bool:
    """A headline's future: "to spend €4.6bn", "sets 6 GW solar goal"."""
    clause = next((i for i, w in enumerate(words) if w in _BREAKS), len(words))
    verb = next((w for w, to in pairwise(words[:clause]) if to == "to"), "")
    after = [line.low(amount.last + ahead) for ahead in range(4)]
    behind = after[: after.index(",")] if "," in after else after
    named = ("goal", "target", "plan", "pledge")
    dated = words[clause - 1 : clause] != [] and _nameless(line, amount)
    return verb in DONE or dated or not set(behind).isdisjoint(named)


def _nameless(line: Line, amount: Amount) -> bool:
    """As in "Solar lamps for 300 villages by 2029": no verb, and a day set."""
    first = max(0, amount.first - _REACH)
    lows = [token.low for token in line.tokens[first : amount.last + _REACH]]
    if amount.kind not in ("count", "measure") or any(w in _FINITE for w in lows):
        return False
    after = lows[amount.last - first :]
    return any(w == "by" and y.startswith("20") for w, y in pairwise(after))


_FINITE = IRREGULAR_PAST | outlook.MODALS | {"is", "are", "could", "may"}
#: Words of a headline behind which another clause begins.
_BREAKS = listed("as after while amid before when ,")
