"""Set text and mathematics with Typst, once, as outlines that cairo fills.

Everything is set with the fonts inside the Typst wheel: no other program, the same glyphs on every machine.
Sizes are cap heights in px of a 1080p frame, measured on the letter H.
"""

import functools
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal
from xml.etree import ElementTree

import cairo

from nnviz_core.look.scales import units
from nnviz_core.look.theme import TEXT_TONES, Theme
from nnviz_core.words.typefaces import BUILT_IN, MATHEMATICS, Fonts
from nnviz_scenes.engine.glyph_mask import path_box, stamp_path
from nnviz_scenes.engine.painted import Box, Canvas, box_around, scratch_context
from nnviz_scenes.engine.typst_pages import svg_of

EM = 1000  # Typst points a font size: outlines come in units of the fonts' own design grid
BASELINE = "#010203"  # the colour of an invisible rule that marks the first baseline
PAGE = f"""#set page(width: {{width}}, height: auto, margin: 0pt, fill: none)
#set text(size: {EM}pt, fill: rgb("{{colour}}"))
#set par(leading: {{leading}}em, linebreaks: "optimized")
#set align({{align}})
{{tones}}{{script}}
#box(width: 0pt, height: 0pt, place(line(length: 1pt, stroke: rgb("{BASELINE}"))))"""
TONE = '#let {name}(..parts) = text(fill: rgb("{colour}"), parts.pos().join($,$))'
LEVELLED = r"""#show regex("\p{Arabic}[\p{Arabic}\p{M} ]*"): set text(size: 0.91em)
"""  # Arabic letters as high as Latin capitals: the alef of Noto Sans is 0.71 em, the capitals of the text are 0.647
Alignment = Literal["left", "center", "start"]
LEADING = 0.62  # em, from the baseline of a line to the capitals of the next
SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
COMMAND = re.compile(r"([A-Za-z])([^A-Za-z]*)")
LOW_COMMA = re.compile("([₀-₉]),([₀-₉])")
DERIVATIVE = re.compile(r"∂L/∂([a-z])\b")
DELTA = re.compile("(?<![α-ωά-ώ])δ(?![α-ωά-ώ])")  # none of a Greek word


@dataclass(frozen=True, slots=True)
class Run:
    """Hold neighbouring glyphs of one colour."""

    colour: str
    path: cairo.Path  # design units, y up, from the start of the baseline


@dataclass(frozen=True, slots=True)
class Ink:
    """Hold a set piece of text: what to fill, how large, and where it reaches."""

    markup: str
    runs: tuple[Run, ...]
    scale: float  # scene units a design unit
    box: Box  # scene units from the start of the first baseline
    cap_height: float  # scene units
    splits: tuple[float, ...] = ()  # where further lines start, from the first baseline; () for what is read as one


