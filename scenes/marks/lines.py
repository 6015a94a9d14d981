"""Show many polylines as one path: a grid, axes, a boundary, a curve."""

from collections.abc import Sequence

import cairo
import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import hypot
from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import Box, Canvas, Painted, box_of, clip_to, set_colour
from nnviz_scenes.engine.picture import paint_by_picture

Array = NDArray[np.float64]


STRAIGHT = 0.1  # px, how far a vertex may lie off the chord that replaces it
COARSEST = 16  # the longest chord, in samples


class Polylines(Painted):
    """Show polylines, each (n, 2) in scene units, in one colour and width.

    Lines of one length may come as one array (k, n, 2): then vertices on straight stretches are left out,
    which halves the time of a grid.
    """

    def __init__(
        self,
        lines: Sequence[Array] | Array,
        *,
        colour: str,
        width: float,
        dash: tuple[float, ...] = (),
        clip: Box | None = None,
        opacity: float = 1.0,
        z_index: float = 0,
    ) -> None:
        super().__init__(opacity=opacity, z_index=z_index)
        self.colour, self.line_width, self.dash, self.clip = colour, width, dash, clip
        self.show(lines)

    def show(self, lines: Sequence[Array] | Array) -> None:
        """Replace the polylines."""
        self.lines = lines

    def box(self) -> Box:
        """Return the clip, or the rectangle around all vertices."""
        if self.clip is not None:
            return self.clip
        return box_of(np.concatenate([np.empty((0, 2)), *self.lines])).grown(units(self.line_width) / 2)

    def paint(self, ctx: Canvas) -> None:
        """Stroke line by line, which is twice as fast, or at once where crossings would show through."""
        self.paint_at(ctx, self.alpha)

    def paint_at(self, ctx: Canvas, alpha: float) -> None:
        """Stroke at an opacity."""
        clip_to(ctx, self.clip)
        ctx.set_line_width(units(self.line_width))
        ctx.set_line_join(cairo.LineJoin.ROUND)
        ctx.set_line_cap(cairo.LineCap.BUTT if self.dash else cairo.LineCap.ROUND)
        ctx.set_dash([units(length) for length in self.dash])
        set_colour(ctx, self.colour, alpha=alpha)
        for line in thinned(self.lines) if isinstance(self.lines, np.ndarray) else self.lines:
            trace_line(ctx, line)
            if alpha == 1:
                ctx.stroke()
        ctx.stroke()


class StandingLines(Polylines):
    """Show lines that stand, faint, while others move over them: as a picture, made anew where they change.

    Where they cross no light adds up; stroked as one path, that would take several times as long in every frame.
    """

    def paint(self, ctx: Canvas) -> None:
        """Copy the picture."""
        paint_by_picture(ctx, self, self.paint_solid)

    def paint_solid(self, ctx: Canvas) -> None:
        """Stroke line by line, at full opacity."""
        self.paint_at(ctx, 1.0)


def trace_line(ctx: Canvas, line: Array) -> None:
    """Add one polyline to the path."""
    ctx.new_sub_path()
    line_to = ctx.line_to
    for x, y in line.tolist():
        line_to(x, y)


def begun(line: Array, share: float) -> list[Array]:
    """Return a polyline (n, 2) drawn up to a share of its corners' way; no line where nothing is drawn."""
    if share <= 0 or len(line) < 2:
        return []
    whole, part = divmod(share * (len(line) - 1), 1)
    k = int(whole)
    return [np.vstack([line[: k + 1], line[k] + part * (line[k + 1] - line[k])]) if part > 0 else line[: k + 1]]


def thinned(lines: Array) -> list[Array]:
    """Leave out vertices of lines (k, n, 2) that lie within a tenth of a px of a chord past them."""
    kept = np.ones(lines.shape[:2], dtype=bool)
    step = 1
    while step < COARSEST and 2 * step < lines.shape[1]:
        end = (lines.shape[1] - 1) // (2 * step) * 2 * step
        bare = off_chord(lines[:, : end + 1 : step]) < units(STRAIGHT)
        for between in range(1, step):  # nothing may stand between the vertex and the ends of its chord
            bare &= ~kept[:, between : end : 2 * step] & ~kept[:, step + between : end : 2 * step]
        kept[:, step : end : 2 * step] &= ~bare
        step *= 2
    return [line[mask] for line, mask in zip(lines, kept, strict=True)]


def off_chord(lines: Array) -> Array:
    """Return how far each odd vertex lies off the chord between its neighbours, (k, n // 2)."""
    before, after = lines[:, :-2:2], lines[:, 2::2]
    chord, arm = after - before, lines[:, 1:-1:2] - before
    area = np.abs(chord[..., 0] * arm[..., 1] - chord[..., 1] * arm[..., 0])
    length = hypot(chord[..., 0], chord[..., 1])
    along = (chord * arm).sum(axis=-1)
    between = (along >= 0) & (along <= length * length)
    return np.where(between, area / np.maximum(length, 1e-12), np.inf)
