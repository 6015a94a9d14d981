"""The layers of a network are read from its arrays, or not at all."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from nnviz_core import load
from nnviz_core.inputs.given_weights import array_file_of
from nnviz_core.inputs.layer_sizes import sizes_of
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.weights import ReadingRules, read_weights


def arrays(*sizes, weight="{}.weight", bias="{}.bias", turned=False):
    """Make a network's arrays by PyTorch's names and sizes; without `bias` it has none."""
    made = {}
    for place, (n_in, n_out) in enumerate(pairwise(sizes)):
        made[weight.format(2 * place)] = np.ones((n_in, n_out) if turned else (n_out, n_in))
        made |= {bias.format(2 * place): np.ones(n_out)} if bias else {}
    return made


def sizes(weights, order=None, prefix="", transpose=None):
    return sizes_of(array_file_of(weights), order=order, prefix=prefix, transpose=transpose)


@pytest.mark.parametrize(
    ("weights", "asked", "expected"),
    [
        (arrays(2, 4, 2), {}, (2, 4, 2)),
        (arrays(2, 4, 2, turned=True), {}, (2, 4, 2)),  # a bias of 4 tells which way round
        (arrays(3, 3, 3), {}, (3, 3, 3)),  # the same both ways
        (arrays(2, 5, 4, 1, bias=""), {}, (2, 5, 4, 1)),
        (arrays(2, 4, 2, bias=""), {}, None),  # 2-4-2, or a 4-2-4 stored the other way round
        (arrays(2, 4, 2, bias=""), {"transpose": False}, (2, 4, 2)),
        (arrays(2, 4, 2, bias=""), {"transpose": True}, (4, 2, 4)),
        ({**arrays(2, 4, 2), "0.weight": np.ones((5, 2))}, {}, None),  # no network
        ({name: np.stack([array] * 7) for name, array in arrays(2, 4, 2).items()}, {}, (2, 4, 2)),  # snapshots
        ({"out.weight": np.ones((2, 4)), "hid.weight": np.ones((4, 3))}, {}, None),
        ({"out.weight": np.ones((2, 4)), "hid.weight": np.ones((4, 3))}, {"order": ["hid", "out"]}, (3, 4, 2)),
        ({f"ema.{name}": array for name, array in arrays(2, 4, 2).items()}, {"prefix": "ema."}, (2, 4, 2)),
        (list(arrays(2, 4, 2).values()), {}, (2, 4, 2)),  # W1, b1, W2, b2 by their places
        ([*arrays(2, 4, 3, bias="").values()], {}, (2, 4, 3)),
    ],
)
def test_sizes_are_those_of_the_one_network_that_the_arrays_can_be(weights, asked, expected) -> None:
    assert sizes(weights, **asked) == expected


@pytest.mark.parametrize(
    ("weights", "says"),
    [
        (arrays(2, 4, 2), "which has 2 layers (0 and 2); network.layers needs 3: write layers = [2, 4, 2] in [net"),
        (arrays(2, 4, 4, 2), "where 0.weight is 4 x 2; network.layers needs 2 x 2: write layers = [2, 4, 4, 2] in"),
        (arrays(2, 4, 2, bias=""), "which has 2 layers (0 and 2); network.layers needs 3."),
        (arrays(2, 2), "which has 1 layer (0); network.layers needs 3."),  # no hidden layer: no line would do
    ],
)  # fmt: skip
def test_a_file_without_its_layers_in_the_config_is_refused_with_the_line_to_write(weights, says, tmp_path) -> None:
    np.savez(tmp_path / "w.npz", **weights)
    with pytest.raises(UnusableFileError) as refused:
        read_weights("w.npz", folder=tmp_path, reading=ReadingRules((2, 2, 2, 2), ("tanh", "tanh")))
    assert says in str(refused.value)


def test_arrays_without_names_are_refused_with_the_line_too(tmp_path: Path) -> None:
    np.savez(tmp_path / "w.npz", *arrays(2, 4, 2).values())
    with pytest.raises(UnusableFileError, match=r"in no way: write layers = \[2, 4, 2\] in \[network\]\."):
        read_weights("w.npz", folder=tmp_path, reading=ReadingRules((2, 2, 2, 2), ("tanh", "tanh")))


@pytest.mark.parametrize("weights", [arrays(2, 4, 2), list(arrays(2, 4, 2).values())])
def test_weights_in_memory_tell_their_layers_to_a_config_that_names_none(weights) -> None:
    assert load({"sections": [{"scene": "forward"}]}, weights=weights).source.spec.network.layers == (2, 4, 2)


def test_order_of_the_config_is_heeded_and_a_wrong_type_of_it_is_told() -> None:
    weights = {"out.weight": np.ones((2, 4)), "hid.weight": np.ones((4, 2)), "hid.bias": np.ones(4)}
    tree = {"sections": [{"scene": "forward"}], "parameters": {"order": ["hid", "out"]}}
    assert load(tree, weights=weights).source.spec.network.layers == (2, 4, 2)
    with pytest.raises(Exception, match=r"parameters\.order"):
        load({**tree, "parameters": {"order": 3}}, weights=weights)


def test_what_the_config_says_of_the_layers_must_be_so() -> None:
    with pytest.raises(Exception, match=r"write layers = \[2, 4, 2\] in \[network\]"):
        load({"network": {"layers": [2, 3, 2]}, "sections": [{"scene": "forward"}]}, weights=arrays(2, 4, 2))
