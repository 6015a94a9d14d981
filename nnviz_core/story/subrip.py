"""Write words for SubRip, which knows no escape: what a player or a converter would take for markup is said."""

import re
from collections.abc import Mapping
from html import unescape
from types import MappingProxyType

from nnviz_core.words.catalogue import catalogue

LESS_THAN: Mapping[str, str] = MappingProxyType(
    {
        "de": "kleiner als",
        "es": "menor que",
        "fr": "inférieur à",
        "it": "minore di",
        "nl": "kleiner dan",
        "pt": "menor que",
    }
)
OR_EQUAL: Mapping[str, str] = MappingProxyType({"<=": "≤", "<-": "←"})
WIDE_SIGN = "＜"  # in languages without words above: it reads as less-than, and no format takes it for a tag
ARROW = "→"

_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")  # soft hyphen, breaks of no width, byte order mark
_LINE_ENDS = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")  # of some readers, in the middle of a line
_OVERRIDE = re.compile(r"\{(?=\\|[A-Za-z]:)")  # {\an8} and {y:i}, which players act on instead of showing them
_ENTITY = re.compile(r"&(?=(#?\w{1,40};?))")  # a longer one is none, or goes wrong as its start does


def plain_words(text: str, *, language: str) -> str:
    """Write a line so that it reads the same as SubRip, and as WebVTT made of it without any escaping."""
    text = _LINE_ENDS.sub(" ", _UNSEEN.sub("", text))
    text = re.sub("--+>", ARROW, text)
    for signs, one in OR_EQUAL.items():
        text = text.replace(signs, one)
    text = re.sub(r"\s*<\s*", f" {less_than(language)} ", text) if "<" in text else text
    text = _OVERRIDE.sub("{ ", text)
    return _ENTITY.sub(lambda found: "& " if unescape(f"&{found[1]}") != f"&{found[1]}" else "&", text).strip()


def less_than(language: str) -> str:
    """Say `<` in a language: one that films can have, or one that their authors often write in."""
    words = catalogue(language)
    if words.speaks(language):
        return words("aloud-less-than")
    return LESS_THAN.get(language.partition("-")[0].lower(), WIDE_SIGN)
