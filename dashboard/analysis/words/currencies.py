"""Currency signs, codes and words, each with its ISO 4217 code.

Source: ISO 4217 (codes and names) and Unicode CLDR (signs). A word that several
currencies share ("rupee", "crown") maps to the one that news copy means when it adds
no country, and is marked assumed; the country words of `OF_COUNTRY` settle it.
"""

#: Before or after the number; longest first where one begins another.
SIGNS = {
    **{"US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD"},
    **{"CDN$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "NT$": "TWD"},
    **{"R$": "BRL", "MX$": "MXN", "J$": "JMD", "TT$": "TTD", "Z$": "ZWL"},
    **{"Rs": "INR", "Re": "INR", "RM": "MYR", "Rp": "IDR", "Tk": "BDT"},
    **{"RMB": "CNY", "Sh": "KES", "KSh": "KES", "TSh": "TZS", "USh": "UGX"},
    **{"GH₵": "GHS", "PS": "GBP", "Fr": "CHF", "SFr": "CHF", "NIS": "ILS"},
    **{"£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB"},
    **{"₺": "TRY", "₴": "UAH", "₦": "NGN", "₨": "PKR", "₱": "PHP", "₫": "VND"},
    **{"₪": "ILS", "฿": "THB", "₡": "CRC", "₲": "PYG", "₵": "GHS", "₸": "KZT"},
    **{"₾": "GEL", "₭": "LAK", "₮": "MNT", "元": "CNY", "￥": "JPY", "﷼": "IRR"},
    **{"zł": "PLN", "₿": "BTC", "E£": "EGP", "؋": "AFN", "৳": "BDT"},
}
#: Signs that several currencies share.
SHARED_SIGNS = frozenset({"Rs", "Re", "¥", "Sh", "Fr", "₨"})

CODES = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD
    BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB
    EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR
    ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL
    MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN
    PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP
    STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV
    WST XAF XCD XOF XPF YER ZAR ZMW ZWL BTC
    """.split()
)

#: Words after the number, singular and plural; what a word may be for is in ASSUMED.
WORDS = {
    **{"dollar": "USD", "euro": "EUR", "pound": "GBP", "sterling": "GBP"},
    **{"quid": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupee": "INR"},
    **{"rupiah": "IDR", "ringgit": "MYR", "baht": "THB", "peso": "MXN", "real": "BRL"},
    **{"reais": "BRL", "rand": "ZAR", "naira": "NGN", "cedi": "GHS", "lira": "TRY"},
    **{"ruble": "RUB", "rouble": "RUB", "hryvnia": "UAH", "zloty": "PLN"},
    **{"forint": "HUF", "koruna": "CZK", "krona": "SEK", "kronor": "SEK"},
    **{"krone": "NOK", "kroner": "NOK", "franc": "CHF", "shekel": "ILS"},
    **{"dirham": "AED", "riyal": "SAR", "rial": "IRR", "dinar": "KWD", "taka": "BDT"},
    **{"afghani": "AFN", "won": "KRW", "dong": "VND", "lari": "GEL", "kip": "LAK"},
    **{"kyat": "MMK", "riel": "KHR", "tenge": "KZT", "manat": "AZN", "dram": "AMD"},
    **{"leu": "RON", "lei": "RON", "lev": "BGN", "leva": "BGN", "kuna": "HRK"},
    **{"shilling": "KES", "birr": "ETB", "kwacha": "ZMW", "kwanza": "AOA"},
    **{"bolivar": "VES", "guarani": "PYG", "colon": "CRC", "colón": "CRC"},
    **{"pula": "BWP", "tugrik": "MNT", "ngultrum": "BTN", "bitcoin": "BTC"},
    **{"buck": "USD", "greenback": "USD", "loonie": "CAD", "pataca": "MOP"},
}
#: Words that several countries use for a currency of their own.
SHARED_WORDS = frozenset(
    """
    dollar pound rupee peso real krona kronor krone kroner franc dirham riyal rial dinar
    shilling colon colón lei leu lira won buck
    """.split()
)
#: "Australian dollars": the country word and the currency word together.
OF_COUNTRY = {
    "dollar": {
        **{"us": "USD", "u.s.": "USD", "american": "USD", "australian": "AUD"},
        **{"aussie": "AUD", "canadian": "CAD", "zealand": "NZD", "kiwi": "NZD"},
        **{"kong": "HKD", "singapore": "SGD", "singaporean": "SGD", "taiwan": "TWD"},
        **{"taiwanese": "TWD", "jamaican": "JMD", "fijian": "FJD", "fiji": "FJD"},
        **{"namibian": "NAD", "zimbabwean": "ZWL", "zimbabwe": "ZWL"},
        **{"liberian": "LRD", "brunei": "BND", "caribbean": "XCD"},
    },
    "pound": {
        **{"british": "GBP", "uk": "GBP", "egyptian": "EGP", "lebanese": "LBP"},
        **{"sudanese": "SDG", "syrian": "SYP", "cypriot": "CYP"},
    },
    "rupee": {
        **{"indian": "INR", "pakistani": "PKR", "pakistan": "PKR", "lankan": "LKR"},
        **{"lanka": "LKR", "nepalese": "NPR", "nepali": "NPR", "nepal": "NPR"},
        **{"mauritian": "MUR", "seychelles": "SCR"},
    },
    "peso": {
        **{"mexican": "MXN", "argentine": "ARS", "chilean": "CLP", "colombian": "COP"},
        **{"philippine": "PHP", "filipino": "PHP", "cuban": "CUP", "uruguayan": "UYU"},
        **{"dominican": "DOP", "argentinian": "ARS"},
    },
    "franc": {
        **{"swiss": "CHF", "cfa": "XOF", "rwandan": "RWF", "congolese": "CDF"},
        **{"guinean": "GNF", "burundian": "BIF", "djiboutian": "DJF"},
    },
    "krone": {"norwegian": "NOK", "danish": "DKK"},
    "krona": {"swedish": "SEK", "icelandic": "ISK"},
    "crown": {
        **{"danish": "DKK", "norwegian": "NOK", "swedish": "SEK", "czech": "CZK"},
        "icelandic": "ISK",
    },
    "dinar": {
        **{"kuwaiti": "KWD", "iraqi": "IQD", "jordanian": "JOD", "serbian": "RSD"},
        **{"algerian": "DZD", "tunisian": "TND", "bahraini": "BHD", "libyan": "LYD"},
    },
    "shilling": {
        **{"kenyan": "KES", "kenya": "KES", "ugandan": "UGX", "uganda": "UGX"},
        **{"tanzanian": "TZS", "tanzania": "TZS", "somali": "SOS"},
    },
    "dirham": {"uae": "AED", "emirati": "AED", "moroccan": "MAD"},
    "riyal": {"saudi": "SAR", "qatari": "QAR", "qatar": "QAR"},
    "rial": {"iranian": "IRR", "omani": "OMR", "yemeni": "YER", "qatari": "QAR"},
    "lira": {"turkish": "TRY", "syrian": "SYP", "lebanese": "LBP"},
    "won": {"korean": "KRW"},
    "real": {"brazilian": "BRL"},
    "leu": {"romanian": "RON", "moldovan": "MDL"},
    "lari": {"georgian": "GEL"},
    "colon": {"rican": "CRC"},
    "colón": {"rican": "CRC"},
    "kip": {"lao": "LAK"},
    "yen": {"japanese": "JPY"},
    "yuan": {"chinese": "CNY"},
    "renminbi": {"chinese": "CNY"},
    "ruble": {"russian": "RUB", "belarusian": "BYN"},
    "rouble": {"russian": "RUB", "belarusian": "BYN"},
}
#: Hundredths, with the currency that they belong to where no other is named.
HUNDREDTHS = {
    **{"cent": None, "pence": "GBP", "penny": "GBP", "pennies": "GBP", "p": "GBP"},
    **{"sen": "MYR", "paisa": "INR", "paise": "INR", "kopeck": "RUB", "kopek": "RUB"},
    **{"øre": "NOK", "groszy": "PLN", "agorot": "ILS", "fen": "CNY"},
    **{"eurocent": "EUR", "c": None, "¢": None, "kobo": "NGN", "centavo": "MXN"},
}
