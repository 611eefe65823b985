"""Words that say that a value went up or down.

Source: the market and economy desks' verbs of change as the Reuters Handbook of
Journalism lists them, with their nouns.
"""

from dashboard.analysis.words.listing import listed

UP = listed(
    """
    rise rises rose risen rising raise raises raised raising grow grows grew grown
    growing increase increases increased increasing climb climbs climbed climbing gain
    gains gained gaining jump jumps jumped jumping surge surges surged surging soar
    soars soared soaring advance advances advanced advancing widen widens widened
    widening add adds added expand expands expanded expanding lift lifts lifted lifting
    up higher boost boosts boosted accelerate accelerated accelerating quicken quickened
    rebound rebounds rebounded rally rallied swell swelled hike hikes hiked improve
    improved improving strengthen strengthened edged ticked
    """
) - {"edged", "ticked"}
DOWN = listed(
    """
    fall falls fell fallen falling drop drops dropped dropping decline declines declined
    declining decrease decreases decreased decreasing slide slides slid sliding slip
    slips slipped slipping tumble tumbles tumbled tumbling plunge plunges plunged
    plunging plummet plummeted sink sinks sank sunk sinking shrink shrinks shrank shrunk
    shrinking cut cuts cutting reduce reduces reduced reducing lower lowers lowered
    lowering down lose loses lost losing shed sheds shedding narrow narrows narrowed
    narrowing slash slashed slashing trim trimmed trimming ease eased eases contract
    contracted contracting weaken weakened weakening dip dips dipped slump slumped
    crashed plunge dive dived lessened retreat retreated
    """
)
#: Nouns of change that stand after the amount: "a 25% rise", "3% higher".
NOUNS_UP = listed(
    """
    rise increase gain jump surge climb advance hike rally boost uptick growth expansion
    higher more bigger larger faster longer warmer later rises increases gains
    """
)
NOUNS_DOWN = listed(
    """
    fall drop decline decrease cut reduction slide slump plunge dip loss lower less
    fewer smaller slower shorter cooler earlier discount falls cuts reductions
    """
)
