"""Nouns that frame what a story tells, and do not tell what it is about.

Source: the shell nouns of Schmid, English Abstract Nouns as Conceptual Shells (2000),
and the nouns of measures and of time that other lists have; the bodies and roles are
those that bring statements in news copy of every subject.
"""

from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.no_heads import ADJECTIVES, BODIES, FRAMES, TIMES

#: Keywords only inside phrases: "rate cut", "trade target".
GENERAL = (
    ADJECTIVES
    | BODIES
    | FRAMES
    | TIMES
    | listed(
        """
    ability absence access account achievement act action activity addition advice age
    agreement answer approach approval area argument arrangement aspect assessment
    attempt attention attitude author average background balance base basis behaviour
    benefit capacity category cause centre challenge chance change characteristic choice
    circumstance claim colleague combination comment commitment comparison concept
    concern conclusion condition confidence consequence context contrast contribution
    cost country crisis criterion danger data date deadline decision degree delay demand
    description detail development difference difficulty dimension direction discussion
    effect effort element emphasis event evidence experience extent factor failure
    feature feeling finding focus force form foundation framework function gain group
    guarantee half impact importance improvement incident increase indication individual
    information initiative intention interest investigation issue item job kind lack
    lesson line link list location loss manner matter meaning means measure mechanism
    member mention message method mistake mood motive movement nature need notion
    number object obligation occasion offer opinion opportunity option order outcome
    output page pair patience pattern peak people performance phase phenomenon picture
    piece position possibility practice present pressure principle priority problem
    procedure process product programme progress project proof proposal prospect purpose
    quality quantity question range reaction reality reason recommendation reference
    region regulation relation relationship requirement resource response responsibility
    result return review risk role rule scale scenario scheme scope section sector
    sequence series setting shape sign significance situation size solution source space
    stance standard state statistic status step strategy strength structure style
    subject success suggestion support surprise surface system task team tendency
    term text theme theory topic town trend trouble truth type uncertainty unit use
    value variety version view way weakness whole world
    agency association authority board body centre chairman commission committee
    department directorate federation foundation guild institute institution office
    secretary service
    chairman chief colleague company council director employee executive
    expert firm government governments head leader ministry observer official operator
    organisation organization party president reporter representative researcher
    resident rival supporter opponent critic analyst witness
    """
    )
)
