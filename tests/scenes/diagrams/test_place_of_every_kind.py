"""Planes, loss curves and equations stand under Manim's own camera where they are put, as large and as opaque."""

import manim as m
import numpy as np
import pytest

from nnviz_core import Film
from nnviz_core.look.colours import rgb
from nnviz_scenes import EquationStrip, LossCurve, PlaneDiagram
from nnviz_scenes.diagrams.diagram import Diagram

from .conftest import INK, PX, Shot, extent, played

KINDS = ("plane", "loss", "equation")


@pytest.fixture(scope="module")
def made(film: Film, made_plane: PlaneDiagram) -> dict[str, Diagram]:
    equation = EquationStrip(film, "z", layer=2, neuron=1, snapshot=5, sample=7, background=INK)
    return {"plane": made_plane, "loss": LossCurve(film, step="last", background=INK), "equation": equation}


@pytest.fixture(params=KINDS)
def diagram(request, made: dict[str, Diagram]) -> Diagram:
    """Hand out a copy at half its size, so that there is room to move it."""
    return made[request.param].copy().scale(0.5)


def test_a_shift_moves_every_pixel_by_as_many(diagram: Diagram, shoot: Shot) -> None:
    before = shoot(diagram)
    after = shoot(diagram.shift(2 * m.LEFT + m.DOWN))
    assert before.std() > 2
    unlike = np.abs(np.roll(before, (PX, -2 * PX), axis=(0, 1)).astype(int) - after).max(axis=2)
    assert (unlike > 8).mean() < 1e-4


def test_it_stands_in_the_middle_and_at_the_edge_by_what_is_seen(diagram: Diagram, shoot: Shot) -> None:
    left, top, right, bottom = extent(shoot(diagram))
    wide, high = PX * diagram.width, PX * diagram.height
    assert left - (640 - wide / 2) + 2 >= 0 and right - (640 + wide / 2) <= 2  # nothing is outside its box
    assert top - (360 - high / 2) + 2 >= 0 and bottom - (360 + high / 2) <= 2
    assert right - left > 0.75 * wide and bottom - top > 0.6 * high  # which has no wide margins
    diagram.to_edge(m.LEFT).to_edge(m.UP, buff=1.0)
    moved = extent(shoot(diagram))
    assert moved[0] - left == pytest.approx(0.5 * PX - (640 - wide / 2), abs=2)
    assert moved[1] - top == pytest.approx(1.0 * PX - (360 - high / 2), abs=2)


def test_half_the_scale_is_half_the_extent_about_the_same_middle(diagram: Diagram, shoot: Shot) -> None:
    before = np.array(extent(shoot(diagram))) - (640, 360, 640, 360)
    half = np.array(extent(shoot(diagram.scale(0.5)))) - (640, 360, 640, 360)
    assert np.abs(half - before / 2).max() <= 2


def test_half_the_opacity_is_halfway_to_the_background(diagram: Diagram, shoot: Shot) -> None:
    """Where one thing alone is drawn; what lies over another lets it through."""
    whole = shoot(diagram).astype(float)
    half = shoot(diagram.set_opacity(0.5)).astype(float)
    ground = 255 * rgb(INK)
    seen = np.abs(whole - ground).max(axis=2) > 60
    away = np.abs(half - (whole + ground) / 2).max(axis=2)
    assert seen.sum() > 300
    assert (away[seen] <= 3).mean() > 0.2  # of a plane, whose points and lines lie over one another; else most
    assert np.abs(shoot(diagram.set_opacity(1.0)).astype(float) - whole).max() <= 2
    assert shoot(diagram.set_opacity(0.0)).std(axis=(0, 1)).max() == 0


def test_it_plays_where_it_was_put(film: Film, made: dict[str, Diagram], shoot: Shot) -> None:
    """The same picture as of one that played first and was put there afterwards."""
    runs = {
        "plane": lambda plane: plane.bend(layer=2),
        "loss": lambda loss: loss.to("first"),
        "equation": lambda equation: equation.then("a", layer=2, neuron=1),
    }
    for kind, run in runs.items():
        first, second = made[kind].copy(), made[kind].copy()
        played(run(first))
        there = shoot(first.scale(0.5).shift(m.UP + m.RIGHT)).astype(int)
        played(run(second.scale(0.5).shift(m.UP + m.RIGHT)))
        away = np.abs(shoot(second) - there)
        assert there.std() > 2, kind
        assert away.mean() < 0.05, kind
