"""Currency signs, codes and words, each with its ISO 4217 code.

Source: ISO 4217 (codes and names) and Unicode CLDR (signs). A word that several
currencies share ("rupee") maps to the one that news copy means when it adds no country,
and is marked assumed; the country words of `OF_COUNTRY` settle it.
"""

from dashboard.analysis.words.listing import listed


def _paired(text: str) -> dict[str, str]:
    """A form and what it stands for, set as running text with semicolons between."""
    pairs = (entry.split() for entry in text.split(";"))
    return {entry[0]: entry[1] for entry in pairs}


#: Before or after the number.
SIGNS = _paired(
    """
    US$ USD; A$ AUD; AU$ AUD; C$ CAD; CA$ CAD; CDN$ CAD; NZ$ NZD; HK$ HKD; S$ SGD;
    NT$ TWD; R$ BRL; MX$ MXN; J$ JMD; TT$ TTD; Z$ ZWL; Rs INR; Re INR; RM MYR; Rp
    IDR; Tk BDT; RMB CNY; Sh KES; KSh KES; TSh TZS; USh UGX; GH₵ GHS; Fr CHF; SFr
    CHF; Sfr CHF; NIS ILS; Ksh KES; Shs KES; Ush UGX; UShs UGX; Tsh TZS; Dh AED; Dhs
    AED; Php PHP; PhP PHP; DM DEM; GH¢ GHS; GHc GHS; Rbs RUB; Rbl RUB; S/ PEN; Kč
    CZK; Kc CZK; kr SEK; Kr SEK; CFA XOF; FCFA XOF; Mex$ MXN; £ GBP; € EUR; ¥ JPY; ₹
    INR; ₩ KRW; ₽ RUB; ₺ TRY; ₴ UAH; ₦ NGN; ₨ PKR; ₱ PHP; ₫ VND; ₪ ILS; ฿ THB; ₡
    CRC; ₲ PYG; ₵ GHS; ₸ KZT; ₾ GEL; ₭ LAK; ₮ MNT; 元 CNY; ￥ JPY; ﷼ IRR; zł PLN; ₿
    BTC; E£ EGP; ؋ AFN; ৳ BDT
    """
)
#: Signs that several currencies share.
SHARED_SIGNS = listed("Fr Re Rs Sh Shs Dh Dhs kr Kr CFA FCFA ¥ ₨")
#: Letters before digits that are a currency only of what is plainly a sum: "R18.45",
#: "P600 million", and not "N95" or "R2".
LETTERS = _paired(
    """
    R ZAR; P PHP; N NGN; K ZMW; D GMD; Q GTQ; SR SAR; QR QAR; KD KWD; BD BHD; Bs BOB;
    Le SLE; Nu BTN; PS GBP
    """
)

#: Without those that headlines print as words (ALL, CUP, TOP).
CODES = listed(
    """
    AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD
    BTC BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN
    ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR
    IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL
    LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR
    NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD
    SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD
    UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL
    """
)