def literal(text: str) -> str:
    """Return a text as Typst's code writes it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def quoted(text: str) -> str:
    """Return Typst markup that shows a text as it is, whatever signs it contains.

    A comma between indices is as small and low as they are: Unicode has none of its own. A derivative of the loss, and
    δ, look as in an equation.
    """
    lowered = LOW_COMMA.sub(r'\1"#text(size: 0.65em, baseline: 0.22em)[,]#"\2', f"#{literal(text)}")
    derived = DERIVATIVE.sub(r'"$partial cal(L)\/partial \1$#"', lowered)
    return DELTA.sub('"$delta$#"', derived)


@functools.lru_cache(maxsize=4096)
def typeset(
    markup: str,
    *,
    size: float,
    theme: Theme,
    colour: str | None = None,
    wrap: float | None = None,
    align: Alignment = "center",
    leading: float = LEADING,
) -> Ink:
    """Set Typst markup; `size` is the cap height in px, `wrap` the width in px to break and align lines, which
    are `leading` em apart.

    Every text tone of the theme but `text` is a function in the markup: `#signal[0.63]`, in mathematics
    `signal(0.63) dot positive(1.70)`. Raises typst.TypstError where the markup is wrong.
    """
    scale = units(size) / cap_units(theme.fonts)
    width = "auto" if wrap is None else f"{units(wrap) / scale:.3f}pt"
    page = PAGE.format(
        width=width,
        colour=colour or theme.text,
        align="left" if wrap is None else align,
        tones=tone_functions(theme),
        leading=leading,
        script=script_of(theme),
    )
    runs = read_runs(compile_svg(page + markup, theme.fonts.folders))
    box = box_around(path_box(run.path) for run in runs)
    return Ink(markup, runs, scale, scaled_box(box, scale), units(size))


def fitted(
    markup: str,
    *,
    sizes: Sequence[float],
    width: float,
    height: float = math.inf,
    theme: Theme,
    colour: str | None = None,
    leading: float = LEADING,
) -> Ink:
    """Set markup in the largest of some sizes (px cap height, falling) that fits a room in px, or in the last."""
    inks = (typeset(markup, size=size, theme=theme, colour=colour, leading=leading) for size in sizes)
    return first_fitting(inks, width=width, height=height)


def fitting(forms: tuple[str, ...], *, size: float, room: float, theme: Theme, colour: str | None = None) -> Ink:
    """Set the first of some words that fits a room in px, or the last: whole words, and shorter ones for the same."""
    return first_fitting((typeset(quoted(form), size=size, theme=theme, colour=colour) for form in forms), width=room)


def first_fitting(inks: Iterable[Ink], *, width: float, height: float = math.inf) -> Ink:
    """Return the first of some texts that fits a room in px, or the last; those behind it are not set."""
    for ink in inks:
        if ink.box.width <= units(width) and ink.box.height <= units(height):
            break
    return ink


def line_pitch(size: float, leading: float) -> float:
    """Return how far the baselines of two lines are apart, in px: their capitals and what is between."""
    return size * (1 + leading * EM / cap_units())


def paint_ink(ctx: Canvas, ink: Ink, *, x: float, y: float, alpha: float) -> None:
    """Fill the outlines with the start of their baseline at (x, y)."""
    for run in ink.runs:
        stamp_path(ctx, run.path, x=x, y=y, scale=ink.scale, colour=run.colour, alpha=alpha)


def tone_functions(theme: Theme) -> str:
    """Return one Typst function a tone, usable in text and in mathematics."""
    tones = (tone for tone in TEXT_TONES if tone != "text")
    return "\n".join(TONE.format(name=tone, colour=getattr(theme, tone)) for tone in tones)


def script_of(theme: Theme) -> str:
    """Return how Typst is told the language of words, their direction, and typefaces for their script."""
    writing, fonts = theme.writing, theme.fonts
    if writing.is_ours and fonts is BUILT_IN:
        return ""
    text, mathematics = (
        f"({', '.join(map(_string, (*own, *fonts.families)))},)" for own in (fonts.text, (MATHEMATICS,))
    )
    as_high = f", size: {cap_units(fonts) / cap_units():.4f}em" if fonts.text != BUILT_IN.text else ""
    language, _, rest = writing.language.partition("-")
    region = f', region: "{rest.upper()}"' if len(rest) == 2 else ""
    levelled = LEVELLED if "Noto Sans Arabic" in fonts.families else ""
    return f"""
#set text(lang: "{language}"{region}, dir: {writing.direction}, font: {text})
{levelled}#show math.equation: set text(dir: ltr, font: {mathematics}{as_high})"""


def _string(text: str) -> str:
    return f'"{text}"'


def compile_svg(source: str, folders: tuple[str, ...] = ()) -> ElementTree.Element:
    """Return the one page of a Typst source."""
    return ElementTree.fromstring(svg_of(source, folders))


@functools.cache
def cap_units(fonts: Fonts = BUILT_IN) -> float:
    """Return the height of the letter H in design units, that of a film's own typeface if it has one."""
    markup = "H" if fonts.text == BUILT_IN.text else f"#text(font: {_string(fonts.text[0])})[H]"
    return path_box(read_runs(compile_svg(setting(markup), fonts.folders))[0].path).top


def setting(markup: str) -> str:
    """Return the Typst source of a bare line in black."""
    return PAGE.format(width="auto", colour="#000000", align="left", tones="", script="", leading=LEADING) + markup


def read_runs(svg: ElementTree.Element) -> tuple[Run, ...]:
    """Return the outlines of an SVG page, neighbours of one colour joined, from its marked baseline."""
    symbols = {symbol.get("id"): symbol[0].get("d", "") for symbol in svg.iter(f"{SVG}symbol")}
    marks = list(walk(svg, cairo.Matrix()))
    baseline = next(matrix.y0 for element, matrix in marks if element.get("stroke") == BASELINE)
    upright = cairo.Matrix(1, 0, 0, -1, 0, baseline)
    runs: list[tuple[str, Canvas]] = []
    for element, matrix in marks:
        colour = colour_of(element)
        if colour == BASELINE:
            continue
        if not runs or runs[-1][0] != colour:
            runs.append((colour, scratch_context()))
        trace_mark(runs[-1][1], element, matrix=matrix * upright, symbols=symbols)
    return tuple(Run(colour, finished_path(ctx)) for colour, ctx in runs)


