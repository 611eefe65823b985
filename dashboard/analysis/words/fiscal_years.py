"""The month in which a country's government begins its fiscal year.

Source: the budget laws and ministries of finance of the countries named; those that
keep the calendar year are not listed. Written down for this project.
"""

#: Country to month; where a year begins inside a month, the month that it begins in.
STARTS = {
    **dict.fromkeys(
        ("Pakistan", "Bangladesh", "Egypt", "Australia", "New Zealand", "Kenya"), 7
    ),
    **dict.fromkeys(("Uganda", "Tanzania", "Ethiopia", "Nepal", "Malawi", "Samoa"), 7),
    **dict.fromkeys(("India", "Japan", "Canada", "South Africa", "Hong Kong"), 4),
    **dict.fromkeys(("Singapore", "Kuwait", "Botswana", "Namibia", "Lesotho"), 4),
    **dict.fromkeys(("Britain", "Jamaica", "Myanmar", "Brunei"), 4),
    **dict.fromkeys(("United States", "Thailand", "Haiti", "Laos"), 10),
    **dict.fromkeys(("Iran", "Afghanistan"), 3),
}
#: Cities that copy is filed from, to their country.
CITIES = {
    **dict.fromkeys(
        (
            *("Islamabad", "Karachi", "Lahore", "Peshawar", "Quetta", "Rawalpindi"),
            *("Multan", "Faisalabad", "Sialkot", "Gwadar", "Hyderabad, Pakistan"),
        ),
        "Pakistan",
    ),
    **dict.fromkeys(
        (
            *("New Delhi", "Delhi", "Mumbai", "Bengaluru", "Bangalore", "Kolkata"),
            *("Chennai", "Pune", "Ahmedabad", "Lucknow", "Jaipur", "Srinagar"),
        ),
        "India",
    ),
    **dict.fromkeys(("Dhaka", "Chittagong", "Chattogram"), "Bangladesh"),
    **dict.fromkeys(("Cairo", "Alexandria"), "Egypt"),
    **dict.fromkeys(("Canberra", "Sydney", "Melbourne", "Brisbane"), "Australia"),
    **dict.fromkeys(("Perth", "Adelaide", "Hobart", "Darwin"), "Australia"),
    **dict.fromkeys(("Wellington", "Auckland", "Christchurch"), "New Zealand"),
    **dict.fromkeys(("Nairobi", "Mombasa", "Kisumu"), "Kenya"),
    **dict.fromkeys(("Kampala", "Entebbe"), "Uganda"),
    **dict.fromkeys(("Dar es Salaam", "Dodoma"), "Tanzania"),
    **dict.fromkeys(("Addis Ababa",), "Ethiopia"),
    **dict.fromkeys(("Kathmandu",), "Nepal"),
    **dict.fromkeys(("Tokyo", "Osaka", "Kyoto", "Nagoya"), "Japan"),
    **dict.fromkeys(("Ottawa", "Toronto", "Montreal", "Vancouver"), "Canada"),
    **dict.fromkeys(
        ("Pretoria", "Johannesburg", "Cape Town", "Durban"), "South Africa"
    ),
    **dict.fromkeys(("London", "Edinburgh", "Cardiff", "Belfast"), "Britain"),
    **dict.fromkeys(("Manchester", "Leeds", "Glasgow"), "Britain"),
    **dict.fromkeys(("Washington", "New York"), "United States"),
    **dict.fromkeys(("Bangkok",), "Thailand"),
    **dict.fromkeys(("Tehran",), "Iran"),
    **dict.fromkeys(("Kabul", "Kandahar", "Herat"), "Afghanistan"),
}
_PLACES = {
    **{country.casefold(): month for country, month in STARTS.items()},
    **{city.casefold(): STARTS[country] for city, country in CITIES.items()},
    "uk": STARTS["Britain"],
    "united kingdom": STARTS["Britain"],
    "us": STARTS["United States"],
}


def starts_in(dateline: str | None) -> int | None:
    """The month for the place of a dateline, as printed; None where not known."""
    names = (part.strip().casefold() for part in (dateline or "").split(","))
    return next((_PLACES[name] for name in names if name in _PLACES), None)
