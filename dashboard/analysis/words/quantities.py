"""Nouns that name an amount, and verbs that tell what is done to what is counted.

Source: the headings of national accounts and of the balance of payments, of company
accounts and of statistical offices' press releases, as newspapers word them.
"""

from dashboard.analysis.words.listing import listed, phrases

#: What comes in or goes out in a period: a value of a month is none of a year.
FLOWS = listed(
    """
    export import revenue turnover sale profit loss income earning spending expenditure
    budget investment remittance output production harvest catch landing consumption
    emission dividend outlay turnover inflow outflow aid borrowing tax crop yield
    generation ridership visitor arrival birth death crime burglary cost subsidy
    """
)
#: What there is at a moment, or how large a share or a price is.
LEVELS = listed(
    """
    inflation unemployment employment deficit surplus debt reserve stock stockpile
    capacity population turnout wage pay salary rent price rate wait power deposit
    saving holding asset liability balance fee fare tariff growth gdp mortality
    literacy poverty approval support membership enrolment occupancy gap backlog
    temperature storage attendance workforce staff quota length depth level
    """
)
#: These are told of a company.
OF_BODIES = listed("revenue turnover sale profit loss income earning dividend")
#: Of many different things in one archive: without a word that narrows them, they
#: gather strangers.
GENERAL = listed(
    """
    sale cost price spending income loss budget investment production output capacity
    rate power stock level growth pay saving fee length depth temperature balance
    holding tax yield support level staff aid wait reserve price attendance catch loss
    rent storage crop gap landing export import debt revenue turnover earning dividend
    consumption emission generation birth death crime backlog deposit asset liability
    """
)
#: Only these are told in weeks and in days.
WAITS = listed("wait length backlog delay")
#: Say nothing of what is measured: when, how much of it, or how it is told.
SLACK = listed(
    """
    annual annually yearly total overall current currently present latest last new
    newest whole full combined average-sized value worth figure number amount sum size
    volume level target goal aim limit cap ceiling floor plan pledge promise aggregate
    recent estimated official officially country national nation nationwide country's
    nation's so-called year quarter month week day half first second third fourth
    fiscal financial calendar public-sector related record its their his her
    """
)
#: Different words for one thing, folded and in the singular, each with its one name.
ONE_NAME = (
    (
        phrases("consumer price inflation; rate inflation; headline inflation"),
        "inflation",
    ),
    (phrases("consumer price; consumer price index; price inflation"), "inflation"),
    (phrases("rate unemployment; jobless rate; joblessness"), "unemployment"),
    (phrases("gross domestic product; economic output"), "gdp"),
    (
        phrases("capacity power wind; capacity wind; capacity installed wind"),
        "wind power",
    ),
    (
        phrases("capacity power solar; capacity solar; capacity installed solar"),
        "solar power",
    ),
    (phrases("key rate; policy rate; benchmark rate; interest main rate"), "main rate"),
    (phrases("benchmark interest rate; interest key rate"), "main rate"),
    (phrases("interest policy rate"), "main rate"),
    (phrases("budget shortfall; fiscal deficit; budget gap"), "budget deficit"),
    (phrases("trade gap; trade shortfall"), "trade deficit"),
    (phrases("public sector debt; government debt; state debt"), "public debt"),
)
#: Forms of the verbs that are done to what is counted -> what they do.
_DONE = {
    "build": "build builds built building complete completes completed finish finishes "
    "finished construct constructed",
    "hire": "hire hires hired hiring recruit recruits recruited",
    "leave": "leave leaves left quit quits resign resigned",
    "kill": "kill kills killed die dies died dead",
    "injure": "injure injures injured wound wounded hurt",
    "destroy": "destroy destroys destroyed damage damaged burnt burned",
    "arrest": "arrest arrests arrested detain detained",
    "sell": "sell sells sold",
    "produce": "produce produces produced make makes made",
    "train": "train trains trained",
    "plant": "plant plants planted",
    "displace": "displace displaced evacuate evacuated flee fled",
    "close": "close closes closed shut",
    "open": "open opens opened",
    "visit": "visit visits visited arrive arrives arrived",
    "treat": "treat treats treated",
    "wait": "wait waits waited waiting",
    "lose": "lose loses lost cut cuts shed sheds",
    "create": "create creates created add adds added",
}
ACTIONS = {form: name for name, forms in _DONE.items() for form in forms.split()}
#: One event has its own number of these, and a year's number is printed as one.
EVENTS = listed("kill injure destroy arrest displace")
#: Verbs that turn what is sold into sales: "exported steel worth $3m".
TRADED = {
    **dict.fromkeys(("exported", "exports", "export"), "export"),
    **dict.fromkeys(("imported", "imports", "import"), "import"),
}
