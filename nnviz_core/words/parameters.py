"""Write the parameters that a config calls W3[1,2] and b1[2] as mathematics: w₁₂⁽³⁾ and b₂⁽¹⁾."""

import re

from nnviz_core.words.formula.tree import Letter
from nnviz_core.words.say import letter_words
from nnviz_core.words.writing import Writing

_NAME = re.compile(r"([Wb])(\d+)\[(\d+)(?:,(\d+))?\]")


def parameter_parts(name: str) -> tuple[str, tuple[int, ...], int]:
    """Split a parameter's name into its letter, its indices and its layer."""
    found = _NAME.fullmatch(name)
    assert found is not None, name
    return found[1].lower(), tuple(int(index) for index in found.groups()[2:] if index), int(found[2])


def parameter_letter(name: str) -> Letter:
    """Name a parameter in a formula."""
    return Letter(*parameter_parts(name))


def parameter_text(name: str, writing: Writing) -> str:
    """Name a parameter in a sentence."""
    return letter_words(*parameter_parts(name), writing)
