"""Read the parameter sequence: what a config writes down, what the files hold that it names, what Python gave."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from nnviz_core.config.faults import Fault
from nnviz_core.config.network import NetworkSpec, keyframe_name
from nnviz_core.config.parameters import ParametersSpec
from nnviz_core.inputs.named_files import UnusableFileError

if TYPE_CHECKING:  # numpy and all that needs it are imported where a config has numbers of its own
    from nnviz_core.inputs.given_weights import GivenWeights
    from nnviz_core.inputs.weights import Named, Weights


def named_snapshots(
    parameters: ParametersSpec | None, network: NetworkSpec | None, place: Path | GivenWeights, *, language: str
) -> tuple[tuple[Named, ...] | None, Weights | None, list[Fault]]:
    """Return the snapshots as far as they are known before training, and how they were read.

    Files are looked for in a folder, `place`; weights that were given from Python take the place of files.
    """
    if parameters is None or network is None or parameters.train:
        return None, None, []
    from nnviz_core.config.written import written_network

    functions = (network.activations, *network.ending)
    if parameters.file:
        return _from_files(parameters, network, place, language=language)
    if parameters.sweep:
        return (("base", written_network(parameters.sweep.base, *functions)),), None, []
    named = (
        (keyframe_name(keyframe, index), written_network(keyframe, *functions))
        for index, keyframe in enumerate(parameters.keyframes or ())
    )
    return tuple(named), None, []


def _from_files(
    parameters: ParametersSpec, network: NetworkSpec, place: Path | GivenWeights, *, language: str
) -> tuple[tuple[Named, ...] | None, Weights | None, list[Fault]]:
    from nnviz_core.inputs.weights import ReadingRules, read_given, read_weights

    reading = ReadingRules(
        network.layers,
        network.activations,
        *network.ending,
        order=parameters.order,
        prefix=parameters.prefix,
        transpose=parameters.transpose,
        language=language,
    )
    try:
        if isinstance(place, Path):
            weights = read_weights(parameters.file or "", folder=place, reading=reading)
        else:
            weights = read_given(place, reading=reading)
    except UnusableFileError as error:
        fault = Fault(("parameters", "file"), str(error)) if isinstance(place, Path) else Fault((), _of_given(error))
        return None, None, [fault]
    return weights.named, weights, []


def _of_given(error: UnusableFileError) -> str:
    """Say of weights that were given from Python what was said of a file."""
    says = str(error)
    return f"weights {f'has {says[6:]}' if says.startswith('reads ') else says}"
