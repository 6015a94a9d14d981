"""Write numbers for screen and script: the one formatter, so that every picture and text agree."""

import re
from dataclasses import dataclass
from decimal import Decimal

MINUS = "−"
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"
SUPERSCRIPTS = str.maketrans("0123456789-", _RAISED)
_UNRAISED = str.maketrans(_RAISED, f"0123456789{MINUS}")
_SCIENTIFIC = re.compile(f"(?:(.+) × )?10([{_RAISED}]+)")
DIGITS_OF_SATURATION = 6
MOST_MORE = 2  # digits that a number may be given beyond its usual ones, to tell it from another
LEAST_SHORTENED = 1_000_000  # from which on a count is rounded
LEAST_WITH_DECIMALS = 1e-99  # an exponent of three digits takes the room of a decimal


@dataclass(frozen=True, slots=True)
class Shown:
    """One number on the screen: what it says, and which number of the section's trace it is."""

    text: str
    place: str


def format_number(value: float, *, more: int = 0) -> str:
    """Write a number as the films show it.

    Two decimals from 0.1 up, else two significant digits, scientific below 0.001 and from 10,000 (with one digit where
    a negative exponent has three); values just under 1 in size keep the digits that tell them from 1 (0.999, not
    1.00), up to six. The minus sign is U+2212, and zero has none. `more` adds digits where these do not tell enough.
    """
    size = abs(value)
    sign = MINUS if value < 0 else ""
    if size == 0:
        return "0.00"
    if size >= 0.1:
        return sign + _large(size, 2 + more)
    rounded = float(f"{size:.{1 + more}e}")
    if rounded >= 0.1:
        return f"{sign}{rounded:.{2 + more}f}"
    if rounded >= 0.001:
        return f"{sign}{rounded:.{(3 if rounded >= 0.01 else 4) + more}f}"
    return sign + _scientific(size, decimals=(1 if float(f"{size:.0e}") >= LEAST_WITH_DECIMALS else 0) + more)


def told_apart(before: float, after: float) -> tuple[str, str] | None:
    """Write two numbers with as many digits as it takes to tell them apart; None where MOST_MORE digits do not."""
    for more in range(MOST_MORE + 1):
        texts = format_number(before, more=more), format_number(after, more=more)
        if texts[0] != texts[1]:
            return texts
    return None


def format_signed(value: float, *, more: int = 0) -> str:
    """Write a number as `format_number` does, with a plus where it is above zero."""
    return f"+{format_number(value, more=more)}" if value > 0 else format_number(value, more=more)


def format_about(value: float) -> str:
    """Write how many times, from 1 on, for a sentence that says "about": two digits that count, 2.7, 30 or 130."""
    rounded = float(f"{value:.1e}")
    return f"{rounded:.1f}" if rounded < 10 else format_count(int(rounded))


def format_count(count: int) -> str:
    """Write a count with its thousands apart, from a million on as `format_number` writes numbers: 13,002."""
    return f"{count:,}" if count < LEAST_SHORTENED else format_number(count)


def format_power_of_ten(value: float) -> str:
    """Write a bound such as 10⁻⁸, which has no digits to mean anything."""
    return power_text(decade_of(value))


def format_given(value: float) -> str:
    """Write a number that an author gave, such as a learning rate, as it was given: 0.5, 0.003, 2 × 10⁻⁵."""
    mantissa, _, exponent = f"{value:g}".replace("-", MINUS).partition("e")
    if not exponent:
        return mantissa
    power = power_text(int(exponent.replace(MINUS, "-")))
    return power if mantissa == "1" else f"{mantissa} × {power}"


def parse_number(text: str) -> float:
    """Read a number that this module wrote."""
    mantissa, exponent = scientific_parts(text)
    return float(f"{mantissa or 1}e{exponent or 0}".replace(MINUS, "-"))


def last_place(text: str) -> float:
    """Return what one unit of a printed number's last digit is worth: 0.01 for 0.73."""
    mantissa, exponent = scientific_parts(text)
    decimals = len(mantissa.partition(".")[2])
    return power_of_ten(int(exponent.replace(MINUS, "-") or 0) - decimals)


def scientific_parts(text: str) -> tuple[str, str]:
    """Split a printed number into mantissa and exponent: 6.3 × 10⁻⁴ into 6.3 and −4; what it does not have is empty."""
    found = _SCIENTIFIC.fullmatch(text)
    return (found[1] or "", found[2].translate(_UNRAISED)) if found else (text, "")


def _large(size: float, decimals: int) -> str:
    if size < 1 and float(f"{size:.{decimals}f}") == 1:
        return _under_one(size, decimals)
    if float(f"{size:.{decimals}f}") >= 10_000:
        return _scientific(size, decimals=decimals)
    return f"{size:.{decimals}f}"


def _under_one(size: float, least: int) -> str:
    for decimals in range(least + 1, DIGITS_OF_SATURATION + 1):
        written = f"{size:.{decimals}f}"
        if float(written) < 1:
            return written
    return "1.00"


def _scientific(size: float, *, decimals: int) -> str:
    digits, exponent = f"{size:.{decimals}e}".split("e")
    return f"{digits} × 10{_raised(int(exponent))}"


def _raised(exponent: int) -> str:
    return str(exponent).translate(SUPERSCRIPTS)


def decade_of(value: float) -> int:
    """Return the exponent of the largest power of ten that is not above a size: floor(log10), exactly."""
    return Decimal(abs(value)).adjusted()


def power_text(exponent: int) -> str:
    """Write a power of ten as a mark of an axis: 10⁻², 1, 10, 10³."""
    return {0: "1", 1: "10"}.get(exponent, f"10{_raised(exponent)}")


def nearest_decade(power: float) -> int:
    """Return the exponent of what power_of_ten made."""
    return int(f"{power:.0e}".split("e")[1])


def power_of_ten(exponent: int) -> float:
    """Return the float that is nearest to a power of ten."""
    return float(f"1e{exponent}")
