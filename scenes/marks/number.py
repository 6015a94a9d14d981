"""Show a number as glyphs that were set once, so that it may change every frame."""

import functools
from collections.abc import Iterator
from dataclasses import dataclass

import cairo

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.numbers import Shown
from nnviz_core.words.typefaces import BUILT_IN, Fonts, fonts_of
from nnviz_core.words.writing import ENGLISH, Writing
from nnviz_scenes.engine.glyph_mask import path_box, place_path, stamp_path
from nnviz_scenes.engine.painted import Box, Canvas, Painted, scratch_context
from nnviz_scenes.engine.typeset import cap_units, compile_svg, read_runs, scaled_box, setting
from nnviz_scenes.marks.label import Align, Halo, aligned, paint_halo, paint_plate

TIMES_SCALE, TIMES_RISE, TIMES_INSET = 0.75, 62.0, -75.0  # the outline of × has room of its own on both sides
SPACE, TIMES_SPACE, DIGIT, NATIVE_DIGIT = (
    250.0,
    0.0,
    500.0,
    560.0,
)  # design units; one width for all digits, or numbers would tremble
RAISED, RAISED_SCALE = 275.0, 0.6  # superscripts: how far above the baseline, how large
SUPERSCRIPTS = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789−+", strict=True))
DECIMAL_COMMAS = ",٫"
COMMA_SCALE, COMMA_FOOT = 0.85, -84.0  # of those that stand close above another line: their size, and where they end
FROM_MATHEMATICS = "0123456789.−+×=≈<>()[],|·%/'’"
SPACES = {" ": SPACE, "\u00a0": SPACE, "\u202f": 160.0}
NATIVE_SIGNS = {"٠١٢٣٤٥٦٧٨٩٫٬٪۰۱۲۳۴۵۶۷۸۹": "ar", "०१२३४५६७८९": "hi"}  # and a language whose typeface has them


@dataclass(frozen=True, slots=True)
class Glyph:
    """Hold one sign: its outline and the width it takes, in design units."""

    sign: str
    path: cairo.Path | None  # nothing is drawn for a space
    advance: float


@dataclass(frozen=True, slots=True)
class Placed:
    """Hold a line of glyphs, joined."""

    glyphs: tuple[Glyph, ...]
    path: cairo.Path  # design units, y up, from the start of the baseline
    advance: float  # design units


@functools.cache
def glyph(sign: str) -> Glyph:
    """Set one sign. Raises KeyError for a sign that numbers do not use."""
    if sign in SPACES:
        return Glyph(sign, None, SPACES[sign])
    if sign in SUPERSCRIPTS:
        return raised(sign, glyph(SUPERSCRIPTS[sign]))
    if sign in FROM_MATHEMATICS:
        return set_sign(sign, f"$\\{sign}$", BUILT_IN, digit=DIGIT)
    for signs, language in NATIVE_SIGNS.items():
        if sign in signs:
            fonts = fonts_of(language)
            return set_sign(sign, f'#text(font: "{fonts.families[0]}")[{sign}]', fonts, digit=NATIVE_DIGIT)
    raise KeyError(f"{sign!r} is not a sign of a number; set it with typeset().")


def set_sign(sign: str, markup: str, fonts: Fonts, *, digit: float) -> Glyph:
    """Set one sign; all digits take the same width, in whose middle they stand."""
    svg = compile_svg(setting(markup), fonts.folders)
    advance, path = float(svg.get("width", "0").removesuffix("pt")), read_runs(svg)[0].path
    if not sign.isdigit() or sign.isascii():
        return Glyph(sign, path, digit if sign.isdigit() else advance)
    ctx = scratch_context()
    place_path(ctx, path, x=(digit - advance) / 2, y=0, scale=1)
    return Glyph(sign, ctx.copy_path(), digit)


def spaced_glyphs(text: str) -> Iterator[Glyph]:
    """Yield the glyphs of a number; little room stands around the sign of a product."""
    native = next((sign for sign in text if sign.isdecimal() and not sign.isascii()), None)
    zero = ord(native) - int(native) if native else None
    for i, sign in enumerate(text):
        beside = "×" in text[max(0, i - 1) : i + 2]
        if sign == " " and beside:
            yield Glyph(sign, None, TIMES_SPACE)
        elif sign == "×":
            yield small_times()
        elif zero is not None and SUPERSCRIPTS.get(sign, "").isdecimal():
            yield raised(sign, glyph(chr(zero + int(SUPERSCRIPTS[sign]))))
        else:
            yield glyph(sign)


@functools.cache
def small_times() -> Glyph:
    """Set the sign of a product narrower than in formulas, where numbers have little room."""
    full, ctx = glyph("×"), scratch_context()
    if full.path is not None:
        place_path(ctx, full.path, x=TIMES_INSET, y=TIMES_RISE, scale=TIMES_SCALE)
    return Glyph("×", ctx.copy_path(), TIMES_SCALE * full.advance + 2 * TIMES_INSET)


