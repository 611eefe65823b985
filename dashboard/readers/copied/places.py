"""Places that datelines name in small letters: capitals and large cities.

Source: the capitals of the member states of the United Nations and the cities of more
than about three million people, in their English spelling.
"""

from dashboard.folding import fold

_NAMES = """
Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Aden, Ahmedabad, Alexandria, Algiers,
Almaty, Amman, Amsterdam, Ankara, Antananarivo, Asmara, Astana, Asuncion, Athens,
Atlanta, Auckland, Baghdad, Baku, Bamako, Bangalore, Bengaluru, Bangkok, Barcelona,
Beijing, Beirut, Belgrade, Berlin, Bern, Bishkek, Bogota, Boston, Brasilia,
Bratislava, Brazzaville, Brussels, Bucharest, Budapest, Buenos Aires, Busan, Cairo,
Canberra, Cape Town, Caracas, Casablanca, Chennai, Chicago, Chisinau, Colombo,
Conakry, Copenhagen, Dakar, Dallas, Damascus, Dar es Salaam, Delhi, Detroit, Dhaka,
Djibouti, Doha, Dubai, Dublin, Dushanbe, Edinburgh, Frankfurt, Freetown, Gaborone,
Gaza, Geneva, Georgetown, Guadalajara, Guangzhou, Hanoi, Harare, Havana, Helsinki, Ho
Chi Minh City, Hong Kong, Houston, Hyderabad, Islamabad, Istanbul, Jakarta, Jeddah,
Jerusalem, Johannesburg, Juba, Kabul, Kampala, Karachi, Kathmandu, Khartoum, Kigali,
Kingston, Kinshasa, Kolkata, Kuala Lumpur, Kuwait City, Kyiv, La Paz, Lagos, Lahore,
Libreville, Lilongwe, Lima, Lisbon, Ljubljana, Lome, London, Los Angeles, Luanda,
Lusaka, Luxembourg, Madrid, Managua, Manama, Manila, Maputo, Melbourne, Mexico City,
Miami, Milan, Minsk, Mogadishu, Monrovia, Montevideo, Montreal, Moscow, Mumbai,
Muscat, Nairobi, New Delhi, New York, Niamey, Nicosia, Nouakchott, Nur-Sultan, Osaka,
Oslo, Ottawa, Ouagadougou, Panama City, Paris, Peshawar, Phnom Penh, Port Moresby,
Port-au-Prince, Prague, Pretoria, Pyongyang, Quetta, Quito, Rabat, Ramallah,
Rawalpindi, Reykjavik, Riga, Rio de Janeiro, Riyadh, Rome, San Francisco, San Jose,
San Salvador, Sanaa, Santiago, Santo Domingo, Sao Paulo, Sarajevo, Seoul, Shanghai,
Singapore, Skopje, Sofia, Srinagar, St Petersburg, Stockholm, Suva, Sydney, Taipei,
Tallinn, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, Tirana, Tokyo, Toronto,
Tripoli, Tunis, Ulaanbaatar, Vancouver, Vienna, Vientiane, Vilnius, Warsaw,
Washington, Wellington, Windhoek, Yangon, Yaounde, Yerevan, Zagreb, Zurich
"""
#: Folded.
PLACES = frozenset(fold(name) for name in _NAMES.split(","))
