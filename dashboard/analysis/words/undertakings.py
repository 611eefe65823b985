"""Verbs of what people set out to do, and of what values come to.

Source: the activity and causative verbs of news copy in the Longman Grammar of Spoken
and Written English (1999), 5.2, and the plans of budgets and companies.
"""

from dashboard.analysis.words.listing import listed

#: What someone undertakes with "will" or "would"; anything else merely happens.
DONE = listed(
    """
    spend invest pay hire build cut raise lift release lend provide give close open add
    buy sell set create produce recruit train plant deliver earn reduce increase boost
    supply fund allocate donate distribute double triple install expand construct issue
    borrow repay receive send deploy inject contribute offer launch halve quadruple
    accept bring put lower slash trim connect electrify vaccinate immunise immunize
    treat extend restore replace convert recycle generate export shed axe rehouse
    resettle admit repair equip treble save collect enrol enroll upgrade modernise lay
    drill dig erect quintuple ship instal hand fit limit complete clear step feed
    """
)
#: What is done to things, in the passive: "26 drivers would be taken on".
PARTICIPLES = DONE & listed("cut set put shed") | listed(
    """
    spent invested paid hired built raised lifted released lent provided given closed
    opened added bought sold created produced recruited trained planted delivered
    reduced increased boosted supplied funded allocated donated distributed doubled
    tripled trebled halved quadrupled installed expanded constructed issued repaid sent
    deployed injected contributed offered launched accepted brought lowered slashed
    trimmed connected electrified vaccinated immunised immunized treated extended
    restored replaced converted recycled generated exported axed rehoused resettled
    admitted repaired equipped enrolled upgraded modernised laid drilled erected handed
    taken made moved phased scrapped narrowed limited
    completed cleared stepped fed settled
    """
)
#: What must come to a value is aimed for: "yields must reach 3 tonnes".
REACHING = listed(
    """
    reach rise grow increase fall double hit shrink drop climb return treble halve
    triple come go get
    """
)
