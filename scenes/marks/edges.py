"""Show straight edges between ports."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cairo
import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import distance
from nnviz_core.look.colours import brightened
from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import Box, Canvas, Painted, add_stop, box_of, set_colour

Array = NDArray[np.float64]
DASH = (13.0, 9.0)  # px: negative weights, and what runs along them
FADE = 22.0  # px, over which an edge fades towards a label
SHINE, SHINE_ALPHA = 7.0, 0.16  # px, how far the light around a lit edge reaches; of each of its two layers
MARGIN = 5.0  # px, between a label and the edge


@dataclass(frozen=True, slots=True)
class EdgeLook:
    """Hold what every edge looks like, one entry an edge."""

    widths: Array  # (k,)   px
    colours: tuple[str, ...]
    negative: NDArray[np.bool_]  # (k,)   dashed
    opacities: Array  # (k,)
    lit: Array | None = None  # (k,)   how strongly light shines around it, from 0 to 1; None where all are alike


def fan(left: Array, right: Array) -> tuple[Array, Array]:
    """Join two columns of ports; return starts and ends (n_right * n_left, 2), ordered as weights.ravel()."""
    starts = np.tile(left, (len(right), 1))
    ends = np.repeat(right, len(left), axis=0)
    return starts, ends


class Edges(Painted):
    """Show edges from starts (k, 2) to ends (k, 2) that fade beneath the given label boxes."""

    def __init__(
        self,
        starts: Array,
        ends: Array,
        *,
        look: EdgeLook,
        labels: Sequence[Box] = (),
        smoothing: cairo.Antialias = cairo.Antialias.DEFAULT,
        opacity: float = 1.0,
        z_index: float = 0,
    ) -> None:
        super().__init__(opacity=opacity, z_index=z_index)
        self.starts, self.ends = starts, ends
        self.smoothing = smoothing  # coarser where many run side by side
        self.gaps = [gaps_under(start, end, labels=labels) for start, end in zip(starts, ends, strict=True)]
        self.show(look)

    def show(self, look: EdgeLook) -> None:
        """Replace widths, colours and opacities."""
        self.look = look

    def box(self) -> Box:
        """Return the rectangle around all ports."""
        return box_of(np.concatenate([self.starts, self.ends]))

    def reach(self) -> Box:
        """Return the rectangle around all edges."""
        shine = SHINE if self.look.lit is not None and self.look.lit.any() else 0.0
        return self.box().grown(units(float(self.look.widths.max(initial=0.0)) / 2 + shine))

    def paint(self, ctx: Canvas) -> None:
        """Stroke every edge."""
        ctx.set_antialias(self.smoothing)
        if self.smoothing == cairo.Antialias.DEFAULT:
            for k in range(len(self.starts)):
                self.paint_edge(ctx, k)
            return
        for alike in self.alike():
            if len(alike) == 1:
                self.paint_edge(ctx, alike[0])
            else:
                self.paint_together(ctx, alike)

    def alike(self) -> Iterable[list[int]]:
        """Group the edges of a crowd that look alike, to a quarter of a pixel; those that shine or fade are alone."""
        look, groups = self.look, dict[tuple[object, ...], list[int]]()
        widths = np.rint(4 * look.widths).tolist()
        for k, gaps in enumerate(self.gaps):
            own = gaps or (look.lit is not None and look.lit[k] > 0)
            key = (k,) if own else (look.colours[k], bool(look.negative[k]), float(look.opacities[k]), widths[k])
            groups.setdefault(key, []).append(k)
        return groups.values()

    def paint_together(self, ctx: Canvas, edges: Sequence[int]) -> None:
        """Stroke edges that look alike as one path."""
        look, first = self.look, edges[0]
        set_colour(ctx, look.colours[first], alpha=self.alpha * float(look.opacities[first]))
        ctx.set_line_width(units(float(look.widths[first])))
        ctx.set_line_cap(cairo.LineCap.BUTT)
        ctx.set_dash([units(length) for length in DASH] if look.negative[first] else [])
        for k in edges:
            ctx.move_to(*self.starts[k].tolist())
            ctx.line_to(*self.ends[k].tolist())
        ctx.stroke()

    def paint_edge(self, ctx: Canvas, k: int) -> None:
        """Stroke one edge, with a gradient where it passes a label."""
        look, start, end = self.look, self.starts[k].tolist(), self.ends[k].tolist()
        alpha, width = self.alpha * float(look.opacities[k]), float(look.widths[k])
        shine = 0.0 if look.lit is None else SHINE_ALPHA * self.alpha * float(look.lit[k])
        for light in (1.0, 0.5) if shine else ():
            self.choose_source(ctx, k, brightened(look.colours[k]), shine)
            stroke_line(ctx, start, end, width=width + 2 * SHINE * light, dashed=False)
        self.choose_source(ctx, k, look.colours[k], alpha)
        stroke_line(ctx, start, end, width=width, dashed=bool(look.negative[k]))

    def choose_source(self, ctx: Canvas, k: int, colour: str, alpha: float) -> None:
        """Take a colour that fades where an edge passes a label."""
        if self.gaps[k]:
            start, end = self.starts[k].tolist(), self.ends[k].tolist()
            ctx.set_source(faded(start, end, gaps=self.gaps[k], colour=colour, alpha=alpha))
        else:
            set_colour(ctx, colour, alpha=alpha)


def stroke_line(
    ctx: Canvas,
    start: Sequence[float],
    end: Sequence[float],
    *,
    width: float,
    dashed: bool,
    begun: float = 0.0,
) -> None:
    """Stroke a line in px of width; dashes say that it is negative, and were begun scene units ago."""
    ctx.set_line_width(units(width))
    ctx.set_line_cap(cairo.LineCap.BUTT)
    ctx.set_dash([units(length) for length in DASH] if dashed else [], begun)
    ctx.move_to(*start)
    ctx.line_to(*end)
    ctx.stroke()


def gaps_under(start: Array, end: Array, *, labels: Sequence[Box]) -> list[tuple[float, float]]:
    """Return where an edge runs beneath labels, as intervals of its length in [0, 1], in order."""
    found = (span_inside(start, end, box=label.grown(units(MARGIN))) for label in labels)
    return sorted(span for span in found if span is not None)


def span_inside(start: Array, end: Array, *, box: Box) -> tuple[float, float] | None:
    """Return the part of a segment inside a rectangle, as an interval of [0, 1]."""
    enter, leave = 0.0, 1.0
    for at, run, low, high in (
        (start[0], end[0] - start[0], box.left, box.right),
        (start[1], end[1] - start[1], box.bottom, box.top),
    ):
        if run == 0:
            if not low < at < high:
                return None
            continue
        first, last = sorted(((low - at) / run, (high - at) / run))
        enter, leave = max(enter, float(first)), min(leave, float(last))
    return (enter, leave) if enter < leave else None


def faded(
    start: Sequence[float],
    end: Sequence[float],
    *,
    gaps: list[tuple[float, float]],
    colour: str,
    alpha: float,
) -> cairo.LinearGradient:
    """Return a gradient along an edge that is clear inside the gaps."""
    ramp = fade_share(start, end)
    pattern = cairo.LinearGradient(*start, *end)
    for t in breaks(gaps, ramp=ramp, within=(0.0, 1.0)):
        add_stop(pattern, t, colour=colour, alpha=alpha * clearance(t, gaps=gaps, ramp=ramp))
    return pattern


def fade_share(start: Sequence[float], end: Sequence[float]) -> float:
    """Return the share of an edge over which it fades towards a label."""
    return units(FADE) / max(distance(start, end), 1e-9)


def breaks(gaps: list[tuple[float, float]], *, ramp: float, within: tuple[float, float]) -> list[float]:
    """Return where the visibility of an edge changes its slope, in order, with both ends."""
    corners = [t for enter, leave in gaps for t in (enter - ramp, enter, leave, leave + ramp)]
    return [within[0], *sorted(t for t in corners if within[0] < t < within[1]), within[1]]


def clearance(t: float, *, gaps: list[tuple[float, float]], ramp: float) -> float:
    """Return how visible an edge is at t: 0 inside a gap, 1 farther away than the ramp."""
    distances = [max(enter - t, t - leave) for enter, leave in gaps]
    return min([1.0, *(max(distance / ramp, 0.0) for distance in distances)])
