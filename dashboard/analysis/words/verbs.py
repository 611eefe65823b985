"""Verb forms that tell whether copy speaks of what was or of what is to come.

Source: the table of irregular verbs of Quirk et al., A Comprehensive Grammar of the
English Language (1985), 3.11-3.20, without the forms that equal the infinitive or a
common noun; the verbs of plan and promise are those of its chapter 16 (20-39).
"""

from dashboard.analysis.words.listing import listed

#: Past tenses and participles that do not end in "-ed".
IRREGULAR_PAST = listed(
    """
    was were had did been became began bent bled blew bore born bought bound bred
    broke broken brought built burnt caught chose chosen came clung crept dealt drew
    drawn drank drunk drove driven ate eaten fell fallen fed felt fought found fled
    flew flown forbade forgot forgotten forgave froze frozen gave given went gone grew
    grown hung heard held hid hidden kept knew known laid led lent lost made meant met
    paid proved rang rode ridden rose risen ran said saw seen sold sent shook shaken
    shone shot showed shown shrank shrunk sang sank slept slid sought spoke spoken
    spent spun split sprang stood stole stolen stuck struck swam swept swore sworn
    swung taken took taught thought threw thrown told tore torn understood undertook
    undertaken woke won withdrew withdrawn wore worn wound wrote written
    """
)

#: "-ed" words that are no past tense.
NOT_PAST = listed(
    """
    need indeed speed feed seed breed exceed proceed succeed bleed weed deed creed greed
    hundred sacred naked wicked rugged aged beloved so-called red bed wed shed embed
    united armed unprecedented unlimited alleged
    """
)

#: Verbs that say; after a comma they name a speaker and not the time of what is said.
SAYING = listed(
    """
    said says told tells added adds wrote writes announced announces reported reports
    stated states warned warns explained explains noted notes claimed claims confirmed
    confirms insisted insists replied replies
    """
)

#: Verbs whose infinitive lies ahead of them: "plans to", "agreed to".
PLANNING = (
    "plan|aim|hope|intend|want|seek|promise|pledge|vow|target|agree|propose|commit|"
    "undertake|prepare|expect|decide|resolve|swear|need|arrange|threaten|offer|"
    "volunteer|mean|wish|look|guarantee|project|forecast"
)

#: With "until" these reach ahead though they are past: "extended until 15 July".
HOLDING = listed(
    """
    extended postponed adjourned deferred delayed suspended remanded barred banned
    rescheduled prolonged renewed gave given imposed granted allowed set closed shut
    locked
    """
)

#: Present tenses that speak of a timetable: "the talks resume on Monday".
TIMETABLE = listed(
    """
    starts begins opens reopens closes ends resumes resume begin expires expire lapses
    meets sits convenes reconvenes kicks departs arrives returns goes comes faces hosts
    premieres lands launches matures
    """
)
