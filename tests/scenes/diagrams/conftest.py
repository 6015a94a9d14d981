"""A film, diagrams of it, and Manim's own camera to look at them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import manim as m
import numpy as np
import pytest

from nnviz_core import Film, load
from nnviz_scenes import NetworkDiagram, PlaneDiagram

INK = "#0f1420"
PX = 90  # a scene unit, at 1280 x 720
Shot = Callable[..., np.ndarray]
PlayScene = Callable[[Callable[[m.Scene], None]], m.Scene]


@pytest.fixture(scope="session")
def film() -> Film:
    """Train a small network on few points for as few steps as its numbers need to change."""
    return load(
        {
            "dataset": {"kind": "xor", "points": 60},
            "network": {"layers": [2, 2, 2, 2], "activation": "tanh"},
            "parameters": {
                "train": {"steps": 12, "learning_rate": 0.5, "seed": 683, "scale": 1.5, "keep": [0, 5, 6, 12]}
            },
            "sections": [{"scene": "forward", "snapshot": 5, "sample": 7}],
        }
    )


@pytest.fixture(scope="session")
def made_network(film: Film) -> NetworkDiagram:
    return NetworkDiagram(film, snapshot=5, sample=7, background=INK)


@pytest.fixture
def network(made_network: NetworkDiagram) -> NetworkDiagram:
    """Hand out a copy, which is much sooner made and plays for itself."""
    return made_network.copy()


@pytest.fixture(scope="session")
def made_plane(film: Film) -> PlaneDiagram:
    return PlaneDiagram(film, background=INK)


@pytest.fixture
def plane(made_plane: PlaneDiagram) -> PlaneDiagram:
    return made_plane.copy()


@pytest.fixture(scope="session")
def shoot() -> Shot:
    """Return a function that draws mobjects with Manim's own camera, (720, 1280, 3)."""
    camera = m.Camera(pixel_width=1280, pixel_height=720, background_color=INK)

    def shot(*mobjects: m.Mobject) -> np.ndarray:
        camera.reset()
        camera.capture_mobjects(mobjects)
        return camera.pixel_array[..., :3].copy()

    return shot


def played(animation: m.Animation, *, until: float = 1.0) -> None:
    """Play an animation as a scene does, up to a share of its time."""
    animation.begin()
    for alpha in (0.0, 0.25 * until, 0.5 * until, 0.75 * until, until):
        animation.interpolate(alpha)
    if until == 1:
        animation.finish()
        animation.mobject.update(0)


def extent(picture: np.ndarray) -> tuple[int, int, int, int]:
    """Return the columns and rows, left, top, right, bottom, of what is not background."""
    seen = (np.abs(picture.astype(int) - (0x0F, 0x14, 0x20)) > 12).any(axis=2)
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


@pytest.fixture(autouse=True)
def media_elsewhere(tmp_path: Path) -> Iterator[None]:
    """Let Manim make its folders where they are in nobody's way."""
    with m.tempconfig({"media_dir": str(tmp_path)}):
        yield


@pytest.fixture
def scene() -> PlayScene:
    """Return a function that lets Manim play a scene, frame by frame, into no file."""

    def play(construct: Callable[[m.Scene], None]) -> m.Scene:
        class Lecture(m.Scene):
            def construct(self) -> None:
                construct(self)

        settings = {"dry_run": True, "progress_bar": "none", "pixel_width": 160, "pixel_height": 90, "frame_rate": 3}
        with m.tempconfig(settings | {"disable_caching": True}):
            lecture = Lecture()
            lecture.render()
        return lecture

    return play
