"""The trace: every snapshot measured in one pass."""

import numpy as np

from nnviz_core.backprop.datasets import make_dataset
from nnviz_core.backprop.network import from_vector, initial_network, snapshot_of, to_vector, with_parameter
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.softmax import one_hot
from nnviz_core.backprop.trace import Snapshot, trace

DATASET = make_dataset("moons", points=60, noise=0.1, rng=np.random.default_rng(0))
NETWORK = initial_network((2, 3, 2), ("silu",), init="he", scale=1.0, rng=np.random.default_rng(1))


def _snapshots(values: list[float]) -> list[Snapshot]:
    swept = with_parameter(NETWORK, "W1[3,1]", values)
    return [Snapshot(i, f"{value}", snapshot_of(swept, i)) for i, value in enumerate(values)]


def test_each_snapshot_gets_its_own_loss_and_accuracy() -> None:
    traced = trace(DATASET, _snapshots([-2.0, 0.0, 3.5]))
    for snapshot, loss, share in zip(traced.snapshots, traced.losses, traced.accuracies, strict=True):
        logits = forward(snapshot.network, DATASET.x).logits
        assert np.isclose(
            loss, OUTPUTS["softmax", "cross_entropy"].loss(logits, one_hot(DATASET.labels, 2)), rtol=1e-13
        )
        assert share == OUTPUTS["softmax", "cross_entropy"].accuracy(logits, DATASET.labels)
    assert len(set(traced.losses)) == 3 and traced.history is None
    assert not traced.losses.flags.writeable and not traced.accuracies.flags.writeable


def test_a_snapshot_off_the_scale_gives_no_warning() -> None:
    wild = from_vector(1e200 * to_vector(NETWORK), NETWORK.shape, NETWORK.activations)
    traced = trace(DATASET, [Snapshot(0, "tame", NETWORK), Snapshot(1, "wild", wild)])
    assert np.isfinite(traced.losses[0]) and not np.isfinite(traced.losses[1])
