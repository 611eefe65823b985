"""Words that end, open or announce the name of a body or a company.

Source: written down for this project from common newspaper usage.
"""

from dashboard.analysis.words.listing import listed

#: Public bodies, schools, courts, unions: a town before them is no short form.
PUBLIC = listed(
    """
    Academy Administration Agency Alliance Ambulance Army Assembly Association
    Authority Bank Board Brigade Bureau Cabinet Center Centre Chamber Church Club
    Coalition College Command Commission Committee Confederation Conference Congress
    Constabulary Council Court Corps Department Directorate Embassy Exchange
    Executive Federation Force Forces Forum Foundation Front Fund Government Guard
    Guild Hall Headquarters Hospital House Institute Institution Laboratory League
    Legion Legislature Library Ministry Mission Mosque Movement Museum
    Navy Observatory Office Ombudsman Organisation Organization Parliament Party
    Police Post Programme Project Registry School Secretariat Senate Service Services
    Society Survey Syndicate Taskforce Team Treasury Tribunal Trust Union University
    Watch Watchdog Workers Caucus Convention Democrats Lab Labs Unit Task Register
    Administrators Schools Study Initiative Network Inspectorate Division
    """
)
#: Are names without another word.
PARLIAMENTS = listed(
    """
    Assembly Bundestag Bundesrat Coalition Congress Cortes Dáil Duma Folketing Knesset
    Majlis Parliament Riksdag Seanad Sejm Senate Storting
    """
)
#: Companies: the word before them is their short form.
COMPANIES = listed(
    """
    AG Airlines Airways Analytics Automotive Bancorp Beverages Biotech Brewers Brothers
    Capital Chemical Chemicals Co Communications Company Companies Consulting Corp
    Corporation Electric Electronics Energy Enterprises Entertainment Films Financial
    Foods GmbH Group Holding Holdings Hotels Inc Incorporated Industries Insurance
    International Investments LLC LLP Ltd Limited Logistics Media Mining Motor Motors
    NV Optics Oil PLC Partners Petroleum Pharma Pharmaceuticals Pictures Plc Power
    Press Productions Properties Rail Railway Railways Records Resources Restaurants
    Retail SA SE Securities Shipping Software Solutions Steel Stores Studios Systems
    Technologies Technology Telecom Television TV Textiles Ventures Water Works Networks
    Research Semiconductor Semiconductors Engineering Associates
    News Times Tribune Herald Gazette Journal Guardian Telegraph Observer Chronicle
    Rovers Wanderers Athletic Albion Rangers FC AFC
    Magazine Radio Review Daily Courier Independent Standard Examiner Globe Inquirer
    """
)
#: Openings that go on with "of" or "for".
OPENINGS = listed(
    """
    Academy Agency Army Association Bank Board Bureau Center Centre Chamber Church City
    College Commission Committee Confederation Council Court Department Federation
    Foundation House Institute League Ministry Museum National Office Organisation
    Organization Parliament Party Survey Society Supreme Union United University Royal
    Federal Central International World Society Register School Campaign Coalition
    Transport Friends Citizens Doctors
    """
)
#: Nouns in lower case that announce the name of an organisation.
ANNOUNCERS = listed(
    """
    agency airline automaker bank band broadcaster builder carmaker chain channel
    charity club
    company contractor corporation daily developer distributor exporter firm
    group insurer lender maker manufacturer miner newspaper magazine network
    operator
    party platform producer provider publisher regulator retailer rival startup
    start-up site supermarket supplier team think-tank tank union utility
    university watchdog website giant
    """
)
#: Nouns in lower case that stand for a body when a named one has been printed.
BODY_NOUNS = listed(
    """
    administration agency airline army association authority bank board broadcaster
    bureau campaign charity church city club coalition college commission
    committee company congress corporation council country county court
    department embassy exchange federation firm force forum foundation fund government
    group hospital institute insurer league lender maker manufacturer military ministry
    museum network newspaper observatory office operator organisation organization
    parliament
    party police regulator retailer school senate service society state survey team
    treasury tribunal trust union university utility watchdog website white-house
    """
)
#: What a body or person puts out, which then "says" things.
PAPERS = listed(
    """
    statement report letter memo post tweet study survey paper filing figures data poll
    documents document article editorial book release complaint lawsuit indictment
    email emails message note briefing review bulletin blog letters records transcript
    affidavit petition numbers results findings research analysis
    """
)
#: Bodies that copy writes in lower case.
OFFICES = ("prime minister", "pm", "president", "governor", "mayor", "attorney general")
PORTFOLIO_BODIES = listed(
    """
    finance foreign interior defence defense health education energy agriculture trade
    justice environment transport labour labor culture housing economy commerce
    industry industries planning water information home security treasury tourism
    """
)
