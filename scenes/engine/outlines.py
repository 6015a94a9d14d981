"""Record what views paint, as outlines: curves with a colour inside and one along them, in scene units.

A recorder is a canvas like any other, so that views need not know of it. Whatever draws outlines can scale them and
stays sharp: this is how the views of a film become mobjects of Manim's own.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

import cairo
import numpy as np

from nnviz_core.backprop.sums import interpolated
from nnviz_scenes.engine.curves import (
    Array,
    areas_within,
    as_curves,
    corners_of_curves,
    curves_of,
    dashed,
    flattened,
    lines_within,
)
from nnviz_scenes.engine.painted import Box, box_of

if TYPE_CHECKING:
    RecordingContext = cairo.Context[cairo.RecordingSurface]
else:
    RecordingContext = cairo.Context

FINENESS = 512  # of a scene unit: cairo keeps places to 1/256 of one of its own, and up to 2^23 of them
STOPS = 49  # that a colour along a line has, at even distances, where it does not change evenly
RINGS = 7  # in which light around a place is drawn
Ends = Literal["butt", "round"]


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """Hold curves, what fills them and what runs along them."""

    points: Array  # (4 n, 2)   cubic curves
    fill: Array | None = None  # (4,)   red, green, blue, opacity
    stroke: Array | None = None  # (k, 4)   colours at even distances from the first to the second of `along`
    width: float = 0.0
    ends: Ends = "butt"
    round_corners: bool = False
    along: Array | None = None  # (2, 2)   where colours begin and end; None for a single one

    def __deepcopy__(self, memo: dict[int, Any]) -> "Outline":
        """Stay the same: it is never written to."""
        return self

    def goes_on(self, other: "Outline") -> bool:
        """Say whether both are lines alike, which may be drawn at once: nothing shows through them."""
        if self.fill is not None or other.fill is not None or self.along is not None or other.along is not None:
            return False
        alike = (self.width, self.ends, self.round_corners) == (other.width, other.ends, other.round_corners)
        assert self.stroke is not None
        assert other.stroke is not None
        return alike and np.array_equal(self.stroke, other.stroke) and self.stroke[0, 3] == 1

    def is_edged_by(self, other: "Outline") -> bool:
        """Say whether the other is a line around what this one fills."""
        return self.stroke is None and other.fill is None and np.array_equal(self.points, other.points)


class OutlineRecorder(RecordingContext):
    """Keep the outlines of what is filled and stroked, in order, in place of pixels.

    Pictures have no outline: what paints with one must be recorded by other means. Clips are rectangles.
    """

    def __new__(cls) -> "OutlineRecorder":
        """Make a canvas without an end."""
        surface = cairo.RecordingSurface(cairo.Content.COLOR_ALPHA, None)
        return super().__new__(cls, surface)  # type: ignore[call-arg]  # the stubs have an __init__ in its place

    def __init__(self) -> None:
        self.scale(FINENESS, FINENESS)
        self.outlines: list[Outline] = []
        self.clips: list[tuple[Box, ...] | None] = [None]

    # --- what is kept ----------------------------------------------------------------------------

    def fill(self) -> None:
        """Keep the area of the path."""
        self.fill_preserve()
        self.new_path()

    def stroke(self) -> None:
        """Keep the line of the path."""
        self.stroke_preserve()
        self.new_path()

    def fill_preserve(self) -> None:
        """Keep the area of the path, which stays. Of areas that overlap those that run the other way are taken off."""
        source = self.get_source()
        if isinstance(source, cairo.RadialGradient):
            self._keep_light(source)
        elif isinstance(source, cairo.SolidPattern):
            self._keep(Outline(self._area(), fill=straight_colour(source.get_rgba())))
        else:
            raise NotImplementedError(f"an area is filled with a {type(source).__name__}, which has no outline")

    def stroke_preserve(self) -> None:
        """Keep the line of the path, which stays."""
        width = self.get_line_width() * abs(self.get_matrix().xx) / FINENESS
        points, is_cut = self._line(width)
        ends: Ends = "round" if self.get_line_cap() == cairo.LineCap.ROUND and not is_cut else "butt"
        corners = self.get_line_join() == cairo.LineJoin.ROUND
        source = self.get_source()
        if isinstance(source, cairo.LinearGradient):
            stroke, along = colours_along(source)
        elif isinstance(source, cairo.SolidPattern):
            stroke, along = straight_colour(source.get_rgba())[None], None
        else:
            raise NotImplementedError(f"a line is drawn with a {type(source).__name__}, which has no outline")
        self._keep(Outline(points, stroke=stroke, width=width, ends=ends, round_corners=corners, along=along))

    def _keep(self, outline: Outline) -> None:
        if not len(outline.points):
            return
        last = self.outlines[-1] if self.outlines else None
        if last is not None and outline.stroke is not None and last.is_edged_by(outline):
            self.outlines[-1] = replace(outline, fill=last.fill)
        elif last is not None and last.stroke is not None and last.goes_on(outline):
            self.outlines[-1] = replace(last, points=np.concatenate([last.points, outline.points]))
        else:
            self.outlines.append(outline)

    def _keep_light(self, source: cairo.RadialGradient) -> None:
        """Keep a light that fades around a place, as discs one over the other."""
        x, y, _, _, _, reach = source.get_radial_circles()
        stops = np.array(source.get_color_stops_rgba())
        edges = np.linspace(1, 0, RINGS + 1)
        seen = interpolated((edges[1:] + edges[:-1]) / 2, stops[:, 0], stops[:, 4])
        below = 0.0
        for edge, whole in zip(edges[:-1].tolist(), seen.tolist(), strict=True):
            own, below = (whole - below) / (1 - below), whole
            self.new_path()
            self.arc(x, y, edge * reach, 0, 2 * np.pi)
            self._keep(Outline(self._area(), fill=straight_colour((*stops[0, 1:4], own))))

    def fill_copies(self, places: Array, trace: Callable[["OutlineRecorder"], None]) -> None:
        """Keep copies of one closed shape, which `trace` adds around the origin, at places (n, 2), as one area."""
        trace(self)
        shape = self._curves()
        self.new_path()
        copies = shape + places[:, None]  # (n, 4 m, 2)
        cuts = self.clips[-1]
        source = self.get_source()
        assert isinstance(source, cairo.SolidPattern)
        fill = straight_colour(source.get_rgba())
        if cuts is None:
            self._keep(Outline(copies.reshape(-1, 2), fill=fill))
            return
        parts = []
        for box in cuts:
            inside = ((copies >= (box.left, box.bottom)) & (copies <= (box.right, box.top))).all(axis=(1, 2))
            loops = [flat for copy in copies[~inside] for flat in areas_within([corners_of_curves(copy)], box)]
            parts += [copies[inside].reshape(-1, 2), as_curves(loops)]
        self._keep(Outline(np.concatenate(parts), fill=fill))

    # --- places ----------------------------------------------------------------------------------

    def save(self) -> None:
        """Remember the clip with all else."""
        self.clips.append(self.clips[-1])
        super().save()

    def restore(self) -> None:
        """Take back the clip with all else."""
        self.clips.pop()
        super().restore()

    def clip(self) -> None:
        """Keep of what follows only what lies in the rectangles of the path."""
        boxes = tuple(box_of(chain) for chain in self._flat())
        before = self.clips[-1]
        self.clips[-1] = boxes if before is None else tuple(common(a, b) for a in before for b in boxes)
        self.new_path()

    def _area(self) -> Array:
        points = self._curves()
        cuts = self._cuts(points)
        return points if cuts is None else as_curves(part for box in cuts for part in areas_within(self._flat(), box))

    def _line(self, width: float) -> tuple[Array, bool]:
        """Return the curves of the path, and whether some of it was cut off at the sides of the clip."""
        points = self._curves()
        cuts = self._cuts(points)
        lengths, offset = self.get_dash()
        if not lengths and cuts is None:
            return points, False
        chains = self._flat()
        if lengths:
            scale = abs(self.get_matrix().xx) / FINENESS
            chains = dashed(chains, [scale * length for length in lengths], scale * offset)
        if cuts is None:
            return as_curves(chains), False
        return as_curves(part for box in cuts for part in lines_within(chains, box)), True

    def _cuts(self, points: Array) -> tuple[Box, ...] | None:
        """Return the rectangles that a path must be cut to; None where it lies inside one of them."""
        clips = self.clips[-1]
        if clips is None or not len(points):
            return None
        around = box_of(points)
        return None if any(box.contains(around) for box in clips) else clips

    def _curves(self) -> Array:
        matrix = self.get_matrix()
        self.identity_matrix()
        points = curves_of(self.copy_path()) / FINENESS
        self.set_matrix(matrix)
        return points

    def _flat(self) -> list[Array]:
        matrix = self.get_matrix()
        self.identity_matrix()
        chains = [chain / FINENESS for chain in flattened(self)]
        self.set_matrix(matrix)
        return chains


def common(one: Box, other: Box) -> Box:
    """Return what two rectangles share; what they do not is empty."""
    left, bottom = max(one.left, other.left), max(one.bottom, other.bottom)
    return Box(left, bottom, max(left, min(one.right, other.right)), max(bottom, min(one.top, other.top)))


def straight_colour(channels: tuple[float, float, float, float]) -> Array:
    """Return a colour with red first: views give cairo blue first, as Manim's frame wants it."""
    blue, green, red, opacity = channels
    return np.array([red, green, blue, opacity])


def colours_along(source: cairo.LinearGradient) -> tuple[Array, Array]:
    """Return the colours of a gradient at even distances, (k, 4), and where the first and the last of them are."""
    stops = np.array(source.get_color_stops_rgba())[:, [0, 3, 2, 1, 4]]  # red first
    x0, y0, x1, y1 = source.get_linear_points()
    first, last = stops[0, 0], stops[-1, 0]
    shares = np.linspace(first, last, 2 if len(stops) == 2 else STOPS)
    colours = np.stack([interpolated(shares, stops[:, 0], stops[:, k]) for k in range(1, 5)], axis=1)
    ends = np.array([[x0 + share * (x1 - x0), y0 + share * (y1 - y0)] for share in (first, last)])
    return colours, ends
