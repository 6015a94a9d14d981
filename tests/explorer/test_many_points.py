"""Many points: what is kept from one event to the next is never old."""

from itertools import pairwise

import numpy as np
import pytest

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.gradcheck import analytic_gradient
from nnviz_core.backprop.network import from_vector
from nnviz_core.backprop.outputs import OUTPUTS, class_targets
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.softmax import one_hot
from tests.explorer.test_page import assert_all_numbers_are_numpys, click_plane, drag, state_of, until

MEASURED = """(vectors, shape, activations, output, points, labels, rows) => {
  const measurer = pointsMeasurer();
  const dataset = datasetOf(points, labels);
  return vectors.map((vector, i) => {
    const found = measurer.at(vector, { shape, activations, output, dataset });
    const part = rowsFound(found, i % 2 ? rows : null);
    return [found.loss, found.accuracy, part.loss, part.gradient(), found.gradient()];
  });
}"""


@pytest.mark.parametrize("ending", [ending for ending in OUTPUTS if ending[0] != "linear"], ids="-".join)
@pytest.mark.parametrize("shape", [(2, 2, 2, 2), (3, 4, 3), (1, 2, 1, 2), (2, 3, 1)])
def test_what_is_found_at_all_points_is_numpys_however_often_it_is_asked_for(call, shape, ending):
    rng, output = np.random.default_rng(3), OUTPUTS[ending]
    if shape[-1] == 1 and output.name == "softmax":
        return
    names = ("tanh", "gelu")[: len(shape) - 2]
    size = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(shape))
    vectors = rng.standard_normal((4, size))[[0, 1, 0, 2, 3, 1]]
    x, labels, rows = rng.uniform(-1, 1, (31, shape[0])), rng.integers(0, max(2, shape[-1]), 31), [4, 30, 0, 17, 5]
    found = call(MEASURED, vectors.tolist(), shape, names, "/".join(ending), x.tolist(), labels.tolist(), rows)
    for index, (vector, ours) in enumerate(zip(vectors, found, strict=True)):
        network = from_vector(vector, shape, names, *ending)
        part = rows if index % 2 else slice(None)
        passed = forward(network, x[part])
        logits = forward(network, x).logits
        assert ours[:3] == [
            output.loss(logits, class_targets(network, labels)),
            output.accuracy(logits, labels),
            output.loss(passed.logits, class_targets(network, labels[part])),
        ]
        assert ours[3] == analytic_gradient(network, passed, class_targets(network, labels[part])).tolist()
        assert ours[4] == analytic_gradient(network, forward(network, x), class_targets(network, labels)).tolist()


FEW_MOVES = """(shape, activations, start, moves, points, labels) => {
  const measurer = pointsMeasurer();
  const dataset = datasetOf(points, labels);
  let vector = start;
  return moves.map(([index, value, names]) => {
    vector = vector.map((each, i) => (i === index ? value : each));
    const found = measurer.at(vector, { shape, activations: names ?? activations, dataset });
    return [found.loss, found.gradient(), found.slopes().map((columns) => columns.map((column) => [...column]))];
  });
}"""


@pytest.mark.parametrize("shape", [(2, 2, 2, 2), (3, 4, 3), (1, 2, 1, 2)])
def test_a_move_of_one_parameter_leaves_no_neuron_old(call, shape):
    rng = np.random.default_rng(5)
    names = ("tanh", "gelu")[: len(shape) - 2]
    others = ("relu", "gelu")[: len(shape) - 2]
    size = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(shape))
    vector = rng.standard_normal(size)
    x, labels = rng.uniform(-1, 1, (31, shape[0])), rng.integers(0, shape[-1], 31)
    moves = [(index, float(rng.standard_normal()), None) for index in rng.permutation(size).tolist()]
    moves += [(0, 0.0, None), (0, -0.0, None), (size - 1, 0.5, others), (0, 0.25, others), (0, 0.25, None)]
    found = call(FEW_MOVES, shape, names, vector.tolist(), moves, x.tolist(), labels.tolist())
    for (index, value, other), (loss, gradient, slopes) in zip(moves, found, strict=True):
        vector[index] = value
        network = from_vector(vector, shape, other or names)
        passed = forward(network, x)
        assert loss == OUTPUTS["softmax", "cross_entropy"].loss(passed.logits, one_hot(labels, shape[-1]))
        assert gradient == analytic_gradient(network, passed, class_targets(network, labels)).tolist()
        assert slopes == [
            ACTIVATIONS[name].slope(z).T.tolist() for name, z in zip(network.activations, passed.zs, strict=True)
        ]


def test_the_address_waits_for_a_rest_or_for_a_look_away(opened):
    page = opened()
    drag(page, 0, 2.0)
    page.wait_for_timeout(500)
    assert page.evaluate("location.hash") == ""
    assert "w=2," in address_of(page)
    drag(page, 0, -1.0)
    until(page, "location.hash.includes('w=-1,')")


def pictures(page) -> list[str]:
    """Return every canvas once the page rests: then the tables have the shares of flat units again."""
    page.wait_for_timeout(900)
    until(page, "![...document.querySelectorAll('#tables td')].some((cell) => cell.textContent === '…')")
    page.wait_for_timeout(300)
    shown = "canvases => canvases.map((canvas) => canvas.width ? canvas.toDataURL() : '')"
    return page.eval_on_selector_all("#planes canvas, #boundary, #slope", shown)


def address_of(page) -> str:
    """Turn to another window, as for the address bar: then the address is that of what is seen."""
    return page.evaluate("() => { window.dispatchEvent(new Event('blur')); return location.hash; }")


def move_noise(page, value: float) -> None:
    page.evaluate(
        """value => {
          const noise = document.getElementById("noise");
          noise.value = value;
          for (const name of ["input", "change"]) noise.dispatchEvent(new Event(name, { bubbles: true }));
        }""",
        value,
    )


def drag_noise(page) -> None:
    for value in (0.3, 0.1, 0.2):
        move_noise(page, value)


QUICK = ("a slider", "undo")  # the rest by hand
MOVES = {
    "a slider": lambda page: [drag(page, index, value) for index, value in ((0, 2.0), (7, -1.5), (13, 0.5))],
    "a point": lambda page: click_plane(page, 1.1, 1.1),
    "the noise": drag_noise,
    "a step": lambda page: [page.click("#step") for _ in range(3)],
    "the other theme and back": lambda page: [(page.click("#theme"), drag(page, 1, 1.0)) for _ in range(2)],
    "an activation": lambda page: page.select_option("#sliders .layer:nth-child(2) select", "relu"),
    "undo": lambda page: (drag(page, 0, 2.0), page.click("#undo")),
}


@pytest.mark.parametrize(
    "points", [pytest.param(3500, marks=pytest.mark.slow), 6000]
)  # all are drawn while they move, or some
@pytest.mark.parametrize(
    "move", [*QUICK, *(pytest.param(each, marks=pytest.mark.slow) for each in MOVES if each not in QUICK)]
)
def test_many_points_look_after_a_move_as_on_a_page_that_opens_there(opened, move, points):
    page = opened(hash=f"#n={points}")
    pictures(page)
    MOVES[move](page)
    assert_all_numbers_are_numpys(page)
    drawn = pictures(page)
    again = opened(hash=address_of(page))
    assert state_of(again) == state_of(page)
    assert [one == other for one, other in zip(drawn, pictures(again), strict=True)] == [True] * len(drawn)
