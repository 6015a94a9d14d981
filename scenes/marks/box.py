"""Show a rounded panel: a neuron, an equation strip, the frame of a plane."""

import math

import cairo

from nnviz_core.look.colours import blend, brightened
from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import Box, Canvas, Painted, set_colour

GLOW = 11.0  # px, how far a highlighted panel shines
GLOW_STEPS = 5
GLOW_ALPHA = 0.7  # at the border, where all steps lie on each other
TINT = 0.07  # how much of the light is in a highlighted panel


class Panel(Painted):
    """Show a rectangle with round corners; `level` in [0, 1] says how strongly it is highlighted."""

    def __init__(
        self,
        area: Box,
        *,
        fill: str,
        outline: str | None = None,
        highlight: str | None = None,
        width: float = 2.5,
        corner: float = 20.0,
        smoothing: cairo.Antialias = cairo.Antialias.DEFAULT,
        opacity: float = 1.0,
        z_index: float = 0,
    ) -> None:
        super().__init__(opacity=opacity, z_index=z_index)
        self.area, self.fill, self.outline, self.highlight = area, fill, outline, highlight
        self.line_width, self.corner, self.level = width, corner, 0.0
        self.smoothing = smoothing  # coarser where many stand side by side

    def show(self, level: float) -> None:
        """Set how strongly the panel is highlighted, from 0 to 1."""
        self.level = level

    def box(self) -> Box:
        """Return the rectangle with its outline."""
        return self.area.grown(units(self.line_width) / 2)

    def reach(self) -> Box:
        """Return the rectangle with its outline, and with its glow while it is highlighted."""
        if self.highlight is None or self.level <= 0:
            return self.box()
        return self.area.grown(units(max(GLOW, 0.8 * self.line_width)))

    @property
    def filling(self) -> str:
        """Return the colour inside, with the light of a highlighted panel in it."""
        if self.highlight is None or self.level <= 0:
            return self.fill
        return blend(self.fill, brightened(self.highlight), share=TINT * min(self.level, 1.0))

    def paint(self, ctx: Canvas) -> None:
        """Fill, then outline; the highlight thickens, glows and takes over the outline's colour."""
        ctx.set_antialias(self.smoothing)
        if self.highlight is not None and self.level > 0:
            self.paint_glow(ctx, self.highlight)
        trace_rounded(ctx, self.area, corner=units(self.corner))
        set_colour(ctx, self.filling, alpha=self.alpha)
        ctx.fill_preserve()
        ctx.set_line_width(units(self.line_width * (1 + self.level)))
        if self.outline is not None:
            set_colour(ctx, self.outline, alpha=self.alpha)
            ctx.stroke_preserve()
        if self.highlight is not None and self.level > 0:
            set_colour(ctx, self.highlight, alpha=self.alpha * self.level)
            ctx.stroke_preserve()
        ctx.new_path()

    def paint_glow(self, ctx: Canvas, colour: str) -> None:
        """Stroke a few wide, faint outlines."""
        trace_rounded(ctx, self.area, corner=units(self.corner))
        set_colour(ctx, brightened(colour), alpha=GLOW_ALPHA * self.alpha * self.level / GLOW_STEPS)
        for step in range(1, GLOW_STEPS + 1):
            ctx.set_line_width(2 * units(GLOW * step / GLOW_STEPS))
            ctx.stroke_preserve()
        ctx.new_path()


def trace_rounded(ctx: Canvas, box: Box, *, corner: float) -> None:
    """Add a rectangle with round corners to the path."""
    r = min(corner, box.width / 2, box.height / 2)
    ctx.new_sub_path()
    ctx.arc(box.right - r, box.top - r, r, 0, math.pi / 2)
    ctx.arc(box.left + r, box.top - r, r, math.pi / 2, math.pi)
    ctx.arc(box.left + r, box.bottom + r, r, math.pi, 1.5 * math.pi)
    ctx.arc(box.right - r, box.bottom + r, r, 1.5 * math.pi, math.tau)
    ctx.close_path()
