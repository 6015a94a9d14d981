"""Regions and borders of three classes and more are where the greatest score changes."""

import numpy as np
import pytest

from nnviz_core.backprop.boundary import boundary
from nnviz_core.backprop.network import Network, initial_network
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.regions import crosses_square, plane_scores, region, straight_borders

SQUARE = np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]])


def network(outputs: int, *, seed: int, hidden: int = 2) -> Network:
    rng = np.random.default_rng(seed)
    drawn = initial_network([2, 2, hidden, outputs], ["tanh", "tanh"], init="normal", scale=1.6, rng=rng)
    vector = np.concatenate(
        [np.append(layer.weights.ravel(), 0.3 * rng.normal(size=len(layer.bias))) for layer in drawn.layers]
    )
    return drawn.with_vector(vector)


def area(polygon: np.ndarray) -> float:
    x, y = polygon.T
    return float(abs(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1))) / 2) if len(polygon) else 0.0


@pytest.mark.parametrize("outputs", [3, 4])
@pytest.mark.parametrize("seed", range(12))
def test_regions_fill_the_square_and_hold_what_gets_their_class(outputs: int, seed: int) -> None:
    scores = plane_scores(network(outputs, seed=seed))
    regions = [region(scores, label, SQUARE) for label in range(outputs)]
    assert sum(map(area, regions)) == pytest.approx(4.0)
    for label, corners in enumerate(regions):
        if len(corners):
            heights = scores.weights @ corners.mean(axis=0) + scores.bias
            assert heights.argmax() == label


@pytest.mark.parametrize("outputs", [3, 4])
@pytest.mark.parametrize("seed", range(12))
def test_on_a_straight_border_two_scores_are_equal_and_none_is_greater(outputs: int, seed: int) -> None:
    scores = plane_scores(network(outputs, seed=seed))
    borders = straight_borders(scores, centre=np.zeros(2), reach=3.0)
    assert borders
    for border in borders:
        for share in (0.001, 0.5, 0.999):
            place = border.line[0] + share * (border.line[1] - border.line[0])
            heights = scores.weights @ place + scores.bias
            first, second = heights[list(border.classes)]
            assert first == pytest.approx(second) == pytest.approx(heights.max())


@pytest.mark.parametrize(("outputs", "hidden"), [(3, 2), (4, 2), (3, 5), (4, 5)])
@pytest.mark.parametrize("seed", range(4))
def test_on_every_curve_of_the_inputs_the_two_greatest_scores_are_equal(outputs: int, hidden: int, seed: int) -> None:
    net = network(outputs, seed=seed, hidden=hidden)
    for curve in boundary(net, extent=2.0, cells=60):
        inner = forward(net, curve[1:-1]).logits
        greatest = np.sort(inner, axis=1)[:, -2:]
        assert np.abs(greatest[:, 1] - greatest[:, 0]).max(initial=0.0) < 1e-9


@pytest.mark.parametrize("seed", range(4))
def test_two_places_of_unlike_classes_have_a_curve_between_them(seed: int) -> None:
    net = network(3, seed=seed)
    nodes = np.linspace(-2, 2, 61)
    grid = np.stack(np.meshgrid(nodes, nodes, indexing="ij"), axis=-1)
    labels = forward(net, grid.reshape(-1, 2)).logits.argmax(axis=1).reshape(61, 61)
    vertices = np.concatenate(boundary(net, extent=2.0, cells=60))
    for i, j in np.argwhere(labels[1:] != labels[:-1]):
        middle = (grid[i, j] + grid[i + 1, j]) / 2
        assert np.abs(vertices - middle).max(axis=1).min() <= 1.5 * (nodes[1] - nodes[0])


def test_a_class_that_never_leads_has_no_region_and_no_border() -> None:
    scores = plane_scores(network(3, seed=0))
    low = type(scores)(scores.weights * [[1], [1], [0]], scores.bias - [0, 0, 100])
    assert len(region(low, 2, SQUARE)) == 0
    borders = straight_borders(low, centre=np.zeros(2), reach=3.0)
    seen = [each.classes for each in borders if crosses_square(each.line, centre=np.zeros(2), half=1.0)]
    assert seen == [(0, 1)]


def test_a_line_crosses_a_square_or_passes_it() -> None:
    across, beside = np.array([[-3.0, 0.2], [3.0, 0.4]]), np.array([[-3.0, 1.2], [3.0, 1.4]])
    short = np.array([[2.0, 0.0], [3.0, 0.0]])
    found = [crosses_square(line, centre=np.zeros(2), half=1.0) for line in (across, beside, short)]
    assert found == [True, False, False]