#: Words after the number, in the singular; "reais" and the like as they stand.
WORDS = _paired(
    """
    dollar USD; euro EUR; pound GBP; sterling GBP; quid GBP; yen JPY; yuan CNY;
    renminbi CNY; rupee INR; rupiah IDR; ringgit MYR; baht THB; peso MXN; real BRL;
    reais BRL; rand ZAR; naira NGN; cedi GHS; lira TRY; ruble RUB; rouble RUB;
    hryvnia UAH; zloty PLN; forint HUF; koruna CZK; krona SEK; kronor SEK; krone
    NOK; kroner NOK; franc CHF; shekel ILS; dirham AED; riyal SAR; rial IRR; dinar
    KWD; taka BDT; afghani AFN; won KRW; dong VND; lari GEL; kip LAK; kyat MMK; riel
    KHR; tenge KZT; manat AZN; dram AMD; leu RON; lei RON; lev BGN; leva BGN; kuna
    HRK; shilling KES; birr ETB; kwacha ZMW; kwanza AOA; bolivar VES; guarani PYG;
    colon CRC; colón CRC; pula BWP; tugrik MNT; ngultrum BTN; bitcoin BTC; buck USD;
    greenback USD; loonie CAD; pataca MOP; ether ETH; leone SLE; metical MZN;
    meticais MZN; ariary MGA; dalasi GMD; som KGS; soum UZS; somoni TJS; lek ALL; denar
    MKD; rufiyaa MVR; quetzal GTQ; lempira HNL; córdoba NIO; boliviano BOB; gourde HTG;
    guilder ANG; vatu VUV; kina PGK; tala WST; nakfa ERN; ouguiya MRU; zlotys PLN;
    złoty PLN; hryvnias UAH; shekalim ILS; escudo CVE; dobra STN
    """
)
#: Words that several countries use for a currency of their own.
SHARED_WORDS = listed(
    """
    buck colon colón dinar dirham dollar franc krona krone kroner kronor lei leu
    lira peso pound real rial riyal rupee shilling won
    """
)
#: Words of the past and of places that no code stands for: they are their own unit.
UNCODED = listed("crown mark florin thaler ducat")
#: "Australian dollars": the currency word, then the country word before it.
OF_COUNTRY = {
    "dollar": _paired(
        """
        us USD; u.s. USD; american USD; australian AUD; aussie AUD; canadian
        CAD; zealand NZD; kiwi NZD; kong HKD; singapore SGD; singaporean SGD;
        taiwan TWD; taiwanese TWD; jamaican JMD; fijian FJD; fiji FJD; namibian
        NAD; zimbabwean ZWL; zimbabwe ZWL; liberian LRD; brunei BND; caribbean
        XCD
        """
    ),
    "pound": _paired(
        """
        british GBP; uk GBP; egyptian EGP; lebanese LBP; sudanese SDG; syrian
        SYP; cypriot CYP
        """
    ),
    "rupee": _paired(
        """
        indian INR; pakistani PKR; pakistan PKR; lankan LKR; lanka LKR; nepalese
        NPR; nepali NPR; nepal NPR; mauritian MUR; seychelles SCR
        """
    ),
    "peso": _paired(
        """
        mexican MXN; argentine ARS; chilean CLP; colombian COP; philippine PHP;
        filipino PHP; cuban CUP; uruguayan UYU; dominican DOP; argentinian ARS
        """
    ),
    "franc": _paired(
        """
        swiss CHF; cfa XOF; rwandan RWF; congolese CDF; guinean GNF; burundian
        BIF; djiboutian DJF
        """
    ),
    "krone": _paired("norwegian NOK; danish DKK"),
    "kroner": _paired("norwegian NOK; danish DKK"),
    "kronor": _paired("swedish SEK"),
    "mark": _paired("deutsche DEM; german DEM; finnish FIM; bosnian BAM"),
    "leva": _paired("bulgarian BGN"),
    "lei": _paired("romanian RON; moldovan MDL"),
    "reais": _paired("brazilian BRL"),
    "cedi": _paired("ghanaian GHS; ghana GHS"),
    "naira": _paired("nigerian NGN"),
    "kuna": _paired("croatian HRK"),
    "forint": _paired("hungarian HUF"),
    "zloty": _paired("polish PLN"),
    "rand": _paired("african ZAR"),
    "ringgit": _paired("malaysian MYR"),
    "baht": _paired("thai THB"),
    "rupiah": _paired("indonesian IDR"),
    "shekel": _paired("israeli ILS"),
    "hryvnia": _paired("ukrainian UAH"),
    "dong": _paired("vietnamese VND"),
    "taka": _paired("bangladeshi BDT"),
    "birr": _paired("ethiopian ETB"),
    "krona": _paired("swedish SEK; icelandic ISK"),
    "crown": _paired(
        """
        danish DKK; norwegian NOK; swedish SEK; czech CZK; icelandic ISK
        """
    ),
    "dinar": _paired(
        """
        kuwaiti KWD; iraqi IQD; jordanian JOD; serbian RSD; algerian DZD;
        tunisian TND; bahraini BHD; libyan LYD
        """
    ),
    "shilling": _paired(
        """
        kenyan KES; kenya KES; ugandan UGX; uganda UGX; tanzanian TZS; tanzania
        TZS; somali SOS
        """
    ),
    "dirham": _paired("uae AED; emirati AED; moroccan MAD"),
    "riyal": _paired("saudi SAR; qatari QAR; qatar QAR"),
    "rial": _paired("iranian IRR; omani OMR; yemeni YER; qatari QAR"),
    "lira": _paired("turkish TRY; syrian SYP; lebanese LBP"),
    "won": _paired("korean KRW"),
    "real": _paired("brazilian BRL"),
    "leu": _paired("romanian RON; moldovan MDL"),
    "lari": _paired("georgian GEL"),
    "colon": _paired("rican CRC"),
    "colón": _paired("rican CRC"),
    "kip": _paired("lao LAK"),
    "yen": _paired("japanese JPY"),
    "yuan": _paired("chinese CNY"),
    "renminbi": _paired("chinese CNY"),
    "ruble": _paired("russian RUB; belarusian BYN"),
    "rouble": _paired("russian RUB; belarusian BYN"),
}
#: Their hundredths are called cents in English.
HAVE_CENTS = listed(
    """
    USD EUR AUD CAD NZD SGD HKD TWD ZAR KES UGX TZS FJD JMD TTD BBD BSD BZD NAD BND XCD
    """
)
#: Hundredths, with the currency that they belong to where no other is named.
HUNDREDTHS: dict[str, str | None] = {
    **_paired(
        """
        pence GBP; penny GBP; pennies GBP; p GBP; sen MYR; paisa INR; paise INR;
        kopeck RUB; kopek RUB; øre NOK; groszy PLN; agorot ILS; fen CNY;
        eurocent EUR; kobo NGN; centavo MXN
        """
    ),
    **dict.fromkeys(("cent", "c", "¢")),
}
