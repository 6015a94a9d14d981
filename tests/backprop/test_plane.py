"""The plane: stages, paths of matrices, grid lines, boundaries."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.network import Array, Network, freeze, from_vector
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.plane import boundary, decision_line, grid_lines, linear_path, plane_stages

TIMES = np.linspace(0, 1, 101)
X = freeze(np.random.default_rng(0).uniform(-1, 1, (40, 2)))
matrices = st.lists(st.floats(-5, 5), min_size=4, max_size=4).map(lambda w: np.array(w).reshape(2, 2))


def _network(name: str, *, seed: int = 3) -> Network:
    vector = np.random.default_rng(seed).uniform(-2, 2, 18)
    return from_vector(vector, (2, 2, 2, 2), (name, name))


def _det(matrix: Array) -> float:
    return matrix[0, 0] * matrix[1, 1] - matrix[0, 1] * matrix[1, 0]


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_stages_are_the_z_and_a_of_the_forward_pass(name: str) -> None:
    network = _network(name)
    stages, passed = plane_stages(network, X), forward(network, X)
    assert [(stage.layer, stage.kind) for stage in stages] == [
        (0, "x"),
        *((layer, kind) for layer in (1, 2) for kind in ("linear", "shift", "bend")),
    ]
    assert (stages[0].points == X).all()
    for index, layer in enumerate(network.layers[:-1]):
        linear, shift, bend = stages[3 * index + 1 : 3 * index + 4]
        assert np.allclose(linear.points, stages[3 * index].points @ layer.weights.T, rtol=1e-14, atol=1e-15)
        assert (shift.points == passed.zs[index]).all() and (bend.points == passed.a_s[index]).all()
        assert np.allclose(shift.points - linear.points, layer.bias, atol=1e-14)


def test_a_layer_of_one_neuron_lies_on_the_axis() -> None:
    network = from_vector(np.linspace(-1, 1, 3 + 4 + 6), (2, 1, 2, 2), ("sigmoid", "tanh"))
    stages, passed = plane_stages(network, X), forward(network, X)
    for stage in stages[1:4]:
        assert (stage.points[:, 1] == 0).all()
    assert (stages[3].points[:, :1] == passed.a_s[0]).all()
    assert (stages[6].points == passed.a_s[1]).all()


def test_wider_layers_are_refused_with_a_sentence() -> None:
    network = from_vector(np.ones(3 * 3 + 2 * 4), (2, 3, 2), ("tanh",))
    with pytest.raises(ValueError, match="one or two neurons, and one here has 3"):
        plane_stages(network, X)


@given(matrices)
def test_paths_run_from_the_identity_to_the_weights(weights: Array) -> None:
    path = linear_path(weights)
    assert (path.matrix_at(0) == np.eye(2)).all() and (path.matrix_at(1) == weights).all()
    assert np.allclose(path.matrix_at(1 - 1e-12), weights, atol=1e-8)
    assert all(np.isfinite(path.matrix_at(t)).all() for t in TIMES)
    assert np.isclose(path.det, _det(weights), atol=1e-12)


@given(matrices)
def test_a_turn_is_singular_nowhere(weights: Array) -> None:
    path = linear_path(weights)
    if path.kind == "turn":
        dets = np.array([_det(path.matrix_at(t)) for t in TIMES])
        assert (dets > 0.99 * min(1, path.det)).all() and path.flip_at == 0


@given(matrices)
def test_a_mirror_flips_first_and_then_keeps_its_side(weights: Array) -> None:
    path = linear_path(weights)
    if path.kind == "mirror":
        dets = np.array([_det(path.matrix_at(t)) for t in TIMES])
        flipped = path.flip_at + 1e-9 < TIMES
        assert path.det < 0 < path.flip_at < 1
        assert (dets[flipped] < 0).all() and (np.diff(dets[~flipped]) < 0).all()
        jump = path.matrix_at(path.flip_at - 1e-9) - path.matrix_at(path.flip_at)
        assert np.abs(jump).max() < 1e-6
        assert np.allclose(path.matrix_at(path.flip_at), np.diag([1, -1]), atol=1e-12)


@given(matrices)
def test_the_polar_form_multiplies_back(weights: Array) -> None:
    path = linear_path(weights)
    cos, sin = np.cos(path.angle), np.sin(path.angle)
    product = np.array([[cos, -sin], [sin, cos]]) @ path.stretch
    mirrored = product @ np.diag([1, -1]) if path.kind == "mirror" else product
    assert np.allclose(mirrored, weights, atol=1e-12)
    assert (path.stretch == path.stretch.T).all()
    assert np.linalg.eigvalsh(path.stretch).min() > -1e-7 and -np.pi <= path.angle <= np.pi


@pytest.mark.parametrize("weights", [[[1, 2], [2, 4]], [[0, 0], [0, 0]], [[0, 3], [0, 0]], [[1e-9, 0], [0, 0]]])
def test_singular_weights_flatten_without_a_nan(weights: list[list[float]]) -> None:
    path = linear_path(freeze(weights))
    assert path.kind == "flatten" and (path.matrix_at(1) == weights).all()
    assert all(np.isfinite(path.matrix_at(t)).all() for t in TIMES)
    assert all(_det(path.matrix_at(t)) > 0 for t in TIMES[:-1])


def test_a_half_turn_does_not_fold_the_plane() -> None:
    path = linear_path(freeze([[-1.0, 0], [0, -1.0]]))
    assert path.kind == "turn" and np.isclose(abs(path.angle), np.pi)
    assert np.allclose(abs(_det(path.matrix_at(0.5))), 1)


def test_small_weights_and_single_neurons_have_paths() -> None:
    assert linear_path(freeze([[1e-8, 0], [0, 1e-8]])).kind == "turn"
    assert linear_path(freeze([[0.5, -2.0]])).kind == "flatten"
    assert linear_path(freeze([[0.5, -2.0]])).weights.tolist() == [[0.5, -2], [0, 0]]
    rise = linear_path(freeze([[3.0], [4.0]]))
    assert rise.kind == "turn" and np.isclose(rise.det, 25) and rise.weights[:, 0].tolist() == [3, 4]


def _images(network: Network, x: Array) -> list[Array]:
    return [stage.points for stage in plane_stages(network, x)]


@pytest.mark.parametrize("name", ["relu", "leaky_relu", "identity"])
@pytest.mark.parametrize("seed", [3, 4, 5])
def test_pieces_stay_straight_under_piecewise_linear_layers(name: str, seed: int) -> None:
    network = _network(name, seed=seed)
    for polyline in grid_lines(network, extent=1.5, lines=7):
        middles = _images(network, (polyline[1:] + polyline[:-1]) / 2)
        for image, middle in zip(_images(network, polyline), middles, strict=True):
            assert np.allclose(middle, (image[1:] + image[:-1]) / 2, rtol=0, atol=1e-11)


def test_folds_are_vertices_of_the_lines() -> None:
    network = _network("relu")
    x = np.concatenate(grid_lines(network, extent=1.5, lines=7))
    for z in forward(network, x).zs:
        assert (np.abs(z) < 1e-13).sum() >= 4


@pytest.mark.parametrize("name", ["tanh", "gelu", "elu"])
def test_pieces_of_smooth_layers_bend_less_than_a_pixel(name: str) -> None:
    network = from_vector(3 * np.random.default_rng(1).uniform(-2, 2, 18), (2, 2, 2, 2), (name, name))
    lines = grid_lines(network, extent=1.0, lines=5)
    spans = [np.ptp(image, axis=0).max() for image in _images(network, np.concatenate(lines))]
    for polyline in lines:
        middles = _images(network, (polyline[1:] + polyline[:-1]) / 2)
        images = _images(network, polyline)
        for image, middle, span in zip(images, middles, spans, strict=True):
            assert np.abs(middle - (image[1:] + image[:-1]) / 2).max() < 2e-3 * span


def test_lines_are_straight_and_span_the_extent() -> None:
    lines = grid_lines(_network("relu"), extent=1.5, lines=4)
    assert len(lines) == 8 and not any(polyline.flags.writeable for polyline in lines)
    for index, polyline in enumerate(lines):
        fixed, running = polyline[:, index // 4], polyline[:, 1 - index // 4]
        assert (fixed == np.linspace(-1.5, 1.5, 4)[index % 4]).all()
        assert (np.diff(running) > 0).all() and running[0] == -1.5 and np.isclose(running[-1], 1.5)


def test_the_decision_line_is_the_difference_of_the_logits() -> None:
    network = _network("tanh")
    normal, offset = decision_line(network)
    passed = forward(network, X)
    assert np.allclose(passed.a_s[-1] @ normal + offset, passed.logits[:, 1] - passed.logits[:, 0], atol=1e-13)
    narrow = from_vector(np.arange(3.0 + 4.0), (2, 1, 2), ("tanh",))
    assert decision_line(narrow)[0].tolist() == [1, 0] and decision_line(narrow)[1] == 1


@pytest.mark.parametrize("name", ["tanh", "relu", "silu"])
@pytest.mark.parametrize("seed", range(6))
def test_logits_are_equal_along_the_boundary(name: str, seed: int) -> None:
    network = _network(name, seed=seed)
    for polyline in boundary(network, extent=1.5, cells=40):
        logits = forward(network, polyline).logits
        assert np.abs(logits[:, 1] - logits[:, 0]).max() < 1e-12
        assert np.linalg.norm(np.diff(polyline, axis=0), axis=1).max() < 1.5 * 3 / 40
        assert not polyline.flags.writeable


def _bump(weight: float, bias: float) -> Network:
    """Return a network with logit_1 - logit_0 = bias + weight (elu(x1) + elu(-x1) + elu(x2) + elu(-x2))."""
    first = [1, 0, -1, 0, 0, 1, 0, -1, 0, 0, 0, 0]
    return from_vector(np.array([*first, 0, 0, 0, 0, *[weight] * 4, 0, bias]), (2, 4, 2), ("softplus",))


def test_a_closed_boundary_is_one_loop() -> None:
    (loop,) = boundary(_bump(1.0, -3.3), extent=2.0, cells=30)
    assert (loop[0] == loop[-1]).all() and len(loop) > 40
    turned = np.unwrap(np.arctan2(loop[:, 1], loop[:, 0]))
    assert np.isclose(abs(turned[-1] - turned[0]), 2 * np.pi)


def test_a_straight_boundary_is_one_chain_through_the_square() -> None:
    network = from_vector(np.array([1, 0, 0, 1, 0, 0, 0, 0, 1, 2, 0, 0.3]), (2, 2, 2), ("identity",))
    (line,) = boundary(network, extent=1.0, cells=20)
    assert np.allclose(line @ [1, 2], -0.3, atol=1e-12)
    assert np.isclose(np.abs(line[[0, -1]]).max(axis=1), 1).all()


def test_one_class_everywhere_has_no_boundary() -> None:
    assert boundary(_bump(0.0, 0.0), extent=1.0, cells=10) == ()
    assert boundary(_bump(1.0, 10.0), extent=1.0, cells=10) == ()


@pytest.mark.parametrize("offset", [-1e-3, 1e-3])
def test_two_branches_of_a_saddle_do_not_cross(offset: float) -> None:
    first = [1, 1, -1, -1, 1, -1, -1, 1, 0, 0, 0, 0]  # logit_1 - logit_0 is about x1 x2 + offset
    last = [0, 0, 0, 0, 1, 1, -1, -1, 0, offset]
    branches = boundary(from_vector(np.array([*first, *last]), (2, 4, 2), ("softplus",)), extent=1.0, cells=9)
    assert len(branches) == 2
    for branch in branches:
        x1, x2 = np.sign(branch).T
        assert (x1 == x1[0]).all() and (x1 * x2 == -np.sign(offset)).all()
