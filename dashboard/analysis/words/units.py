"""Units of measure: every printed form, and the unit that it stands for.

Source: the SI brochure (9th edition) for names and symbols, the UK Weights and Measures
Act 1985 and NIST Handbook 44 for customary units; short forms from news style guides.
SI units are given as symbols (m, km, kg, GW, °C), all others as the singular British
noun (mile, tonne, hectare). A form in capitals is told by its case.
"""

#: Unit -> its printed forms; "=" marks forms that only count when glued to the digits
#: or written in exactly this case, since they are words or magnitudes elsewhere.
_FORMS = {
    "m": "metre metres meter meters =m",
    "km": "kilometre kilometres kilometer kilometers km kms",
    "cm": "centimetre centimetres centimeter centimeters cm cms",
    "mm": "millimetre millimetres millimeter millimeters mm",
    "dm": "decimetre decimetres decimeter decimeters dm",
    "nm": "nanometre nanometres nanometer nanometers nm",
    "µm": "micrometre micrometres micrometer micrometers micron microns µm μm um",
    "pm": "picometre picometres picometer picometers",
    "m²": "square_metre square_metres square_meter square_meters sq_m sqm m2 m² "
    "sq_metres sq_meters sq_metre",
    "km²": "square_kilometre square_kilometres square_kilometer square_kilometers "
    "sq_km sqkm km2 km² sq_kilometres sq_kilometers",
    "cm²": "square_centimetre square_centimetres square_centimeters cm2 cm² sq_cm",
    "m³": "cubic_metre cubic_metres cubic_meter cubic_meters m3 m³ cu_m",
    "km³": "cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers km3 km³",
    "cm³": "cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters "
    "cc cm3 cm³",
    "g": "gram grams gramme grammes =g",
    "kg": "kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs",
    "mg": "milligram milligrams mg",
    "µg": "microgram micrograms µg mcg",
    "kl": "kilolitre kilolitres kiloliter kiloliters",
    "hl": "hectolitre hectolitres hectoliter hectoliters hl",
    "Ml": "megalitre megalitres megaliter megaliters =ML",
    "Gl": "gigalitre gigalitres gigaliter gigaliters =GL",
    "l": "litre litres liter liters =l =L",
    "ml": "millilitre millilitres milliliter milliliters ml",
    "cl": "centilitre centilitres cl",
    "W": "watt watts =W =w",
    "kW": "kilowatt kilowatts kw",
    "MW": "megawatt megawatts =MW",
    "GW": "gigawatt gigawatts gw",
    "TW": "terawatt terawatts =TW",
    "kWh": "kilowatt_hour kilowatt_hours kilowatthours kwh",
    "MWh": "megawatt_hour megawatt_hours =MWh",
    "GWh": "gigawatt_hour gigawatt_hours gwh",
    "TWh": "terawatt_hour terawatt_hours twh",
    "Wh": "watt_hour watt_hours =Wh",
    "kWp": "kwp",
    "MWp": "=MWp",
    "GWp": "gwp",
    "kVA": "kva",
    "MVA": "=MVA",
    "mAh": "milliampere_hour milliampere_hours =mAh",
    "V": "volt volts =V",
    "kV": "kilovolt kilovolts kv",
    "A": "ampere amperes amp amps",
    "J": "joule joules",
    "kJ": "kilojoule kilojoules kj",
    "MJ": "megajoule megajoules =MJ",
    "GJ": "gigajoule gigajoules =GJ",
    "TJ": "terajoule terajoules =TJ",
    "PJ": "petajoule petajoules =PJ",
    "kN": "kilonewton kilonewtons =kN",
    "N": "newton newtons",
    "Nm": "newton_metre newton_metres =Nm",
    "Hz": "hertz hz",
    "kHz": "kilohertz khz",
    "MHz": "megahertz mhz",
    "GHz": "gigahertz ghz",
    "dB": "decibel decibels db",
    "Pa": "pascal pascals",
    "hPa": "hectopascal hectopascals =hPa",
    "kPa": "kilopascal kilopascals kpa",
    "MPa": "megapascal megapascals =MPa",
    "GPa": "gigapascal gigapascals =GPa",
    "bar": "=bar",
    "millibar": "millibar millibars mbar =mb",
    "psi": "psi pounds_per_square_inch",
    "lumen": "lumen lumens",
    "nit": "nits",
    "mSv": "millisievert millisieverts =mSv",
    "µSv": "microsievert microsieverts =µSv",
    "°C": "°c degree_celsius degrees_celsius degree_centigrade degrees_centigrade "
    "degrees_c degree_c deg_c degc celcius degrees_celcius celsius centigrade =C",
    "°F": "°f degree_fahrenheit degrees_fahrenheit degrees_f degree_f deg_f degf "
    "fahrenheit farenheit degrees_farenheit =F",
    "K": "kelvin kelvins",
    "degree": "degree degrees ° deg",
    "tonne": "tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes =t",
    "ton": "ton tons",
    "kilotonne": "kilotonne kilotonnes kiloton kilotons kt",
    "megatonne": "megatonne megatonnes megaton megatons =Mt",
    "gigatonne": "gigatonne gigatonnes gigaton gigatons =Gt",
    "quintal": "quintal quintals",
    "hundredweight": "hundredweight hundredweights cwt",
    "tola": "tola tolas",
    "pound": "pounds_weight lb lbs",
    "ounce": "ounce ounces oz",
    "stone": "stone =st",
    "grain": "grain grains",
    "inch": "inch inches =in ″",
    "foot": "foot feet ft",
    "yard": "yard yards yd yds",
    "mile": "mile miles mi",
    "nautical mile": "nautical_mile nautical_miles",
    "furlong": "furlong furlongs",
    "fathom": "fathom fathoms",
    "light-year": "light_year light_years",
    "square foot": "square_foot square_feet sq_ft sqft sq_feet",
    "square inch": "square_inch square_inches sq_in",
    "square yard": "square_yard square_yards sq_yd",
    "square mile": "square_mile square_miles sq_mi sq_miles",
    "cubic foot": "cubic_foot cubic_feet cu_ft",
    "cubic yard": "cubic_yard cubic_yards",
    "cubic mile": "cubic_mile cubic_miles",
    "acre": "acre acres",
    "hectare": "hectare hectares ha",
    "acre-foot": "acre_foot acre_feet",
    "million acre-feet": "maf",
    "kanal": "kanal kanals",
    "marla": "marla marlas",
    "bigha": "bigha bighas",
    "dunam": "dunam dunams dunum dunums",
    "feddan": "feddan feddans",
    "gallon": "gallon gallons gal",
    "pint": "pint pints",
    "quart": "quart quarts",
    "cup": "cup cups",
    "fluid ounce": "fluid_ounce fluid_ounces",
    "teaspoon": "teaspoon teaspoons tsp",
    "tablespoon": "tablespoon tablespoons tbsp",
    "barrel": "barrel barrels bbl",
    "barrel per day": "bpd b/d",
    "bcm": "bcm",
    "bcf": "bcf",
    "tcf": "tcf",
    "mcf": "mcf",
    "mmcfd": "mmcfd mmscfd",
    "TEU": "teu teus",
    "tonne per year": "tpa",
    "cusec": "cusec cusecs",
    "cumec": "cumec cumecs",
    "million British thermal units": "mmbtu",
    "British thermal unit": "btu btus",
    "maund": "maund maunds",
    "bushel": "bushel bushels",
    "carat": "carat carats",
    "karat": "karat karats",
    "horsepower": "horsepower hp",
    "brake horsepower": "brake_horsepower bhp",
    "pound-foot": "pound_feet pound_foot lb_ft",
    "km/h": "kilometres_per_hour kilometers_per_hour kilometres_an_hour "
    "kilometers_an_hour kilometre_per_hour kph kmh km/h",
    "mph": "miles_per_hour miles_an_hour mile_per_hour mph",
    "mpg": "miles_per_gallon mpg",
    "m/s": "metres_per_second meters_per_second m/s",
    "knot": "knot knots",
    "rpm": "revolutions_per_minute rpm",
    "frame per second": "fps frames_per_second",
    "dot per inch": "dpi",
    "bit": "bit bits",
    "byte": "byte bytes",
    "kilobyte": "kilobyte kilobytes =KB",
    "megabyte": "megabyte megabytes =MB",
    "gigabyte": "gigabyte gigabytes gb gig gigs",
    "terabyte": "terabyte terabytes tb",
    "petabyte": "petabyte petabytes",
    "exabyte": "exabyte exabytes",
    "terabit": "terabit terabits",
    "kilobit per second": "kbps kilobits_per_second",
    "megabit": "megabit megabits",
    "gigabit": "gigabit gigabits",
    "megabit per second": "mbps megabits_per_second",
    "gigabit per second": "gbps gigabits_per_second",
    "pixel": "pixel pixels =px",
    "megapixel": "megapixel megapixels =MP",
    "calorie": "calorie calories",
    "kilocalorie": "kilocalorie kilocalories kcal",
    "part per million": "parts_per_million ppm",
    "part per billion": "parts_per_billion ppb",
    "magnitude": "magnitude",
}
#: Lengths of time, which make a figure a duration.
_TIMES = {
    "second": "second seconds sec secs",
    "millisecond": "millisecond milliseconds =ms",
    "minute": "minute minutes min mins",
    "hour": "hour hours hr hrs",
    "day": "day days",
    "week": "week weeks wk wks",
    "fortnight": "fortnight fortnights",
    "month": "month months",
    "quarter": "",
    "year": "year years yr yrs",
    "decade": "decade decades",
    "century": "century centuries",
}


def _table(forms: dict[str, str]) -> dict[str, str]:
    return {
        form.lstrip("=").replace("_", " "): unit
        for unit, printed in forms.items()
        for form in printed.split()
        if not form.startswith("=")
    }


def _exact(forms: dict[str, str]) -> dict[str, str]:
    return {
        form[1:]: unit
        for unit, printed in forms.items()
        for form in printed.split()
        if form.startswith("=")
    }


#: Lower-case form -> unit; forms of several words are joined by single spaces.
TIMES = _table(_TIMES)
MEASURES = _table(_FORMS)
#: Forms that are told by their case, or count only when glued to the digits.
EXACT = {**_exact(_FORMS), **_exact(_TIMES)}
#: Words that begin a form of several words.
LONG_STARTS = frozenset(form.split()[0] for form in MEASURES if " " in form)
