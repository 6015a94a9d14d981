"""Show thousands of points: discs, squares, triangles and diamonds, a shape a class."""

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, assert_never

import cairo
import numpy as np
from numpy.typing import NDArray

from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import NOWHERE, Box, Canvas, Painted, box_of, clip_to, pixels_per_unit, set_colour
from nnviz_scenes.engine.picture import paint_by_picture

Array = NDArray[np.float64]
Shape = Literal["disc", "square", "triangle", "diamond"]
SHAPES: tuple[Shape, ...] = ("disc", "square", "triangle", "diamond")  # of classes 0 to 3
TALLER = {"triangle": 1.42, "diamond": 1.25}  # radii of the disc of the same weight, to a corner
PHASES = 4  # a sprite for every quarter of a pixel, so that points glide and still copy whole pixels
SIN_60 = math.sqrt(3) / 2
RIM = 1.6  # px, the border that separates points in a crowd
EMPHASIS = 1.8  # how much larger an emphasised point is
FADED = 0.35  # the opacity of the others


class Points(Painted):
    """Show points (n, 2) in scene units; `classes` says which are discs (0), squares, triangles and diamonds (3)."""

    def __init__(
        self,
        points: Array,
        classes: NDArray[np.integer],
        *,
        colours: Sequence[str],
        rim: str,
        radius: float = 6.0,
        clip: Box | None = None,
        layers: int = 1,
        opacity: float = 1.0,
        z_index: float = 0,
    ) -> None:
        super().__init__(opacity=opacity, z_index=z_index)
        self.classes, self.colours, self.rim = classes, colours, rim
        self.radius, self.clip = radius, clip
        self.layers = layers  # that points are dealt into, each with its classes one over the other
        self.show(points)

    def show(self, points: Array, *, emphasised: NDArray[np.bool_] | None = None) -> None:
        """Replace the places; where a mask is given, enlarge its points and fade the others."""
        self.places = points
        self.emphasised = emphasised

    def box(self) -> Box:
        """Return the rectangle around the points, or the clip."""
        return self.clip if self.clip is not None else self.room(self.radius)

    def reach(self) -> Box:
        """Return the clip, or the rectangle around the points with room for the emphasised ones."""
        return self.clip if self.clip is not None else self.room(EMPHASIS * self.radius)

    def room(self, radius: float) -> Box:
        """Return the rectangle around points of a radius in px that lie anywhere."""
        somewhere = self.places[np.isfinite(self.places).all(axis=1)]
        return box_of(somewhere).grown(units(radius)) if len(somewhere) else NOWHERE

    def paint(self, ctx: Canvas) -> None:
        """Copy a sprite to every place, class after class, emphasised points last."""
        clip_to(ctx, self.clip)
        if self.emphasised is None:
            self.paint_some(ctx, None, radius=self.radius, alpha=self.alpha)
        else:
            self.paint_some(ctx, ~self.emphasised, radius=self.radius, alpha=FADED * self.alpha)
            self.paint_some(ctx, self.emphasised, radius=EMPHASIS * self.radius, alpha=self.alpha)

    def paint_some(self, ctx: Canvas, chosen: NDArray[np.bool_] | None, *, radius: float, alpha: float) -> None:
        """Paint the chosen points of all classes that have a colour; None stands for all points."""
        if not len(self.places):  # whatever classes are to come
            return
        places, classes = (self.places, self.classes) if chosen is None else (self.places[chosen], self.classes[chosen])
        looks = [
            SpriteLook(shape, radius, colour, self.rim) for shape, colour in zip(SHAPES, self.colours, strict=False)
        ]
        stamp(ctx, places, classes, looks=looks, alpha=alpha, layers=self.layers)


class StandingPoints(Points):
    """Show points that stand while what lies beneath them changes: as a picture, made once; none is emphasised."""

    def paint(self, ctx: Canvas) -> None:
        """Copy the picture."""
        paint_by_picture(ctx, self, self.paint_solid)

    def paint_solid(self, ctx: Canvas) -> None:
        """Copy a sprite to every place, at full opacity."""
        clip_to(ctx, self.clip)
        self.paint_some(ctx, None, radius=self.radius, alpha=1.0)


@dataclass(frozen=True, slots=True)
class SpriteLook:
    """Hold what all points of a class look like."""

    shape: Shape
    radius: float  # px of a 1080p frame
    colour: str
    rim: str


