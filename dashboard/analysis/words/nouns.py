"""Words that end a noun phrase, and nouns whose plural does not end in "s".

Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 5.75-5.99
(plurals) and chapters 6, 8 and 9 (closed classes); frequent finite verbs of news copy
from the Longman Grammar of Spoken and Written English (1999), 5.2.
"""

from dashboard.analysis.words.listing import listed

#: Closed-class words and frequent finite verbs: no noun phrase goes on past them.
STOPS = listed(
    """
    a an the this that these those some any each every no my your his her its our their
    i you he she it we they me him us them who whom which what whose when where why how
    and or but nor so yet if than as because while although though whether unless until
    of in on at by for from to with without within into onto over under above below
    between among through during before after since against across along around behind
    beyond near off out up down about like via per despite amid towards toward upon
    is are was were be been being am has have had having do does did can could will
    would shall should may might must not never also only just even still already again
    ago later earlier early late now then here there today yesterday tomorrow tonight
    away apart back together each both all once soon ever too very more less most least
    said says say told tells added called came come comes went go goes going gone got
    get gets took take takes taken made make makes gave give gives given left leave
    leaves rose rise fell fall falls grew grow grows became become becomes remain
    remained remains died die killed injured hurt wounded lost lose won win voted
    joined signed sold bought paid pay used seen known held kept found put set
    began begun started start ended end ran run stood sat met led sent spent arrived
    according because including compared versus worth ahead behind annually yearly
    monthly daily weekly currently roughly approximately nearly almost
    marched gained demolished agreed gathered attended fled missing dead alive
    expected estimated aged where lies stands opens closes begins ends meets sits airs
    holds follows belongs knows thinks believes reaches speaks writes sees sends
    monday tuesday wednesday thursday friday saturday sunday january february march
    april june july august september october november december
    """
)

#: Plural forms -> singular.
IRREGULAR = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "leaves": "leaf",
    "halves": "half",
    "loaves": "loaf",
    "shelves": "shelf",
    "wolves": "wolf",
    "thieves": "thief",
    "calves": "calf",
    "hooves": "hoof",
    "elves": "elf",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "crises": "crisis",
    "analyses": "analysis",
    "bases": "base",
    "theses": "thesis",
    "oxen": "ox",
    "frenchmen": "Frenchman",
    "bacteria": "bacterium",
    "cacti": "cactus",
    "alumni": "alumnus",
    "stadia": "stadium",
    "buses": "bus",
    "gases": "gas",
    "lenses": "lens",
    "viruses": "virus",
    "bonuses": "bonus",
    "campuses": "campus",
    "choruses": "chorus",
    "movies": "movie",
    "cookies": "cookie",
    "ties": "tie",
    "lies": "lie",
    "pies": "pie",
    "rookies": "rookie",
    "zombies": "zombie",
    "calories": "calorie",
    "heroes": "hero",
    "potatoes": "potato",
    "tomatoes": "tomato",
    "echoes": "echo",
    "torpedoes": "torpedo",
    "volcanoes": "volcano",
    "mosquitoes": "mosquito",
    "axes": "axe",
    "caches": "cache",
    "headaches": "headache",
    "niches": "niche",
    "passers-by": "passer-by",
    "species": "species",
    "series": "series",
    "means": "means",
    "headquarters": "headquarters",
    "barracks": "barracks",
    "crossroads": "crossroads",
    "gallows": "gallows",
    "works": "works",
}
#: Counted as they stand.
UNCHANGED = listed(
    """
    staff police personnel crew cattle sheep fish deer salmon aircraft spacecraft
    hovercraft helicopter-borne offspring poultry livestock infantry cavalry faculty
    youth head squid trout bison swine faithful homeless unemployed wounded injured
    dead missing co-accused sail craft data media
    """
)
#: End in "s" and are singular, or are no nouns.
NOT_PLURAL = listed(
    """
    is was has does this its his us yes thus plus minus gas bus lens news politics
    economics physics mathematics ethics athletics always perhaps sometimes besides
    towards across less unless whereas as vs versus bias canvas atlas chaos basis crisis
    analysis campus virus status focus bonus surplus census consensus previous serious
    various religious dangerous famous enormous overseas downstairs upstairs indoors
    outdoors afterwards
    nowadays odds christmas texas paris mars mr mrs ms st inches's hours' years' days'
    weeks'
    months' says gets comes goes makes takes gives means's remains becomes shows wants
    needs costs's includes contains covers lies's stands faces's
    """
)
#: Size and newness only: no part of the unit that is counted.
PLAIN = listed(
    """
    new more other further additional extra such same last next first final latest
    separate different various whole full entire big small large major huge
    annual yearly monthly weekly daily
    """
)
#: American spellings of the unit nouns of news copy -> British.
BRITISH = {
    "center": "centre",
    "theater": "theatre",
    "liter": "litre",
    "program": "programme",
    "harbor": "harbour",
    "neighbor": "neighbour",
    "color": "colour",
    "favor": "favour",
    "laborer": "labourer",
    "labor": "labour",
    "offense": "offence",
    "defense": "defence",
    "license": "licence",
    "caliber": "calibre",
    "fiber": "fibre",
    "tire": "tyre",
    "catalog": "catalogue",
    "airplane": "aeroplane",
    "plow": "plough",
    "honor": "honour",
    "armor": "armour",
    "jewelry": "jewellery",
    "pajamas": "pyjamas",
    "check": "cheque",
    "neighborhood": "neighbourhood",
    "traveler": "traveller",
    "grey": "grey",
    "counselor": "counsellor",
    "councilor": "councillor",
    "ton": "ton",
}
