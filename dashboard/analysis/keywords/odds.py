"""How many stories have a term in two periods in, how far it rose or fell out.

The measure is the log-odds ratio with an informative Dirichlet prior of Monroe,
Colaresi and Quinn, "Fightin' Words" (2008), equation 22, over stories: a story has a
term or has it not.
"""

import math

#: The prior counts as many stories as a week of a small desk; with 5 or with 100 the
#: first twenty terms of the desks of 500N-KPCrowd stay as good.
_PRIOR = 20


def change(now: int, all_now: int, before: int, all_before: int) -> float:
    """The ratio of the odds in standard deviations; nought where nothing changed.

    The prior is how often both periods together have the term, so that a term of three
    stories cannot outdo one of thirty.
    """
    share = (now + before + 0.5) / (all_now + all_before + 1)
    have = _PRIOR * share
    lack = _PRIOR - have
    ratio = math.log((now + have) / (all_now - now + lack)) - math.log(
        (before + have) / (all_before - before + lack)
    )
    spread = math.sqrt(1 / (now + have) + 1 / (before + have))
    if now * all_before == before * all_now:
        return 0.0
    return round(ratio / spread, 4)
