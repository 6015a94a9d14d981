"""Keep formulas, numbers and Latin names as they are in text that runs from right to left."""

import re

# An isolate from left to right, and in it an override: Arabic digits around a sign would run from right to left.
OPEN, CLOSE = "\u2066\u202d", "\u202c\u2069"
SINGLE = "\u200e\u200f\u061c"  # marks that stand alone, as CLDR writes them
MARKS = SINGLE + OPEN + CLOSE + "\u2067\u2068"  # all that draw nothing
_SIGN = r"[A-Za-zͰ-Ͽ\d′″∂√Σ∑⁰¹²³⁴-₎ℒ|]"
_GROUP = r"[(\[][^()\[\]\u0621-\u065f]*[)\]]"  # what stands in parentheses, without an Arabic letter
_ELEMENT = r"</?[a-z][^<>]*>"  # of a page, such as <i>: its letters are no words
_CODE = "`[^`]*`"  # which is copied, and may hold no marks
_MATHEMATICS = r"\$[^$]*\$"  # for Typst, which sets it from left to right
_JOINT = rf"(?:{_ELEMENT}|(?!</?[a-z])[ =≈<>≤≥+−±×·/^.,:٫٬–\-])*"
# From a letter or digit, or a group in parentheses, to another, with signs of formulas between. What stays comes first.
_RUN = re.compile(
    rf"{OPEN}.*?{CLOSE}|{_ELEMENT}|{_CODE}|{_MATHEMATICS}|[−+]*(?:{_GROUP}|{_SIGN})(?:{_JOINT}(?:{_GROUP}|{_SIGN}))*",
    re.DOTALL,
)


def isolated(text: str) -> str:
    """Put every formula, number and Latin name of a text between marks, once, so that it reads from left to right."""
    return _RUN.sub(lambda run: run[0] if run[0].startswith((OPEN, "<", "`", "$")) else f"{OPEN}{run[0]}{CLOSE}", text)


def run_pattern() -> str:
    """Return the pattern by which `isolated` finds what it puts between marks, for a script: with flags g, s, u."""
    return _RUN.pattern.replace(r"\d", r"\p{Nd}")
