"""What ministers and officers are put in charge of, and how they are addressed.

Source: the portfolios of governments and councils in English-speaking countries,
written down for this project from common newspaper usage.
"""

from dashboard.analysis.words.listing import listed

#: Stand in a title and name no one: "Food and Civil Supplies Minister".
FIELDS = listed(
    """
    finance foreign external internal interior home defence defense health education
    energy power petroleum gas electricity agriculture farming food fisheries fishing
    marine maritime ports shipping waterways irrigation water trade commerce industry
    industries business enterprise innovation technology digital science research
    skills employment labour labor work works public infrastructure transport
    transportation roads highways railways rail aviation civil supplies supply services
    housing planning environment environmental climate parks forests forestry
    wildlife heritage culture arts sport sports media tourism mines mining minerals
    resources natural lands land rural urban regional local communities community
    social welfare family families children youth women gender disability ageing
    aged immigration citizenship integration religious human rights justice law legal
    constitutional parliamentary treasury revenue taxation customs investment
    privatisation procurement statistics information communications broadcasting
    emergency disaster security state cabinet majority minority opposition shadow
    higher primary secondary veterans pensions consumer competition cooperation
    development livestock dairy textiles affairs relations general corrections
    """
)
#: Have a field before them or after "of" and "for".
OFFICERS = listed(
    """
    minister ministers secretary secretaries commissioner spokesman spokeswoman
    spokesperson chairman chairwoman chairperson chair leader whip director controller
    superintendent inspector ombudsman envoy speaker convener convenor
    """
)
#: Bodies inside a title, when a name follows at once: "Leader of the House Ada Sorel".
HELD_WITHIN = listed("house opposition senate assembly board council chamber party")
#: Stand right before a name even where another title has gone before.
HONORIFICS = listed(
    """
    mr mrs ms miss mx dr drs prof professor sir dame engr adv justice capt captain col
    colonel maj major gen lt sgt brig rev reverend sheikh alhaji hajia haji barrister
    shri smt inspector
    """
)
