"""Print how long the core takes for a lecture: one training and one sweep. Run it as a script."""

from time import perf_counter

import numpy as np

from nnviz_core.backprop.datasets import make_dataset
from nnviz_core.backprop.network import initial_network, snapshot_of, with_parameter
from nnviz_core.backprop.trace import Snapshot, trace
from nnviz_core.backprop.training import TrainPlan, train

ROUNDS = 5
DATASET = make_dataset("xor", points=500, noise=0.0, rng=np.random.default_rng(0))
START = initial_network((2, 2, 2, 2), ("tanh", "tanh"), init="normal", scale=1.0, rng=np.random.default_rng(6))


def training_seconds() -> float:
    """Time 1,500 full-batch Adam steps on 500 points."""
    plan = TrainPlan(1500, "adam", 0.03, None, (0, 1500))
    began = perf_counter()
    train(START, DATASET, plan, rng=np.random.default_rng(0))
    return perf_counter() - began


def trace_seconds() -> float:
    """Time the trace of 1,000 snapshots on 500 points."""
    swept = with_parameter(START, "W2[1,2]", np.linspace(-3, 3, 1000))
    snapshots = [Snapshot(index, str(index), snapshot_of(swept, index)) for index in range(1000)]
    began = perf_counter()
    trace(DATASET, snapshots)
    return perf_counter() - began


if __name__ == "__main__":
    print(f"1,500 Adam steps    {min(training_seconds() for _ in range(ROUNDS)):.3f} s   (at most 0.75)")
    print(f"1,000 snapshots     {min(trace_seconds() for _ in range(ROUNDS)):.3f} s   (at most 0.50)")
