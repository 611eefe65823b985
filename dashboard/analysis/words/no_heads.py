"""Words that end no noun phrase although they are in no closed class.

Source: the frequent verbs and adjectives of news copy in the Longman Grammar of Spoken
and Written English (1999), 5.2 and 7.3, without the forms that name things as often.
"""

from dashboard.analysis.words.calendar import MONTHS, SHORT_DAYS, WEEKDAYS
from dashboard.analysis.words.changes import DOWN, UP
from dashboard.analysis.words.listing import listed

#: Forms of verbs; those in "-ed" are known by their ending.
VERBS = listed(
    """
    stand amount range rank equal allow reached accept accepts accuse accuses achieve
    achieves acquire add agree agrees aims allows announce announces appear appears
    apply approve approves arrive arrives ask asks attract avoid awards bear bears
    become begin believe blame blames borrow bring brings bought buy buys carry carries
    charges choose chooses collect collects comes consider consume contain contains
    continue costs cover covers create creates deliver delivers demand demands deny
    denies deploy describe destroy develop distribute double doubles drew earn earns
    employ employs enter exceed exceeds expect expects fell finds fund generate
    generates given gives goes grant grants happen helps hire hires holds hopes hosts
    hurts include includes inject install intends invest invests keep keeps lacks lands
    lasts launch leads learn leave lend lends let lets lie live lives lose loses made
    maintain makes means meant meet meets move moves narrowing needs obtain occur offer
    offers open operate order orders outlines owes owns pass pay pays plans pledge
    pledges plant plants prevent produce produces promise promises propose proposes
    protect prove provide provides publish purchase puts raise raises reach reaches
    receive receives recruit recruits refuse rely remain repay require requires resume
    retain rises runs save saves say says seek seeks sees sell sells send sends
    serve serves
    set sets settle shows signs sits spend spends stands starts stays steal stole take
    takes targets tells threatens total totals train trains triple try tries turn
    undertake use uses vow vows wait waits want wants warn warns went win wins withdraw
    work works write writes drove built lent fought caught chose taught thought felt
    owe kill kills killed sign signs backs suing sue sues emit emits
    heard brought wrote spoke swollen overshot undershot outpaced grown missed beat
    stood hit cut average averages narrow bid
    """
)
#: After "to" these are verbs and no nouns.
AFTER_TO = VERBS | UP | DOWN
#: Of those, the ones that name a thing after a determiner or an adjective.
BOTH = listed(
    """
    aims awards charges costs cover demand demands fund grant grants hit hopes lands
    launch lives moves narrow needs offer offers order orders plans plant plants pledge
    pledges promise promises purchase reach runs targets total totals trains turn use
    uses wait waits wins work works average bid signs starts stays cost pay
    """
)
#: After a noun the figure, not the noun, is described: "exports are tiny, at".
ADJECTIVES = listed(
    """
    able afraid alone available average bad better big broad cheap clear close cold
    common complete current dark deep different difficult early easy empty enough equal
    famous fair fast few fewer final fine firm flat formal free frequent fresh full good
    great half happy hard heavy high huge idle ill important improper just key large
    larger last late less likely little local long low lowest main major many marginal
    mere meagre minor modest more most much narrow near negligible new next old only
    open other own past poor possible present previous quick rare ready real recent
    record rich same several short significant similar slight slow small smaller so
    steady strong such sure thin tiny total true unchanged unlikely usual vast weak wide
    worse worth wrong young alive best bigger coming following first second third fourth
    fifth sixth seventh eighth ninth tenth
    longer shorter cheaper higher lower older younger faster slower stronger weaker
    warmer colder earlier later nearer closer wider deeper richer poorer harder easier
    greener safer cleaner smaller heavier lighter cheapest longest shortest highest
    lowest oldest youngest fastest strongest biggest largest smallest abroad far instead
    ahead together ever forward back away apart further alike aside overnight online
    offshore nationwide worldwide apiece effective expensive inclusive exclusive
    """
)
#: Stretches of time: when the figure is, not what it is.
TIMES = listed(
    """
    second minute hour day days night week weeks weekend month months quarter quarters
    season spring summer autumn winter year years decade decades century time times
    period end start beginning half middle moment stage date future past
    """
)
#: "the goal of 3%": the word frames a figure and does not say what is measured.
FRAMES = listed(
    """
    goal goals target targets aim aims plan plans pledge promise limit limits cap
    ceiling objective ambition maximum minimum level levels figure figures number total
    amount value sum rate one ones hundred thousand million billion trillion lakh crore
    bn tn mn point points part parts share rest record forecast forecasts estimate
    estimates projection projections outlook prediction
    """
)
#: "-ing" words that name things.
GERUNDS = listed(
    """
    advertising banking borrowing building ceiling clothing crossing drilling dwelling
    earning farming financing fishing funding hearing holding housing landing lending
    listing logging manufacturing meeting mining offering opening parking planting
    pricing processing ruling saving screening shipping shopping sitting smuggling
    spending standing training trading voting wedding wiring painting heating lighting
    """
)
#: "-ed" and "-ly" words that name things.
NAMED = listed(
    """
    seed bed feed need breed weed speed shed family reply assembly monopoly fly supply
    rally ally anomaly butterfly belly jelly lily bully
    """
)
#: Who acts on a figure, and is not what it measures.
BODIES = listed(
    """
    government governments ministry company companies firm firms council bank agency
    authority police army board city state country club union party department office
    court parliament team minister president regulator directorate guild airline
    operator contractor group organisation officials police
    """
)
_MOVES = (UP | DOWN) - listed("cut growth advance lift gains increases boost rally")
#: None of these is the head of a measure.
NO_HEADS = (
    VERBS
    | ADJECTIVES
    | TIMES
    | BODIES
    | _MOVES
    | frozenset(word.lower() for word in (*MONTHS, *WEEKDAYS, *SHORT_DAYS))
)
#: "-ing" words that narrow the noun after them.
NARROWING = (
    listed(
        """
    starting existing remaining outstanding operating spawning rising falling waiting
    working living growing
    """
    )
    | GERUNDS
)
#: Who does these things to a figure is no measure: "The city pays $70 million".
AGENTS = listed(
    """
    want wants wanted expect expects expected aim aims aimed pay pays paid
    spend spends spent hire hires hired target targets targeted hope hopes hoped promise
    promises promised pledge pledges pledged give gives gave given say says said seek
    seeks sought need needs needed plan plans planned demand demands offer offers
    offered owe owes owed receive receives received borrow borrows borrowed lend lends
    lent invest invests invested warn warns warned deliver delivers delivered win wins
    won raise raises raised produce produces produced generate generates generated emit
    emits emitted log logs logged record records recorded ship ships shipped carry
    carries carried handle handles handled recycle recycles recycled vaccinate
    vaccinated house houses housed serve serves served fine fines fined charge
    charges charged charging earmark earmarks earmarked allocate allocates allocated
    grant grants granted award awards awarded collect collects collected donate donates
    donated buy buys bought sell sells sold
    """
)
