"""The page's numbers are numpy's: every field of the trace, training, gradient check and planes."""

from collections.abc import Iterator
from dataclasses import fields
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.datasets import make_dataset
from nnviz_core.backprop.gradcheck import analytic_gradient, check_gradients
from nnviz_core.backprop.level_line import level_segments
from nnviz_core.backprop.losses import cross_entropy, softmax
from nnviz_core.backprop.network import Array, Layer, Network, from_vector, initial_network, parameter_names, to_vector
from nnviz_core.backprop.passes import LayerPass, SamplePass, forward, record
from nnviz_core.backprop.plane import decision_line, plane_stages
from nnviz_core.backprop.training import TrainPlan, train
from tests.explorer.networks import NAMES, Case, random_cases, written
from tests.explorer.rounding import LEAST, SLOPE_TERMS, bounds_of

WORST = 1e-12  # relative difference
SLIDER_SCALES = (0.1, 0.5, 1.0, 2.0)
EXTREME_SCALES = (1e-6, 1.0, 30.0, 1e3, 1e6)
ARRAYS = tuple(field.name for field in fields(LayerPass) if field.name not in ("index", "activation"))
RECORD = "cases => cases.map(([network, x, label]) => record(network, x, label))"


def recorded(call, cases: list[Case]):
    return call(RECORD, [[written(case.network), case.x.tolist(), case.label] for case in cases])


def difference(ours, theirs, *, scale=0.0) -> float:
    """Return the largest difference over the size of the numbers, or over the larger scale where there is one."""
    ours, theirs = np.asarray(ours, np.float64), np.asarray(theirs, np.float64)
    size = np.maximum(np.maximum(np.abs(ours), np.abs(theirs)), np.broadcast_to(scale, ours.shape))
    return float((np.abs(ours - theirs) / np.maximum(size, np.finfo(np.float64).tiny)).max(initial=0.0))


def test_the_activation_tables_hold_the_same_names_and_kinks(call):
    ours = call("() => Object.entries(ACTIVATIONS).map(([name, { kinks }]) => [name, kinks])")
    assert ours == [[name, list(entry.kinks)] for name, entry in ACTIVATIONS.items()]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("part", ["f", "slope"])
def test_every_activation_and_slope_is_numpys(call, name, part):
    z = np.concatenate([np.linspace(-40, 40, 4001), np.geomspace(1e-9, 700, 500), -np.geomspace(1e-9, 700, 500)])
    theirs = getattr(ACTIVATIONS[name], part)(z)
    terms = SLOPE_TERMS[name](z) if part == "slope" and name in SLOPE_TERMS else 0.0  # it crosses zero
    assert difference(call(f"z => z.map(ACTIVATIONS.{name}.{part})", z.tolist()), theirs, scale=terms) < 1e-14


@pytest.fixture(scope="module", params=[(7, SLIDER_SCALES), (8, EXTREME_SCALES)], ids=["sliders", "extreme"])
def passes(request, call) -> tuple[list[Case], list]:
    """Draw two thousand networks, and let the page record a sample in each."""
    seed, scales = request.param
    cases = list(random_cases(2000, seed=seed, scales=scales))
    return cases, recorded(call, cases)


def test_every_field_of_two_thousand_networks_is_numpys(passes):
    """Compare relatively, with no floor; what differs by more must be within the rounding of its own sums."""
    numbers = excused = 0
    for case, ours in zip(*passes, strict=True):
        theirs = record(case.network, case.x, case.label)
        apart = np.concatenate([relative(own, value) for own, value in pairs(ours, theirs)])
        numbers += len(apart)
        if (apart >= WORST).any():
            excused += int((apart >= WORST).sum())
            assert not beyond_rounding(ours, theirs)
    assert numbers > 100_000
    assert excused <= 2e-4 * numbers, f"{excused} of {numbers}"


def pairs(ours, theirs: SamplePass) -> Iterator[tuple[Any, Array]]:
    """Pair every field of the page's pass with numpy's."""
    for own, layer in zip(ours["layers"], theirs.layers, strict=True):
        assert (own["index"], own["activation"]) == (layer.index, layer.activation)
        yield from ((own[name], getattr(layer, name)) for name in ARRAYS)
    yield from ((ours[name], np.asarray(getattr(theirs, name))) for name in ("logits", "probs", "loss", "x_grad"))


