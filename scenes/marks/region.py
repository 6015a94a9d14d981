"""Show a tinted polygon, such as the half-plane on one side of a decision line."""

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.regions import clipped
from nnviz_scenes.engine.painted import Box, Canvas, Painted, box_of, clip_to, set_colour
from nnviz_scenes.marks.lines import trace_line

Array = NDArray[np.float64]


class Region(Painted):
    """Show one filled polygon (n, 2) in scene units."""

    def __init__(
        self,
        polygon: Array,
        *,
        colour: str,
        clip: Box | None = None,
        opacity: float = 0.2,
        z_index: float = 0,
    ) -> None:
        super().__init__(opacity=opacity, z_index=z_index)
        self.colour, self.clip = colour, clip
        self.show(polygon)

    def show(self, polygon: Array) -> None:
        """Replace the polygon; fewer than three corners show nothing."""
        self.polygon = polygon

    def box(self) -> Box:
        """Return the clip, or the rectangle around the corners."""
        if self.clip is not None:
            return self.clip
        return box_of(self.polygon)

    def paint(self, ctx: Canvas) -> None:
        """Fill the polygon."""
        clip_to(ctx, self.clip)
        trace_line(ctx, self.polygon)
        set_colour(ctx, self.colour, alpha=self.alpha)
        ctx.fill()


def half_plane(normal: Array, offset: float, *, box: Box) -> Array:
    """Return the part of a rectangle where normal . x + offset >= 0, as corners (n, 2) in order; none where all is 0.

    A plane in which every place is a tie has no sides: tinted as both, it would take a colour that no class has.
    """
    if not normal.any() and offset == 0:
        return np.zeros((0, 2))
    return clipped(corners_of(box), normal, offset=offset)


def corners_of(box: Box) -> Array:
    """Return the corners (4, 2) of a rectangle in order."""
    return np.array([[box.left, box.bottom], [box.right, box.bottom], [box.right, box.top], [box.left, box.top]])
