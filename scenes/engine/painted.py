"""Let a mobject paint itself on the frame, and stay cheap in Manim's hands."""

import copy
import functools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Self, TypeAlias

import cairo
import manim as m
import numpy as np
from numpy.typing import NDArray

Canvas: TypeAlias = "cairo.Context[Any]"
ONE_POINT = np.zeros((1, 3))  # Manim draws only mobjects that have points


@dataclass(frozen=True, slots=True)
class Box:
    """Hold a rectangle in scene units, y up."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """Return the extent in x."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Return the extent in y."""
        return self.top - self.bottom

    @property
    def center(self) -> tuple[float, float]:
        """Return the middle."""
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2

    def overlaps(self, other: "Box") -> bool:
        """Say whether the two rectangles share an area; an empty one shares nothing."""
        across = min(self.right, other.right) - max(self.left, other.left)
        return across > 0 and min(self.top, other.top) - max(self.bottom, other.bottom) > 0

    def contains(self, other: "Box") -> bool:
        """Say whether the other rectangle lies inside this one."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.bottom <= other.bottom and other.top <= self.top

    def grown(self, margin: float) -> "Box":
        """Return the rectangle with a margin on every side."""
        return Box(self.left - margin, self.bottom - margin, self.right + margin, self.top + margin)

    def shifted(self, x: float, y: float) -> "Box":
        """Return the rectangle moved by (x, y)."""
        return Box(self.left + x, self.bottom + y, self.right + x, self.top + y)


NOWHERE = Box(0, 0, 0, 0)


def box_around(boxes: Iterable[Box]) -> Box:
    """Return the smallest rectangle that contains all."""
    corners = [((box.left, box.bottom), (box.right, box.top)) for box in boxes]
    return box_of(np.array(corners, dtype=float).reshape(-1, 2))


def box_of(points: NDArray[np.float64]) -> Box:
    """Return the smallest rectangle that contains all points (n, 2); nowhere if there is none."""
    return Box(*points.min(axis=0).tolist(), *points.max(axis=0).tolist()) if len(points) else NOWHERE


def paint_views(ctx: Canvas, views: Iterable["Painted"]) -> None:
    """Let every view that is visible paint itself in scene units."""
    for view in views:
        if view.alpha > 0:
            ctx.save()
            ctx.new_path()
            view.paint(ctx)
            ctx.restore()


class Painted(m.Mobject):
    """Draw with cairo calls, in scene units, y up; hold arrays that are replaced, never written to.

    A view whose attributes are the same as a frame ago is taken to look the same.

    `opacity` belongs to the view, `presence` to the fades of `nnviz_scenes.engine.motions`; the picture shows their
    product.
    """

    def __init__(self, *, opacity: float = 1.0, z_index: float = 0) -> None:
        super().__init__(z_index=z_index)
        self.points = ONE_POINT
        self.opacity = opacity
        self.presence = 1.0

    @property
    def alpha(self) -> float:
        """Return the opacity on the screen."""
        return self.opacity * self.presence

    def paint(self, ctx: Canvas) -> None:
        """Draw on the context; the camera saves and restores its state."""
        raise NotImplementedError

    def box(self) -> Box:
        """Return the rectangle that the picture fills."""
        raise NotImplementedError

    def reach(self) -> Box:
        """Return a rectangle outside of which nothing is painted now, whole pixels and smooth edges apart."""
        return self.box()

    def update(self, dt: float = 0, recursive: bool = True) -> Self:
        """Do nothing, at once: views are moved by motions, not by Manim's updaters."""
        return self

    def get_family(self, recurse: bool = True) -> list[m.Mobject]:
        """List the view, at once: Manim asks hundreds of them before every motion, and hardly one has parts."""
        return super().get_family(recurse) if self.submobjects else [self]

    def copy(self) -> Self:
        """Return a view of the same arrays."""
        twin = copy.copy(self)
        twin.submobjects, twin.updaters = list(self.submobjects), list(self.updaters)
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Copy like `copy`: nothing that a view holds is ever written to."""
        twin: Self = memo.setdefault(id(self), self.copy())
        return twin


@functools.cache
def cairo_channels(colour: str) -> tuple[float, float, float]:
    """Return blue, green, red: Manim's frame is RGBA where cairo expects BGRA."""
    return int(colour[5:7], 16) / 255, int(colour[3:5], 16) / 255, int(colour[1:3], 16) / 255


def set_colour(ctx: Canvas, colour: str, *, alpha: float) -> None:
    """Choose the colour of the next fill or stroke."""
    ctx.set_source_rgba(*cairo_channels(colour), alpha)


def add_stop(pattern: cairo.Gradient, offset: float, *, colour: str, alpha: float) -> None:
    """Add a colour stop to a gradient."""
    pattern.add_color_stop_rgba(offset, *cairo_channels(colour), alpha)


def clip_to(ctx: Canvas, box: Box | None) -> None:
    """Keep what follows inside a rectangle."""
    if box is not None:
        ctx.rectangle(box.left, box.bottom, box.width, box.height)
        ctx.clip()


def scratch_context() -> Canvas:
    """Return a context that only serves to build paths, in units of one pixel."""
    return cairo.Context(cairo.ImageSurface(cairo.FORMAT_A8, 1, 1))


def pixels_per_unit(ctx: Canvas) -> float:
    """Return how many pixels of this context one scene unit spans."""
    return abs(ctx.get_matrix().xx)
