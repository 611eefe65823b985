"""Words that say that a value went up or down.

Source: the market and economy desks' verbs of change as the Reuters Handbook of
Journalism lists them, with their nouns and adjectives.
"""

from dashboard.analysis.words.listing import listed

UP = listed(
    """
    rise rises rose risen rising raise raises raised raising grow grows grew grown
    growing increase increases increased increasing climb climbs climbed climbing gain
    gains gained gaining jump jumps jumped jumping surge surges surged surging soar
    soars soared soaring advance advances advanced advancing widen widens widened
    widening add adds added adding expand expands expanded expanding lift lifts lifted
    lifting up higher boost boosts boosted accelerate accelerates accelerated
    accelerating quicken quickened rebound rebounds rebounded rally rallied rallying
    swell swells swelled hike hikes hiked improve improves improved improving strengthen
    strengthens strengthened strengthening leap leaps leapt leaped rocket rocketed
    skyrocket skyrocketed balloon ballooned mushroomed appreciate appreciates
    appreciated escalate escalated recover recovers recovered recovering lengthen
    lengthens lengthened lengthening spike spiked firmed inflated upped popped
    bounced zoomed vaulted warmed
    """
)
DOWN = listed(
    """
    fall falls fell fallen falling drop drops dropped dropping decline declines declined
    declining decrease decreases decreased decreasing slide slides slid sliding slip
    slips slipped slipping tumble tumbles tumbled tumbling plunge plunges plunged
    plunging plummet plummets plummeted sink sinks sank sunk sinking shrink shrinks
    shrank shrunk shrinking cut cuts cutting reduce reduces reduced reducing lower
    lowers lowered lowering down lose loses lost losing shed sheds shedding narrow
    narrows narrowed narrowing slash slashes slashed slashing trim trims trimmed
    trimming ease eased eases easing contract contracts contracted contracting weaken
    weakens weakened weakening dip dips dipped slump slumps slumped slumping crash
    crashed dive dives dived lessened retreat retreats retreated depreciate depreciated
    depreciates devalued dwindle dwindled collapse collapsed erode eroded diminish
    diminished shorten shortened shortens shortening subside subsided soften softened
    sagged pare pared halve nosedived curb curbed tanked
    cratered skidded stumbled waned receded cooled axe axed axing thinned
    """
)
#: Nouns of change: "a 25% rise", "a rise of 25%", "a rise in sales of 25%".
CHANGES_UP = listed(
    """
    rise rises increase increases gain gains jump surge climb advance hike hikes rally
    boost uptick upturn growth expansion leap spike upswing rebound appreciation
    acceleration raise
    """
)
CHANGES_DOWN = listed(
    """
    fall falls drop drops decline declines decrease decreases cut cuts reduction
    reductions slide slump plunge dip loss losses discount decreases downturn
    contraction depreciation devaluation shortfall collapse slowdown markdown
    """
)
#: Comparatives behind the amount: "3% higher", "$5 cheaper".
MORE = listed(
    """
    higher more bigger larger faster longer warmer greater stronger heavier taller wider
    dearer firmer hotter costlier wetter brighter richer busier denser deeper quicker
    thicker pricier louder steeper
    """
)
LESS = listed(
    """
    lower less fewer smaller slower shorter cooler weaker cheaper lighter softer colder
    drier narrower thinner poorer quieter shallower worse
    """
)