def relative(ours, theirs: Array) -> Array:
    """Return each number's difference over its size: one where a number is missing, and 0 over 0 is 0."""
    own = np.asarray(ours, np.float64)
    assert own.shape == theirs.shape
    size = np.maximum(np.maximum(np.abs(own), np.abs(theirs)), LEAST)
    return np.nan_to_num(np.abs(own - theirs) / size, nan=1.0).ravel()


def beyond_rounding(ours, theirs: SamplePass) -> list[str]:
    """List the places whose numbers differ by more than 1e-12 of their size and than what rounding explains."""
    found = []
    for place, value, bound in bounds_of(theirs):
        own = np.asarray(at_place(ours, place), np.float64)
        allowed = np.maximum(WORST * np.maximum(np.abs(own), np.abs(value)), np.nan_to_num(bound, nan=np.inf))
        if not (np.abs(own - value) <= allowed).all():
            found.append(place)
    return found


def at_place(ours, place: str):
    """Read a field such as loss or layers[1].delta."""
    layer, _, field = place.removeprefix("layers[").partition("].")
    return ours["layers"][int(layer)][field] if field else ours[place]


@pytest.mark.parametrize(
    "right, wrong",
    [
        ("ACTIVATIONS.gelu.f", "(z) => 0.5 * z * (1 + Math.tanh(geluTwice(z) / 2))"),
        ("ACTIVATIONS.tanh.slope", "(z) => 1 - Math.tanh(z) ** 2"),
        ("ACTIVATIONS.softplus.f", "(z) => Math.max(z, 0) + Math.log(1 + Math.exp(-Math.abs(z)))"),
        ("ACTIVATIONS.silu.slope", "(z) => sigmoid(z) + z * sigmoidSlope(z) * (1 + 3e-12)"),
    ],
)
def test_a_formula_that_loses_digits_would_be_seen(call, right, wrong):
    names = ("gelu", "tanh", "softplus", "silu")
    cases = [case for case in random_cases(300, seed=7, scales=(2.0,)) if {*names} & {*case.network.activations}]
    kept = f"const kept = {right}; {right} = {wrong}; const found = ({RECORD})(cases); {right} = kept; return found;"
    ours = call(f"cases => {{ {kept} }}", [[written(case.network), case.x.tolist(), case.label] for case in cases])
    theirs = [record(case.network, case.x, case.label) for case in cases]
    assert any(beyond_rounding(own, each) for own, each in zip(ours, theirs, strict=True))


def test_every_step_is_numpys_formula_on_what_the_page_had(passes):
    """Feed numpy what the page had at each step, so that no rounding is magnified by the layers after it."""
    worst: dict[str, float] = {}
    for case, ours in zip(*passes, strict=True):
        for name, difference_here in step_by_step(case, ours):
            worst[name] = max(worst.get(name, 0.0), difference_here)
    assert max(worst.values()) < WORST, worst


def step_by_step(case: Case, ours) -> Iterator[tuple[str, float]]:
    """Compare every field with numpy's formula on the fields that it is made of; sums by the size of their terms."""
    layers = [{name: np.array(own[name], np.float64) for name in ARRAYS} for own in ours["layers"]]
    for index, (own, layer) in enumerate(zip(layers, case.network.layers, strict=True)):
        below = case.x if index == 0 else layers[index - 1]["a"]
        terms = np.abs(layer.weights) @ np.abs(below) + np.abs(layer.bias)
        yield "weights", difference(own["weights"], layer.weights)
        yield "bias", difference(own["bias"], layer.bias)
        yield "a_in", difference(own["a_in"], below)
        yield "contribution", difference(own["contribution"], layer.weights * below)
        yield "z", difference(own["z"], layer.weights @ below + layer.bias, scale=terms)
        yield "weight_grad", difference(own["weight_grad"], np.outer(own["delta"], below))
        yield "bias_grad", difference(own["bias_grad"], own["delta"])
        yield "message", difference(own["message"], layer.weights * own["delta"][:, None])
    yield from hidden_steps(case, layers)
    yield from output_steps(case, ours, layers[-1])
    blame = np.abs(layers[0]["message"]).sum(axis=0)
    yield "x_grad", difference(ours["x_grad"], layers[0]["message"].sum(axis=0), scale=blame)


