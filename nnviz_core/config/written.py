"""Networks whose numbers stand in the config itself."""

from collections.abc import Sequence

from nnviz_core.backprop.network import Layer, Network, freeze, layer_of
from nnviz_core.config.network import LayerSpec, NetworkValues


def written_network(values: NetworkValues, activations: Sequence[str], output: str, loss_kind: str) -> Network:
    """Make a network of the numbers written in a config."""
    layers = tuple(map(_written_layer, values.layers))
    return Network(layers, tuple(activations), output, loss_kind)


def _written_layer(layer: LayerSpec) -> Layer:
    return layer_of(freeze(layer.weights), None if layer.bias is None else freeze(layer.bias))
