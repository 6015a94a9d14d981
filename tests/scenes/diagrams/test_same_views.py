"""A diagram is the film's own drawing: the same pixels, but for how two painters round."""

import manim as m
import numpy as np
import pytest

from nnviz_core import Film
from nnviz_scenes import NetworkDiagram, PlaneDiagram
from nnviz_scenes.diagrams.diagram import Diagram
from nnviz_scenes.engine.camera import FastCamera

from .conftest import INK, Shot, played


def put_as_in_film(diagram: Diagram) -> Diagram:
    return diagram.shift(-diagram.ground.placement.origin)


def painted(diagram: Diagram) -> np.ndarray:
    """Let the film's own camera paint the views that a diagram shows."""
    camera = FastCamera(pixel_width=1280, pixel_height=720, background_color=INK)
    camera.capture_mobjects(diagram.script.scenery.views)
    return camera.pixel_array[..., :3].copy()


def unlike(diagram: Diagram, shoot: Shot) -> tuple[float, float]:
    """Return how much two drawings differ on the whole, and which share of their pixels does so clearly."""
    mine, film = shoot(put_as_in_film(diagram)).astype(int), painted(diagram)
    assert film.std() > 5
    away = np.abs(mine - film).max(axis=2)
    return float(away.mean()), float((away > 60).mean())


@pytest.mark.parametrize(("name", "until"), [("forward", 0.31), ("forward", 1.0), ("backward", 0.6), ("update", 0.5)])
def test_a_network_looks_as_in_a_film(name: str, until: float, network: NetworkDiagram, shoot: Shot) -> None:
    played(getattr(network, name)(), until=until)
    mean, clear = unlike(network, shoot)
    assert mean < 0.35
    assert clear < 0.0015


@pytest.mark.parametrize(("step", "until"), [("bend", 0.3), ("bend", 1.0), ("pull_back", 0.4), ("pull_back", 1.0)])
def test_a_plane_looks_as_in_a_film(step: str, until: float, plane: PlaneDiagram, shoot: Shot) -> None:
    if step == "bend":
        played(plane.bend(layer=1), until=until)
    else:
        plane.stand_at("plane", plane.pull_back().last - 1)
        played(plane.pull_back(), until=until)
    mean, clear = unlike(plane, shoot)
    assert mean < 0.5
    assert clear < 0.003


def test_a_film_looks_as_it_does_in_a_still(film: Film, network: NetworkDiagram, shoot: Shot) -> None:
    beats = [timed.beat for timed in network.scripts["forward"].scenery.maker.timed.beats]
    still = film.still(section=0, beat=len(beats) - 1, quality="720p", captions="none").pixels
    played(network.forward())
    mine = shoot(put_as_in_film(network)).astype(int)
    panel = slice(200, 300), slice(250, 1000)
    assert np.abs(mine[panel] - still[panel]).mean() < 1.0


def test_every_line_is_a_vmobject(network: NetworkDiagram, plane: PlaneDiagram) -> None:
    played(plane.pull_back())
    for diagram in (network, plane):
        assert all(isinstance(each, m.VMobject) for each in diagram.get_family())
