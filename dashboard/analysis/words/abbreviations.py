"""Abbreviations that end in a full stop, sorted by what they say about the next word.

Source: the titles, months, states and company forms that the style guides of the
Associated Press and the Guardian shorten, and the short forms of reference copy. All
stand in lower case and without their last stop.
"""

from dashboard.analysis.words.listing import listed

#: Stand before a name: never the end of a sentence.
BEFORE_NAMES = listed(
    """
    adm ald amb assoc asst atty brig capt cdr cllr cmdr col commr comdt cpl cpt det dir
    dr drs ens fr ft gen gov hon insp lieut lt maj messrs mlle mme mmes mr mrs ms msgr
    mt mx ofc pfc pres prof pvt rep reps rev sen sens sgt spc supt ven
    """
)

#: Stand inside a phrase, in lower case too: never the end of a sentence.
INSIDE_PHRASES = listed(
    "approx ca cf dept e.g eg est excl i.e ie incl rs univ v viz vs"
)

#: End a sentence unless a number follows ("No. 1", "Sept. 11").
BEFORE_NUMBERS = listed(
    """
    apr art aug ch dec feb fig figs jan jul jun mar no nos nov oct sec sep sept vol vols
    """
)

#: The same in lower case ("p. 4"), where most of the above are plain words.
BEFORE_NUMBERS_SMALL = listed("ch fig figs nos p para paras pp sec vol")

#: End a sentence only where the next word is one that opens sentences.
AFTER_NAMES = listed(
    """
    ave b.a blvd bros co corp d.phil dist esq hwy inc int'l intl j.d jr llc ll.b ll.m
    ltd m.a m.b.a m.d nat'l natl ph.d plc rd sr st
    """
)

#: Hours: a weekday, a month or a time zone may follow, any other capital may not.
HOURS = frozenset({"a.m", "p.m"})

#: What may follow an hour with a capital letter, beside time zones.
TIME_WORDS = listed(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April May June July August September October November
    December Jan Feb Aug Sept Oct Nov Dec
    """
)

#: States and provinces as agencies shorten them: a capital letter after them starts a
#: sentence unless that word is itself shortened ("Va., Md. Gov. Moore").
STATES = listed(
    """
    ala alta ariz ark calif colo conn del fla ga ill ind kan ky la man mass md mich minn
    miss mo mont neb nev okla ont ore pa que sask tenn tex va vt wash wis wyo
    """
)

#: Company forms that keep a name with an exclamation mark going ("Yahoo! Inc.").
COMPANY_FORMS = listed("co corp inc llc ltd plc")
