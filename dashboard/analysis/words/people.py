"""Titles, roles and kin by which English news copy introduces people.

Source: written down for this project from common newspaper usage.
"""

from dashboard.analysis.words.listing import listed

#: Before a name, with a capital letter; not part of the name.
TITLES = listed(
    """
    mr mrs ms miss mx messrs sens reps govs drs dr prof professor sir dame lord lady
    baroness baron count sheikh
    sheik king queen prince princess pope cardinal archbishop bishop rev reverend father
    sister brother rabbi imam ayatollah mullah maulana saint emperor
    president vice-president premier chancellor prime minister chief secretary
    undersecretary deputy governor gov lt-gov senator sen representative rep congressman
    congresswoman councillor councilman councilwoman alderman mayor ambassador envoy
    commissioner speaker mp judge justice magistrate attorney solicitor prosecutor
    sheriff marshal gen general maj major col colonel lt lieutenant capt captain cmdr
    commander sgt sergeant cpl corporal pvt private adm admiral brig brigadier
    field-marshal officer constable detective inspector superintendent insp supt
    coach director chairman chairwoman chair manager executive editor del delegate
    comptroller treasurer dean principal rector provost md ceo cfo coo assemblyman
    assemblywoman spokesman spokeswoman spokesperson minister nominee candidate
    advocate leader whip curator excellency honourable honorable engr barrister adv
    shri smt alhaji hajia haji justices additional principal permanent minority
    majority shadow first former acting interim assistant associate senior junior rear
    vice crown
    """
)
#: Words that stand among titles ("Finance Minister", "Secretary of State").
PORTFOLIOS = listed(
    """
    finance foreign interior defence defense health education energy agriculture trade
    justice environment home transport labour labor culture housing economy commerce
    industry planning water information communications security state treasury
    police national united nations house senate army navy executive
    financial operating medical chief district federal tourism
    supreme high circuit court attorney opposition
    """
)
MALE_TITLES = listed(
    """
    mr sir lord king prince father brother congressman chairman spokesman businessman
    councilman assemblyman policeman baron pope husband son uncle grandfather dad
    """
)
FEMALE_TITLES = listed(
    """
    mrs ms miss dame lady queen princess sister congresswoman chairwoman spokeswoman
    businesswoman councilwoman assemblywoman policewoman baroness wife daughter mother
    mum mom aunt grandmother actress
    """
)

#: Nouns for people by what they do or are, singular.
ROLES = listed(
    """
    activist actor actress adviser advisor advocate agent aide ally ambassador analyst
    anchor architect artist assistant astronaut athlete attorney aunt author banker
    bishop blogger boss broker brother businessman businesswoman campaigner candidate
    captain carer cardinal ceo chair chairman chairperson chairwoman chancellor chef
    chief cleric clerk co-author co-chair co-founder co-owner coach colleague columnist
    comedian commander commentator commissioner composer congressman congresswoman
    consultant coordinator coroner correspondent councillor councilman councilwoman
    counsel counsellor counselor critic dad daughter dean defender delegate
    deputy detective diplomat director doctor driver economist editor educator
    employee engineer entrepreneur envoy executive expert farmer father
    filmmaker firefighter fisherman forecaster founder friend general goalkeeper
    governor grandfather grandmother guard guitarist head historian host husband
    immigrant inspector insider investigator investor journalist judge justice lawmaker
    lawyer leader lecturer legislator lieutenant lobbyist manager
    mayor mediator member midfielder minister moderator mom mother mp mum musician
    nephew neighbor neighbour niece nominee novelist nurse officer official operative
    organiser organizer owner pastor partner passenger patient pensioner photographer
    physician physicist pilot player playwright poet policeman politician pollster
    premier president priest principal producer professor prosecutor psychologist
    publisher rapper rector reporter representative republican researcher resident
    runner salesman scholar scientist secretary senator sheriff shopkeeper
    singer sister solicitor soldier son source speaker specialist spokesman
    spokesperson spokeswoman star strategist striker student substitute superintendent
    supporter surgeon surveyor survivor teacher teenager tenant trader trainer
    treasurer trustee uncle undersecretary veteran vice-president victim
    voter volunteer warden widow wife witness worker writer
    accountant apprentice archaeologist astronomer auctioneer auditor backbencher
    barista barrister beekeeper biographer biologist bodyguard botanist bowler boxer
    cameraman cardiologist caretaker chaplain chemist choreographer cleaner
    climatologist climber conductor conservationist coxswain crofter curator
    cyclist dancer dentist designer ecologist electrician epidemiologist fireman florist
    footballer frontbencher fundraiser gamekeeper geologist golfer grazier grower
    hairdresser headmaster headmistress headteacher herder homeowner hotelier
    illustrator interpreter jockey landlady landlord leaseholder librarian lifeguard
    linguist mathematician mechanic meteorologist midwife motorist naturalist
    neurologist neuroscientist newsreader obstetrician oncologist paediatrician
    paramedic parishioner pharmacist philosopher physiotherapist plumber podcaster
    postman presenter psychiatrist publican radiologist rancher ranger referee
    restaurateur retiree rower sculptor shareholder smallholder sociologist songwriter
    sprinter stallholder statistician swimmer technician theologian translator
    trawlerman umpire undergraduate vet veterinarian vicar virologist whistleblower
    wicketkeeper batsman pedestrian refugee ratepayer
    man woman person boy girl
    """
)

#: Plural nouns for people who are not named.
GROUPS = listed(
    """
    officials sources people experts analysts critics authorities investigators
    prosecutors lawyers lawmakers residents witnesses supporters opponents researchers
    scientists economists aides advisers advisors diplomats mediators observers
    activists campaigners doctors leaders members traders executives employees workers
    insiders politicians republicans democrats conservatives liberals senators ministers
    historians scholars strategists pollsters voters neighbors neighbours friends
    relatives parents students teachers farmers police others some many few men women
    rivals allies reporters commentators operatives attorneys organizers organisers
    detractors skeptics sceptics veterans survivors families users investors bankers
    engineers astronomers physicians nurses passengers managers operators regulators
    """
)

#: Name particles in lower case.
PARTICLES = listed(
    "de del della der den di da das dos du la le van von bin ibn al el ul bint zu ter"
)

#: Honours and generations after a name.
AFTER = listed("jr sr ii iii iv esq md phd mp")

#: Words for one's own that point at a person already named.
POSSESSIVES = listed("his her its their my our your")

PRONOUNS = listed("he she it they i we you who")
