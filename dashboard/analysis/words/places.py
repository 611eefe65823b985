"""Countries, capitals, large cities, states, regions, and the words made of them.

Source: written down for this project from common knowledge, not taken from any
gazetteer; in the public domain. Spellings are those of British and American copy.
"""

from dashboard.analysis.words.listing import listed, phrases

#: Countries and territories.
COUNTRIES = phrases(
    """
    Afghanistan; Albania; Algeria; Andorra; Angola; Antigua; Argentina; Armenia;
    Australia; Austria; Azerbaijan; Bahamas; Bahrain; Bangladesh; Barbados; Belarus;
    Belgium; Belize; Benin; Bermuda; Bhutan; Bolivia; Bosnia; Bosnia and Herzegovina;
    Botswana; Brazil; Britain; Great Britain; Brunei; Bulgaria; Burkina Faso; Burma;
    Burundi; Cambodia; Cameroon; Canada; Cape Verde; Chad; Chile; China; Colombia;
    Comoros; Congo; Costa Rica; Croatia; Cuba; Cyprus; Czechia; Czech Republic; Denmark;
    Djibouti; Dominica; Dominican Republic; East Timor; Ecuador; Egypt; El Salvador;
    England; Equatorial Guinea; Eritrea; Estonia; Eswatini; Ethiopia; Fiji; Finland;
    France; Gabon; Gambia; Georgia; Germany; Ghana; Gibraltar; Greece; Greenland;
    Grenada; Guatemala; Guinea; Guinea-Bissau; Guyana; Haiti; Holland; Honduras;
    Hong Kong; Hungary; Iceland; India; Indonesia; Iran; Iraq; Ireland;
    Northern Ireland; Israel; Italy; Ivory Coast; Jamaica; Japan; Jordan; Kazakhstan;
    Kenya; Kiribati; Kosovo; Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho;
    Liberia; Libya; Liechtenstein; Lithuania; Luxembourg; Macau; Macedonia;
    North Macedonia; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta; Mauritania;
    Mauritius; Mexico; Micronesia; Moldova; Monaco; Mongolia; Montenegro; Morocco;
    Mozambique; Myanmar; Namibia; Nauru; Nepal; Netherlands; New Zealand; Nicaragua;
    Niger; Nigeria; North Korea; Norway; Oman; Pakistan; Palau; Palestine; Panama;
    Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Puerto Rico;
    Qatar; Romania; Russia; Russian Federation; Rwanda; Samoa; San Marino;
    Saudi Arabia; Scotland; Senegal; Serbia; Seychelles; Sierra Leone; Singapore;
    Slovakia; Slovenia; Solomon Islands; Somalia; Somaliland; South Africa; South Korea;
    South Sudan; Soviet Union; Spain; Sri Lanka; Sudan; Suriname; Sweden; Switzerland;
    Syria; Taiwan; Tajikistan; Tanzania; Thailand; Tibet; Togo; Tonga; Trinidad;
    Trinidad and Tobago; Tunisia; Turkey; Türkiye; Turkmenistan; Tuvalu; Uganda;
    Ukraine; United Arab Emirates; United Kingdom; United States;
    United States of America; America; Uruguay; Uzbekistan; Vanuatu; Venezuela;
    Vietnam; Wales; Western Sahara; Yemen; Zambia; Zimbabwe; UAE; U.A.E.
    """
)