def stamp(
    ctx: Canvas,
    places: Array,
    classes: NDArray[np.integer],
    *,
    looks: Sequence[SpriteLook],
    alpha: float,
    layers: int = 1,
) -> None:
    """Copy sprites to places (n, 2) in scene units, layer by layer and class by class.

    They lie at whole pixels and a quarter-pixel phase.

    All have one radius.
    """
    matrix, pixel = ctx.get_matrix(), pixels_per_unit(ctx)
    reach = units(looks[0].radius) * pixel
    rooms = np.array([sprite_room(look.shape, reach) for look in looks])  # (classes,)
    near = on_screen(ctx, places, margin=(max(rooms) + 1) / pixel) & (classes < len(looks))
    kinds = classes[near]
    corner = places[near] * (matrix.xx, matrix.yy) + (matrix.x0, matrix.y0)
    steps = np.floor((corner - rooms[kinds, np.newaxis]) * PHASES + 0.5).astype(int)
    pixels, phases = (steps // PHASES), (steps % PHASES)
    dealt = np.arange(len(places))[near] % layers
    order = np.argsort(len(looks) * dealt + kinds, kind="stable")
    sheets = [sprites(look.shape, reach, units(RIM) * pixel, look.colour, look.rim) for look in looks]
    index = PHASES * PHASES * kinds + PHASES * phases[:, 0] + phases[:, 1]
    every = [sprite for sheet in sheets for sprite in sheet]
    set_source, paint = ctx.set_source_surface, ctx.paint_with_alpha
    ctx.identity_matrix()
    for k, (x, y) in zip(index[order].tolist(), pixels[order].tolist(), strict=True):
        set_source(every[k], x, y)
        paint(alpha)
    ctx.set_matrix(matrix)


def on_screen(ctx: Canvas, places: Array, *, margin: float) -> NDArray[np.bool_]:
    """Say which places lie in the clip or a margin around it; what is not a number lies nowhere."""
    left, bottom, right, top = ctx.clip_extents()
    room_x, room_y = (right - left) / 2 + margin, abs(top - bottom) / 2 + margin
    near: NDArray[np.bool_] = np.abs(places[:, 0] - (left + right) / 2) < room_x
    near &= np.abs(places[:, 1] - (bottom + top) / 2) < room_y
    return near


def sprite_room(shape: Shape, reach: float) -> int:
    """Return the pixels from the corner of a point's picture to its centre."""
    return math.ceil(TALLER.get(shape, 1.0) * reach + 1)


@functools.lru_cache(maxsize=256)
def sprites(shape: Shape, reach: float, rim_width: float, colour: str, rim: str) -> tuple[cairo.ImageSurface, ...]:
    """Return the pictures of a point for all phases, those to the right first."""
    steps = range(PHASES)
    return tuple(sprite(shape, reach, rim_width, colour, rim, i, j) for i in steps for j in steps)


def sprite(shape: Shape, reach: float, rim_width: float, colour: str, rim: str, i: int, j: int) -> cairo.ImageSurface:
    """Return one small picture of a point whose centre lies i and j phases right of and below a pixel."""
    room = sprite_room(shape, reach)
    surface = cairo.ImageSurface(cairo.FORMAT_ARGB32, 2 * room + 1, 2 * room + 1)
    ctx = cairo.Context(surface)
    ctx.translate(room + i / PHASES, room + j / PHASES)
    trace_shape(ctx, shape, reach=reach)
    set_colour(ctx, rim, alpha=1)
    ctx.fill()
    ctx.set_operator(cairo.Operator.ATOP)  # the rim alone decides how far a point reaches
    trace_shape(ctx, shape, reach=reach - rim_width)
    set_colour(ctx, colour, alpha=1)
    ctx.fill()
    return surface


def trace_shape(ctx: Canvas, shape: Shape, *, reach: float) -> None:
    """Add the outline of a disc, or of another shape of about the same area, around the origin; y runs down."""
    match shape:
        case "disc":
            ctx.arc(0, 0, reach, 0, math.tau)
        case "square":
            half = reach * math.sqrt(math.pi) / 2
            ctx.rectangle(-half, -half, 2 * half, 2 * half)
        case "triangle":
            tip = TALLER["triangle"] * reach
            trace_corners(ctx, [(0, -tip), (tip * SIN_60, tip / 2), (-tip * SIN_60, tip / 2)])
        case "diamond":
            tip = TALLER["diamond"] * reach
            trace_corners(ctx, [(0, -tip), (tip, 0), (0, tip), (-tip, 0)])
        case _:
            assert_never(shape)


def trace_corners(ctx: Canvas, corners: Sequence[tuple[float, float]]) -> None:
    """Add a closed line through corners to the path."""
    ctx.move_to(*corners[0])
    for corner in corners[1:]:
        ctx.line_to(*corner)
    ctx.close_path()
