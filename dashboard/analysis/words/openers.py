"""Words that open an English sentence and seldom continue a name.

Source: the pronouns, determiners, conjunctions, common adverbs and prepositions of
Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 5 to 9,
without those that are also surnames or months.
"""

from dashboard.analysis.words.listing import listed

#: Folded; a capital letter on one of these after "Inc." or "U.S." is a new sentence.
OPENERS = listed(
    """
    a an the this that these those such some any all both each every few many most much
    several no none another other others either neither half
    i he she it we you they who what which whose when where why how
    his her hers its my our their your there here
    and but or nor so yet for if though although because while whereas unless until
    since once as than whether
    in on at by from to with without within under over after before during about above
    across against along among around behind below beneath beside besides between beyond
    despite into of off onto out outside per through throughout toward towards upon via
    also however moreover meanwhile nevertheless nonetheless instead still then thus
    therefore now later earlier again already even ever never often only just perhaps
    maybe nearly almost once twice today yesterday tomorrow tonight
    yes not nothing nobody everyone everybody everything someone something anyone
    is are was were be been has have had do does did can could may might must shall
    should will would
    officials police critics analysts experts authorities residents witnesses supporters
    opponents investigators researchers prosecutors lawyers lawmakers
    """
)

#: Stand with a capital before a name at the head of a sentence: adverbs, participles
#: and what people are called; by their endings alone they are like first names
#: ("Emily", "Mohammed", "Irving").
LEADING = listed(
    """
    recently formerly previously separately similarly finally eventually apparently
    reportedly allegedly unfortunately sadly luckily fortunately importantly notably
    surprisingly clearly obviously probably possibly certainly ultimately initially
    originally additionally especially particularly mainly mostly simply supposedly
    incidentally increasingly ironically locally nationally newly early lately
    historically traditionally technically evidently naturally presumably
    speaking meeting visiting citing quoting according including following regarding
    addressing welcoming criticising criticizing praising answering asking replacing
    representing leading joining using calling announcing launching opening
    confirming defending introducing outgoing incoming ailing leaving facing
    named asked backed based founded led born called dubbed owned elected appointed
    formed established located situated advised supported accompanied followed flanked
    embattled beleaguered disgraced retired exiled jailed detained convicted ousted
    acclaimed celebrated noted united
    """
)