#: Capitals and other cities of the world.
CITIES = phrases(
    """
    Abidjan; Abu Dhabi; Abuja; Accra; Addis Ababa; Adelaide; Aden; Ahmedabad; Albany;
    Albuquerque; Aleppo; Alexandria; Algiers; Almaty; Amman; Amsterdam; Anchorage;
    Ankara; Antananarivo; Antwerp; Asheville; Ashgabat; Asmara; Astana; Asunción;
    Athens; Atlanta; Auckland; Austin; Baghdad; Baku; Baltimore; Bamako;
    Bangalore; Bengaluru; Bangkok; Bangui; Barcelona; Basra; Baton Rouge; Beijing;
    Beirut; Belfast; Belgrade; Benghazi; Berlin; Bern; Bilbao; Birmingham; Bishkek;
    Bogotá; Bogota; Bonn; Bordeaux; Boston; Bradford; Brasília; Brasilia; Bratislava;
    Brazzaville; Brisbane; Bristol; Brooklyn; Brussels; Bucharest; Budapest;
    Buenos Aires; Buffalo; Bujumbura; Busan; Cairo; Calgary; Canberra; Cape Town;
    Caracas; Cardiff; Casablanca; Charleston; Charlotte; Chengdu; Chennai; Chicago;
    Chittagong; Christchurch; Cincinnati; Cleveland; Cologne; Colombo; Columbus;
    Conakry; Copenhagen; Coventry; Dakar; Dallas; Damascus; Dar es Salaam; Davos;
    Delhi; New Delhi; Denver; Des Moines; Detroit; Dhaka; Doha; Donetsk; Dresden; Dubai;
    Dublin; Durban; Dushanbe; Düsseldorf; Edinburgh; Edmonton; El Paso; Entebbe;
    Faisalabad; Flint; Florence; Fort Worth; Frankfurt; Freetown; Fukushima; Gaza;
    Gaza City; Gaza Strip; Gaborone; Gdansk; Geneva; Genoa; Georgetown; Glasgow;
    Gothenburg; Guadalajara; Guangzhou; Guatemala City; Guayaquil; Gwadar; Haifa;
    Halifax; Hamburg; Hanoi; Harare; Harrisburg; Hartford; Havana; Hebron; Helsinki;
    Herat; Hiroshima; Ho Chi Minh City; Hobart; Hollywood; Homs; Honolulu; Houston;
    Hull; Hyderabad; Idlib; Indianapolis; Islamabad; Istanbul; Izmir; Jackson;
    Jacksonville; Jaipur; Jakarta; Jalalabad; Jeddah; Jerusalem; Johannesburg; Juba;
    Kabul; Kampala; Kandahar; Kansas City; Karachi; Kathmandu; Kharkiv; Khartoum;
    Kherson; Kigali; Kingston; Kinshasa; Kobe; Kolkata; Kraków; Krakow; Kuala Lumpur;
    Kyiv; Kiev; Kyoto; La Paz; Lagos; Lahore; Las Vegas; Lausanne; Leeds; Leicester;
    Libreville; Lille; Lima; Lisbon; Little Rock; Liverpool; Ljubljana; Lomé; London;
    Los Angeles; L.A.; Luanda; Lucknow; Lusaka; Lviv; Lyon; Madison; Madrid; Malmö;
    Managua; Manama; Manchester; Manhattan; Manila; Maputo; Mariupol; Marrakech;
    Marseille; Mashhad; Mecca; Medina; Melbourne; Memphis; Mexico City; Miami; Milan;
    Milwaukee; Minneapolis; Minsk; Mogadishu; Mombasa; Monrovia; Monterrey; Montevideo;
    Montgomery; Montreal; Moscow; Mosul; Multan; Mumbai; Munich; Muscat; Nagasaki;
    Nairobi; Nanjing; Naples; Nashville; Nassau; Newark; Newcastle; New Orleans;
    New York; New York City; Niamey; Nice; Nicosia; Norwich; Nottingham; Nouakchott;
    Oakland; Odesa; Odessa; Oklahoma City; Omaha; Orlando; Osaka; Oslo; Ottawa;
    Ouagadougou; Oxford; Palermo; Palo Alto; Panama City; Paris; Perth; Peshawar;
    Philadelphia; Phnom Penh; Phoenix; Pittsburgh; Plymouth; Podgorica; Port-au-Prince;
    Port Moresby; Port of Spain; Portland; Porto; Portsmouth; Prague; Pretoria;
    Pristina; Pune; Pyongyang; Quebec City; Queens; Quetta; Quito; Rabat; Raleigh;
    Ramallah; Rawalpindi; Reykjavik; Richmond; Riga; Rio de Janeiro; Riyadh; Rome;
    Rotterdam; Sacramento; Saint Petersburg; St. Petersburg; St Petersburg;
    Salt Lake City; San Antonio; San Diego; San Francisco; San Jose; San José; San Juan;
    San Salvador; Sanaa; Santiago; Santo Domingo; São Paulo; Sao Paulo; Sapporo;
    Sarajevo; Seattle; Seoul; Seville; Shanghai; Sheffield; Shenzhen; Sialkot;
    Sofia; Southampton; Srinagar; St. Louis; Stockholm; Strasbourg; Stuttgart; Surabaya;
    Suva; Sydney; Taipei; Tallahassee; Tallinn; Tampa; Tangier; Tashkent; Tbilisi;
    Tegucigalpa; Tehran; Tel Aviv; The Hague; Tijuana; Timbuktu; Tirana; Tokyo;
    Toronto; Toulouse; Tripoli; Tucson; Tulsa; Tunis; Turin; Ulaanbaatar; Vaduz;
    Valencia; Valletta; Vancouver; Venice; Vienna; Vientiane; Vilnius; Vladivostok;
    Warsaw; Washington; Washington D.C.; Washington, D.C.; Wellington; Windhoek;
    Winnipeg; Wuhan; Yangon; Yaoundé; Yaounde; Yerevan; Yokohama; Zagreb; Zaporizhzhia;
    Zurich; Zürich
    """
)

