"""Put weights that were given from Python in the place of what a config's parameters come from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nnviz_core.inputs.given_weights import GivenWeights

SOURCES = ("train", "keyframes", "sweep", "file")


def with_given(tree: Mapping[str, Any], given: GivenWeights) -> dict[str, Any]:
    """Return a config's tree in which the parameters are those of files, as the given weights can be written.

    Of the network it says what the config leaves out and the weights tell: shape, activation, output.
    """
    parameters, network = tree.get("parameters", {}), tree.get("network", {})
    told = given.told_network(parameters if isinstance(parameters, Mapping) else {})
    if isinstance(network, Mapping):
        if "activation" in network:
            told.pop("leak", None)
        network = {**told, **network}
    if isinstance(parameters, Mapping):
        parameters = {key: value for key, value in parameters.items() if key not in SOURCES} | {"file": given.pattern}
    return {**tree, "network": network, "parameters": parameters}


def given_form(tree: Mapping[str, Any], path: Path, given: GivenWeights) -> tuple[dict[str, Any], Path, str]:
    """Return a config with given weights, with the place and the text by which a film's folder keeps it."""
    whole = with_given(tree, given)
    text = json.dumps(whole, indent=1, ensure_ascii=False, default=str) + "\n"
    return whole, path.with_name(f"{path.stem}.json"), text
