"""Diagrams are where Manim puts them, as large and as opaque, and sharp at every scale."""

import manim as m
import numpy as np
import pytest

from nnviz_core.look.colours import rgb
from nnviz_core.look.theme import DARK
from nnviz_scenes import NetworkDiagram, PlaneDiagram

from .conftest import INK, PX, Shot, extent, played


def test_a_shift_by_two_units_moves_every_pixel_by_as_many(network: NetworkDiagram, shoot: Shot) -> None:
    network.scale(0.5)
    before = shoot(network)
    after = shoot(network.shift(2 * m.RIGHT + m.UP))
    assert before.std() > 5
    unlike = np.abs(np.roll(before, (-PX, 2 * PX), axis=(0, 1)).astype(int) - after).max(axis=2)
    assert (unlike > 8).mean() < 1e-4


def test_half_the_scale_is_half_the_extent_and_stands_in_the_same_middle(network: NetworkDiagram, shoot: Shot) -> None:
    left, top, right, bottom = extent(shoot(network))
    half = extent(shoot(network.scale(0.5)))
    assert half[2] - half[0] == pytest.approx((right - left) / 2, abs=2)
    assert half[3] - half[1] == pytest.approx((bottom - top) / 2, abs=2)
    assert half[0] + half[2] == pytest.approx(1280, abs=60)


@pytest.mark.parametrize("by", ["itself", "a group", "a transform"])
def test_lines_become_as_thick_as_the_diagram_becomes_large(by: str, network: NetworkDiagram, shoot: Shot) -> None:
    neuron = network.neuron(1, 0)
    before = thickness(shoot(network), neuron)
    match by:
        case "itself":
            network.scale(3, about_point=neuron.get_center())
        case "a group":
            m.VGroup(m.Dot(), network).scale(3, about_point=neuron.get_center())
        case _:
            played(network.animate.scale(3, about_point=neuron.get_center()).build())
    assert thickness(shoot(network), neuron) == pytest.approx(3 * before, rel=0.15)


def thickness(picture: np.ndarray, neuron: m.VGroup) -> float:
    """Measure the left border of a neuron's panel in px, by how much light is in it above its surroundings."""
    panel = neuron[0]
    column, row = px_of(panel.get_left())
    line = picture[row - 20, column - 25 : column + 25, 0].astype(float)
    levels = np.where(np.arange(50) < 25, line[:5].mean(), line[-5:].mean())
    return float((line - levels).sum() / (255 * rgb(DARK.outline)[0] - line[:5].mean()))


def px_of(place: np.ndarray) -> tuple[int, int]:
    return round(640 + PX * place[0]), round(360 - PX * place[1])


def test_an_edge_is_as_sharp_at_three_times_the_size(network: NetworkDiagram, shoot: Shot) -> None:
    neuron = network.neuron(2, 0)
    for scale in (1.0, 3.0):
        network.scale(scale, about_point=neuron.get_center())
        column, row = px_of(neuron[0].get_left())
        line = shoot(network)[row - 12, column - 12 : column + 1, 0].astype(int)
        between = (line > line[0] + 8) & (line < line.max() - 8)
        assert line.max() > line[0] + 60
        assert between.sum() <= 2  # what lies between the background and the line: a pixel or two that it covers partly


def test_a_quarter_turn_turns_the_picture(network: NetworkDiagram) -> None:
    camera = m.Camera(pixel_width=400, pixel_height=400, frame_width=16, frame_height=16, background_color=INK)
    pictures = []
    for _ in range(2):
        camera.reset()
        camera.capture_mobjects([network])
        pictures.append(camera.pixel_array[..., :3].astype(int))
        network.rotate(m.PI / 2)
    assert pictures[0].std() > 5
    assert np.abs(np.rot90(pictures[0]) - pictures[1]).mean() < 0.35