def hidden_steps(case: Case, layers) -> Iterator[tuple[str, float]]:
    for name, own, above in zip(case.network.activations, layers, layers[1:], strict=False):
        terms = SLOPE_TERMS[name](own["z"]) if name in SLOPE_TERMS else 0.0
        blame = np.abs(above["message"]).sum(axis=0)
        yield "a", difference(own["a"], ACTIVATIONS[name].f(own["z"]))
        yield "slope", difference(own["slope"], ACTIVATIONS[name].slope(own["z"]), scale=terms)
        yield "a_grad", difference(own["a_grad"], above["message"].sum(axis=0), scale=blame)
        yield "delta", difference(own["delta"], own["a_grad"] * own["slope"])


def output_steps(case: Case, ours, own) -> Iterator[tuple[str, float]]:
    y = np.eye(len(own["z"]))[case.label]
    probs = softmax(own["z"])
    loss = float(cross_entropy(own["z"][None, :], np.array([case.label])))
    yield "logits", difference(ours["logits"], own["z"])
    yield "probs", difference(ours["probs"], probs)
    yield "a", difference(own["a"], probs)
    yield "delta", difference(own["delta"], np.array(ours["probs"]) - y)
    yield "a_grad", difference(own["a_grad"], 0 - y / np.maximum(ours["probs"], np.finfo(np.float64).tiny))
    yield "slope", difference(own["slope"], np.ones(len(y)))
    yield "loss", difference(ours["loss"], loss)


def test_vectors_and_names_are_in_numpys_order(call):
    for case in random_cases(30, seed=1, scales=(1.0,)):
        network, vector = written(case.network), to_vector(case.network).tolist()
        assert call("toVector", network) == vector
        assert call("fromVector", vector, list(case.network.shape), network["activations"]) == network
        assert call("parameterNames", list(case.network.shape)) == list(parameter_names(case.network.shape))


TRAIN = """(vector, shape, activations, points, labels, order, plan) => {
  const dataset = { x: columnsOf(points), labels };
  const setting = { shape, activations, dataset, orders: epochOrders(order, labels.length), plan };
  const start = measured(courseOf(vector), fromVector(vector, shape, activations), dataset);
  const first = advanced(start, 130, setting).course;
  const { course } = advanced({ ...first, at: 90 }, 110, setting); // rewound on the way
  return { ...course, states: course.states.map((state) => state.vector) };
}"""


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "adam"])
@pytest.mark.parametrize("activation", ["tanh", "gelu", "relu"])
@pytest.mark.parametrize("batch", [None, 7, 60, 64])
def test_two_hundred_steps_of_training_are_numpys(call, optimizer, activation, batch):
    rng = np.random.default_rng(6)
    dataset = make_dataset("moons", points=60, noise=0.1, rng=np.random.default_rng(3))
    start = initial_network((2, 2, 2, 2), (activation, activation), init="normal", scale=1.0, rng=rng)
    rate = 0.01 if optimizer == "adam" else 0.05
    plan = TrainPlan(steps=200, optimizer=optimizer, learning_rate=rate, batch=batch, keep=(200,))
    theirs = train(start, dataset, plan, rng=rng)
    points = (dataset.x.tolist(), dataset.labels.tolist())
    order = {"seed": "6", "drawn": 12}  # the weights
    ours = call(
        TRAIN,
        *(to_vector(start).tolist(), start.shape, start.activations, *points, order),
        {"optimizer": optimizer, "learning_rate": rate, "batch": batch or "full"},
    )
    assert difference(ours["states"], theirs.course, scale=1.0) < 1e-9
    assert difference(ours["losses"], theirs.losses) < 1e-9
    assert ours["accuracies"] == theirs.accuracies.tolist()


CHECK = "(network, points, labels) => checkGradients(network, columnsOf(points), labels)"


def test_the_gradient_check_finds_what_pythons_finds(call):
    for case in random_cases(60, seed=3, scales=(0.5, 1.5)):
        x, labels = case.x[None, :], np.array([case.label])
        theirs = check_gradients(case.network, x, labels)
        ours = call(CHECK, written(case.network), x.tolist(), labels.tolist())
        assert ours["skipped"] == theirs.skipped
        assert max(ours["worst_error"], theirs.worst_error) < 1e-6


