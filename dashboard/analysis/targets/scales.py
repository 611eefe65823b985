"""A value in one unit and another unit in, the value in the other unit out.

Prefixes of one SI unit are told apart ("480 megawatts" against "6 gigawatts"), and
lengths of time ("nine days" against "72 hours").
"""

_PREFIXES = {"": 1.0, "k": 1e3, "M": 1e6, "G": 1e9, "T": 1e12}
#: Unit -> its base and how many of the base it is.
_SCALES = {
    **{
        f"{prefix}{base}": (base, size)
        for base in ("W", "Wh", "Hz", "V", "J")
        for prefix, size in _PREFIXES.items()
    },
    "mm": ("m", 1e-3),
    "cm": ("m", 1e-2),
    "m": ("m", 1.0),
    "km": ("m", 1e3),
    "mg": ("g", 1e-3),
    "g": ("g", 1.0),
    "kg": ("g", 1e3),
    "tonne": ("g", 1e6),
    "m²": ("m²", 1.0),
    "hectare": ("m²", 1e4),
    "km²": ("m²", 1e6),
    "m³": ("m³", 1.0),
    "km³": ("m³", 1e9),
    "ml": ("l", 1e-3),
    "l": ("l", 1.0),
    "minute": ("day", 1 / 1440),
    "hour": ("day", 1 / 24),
    "day": ("day", 1.0),
    "week": ("day", 7.0),
    "month": ("day", 365.25 / 12),
    "year": ("day", 365.25),
}


def factor(unit: str | None, into: str | None) -> float | None:
    """How many of `into` one `unit` is; None where the two do not convert."""
    if unit == into:
        return 1.0
    base, size = _SCALES.get(unit or "", (None, 0.0))
    other, other_size = _SCALES.get(into or "", (None, 0.0))
    return size / other_size if base is not None and base == other else None
