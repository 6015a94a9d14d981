"""Read the kept files of weights of a 2-3-2 network, or be told why not."""

from pathlib import Path

import pytest

from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.weights import ReadingRules, Weights, read_weights

FILES = Path(__file__).parents[1] / "data" / "weights"


def read(name: str, folder: Path = FILES, activation: str = "tanh", **asked) -> Weights:
    asked = {"shape": (2, 3, 2), **asked}
    return read_weights(name, folder=folder, reading=ReadingRules(activations=(activation,), **asked))


def refusal(name: str, folder: Path = FILES, activation: str = "tanh", **asked) -> str:
    with pytest.raises(UnusableFileError) as refused:
        read(name, folder, activation, **asked)
    return str(refused.value)
