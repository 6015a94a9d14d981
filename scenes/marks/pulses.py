"""Show pulses that travel along edges."""

import math
from collections.abc import Sequence
from typing import Literal

import cairo
import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import distance
from nnviz_core.look.colours import brightened
from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import NOWHERE, Box, Canvas, Painted, add_stop, box_of, set_colour
from nnviz_scenes.marks.edges import MARGIN, EdgeLook, breaks, clearance, fade_share, gaps_under, stroke_line

Array = NDArray[np.float64]
Heading = Literal["forward", "backward"]
TAIL = 170.0  # px, behind the head of a pulse
APPEAR = 0.08  # the share of the way on which a pulse appears and disappears
HEAD, HEAD_PER_WIDTH = 5.0, 0.8  # px: the radius of a head, and what each px of width adds
LARGEST_HEAD, HEAD_RAMP = 17.0, 0.6  # px; the share of an edge's fade in which a head fades towards a label
DIAMOND = math.sqrt(math.pi / 2)  # from the middle of a diamond to its corners, in radii of a disc of its area
GLOW = 2.8  # the radius of the glow in radii of the head


class Pulses(Painted):
    """Show one pulse an edge: a comet with a round head, or a diamond and dashes where it is negative.

    `show(t)` moves all pulses from their start at t = 0 to their end at t = 1, against the edge if they head
    backward. At both ends nothing is seen: a pulse appears from one neuron and is absorbed by the next. It
    passes beneath the given label boxes unseen.
    """

    def __init__(
        self,
        starts: Array,
        ends: Array,
        *,
        look: EdgeLook,
        heading: Heading = "forward",
        labels: Sequence[Box] = (),
        opacity: float = 1.0,
        z_index: float = 0,
    ) -> None:
        super().__init__(opacity=opacity, z_index=z_index)
        self.heading = heading
        self.sources, self.sinks = (starts, ends) if heading == "forward" else (ends, starts)
        pairs = zip(self.sources, self.sinks, strict=True)
        self.gaps = [gaps_under(source, sink, labels=labels) for source, sink in pairs]
        apart = [label.grown(units(LARGEST_HEAD - MARGIN)) for label in labels]
        pairs = zip(self.sources, self.sinks, strict=True)
        self.unseen = [gaps_under(source, sink, labels=apart) for source, sink in pairs]  # where a head would touch one
        self.look = look
        self.show(0.0)

    def show(self, t: float | Array) -> None:
        """Move the pulses; t is one number for all or one an edge."""
        self.t = np.broadcast_to(np.asarray(t, dtype=float), len(self.sources))

    def box(self) -> Box:
        """Return the rectangle around all paths, with room for the widest glow."""
        return box_of(np.concatenate([self.sources, self.sinks])).grown(self.widest_glow())

    def reach(self) -> Box:
        """Return the rectangle around the pulses that are on their way, from the ends of their tails to their glow."""
        ways = zip(self.sources.tolist(), self.sinks.tolist(), self.t.tolist(), strict=True)
        stretches = [
            between(source, sink, t=at)
            for source, sink, t in ways
            if 0 < t < 1
            for at in (max(t - tail_share(source, sink), 0.0), t)
        ]
        return box_of(np.array(stretches)).grown(self.widest_glow()) if stretches else NOWHERE

    def widest_glow(self) -> float:
        """Return the radius of the largest glow in scene units."""
        return units(GLOW * (HEAD + HEAD_PER_WIDTH * float(self.look.widths.max(initial=0.0))))

    def paint(self, ctx: Canvas) -> None:
        """Paint every pulse that is on its way."""
        for k, t in enumerate(self.t.tolist()):
            alpha = self.alpha * float(self.look.opacities[k]) * envelope(t)
            if alpha > 0:
                self.paint_pulse(ctx, k, t=t, alpha=alpha)

    def paint_pulse(self, ctx: Canvas, k: int, *, t: float, alpha: float) -> None:
        """Paint the tail, the glow and the head of one pulse."""
        source, sink = self.sources[k].tolist(), self.sinks[k].tolist()
        tail, head = (
            between(source, sink, t=max(t - tail_share(source, sink), 0.0)),
            between(source, sink, t=t),
        )
        colour, width = self.look.colours[k], float(self.look.widths[k])
        negative = bool(self.look.negative[k])
        ctx.set_source(comet(source, sink, t=t, gaps=self.gaps[k], colour=colour, alpha=alpha))
        start, near, far = (source, tail, head) if self.heading == "forward" else (sink, head, tail)
        stroke_line(ctx, near, far, width=width, dashed=negative, begun=distance(start, near))
        seen = alpha * clearance(t, gaps=self.unseen[k], ramp=HEAD_RAMP * fade_share(source, sink))
        radius = units(HEAD + HEAD_PER_WIDTH * width)
        paint_glow(ctx, head, radius=radius, colour=colour, alpha=seen)
        trace_head(ctx, head, radius=radius, negative=negative)
        set_colour(ctx, colour, alpha=seen)
        ctx.fill()


def envelope(t: float) -> float:
    """Return the brightness of a pulse: smoothly 0 at both ends of its way, 1 between."""
    share = min(max(min(t, 1 - t) / APPEAR, 0.0), 1.0)
    return share * share * (3 - 2 * share)


def between(source: list[float], sink: list[float], *, t: float) -> list[float]:
    """Return the point a share t of the way from source to sink."""
    return [source[axis] + t * (sink[axis] - source[axis]) for axis in (0, 1)]


def tail_share(source: list[float], sink: list[float]) -> float:
    """Return the length of a tail as a share of the way."""
    return units(TAIL) / max(distance(source, sink), 1e-9)


def comet(
    source: list[float],
    sink: list[float],
    *,
    t: float,
    gaps: list[tuple[float, float]],
    colour: str,
    alpha: float,
) -> cairo.LinearGradient:
    """Return a gradient that grows from the end of a tail to the head at t, clear inside the gaps."""
    ramp = fade_share(source, sink)
    tail = max(t - tail_share(source, sink), 0.0)
    pattern = cairo.LinearGradient(*source, *sink)
    for at in breaks(gaps, ramp=ramp, within=(tail, t)):
        growth = (at - tail) / max(t - tail, 1e-9)
        add_stop(pattern, at, colour=colour, alpha=alpha * growth * clearance(at, gaps=gaps, ramp=ramp))
    return pattern


def paint_glow(ctx: Canvas, head: list[float], *, radius: float, colour: str, alpha: float) -> None:
    """Paint a soft light around the head."""
    x, y = head
    pattern = cairo.RadialGradient(x, y, 0, x, y, GLOW * radius)
    light = brightened(colour)
    add_stop(pattern, 0.25, colour=light, alpha=0.65 * alpha)
    add_stop(pattern, 1, colour=light, alpha=0)
    ctx.set_source(pattern)
    ctx.arc(x, y, GLOW * radius, 0, math.tau)
    ctx.fill()


def trace_head(ctx: Canvas, head: list[float], *, radius: float, negative: bool) -> None:
    """Add a disc to the path, or a diamond where the pulse is negative."""
    x, y = head
    if not negative:
        ctx.arc(x, y, radius, 0, math.tau)
        return
    reach = radius * DIAMOND
    ctx.move_to(x + reach, y)
    ctx.line_to(x, y + reach)
    ctx.line_to(x - reach, y)
    ctx.line_to(x, y - reach)
    ctx.close_path()
