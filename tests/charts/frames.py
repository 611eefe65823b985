"""Hand-made frames for every chart, from the plain to the awkward; nothing in."""

import pandas as pd

LONG = (
    "gross production of Ellery nectarine pulp by growers outside the old "
    "Wexmoor valleys"
)
URDU = "قیمتی پتھروں کی سالانہ برآمدات اور ملکی صنعت کی ترقی"


def ladder(*rows: tuple[str, float | None, float, str, str, str]) -> pd.DataFrame:
    columns = ["label", "baseline", "target"]
    columns += ["baseline_text", "target_text", "multiple_text"]
    frame = pd.DataFrame(list(rows), columns=columns)
    return frame.assign(
        axis_title="US dollars a year", baseline=frame["baseline"].astype(float)
    )


def path(years: int, value: float = 100.0, growth: float = 0.5) -> pd.DataFrame:
    rows = [
        (
            pd.Timestamp(2026 + year, 3, 31),
            amount,
            f"${amount:,.0f}m",
            way,
            amount * 0.9,
            amount * 1.1,
        )
        for year in range(years + 1)
        for way, amount in (
            ("constant growth", value * (1 + growth) ** year),
            ("equal steps", value * (1 + growth * year)),
        )
    ]
    columns = ["due", "value", "text", "way", "low", "high"]
    return pd.DataFrame(rows, columns=columns).assign(
        axis_title="US dollars a year",
        as_of=pd.Timestamp(2026, 11, 23),
        needed_text="about $130m",
    )


def followed(years: int, *told: tuple[str, float, str]) -> pd.DataFrame:
    """A path with values that later stories tell."""
    way = path(years, growth=0.5)
    rows = pd.DataFrame(list(told), columns=["due", "value", "text"]).assign(
        due=lambda each: pd.to_datetime(each["due"]),
        way="told since",
        needed="about $130m",
        story="Ellery counts again",
        axis_title="US dollars a year",
        as_of=pd.Timestamp(2026, 11, 23),
        needed_text="about $130m",
    )
    return pd.concat([way, rows], ignore_index=True)


def values(*rows: tuple[str, float, str, str], unit: str = "USD") -> pd.DataFrame:
    frame = pd.DataFrame(list(rows), columns=["day", "value", "text", "role"])
    return frame.assign(
        story="Ellery counts again",
        unit=unit,
        axis_title="US dollars a year",
        title="nectarine exports, Ellery",
    )


def numbers(*rows: tuple[str, float, str, str], unit: str = "USD") -> pd.DataFrame:
    frame = pd.DataFrame(list(rows), columns=["label", "value", "text", "role"])
    return frame.assign(
        story="Ellery plans a new port", unit=unit, axis_title="US dollars a year"
    )


def terms(*rows: tuple[str, int]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=["label", "stories"])


def readings(*rows: tuple[str, float, str]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=["label", "growth", "text"])


def months(terms: int, length: int) -> pd.DataFrame:
    starts = pd.date_range("2020-01-01", periods=length, freq="MS")
    rows = [
        (f"term {term}", start, (term + number * 7) % 11)
        for term in range(terms)
        for number, start in enumerate(starts)
    ]
    return pd.DataFrame(rows, columns=["label", "month", "stories"])


def bins(length: int, freq: str = "MS") -> pd.DataFrame:
    starts = pd.date_range("2020-01-01", periods=length, freq=freq)
    counts = [number * 7 % 11 for number in range(length)]
    return pd.DataFrame({"start": starts, "stories": counts})


def rising(*rows: tuple[str, float, float, str]) -> pd.DataFrame:
    frame = pd.DataFrame(list(rows), columns=["label", "before", "now", "text"])
    return frame.assign(highest=0.5)


def together(*labels: str) -> pd.DataFrame:
    cells = [
        (row, column, one, other, 40 if row == column else (3 * row + column) % 7)
        for row, one in enumerate(labels)
        for column, other in enumerate(labels)
    ]
    columns = ["row", "column", "label", "other", "stories"]
    return pd.DataFrame(cells, columns=columns)


def speakers(*rows: tuple[str, int, int, str]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=["label", "quotes", "stories", "naming"])


