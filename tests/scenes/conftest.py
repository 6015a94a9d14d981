"""Small cameras for tests that look at pixels."""

from collections.abc import Callable, Iterable

import manim as m
import numpy as np
import pytest

from nnviz_scenes.engine.camera import FastCamera

INK = "#000000"


def picture(camera_class: type[m.Camera], mobjects: Iterable[m.Mobject]) -> np.ndarray:
    """Draw mobjects on black, 320 x 180, and return the pixels (180, 320, 4), red first."""
    camera = camera_class(pixel_width=320, pixel_height=180, background_color=INK)
    camera.capture_mobjects(list(mobjects))
    return camera.pixel_array.copy()


@pytest.fixture
def draw() -> Callable[..., np.ndarray]:
    """Return a function that draws mobjects with the fast camera."""
    return lambda *mobjects: picture(FastCamera, mobjects)


@pytest.fixture
def draw_stock() -> Callable[..., np.ndarray]:
    """Return a function that draws mobjects with Manim's own camera."""
    return lambda *mobjects: picture(m.Camera, mobjects)
