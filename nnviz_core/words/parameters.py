"""Write the parameters that a config calls W3[1,2] and b1[2] as mathematics: w₁₂⁽³⁾ and b₂⁽¹⁾."""

import re

from nnviz_core.words.formula.tree import Letter
from nnviz_core.words.numbers import SUPERSCRIPTS

_NAME = re.compile(r"([Wb])(\d+)\[(\d+)(?:,(\d+))?\]")
SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def parameter_letter(name: str) -> Letter:
    """Return the letter of a parameter with its indices and its layer."""
    found = _NAME.fullmatch(name)
    assert found is not None, name
    indices = tuple(int(index) for index in found.groups()[2:] if index)
    return Letter(found[1].lower(), indices, int(found[2]))


def parameter_text(name: str) -> str:
    """Write a parameter in one line; indices of two digits stand apart."""
    letter = parameter_letter(name)
    between = " " if any(isinstance(index, int) and index > 9 for index in letter.below) else ""
    below = between.join(str(index) for index in letter.below).translate(SUBSCRIPTS)
    return f"{letter.letter}{below}⁽{str(letter.layer).translate(SUPERSCRIPTS)}⁾"
