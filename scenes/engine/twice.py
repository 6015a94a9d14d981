"""Paint every frame twice, by its changes and as a whole, and stop where the two differ: for who changes a view.

`NNVIZ_PAINT_TWICE=1 nnviz render ...` draws films so, at several times the cost.
"""

import os
from typing import Any

import manim as m
import numpy as np
from numpy.typing import NDArray

from nnviz_scenes.engine.camera import FastCamera
from nnviz_scenes.engine.renderer import FilmRenderer

SWITCH = "NNVIZ_PAINT_TWICE"


class PaintedUnlikeError(Exception):
    """A frame painted by its changes is not the frame painted whole: a view reaches farther than it says."""


class TwicePaintingRenderer(FilmRenderer):
    """Draw every frame a second time, as a whole. Raises PaintedUnlikeError where pixels differ."""

    def init_scene(self, scene: m.Scene, *args: Any) -> None:
        """Remember the scene, whose views are painted whole."""
        self.scene, self.whole = scene, FastCamera()
        super().init_scene(scene, *args)

    def add_frame(self, frame: NDArray[np.uint8], num_frames: int = 1) -> None:
        """Compare a frame before it is written."""
        self.whole.background_opacity = self.camera.background_opacity
        self.whole.background_color = self.camera.background_color
        self.whole.reset()
        self.whole.capture_mobjects(self.scene.mobjects)
        unlike = (frame != self.whole.pixel_array).any(axis=2)
        if unlike.any():
            rows, columns = np.nonzero(unlike)
            raise PaintedUnlikeError(
                f"Frame {self.position} differs in {len(rows)} pixels, x {columns.min()} to {columns.max()}, "
                f"y {rows.min()} to {rows.max()}, from the frame painted whole."
            )
        super().add_frame(frame, num_frames)


def renderer_class() -> type[FilmRenderer]:
    """Choose what draws films: the switch in the environment makes every frame be painted twice."""
    return TwicePaintingRenderer if os.environ.get(SWITCH) else FilmRenderer
