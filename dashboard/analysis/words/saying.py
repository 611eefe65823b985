"""Verbs that report what someone says, writes, thinks or has found.

Source: the verbs of speech and thought in Quirk et al., A Comprehensive Grammar of the
English Language (1985), 16.31 and 14.29, with those that news copy adds ("tweeted").
"""

from collections.abc import Iterator

from dashboard.analysis.words.listing import listed

#: Take the very words or a clause, before or after the one who speaks.
SAYING = """
say add tell note write reply respond explain claim argue insist declare announce
report warn admit acknowledge concede confirm assert maintain contend observe
remark reiterate stress emphasise emphasize suggest recall joke quip tweet post complain
predict promise vow pledge conclude reveal disclose testify allege caution boast
lament muse repeat counter retort allow comment continue
mention sing shout yell whisper scream exclaim urge ask demand cry plead scold
signal hint indicate charge recount opine interject deny propose state
advise inform remind assure counsel estimate accept rule reckon project forecast swear
clarify concur attest grumble fume mutter protest chant
"""
#: Take a clause only: what people think, and what papers show.
THINKING = """
believe think hope expect fear feel worry know find show
calculate conclude agree guess understand doubt assume recommend
"""
#: Take words in marks as a name for something ("called it “a farce”").
CALLING = """
call describe dub label brand denounce condemn dismiss praise hail accuse criticise cite
attack reject support endorse back outline discuss defend oppose want
criticize blast slam mock deride blame characterise characterize
"""
_PAST = {
    "say": "said",
    "tell": "told",
    "write": "wrote",
    "think": "thought",
    "feel": "felt",
    "know": "knew",
    "find": "found",
    "show": "showed",
    "understand": "understood",
    "forecast": "forecast",
    "swear": "swore",
}
_DOUBLED = frozenset({"admit", "quip", "allot", "dub", "slam"})


def _forms(verb: str) -> Iterator[str]:
    yield verb
    if verb.endswith(("s", "sh", "ch")):
        yield verb + "es"
    elif verb[-1] == "y" and verb[-2] not in "aeo":
        yield verb[:-1] + "ies"
    else:
        yield verb + "s"
    stem = verb + verb[-1] if verb in _DOUBLED else verb
    bare = stem[:-1] if stem.endswith("e") and not stem.endswith("ee") else stem
    yield bare + "ing"
    if verb in _PAST:
        yield _PAST[verb]
    elif verb[-1] == "y" and verb[-2] not in "aeo":
        yield verb[:-1] + "ied"
    else:
        yield bare + "ed"


def _all(verbs: str) -> dict[str, str]:
    return {form: verb for verb in verbs.split() for form in _forms(verb)}


#: Every form to its verb.
SAY_FORMS = _all(SAYING)
THINK_FORMS = {f: v for f, v in _all(THINKING).items() if f not in SAY_FORMS}
CALL_FORMS = _all(CALLING)
FORMS = frozenset(SAY_FORMS) | frozenset(THINK_FORMS)
#: Forms that are also nouns or adjectives: verbs only with a subject before them.
ALSO_NOUNS = listed(
    """
    report reports claim claims state states note notes comment comments remark
    remarks charge charges promise promises pledge pledges vow vows demand demands
    signal signals estimate estimates forecast forecasts project projects hope hopes
    fear fears worry worries call calls post posts tweet tweets joke jokes reply
    replies show shows find finds warning warnings counter counters guess doubt doubts
    warn allow caution counsel feeling saying rule rules ruling protest protests
    """
)
#: Take an object as readily as a clause: only with "that", a verb or words in marks.
NEED_CLAUSE = listed(
    """
    mention continue allow announce stress emphasise emphasize deny propose charge
    report
    promise vow demand hint signal state promise pledge repeat reveal disclose counter
    urge advise ask warn inform remind assure counsel acknowledge admit caution post
    confirm predict recall declare complain reiterate maintain suggest indicate claim
    comment remark joke boast sing counter muse reply respond retort recount assert
    accept rule project forecast estimate swear clarify protest attest
    """
)
#: Go on with what is to be done, never with whom they speak to.
TO_DO = listed("promise pledge vow plead propose demand ask urge swear claim offer")
#: Who is spoken to stands right after them.
TO_SOMEONE = listed(
    """
    tell inform remind assure advise warn ask urge promise
    """
)