#: States, provinces and regions.
REGIONS = phrases(
    """
    Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware;
    Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine;
    Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana;
    Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina;
    North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina;
    South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia;
    Wisconsin; Wyoming; District of Columbia; Alberta; British Columbia; Manitoba;
    New Brunswick; Newfoundland; Nova Scotia; Ontario; Quebec; Saskatchewan;
    New South Wales; Queensland; Tasmania; Victoria; Punjab; Sindh; Balochistan;
    Khyber Pakhtunkhwa; Kashmir; Gilgit-Baltistan; Bihar; Gujarat; Karnataka; Kerala;
    Maharashtra; Rajasthan; Tamil Nadu; Uttar Pradesh; West Bengal; Assam; Xinjiang;
    Guangdong; Sichuan; Bavaria; Saxony; Catalonia; Andalusia; Lombardy; Sicily;
    Sardinia; Corsica; Brittany; Normandy; Crimea; Donbas; Donbass; Chechnya; Dagestan;
    Siberia; Kurdistan; Darfur; Tigray; Oromia; Kivu; Sinai; Helmand; Nangarhar;
    Cornwall; Devon; Dorset; Essex; Kent; Norfolk; Suffolk; Surrey; Sussex; Yorkshire;
    Lancashire; Cumbria; Africa; Asia; Europe; Antarctica; North America; South America;
    Latin America; Central America; Central Asia; Southeast Asia; South Asia; East Asia;
    East Africa; West Africa; North Africa; Middle East; Mideast; Balkans; Caucasus;
    Caribbean; Scandinavia; Sahel; Sahara; Horn of Africa; Persian Gulf; Red Sea;
    Black Sea; South China Sea; Mediterranean; Baltic Sea; North Sea; Arctic; Pacific;
    Atlantic; West Bank; Golan Heights; Silicon Valley; Wall Street; Midwest;
    New England; Long Island; Staten Island; Bronx; Harlem; Westminster; Downing Street
    """
)

PLACES = COUNTRIES | CITIES | REGIONS

#: Forms that stand for one place; the value is the fullest.
SAME_PLACE = {
    "US": "United States",
    "U.S.": "United States",
    "USA": "United States",
    "U.S.A.": "United States",
    "United States of America": "United States",
    "America": "United States",
    "UK": "United Kingdom",
    "U.K.": "United Kingdom",
    "UAE": "United Arab Emirates",
    "U.A.E.": "United Arab Emirates",
    "D.C.": "Washington",
    "DC": "Washington",
    "Washington D.C.": "Washington",
    "NYC": "New York City",
    "L.A.": "Los Angeles",
    "N.Y.": "New York",
    "N.J.": "New Jersey",
}

