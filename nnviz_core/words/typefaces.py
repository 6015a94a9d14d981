"""Which typefaces words are set in: those inside Typst, and for other scripts those of a package."""

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from nnviz_core.words.tags import nearest_tag

TEXT, MATHEMATICS = "Libertinus Serif", "New Computer Modern Math"  # inside Typst: Latin, Greek, Cyrillic; formulas


@dataclass(frozen=True, slots=True)
class FontPackage:
    """A package of the index that carries typefaces, and the extra of nnviz that installs it."""

    module: str
    extra: str


CJK = FontPackage("justmytype_intl_cjk", "fonts-cjk")
RTL = FontPackage("justmytype_intl_rtl", "fonts-arabic")
INDIC = FontPackage("justmytype_intl_south_asia", "fonts-indic")
TYPEFACES = {  # of languages, or of one in some countries
    "zh": ("Noto Sans SC", CJK),
    "zh-TW": ("Noto Sans TC", CJK),
    "zh-HK": ("Noto Sans TC", CJK),
    "zh-Hant": ("Noto Sans TC", CJK),
    "ja": ("Noto Sans JP", CJK),
    "ko": ("Noto Sans KR", CJK),
    "ar": ("Noto Sans Arabic", RTL),
    "fa": ("Noto Sans Arabic", RTL),
    "ur": ("Noto Sans Arabic", RTL),
    "he": ("Noto Sans Hebrew", RTL),
    "hi": ("Noto Sans Devanagari", INDIC),
    "mr": ("Noto Sans Devanagari", INDIC),
    "ne": ("Noto Sans Devanagari", INDIC),
    "bn": ("Noto Sans Bengali", INDIC),
    "ta": ("Noto Sans Tamil", INDIC),
    "te": ("Noto Sans Telugu", INDIC),
}


@dataclass(frozen=True, slots=True)
class Fonts:
    """The typefaces of a film beside those inside Typst, the first for what all of them have, and their folders."""

    families: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()


BUILT_IN = Fonts()


@cache
def signs_of(fonts: Fonts) -> frozenset[int]:
    """Return the codes that the typefaces of a language draw, beyond those inside Typst."""
    if not fonts.families:
        return frozenset()
    from fontTools.ttLib import TTFont  # here, because few films need it

    files = (Path(folder).rglob(f"{fonts.families[0].replace(' ', '')}*") for folder in fonts.folders)
    codes = set[int]()
    for file in (file for each in files for file in each):
        with TTFont(file, lazy=True) as typeface:
            codes |= typeface.getBestCmap().keys()
    return frozenset(codes)


class FontsMissingError(Exception):
    """A language whose script has no typeface here; the message names the one that it needs, and how to install it."""


def fonts_of(language: str) -> Fonts:
    """Return the typefaces of a language, given by its tag. Raises FontsMissingError with the line to install them."""
    tag = nearest_tag(language, TYPEFACES)
    if tag is None:
        return BUILT_IN
    family, package = TYPEFACES[tag]
    found = find_spec(package.module)
    if found is None or found.origin is None:
        says = f'the typeface {family}, which is not installed; run pip install "nnviz-core[{package.extra}]".'
        raise FontsMissingError(says)
    return Fonts((family,), (str(Path(found.origin).parent / "fonts"),))
