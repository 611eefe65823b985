"""A story in, the country's own currency for words that several countries share out."""

import re
from collections import Counter

from dashboard.analysis.words.listing import phrases
from dashboard.records import Story

#: ISO 4217 code of the rupee, by the places whose copy means it.
_RUPEES = {
    "PKR": phrases(
        "Pakistan; Pakistani; Islamabad; Karachi; Lahore; Peshawar; Quetta; Rawalpindi;"
        "Punjab government; Sindh; Balochistan; Khyber Pakhtunkhwa; Faisalabad"
    ),
    "INR": phrases(
        "India; Indian; New Delhi; Delhi; Mumbai; Bengaluru; Kolkata; Chennai; Gujarat;"
        "Hyderabad; Kerala; Maharashtra; Uttar Pradesh"
    ),
    "LKR": phrases("Sri Lanka; Sri Lankan; Colombo"),
    "NPR": phrases("Nepal; Nepali; Kathmandu"),
}
_CODE_OF = {place: code for code, places in _RUPEES.items() for place in places}
_LONGEST_FIRST = sorted(map(re.escape, _CODE_OF), key=len, reverse=True)
_PLACES = re.compile(rf"\b(?:{'|'.join(_LONGEST_FIRST)})\b")
_CODES = re.compile(rf"\b(?:{'|'.join(_RUPEES)})\b")
#: A code that the page prints beside "Rs" outweighs any number of places.
_PRINTED = 1000
#: What a dateline weighs against mentions in the copy.
_DATELINE = 5


def rupee(story: Story) -> str:
    """The code of "Rs" and "rupees" in a story; India's where nothing tells."""
    votes = Counter(_CODE_OF[place] for place in _PLACES.findall(story.text))
    for code in _CODES.findall(story.text):
        votes[code] += _PRINTED
    filed = (story.dateline_place or "").title()
    for place in _PLACES.findall(filed):
        votes[_CODE_OF[place]] += _DATELINE
    return votes.most_common(1)[0][0] if votes else "INR"
