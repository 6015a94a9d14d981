"""Keep the picture of a view, to copy it as long as the view looks as it did."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import cairo

from nnviz_scenes.engine.painted import Box, Canvas, Painted
from nnviz_scenes.engine.same import is_same


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """Hold what a view looks like at full presence, and the pixel of the frame on which its corner lies."""

    looks: tuple[object, ...]
    surface: cairo.ImageSurface
    left: int
    top: int


_pictures: WeakKeyDictionary[Painted, Picture] = WeakKeyDictionary()  # one a view, for as long as that lives


def paint_by_picture(ctx: Canvas, view: Painted, paint: Callable[[Canvas], None]) -> None:
    """Copy the picture of a view, which fades as a whole; `paint` makes it, at full presence, where it has changed."""
    matrix = ctx.get_matrix()
    place = (matrix.xx, matrix.yx, matrix.xy, matrix.yy, matrix.x0, matrix.y0)
    looks = (place, *(value for name, value in vars(view).items() if name not in ("opacity", "presence")))
    picture = _pictures.get(view)
    if picture is None or not is_same(picture.looks, looks):
        picture = _pictures[view] = take_picture(matrix, view.reach(), looks, paint)
    ctx.identity_matrix()
    ctx.set_source_surface(picture.surface, picture.left, picture.top)
    ctx.paint_with_alpha(view.alpha)
    ctx.set_matrix(matrix)


def take_picture(
    matrix: cairo.Matrix, reach: Box, looks: tuple[object, ...], paint: Callable[[Canvas], None]
) -> Picture:
    """Paint what lies within reach, whole pixels of it, on nothing."""
    left, top = (math.floor(side) - 1 for side in matrix.transform_point(reach.left, reach.top))
    right, bottom = (math.ceil(side) + 1 for side in matrix.transform_point(reach.right, reach.bottom))
    surface = cairo.ImageSurface(cairo.FORMAT_ARGB32, right - left, bottom - top)
    ctx = cairo.Context(surface)
    ctx.translate(-left, -top)
    ctx.transform(matrix)
    paint(ctx)
    return Picture(looks, surface, left, top)
