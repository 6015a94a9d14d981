"""Read Keras's files: .weights.h5 and .keras of Keras 3, and the older .h5; all store kernels inputs x outputs.

A whole model tells its layers, their order and their activations in its config; weights alone tell the order where
Keras numbered the layers itself. Links to other files, which HDF5 knows, are never followed.
"""

import io
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from nnviz_core.inputs.keras_config import ModelConfig, NotDenseError, model_config
from nnviz_core.inputs.layer_names import LayerNames
from nnviz_core.inputs.named_files import UnusableFileError, natural
from nnviz_core.inputs.stored import MAX_ARRAYS, MAX_DIRECTORY_BYTES, MAX_NAME, ArrayFile, Floats, Stored, held_by
from nnviz_core.inputs.zip_files import faults_explained, opened_zip
from nnviz_core.installing import extra_line
from nnviz_core.words.wording import brief, shown

MAX_CHUNK_BYTES = 4 * 1024 * 1024  # of a block that is packed as one, where the whole array is smaller
_NOT_WHOLE = 'which is no whole file of Keras; save it again, as model.save_weights("w.weights.h5").'
_NO_LAYERS = ("optimizer", "optimizer_weights", "metrics")  # groups of what a model keeps beside its layers
_NUMBERED = re.compile(r"(?:.*/)?(?:layers|_layer_checkpoint_dependencies)/dense(?:_[0-9]+)?")
_OLDER_NUMBERED = re.compile(r"dense(?:_[0-9]+)?")


@dataclass(frozen=True, slots=True)
class _Group:
    """The arrays of one layer, in Keras's order: kernel, bias."""

    name: str
    arrays: tuple[str, ...]  # by their names here


def read_keras(file: BinaryIO, size: int, path: Path) -> ArrayFile:
    """List the arrays of a .keras file. Raises UnusableFileError with a sentence."""
    with faults_explained(path, _NOT_WHOLE):
        archive = opened_zip(file, size, path)
        if archive.getinfo("config.json").file_size > MAX_DIRECTORY_BYTES:
            raise ValueError("a large config")
        config = json.loads(archive.read("config.json"))
        return _read_hdf5(io.BytesIO(archive.read("model.weights.h5")), path, config)


def read_hdf5(file: BinaryIO, size: int, path: Path) -> ArrayFile:
    """List the arrays of a .h5 file. Raises UnusableFileError with a sentence."""
    with faults_explained(path, _NOT_WHOLE):
        if not size:
            raise ValueError("an empty file")
        return _read_hdf5(file, path, None)


def _read_hdf5(file: BinaryIO, path: Path, config: Any) -> ArrayFile:
    try:
        import h5py  # here, because it is an extra
    except ImportError:
        needs = f"which needs the package h5py: {extra_line('keras')}."
        raise UnusableFileError(f"names {shown(path.name)}, {needs}") from None
    root = h5py.File(file, "r")
    if "model_config" in root.attrs:
        config = json.loads(_text(root.attrs["model_config"]))
    datasets = _datasets(root)
    whole = any(name.startswith("model_weights/") for name in datasets)
    weights = root["model_weights"] if whole else root
    arrays = {name.removeprefix("model_weights/"): _stored(each, path, name) for name, each in datasets.items()}
    groups = _older_groups(weights, arrays) if "layer_names" in weights.attrs else _groups(arrays)
    named, renamed = _named(groups, arrays)
    told = _told(config, path) if config is not None else None
    layers = _layers(named, renamed, told)
    return ArrayFile(
        renamed, layers, told.activations if told and layers else None, told.output if told and layers else None, True
    )


def _told(config: Any, path: Path) -> ModelConfig:
    try:
        return model_config(config)
    except NotDenseError as error:
        raise UnusableFileError(f"names {shown(path.name)}, which {error}.") from None


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


# --- what is in the file -------------------------------------------------------------------------


def _datasets(root: Any) -> dict[str, Any]:
    """Return the datasets below a group by their paths, but those of optimizers, of metrics and of random seeds.

    A group may lie in itself, so that the number of those looked at is bounded. Raises ValueError for any link.
    """
    import h5py

    found, waiting, looked_at = dict[str, Any](), [("", root)], 0
    while waiting:
        name, group = waiting.pop()
        for key in group:
            looked_at += 1
            inner = f"{name}/{key}" if name else key
            if (
                looked_at > MAX_ARRAYS
                or len(inner) > MAX_NAME
                or not isinstance(group.get(key, getlink=True), h5py.HardLink)
            ):
                raise ValueError("a link, or groups without end")
            if inner in _NO_LAYERS or key.startswith("seed_generator"):
                continue
            if isinstance(group[key], h5py.Group):
                waiting.append((inner, group[key]))
            else:
                found[inner] = group[key]
    return found


