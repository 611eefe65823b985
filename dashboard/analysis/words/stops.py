"""Words that stand in every story and tell of none.

Source: the function words are those of `openers`; the adverbs, light verbs, general
nouns, numerals and units follow the closed and semi-closed classes of Quirk et al., A
Comprehensive Grammar of the English Language (1985); the saying verbs are those that
the style guides of news agencies list; the rest are the calendar and forms of address.
"""

from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.openers import OPENERS
from dashboard.analysis.words.stops_urdu_arabic import STOPS as FOREIGN

#: Days, months and the words around them: folded.
CALENDAR = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december jan feb mar apr
    jun jul aug sept sep oct nov dec today yesterday tomorrow tonight day days week
    weeks weekend month months year years decade decades century hour hours minute
    minutes second seconds morning afternoon evening night midnight noon time times
    daily weekly monthly annual annually yearly quarter quarterly
    """
)

#: Verbs that bring in what someone says, in the forms that copy uses.
SAYING = listed(
    """
    say says said saying tell tells told telling add adds added adding ask asks
    asked asking announce announces announced announcing argue argues argued claim
    claims claimed claiming explain explains explained insist insists insisted note
    notes noted noting reported reportedly reply replies replied state states stated
    suggest suggests suggested warn warns warned warning write writes wrote written
    believe believes believed comment comments commented describe describes
    described according accordingly allegedly confirm confirms confirmed deny denies
    denied acknowledge acknowledges acknowledged mention mentioned stress stresses
    stressed reiterate reiterates reiterated estimate estimates estimated estimating
    """
)

_COMMON = listed(
    """
    about able actually ago ahead almost alone always am amid anyway anymore apart
    apparently around available away back bad based became become becomes becoming
    began begin begins begun behind being believe best better big bit both bring
    bringing brings brought call called calling calls came cannot careful case cases
    certain certainly clear clearly come comes coming completely considered could
    couple course current currently deal different directly done doing due early
    earlier easily easy else end ended ending enough entire entirely especially etc
    eventually everyday ex exactly example expect expected expects extremely fact
    far feel feels felt few finally find finds five following follows followed
    former forward found four full fully further gave generally get gets getting
    give given gives giving go goes going gone good got great greater greatly ha
    half happen happened happens hard hardly having held help helped helping helps
    high highest highly hold holds holding hope hopes huge idea immediately
    important include included includes including increasingly indeed instead
    involved involving just keep keeping keeps kept kind knew know known knows large
    largely larger largest last late lately latest latter lead least leave leaves
    leaving led left less let lets like likely little live long longer look looked
    looking looks lot lots low lower made mainly main major make makes making matter
    maybe mean means meant mere merely mid middle million billion trillion thousand
    hundred thousands hundreds millions billions miss mostly move moved moves mr mrs
    ms dr sir lord dame much name named nearby nearly necessary need needed needs
    new newly next nine number numbers obvious obviously occasionally ok okay old
    older one ones open opened opening order part particular particularly parts past
    people per percent pc perhaps person place places plan plans planned point
    points possible possibly pretty previous previously probably put puts putting
    quickly quite ran rather reach reached ready real really reason recent recently
    remain remained remains result right run same saw see seeing seem seemed seems
    seen sense sent serious seriously set sets seven several shortly show showed
    showing shown shows side similar simply six slightly slowly small smaller
    somehow something sometimes somewhat soon sort start started starting starts
    stay stayed step stop stopped straight strong strongly sure suddenly taken take
    takes taking ten tend thing things think thinking thinks third thought thus time
    together took top total touch tried tries truly try trying turn turned turning
    turns twelve twenty two type ultimately unable unlikely use used uses using
    usual usually various very want wanted wants way ways well went whole whom wide
    widely wonder word words work worked works world worse worst worth wrong yeah
    yes young younger eight eleven fifteen fifty forty thirty three first fourth
    fifth once whatever whenever wherever whoever photo file read share follow
    update updated aim aims aimed aiming allow allows allowed lift lifts lifted meet
    met require required appear appeared appears ensure ensuring continue continued
    continues remainder me him us them myself himself herself itself themselves
    ourselves percentage metre metres meter meters kilometre kilometres kilometer
    kilometers tonne tonnes ton tons crore lakh hectare hectares acre acres gigawatt
    gigawatts megawatt megawatts cubic square mile miles feet foot inch inches kg km
    cut cuts cutting win wins won beat beats hit hits fall falls fell fallen rise
    rises rose risen raise raises raised promised lose loses lost grow grows grew
    grown face faces faced pass passed agree agreed prompt prompts prompted inside
    short upcoming up down out off over more most send sends sending build builds lay
    lays laying finish finishes carry carries carrying deliver delivers delivering
    recover recovers break breaks breaking speak speaks speaking shrink shrinks
    shrinking rising falling growing stand stands standing buy buys buying sell sells
    spend spends pay pays paying choose chooses eat
    eats drive drives learn learns lend lends seek seeks seeking shut shuts sleep
    sleeps teach teaches throw throws wear wears understand understands arrive arrives
    arriving decide decides deciding prepare prepares preparing provide provides
    providing receive receives receiving improve improves reduce reduces reducing
    increase increases increasing decrease decreases double doubles triple triples
    cheaper cheapest lowest smallest biggest bigger fewer fewest slower faster nobody
    minister ministers governor spokesman spokeswoman spokesperson statement statements
    reporters conference interview story figure figures object objects
    somebody anybody everybody everyone someone anyone nothing anything everything
    """
)

#: Open sentences often, and tell all the same what a story is about.
_SPEAKERS = listed(
    """
    officials police critics analysts experts authorities residents witnesses
    supporters opponents investigators researchers prosecutors lawyers lawmakers
    """
)

#: Folded; a keyword is none of them, and a phrase neither begins nor ends with one.
STOPS = (OPENERS - _SPEAKERS) | CALENDAR | SAYING | _COMMON | FOREIGN