def test_half_the_opacity_is_halfway_between_a_colour_and_the_background(network: NetworkDiagram, shoot: Shot) -> None:
    column, row = px_of(network.neuron(1, 0)[0].get_center())
    assert np.abs(shoot(network)[row, column] - 255 * rgb(DARK.panel)).max() < 2
    half = 255 * (rgb(DARK.panel) + rgb(INK)) / 2
    assert np.abs(shoot(network.set_opacity(0.5))[row, column] - half).max() < 3
    played(network.forward(layer=1))  # what is drawn later is as opaque
    drawn = network.neuron(2, 0)[0].get_center()
    column, row = px_of(drawn)
    assert np.abs(shoot(network)[row, column] - half).max() < 3
    assert np.abs(shoot(network.set_opacity(1.0))[row, column] - 255 * rgb(DARK.panel)).max() < 3


def test_what_is_not_filled_stays_so_when_it_fades(network: NetworkDiagram) -> None:
    filled = [each.fill_rgbas[0, 3] for each in network.family_members_with_points()]
    network.set_opacity(0.5)
    faded = [each.fill_rgbas[0, 3] for each in network.family_members_with_points()]
    assert np.allclose(faded, np.array(filled) / 2)
    assert 0.0 in filled


def test_it_fades_in_and_out(network: NetworkDiagram, shoot: Shot) -> None:
    whole = shoot(network)
    column, row = px_of(network.neuron(1, 0)[0].get_center())
    coming = m.FadeIn(network, rate_func=m.linear)
    played(coming, until=0.5)
    assert np.abs(shoot(network)[row, column] - 255 * (rgb(DARK.panel) + rgb(INK)) / 2).max() < 3
    coming.finish()
    assert np.array_equal(shoot(network), whole)
    played(m.FadeOut(network), until=0.9999)
    assert shoot(network).std(axis=(0, 1)).max() < 0.5


def test_it_stands_at_the_edge_and_beside_others_by_what_is_seen(network: NetworkDiagram, shoot: Shot) -> None:
    network.scale(0.5).to_edge(m.LEFT).to_edge(m.UP, buff=1.0)
    left, top, _, _ = extent(shoot(network))
    assert left == pytest.approx(0.5 * PX, abs=2)
    assert top == pytest.approx(1.0 * PX, abs=3)
    square = m.Square(side_length=1, fill_opacity=1, stroke_width=0).to_edge(m.UP)
    network.next_to(square, m.DOWN, buff=0.4)
    assert extent(shoot(network))[1] == pytest.approx((0.5 + 1.0 + 0.4) * PX, abs=3)
    assert network.get_center()[0] == pytest.approx(0)


def test_its_box_stays_while_it_plays(network: NetworkDiagram) -> None:
    before = network.width, network.height
    played(network.forward(), until=0.4)
    assert (network.width, network.height) == pytest.approx(before)
    assert network.get_center() == pytest.approx(np.zeros(3))


def test_it_plays_where_it_stands(network: NetworkDiagram, plane: PlaneDiagram, shoot: Shot) -> None:
    for diagram, run in ((network, network.forward(layer=1)), (plane, plane.bend(layer=1))):
        played(run)
        there = shoot(diagram)
        moved = type(diagram).copy(diagram).scale(0.5).rotate(0.3).shift(m.RIGHT)
        assert np.abs(shoot(moved.rotate(-0.3).shift(m.LEFT).scale(2)).astype(int) - there).mean() < 0.2


def test_a_diagram_turned_and_scaled_before_it_plays_looks_like_one_that_was_so_afterwards(
    network: NetworkDiagram, shoot: Shot
) -> None:
    other = network.copy().scale(0.5).rotate(0.4).shift(m.UP)
    played(network.forward(layer=2))
    played(other.forward(layer=2))
    assert np.abs(shoot(network.scale(0.5).rotate(0.4).shift(m.UP)).astype(int) - shoot(other)).mean() < 0.05
