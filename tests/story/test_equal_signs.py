"""Every "=" between numbers in the captions of the shipped films is computed again from what the films print.

The scripts are read as text, and computed with a grammar and a rounding of this file.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.txt"))
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
NUMBER = r"(?>[+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: × 10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?)"
LETTER = r"(?<![A-Za-z])[A-Za-zδ](?![A-Za-z])[₀₁₂₃₄₅₆₇₈₉,]*(?:⁽[⁰¹²³⁴⁵⁶⁷⁸⁹]+⁾)?"
TOKEN = re.compile(rf"(?P<number>{NUMBER})|(?P<letter>{LETTER})|(?P<sign>[()²+−·×÷/])")
RESULT = re.compile(rf"({NUMBER})(?! ?[+−·×÷/(]| ?{NUMBER})(?: ?%)?")
BEAT = re.compile(r"^  \d+:\d\d\.\d\d +\d+    (\w+)\((.*?)\)[:,]")
SHOWN = re.compile(rf"(\S+)=({NUMBER})(?=  |$)")


@dataclass(frozen=True)
class Claim:
    """One sign of a caption, between a side of letters and numbers and a printed number."""

    caption: str
    side: tuple[str, ...]
    sign: str
    result: str
    letters: Mapping[str, str]  # the numbers that are printed for them at that time

    @property
    def plain(self) -> bool:
        """Say whether it names a number, such as x₁ = 0.62, and computes none."""
        return len(self.side) == 1 and bool(re.fullmatch(LETTER, self.side[0]))


def side_before(text: str) -> tuple[str, ...]:
    """Take the longest row of numbers, letters and signs that a text ends with."""
    tokens: list[str] = []
    end = len(text.rstrip())
    while end:
        found = [each for each in TOKEN.finditer(text[:end]) if each.end() == end]
        if not found:
            break
        tokens.insert(0, found[0][0])
        end = len(text[: found[0].start()].rstrip())
    while tokens and tokens[0] in ")²·×÷/":
        tokens.pop(0)
    return tuple(tokens)


def value_of(side: tuple[str, ...], letters: Mapping[str, str]) -> float:
    """Compute a side, with the numbers that are printed for its letters; two things side by side are multiplied."""
    written, before = "", ""
    for token in side:
        number = letters.get(token, token)
        meant = {"²": "**2", "−": "-", "·": "*", "×": "*", "÷": "/"}.get(number, number)
        if re.fullmatch(NUMBER, number):
            meant = f"({float(decimal_of(number))!r})"
        if before and before not in "(+−·×÷/" and token not in ")²+−·×÷/":
            meant = f"*{meant}"
        written, before = written + meant, token
    return float(eval(written, {"__builtins__": {}}))


def decimal_of(number: str) -> Decimal:
    """Read a printed number."""
    mantissa, _, power = number.replace(",", "").replace("−", "-").partition(" × 10")
    return Decimal(mantissa) * Decimal(10) ** int(power.translate(RAISED) or 0)


def gives(value: float, result: str) -> bool:
    """Say whether a value is nearer to a printed number than to any other of as many digits."""
    mantissa, _, power = result.partition(" × 10")
    digits = len(mantissa.partition(".")[2]) - int(power.translate(RAISED) or 0)
    return abs(value - float(decimal_of(result))) < 0.5 * 10.0**-digits - 1e-12


def claims_of(script: str) -> Iterator[Claim]:
    """Read every sign between numbers out of the captions of a script."""
    printed: dict[str, str] = {}
    lines = script.splitlines()
    for place, line in enumerate(lines):
        if beat := BEAT.match(line):
            block = lines[place + 1 : place + 4]
            letters = {"a": printed[at]} if (at := activation_of(*beat.groups())) and at in printed else {}
            for shown in SHOWN.findall(next((each for each in block if "[" in each and "“" not in each), "")):
                printed[shown[0]] = shown[1]
            caption = next((each.strip().strip("“”") for each in block if "“" in each), "")
            yield from claims_in(caption, letters)


def activation_of(action: str, told: str) -> str | None:
    """Name the place of the a whose slope a beat tells."""
    found = re.match(r"layer=(\d+), neurons=\((\d+)", told) if action == "slope" else None
    return f"layers[{int(found[1]) - 1}].a[{found[2]}]" if found else None


def claims_in(caption: str, letters: Mapping[str, str]) -> Iterator[Claim]:
    for sign in re.finditer(r" ([=≈]) ", caption):
        result, side = RESULT.match(caption[sign.end() :]), side_before(caption[: sign.start()])
        if result and side:
            yield Claim(caption, side, sign[1], result[1], letters)


def holds(claim: Claim) -> bool:
    """Say whether a sign is the one that the printed numbers deserve."""
    if claim.plain:
        return claim.sign == "="
    value = value_of(claim.side, claim.letters)
    first = re.fullmatch(r"0*1?0*", re.sub(r"\D", "", claim.result))  # 0.10: just below it numbers have a digit more
    if claim.sign == "≈" and first and value < decimal_of(claim.result):
        return True
    return gives(value, claim.result) == (claim.sign == "=")


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_no_caption_writes_equals_where_the_printed_numbers_give_another(path: Path) -> None:
    for claim in claims_of(path.read_text(encoding="utf-8")):
        assert holds(claim), claim


def test_the_captions_have_such_signs_and_all_of_them_are_read() -> None:
    scripts = [path.read_text(encoding="utf-8") for path in GOLDEN]
    claims = [claim for script in scripts for claim in claims_of(script)]
    slopes = [claim for claim in claims if not claim.plain]
    assert len(slopes) == sum(len(re.findall(r"“.*(?:1 − a²|a \(1 − a\)) [=≈]", script)) for script in scripts) > 9
    assert {claim.sign for claim in slopes} == {"=", "≈"}
    assert len(claims) - len(slopes) > 9
    told = re.compile(r"“[^”]* [=≈] [−\d][^”]*”")
    left = [
        text
        for script in scripts
        for text in told.findall(script)
        if text.strip("“”") not in {c.caption for c in claims}
    ]
    assert all(re.search(r" = 1 − loss ÷ loss of the mean", text) for text in left)  # which says what R² is


@pytest.mark.parametrize(
    ("caption", "a", "right"),
    [
        ("The curve is nearly flat here, slope 1 − a² = 0.0022: little passes.", "0.999", False),
        ("The curve is nearly flat here, slope 1 − a² ≈ 0.0022: little passes.", "0.999", True),
        ("Then times the slope of the curve here: 1 − a² = 0.51.", "−0.70", True),
        ("Then times the slope of the curve here: 1 − a² ≈ 0.51.", "−0.70", False),
        ("Then times the slope of the curve here: a (1 − a) = 0.24.", "0.60", True),
        ("Then times the slope of the curve here: a (1 − a) = 0.25.", "0.61", False),
        ("Together 0.93 × 0.10 = 0.093.", "0", True),
        ("Together 0.93 × 0.10 = 0.10.", "0", False),
        ("In all 2.0 × 10⁻⁴ ÷ 0.10 = 0.0020, as told.", "0", True),
        ("One sample enters: x₁ = −0.40, x₂ = 0.34, of class 0.", "0", True),
    ],
)
def test_the_reading_tells_right_from_wrong(caption: str, a: str, right: bool) -> None:
    found = list(claims_in(caption, {"a": a}))
    assert found and all(map(holds, found)) == right