def raised(sign: str, base: Glyph) -> Glyph:
    """Return the small, raised form of a sign."""
    ctx = scratch_context()
    if base.path is not None:
        place_path(ctx, base.path, x=0, y=RAISED, scale=RAISED_SCALE)
    return Glyph(sign, ctx.copy_path(), RAISED_SCALE * base.advance)


@functools.cache
def shallow_comma(sign: str) -> Glyph:
    """Set a decimal comma that ends higher, for numbers that stand close above another line."""
    deep, ctx = glyph(sign), scratch_context()
    assert deep.path is not None
    rise = COMMA_FOOT - COMMA_SCALE * path_box(deep.path).bottom
    place_path(ctx, deep.path, x=(1 - COMMA_SCALE) * deep.advance / 2, y=rise, scale=COMMA_SCALE)
    return Glyph(sign, ctx.copy_path(), deep.advance)


@functools.lru_cache(maxsize=8192)
def placed(text: str, *, shallow: bool = False) -> Placed:
    """Put the glyphs of a number side by side; every digit takes the same width, and a shallow comma ends higher."""
    ctx, advance = scratch_context(), 0.0
    signs = spaced_glyphs(text)
    glyphs = tuple(shallow_comma(one.sign) if shallow and one.sign in DECIMAL_COMMAS else one for one in signs)
    for one in glyphs:
        if one.path is not None:
            place_path(ctx, one.path, x=advance, y=0, scale=1)
        advance += one.advance
    return Placed(glyphs, ctx.copy_path(), advance)


class Number(Painted):
    """Show a number with its baseline at y, aligned on x by the advance of its glyphs.

    `place` is the number's address in the trace, such as `layers[1].z[0]`: tests read the text back and
    compare. A `shallow` number stands close above another line: its decimal comma ends higher.
    """

    def __init__(
        self,
        text: str,
        at: tuple[float, float],
        *,
        size: float,
        colour: str,
        align: Align = "left",
        writing: Writing = ENGLISH,
        place: str = "",
        halo: Halo | None = None,
        shallow: bool = False,
        opacity: float = 1.0,
        z_index: float = 0,
    ) -> None:
        super().__init__(opacity=opacity, z_index=z_index)
        self.at, self.align, self.size, self.colour = at, align, size, colour
        self.shallow = shallow
        self.place, self.halo, self.writing = place, halo, writing
        self.show(text)

    def show(self, text: str) -> None:
        """Replace the number, which is written as the language of the film does."""
        self.line = placed(self.writing.number(text), shallow=self.shallow)

    def fit(self, room: float, *, smallest: float) -> None:
        """Shrink to a room in px, but not below a size."""
        wide = self.box().width / units(room)
        if wide > 1:
            self.size = max(self.size / wide, smallest)

    @property
    def text(self) -> str:
        """Read the number back from the glyphs on the screen."""
        return "".join(one.sign for one in self.line.glyphs)

    @property
    def scale_to_scene(self) -> float:
        """Return the scene units of one design unit."""
        return units(self.size) / cap_units()

    def start(self) -> tuple[float, float]:
        """Return where the baseline begins."""
        across = Box(0, 0, self.scale_to_scene * self.line.advance, 0)
        return aligned(self.at[0], across, align=self.align), self.at[1]

    def box(self) -> Box:
        """Return the extents of the glyphs."""
        return scaled_box(path_box(self.line.path), self.scale_to_scene).shifted(*self.start())

    def reach(self) -> Box:
        """Return the extents of the glyphs with their halo."""
        return self.box() if self.halo is None else self.box().grown(units(self.halo.reach))

    def paint(self, ctx: Canvas) -> None:
        """Fill the glyphs, over their halo."""
        (x, y), scale = self.start(), self.scale_to_scene
        if self.halo is not None and self.halo.plate:
            paint_plate(ctx, self.halo, box=self.box(), alpha=self.alpha)
        elif self.halo is not None:
            paint_halo(ctx, self.halo, path=self.line.path, x=x, y=y, scale=scale, alpha=self.alpha)
        stamp_path(ctx, self.line.path, x=x, y=y, scale=scale, colour=self.colour, alpha=self.alpha)


def number_of(
    shown: Shown,
    at: tuple[float, float],
    *,
    size: float,
    colour: str,
    theme: Theme,
    align: Align = "left",
    shallow: bool = False,
) -> Number:
    """Show a number of the trace with its baseline at y, as the film's language writes it."""
    return Number(
        shown.text,
        at,
        size=size,
        colour=colour,
        align=align,
        place=shown.place,
        writing=theme.writing,
        shallow=shallow,
    )
