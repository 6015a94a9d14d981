"""Bound what two right computations of one pass may differ by: the rounding of IEEE arithmetic, carried through.

Nothing can be asked of the digits of a sum whose terms cancel, nor of what depends on them. So every number gets an
absolute bound beside it, of first order, from these rules, with eps = 2^-52 for the two sides together:

    sum of n terms       n eps (sum of |terms|), plus what the terms bring along (Higham 2002, chapter 3)
    product, quotient    eps of the result, plus what the factors bring along
    f(z), f'(z)          16 eps of the result (libraries err by a few units), plus how far it moves with z in its bound;
                         the slopes of silu and gelu are sums of two terms, and are taken as such
    softmax              p (1 - p) (e^(2 d) - 1), where d is the largest bound of a logit, plus 16 eps of the result
    loss                 the sum over the other classes of p (e^(2 d) - 1), or 2 d where that is less, plus the same
    p - y                the bound of p, plus eps (p + y)

A number below 2^-1022 has no relative precision: every rule has an absolute 2^-1070 too.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS, GELU_CUBIC, GELU_RATE, sigmoid, sigmoid_slope
from nnviz_core.backprop.network import Array
from nnviz_core.backprop.passes import LayerPass, SamplePass

EPS = float(np.finfo(np.float64).eps)
FUNCTION = 16 * EPS
LEAST = 2.0**-1070


def silu_terms(z: Array) -> Array:
    """Return the sum of the sizes of the terms of silu's slope."""
    return sigmoid(z) + np.abs(z) * sigmoid_slope(z)


def gelu_terms(z: Array) -> Array:
    """Return the sum of the sizes of the terms of gelu's slope."""
    twice = 2 * GELU_RATE * (z + GELU_CUBIC * z**3)
    return sigmoid(twice) + np.abs(z) * sigmoid_slope(twice) * 2 * GELU_RATE * (1 + 3 * GELU_CUBIC * z * z)


SLOPE_TERMS: Mapping[str, Callable[[Array], Array]] = {"silu": silu_terms, "gelu": gelu_terms}


@dataclass(frozen=True, slots=True)
class Bounded:
    """A number or an array, and how far another right computation may be from it."""

    value: Array
    bound: Array

    def __mul__(self, other: "Bounded") -> "Bounded":
        value, sizes = self.value * other.value, (np.abs(self.value), np.abs(other.value))
        carried = self.bound * sizes[1] + sizes[0] * other.bound + self.bound * other.bound
        return Bounded(value, carried + EPS * np.abs(value) + LEAST)

    def sum(self, axis: int) -> "Bounded":
        """Add up terms along an axis."""
        rounding = self.value.shape[axis] * EPS * np.abs(self.value).sum(axis=axis)
        return Bounded(self.value.sum(axis=axis), self.bound.sum(axis=axis) + rounding)


def exact(value: Array) -> Bounded:
    """Take a number as given to both sides."""
    return Bounded(value, np.zeros_like(value))


def applied(f: Callable[[Array], Array], z: Bounded, *, terms: Array | None = None) -> Bounded:
    """Apply a function; terms are the sizes of what is added up in its formula, where that can cancel."""
    value = f(z.value)
    moved = np.maximum(np.abs(f(z.value + z.bound) - value), np.abs(f(z.value - z.bound) - value))
    return Bounded(value, 2 * moved + FUNCTION * (np.abs(value) if terms is None else terms) + LEAST)


def bounds_of(passed: SamplePass) -> Iterator[tuple[str, Array, Array]]:
    """Yield the name, the value and the bound of every field of a pass, layer by layer."""
    with np.errstate(all="ignore"):
        forwards = list(_up(passed))
        yield from _down(passed, forwards)


def _up(passed: SamplePass) -> Iterator[dict[str, Bounded]]:
    """Go up the layers: the bounds of a_in, contribution, z, a and slope."""
    a = exact(passed.x)
    for layer in passed.layers:
        contribution = exact(layer.weights) * Bounded(a.value[None, :], a.bound[None, :])
        terms = np.concatenate([contribution.value, layer.bias[:, None]], axis=1)
        carried = np.concatenate([contribution.bound, np.zeros_like(layer.bias)[:, None]], axis=1)
        own = {"a_in": a, "contribution": contribution, "z": Bounded(terms, carried).sum(1)}
        if layer.activation != "softmax":
            entry = ACTIVATIONS[layer.activation]
            own["a"] = a = applied(entry.f, own["z"])
            wide = SLOPE_TERMS.get(layer.activation)
            own["slope"] = applied(entry.slope, own["z"], terms=wide(own["z"].value) if wide else None)
        yield own


def _down(passed: SamplePass, forwards: list[dict[str, Bounded]]) -> Iterator[tuple[str, Array, Array]]:
    """Go down the layers: yield every field with its bound."""
    last = passed.layers[-1]
    y = np.arange(len(last.z)) == passed.label
    apart = 2 * float(forwards[-1]["z"].bound.max()) + EPS * float(np.ptp(last.z))
    spread = np.expm1(apart)
    probs = _probs(passed.probs, spread)
    loss = min((passed.probs[~y] * spread).sum(), apart) + FUNCTION * passed.loss + LEAST
    yield "logits", passed.logits, forwards[-1]["z"].bound
    yield "probs", passed.probs, probs.bound
    yield "loss", np.asarray(passed.loss), np.asarray(loss)
    delta = Bounded(last.delta, probs.bound + EPS * (probs.value + y))
    inverse = Bounded(last.a_grad, np.abs(last.a_grad) * (spread + FUNCTION) + LEAST)
    ends = {"a": probs, "slope": exact(last.slope), "a_grad": inverse}
    blame = inverse
    for at, layer in reversed(list(enumerate(passed.layers))):
        own = {**ends, **forwards[at]} if layer is last else forwards[at]
        if layer is not last:
            own["a_grad"] = blame
            delta = blame * own["slope"]
        column = Bounded(delta.value[:, None], delta.bound[:, None])
        message = exact(layer.weights) * column
        own["weight_grad"] = column * Bounded(own["a_in"].value[None, :], own["a_in"].bound[None, :])
        yield from _fields(layer, {**own, "delta": delta, "bias_grad": delta, "message": message})
        blame = message.sum(0)
    yield "x_grad", passed.x_grad, blame.bound


def _probs(probs: Array, spread: float) -> Bounded:
    moved = probs * (1 - probs) * spread
    return Bounded(probs, np.minimum(moved, 1) + FUNCTION * probs + LEAST)


def _fields(layer: LayerPass, own: dict[str, Bounded]) -> Iterator[tuple[str, Array, Array]]:
    yield from ((f"layers[{layer.index - 1}].{name}", getattr(layer, name), each.bound) for name, each in own.items())
    for name in ("weights", "bias"):
        yield f"layers[{layer.index - 1}].{name}", getattr(layer, name), np.zeros_like(getattr(layer, name))
