"""Which typefaces words are set in: those inside Typst, and for other scripts those of a package."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from nnviz_core.installing import extra_line
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
    text: tuple[str, ...] = (TEXT,)  # of words, before the others


BUILT_IN = Fonts()


@dataclass(frozen=True, slots=True)
class FontFile:
    """A typeface of the author's own, for signs that no other of the film has."""

    family: str
    content: bytes = field(repr=False)
    bold: bytes = field(default=b"", repr=False)  # its bold cut, where the machine has it beside the plain one


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


@cache
def signs_in(font: FontFile) -> frozenset[int]:
    """Return the codes that a typeface of the author's own draws."""
    from fontTools.ttLib import TTFont

    return frozenset(TTFont(BytesIO(font.content), fontNumber=0, lazy=True).getBestCmap())


class FontsMissingError(Exception):
    """A language whose script has no typeface here; the message names the one that it needs, and how to install it."""


def fonts_of(language: str, font: FontFile | None = None) -> Fonts:
    """Return the typefaces of a language, given by its tag, and behind them one of the author's own.

    Raises FontsMissingError with the line to install them, where there is none of the author's own either.
    """
    shipped = packaged_fonts(language, needed=font is None)
    if font is None:
        return shipped
    return Fonts((*shipped.families, font.family), (*shipped.folders, _laid_out(font).name))


def with_typeface(fonts: Fonts, typeface: FontFile | None) -> Fonts:
    """Put a typeface before those of words."""
    if typeface is None:
        return fonts
    folders = (*fonts.folders, _laid_out(typeface).name)
    return replace(fonts, folders=folders, text=(typeface.family, *fonts.text))


def packaged_fonts(language: str, *, needed: bool) -> Fonts:
    """Return the typefaces that a package has for a language. Raises FontsMissingError where they are needed."""
    tag = nearest_tag(language, TYPEFACES)
    if tag is None:
        return BUILT_IN
    family, package = TYPEFACES[tag]
    found = find_spec(package.module)
    if found is not None and found.origin is not None:
        return Fonts((family,), (str(Path(found.origin).parent / "fonts"),))
    if needed:
        says = f"the typeface {family}, which is not installed; run {extra_line(package.extra)}."
        raise FontsMissingError(says)
    return BUILT_IN


@cache
def _laid_out(font: FontFile) -> TemporaryDirectory[str]:
    """Put a typeface into a folder of this process, where Typst looks for it."""
    folder = TemporaryDirectory(prefix="nnviz-font-")
    for cut, content in (("", font.content), ("bold-", font.bold)):
        if content:
            Path(folder.name, cut + font_name(content)).write_bytes(content)
    return folder


def font_name(content: bytes) -> str:
    """Name the file of a font so that Typst takes it for one."""
    return "font.ttc" if content.startswith(b"ttcf") else "font.ttf"


def font_versions(language: str) -> Mapping[str, str]:
    """Name the version of the package whose typefaces a language is drawn in, if it is here."""
    tag = nearest_tag(language, TYPEFACES)
    if tag is None or not packaged_fonts(language, needed=False).families:
        return {}
    name = TYPEFACES[tag][1].module.replace("_", "-")
    return {name: version(name)}
