"""Draw the point sets of the films: planar ones of two classes each, and those whose answers are numbers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.draws import normal, uniform
from nnviz_core.backprop.elementary import PI, cos, sin
from nnviz_core.backprop.network import Array, Image, Labels, freeze, seal
from nnviz_core.backprop.numbers_to_learn import FUNCTIONS, draw_numbers

CORNER_REACH = (0.6, 1.0)  # xor_corners: from here to here along each axis
INNER_RADIUS = 0.5
SPIRAL_TURNS = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Dataset:
    """Hold points and their answers: a class each, or numbers, which the outputs should say."""

    kind: str
    x: Array  # (points, n_in)
    classes: Labels | None  # (points,)
    y: Array | None = None  # (points, n_out)   where answers are numbers
    class_names: tuple[str, ...] = ()  # where the classes have names, of a file or of a config
    columns: tuple[str, ...] = ()  # what a file calls the inputs, where that is not x1, x2, ...
    image: Image | None = None  # where each point is a picture

    @property
    def labels(self) -> Labels:
        """Return the classes of the points. Raises LookupError, with a sentence, where their answers are numbers."""
        if self.classes is None:
            raise LookupError("the answers of these points are numbers, and this needs points of classes.")
        return self.classes

    @property
    def numbers(self) -> Array:
        """Return the numbers that the outputs should say, (points, n_out). Raises LookupError where there are none."""
        if self.y is None:
            raise LookupError(
                "the answers of these points are classes, and this needs points whose answers are numbers."
            )
        return self.y

    def taken(self, chosen: NDArray[np.bool_]) -> "Dataset":
        """Return some of the points, those of a mask (points,)."""
        return replace(self, x=seal(self.x[chosen]), classes=self.labels[chosen])


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
KINDS: tuple[str, ...] = tuple(SAMPLERS)  # of classes


def make_dataset(kind: str, *, points: int, noise: float, rng: np.random.Generator) -> Dataset:
    """Draw a dataset by its kind, then move each point, or its number, by Gaussian noise of that deviation."""
    if kind in FUNCTIONS:
        x, y = draw_numbers(kind, points=points, noise=noise, rng=rng)
        return Dataset(kind, x, None, y)
    x, labels = SAMPLERS[kind](points, rng)
    labels.flags.writeable = False
    return Dataset(kind, seal(x + noise * normal(rng, shape=x.shape) if noise else x), labels)


def points_with_targets(answered: Sequence[tuple[Sequence[float], Sequence[float]]]) -> Dataset:
    """Make a dataset of points x and what the outputs should say of them, each pair once."""
    once = list(dict.fromkeys((tuple(x), tuple(y)) for x, y in answered))
    return Dataset("samples", freeze([x for x, _ in once]), None, freeze([y for _, y in once]))
