"""The page's numbers are numpy's to the last bit: every field of the trace, training, gradient check and planes."""

from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from itertools import pairwise, product
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop import elementary, normal
from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.datasets import Dataset, make_dataset
from nnviz_core.backprop.gradcheck import analytic_gradient, check_gradients
from nnviz_core.backprop.level_line import level_segments
from nnviz_core.backprop.network import Array, Layer, Network, from_vector, initial_network, parameter_names, to_vector
from nnviz_core.backprop.optimizers import Steps
from nnviz_core.backprop.outputs import OUTPUTS, class_targets
from nnviz_core.backprop.passes import LayerPass, SamplePass, forward, record, record_class
from nnviz_core.backprop.plane import decision_line, plane_stages
from nnviz_core.backprop.ties import first_largest
from nnviz_core.backprop.training import TrainPlan, train
from nnviz_core.backprop.verdict import shares_right
from nnviz_core.look.levels import round_above
from nnviz_core.look.number_scales import FINE, plain_number, round_scale, scale_around
from nnviz_core.words.output_formulas import OUTPUT_FORMULAS
from nnviz_core.words.phrases import explained_text
from tests.explorer.networks import NAMES, SOFTMAX, Case, random_cases, written

SLIDER_SCALES = (0.1, 0.5, 1.0, 2.0)
EXTREME_SCALES = (1e-6, 1.0, 30.0, 1e3, 1e6)
ARRAYS = tuple(field.name for field in fields(LayerPass) if field.name not in ("index", "activation", "has_bias"))
RECORD = "cases => cases.map(([network, x, label]) => record(network, x, label))"


def recorded(call, cases: list[Case]):
    return call(RECORD, [[written(case.network), case.x.tolist(), case.label] for case in cases])


def is_same(ours, theirs) -> bool:
    """Compare bit by bit, zeros without their sign; what is not a finite number comes from the page as nothing."""
    theirs = np.asarray(theirs, np.float64)
    ours = np.asarray(ours, np.float64)
    return ours.shape == theirs.shape and bool(((ours == theirs) | (np.isnan(ours) & ~np.isfinite(theirs))).all())


