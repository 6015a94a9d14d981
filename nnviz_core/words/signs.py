"""Tell which signs of a text cannot be drawn, so that no box ever stands on the screen."""

import unicodedata
from bisect import bisect_right

from nnviz_core.words.drawn_signs import RANGES
from nnviz_core.words.wording import count, shown

_FIRSTS = tuple(first for first, _ in RANGES)
_LASTS = tuple(last for _, last in RANGES)


def is_drawn(sign: str) -> bool:
    """Tell whether the fonts have a sign; line ends and tabs are space."""
    place = bisect_right(_FIRSTS, ord(sign)) - 1
    return sign in "\n\t" or (place >= 0 and ord(sign) <= _LASTS[place])


def undrawn_signs(text: str) -> list[str]:
    """List the signs of no font, each once."""
    return list(dict.fromkeys(sign for sign in text if not is_drawn(sign)))


def loose_mark(text: str) -> str | None:
    """Find a combining mark that stands on no letter."""
    composed = unicodedata.normalize("NFC", text)
    pairs = zip(" " + composed, composed, strict=False)
    return next((sign for before, sign in pairs if _is_loose(sign, before)), None)


def _is_loose(sign: str, before: str) -> bool:
    return unicodedata.combining(sign) > 0 and unicodedata.category(before)[0] not in "LM"


def fault_of_signs(text: str) -> str | None:
    """Say which sign cannot be drawn and what can; None for a text that can."""
    missing = undrawn_signs(text)
    if not missing:
        mark = loose_mark(text)
        return mark and f"holds the mark U+{ord(mark):04X} on no letter; write it after one, or take it out."
    more = f" and {count(len(missing) - 1, 'more sign')}" if len(missing) > 1 else ""
    first = f"{shown(missing[0])} (U+{ord(missing[0]):04X}){more}"
    return f"holds {first}, which no built-in font can draw; write Latin, Greek or Cyrillic letters, or take it out."
