"""How much there is to read in a text, and how wide its signs are, whatever its script."""

import unicodedata
from functools import lru_cache

# How many Latin letters a sign takes as long to read as. Readers of one text in 17 languages took 68 ms a character in
# those with alphabets, several times that in Chinese and Japanese (Trauzettel-Klosinski and Dietz, IOVS 53, 2012:5452),
# whose texts are so much shorter; a sentence of English has about three times as many signs as its Chinese translation,
# and twice as many as its Korean one.
LETTERS_OF_SCRIPT = {"CJK": 3.0, "HIRAGANA": 2.5, "KATAKANA": 2.5, "HANGUL": 2.0}  # by the first word of a sign's name


def letters(text: str) -> float:
    """Count what there is to read, in Latin letters."""
    return float(len(text)) if text.isascii() else sum(map(_letters, text))


@lru_cache(maxsize=4096)
def _letters(sign: str) -> float:
    if not sign.isalpha():
        return 1.0
    return LETTERS_OF_SCRIPT.get(unicodedata.name(sign, "").partition(" ")[0], 1.0)


def is_wide(sign: str) -> bool:
    """Tell whether a sign is as wide as those of Chinese (Unicode's annex 11, East Asian Width)."""
    return unicodedata.east_asian_width(sign) in "WF"


def columns(text: str) -> int:
    """Count how wide a text is, in columns: two for a wide sign, none for a mark on another."""
    if text.isascii():
        return len(text)
    return sum(2 if is_wide(sign) else unicodedata.category(sign) not in ("Mn", "Me", "Cf") for sign in text)
