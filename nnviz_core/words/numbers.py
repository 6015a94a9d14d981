"""Write numbers for screen and script: the one formatter, so that every picture and text agree."""

from dataclasses import dataclass
from decimal import Decimal

MINUS = "−"
DIGITS_OF_SATURATION = 6
LEAST_WITH_DECIMALS = 1e-99  # an exponent of three digits takes the room of a decimal


@dataclass(frozen=True, slots=True)
class Shown:
    """One number on the screen: what it says, and which number of the section's trace it is."""

    text: str
    place: str


def format_number(value: float) -> str:
    """Write a number as the films show it.

    Two decimals from 0.1 up, else two significant digits, scientific below 0.001 and from 10,000 (with one digit where
    a negative exponent has three); values just under 1 in size keep the digits that tell them from 1 (0.999, not
    1.00), up to six. The minus sign is U+2212, and zero has none.
    """
    size = abs(value)
    sign = MINUS if value < 0 else ""
    if size == 0:
        return "0.00"
    if size >= 0.1:
        return sign + _large(size)
    rounded = float(f"{size:.1e}")
    if rounded >= 0.1:
        return f"{sign}{rounded:.2f}"
    if rounded >= 0.001:
        return f"{sign}{rounded:.{3 if rounded >= 0.01 else 4}f}"
    return sign + _scientific(size, decimals=1 if float(f"{size:.0e}") >= LEAST_WITH_DECIMALS else 0)


def format_signed(value: float) -> str:
    """Write a number as `format_number` does, with a plus where it is above zero."""
    return f"+{format_number(value)}" if value > 0 else format_number(value)


def format_power_of_ten(value: float) -> str:
    """Write a bound such as 1e−8, which has no digits to mean anything."""
    return f"1e{decade_of(value)}".replace("-", MINUS)


def parse_number(text: str) -> float:
    """Read a number that this module wrote."""
    return float(text.replace(MINUS, "-"))


def _large(size: float) -> str:
    if size < 1 and f"{size:.2f}" == "1.00":
        return _under_one(size)
    if float(f"{size:.2f}") >= 10_000:
        return _scientific(size, decimals=2)
    return f"{size:.2f}"


def _under_one(size: float) -> str:
    for decimals in range(3, DIGITS_OF_SATURATION + 1):
        written = f"{size:.{decimals}f}"
        if float(written) < 1:
            return written
    return "1.00"


def _scientific(size: float, *, decimals: int) -> str:
    digits, exponent = f"{size:.{decimals}e}".split("e")
    return f"{digits}e{exponent.replace('-', MINUS).replace('+', '').replace(MINUS + '0', MINUS).lstrip('0')}"


def decade_of(value: float) -> int:
    """Return the exponent of the largest power of ten that is not above a size: floor(log10), exactly."""
    return Decimal(abs(value)).adjusted()


SUPERSCRIPTS = str.maketrans("0123456789-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻")


def power_text(exponent: int) -> str:
    """Write a power of ten as a mark of an axis: 10⁻², 1, 10, 10³."""
    return {0: "1", 1: "10"}.get(exponent, "10" + str(exponent).translate(SUPERSCRIPTS))


def nearest_decade(power: float) -> int:
    """Return the exponent of what power_of_ten made."""
    return int(f"{power:.0e}".split("e")[1])


def power_of_ten(exponent: int) -> float:
    """Return the float that is nearest to a power of ten."""
    return float(f"1e{exponent}")
