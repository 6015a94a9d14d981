"""The borders that panels draw are where the network has them, and straight where it is straight."""

import numpy as np
import pytest

from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.backprop.passes import propagate
from nnviz_scenes.parts.exact_lines import border_lines
from nnviz_scenes.parts.panel_field import STRIDE, ProbabilityField, class_leads
from nnviz_scenes.parts.plane_layout import Window

WINDOW, CELLS = Window(0.1, -0.2, 1.5), 120


def network(activation: str, *layers: tuple[list[list[float]], list[float]]) -> Network:
    made = tuple(Layer(freeze(np.array(weights)), freeze(np.array(bias))) for weights, bias in layers)
    return Network(made, (activation,) * (len(layers) - 1))


KINKED = network("relu", ([[1.0, 2.0], [-1.0, 0.7]], [0.3, 0.1]), ([[0.0, 0.0], [1.0, -3.0]], [0.0, 0.0]))
STEEP = network("sigmoid", ([[60.0, 25.0], [0.0, 1.0]], [3.0, 0.0]), ([[0.0, 0.0], [40.0, 0.0]], [20.0, 0.0]))


def borders(net: Network) -> list[np.ndarray]:
    field = ProbabilityField(WINDOW, CELLS)
    fields = [field.lead(net)] if net.shape[-1] == 2 else class_leads(field.scores(net))
    cut = [each[::STRIDE, ::STRIDE] for each in fields]
    lines = border_lines(cut, net, WINDOW, CELLS)
    across = [WINDOW.half * ((2 * STRIDE * line + 1) / CELLS - 1) for line in lines]
    return [np.stack([WINDOW.x + each[:, 0], WINDOW.y - each[:, 1]], axis=1) for each in across]


@pytest.mark.parametrize("net", [KINKED, STEEP])
def test_every_vertex_lies_where_the_lead_changes_its_sign(net: Network) -> None:
    lines = borders(net)
    assert lines
    side = 2 * STRIDE * WINDOW.half / CELLS  # of the grid
    for line in lines:
        logits = [
            propagate(net, line + shift)[2] for shift in 0.01 * side * np.array([[1, 0], [-1, 0], [0, 1], [0, -1]])
        ]
        leads = np.stack([each[:, 1] - each[:, 0] for each in logits])
        assert ((leads > 0).any(axis=0) & (leads <= 0).any(axis=0)).all()


def test_a_steep_border_is_as_straight_as_it_is() -> None:
    [line] = borders(STEEP)
    side = 2 * STRIDE * WINDOW.half / CELLS
    off = (line @ np.array([60.0, 25.0]) + 3.0) / np.hypot(60.0, 25.0)
    assert np.abs(off).max() < 0.01 * side


def test_a_border_that_runs_past_a_node_has_no_gap_there() -> None:
    """In single precision the lead may be zero at the node, or of the other sign: the line goes on all the same."""
    side = 2 * STRIDE * WINDOW.half / CELLS
    x, y = (
        (WINDOW.x - WINDOW.half, WINDOW.y + WINDOW.half)
        + side * np.array([10, -10])
        + side / 2 / STRIDE * np.array([1, -1])
    )
    for off in (-1e-9, -1e-12, 0.0, 1e-12, 1e-9):
        past = network(
            "identity", ([[1.0, 0.7], [0.0, 0.0]], [-x - 0.7 * y + off, 0.0]), ([[0.0, 0.0], [1.0, 0.0]], [0.0, 0.0])
        )
        assert len(borders(past)) == 1


def test_no_border_is_drawn_where_single_precision_alone_has_one() -> None:
    """A lead of 10^-60 is zero in single precision; the class is the same on both sides all the same."""
    everywhere = network("relu", ([[1.0, 0.0], [-1.0, 0.0]], [0.0, 0.0]), ([[0.0, 0.0], [1.0, 0.0]], [0.0, 1e-60]))
    assert borders(everywhere) == []