#: Adjectives and words for the people of a place: no names.
DEMONYMS = listed(
    """
    Afghan Afghans African Africans Albanian Albanians Algerian Algerians American
    Americans Angolan Arab Arabs Arabic Argentine Argentinian Armenian Armenians Asian
    Asians Australian Australians Austrian Austrians Azerbaijani Azeri Bahraini
    Bangladeshi Bangladeshis Basque Belarusian Belarusians Belgian Belgians Bolivian
    Bosnian Bosnians Brazilian Brazilians Briton Britons British Bulgarian Bulgarians
    Burmese Californian Californians Cambodian Cameroonian Canadian Canadians Catalan
    Catalans Chechen Chechens Chilean Chileans Chinese Colombian Colombians Congolese
    Croatian Croatians Croat Croats Cuban Cubans Cypriot Cypriots Czech Czechs Danish
    Dane Danes Dominican Dutch Ecuadorean Egyptian Egyptians Emirati Emiratis English
    Englishman Estonian Estonians Ethiopian Ethiopians European Europeans Filipino
    Filipinos Finnish Finn Finns Floridian French Frenchman Georgian Georgians German
    Germans Ghanaian Ghanaians Greek Greeks Guatemalan Gulf Haitian Haitians Hispanic
    Hispanics Honduran Hondurans Hungarian Hungarians Icelandic Indian Indians
    Indonesian Indonesians Iranian Iranians Iraqi Iraqis Irish Irishman Israeli
    Israelis Italian Italians Ivorian Jamaican Jamaicans Japanese Jordanian Jordanians
    Kashmiri Kazakh Kenyan Kenyans Korean Koreans Kosovar Kurd Kurds Kurdish Kuwaiti
    Kyrgyz Lao Latin Latino Latinos Latina Latinas Latvian Latvians Lebanese Liberian
    Libyan Libyans Lithuanian Lithuanians Londoner Londoners Macedonian Malaysian
    Malaysians Malian Maltese Mexican Mexicans Moldovan Mongolian Montenegrin Moroccan
    Moroccans Namibian Nepalese Nepali Nigerian Nigerians Nordic Norwegian Norwegians
    Omani Pakistani Pakistanis Palestinian Palestinians Panamanian Pashtun Persian
    Peruvian Peruvians Polish Pole Poles Portuguese Punjabi Qatari Romanian Romanians
    Russian Russians Rwandan Saudi Saudis Scandinavian Scot Scots Scottish Senegalese
    Serb Serbs Serbian Serbians Siberian Singaporean Slovak Slovaks Slovenian Somali
    Somalis Spaniard Spaniards Spanish Sudanese Swede Swedes Swedish Swiss Syrian
    Syrians Taiwanese Tajik Tanzanian Texan Texans Thai Thais Tibetan Tibetans Tunisian
    Tunisians Turk Turks Turkish Turkmen Ugandan Ugandans Ukrainian Ukrainians Urdu
    Uruguayan Uyghur Uyghurs Uzbek Venezuelan Venezuelans Vietnamese Welsh Yemeni
    Yemenis Yorker Yorkers Zambian Zimbabwean Zimbabweans
    Christian Christians Muslim Muslims Islamic Islamist Islamists Jew Jews Jewish Hindu
    Hindus Buddhist Buddhists Catholic Catholics Protestant Protestants Sunni Sunnis
    Shia Shiite Shiites Sikh Sikhs Evangelical Evangelicals Mormon Mormons Orthodox
    Communist Communists Marxist Nazi Nazis Zionist Victorian Soviet Western Westerners
    Democratic Democrat Democrats Republican Republicans Tory Tories Libertarian
    Libertarians Liberal Liberals Conservative Conservatives Trumpian
    """
)

#: What follows or precedes the name of a place.
PLACE_ENDINGS = listed(
    """
    Bay Beach Bridge City Coast County Creek Desert District Falls Forest Glacier
    Gulf Harbor Harbour Heights Hill Hills Island Islands Isles Lake Lakes Mountain
    Mountains Ocean Park Peninsula Plaza Point Port Province Region River Road Sea
    Shore Springs Square State Strait Straits Street Territory Town Township Valley
    Village Avenue Boulevard Highway Airport Station
    Lane Row Crescent Terrace
    """
)
PLACE_OPENINGS = listed(
    """
    Mount Mt. Lake Port Fort Cape San Santa Saint St. St New Gulf Isle Ile Île
    Lower Upper Greater Via Rue Calle Piazza
    """
)
