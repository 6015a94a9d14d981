"""Where a diagram stands, how large and how opaque it is: read from invisible lines that Manim moves with it."""

import math
from dataclasses import dataclass
from typing import Any, Protocol, Self

import manim as m
import numpy as np

from nnviz_scenes.engine.curves import Array, as_curves
from nnviz_scenes.engine.painted import Box


@dataclass(frozen=True, slots=True, eq=False)
class Placement:
    """Say where a place of a film is on the screen."""

    origin: Array  # (3,)
    across: Array  # (3,)   what one scene unit to the right has become
    up: Array  # (3,)

    def of(self, places: Array) -> Array:
        """Return where places (n, 2) of the film are, (n, 3)."""
        return np.asarray(self.origin + places[:, :1] * self.across + places[:, 1:] * self.up)


class Movable(Protocol):
    """What stands on a ground."""

    def follow_ground(self) -> None:
        """Come along, where transforms move the ground alone."""


class GroundLine(m.VMobject):
    """An invisible line, whose ends tell where it is however it was moved; it says when it was moved by a transform."""

    def __init__(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        super().__init__(stroke_width=0.0, fill_opacity=1.0)  # of an area without a width, which is never seen
        flat = as_curves([np.array([start, end])])
        self.points = np.concatenate([flat, np.zeros((len(flat), 1))], axis=1)
        self.owner: Movable | None = None

    def interpolate(self, *args: Any, **options: Any) -> Self:
        """Go part of a way, as Manim's transforms ask, and let the diagram know."""
        super().interpolate(*args, **options)
        if self.owner is not None:
            self.owner.follow_ground()
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Copy the line; a copy that is not made with its diagram belongs to none."""
        memo.setdefault(id(self.owner), None)
        twin: Self = super().__deepcopy__(memo)
        return twin


class Ground(m.VGroup):
    """The bottom and the top of the rectangle that a diagram fills, both from left to right."""

    def __init__(self, box: Box) -> None:
        self.box = box
        self.bottom = GroundLine((box.left, box.bottom), (box.right, box.bottom))
        self.top = GroundLine((box.left, box.top), (box.right, box.top))
        super().__init__(self.bottom, self.top)

    @property
    def opacity(self) -> float:
        """Return what set_opacity, FadeIn and the like have made of the diagram's opacity."""
        return float(self.bottom.fill_rgbas[0, 3])

    @property
    def placement(self) -> Placement:
        """Return where the diagram is; one that was squeezed into a point is there as a whole."""
        box, corner = self.box, self.bottom.points[0]
        across = (self.bottom.points[-1] - corner) / box.width
        up = (self.top.points[0] - corner) / box.height
        return Placement(corner - box.left * across - box.bottom * up, across, up)

    @property
    def scale_factor(self) -> float:
        """Return by how much lengths have grown: the root of what areas have grown by."""
        corner, right, top = (points.tolist() for points in self._corners())
        (x, y, z), (u, v, w) = ([b - a for a, b in zip(corner, end, strict=True)] for end in (right, top))
        across, up, out = y * w - z * v, z * u - x * w, x * v - y * u
        area = math.sqrt(across * across + up * up + out * out)
        return math.sqrt(area / (self.box.width * self.box.height))

    def state(self) -> tuple[float, ...]:
        """Return all that pieces on the ground depend on."""
        return (self.opacity, *(number for points in self._corners() for number in points.tolist()))

    def _corners(self) -> tuple[Array, Array, Array]:
        return self.bottom.points[0], self.bottom.points[-1], self.top.points[0]