def test_the_gradient_check_sees_a_wrong_gradient(call):
    case = next(random_cases(1, seed=4, scales=(1.0,)))
    broken = CHECK.replace("checkGradients", "(ACTIVATIONS.tanh.slope = () => 1, checkGradients)")
    found = call(broken, written(case.network), [case.x.tolist()], [case.label])
    call("() => (ACTIVATIONS.tanh.slope = tanhSlope, 0)")
    assert found["worst_error"] > 1e-3


def test_the_gradient_of_many_points_is_numpys(call):
    for case in random_cases(30, seed=5, scales=(1.0,)):
        rng = np.random.default_rng(0)
        x = rng.uniform(-1, 1, (9, case.network.shape[0]))
        labels = rng.integers(0, case.network.shape[-1], 9)
        theirs = analytic_gradient(case.network, forward(case.network, x), labels)
        source = """(network, points, labels) => {
          const { states, probs } = measure(network, { x: columnsOf(points), labels });
          return gradientOf(network, states, probs, labels);
        }"""
        assert difference(call(source, written(case.network), x.tolist(), labels.tolist()), theirs, scale=1.0) < WORST


@pytest.mark.parametrize("shape", [(2, 2, 2, 2), (2, 1, 2, 2), (1, 2, 2), (2, 1, 3)])
def test_plane_stages_and_decision_line_are_numpys(call, shape):
    rng = np.random.default_rng(2)
    size = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(shape))
    network = from_vector(rng.standard_normal(size), shape, ("tanh", "relu")[: len(shape) - 2])
    points = rng.uniform(-1, 1, (20, shape[0]))
    source = """(network, points) => planeStages(network, columnsOf(points))
      .map(({ layer, kind, points }) => [layer, kind, points.map((column) => [...column])])"""
    for stage, (layer, kind, columns) in zip(
        plane_stages(network, points), call(source, written(network), points.tolist()), strict=True
    ):
        assert (layer, kind) == (stage.layer, stage.kind)
        assert difference(np.array(columns).T, stage.points, scale=1.0) < WORST
    normal, offset = decision_line(network)
    ours = call("decisionLine", written(network))
    assert difference([*ours["normal"], ours["offset"]], [*normal, offset]) < WORST


def test_the_level_line_is_numpys(call):
    field = np.random.default_rng(9).standard_normal((12, 12))
    ours = np.array(call("(field, cells) => levelSegments(field, cells)", field.ravel().tolist(), 12))
    theirs = level_segments(field)
    assert difference(sorted(map(tuple, ours.reshape(-1, 2))), sorted(map(tuple, theirs.reshape(-1, 2)))) < WORST


def test_a_shifted_bias_would_be_seen():
    """Keep the comparison honest: it is not blind to a difference in the twelfth digit."""
    layer = Layer(np.array([[1.0]]), np.array([0.5]))
    other = Layer(np.array([[1.0]]), np.array([0.5 + 2e-12]))
    first, second = (record(Network((each, layer), ("tanh",)), np.array([0.3]), 0) for each in (layer, other))
    assert difference(first.layers[0].z, second.layers[0].z) > WORST


def test_the_page_leaks_as_its_config_says(call):
    layers = (Layer(np.array([[1.5, -2.0], [-0.5, 0.25]]), np.zeros(2)), Layer(np.eye(2), np.zeros(2)))
    plain, leaky = Network(layers, ("leaky_relu",)), Network(layers, ("leaky_relu(0.25)",))
    x = np.array([0.62, 0.48])
    run = f"(leak, cases) => {{ setLeak(leak); return ({RECORD})(cases); }}"
    for leak, ours in ((0.25, leaky), (0.01, plain)):
        (page,) = call(run, leak, [[written(plain), x.tolist(), 0]])
        theirs = record(ours, x, 0)
        assert difference(page["layers"][0]["a"], theirs.layers[0].a) < WORST
        assert difference(page["layers"][0]["slope"], theirs.layers[0].slope) < WORST
    named = "(leak) => { setLeak(leak); const said = activationName('leaky_relu'); setLeak(0.01); return said; }"
    assert call(named, 0.25) == "leaky ReLU (0.25)"
