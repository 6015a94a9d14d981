"""Show a pulse that runs along a bent wire."""

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import hypot
from nnviz_core.backprop.sums import interpolated
from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import NOWHERE, Box, Canvas, Painted, box_of, set_colour
from nnviz_scenes.marks.lines import trace_line
from nnviz_scenes.marks.pulses import DIAMOND, envelope, trace_head

Array = NDArray[np.float64]
TAIL = 110.0  # px behind the head
TAIL_STRENGTH = 0.55


class WirePulse(Painted):
    """Show a disc, or a diamond where it is negative, with a tail, at a share t of a path (n, 2) in scene units.

    At t = 0 and t = 1 nothing is seen: a pulse appears from what sends it and is absorbed by what it reaches.
    """

    def __init__(
        self, path: Array, *, colour: str, radius: float, negative: bool, opacity: float = 1.0, z_index: float = 0
    ) -> None:
        super().__init__(opacity=opacity, z_index=z_index)
        self.path, self.colour, self.radius, self.negative = path, colour, radius, negative
        steps = hypot(*np.diff(path, axis=0).T)
        self.lengths = np.concatenate([[0.0], np.cumsum(steps)])
        self.show(0.0)

    def show(self, t: float) -> None:
        """Move the pulse to a share of its way."""
        self.t = t

    def box(self) -> Box:
        """Return the rectangle around the whole way."""
        return box_of(self.path).grown(units(2 * self.radius))

    def reach(self) -> Box:
        """Return the rectangle around the tail and the head."""
        return box_of(self.tail()).grown(units(2 * self.radius)) if 0 < self.t < 1 else NOWHERE

    def head(self) -> Box:
        """Return the rectangle around the head."""
        x, y = self._at(self.t * float(self.lengths[-1])).tolist()
        return Box(x, y, x, y).grown(units(self.radius) * (DIAMOND if self.negative else 1.0))

    def tail(self) -> Array:
        """Return the stretch of the path (n, 2) from the end of the tail to the head."""
        head = self.t * float(self.lengths[-1])
        end = max(head - units(TAIL), 0.0)
        between = self.path[(self.lengths > end) & (self.lengths < head)]
        return np.vstack([self._at(end), between, self._at(head)])

    def _at(self, length: float) -> Array:
        return np.array([interpolated(length, self.lengths, self.path[:, axis]) for axis in (0, 1)], dtype=float)

    def paint(self, ctx: Canvas) -> None:
        """Stroke the tail, then fill the head."""
        alpha = self.alpha * envelope(self.t)
        if alpha <= 0:
            return
        tail = self.tail()
        trace_line(ctx, tail)
        ctx.set_line_width(units(self.radius))
        set_colour(ctx, self.colour, alpha=TAIL_STRENGTH * alpha)
        ctx.stroke()
        trace_head(ctx, tail[-1].tolist(), radius=units(self.radius), negative=self.negative)
        set_colour(ctx, self.colour, alpha=alpha)
        ctx.fill()
