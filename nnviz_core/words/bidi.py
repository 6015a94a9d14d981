"""Keep formulas and Latin names as they are in text that runs from right to left."""

import re

LTR, POP = "\u2066", "\u2069"  # what stands between runs from left to right, whatever is around it
_SIGN = r"A-Za-zͰ-Ͽ\d′″∂√∞℃Σ∑⁰¹²³⁴-₎ℒ"
_JOINT = r" =≈<>≤≥+−±×·/^|.,:%٪٫٬–\-"
_FENCED = rf"[{_SIGN}{_JOINT}()\[\]]"
# From a letter, digit or opening sign to a letter, digit or closing one, with signs of formulas between.
_RUN = re.compile(rf"{LTR}[^{POP}]*{POP}|[−+(\[]*[{_SIGN}](?:{_FENCED}*[{_SIGN})\]%٪])?")


def isolated(text: str) -> str:
    """Put every formula and Latin name of a text between the marks of an isolate from left to right, once."""
    return _RUN.sub(lambda run: run[0] if run[0][0] == LTR else f"{LTR}{run[0]}{POP}", text)