WIDE = np.concatenate(
    [np.linspace(-40, 40, 4001), np.geomspace(1e-300, 750, 2000), -np.geomspace(1e-300, 750, 2000), [0.0]]
)
FUNCTIONS = {
    "exp": (elementary.exp, WIDE),
    "expm1": (elementary.expm1, WIDE),
    "tanh": (elementary.tanh, WIDE),
    "log": (elementary.log, np.append(np.geomspace(5e-324, 1.7e308, 4000), np.linspace(0.5, 2, 2001))),
    "log1p": (elementary.log1p, np.append(WIDE[WIDE > -1], np.geomspace(1e-9, 1e300, 2000))),
    "sin": (elementary.sin, np.append(np.linspace(-1000, 1000, 8001), np.arange(-30, 31) * np.pi / 4)),
    "cos": (elementary.cos, np.append(np.linspace(-1000, 1000, 8001), np.arange(-30, 31) * np.pi / 4)),
    "bell": (normal.bell, WIDE),
    "normalBelow": (normal.normal_below, WIDE),
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_elementary_function_is_numpys(call, name):
    function, x = FUNCTIONS[name]
    with np.errstate(over="ignore"):
        assert is_same(call(f"x => x.map({name})", x.tolist()), function(x))


def test_the_activation_tables_hold_the_same_names_and_kinks(call):
    ours = call("() => Object.entries(ACTIVATIONS).map(([name, { kinks }]) => [name, kinks])")
    assert ours == [[name, list(entry.kinks)] for name, entry in ACTIVATIONS.items()]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("part", ["f", "slope"])
def test_every_activation_and_slope_is_numpys(call, name, part):
    assert is_same(
        call(f"z => z.map(ACTIVATIONS.{name}.{part})", WIDE.tolist()), getattr(ACTIVATIONS[name], part)(WIDE)
    )


@pytest.mark.parametrize("output", OUTPUTS, ids="-".join)
@pytest.mark.parametrize("seed, scales", [(7, SLIDER_SCALES), (8, EXTREME_SCALES)], ids=["sliders", "extreme"])
def test_every_field_of_many_networks_is_numpys(call, seed, scales, output):
    count = 400 if output[1] == "cross_entropy" else 200
    cases = list(random_cases(count, seed=seed, scales=scales, output=output))
    numbers = 0
    for case, ours in zip(cases, recorded(call, cases), strict=True):
        theirs = record_class(case.network, case.x, case.label)
        assert not differing(ours, theirs)
        assert ours["output"] == f"{theirs.output}/{theirs.loss_kind}"
        numbers += sum(np.size(value) for _, _, value in pairs(ours, theirs))
    assert numbers > 50 * count


def pairs(ours, theirs: SamplePass) -> Iterator[tuple[str, Any, Array]]:
    """Pair every field of the page's pass with numpy's."""
    for own, layer in zip(ours["layers"], theirs.layers, strict=True):
        assert (own["index"], own["activation"]) == (layer.index, layer.activation)
        yield from ((f"layers[{layer.index - 1}].{name}", own[name], getattr(layer, name)) for name in ARRAYS)
    yield from (
        (name, ours[name], np.asarray(getattr(theirs, name))) for name in ("y", "logits", "said", "loss", "x_grad")
    )


def differing(ours, theirs: SamplePass) -> list[str]:
    """List the fields that are not the same."""
    return [name for name, own, value in pairs(ours, theirs) if not is_same(own, value)]


@pytest.mark.parametrize(
    "right, wrong",
    [
        ("ACTIVATIONS.gelu.f", "(z) => z * (1 - normalBelow(-z))"),
        ("ACTIVATIONS.tanh.f", "Math.tanh"),
        ("ACTIVATIONS.tanh.slope", "(z) => 1 - tanh(z) ** 2"),
        ("ACTIVATIONS.softplus.f", "(z) => Math.max(z, 0) + log(1 + exp(-Math.abs(z)))"),
        ("ACTIVATIONS.silu.slope", "(z) => sigmoid(z) * (1 + z * (1 - sigmoid(z)))"),
        (
            'OUTPUTS["sigmoid/cross_entropy"].judged',
            "(zs, y) => ({ said: zs.map((z) => z.map(sigmoid)),"
            " losses: zs[0].map((v, i) => -log(sigmoid(y[i] ? v : -v))) })",
        ),
        ('OUTPUTS["sigmoid/cross_entropy"].slope', "(z) => sigmoid(z) * (1 - sigmoid(z))"),
        ("times", "(weights, columns) => kept(weights.map((row) => [...row].reverse()), [...columns].reverse())"),
    ],
)
def test_another_way_to_round_would_be_seen(call, right, wrong):
    cases, theirs = cases_of_several_roundings()
    swap = f"const kept = {right}; {right} = {wrong}; const found = ({RECORD})(cases); {right} = kept; return found;"
    ours = call(f"cases => {{ {swap} }}", cases)
    assert any(differing(own, each) for own, each in zip(ours, theirs, strict=True))


@cache
def cases_of_several_roundings() -> tuple[list[Any], list[SamplePass]]:
    """Draw networks whose activations can be rounded in another way: as the page takes them, and numpy's passes."""
    names = ("gelu", "tanh", "softplus", "silu")
    drawn = (case for output in OUTPUTS for case in random_cases(300, seed=7, scales=(2.0,), output=output))
    cases = [case for case in drawn if {*names} & {*case.network.activations}]
    asked = [[written(case.network), case.x.tolist(), case.label] for case in cases]
    return asked, [record_class(case.network, case.x, case.label) for case in cases]


def test_vectors_and_names_are_in_numpys_order(call):
    for case in random_cases(30, seed=1, scales=(1.0,)):
        network, vector = written(case.network), to_vector(case.network).tolist()
        assert call("toVector", network) == vector
        assert call("fromVector", vector, list(case.network.shape), network["activations"]) == network
        assert call("parameterNames", list(case.network.shape)) == list(parameter_names(case.network.shape))


JUDGED = """(name, z, labels) => {
  const output = OUTPUTS[name];
  const columns = columnsOf(z);
  const { said, losses } = output.judged(columns, labels, newColumn);
  const wanted = (i, j) => output.target(labels[i], said.length, j);
  const each = (tell) => labels.map((_, i) => said.map((column, j) => tell(z[i][j], column[i], wanted(i, j))));
  return {
    a: labels.map((_, i) => said.map((column) => column[i])), losses: [...losses],
    targets: labels.map((_, i) => said.map((_, j) => wanted(i, j))),
    delta: each(output.delta), a_grad: each((_, a, y) => output.aGrad(a, y)),
    slope: z.map((row) => row.map(output.slope)),
    lead: labels.map((_, i) => leadOf(columns, i)),
    predicted: labels.map((_, i) => predicted(columns, i)),
    loss: lossOf(output, columns, labels), accuracy: accuracy(columns, labels),
    facts: [output.name, classCount(said.length), output.trueProb !== null, output.bend !== null],
  };
}"""


@pytest.mark.parametrize("width", [1, 2, 4])
@pytest.mark.parametrize("ending", OUTPUTS, ids="-".join)
def test_every_part_of_every_output_is_numpys(call, ending, width):
    rng, output = np.random.default_rng(11), OUTPUTS[ending]
    if width == 1 and output.name == "softmax":
        return
    tails = rng.permutation(
        np.concatenate(
            [WIDE, WIDE * 1e3, [0.0, 1e150, -1e150] if output.loss_kind == "squared_error" else [0.0, 1e300, -1e300]]
        )
    )
    z = np.concatenate(
        [tails[: len(tails) // width * width].reshape(-1, width), 2 * rng.standard_normal((3000, width))]
    )
    labels = rng.integers(0, output.classes(width), len(z))
    ours = call(JUDGED, "/".join(ending), z.tolist(), labels.tolist())
    y = output.targets(labels, width)
    a, losses = output.judged(z, y)
    theirs = {"a": a, "losses": losses, "targets": y, "delta": output.delta(z, a, y), "a_grad": output.a_grad(a, y)}
    theirs |= {"slope": output.slope(z), "loss": output.loss(z, y), "accuracy": output.accuracy(z, labels)}
    theirs |= {"lead": output.lead(z), "predicted": output.predicted(z)}
    assert [field for field, value in theirs.items() if not is_same(ours[field], value)] == []
    assert ours["facts"] == [output.name, output.classes(width), output.probabilities, output.curved]


def test_the_tables_of_outputs_hold_the_same_names(call):
    outputs, formulas, usual = call("() => [Object.keys(OUTPUTS), Object.keys(OUTPUT_FORMULAS), USUAL_OUTPUT]")
    assert outputs == formulas
    assert [name for name in outputs if not name.endswith(NUMBERS)] == ["/".join(ending) for ending in OUTPUTS]
    assert [*OUTPUTS] == [*OUTPUT_FORMULAS]
    squared = [f"{name}/{loss}{NUMBERS}" for name, loss in OUTPUTS if loss == "squared_error"]
    assert [name for name in outputs if name.endswith(NUMBERS)] == squared
    assert usual == f"{Network((), ()).output}/{Network((), ()).loss_kind}"


def test_the_probability_of_a_samples_class_keeps_its_digits(call):
    true_prob = "(name, z, a, label) => OUTPUTS[name].trueProb(z, a, label)"
    for name, z in (("softmax", [-2.0, 1.5]), ("sigmoid", [3.5]), ("sigmoid", [60.0])):
        output = OUTPUTS[name, "cross_entropy"]
        probs, targets = output.f(np.array([z]))[0], [output.targets(np.array([i]), len(z)) for i in (0, 1)]
        ours = [call(true_prob, f"{name}/cross_entropy", z, probs.tolist(), i) for i in (0, 1)]
        assert np.allclose(ours, [np.exp(-output.point_losses(np.array([z]), y)[0]) for y in targets], rtol=1e-14)


TRAIN = """(vector, shape, activations, output, points, labels, order, plan) => {
  const dataset = { x: columnsOf(points), labels };
  const setting = { shape, activations, output, dataset, orders: epochOrders(order, labels.length), plan };
  const start = measured(courseOf(vector), measure(fromVector(vector, shape, activations, output), dataset));
  const first = advanced(start, 130, setting).course;
  const { course } = advanced({ ...first, at: 90 }, 110, setting); // rewound on the way
  return { ...course, states: course.states.map((state) => state.vector) };
}"""


OPTIMIZERS = ("sgd", "momentum", "rmsprop", "adam")
BENDS = ("tanh", "gelu", "relu", "silu")
ENDINGS = [  # batch, outputs, output
    (None, 2, ("softmax", "cross_entropy")),
    (7, 2, ("softmax", "cross_entropy")),
    (60, 2, ("softmax", "cross_entropy")),
    (64, 2, ("softmax", "cross_entropy")),
    (None, 1, ("sigmoid", "cross_entropy")),
    (7, 2, ("sigmoid", "cross_entropy")),
    (7, 1, ("sigmoid", "squared_error")),
    (None, 2, ("tanh", "squared_error")),
    (7, 1, ("linear", "squared_error")),
]
COURSES = [  # every two of optimizer, activation and ending meet in a quick one
    pytest.param(optimizer, bend, *ending, marks=[pytest.mark.slow] if (i + j + k) % 4 else [])
    for (i, optimizer), (j, bend), (k, ending) in product(*map(enumerate, (OPTIMIZERS, BENDS, ENDINGS)))
]


@pytest.mark.parametrize("optimizer, activation, batch, outputs, output", COURSES)
def test_two_hundred_steps_of_training_are_numpys(call, optimizer, activation, batch, outputs, output):
    rng = np.random.default_rng(6)
    dataset = make_dataset("moons", points=60, noise=0.1, rng=np.random.default_rng(3))
    start = initial_network((2, 2, 2, outputs), (activation, activation), *output, init="normal", scale=1.0, rng=rng)
    rate = 0.01 if optimizer in ("rmsprop", "adam") else 0.05
    plan = TrainPlan(steps=200, optimizer=optimizer, learning_rate=rate, batch=batch, keep=(200,))
    theirs = train(start, dataset, plan, rng=rng)
    ours = trained(call, start, dataset, {"optimizer": optimizer, "learning_rate": rate, "batch": batch or "full"})
    assert ours["states"] == theirs.course.tolist()
    assert ours["losses"] == theirs.losses.tolist()
    assert ours["accuracies"] == theirs.accuracies.tolist()


NUMBERS = "/numbers"  # what the page calls an output that is held to numbers
CONSTANT = {"weight_decay": 0.0, "schedule": {"kind": "constant"}}


def trained(call, start: Network, dataset: Dataset, plan: dict[str, Any]) -> dict[str, Any]:
    """Train on the page for two hundred steps, from where seed 6 has drawn the weights."""
    order = {"seed": "6", "drawn": sum(layer.weights.size for layer in start.layers)}
    numbers = dataset.y is not None
    output = f"{start.output}/{start.loss_kind}{NUMBERS if numbers else ''}"
    points = (dataset.x.tolist(), (dataset.numbers[:, 0] if numbers else dataset.labels).tolist())
    vector = to_vector(start).tolist()
    return call(TRAIN, vector, start.shape, start.activations, output, *points, order, {**CONSTANT, **plan})


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "rmsprop", "adam"])
@pytest.mark.parametrize(
    "schedule, ours",
    [
        (Steps(30, 0.35), {"kind": "steps", "steps": 30, "factor": 0.35}),
        ("cosine", {"kind": "cosine", "steps": 200}),
    ],
    ids=["steps", "cosine"],
)
def test_decay_and_schedules_are_numpys(call, optimizer, schedule, ours):
    rng = np.random.default_rng(6)
    dataset = make_dataset("moons", points=60, noise=0.1, rng=np.random.default_rng(3))
    start = initial_network((2, 2, 2), ("tanh",), *SOFTMAX, init="normal", scale=1.0, rng=rng)
    plan = {"optimizer": optimizer, "learning_rate": 0.03, "batch": 7, "weight_decay": 0.02}
    theirs = train(start, dataset, TrainPlan(**plan, steps=200, keep=(200,), schedule=schedule), rng=rng)
    found = trained(call, start, dataset, {**plan, "schedule": ours})
    assert found["states"] == theirs.course.tolist()
    assert found["losses"] == theirs.losses.tolist()


@pytest.mark.parametrize("output", ["linear", "tanh", "sigmoid"])
@pytest.mark.parametrize("kind, batch", [("sine", None), ("saddle", 7)])
def test_training_on_numbers_and_its_r2_are_numpys(call, kind, batch, output):
    rng = np.random.default_rng(6)
    dataset = make_dataset(kind, points=60, noise=0.1, rng=np.random.default_rng(3))
    shape = (dataset.x.shape[1], 3, 1)
    start = initial_network(shape, ("tanh",), output, "squared_error", init="normal", scale=1.0, rng=rng)
    plan = {"optimizer": "adam", "learning_rate": 0.02}
    theirs = train(start, dataset, TrainPlan(**plan, batch=batch, steps=200, keep=(200,)), rng=rng)
    found = trained(call, start, dataset, {**plan, "batch": batch or "full"})
    assert found["states"] == theirs.course.tolist()
    assert found["losses"] == theirs.losses.tolist()
    assert found["accuracies"] == shares_right(theirs, dataset).tolist()


def test_every_field_of_a_pass_that_is_held_to_a_number_is_numpys(call):
    cases = list(random_cases(60, seed=9, scales=(0.5, 2.0), output=("tanh", "squared_error")))
    cases = [case for case in cases if case.network.shape[-1] == 1]
    numbers = np.random.default_rng(1).normal(size=len(cases))
    asked = [
        [{**written(case.network), "output": f"tanh/squared_error{NUMBERS}"}, case.x.tolist(), y]
        for case, y in zip(cases, numbers.tolist(), strict=True)
    ]
    for case, y, ours in zip(cases, numbers, call(RECORD, asked), strict=True):
        assert not differing(ours, record(case.network, case.x, np.array([y])))


@pytest.mark.parametrize("values", [[-0.83, 0.97, 0.1], [3.0, 3.0], [1e-7, 5e-7], [-1200.0, 800.5]])
def test_the_scales_of_numbers_are_the_films(call, values):
    axis, colours = scale_around(np.array(values)), round_scale(np.array(values))
    told = """(values) => {
      const [axis, colours] = [scaleAround(values, given.heights.room), roundScale(values)];
      const shares = (scale) => values.map((y) => shareOn(scale, y));
      const told = [axis, colours].map((scale) => [scale.low, scale.high, scaleMarks(scale), shares(scale)]);
      return [...told, scaleTexts(colours)];
    }"""
    *ours, texts = call(told, values)
    for scale, (low, high, marks, shares) in zip((axis, colours), ours, strict=True):
        assert [low, high, *marks] == pytest.approx([scale.low, scale.high, *scale.marks], rel=1e-12, abs=1e-18)
        assert shares == pytest.approx(scale.share(np.array(values)).tolist(), abs=1e-12)
    fine = round_above((colours.high - colours.low) / FINE)
    ends = {"low": plain_number(colours.low, like=fine), "high": plain_number(colours.high, like=fine)}
    assert texts == {**ends, "step": plain_number(colours.step, like=colours.step)}


@pytest.mark.parametrize("share", [1.0, 0.99996, 0.5, 0.0, -0.0004, -0.25, -1.0, -9.99, -12.0])
def test_r2_is_written_as_in_the_films(call, share):
    assert call("explainedText", share) == explained_text(share)


def test_segments_that_meet_become_one_line(call):
    field = np.add.outer(np.arange(9.0), np.arange(9.0)) - 6.5  # one straight level
    (line,) = call("(field) => joinedSegments(levelSegments(field, 9))", field.ravel().tolist())
    assert all(x + y == pytest.approx(6.5) for x, y in line)
    assert sorted((line[0][0], line[-1][0])) == pytest.approx([0.0, 6.5])


def test_a_cosine_ends_the_training_where_the_rate_is_zero(call):
    dataset = make_dataset("moons", points=9, noise=0.0, rng=np.random.default_rng(3))
    start = initial_network((2, 2, 2), ("tanh",), *SOFTMAX, init="normal", scale=1.0, rng=np.random.default_rng(6))
    plan = {"optimizer": "sgd", "learning_rate": 0.1, "batch": "full", "schedule": {"kind": "cosine", "steps": 150}}
    found = trained(call, start, dataset, plan)
    assert len(found["states"]) == 151
    assert found["ended"]["words"] == "The rate has come to 0 at step 150: the training is over."
    assert not found["ended"]["diverged"]


CHECK = "(network, points, labels) => checkGradients(network, columnsOf(points), labels)"


@pytest.mark.parametrize("output", OUTPUTS, ids="-".join)
def test_the_gradient_check_finds_what_pythons_finds(call, output):
    for case in random_cases(60, seed=3, scales=(0.5, 1.5), output=output):
        x, labels = case.x[None, :], np.array([case.label])
        theirs = check_gradients(case.network, x, class_targets(case.network, labels))
        ours = call(CHECK, written(case.network), x.tolist(), labels.tolist())
        told = {*theirs.__slots__} - {"checked", "points"}  # the page checks all parameters on all points
        assert ours == {name: getattr(theirs, name) for name in told}
        assert theirs.worst_error < 1e-6


def test_the_gradient_check_sees_a_wrong_gradient(call):
    case = next(random_cases(1, seed=4, scales=(1.0,)))
    broken = CHECK.replace("checkGradients", "(ACTIVATIONS.tanh.slope = () => 1, checkGradients)")
    found = call(broken, written(case.network), [case.x.tolist()], [case.label])
    call("() => (ACTIVATIONS.tanh.slope = tanhSlope, 0)")
    assert found["worst_error"] > 1e-3


@pytest.mark.parametrize("output", OUTPUTS, ids="-".join)
def test_the_gradient_of_many_points_is_numpys(call, output):
    for case in random_cases(30, seed=5, scales=(1.0,), output=output):
        rng = np.random.default_rng(0)
        x = rng.uniform(-1, 1, (9, case.network.shape[0]))
        labels = rng.integers(0, max(2, case.network.shape[-1]), 9)
        theirs = analytic_gradient(case.network, forward(case.network, x), class_targets(case.network, labels))
        source = """(network, points, labels) => {
          const { states, said } = measure(network, { x: columnsOf(points), labels });
          return gradientOf(network, states, said, labels);
        }"""
        assert call(source, written(case.network), x.tolist(), labels.tolist()) == theirs.tolist()


@pytest.mark.parametrize("shape", [(2, 2, 2, 2), (2, 1, 2, 2), (1, 2, 2), (2, 1, 3), (2, 2, 1), (2, 1, 1)])
def test_the_planes_and_the_decision_line_are_numpys(call, shape):
    rng = np.random.default_rng(2)
    size = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(shape))
    output = "softmax" if shape[-1] > 1 else "sigmoid"
    network = from_vector(rng.standard_normal(size), shape, ("tanh", "relu")[: len(shape) - 2], output)
    points = rng.uniform(-1, 1, (20, shape[0]))
    source = """(network, points) => {
      const { zs, inputs } = propagate(network, columnsOf(points));
      const stages = [inputs[0], ...zs.flatMap((z, index) => [z, inputs[index + 1]])];
      return stages.map((columns) => embedded(columns).map((column) => [...column]));
    }"""
    stages = [stage for stage in plane_stages(network, points) if stage.kind != "linear"]  # the page shows z and a
    for stage, columns in zip(stages, call(source, written(network), points.tolist()), strict=True):
        assert is_same(np.array(columns).T, stage.points)
    normal, offset = decision_line(network)
    ours = call("decisionLine", written(network))
    assert [*ours["normal"], ours["offset"]] == [*normal, offset]


