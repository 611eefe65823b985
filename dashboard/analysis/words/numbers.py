"""Number words of English news copy, South Asian magnitudes included.

Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 6.63-6.68;
magnitudes and their short forms from the style guides of Reuters, the Guardian and the
Hindu.
"""

#: 0 to 19, and the tens.
UNITS = {
    "zero": 0,
    "nil": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
#: Multiply what stands before them.
MAGNITUDES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "lakh": 1e5,
    "lac": 1e5,
    "million": 1e6,
    "crore": 1e7,
    "billion": 1e9,
    "arab": 1e9,
    "trillion": 1e12,
    "quadrillion": 1e15,
    "mil": 1e6,
    "mln": 1e6,
    "bln": 1e9,
    "trn": 1e12,
    "tln": 1e12,
    "mio": 1e6,
    "milion": 1e6,
    "millions": 1e6,
    "billions": 1e9,
    "trillions": 1e12,
    "lakhs": 1e5,
    "crores": 1e7,
    "thousands": 1e3,
    "cr": 1e7,
}
#: Glued to digits, or after a sum of money: "£28k", "$1.2bn", "Rs 5 cr".
SHORT_MAGNITUDES = {
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mm": 1e6,
    "mil": 1e6,
    "mln": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "t": 1e12,
    "tn": 1e12,
    "tr": 1e12,
    "trn": 1e12,
    "cr": 1e7,
}
#: "a dozen ships"; a noun may follow at once.
COLLECTIVES = {"dozen": 12.0, "score": 20.0}
#: "hundreds of people", "dozens of cases": this many and up.
VAGUE = {
    "dozens": 12.0,
    "scores": 20.0,
    "tens": 10.0,
    "hundreds": 1e2,
    "thousands": 1e3,
    "lakhs": 1e5,
    "millions": 1e6,
    "crores": 1e7,
    "billions": 1e9,
    "trillions": 1e12,
}
#: Parts of one; in the plural after a number ("two-thirds").
PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "hundredth": 100,
}
PLURAL_PARTS = {
    "halves": 2,
    **{f"{word}s": number for word, number in PARTS.items() if word != "half"},
}
#: Fractions that are one character.
FRACTION_SIGNS = {
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅕": 1 / 5,
    "⅖": 2 / 5,
    "⅗": 3 / 5,
    "⅘": 4 / 5,
    "⅙": 1 / 6,
    "⅚": 5 / 6,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
}
