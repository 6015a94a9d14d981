"""The symbols of the numbers of a layer, in the order in which they are listed: for plain text, and with all signs."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Symbol:
    """Write a number's symbol in two ways."""

    plain: str  # in ASCII, for terminals; W is all weights of a layer
    signs: str  # as on paper, of one neuron or edge


SYMBOLS: Mapping[str, Symbol] = MappingProxyType(
    {
        "weights": Symbol("W", "w"),
        "bias": Symbol("b", "b"),
        "contribution": Symbol("W * a_in", "w · a"),
        "z": Symbol("z", "z"),
        "a": Symbol("a", "a"),
        "slope": Symbol("f'(z)", "f′(z)"),
        "a_grad": Symbol("dL/da", "∂L/∂a"),
        "delta": Symbol("dL/dz", "∂L/∂z = δ"),
        "weight_grad": Symbol("dL/dW", "∂L/∂w"),
        "bias_grad": Symbol("dL/db", "∂L/∂b"),
        "message": Symbol("W * dL/dz", "w · δ"),
    }
)
