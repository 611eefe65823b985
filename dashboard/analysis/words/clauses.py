"""What a clause says of a value to come: who governs its verb, and what the verb tells.

Source: the verbs, nouns and adjectives that take an infinitive in Quirk et al., A
Comprehensive Grammar of the English Language (1985), 16.20-16.43 and 16.79, and the
classes of verbs of change, measure and being affected in Levin, English Verb Classes
and Alternations (1993), 31, 45 and 54. Doing is the open class: what is in none of
these lists is done by somebody.
"""

from dashboard.analysis.words.listing import listed

#: Words that make a value behind them an aim, with or without a verb between.
AIMS = listed(
    """
    target targets targeted targeting aim aims aimed aiming goal goals plan plans
    planned planning pledge pledges pledged promise promises promised vow vows vowed
    seek seeks sought seeking want wants wanted intend intends intended commit commits
    committed undertake undertakes hopes hoped hope agreed ambition objective bid
    meant designed commitment undertaking undertaken undertook obligation
    appeal appeals appealed appealing decided vowing pledging promising intending hoping
    wanting intention determined proposes proposed chase chases chasing eyeing pursue
    pursues pursuing
    """
)
#: Whoever stands before "to" with one of these means to do what follows.
WANTING = listed(
    """
    aim aims aimed aiming ambition ambitions ambitious attempt attempting bent bid
    bidding bound campaign commit commits committed committing commitment committed
    decided decides decision decree dedicated desire desires determination determined
    drive eager effort efforts endeavour endeavouring fighting goal goals hope hopes
    hoped hoping intend intends intended intending intention intentions itching keen
    looking mandate mandated meant means mission move moves objective obligation obliged
    offer offers offered offering ordered orders order instructed directed told tasked
    plan plans planned planning pledge pledges pledged pledging poised prepare prepares
    prepared preparing programme program project promise promises promised promising
    proposal proposals propose proposes proposed proposing push pushing ready readies
    resolve resolved resolution roadmap scheme schemes scheming seek seeks seeking
    sought strategy strive strives striving struggling swear swears swore sworn target
    targets targeted targeting task trying try tries tried undertake undertakes
    undertook undertaken undertaking vow vows vowed vowing want wants wanted wanting
    willing wish wishes wished working racing out chosen choose chose agree agrees
    agreed agreement deal contract contracted asked asks appeal appeals appealed
    designed charged needs need needed itself themselves himself herself
    """
)
#: Whoever stands before "to" with one of these only looks ahead.
EXPECTING = listed(
    """
    expect expects expected forecast forecasts projected predicted anticipated likely
    unlikely tipped estimated believed reckoned thought seen feared supposed set
    seems seem appears appear tends tend bound certain sure going
    """
) - {"bound", "going"}
#: Before "to" they say that a thing came about, or could: nothing lies ahead.
DONE_ALREADY = listed(
    """
    able unable ought failed
    fails managed manages used helped helps allowed allows enabled
    enough refused refuses went forced began begun started continued continues came
    said reported known found shown proved claims claimed according thanks due led
    compared relative similar close next up down owing
    """
)
#: Values do these by themselves; who owns the value may mean them to.
MOVING = listed(
    """
    rise fall grow increase decrease decline drop climb shrink slip slide sink soar
    surge jump ease slow widen narrow shorten lengthen reach hit top touch pass exceed
    approach come go get return recover rebound be become stay remain stand stabilise
    average total amount double treble triple quadruple halve have hold number settle
    """
)
#: What its owner makes larger or smaller: it moves because someone moves it.
RUN = listed(
    """
    cost costs debt debts spending fleet network capacity output production wait waits
    workforce staff headcount payroll force army navy emissions discharges leakage stake
    portfolio holding holdings backlog queue queues stores shops branches fares rent fee
    fees stock stockpile roster
    """
)
#: These befall, or tell what a thing costs, takes, gives and holds.
BEFALLING = listed(
    """
    cost need require take last mean affect hurt suffer face benefit help lose die
    kill use visit attend vote live arrive travel depend yield attract draw carry
    supply weigh measure stretch span cover run peak account bear expect see feel know
    watch fetch owe consume emit eat burn drink power damage destroy displace strand
    miss leave enjoy equal represent pass contain
    make gain flow stem prevent decide
    """
)
#: Done to people and things by nobody who undertook it.
SUFFERED = listed(
    """
    affected hit hurt needed required lost killed expected displaced stranded damaged
    destroyed flooded delayed missed seen felt owed based used left faced charged fined
    exposed known consumed
    """
)
#: Who looks ahead without undertaking anything.
ONLOOKERS = listed(
    """
    economists economist analysts analyst forecasters forecaster pollsters pollster
    traders experts expert scientists scientist researchers modellers meteorologists
    forecast forecasts predicts predicted projection projections estimates estimated
    engineers consultants surveyors warned warns warn warning cautioned fears feared
    reckons reckoned reckon expects expected think thinks
    """
)
#: Who gives their word.
VOWING = listed(
    """
    pledged pledges pledge promised promises promise vowed vows vow vowing committed
    commits commitment guaranteed guarantees undertook undertakes adamant determined
    insisted insists pledging promising swore sworn plan plans
    target goal aim aims mandate deal agreement decree manifesto
    keen bound ordered decided decides approved
    """
)
#: Words that open the day by which something is to be done.
OPENING = listed("by within before until over come")
#: A start told beside the value: "up from", "against 18% now", "instead of".
STARTING = listed("from against compared instead versus rather")
