"""Training: reproducible, honest about divergence, equal to a second implementation."""

import math

import numpy as np
import pytest

from nnviz_core.backprop.datasets import make_dataset
from nnviz_core.backprop.network import Init, Network, from_vector, initial_network, to_vector
from nnviz_core.backprop.optimizers import Optimizer, Schedule, Steps
from nnviz_core.backprop.outputs import OUTPUTS, class_targets
from nnviz_core.backprop.passes import backward, forward
from nnviz_core.backprop.softmax import one_hot
from nnviz_core.backprop.training import History, TrainPlan, _batches, train

pytestmark = pytest.mark.usefixtures("trained_anew")

DATASET = make_dataset("xor", points=500, noise=0.0, rng=np.random.default_rng(0))
OPTIMIZERS: tuple[Optimizer, ...] = ("sgd", "momentum", "rmsprop", "adam")


def _start(*, init: Init = "normal", activation: str = "tanh", seed: int = 6) -> Network:
    rng = np.random.default_rng(seed)
    return initial_network((2, 2, 2, 2), (activation, activation), init=init, scale=1.0, rng=rng)


def _train(network: Network, plan: TrainPlan, *, seed: int = 0) -> History:
    return train(network, DATASET, plan, rng=np.random.default_rng(seed))


def test_the_lecture_reaches_its_known_accuracy() -> None:
    history = _train(_start(), TrainPlan(1200, "sgd", 0.5, None, (0, 60, 1200)))
    assert history.accuracies[-1] == 0.994 and history.diverged_at is None
    assert history.steps == (0, 60, 1200)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("batch", [None, 64])
def test_every_optimizer_lowers_the_loss(optimizer: Optimizer, batch: int | None) -> None:
    history = _train(
        _start(), TrainPlan(150, optimizer, 0.03 if optimizer in ("rmsprop", "adam") else 0.1, batch, (150,))
    )
    assert history.losses[-1] < 0.95 * history.losses[0]
    assert len(history.losses) == len(history.accuracies) == 151


def test_losses_and_accuracies_are_those_of_the_kept_networks() -> None:
    history = _train(_start(), TrainPlan(40, "adam", 0.05, 32, (0, 7, 40)))
    for step, network in zip(history.steps, history.networks, strict=True):
        logits = forward(network, DATASET.x).logits
        assert np.isclose(
            history.losses[step],
            OUTPUTS["softmax", "cross_entropy"].loss(logits, one_hot(DATASET.labels, 2)),
            rtol=1e-12,
        )
        assert history.accuracies[step] == OUTPUTS["softmax", "cross_entropy"].accuracy(logits, DATASET.labels)


def test_the_kept_start_is_the_given_network() -> None:
    start = _start()
    history = _train(start, TrainPlan(5, "sgd", 0.5, None, (0, 5)))
    assert (to_vector(history.networks[0]) == to_vector(start)).all()
    assert (to_vector(history.networks[1]) != to_vector(start)).any()


@pytest.mark.parametrize("batch", [None, 50])
def test_training_repeats_to_the_last_bit(batch: int | None) -> None:
    plan = TrainPlan(60, "momentum", 0.05, batch, (60,))
    first, second = _train(_start(), plan), _train(_start(), plan)
    assert (first.losses == second.losses).all()
    assert (to_vector(first.networks[0]) == to_vector(second.networks[0])).all()


def test_batches_come_from_the_generator() -> None:
    plan = TrainPlan(30, "sgd", 0.5, 50, ())
    assert (_train(_start(), plan, seed=1).losses != _train(_start(), plan, seed=2).losses).any()


def test_an_epoch_takes_every_point_once() -> None:
    batches = _batches(10, 4, rng=np.random.default_rng(0))
    epochs = [np.concatenate([next(batches) for _ in range(3)]) for _ in range(2)]
    assert all(sorted(epoch) == list(range(10)) for epoch in epochs)
    assert list(epochs[0]) != list(epochs[1])


def test_a_batch_of_everything_is_the_full_batch() -> None:
    full, whole = (_train(_start(), TrainPlan(20, "sgd", 0.5, batch, ())) for batch in (None, 500))
    assert np.allclose(full.losses, whole.losses, rtol=1e-12)


def _plain_gradient(network: Network) -> np.ndarray:
    back = backward(network, forward(network, DATASET.x), class_targets(network, DATASET.labels))
    pairs = zip(back.weight_grads, back.bias_grads, strict=True)
    return np.concatenate([piece.ravel() for pair in pairs for piece in pair])


def _plain_steps(
    start: Network, optimizer: Optimizer, rate: float, steps: int, *, decay: float = 0.0, schedule: Schedule = None
) -> np.ndarray:
    """Update one parameter at a time, as in a textbook."""
    p = to_vector(start).tolist()
    m, v = [0.0] * len(p), [0.0] * len(p)
    whole = rate
    for t in range(1, steps + 1):
        if schedule == "cosine":
            rate = whole * (1 + math.cos(math.pi * (t - 1) / steps)) / 2
        elif schedule is not None and t > 1 and (t - 1) % schedule.step == 0:
            rate *= schedule.factor
        gradient = _plain_gradient(from_vector(np.array(p), start.shape, start.activations))
        for i, g in enumerate(gradient):
            g = g + decay * p[i]
            if optimizer == "sgd":
                p[i] -= rate * g
            elif optimizer == "momentum":
                v[i] = 0.9 * v[i] + g
                p[i] -= rate * v[i]
            elif optimizer == "rmsprop":
                v[i] = 0.99 * v[i] + 0.01 * g**2
                p[i] -= rate * g / (v[i] ** 0.5 + 1e-8)
            else:
                m[i] = 0.9 * m[i] + 0.1 * g
                v[i] = 0.999 * v[i] + 0.001 * g**2
                p[i] -= rate * (m[i] / (1 - 0.9**t)) / ((v[i] / (1 - 0.999**t)) ** 0.5 + 1e-8)
    return np.array(p)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_twenty_steps_equal_a_plain_implementation(optimizer: Optimizer) -> None:
    history = _train(_start(), TrainPlan(20, optimizer, 0.1, None, (20,)))
    assert np.allclose(to_vector(history.networks[0]), _plain_steps(_start(), optimizer, 0.1, 20), rtol=1e-10)