def test_the_level_line_is_numpys(call):
    field = np.random.default_rng(9).standard_normal((12, 12))
    ours = np.array(call("(field, cells) => levelSegments(field, cells)", field.ravel().tolist(), 12))
    theirs = level_segments(field)
    assert np.allclose(sorted(map(tuple, ours.reshape(-1, 2))), sorted(map(tuple, theirs.reshape(-1, 2))), rtol=1e-12)


@pytest.mark.parametrize("values", [[1.0, 2.0, 2.0 + 1e-12], [2.0 - 1e-12, 1.0, 2.0], [-3.0, -1.0], [0.0, 0.0]])
def test_the_page_breaks_ties_as_numpy_does(call, values):
    assert call("firstLargest", values) == first_largest(values)


def test_a_shifted_bias_would_be_seen():
    """Keep the comparison honest: it is not blind to a difference in the last digit."""
    layer = Layer(np.array([[1.0]]), np.array([0.5]))
    other = Layer(np.array([[1.0]]), np.array([0.5 + 2.0**-52]))
    first, second = (record_class(Network((each, layer), ("tanh",)), np.array([0.3]), 0) for each in (layer, other))
    assert not is_same(first.layers[0].z, second.layers[0].z)


def test_the_page_leaks_as_its_config_says(call):
    layers = (Layer(np.array([[1.5, -2.0], [-0.5, 0.25]]), np.zeros(2)), Layer(np.eye(2), np.zeros(2)))
    plain, leaky = Network(layers, ("leaky_relu",)), Network(layers, ("leaky_relu(0.25)",))
    x = np.array([0.62, 0.48])
    run = f"(leak, cases) => {{ setLeak(leak); return ({RECORD})(cases); }}"
    for leak, ours in ((0.25, leaky), (0.01, plain)):
        (page,) = call(run, leak, [[written(plain), x.tolist(), 0]])
        theirs = record_class(ours, x, 0)
        assert is_same(page["layers"][0]["a"], theirs.layers[0].a)
        assert is_same(page["layers"][0]["slope"], theirs.layers[0].slope)
    named = "(leak) => { setLeak(leak); const said = activationName('leaky_relu'); setLeak(0.01); return said; }"
    assert call(named, 0.25) == "leaky ReLU (0.25)"
