"""Networks whose numbers stand in the config itself."""

from collections.abc import Sequence

from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.config.network import NetworkValues


def written_network(values: NetworkValues, activations: Sequence[str], output: str, loss_kind: str) -> Network:
    """Make a network of the numbers written in a config."""
    layers = (Layer(freeze(layer.weights), freeze(layer.bias)) for layer in values.layers)
    return Network(tuple(layers), tuple(activations), output, loss_kind)