@pytest.mark.parametrize("schedule", [Steps(6, 0.5), "cosine"])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_decay_and_schedules_equal_a_plain_implementation(optimizer: Optimizer, schedule: Schedule) -> None:
    plan = TrainPlan(20, optimizer, 0.1, None, (20,), 0.03, schedule)
    plain = _plain_steps(_start(), optimizer, 0.1, 20, decay=0.03, schedule=schedule)
    assert np.allclose(to_vector(_train(_start(), plan).networks[0]), plain, rtol=1e-10)


def test_a_kept_step_remembers_what_the_training_goes_on_with() -> None:
    plan = TrainPlan(9, "momentum", 0.1, None, (4, 9), 0.01)
    history = _train(_start(), plan)
    went_on = to_vector(history.networks[0]).copy()
    velocity = history.memories[0][0]
    for _ in range(5):
        network = from_vector(went_on, _start().shape, _start().activations)
        velocity = 0.9 * velocity + _plain_gradient(network) + 0.01 * went_on
        went_on = went_on - 0.1 * velocity
    assert np.allclose(went_on, to_vector(history.networks[1]), rtol=1e-10)


@pytest.mark.parametrize("schedule", [None, Steps(7, 0.1), "cosine"])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_all_of_it_is_as_in_torch(optimizer: Optimizer, schedule: Schedule) -> None:
    """Train in torch.optim, biases and all, and compare to nine digits (float64)."""
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    rate = 0.01 if optimizer in ("rmsprop", "adam") else 0.1
    start = _start()
    layers = [torch.nn.Linear(2, 2, dtype=torch.float64) for _ in start.layers]
    for layer, ours in zip(layers, start.layers, strict=True):
        layer.weight.data, layer.bias.data = torch.tensor(ours.weights), torch.tensor(ours.bias)
    module = torch.nn.Sequential(layers[0], torch.nn.Tanh(), layers[1], torch.nn.Tanh(), layers[2])
    kinds = {"sgd": "SGD", "momentum": "SGD", "rmsprop": "RMSprop", "adam": "Adam"}
    extra = {"momentum": 0.9} if optimizer == "momentum" else {}
    stepper = getattr(torch.optim, kinds[optimizer])(module.parameters(), lr=rate, weight_decay=0.01, **extra)
    scheduler = None
    if isinstance(schedule, Steps):
        scheduler = torch.optim.lr_scheduler.StepLR(stepper, schedule.step, gamma=schedule.factor)
    elif schedule == "cosine":
        scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(stepper, 50)
    x, labels = torch.tensor(DATASET.x), torch.tensor(DATASET.labels)
    for _ in range(50):
        stepper.zero_grad()
        torch.nn.functional.cross_entropy(module(x), labels).backward()
        stepper.step()
        if scheduler:
            scheduler.step()
    theirs = np.concatenate([each.detach().numpy().ravel() for each in module.parameters()])
    ours = _train(start, TrainPlan(50, optimizer, rate, None, (50,), 0.01, schedule)).networks[0]
    assert np.allclose(to_vector(ours), theirs, rtol=1e-9, atol=1e-9)


def test_divergence_is_reported_and_what_came_before_stays() -> None:
    history = _train(_start(activation="identity"), TrainPlan(200, "sgd", 1e150, None, (0, 1, 200)))
    assert history.diverged_at is not None and 0 < history.diverged_at < 200
    assert len(history.losses) == len(history.accuracies) == history.diverged_at
    assert np.isfinite(history.losses).all()
    assert 0 in history.steps and 200 not in history.steps
    assert len(history.networks) == len(history.steps)


def test_symmetric_neurons_stay_symmetric() -> None:
    history = _train(_start(init="symmetric"), TrainPlan(300, "adam", 0.03, None, (300,)))
    first, second, last = history.networks[0].layers
    for layer in (first, second):
        assert np.allclose(layer.weights[0], layer.weights[1], atol=1e-9)
    assert np.allclose(last.weights[:, 0], last.weights[:, 1], atol=1e-9)
    assert not np.allclose(first.weights, 1, atol=1e-2)


def test_zeros_never_learn_a_weight() -> None:
    history = _train(_start(init="zeros"), TrainPlan(50, "sgd", 0.5, None, (50,)))
    assert all((layer.weights == 0).all() for layer in history.networks[0].layers)


def test_the_history_is_read_only() -> None:
    history = _train(_start(), TrainPlan(3, "adam", 0.1, None, (3,)))
    assert not history.losses.flags.writeable and not history.accuracies.flags.writeable
    assert not history.networks[0].layers[0].weights.flags.writeable
