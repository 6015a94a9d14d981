"""Fill an outline from a picture of it that was made once for its size and its place between pixels."""

import functools
import math

import cairo

from nnviz_scenes.engine.outlines import OutlineRecorder
from nnviz_scenes.engine.painted import Box, Canvas, pixels_per_unit, scratch_context, set_colour

PHASES = 8  # an outline may lie on every eighth of a pixel


def place_path(ctx: Canvas, path: cairo.Path, *, x: float, y: float, scale: float) -> None:
    """Add a path at a place and a scale."""
    ctx.save()
    ctx.translate(x, y)
    ctx.scale(scale, scale)
    ctx.append_path(path)
    ctx.restore()


@functools.lru_cache(maxsize=4096)
def path_box(path: cairo.Path) -> Box:
    """Return the extents of a path."""
    ctx = scratch_context()
    ctx.append_path(path)
    return Box(*ctx.path_extents())


def stamp_path(
    ctx: Canvas,
    path: cairo.Path,
    *,
    x: float,
    y: float,
    scale: float,
    colour: str,
    alpha: float,
    swell: float = 0.0,
) -> None:
    """Fill a path (y up) with its origin at (x, y), swollen on all sides; fast when repeated."""
    if isinstance(ctx, OutlineRecorder):
        fill_path(ctx, path, x=x, y=y, scale=scale, colour=colour, alpha=alpha, swell=swell)
        return
    matrix, pixel = ctx.get_matrix(), pixels_per_unit(ctx)
    column, row = (round(PHASES * place) for place in matrix.transform_point(x, y))
    mask, left, top = stencil(path, scale * pixel, swell * pixel, column % PHASES, row % PHASES)
    ctx.identity_matrix()
    set_colour(ctx, colour, alpha=alpha)
    ctx.mask_surface(mask, left + column // PHASES, top + row // PHASES)
    ctx.set_matrix(matrix)


def fill_path(
    ctx: Canvas, path: cairo.Path, *, x: float, y: float, scale: float, colour: str, alpha: float, swell: float
) -> None:
    """Fill a path itself, swollen on all sides."""
    place_path(ctx, path, x=x, y=y, scale=scale)
    set_colour(ctx, colour, alpha=alpha)
    ctx.fill_preserve()
    if swell > 0:
        ctx.set_line_width(2 * swell)
        ctx.set_line_join(cairo.LineJoin.ROUND)
        ctx.stroke_preserve()
    ctx.new_path()


@functools.lru_cache(maxsize=2048)
def stencil(path: cairo.Path, scale: float, swell: float, i: int, j: int) -> tuple[cairo.ImageSurface, int, int]:
    """Return the coverage of a path, i and j phases right of and below a pixel, and where its corner lies."""
    box = path_box(path)
    left, top = math.floor(scale * box.left - swell) - 1, math.floor(-scale * box.top - swell) - 1
    width = math.ceil(scale * box.right + swell) + 2 - left
    height = math.ceil(-scale * box.bottom + swell) + 2 - top
    surface = cairo.ImageSurface(cairo.FORMAT_A8, width, height)
    ctx = cairo.Context(surface)
    ctx.translate(i / PHASES - left, j / PHASES - top)
    ctx.scale(scale, -scale)
    ctx.append_path(path)
    ctx.fill_preserve()
    if swell > 0:
        ctx.set_line_width(2 * swell / scale)
        ctx.set_line_join(cairo.LineJoin.ROUND)
        ctx.stroke()
    return surface, left, top
