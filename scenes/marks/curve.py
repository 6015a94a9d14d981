"""Show a small activation curve with its operating point."""

import math
from collections.abc import Callable

import cairo
import numpy as np
from numpy.typing import NDArray

from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import Box, Canvas, Painted, set_colour
from nnviz_scenes.marks.lines import trace_line

Array = NDArray[np.float64]
SAMPLES = 65


class Curve(Painted):
    """Show a = f(z) for |z| <= reach inside a rectangle, and a dot where z is now.

    The dot is hollow and stays on the border where z lies outside the range.
    """

    def __init__(
        self,
        activation: Callable[[Array], Array],
        area: Box,
        *,
        colour: str,
        dot: str,
        reach: float = 4.0,
        width: float = 2.5,
        radius: float = 7.0,
        opacity: float = 1.0,
        z_index: float = 0,
    ) -> None:
        super().__init__(opacity=opacity, z_index=z_index)
        self.activation, self.area, self.limit = activation, area, reach
        self.colour, self.dot, self.line_width, self.radius = colour, dot, width, radius
        z = np.linspace(-reach, reach, SAMPLES)
        self.lowest, self.highest = float(activation(z).min()), float(activation(z).max())
        self.line = self.place(z)
        self.z: float | None = None

    def show(self, z: float | None) -> None:
        """Move the dot to (z, f(z)); None hides it."""
        self.z = z

    def box(self) -> Box:
        """Return the rectangle with room for the dot."""
        return self.area.grown(units(self.radius))

    def reach(self) -> Box:
        """Return the rectangle with room for the dot, hollow or not."""
        return self.area.grown(units(self.radius + self.line_width / 2))

    def move(self, area: Box) -> None:
        """Draw the curve in another rectangle."""
        self.area = area
        self.line = self.place(np.linspace(-self.limit, self.limit, SAMPLES))

    def place(self, z: Array) -> Array:
        """Return the scene points (n, 2) of the curve at z."""
        return self.spot(z, self.activation(z))

    def spot(self, z: Array, a: Array) -> Array:
        """Return the scene points (n, 2) of any z and a."""
        x = self.area.left + (z + self.limit) / (2 * self.limit) * self.area.width
        return np.stack([x, self.height_of(a)], axis=-1)

    def height_of(self, a: Array | float) -> Array:
        """Return the scene y of any a."""
        rise = (np.asarray(a) - self.lowest) / (self.highest - self.lowest)
        return np.asarray(self.area.bottom + rise * self.area.height)

    def paint(self, ctx: Canvas) -> None:
        """Stroke the curve, then paint the dot on it."""
        trace_line(ctx, self.line)
        ctx.set_line_width(units(self.line_width))
        ctx.set_line_cap(cairo.LineCap.ROUND)
        ctx.set_line_join(cairo.LineJoin.ROUND)
        set_colour(ctx, self.colour, alpha=self.alpha)
        ctx.stroke()
        if self.z is not None:
            self.paint_dot(ctx, self.z)

    def paint_dot(self, ctx: Canvas, z: float) -> None:
        """Paint a disc, or a ring where z is out of range."""
        inside = min(max(z, -self.limit), self.limit)
        ((x, y),) = self.place(np.array([inside])).tolist()
        set_colour(ctx, self.dot, alpha=self.alpha)
        ctx.arc(x, y, units(self.radius), 0, math.tau)
        if inside == z:
            ctx.fill()
        else:
            ctx.set_line_width(units(self.line_width))
            ctx.stroke()
