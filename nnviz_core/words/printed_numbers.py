"""Find the numbers in a text as a language writes them, and read them back into the form of the house."""

import re
from collections.abc import Callable
from functools import cache

from nnviz_core.words.bidi import MARKS
from nnviz_core.words.numbers import MINUS
from nnviz_core.words.writing import LATIN, RAISED, Writing

_LETTER = r"[^\W\u2e80-\ud7ff]"  # or a digit; numbers stand right beside words of Chinese, Japanese and Korean
_SPACE = "[ \u00a0\u202f]?"


def with_numbers(text: str, writing: Writing, said: Callable[[str, str, str], str]) -> str:
    """Put something in the place of every number, made of its form in the house, 0.27, and of what stands around it."""
    return _pattern(writing).sub(
        lambda found: said(_house(found, writing), text[: found.start()], text[found.end() :]), text
    )


@cache
def _pattern(writing: Writing) -> re.Pattern[str]:
    digit, ten = f"[{writing.digits}]", "10".translate(str.maketrans(LATIN, writing.digits))
    group, point = re.escape(writing.group), re.escape(writing.decimal)
    size = rf"{digit}{{1,3}}(?:{group}{digit}{{3}})+(?:{point}{digit}+)?|{digit}+(?:{point}{digit}+)?"
    power = f"{ten}[{RAISED}]+"
    before, after = _percent(writing)
    signed = rf"(?P<sign>[{MINUS}+]?)(?P<size>{power}|(?:{size})(?: × {power})?)"
    behind = rf"(?P<after>{after})?" if after else ""
    whole = rf"(?P<before>{before})?{signed}" if before else signed + behind
    return re.compile(rf"(?<!{_LETTER})(?<![.,٫]){whole}(?!{_LETTER}|[.,٫]?{digit})")


def _percent(writing: Writing) -> tuple[str, str]:
    """Return what stands before and behind a number, as patterns that forgive another space."""
    sides = writing.percent.translate(dict.fromkeys(map(ord, MARKS))).split("{}")
    before, after = (re.escape(side.strip()) for side in sides)
    return before and before + _SPACE, after and _SPACE + after


def _house(found: re.Match[str], writing: Writing) -> str:
    signs = writing.digits + writing.group + writing.decimal
    latin = found["size"].translate(str.maketrans(signs, f"{LATIN},."))
    percent = " %" if any(found.groupdict().get(side) for side in ("before", "after")) else ""
    return f"{found['sign']}{latin}{percent}"
