"""A course follows the parameters step by step, and what it measures is that of the networks in it."""

import numpy as np
import pytest

from nnviz_core.backprop.course import MOST_ROWS_BETWEEN, course_of_keyframes, course_of_training
from nnviz_core.backprop.datasets import make_dataset
from nnviz_core.backprop.level_line import level_lines, level_segments
from nnviz_core.backprop.network import initial_network, to_vector
from nnviz_core.backprop.outputs import OUTPUTS, class_targets
from nnviz_core.backprop.passes import backward, forward
from nnviz_core.backprop.softmax import one_hot
from nnviz_core.backprop.training import MOST_COURSE_ROWS, TrainPlan, course_steps, train

pytestmark = pytest.mark.usefixtures("trained_anew")

DATASET = make_dataset("xor", points=60, noise=0.0, rng=np.random.default_rng(0))


def start(seed=6, activation="tanh"):
    rng = np.random.default_rng(seed)
    return initial_network((2, 3, 2, 2), (activation,) * 2, init="normal", scale=1.0, rng=rng)


def trained(steps=40, rate=0.5, *, keep=(0,), network=None, batch=None):
    return train(network or start(), DATASET, TrainPlan(steps, "sgd", rate, batch, keep), rng=np.random.default_rng(0))


@pytest.mark.parametrize("batch", [None, 16])
def test_the_course_holds_the_losses_and_accuracies_of_every_step(batch):
    history = trained(batch=batch)
    course = course_of_training(history, start(), DATASET)
    assert (course.moments == np.arange(41)).all()
    assert np.allclose(course.losses, history.losses, rtol=1e-12)
    assert (course.accuracies == history.accuracies).all()


def test_a_row_holds_the_parameters_that_were_kept_at_its_step():
    history = trained(keep=(0, 7, 40))
    course = course_of_training(history, start(), DATASET)
    for step, network in zip(history.steps, history.networks, strict=True):
        assert (to_vector(course.network_at(step)) == to_vector(network)).all()


def test_gradient_norms_are_the_lengths_of_the_weight_gradients():
    course = course_of_training(trained(), start(), DATASET)
    for row in (0, 13, 40):
        network = course.network_at(row)
        grads = backward(network, forward(network, DATASET.x), class_targets(network, DATASET.labels)).weight_grads
        assert np.allclose(course.gradient_norms[row], [np.linalg.norm(grad) for grad in grads], rtol=1e-12)


def test_a_batch_of_rows_gives_what_one_row_alone_gives(monkeypatch):
    whole = course_of_training(trained(), start(), DATASET)
    monkeypatch.setattr("nnviz_core.backprop.network.VALUES_AT_ONCE", 7 * len(DATASET.x))
    parts = course_of_training(trained(), start(), DATASET)
    assert np.allclose(whole.losses, parts.losses, rtol=1e-13)
    assert np.allclose(whole.gradient_norms, parts.gradient_norms, rtol=1e-12)


def test_a_long_course_is_thinned_but_keeps_its_first_steps_and_its_last():
    steps = course_steps(100_000)
    assert len(steps) <= MOST_COURSE_ROWS
    assert {0, 1, 2, 3, 100_000} <= steps
    assert max(np.diff(sorted(steps))) <= 101


def test_a_diverged_course_ends_with_the_last_finite_step():
    history = trained(300, 1e5, network=start(activation="leaky_relu"))
    assert history.diverged_at is not None
    course = course_of_training(history, start(activation="leaky_relu"), DATASET)
    assert course.moments[-1] == history.diverged_at - 1
    assert np.isfinite(course.losses).all()


def test_between_keyframes_the_parameters_move_on_a_straight_line():
    ends = start(1), start(2), start(3)
    course = course_of_keyframes(ends, DATASET)
    rows = to_vector(course.network)
    assert (course.exact == [0, MOST_ROWS_BETWEEN, 2 * MOST_ROWS_BETWEEN]).all()
    assert all((rows[row] == to_vector(end)).all() for row, end in zip(course.exact, ends, strict=True))
    quarter = 0.75 * to_vector(ends[0]) + 0.25 * to_vector(ends[1])
    assert np.allclose(rows[course.row_at(0.25)], quarter)
    assert np.isclose(
        course.losses[30],
        OUTPUTS["softmax", "cross_entropy"].loss(
            forward(course.network_at(30), DATASET.x).logits, one_hot(DATASET.labels, 2)
        ),
    )
    assert course.accuracies[30] == OUTPUTS["softmax", "cross_entropy"].accuracy(
        forward(course.network_at(30), DATASET.x).logits, DATASET.labels
    )


def test_many_keyframes_still_give_a_course_of_bounded_length():
    course = course_of_keyframes([start(seed) for seed in range(1500)], DATASET)
    assert course.rows <= MOST_COURSE_ROWS and len(course.exact) == 1500


def test_a_row_between_two_keyframes_comes_after_the_first_of_them():
    course = course_of_keyframes([start(1), start(2)], DATASET)
    last = course.rows - 1
    assert [course.place_before(row) for row in (0, 1, last - 1, last)] == [0, 0, 0, 1]
    assert [course.is_exact(row) for row in (0, 1, last - 1, last)] == [True, False, False, True]


# --- level lines ---------------------------------------------------------------------------------


def field_of(f, cells=60):
    x, y = np.meshgrid(np.linspace(-1, 1, cells), np.linspace(-1, 1, cells))
    return f(x, y)


def test_the_level_line_of_a_circle_is_one_loop_on_that_circle():
    (line,) = level_lines(field_of(lambda x, y: x * x + y * y - 0.25))
    places = line / 29.5 - 1
    assert (line[0] == line[-1]).all()
    assert np.abs(np.hypot(*places.T) - 0.5).max() < 1e-3
    assert np.isclose(np.linalg.norm(np.diff(places, axis=0), axis=1).sum(), np.pi, rtol=1e-3)


def test_the_level_lines_of_a_hyperbola_are_its_two_branches():
    lines = level_lines(field_of(lambda x, y: x * y - 0.1))
    assert len(lines) == 2
    for line in lines:
        x, y = (line / 29.5 - 1).T
        assert np.abs(x * y - 0.1).max() < 2e-3 and len(line) > 30


def test_a_saddle_gives_two_lines_and_one_sign_gives_none():
    assert [len(line) for line in level_lines(np.array([[1.0, -1.0], [-1.0, 1.0]]))] == [2, 2]
    assert level_lines(np.ones((5, 5))) == []


def test_segments_and_lines_are_the_same():
    field = field_of(lambda x, y: np.sin(4 * x) * np.cos(5 * y) - 0.2)
    lengths = [np.linalg.norm(np.diff(line, axis=0), axis=1).sum() for line in level_lines(field)]
    segments = level_segments(field)
    assert len(lengths) > 2
    assert np.isclose(sum(lengths), np.linalg.norm(segments[:, 1] - segments[:, 0], axis=1).sum())
