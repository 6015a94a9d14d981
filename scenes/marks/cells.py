"""Shade every second cell of a grid, like a chessboard."""

from collections.abc import Sequence

import cairo
import numpy as np
from numpy.typing import NDArray

from nnviz_scenes.engine.painted import Box, Canvas, Painted, box_of, clip_to, set_colour
from nnviz_scenes.marks.lines import trace_line

Array = NDArray[np.float64]


class Cells(Painted):
    """Show the strips between lines of a grid, (n, 2) each in scene units, of both directions, as one path.

    Where a strip of one direction crosses one of the other, the two undo each other: what is left is a chessboard,
    whose cells are bent as the lines are.
    """

    def __init__(
        self,
        strips: Sequence[Array],
        *,
        colour: str,
        clip: Box | None = None,
        opacity: float = 1.0,
        z_index: float = 0,
    ) -> None:
        super().__init__(opacity=opacity, z_index=z_index)
        self.colour, self.clip = colour, clip
        self.show(strips)

    def show(self, strips: Sequence[Array]) -> None:
        """Replace the strips."""
        self.strips = strips

    def box(self) -> Box:
        """Return the clip, or the rectangle around all strips."""
        return self.clip if self.clip is not None else box_of(np.concatenate([np.empty((0, 2)), *self.strips]))

    def paint(self, ctx: Canvas) -> None:
        """Fill what lies in an odd number of strips."""
        clip_to(ctx, self.clip)
        ctx.set_fill_rule(cairo.FillRule.EVEN_ODD)
        for strip in self.strips:
            trace_line(ctx, strip)
            ctx.close_path()
        set_colour(ctx, self.colour, alpha=self.alpha)
        ctx.fill()