def _stored(dataset: Any, path: Path, name: str) -> Stored:
    if dataset.external or dataset.is_virtual:
        raise ValueError("numbers in another file")
    if dataset.chunks and prod(dataset.chunks) * dataset.dtype.itemsize > max(MAX_CHUNK_BYTES, dataset.nbytes):
        raise ValueError("few numbers in a large block, which is unpacked as a whole")

    def read() -> Floats:
        with faults_explained(path, f"in which the numbers of {brief(name)} cannot be read; save it again."):
            return np.asarray(dataset[()])

    return Stored(tuple(dataset.shape), held_by(dataset.dtype), read)


def _groups(arrays: Mapping[str, Stored]) -> list[_Group]:
    """Gather the arrays of Keras 3, which are called NAME/vars/0, NAME/vars/1, ..., in natural order."""
    found = dict[str, list[str]]()
    for name in sorted(arrays, key=natural):
        found.setdefault(re.sub(r"/vars/[0-9]+$", "", name), []).append(name)
    return [_Group(layer, tuple(names)) for layer, names in found.items()]


def _older_groups(weights: Any, arrays: Mapping[str, Stored]) -> list[_Group]:
    """Gather the arrays as the older format lists them, layer by layer."""
    holding = {name[:place] for name in arrays for place, letter in enumerate(name) if letter == "/"}
    names = [name for name in map(_text, weights.attrs["layer_names"]) if name in holding]
    listed = [(name, [f"{name}/{_text(each)}" for each in weights[name].attrs["weight_names"]]) for name in names]
    return [_Group(name, tuple(arrays)) for name, arrays in listed if arrays]


def _named(groups: Sequence[_Group], arrays: Mapping[str, Stored]) -> tuple[list[LayerNames | None], dict[str, Stored]]:
    """Name every array for what it is by the shapes of its layer; None stands for a layer that is not dense."""
    layers, renamed = list[LayerNames | None](), dict[str, Stored]()
    for group in groups:
        shapes = [arrays[name].shape for name in group.arrays]
        dense = [len(shape) for shape in shapes] in ([2], [2, 1]) and "embedding" not in group.name
        roles = ("kernel", "bias")[: len(shapes)] if dense else _roles(shapes, group)
        names = [f"{group.name}/{role}" for role in roles]
        renamed |= {name: arrays[old] for name, old in zip(names, group.arrays, strict=True)}
        bias = names[1] if len(names) > 1 else None
        layers.append(LayerNames(group.name, names[0], bias, stored_inputs_first=True) if dense else None)
    return layers, renamed


def _roles(shapes: Sequence[tuple[int, ...]], group: _Group) -> tuple[str, ...]:
    """Name the arrays of a layer that is not dense, so that a sentence can tell what it is."""
    if "embedding" in group.name:
        return tuple(f"{place}/embeddings" for place in range(len(shapes)))
    if all(len(shape) < 2 for shape in shapes) and len(shapes) > 1:
        return tuple(f"{place}/moving_mean" for place in range(len(shapes)))
    return tuple(f"{place}/kernel" if len(shape) > 1 else f"{place}/bias" for place, shape in enumerate(shapes))


# --- their order ---------------------------------------------------------------------------------


def _layers(
    named: Sequence[LayerNames | None], arrays: Mapping[str, Stored], told: ModelConfig | None
) -> tuple[LayerNames, ...] | None:
    """Return the layers in their order where the file tells it; None where only names and the config can."""
    dense = [layer for layer in named if layer is not None]
    if len(dense) < len(named):
        return None
    if told is not None and told.names is not None and {layer.label for layer in dense} == set(told.names):
        by_label = {layer.label: layer for layer in dense}
        return tuple(by_label[name] for name in told.names)
    parents = {layer.label.rpartition("/")[0] for layer in dense}
    if len(parents) == 1 and all(_NUMBERED.fullmatch(layer.label) for layer in dense):
        if told is not None and told.names is not None and len(told.names) != len(dense):
            return None
        return tuple(replace(layer, label=layer.label.rpartition("/")[2]) for layer in _counted(dense))
    if all(_OLDER_NUMBERED.fullmatch(layer.label) for layer in dense) and _counted(dense) == dense:
        return tuple(dense)  # the older format lists them in this order, too
    return None


def _counted(layers: Sequence[LayerNames]) -> list[LayerNames]:
    """Sort dense, dense_1, ..., dense_10, as Keras counts the layers of one kind when it saves them."""
    return sorted(layers, key=lambda layer: int(re.sub(r"^(?:.*/)?dense_?", "", layer.label) or 0))
