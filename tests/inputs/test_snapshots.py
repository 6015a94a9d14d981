"""Snapshots of a training are copies, in order, of what models were at its steps."""

from typing import Any

import numpy as np
import pytest

from nnviz_core.inputs.model_networks import UnusableModelError
from nnviz_core.inputs.snapshots import Snapshots
from tests.inputs.test_sklearn_model import stand_in


def test_what_was_taken_stays_when_the_training_goes_on() -> None:
    weights = np.ones((2, 2))
    snapshots = Snapshots().take({"W1": weights, "W2": weights}, 0)
    weights += 1
    snapshots.take({"W1": weights, "W2": weights}, 5)
    assert snapshots.steps == (0, 5)
    assert [arrays["W1"][0, 0] for arrays in snapshots.given().file_arrays()] == [1.0, 2.0]
    assert (len(snapshots), list(snapshots), repr(snapshots)) == (2, [0, 5], "Snapshots(2 taken, the last at step 5)")


def test_what_is_counted_names_the_files(tmp_path) -> None:
    paths = Snapshots("epoch").take(stand_in(2, 3, 2), 3).save(tmp_path / "runs")
    assert [path.name for path in paths] == ["epoch-3.npz"]
    with np.load(paths[0]) as kept:
        assert list(kept) == ["W1", "b1", "W2", "b2"]


@pytest.mark.parametrize(
    ("steps", "says"),
    [
        ([5, 5], "step 5 comes after step 5; take snapshots in order."),
        ([5, 4], "step 4 comes after step 5; take snapshots in order."),
        ([-1], "step -1 cannot be shown; count from 0."),
        ([1.5], "step 1.5 is no whole number; count from 0."),
        (range(2001), "a film has 2,000 snapshots at most"),
    ],
)
def test_steps_that_no_axis_has_are_refused(steps: Any, says: str) -> None:
    snapshots = Snapshots()
    with pytest.raises(UnusableModelError) as refused:
        for step in steps:
            snapshots.take([np.eye(2)], step)
    assert says in str(refused.value)


def test_what_cannot_be_counted_or_taken_is_refused() -> None:
    with pytest.raises(UnusableModelError, match="nothing is counted in 'epochs'; did you mean \"epoch\""):
        Snapshots("epochs")
    with pytest.raises(UnusableModelError, match="a float is no weights; give a network of from_torch"):
        Snapshots().take(1.0, 0)


def test_a_module_that_learns_is_taken_at_every_step() -> None:
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    net = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.Tanh(), torch.nn.Linear(3, 2))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.5)
    x, snapshots = torch.rand(20, 2), Snapshots()
    seen = []
    for step in range(3):
        snapshots.take(net if step < 2 else net.state_dict(), step)
        seen.append(net[0].weight.detach().numpy().copy())
        optimizer.zero_grad()
        net(x).square().sum().backward()
        optimizer.step()
    first, second, third = snapshots.given().file_arrays()
    np.testing.assert_array_equal(first["W1"], seen[0])
    np.testing.assert_array_equal(second["W1"], seen[1])
    np.testing.assert_array_equal(third["0.weight"], seen[2])
