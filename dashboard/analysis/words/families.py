"""Words that news copy uses for one another, as when a bullet rewords its story.

Source: our own list, of what headlines shorten and bodies spell out.
"""

from dashboard.analysis.words.listing import listed

#: Each family's words, folded and in the singular.
FAMILIES: tuple[frozenset[str], ...] = (
    listed("army soldier troop military force barracks"),
    listed("police officer constable detective"),
    listed("government minister ministry cabinet state treasury premier"),
    listed("pensioner elderly retired retirement old pension senior aged"),
    listed("child children pupil school teacher classroom student"),
    listed("travel passenger ticket bus train ride fare journey"),
    listed("free pay cost charge price fee bill"),
    listed("money fund cash spend budget loan grant aid million billion"),
    listed("help aid assist support relief"),
    listed("die dead death kill victim toll"),
    listed("hurt injure wound casualty hospital"),
    listed("rise up more increase higher climb grow growth jump raise"),
    listed("fall down less decrease lower drop cut reduce fewer shrink decline"),
    listed("job worker staff employee work employ hire recruit"),
    listed("home house flat housing roof"),
    listed("road street motorway highway"),
    listed("court judge trial jury ruling verdict"),
    listed("jail prison sentence inmate"),
    listed("vote poll election ballot"),
    listed("doctor nurse hospital clinic patient health"),
    listed("farm farmer crop harvest grower field"),
    listed("start begin open launch first"),
    listed("end finish close stop halt shut"),
    listed("fly arrive visit come trip helicopter plane"),
    listed("talk meeting negotiation summit meet"),
    listed("leave quit resign step go"),
    listed("buy purchase acquire sell sale takeover"),
    listed("year annual decade month"),
)
#: Every word of a family with the families that it belongs to.
FAMILY_OF: dict[str, frozenset[int]] = {
    word: frozenset(n for n, family in enumerate(FAMILIES) if word in family)
    for family in FAMILIES
    for word in family
}
