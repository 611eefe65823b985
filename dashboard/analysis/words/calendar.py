"""Months, weekdays and feasts: capitals that name no one.

Source: the calendar; written down for this project.
"""

from dashboard.analysis.words.listing import listed

WEEKDAYS = listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = listed(
    """
    January February March April May June July August September October November
    December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    """
)
FEASTS = listed(
    """
    Christmas Easter Ramadan Eid Diwali Thanksgiving Halloween Hanukkah Passover Day Eve
    Lent Advent Nowruz Holi Yom
    Whitsun Carnival Midsummer Onam Pongal Sankranti Dussehra Navratri Purim Pentecost
    Songkran
    """
)
SHORT_DAYS = listed("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun")
DATES = WEEKDAYS | MONTHS | FEASTS | SHORT_DAYS
