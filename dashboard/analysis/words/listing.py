"""Words written one after the other in, a set of them out."""


def listed(words: str) -> frozenset[str]:
    """The words of a list that is set as running text, for lists of single words."""
    return frozenset(words.split())


def phrases(text: str) -> frozenset[str]:
    """The phrases of a list that is set as running text with semicolons between."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";"))