def walk(parent: ElementTree.Element, matrix: cairo.Matrix) -> list[tuple[ElementTree.Element, cairo.Matrix]]:
    """List glyphs and paths in drawing order, with their place on the page."""
    found = []
    for element in parent:
        if element.tag == f"{SVG}defs":
            continue
        inner = own_matrix(element) * matrix
        found += [(element, inner)] if element.tag in (f"{SVG}use", f"{SVG}path") else walk(element, inner)
    return found


def own_matrix(element: ElementTree.Element) -> cairo.Matrix:
    """Return the transform of one element: an attribute, or the place of a glyph."""
    if element.tag == f"{SVG}use":
        return cairo.Matrix(1, 0, 0, 1, float(element.get("x", 0)), float(element.get("y", 0)))
    kind, _, rest = element.get("transform", "matrix(1 0 0 1 0 0)").partition("(")
    numbers = [float(number) for number in rest.rstrip(")").replace(",", " ").split()]
    match kind:
        case "matrix":
            return cairo.Matrix(*numbers)
        case "translate":
            return cairo.Matrix(1, 0, 0, 1, *numbers)
        case "scale":
            return cairo.Matrix(numbers[0], 0, 0, numbers[-1], 0, 0)
        case _:
            raise ValueError(f"Typst wrote a transform that is not read here: {kind}.")


def colour_of(element: ElementTree.Element) -> str:
    """Return the fill of a glyph, or the stroke of a rule."""
    fill = element.get("fill", "none")
    return element.get("stroke", "#000000")[:7] if fill == "none" else fill[:7]


def trace_mark(
    ctx: Canvas, element: ElementTree.Element, *, matrix: cairo.Matrix, symbols: dict[str | None, str]
) -> None:
    """Add one glyph, filled shape or straight rule to the path."""
    ctx.set_matrix(matrix)
    if element.tag == f"{SVG}use":
        ctx.append_path(outline(symbols[element.get(HREF, "")[1:]]))
    elif element.get("fill", "none") != "none":
        ctx.append_path(outline(element.get("d", "")))
    else:
        trace_rule(ctx, element)


def trace_rule(ctx: Canvas, element: ElementTree.Element) -> None:
    """Add a straight stroke, such as a fraction bar, as the rectangle it covers."""
    start, *_, end = [points for _, points in outline(element.get("d", "")) if points]
    half = float(element.get("stroke-width", 1)) / 2
    length = max(abs(end[0] - start[0]), abs(end[1] - start[1]), 1e-9)
    along = ((end[0] - start[0]) / length * half, (end[1] - start[1]) / length * half)
    ctx.move_to(start[0] - along[1], start[1] + along[0])
    ctx.line_to(end[0] - along[1], end[1] + along[0])
    ctx.line_to(end[0] + along[1], end[1] - along[0])
    ctx.line_to(start[0] + along[1], start[1] - along[0])
    ctx.close_path()


@functools.lru_cache(maxsize=4096)
def outline(d: str) -> cairo.Path:
    """Read the path commands that Typst writes: relative, but for the first move."""
    ctx = scratch_context()
    ctx.move_to(0, 0)
    for command, rest in COMMAND.findall(d):
        numbers = [float(number) for number in rest.replace(",", " ").split()]
        trace_command(ctx, command, numbers)
    return ctx.copy_path()


def trace_command(ctx: Canvas, command: str, numbers: list[float]) -> None:
    """Add one SVG path command."""
    match command, numbers:
        case "M", [x, y]:
            ctx.move_to(x, y)
        case "m", [x, y]:
            ctx.rel_move_to(x, y)
        case "l", [x, y]:
            ctx.rel_line_to(x, y)
        case "h", [x]:
            ctx.rel_line_to(x, 0)
        case "v", [y]:
            ctx.rel_line_to(0, y)
        case "c", [_, _, _, _, _, _]:
            ctx.rel_curve_to(*numbers)
        case "q", [qx, qy, x, y]:  # the fonts with TrueType outlines: a quadratic curve as a cubic one
            ctx.rel_curve_to(2 * qx / 3, 2 * qy / 3, (2 * qx + x) / 3, (2 * qy + y) / 3, x, y)
        case "Z" | "z", []:
            ctx.close_path()
        case _:
            raise ValueError(f"Typst wrote a path command that is not read here: {command} {numbers}.")


def finished_path(ctx: Canvas) -> cairo.Path:
    """Return the path built so far, in the units of the page."""
    ctx.identity_matrix()
    return ctx.copy_path()


def scaled_box(box: Box, scale: float) -> Box:
    """Return the rectangle with every coordinate scaled."""
    return Box(scale * box.left, scale * box.bottom, scale * box.right, scale * box.top)
