"""Tell which signs of a text cannot be drawn, so that no box ever stands on the screen."""

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence

from nnviz_core.words.bidi import MARKS
from nnviz_core.words.drawn_signs import RANGES
from nnviz_core.words.tags import SOURCE
from nnviz_core.words.typefaces import FontFile, FontsMissingError, packaged_fonts, signs_in, signs_of
from nnviz_core.words.wording import count, shown

LANGUAGE_OF_SCRIPT = {  # by the first word of a sign's name
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "ARABIC": "ar",
    "HEBREW": "he",
    "DEVANAGARI": "hi",
    "BENGALI": "bn",
    "TAMIL": "ta",
    "TELUGU": "te",
}
_FIRSTS = tuple(first for first, _ in RANGES)
_LASTS = tuple(last for _, last in RANGES)


def is_drawn(sign: str) -> bool:
    """Tell whether the fonts have a sign; line ends and tabs are space."""
    place = bisect_right(_FIRSTS, ord(sign)) - 1
    return sign in "\n\t" or (place >= 0 and ord(sign) <= _LASTS[place])


def undrawn_signs(text: str, language: str = SOURCE, font: FontFile | None = None) -> list[str]:
    """List the signs that no built-in font has, nor the one of a language or of the author, each once.

    Raises FontsMissingError where the language has a typeface that is not installed.
    """
    missing = list(dict.fromkeys(sign for sign in text if not is_drawn(sign) and sign not in MARKS))
    if missing and font is not None:
        missing = [sign for sign in missing if ord(sign) not in signs_in(font)]
    own = signs_of(packaged_fonts(language, needed=font is None)) if missing else frozenset()
    return [sign for sign in missing if ord(sign) not in own]


def loose_mark(text: str) -> str | None:
    """Find a combining mark that stands on no letter."""
    composed = unicodedata.normalize("NFC", text)
    pairs = zip(" " + composed, composed, strict=False)
    return next((sign for before, sign in pairs if _is_loose(sign, before)), None)


def _is_loose(sign: str, before: str) -> bool:
    return unicodedata.combining(sign) > 0 and unicodedata.category(before)[0] not in "LM"


def fault_of_signs(text: str, language: str = SOURCE, font: FontFile | None = None) -> str | None:
    """Say which sign of a text in a language cannot be drawn and what can; None for a text that can."""
    try:
        missing = undrawn_signs(text, language, font)
    except FontsMissingError as error:
        return f"is drawn in {error}"
    if not missing:
        mark = loose_mark(text)
        return mark and f"holds the mark U+{ord(mark):04X} on no letter; write it after one, or take it out."
    more = f" and {count(len(missing) - 1, 'more sign')}" if len(missing) > 1 else ""
    first = f"{shown(missing[0])} (U+{ord(missing[0]):04X}){more}"
    if all(_is_unseen(sign) for sign in missing):
        return f"holds {first}, which is no sign to be seen; take it out."
    beside = next((sign for sign in text if not is_drawn(sign) and sign not in (*missing, *MARKS)), None)
    if beside:
        return f"holds {first}, which no font can draw that draws {shown(beside)}; a film has one script beside Latin."
    there = f'language = "{spoken}", whose fonts can, or ' if (spoken := _language_of(missing)) else ""
    return f"holds {first}, which no font here can draw; write {there}Latin, Greek or Cyrillic letters."


def fault_of_font(font: FontFile, language: str) -> str | None:
    """Say of which sign of a language's script neither a typeface nor the others of the film have; None for none."""
    missing = undrawn_signs(_letters_of(language), language, font)
    if not missing:
        return None
    return f'has no {missing[0]} (U+{ord(missing[0]):04X}) for language = "{language}"; name a font of its script.'


def _letters_of(language: str) -> str:
    """Write what a language calls itself and its months: letters of its script, by Unicode's CLDR."""
    from babel import Locale, UnknownLocaleError  # here, because few films need it

    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return ""
    words = (locale.display_name or "", *locale.months["format"]["wide"].values())
    return "".join(letter for word in words for letter in word if letter.isalpha())


def _is_unseen(sign: str) -> bool:
    """Tell formats, line separators, private and unassigned codes, and variants of the sign before."""
    return unicodedata.category(sign) in ("Cf", "Cn", "Co", "Zl", "Zp") or "\ufe00" <= sign <= "\ufe0f"


def _language_of(signs: Sequence[str]) -> str | None:
    """Name a language in whose script all the signs are; Japanese and Korean are written with Chinese signs too."""
    spoken = {LANGUAGE_OF_SCRIPT.get(unicodedata.name(sign, "").partition(" ")[0]) for sign in signs}
    if len(spoken) == 2 and "zh" in spoken and spoken & {"ja", "ko"}:
        spoken.remove("zh")
    return spoken.pop() if len(spoken) == 1 else None
