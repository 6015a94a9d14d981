"""Draw the planar point sets of the films, two classes each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from nnviz_core.backprop.draws import normal, uniform
from nnviz_core.backprop.elementary import PI, cos, sin
from nnviz_core.backprop.network import Array, Image, Labels, seal

CORNER_REACH = (0.6, 1.0)  # xor_corners: from here to here along each axis
INNER_RADIUS = 0.5
SPIRAL_TURNS = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Dataset:
    """Hold labelled points."""

    kind: str
    x: Array  # (points, n_in)
    labels: Labels  # (points,)
    image: Image | None = None  # where each point is a picture


Sampler = Callable[[int, np.random.Generator], tuple[Array, Labels]]


def _xor_labels(x: Array) -> Labels:
    return (x[:, 0] * x[:, 1] > 0).astype(np.int64)


def _alternating(points: int) -> Labels:
    return np.arange(points, dtype=np.int64) % 2


def _polar(radius: Array, angle: Array) -> Array:
    return np.stack([radius * cos(angle), radius * sin(angle)], axis=1)


def xor(points: int, rng: np.random.Generator) -> tuple[Array, Labels]:
    """Draw uniform points on [-1, 1]^2: class 1 where x1 x2 > 0; points on an axis are drawn again."""
    x = uniform(rng, -1, 1, shape=(points, 2))
    while (on_axis := (x == 0).any(axis=1)).any():
        x[on_axis] = uniform(rng, -1, 1, shape=(int(on_axis.sum()), 2))
    return x, _xor_labels(x)


def xor_corners(points: int, rng: np.random.Generator) -> tuple[Array, Labels]:
    """Draw points in four squares at the corners of [-1, 1]^2, corner after corner, classes as in xor."""
    turns = np.arange(points)
    signs = np.stack([1 - 2 * (turns % 2), 1 - 2 * (turns // 2 % 2)], axis=1)
    x = signs * uniform(rng, *CORNER_REACH, shape=(points, 2))
    return x, _xor_labels(x)


def moons(points: int, rng: np.random.Generator) -> tuple[Array, Labels]:
    """Draw two interleaved half circles of radius 2/3."""
    labels = _alternating(points)
    arc = _polar(np.ones(points), uniform(rng, 0, PI, shape=(points,)))
    x = np.where(labels[:, None] == 0, arc, np.array([1.0, 0.5]) - arc)
    return (x - np.array([0.5, 0.25])) / 1.5, labels


def circles(points: int, rng: np.random.Generator) -> tuple[Array, Labels]:
    """Draw a circle of radius 1 (class 0) around one of radius 1/2 (class 1)."""
    labels = _alternating(points)
    radius = np.where(labels == 0, 1.0, INNER_RADIUS)
    return _polar(radius, uniform(rng, 0, 2 * PI, shape=(points,))), labels


def spirals(points: int, rng: np.random.Generator) -> tuple[Array, Labels]:
    """Draw two arms that wind once around the origin, one the half-turn of the other."""
    labels = _alternating(points)
    radius = np.sqrt(uniform(rng, 0.01, 1, shape=(points,)))
    return _polar(radius, PI * (2 * SPIRAL_TURNS * radius + labels)), labels


SAMPLERS: Mapping[str, Sampler] = MappingProxyType(
    {"xor": xor, "xor_corners": xor_corners, "moons": moons, "circles": circles, "spirals": spirals}
)
KINDS: tuple[str, ...] = tuple(SAMPLERS)


def make_dataset(kind: str, *, points: int, noise: float, rng: np.random.Generator) -> Dataset:
    """Draw a dataset of one of the KINDS, then move each point by Gaussian noise of that deviation."""
    x, labels = SAMPLERS[kind](points, rng)
    labels.flags.writeable = False
    return Dataset(kind, seal(x + noise * normal(rng, shape=x.shape) if noise else x), labels)