def channels(*rows: tuple[str, str, int]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=["label", "form", "quotes"])


def promises(*rows: tuple[str, str, str, str, str, str | None]) -> pd.DataFrame:
    columns = ["label", "who", "said", "due", "state", "next"]
    frame = pd.DataFrame(list(rows), columns=columns)
    days = {name: pd.to_datetime(frame[name]) for name in ("said", "due", "next")}
    return frame.assign(**days, text=frame["due"], as_of=pd.Timestamp(2026, 11, 23))


def empty(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.iloc[:0]


PLAIN = {
    "timeline": promises(
        ("open the ferry", "Ellery", "2026-01-09", "2026-12-31", "open", None),
        (
            "end the toll",
            "Ellery",
            "2025-01-09",
            "2026-03-31",
            "passed, no follow-up",
            "2026-12-15",
        ),
        ("publish the count", "", "2026-11-01", "2026-12-01", "due soon", None),
    ),
    "target_ladder": ladder(
        ("nectarine exports", 5.8e6, 1e9, "$5.8m", "$1bn", "×172"),
        ("ferry fares", 80e6, 60e6, "$80m", "$60m", "×0.75"),
        ("harbour dues", None, 2e8, "", "$200m", ""),
    ),
    "required_path": path(5, growth=1.801),
    "readings": readings(
        ("Each year grows by the same share", 1.801, "180% a year"),
        ("The five years together come to the target", 1.539, "154% a year"),
        ("The fiscal year that ends first", 2.6236, "262% a year"),
    ),
    "all_numbers": numbers(
        ("nectarine exports", 5.8e6, "$5.8m", "baseline"),
        ("nectarine exports", 1e9, "$1bn", "target"),
        ("ferry fares", 2.4e7, "$24m", "actual"),
        ("ferry fares", 2.6e7, "$26m", "forecast"),
        ("harbour dues", 3.1e8, "$310m", "limit"),
    ),
    "series_values": values(
        ("2024-12-31", 5.8e6, "about $5.8m", "actual"),
        ("2025-12-31", 7.1e6, "$7.1m", "actual"),
        ("2030-12-31", 1e9, "$1bn", "target"),
    ),
    "in_stories": terms(("nectarines", 40), ("ferry fares", 12), ("harbour", 1)),
    "rising": rising(
        ("nectarines", 0.05, 0.4, "2 → 17"), ("ferry fares", 0.3, 0.1, "12 → 4")
    ),
    "over_time": months(3, 18),
    "together": together("nectarines", "ferry fares", "harbour"),
    "story_dates": bins(24),
    "who_speaks": speakers(
        ("Ada Sorel", 40, 12, "named"),
        ("port officials", 7, 6, "unnamed"),
        ("harbour master", 1, 1, "role only"),
    ).assign(chosen=[False, True, False]),
    "said_through": channels(
        ("statement", "in marks", 12),
        ("statement", "reported", 30),
        ("interview", "partly in marks", 1),
        ("no channel named", "in marks", 200),
    ),
}
AWKWARD = {
    "timeline": {
        "one": promises(("open", "", "2026-01-09", "2026-01-09", "open", None)),
        "urdu": promises((URDU, URDU, "2026-01-09", "2026-02-09", "open", None)),
        "long": promises(
            (LONG, LONG, "2020-01-09", "2090-02-09", "overtaken", "2095-01-01")
        ),
        "many": promises(
            *(
                (f"step {number}", "", "2026-01-09", "2026-12-31", "open", None)
                for number in range(20)
            )
        ),
    },
    "target_ladder": {
        "one": ladder(("exports", 2e6, 4e6, "$2m", "$4m", "×2")),
        "huge": ladder(("exports", 1e-3, 8e17, "$0.001", "$8e17", "×8e20")),
        "negative": ladder(("balance", -4e6, 2e6, "-$4m", "$2m", "")),
        "urdu": ladder((URDU, 2e6, 4e6, "$2m", "$4m", "×2")),
        "long": ladder((LONG, 2e6, 4e6, "$2m", "$4m", "×2")),
        "no baseline": ladder(("exports", None, 4e6, "", "$4m", "")),
    },
    "required_path": {
        "one": path(1),
        "fall": path(5, growth=-0.2),
        "huge": path(5, value=1e12, growth=9.0),
        "many": path(40, growth=0.05),
        "told": followed(
            5, ("2026-06-01", 110.0, "$110m"), ("2026-11-01", 900.0, "$900m")
        ),
        "told beyond": followed(1, ("2029-06-01", 1e9, "$1bn")),
        "negative": path(4, value=-50.0),
    },
    "readings": {
        "one": readings(("Each year grows by the same share", 0.2, "20% a year")),
        "fall": readings(("Each year falls", -0.2, "-20% a year")),
        "huge": readings(("Each year", 9e9, "9e11% a year"), ("Total", 0.1, "10%")),
        "urdu": readings((URDU, 0.2, "20% a year")),
        "long": readings((LONG, 0.2, "20% a year")),
    },
    "all_numbers": {
        "one": numbers(("exports", 2e6, "$2m", "other")),
        "huge": numbers(
            ("exports", 1e-6, "$0.000001", "other"), ("exports", 9e17, "$9e17", "other")
        ),
        "negative": numbers(
            ("balance", -3e6, "-$3m", "actual"), ("balance", 0.0, "$0", "actual")
        ),
        "urdu": numbers((URDU, 2e6, "$2m", "other")),
        "long": numbers((LONG, 2e6, "$2m", "other")),
        "percent": numbers(("inflation", 4.5, "4.5%", "actual"), unit="%"),
        "crowded": numbers(
            *(
                (f"measure {row % 30}", 1e6 * (1 + row), f"${1 + row}m", "actual")
                for row in range(3000)
            )
        ),
    },
    "series_values": {
        "one": values(("2026-01-09", 3.2, "3.2%", "actual"), unit="%"),
        "nought": values(("2026-01-09", 0.0, "0%", "actual"), unit="%"),
        "negative": values(
            ("2025-01-09", -3e6, "-$3m", "actual"),
            ("2026-01-09", -1e6, "-$1m", "actual"),
        ),
        "one day": values(
            ("2026-01-09", 3e6, "$3m", "actual"), ("2026-01-09", 4e6, "$4m", "forecast")
        ),
        "many": values(
            *(
                (f"20{10 + row // 12}-{1 + row % 12:02}-01", row, f"${row}", "actual")
                for row in range(150)
            )
        ),
    },
    "in_stories": {
        "one": terms(("nectarines", 1)),
        "huge": terms(("nectarines", 1_000_000), ("ferry", 1)),
        "urdu": terms((URDU, 3)),
        "long": terms((LONG, 3)),
        "chosen": terms(("nectarines", 4), ("ferry", 2)).assign(chosen=[True, False]),
    },
    "over_time": {
        "one": months(1, 1),
        "many": months(9, 24),
        "years": months(6, 72),
    },
    "rising": {
        "one": rising(("nectarines", 0.0, 0.5, "0 → 3")),
        "urdu": rising((URDU, 0.1, 0.2, "1 → 2")),
        "long": rising((LONG, 0.5, 0.0, "1,000,000 → 0")),
        "named": rising(("tea", 0.1, 0.2, "1 → 2")).assign(title="Rising"),
        "none": rising(("tea", 0.0, 0.0, "0 → 0")).assign(highest=0.0),
    },
    "together": {
        "one": together("nectarines"),
        "urdu": together(URDU, "tea"),
        "many": together(*(f"a rather long term {n}" for n in range(12))),
    },
    "story_dates": {"one": bins(1), "days": bins(60, "D"), "years": bins(40, "YS")},
    "who_speaks": {
        "one": speakers(("Ada Sorel", 1, 1, "named")),
        "huge": speakers(("Ada Sorel", 10**7, 10**6, "named"), (LONG, 1, 1, "unnamed")),
        "urdu": speakers((URDU, 3, 2, "role only")),
    },
    "said_through": {
        "one": channels(("tweet", "in marks", 1)),
        "huge": channels(("tweet", "in marks", 10**7), (LONG, "reported", 1)),
    },
}
