"""Take weights that stand in memory, given from Python, as those of files are taken: by the same names and rules."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz_core.backprop.leak import leak_of, plain_name
from nnviz_core.backprop.network import Network
from nnviz_core.inputs.keras_model import from_keras
from nnviz_core.inputs.layer_names import LayerNames
from nnviz_core.inputs.layer_sizes import sizes_of, told_keys
from nnviz_core.inputs.model_networks import ScoringNetwork, UnusableModelError, arrays_of
from nnviz_core.inputs.sklearn_model import from_sklearn
from nnviz_core.inputs.stored import ArrayFile, Stored, held_by
from nnviz_core.inputs.torch_module import from_torch

ONE = "weights"  # what the snapshot is called where there is but one
FOLDER = "weights"  # beside a film that was made of them
_WAYS = "give a network of from_torch, from_keras or from_sklearn, Snapshots, arrays by name, or a list W1, b1, W2, ..."


@dataclass(frozen=True, slots=True, eq=False)
class GivenWeights:
    """Snapshots in memory, as if each were a file of its name."""

    named: tuple[tuple[str, ArrayFile], ...]
    counted: bool = False  # whether the numbers in the names are those of steps

    @property
    def pattern(self) -> str:
        """Say how a config names the files that `files` lists."""
        return f"{FOLDER}/*.npz" if len(self.named) > 1 else f"{FOLDER}/{self.named[0][0]}.npz"

    @property
    def file_names(self) -> tuple[str, ...]:
        """List the names of the files in which the snapshots can be kept."""
        return tuple(f"{FOLDER}/{name}.npz" for name, _ in self.named)

    def file_arrays(self) -> list[dict[str, Any]]:
        """Return what each of these files holds."""
        return [{key: stored.read() for key, stored in opened.arrays.items()} for _, opened in self.named]

    def told_network(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Return the keys of [network] that the weights tell themselves; of arrays the layers, where there is no doubt.

        `parameters` is the table of the config, not yet checked: it says how names and matrices are read.
        """
        opened = self.named[0][1]
        if opened.layers is None or opened.activations is None:
            sizes = sizes_of(opened, **told_keys(parameters))
            return {"layers": list(sizes)} if sizes else {}
        shapes = [opened.arrays[layer.weights].shape for layer in opened.layers]
        names, leaks = [plain_name(name) for name in opened.activations], {*map(leak_of, opened.activations)} - {None}
        return {
            "layers": [shapes[0][1], *(shape[0] for shape in shapes)],
            "activation": names[0] if len(set(names)) == 1 else names,
            **({"leak": leaks.pop()} if len(leaks) == 1 else {}),
            **({"output": opened.output} if opened.output else {}),
        }


def given_weights(weights: Any) -> GivenWeights:
    """Take one snapshot, or a list of them. Raises UnusableModelError with a sentence."""
    if isinstance(weights, GivenWeights):
        return weights
    if isinstance(weights, list | tuple) and weights and not _is_array(weights[0]):
        return GivenWeights(tuple((f"snapshot {index}", array_file_of(each)) for index, each in enumerate(weights)))
    return GivenWeights(((ONE, array_file_of(weights)),))


def array_file_of(weights: Any) -> ArrayFile:
    """List the arrays of one snapshot: of a network, of a model, by name, or W1, b1, W2, ... in a list.

    What is taken is a copy, so that a model may learn on. Raises UnusableModelError with a sentence.
    """
    match weights:
        case Network():
            return _told(weights)
        case Mapping() if weights:
            return ArrayFile({str(name): _stored(value, str(name)) for name, value in weights.items()})
        case list() | tuple() if weights:
            return ArrayFile({f"arr_{place}": _stored(value, f"arr_{place}") for place, value in enumerate(weights)})
    return _told(network_of(weights))


def network_of(model: Any) -> Network:
    """Take the network of a model by what it looks like. Raises UnusableModelError with a sentence."""
    if hasattr(model, "get_config") and hasattr(model, "get_weights"):
        return from_keras(model)  # first, for where Keras stands on PyTorch its models are modules, too
    if hasattr(model, "state_dict") and hasattr(model, "_modules"):
        return from_torch(model)
    if hasattr(model, "activation") and hasattr(model, "predict"):
        return from_sklearn(model)
    empty = isinstance(model, list | tuple | Mapping)
    raise UnusableModelError(f"{'nothing' if empty else f'a {type(model).__name__}'} is no weights; {_WAYS}.")


def _told(network: Network) -> ArrayFile:
    """Say of a network what the file of a whole model would say."""
    layers = tuple(
        LayerNames(f"{number}", f"W{number}", f"b{number}" if layer.has_bias else None, stored_inputs_first=False)
        for number, layer in enumerate(network.layers, start=1)
    )
    arrays = {name: _stored(values, name) for name, values in arrays_of(network).items()}
    output = None if isinstance(network, ScoringNetwork) else network.output
    return ArrayFile(arrays, layers, network.activations, output, inputs_first=False)


def _stored(value: Any, name: str) -> Stored:
    try:
        array = np.array(_of_tensor(value))
    except ValueError:
        raise UnusableModelError(f"{name} is no array: its rows are of different lengths.") from None
    if array.dtype.kind == "O":
        raise UnusableModelError(f"{name} is no array of numbers but a {type(value).__name__}; {_WAYS}.")
    array.flags.writeable = False
    return Stored(array.shape, held_by(array.dtype), lambda: array)


def _of_tensor(value: Any) -> Any:
    """Turn a tensor of PyTorch, on whatever device and of whatever precision, into an array; others stay."""
    if not hasattr(value, "detach"):
        return value
    tensor = value.detach().cpu()
    return (tensor.double() if tensor.is_floating_point() else tensor).numpy()


def _is_array(value: Any) -> bool:
    """Tell an array, or rows of numbers, from a snapshot."""
    if isinstance(value, Sequence) and not isinstance(value, str):
        return bool(value) and _is_row(value[0])
    return hasattr(value, "shape") and hasattr(value, "dtype")


def _is_row(value: Any) -> bool:
    """Tell numbers, and lists of numbers, from arrays in a list, which are a snapshot."""
    if isinstance(value, Sequence) and not isinstance(value, str):
        return bool(value) and isinstance(value[0], int | float)
    return isinstance(value, int | float)
