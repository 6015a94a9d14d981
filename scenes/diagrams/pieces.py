"""Mobjects of Manim's own that show outlines: strokes become thicker with them, gradients turn with them."""

from typing import Any, Self

import manim as m
import numpy as np

from nnviz_scenes.diagrams.placement import Ground, Placement
from nnviz_scenes.diagrams.recording import Outlines
from nnviz_scenes.engine.curves import Array
from nnviz_scenes.engine.outlines import Outline

PER_UNIT = 100.0  # of Manim's stroke widths
CLEAR = np.zeros((1, 4))


class DrawnOutline(m.VMobject):
    """Show one outline on a ground: what happens to the ground happens to its place and its stroke."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.own_width = 0.0  # of the stroke, in Manim's measure, where the ground has its first size
        self.along: Array | None = None
        self.outline: Outline | None = None
        super().__init__(stroke_width=0.0, fill_opacity=0.0)
        self.fill_rgbas = self.stroke_rgbas = self.background_stroke_rgbas = CLEAR

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Copy it; one that is copied without its diagram stays on the diagram's own ground."""
        memo.setdefault(id(self.ground), self.ground)
        twin: Self = super().__deepcopy__(memo)
        return twin

    # --- the stroke ------------------------------------------------------------------------------

    @property
    def stroke_width(self) -> float:
        """Return how wide the stroke is drawn."""
        return self.own_width * self.ground.scale_factor

    @stroke_width.setter
    def stroke_width(self, width: float) -> None:
        self.own_width = width / max(self.ground.scale_factor, 1e-9)

    def get_gradient_start_and_end_points(self) -> tuple[Any, Any]:
        """Say between which two places colours change along the stroke."""
        if self.along is None:
            whole: tuple[Any, Any] = super().get_gradient_start_and_end_points()
            return whole
        start, end = self.ground.placement.of(self.along)
        return start, end

    # --- opacity: that of the outline is its full one ------------------------------------------------

    def set_fill(self, color: Any = None, opacity: float | None = None, family: bool = True) -> Self:
        """Colour what is filled; an opacity is a share of its own."""
        self.fill_rgbas = recoloured(self.fill_rgbas, self.full[0], color, opacity) if hasattr(self, "full") else CLEAR
        return self

    def set_stroke(
        self,
        color: Any = None,
        width: float | None = None,
        opacity: float | None = None,
        background: bool = False,
        family: bool = True,
    ) -> Self:
        """Colour what is stroked, and make it as wide; an opacity is a share of its own."""
        if background or not hasattr(self, "full"):
            return self
        self.stroke_rgbas = recoloured(self.stroke_rgbas, self.full[1], color, opacity)
        if width is not None:
            self.stroke_width = width
        return self

    def fade(self, darkness: float = 0.5, family: bool = True) -> Self:
        """Make it so much fainter than it is."""
        for rgbas in (self.fill_rgbas, self.stroke_rgbas):
            rgbas[:, 3] *= 1 - darkness
        return self

    # --- what it shows ---------------------------------------------------------------------------

    def show(self, outline: Outline | None) -> None:
        """Take another outline, which is drawn with the next `place` and `fade_to`."""
        self.outline = outline
        if outline is None:
            self.points = np.zeros((0, 3))
            return
        stroked = outline.stroke is not None
        self.own_width = PER_UNIT * outline.width if stroked else 0.0
        self.along = outline.along
        self.cap_style = m.CapStyleType.ROUND if outline.ends == "round" else m.CapStyleType.BUTT
        self.joint_type = m.LineJointType.ROUND if outline.round_corners else m.LineJointType.AUTO
        fill = CLEAR if outline.fill is None else outline.fill[None]
        self.full = fill, CLEAR if outline.stroke is None else outline.stroke

    def place(self, placement: Placement) -> None:
        """Put it where the ground is."""
        if self.outline is not None:
            self.points = placement.of(self.outline.points)

    def fade_to(self, opacity: float) -> None:
        """Give it a share of the opacity that it has by itself."""
        if self.outline is not None:
            share = np.array([1, 1, 1, opacity])
            self.fill_rgbas, self.stroke_rgbas = (share * full for full in self.full)
            self.background_stroke_rgbas = CLEAR.copy()
            self.background_stroke_width = 0.0


def recoloured(rgbas: Array, full: Array, color: Any, opacity: float | None) -> Array:
    """Return colours in another colour, or with a share of their full opacity."""
    changed = rgbas.copy()
    if color is not None and full[:, 3].any():
        colours = color if isinstance(color, list | tuple) else [color]
        changed[:, :3] = m.ManimColor(colours[0]).to_rgb()
    if opacity is not None and len(full) == len(changed):
        changed[:, 3] = full[:, 3] * opacity
    return changed


class DrawnPart(m.VGroup):
    """Show what one view, or a part of one, looks like."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self.ground = ground

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Copy it, as an outline is copied."""
        memo.setdefault(id(self.ground), self.ground)
        twin: Self = super().__deepcopy__(memo)
        return twin

    def show(self, outlines: Outlines) -> None:
        """Draw outlines where the ground is."""
        for _ in range(len(outlines) - len(self.submobjects)):
            self.submobjects.append(DrawnOutline(self.ground))
        for k, piece in enumerate(self.submobjects):
            piece.show(outlines[k] if k < len(outlines) else None)
        self.put(self.ground.placement, self.ground.opacity)

    def put(self, placement: Placement, opacity: float) -> None:
        """Move and fade what it shows."""
        for piece in self.submobjects:
            piece.place(placement)
            piece.fade_to(opacity)
