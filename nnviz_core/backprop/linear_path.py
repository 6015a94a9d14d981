"""Lead the plane from the identity to a matrix along the polar path: a rotation times a stretch.

The straight line (1 - t) I + t W folds the plane whenever W has a negative eigenvalue; this path never does.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, assert_never

import numpy as np

from nnviz_core.backprop.elementary import PI, arctan2, cos, hypot, sin
from nnviz_core.backprop.network import Array, freeze, seal
from nnviz_core.backprop.sums import product_of_2x2, total

PathKind = Literal["turn", "mirror", "flatten"]
SINGULAR = 1e-9  # |det| under this share of the squared norm counts as zero
FLIP_SHARE = 0.4  # of the time, where there is a flip
FLIP = freeze(np.diag([1.0, -1.0]))


@dataclass(frozen=True, slots=True, eq=False)
class LinearPath:
    """Move from I (t = 0) to the weights (t = 1): R(angle) S, or R(angle) S diag(1, -1) for a mirror."""

    kind: PathKind
    weights: Array  # (2, 2)
    det: float
    angle: float  # radians, in (-pi, pi]
    stretch: Array  # (2, 2)   S, symmetric
    flip_at: float  # the flip takes 0 <= t <= flip_at; 0 where there is none

    def matrix_at(self, t: float) -> Array:
        """Return the matrix, (2, 2), at time t in [0, 1].

        A turn is singular nowhere. A mirror first turns the second axis over through the third dimension,
        seen from above as diag(1, cos), and then goes on as a turn. A flatten is singular at its end only.
        """
        return self.weights if t >= 1 else _matrix_on_the_way(self, t)


@lru_cache(maxsize=8)  # in one frame, asked for the grid, the points, every curve and dot
def _matrix_on_the_way(path: LinearPath, t: float) -> Array:
    if t < path.flip_at:
        return freeze(np.diag([1.0, cos(PI * t / path.flip_at)]))
    passed = (t - path.flip_at) / (1 - path.flip_at)
    stretched = (1 - passed) * np.eye(2) + passed * path.stretch
    turned = product_of_2x2(rotation(passed * path.angle), stretched)
    return seal(product_of_2x2(turned, FLIP) if path.kind == "mirror" else turned)


def rotation(angle: float) -> Array:
    """Return the matrix, (2, 2), that turns the plane counter-clockwise by an angle in radians."""
    x, y = float(cos(angle)), float(sin(angle))
    return np.array([[x, -y], [y, x]])


def plane_matrix(weights: Array) -> Array:
    """Embed weights (n_out, n_in), each 1 or 2, as the (2, 2) matrix that moves the drawn plane.

    A layer of one neuron is drawn on the axis (a, 0). Leaving that axis flattens nothing more, so the free
    second column is the first one turned by a right angle: the matrix is a rotation times a scale.
    """
    matrix = np.zeros((2, 2))
    matrix[: weights.shape[0], : weights.shape[1]] = weights
    if weights.shape[1] == 1:
        matrix[:, 1] = [-matrix[1, 0], matrix[0, 0]]
    return seal(matrix)


def linear_path(weights: Array) -> LinearPath:
    """Find the path to the weights, (n_out, n_in) with one or two of each; see plane_matrix."""
    matrix = plane_matrix(weights)
    det = float(matrix[0, 0] * matrix[1, 1] - matrix[0, 1] * matrix[1, 0])
    kind = _kind(matrix, det)
    angle, stretch = _polar(product_of_2x2(matrix, FLIP) if kind == "mirror" else matrix)
    return LinearPath(kind, matrix, det, angle, stretch, flip_at=_flip_share(kind))


def _kind(matrix: Array, det: float) -> PathKind:
    if abs(det) <= SINGULAR * float(total(np.square(matrix).ravel())):
        return "flatten"
    return "turn" if det > 0 else "mirror"


def _flip_share(kind: PathKind) -> float:
    match kind:
        case "turn" | "flatten":
            return 0.0
        case "mirror":
            return FLIP_SHARE
        case _:
            assert_never(kind)


def _polar(matrix: Array) -> tuple[float, Array]:
    """Return the angle and S of the polar form R(angle) S of a matrix whose determinant is not negative."""
    angle = float(arctan2(matrix[1, 0] - matrix[0, 1], matrix[0, 0] + matrix[1, 1]))
    stretch = product_of_2x2(rotation(-angle), matrix)
    return angle, seal((stretch + stretch.T) / 2)


def stretches(matrix: Array) -> tuple[float, float]:
    """Return the singular values of a (2, 2) matrix, the larger one first: how long the longest and shortest arms get.

    Their sum and difference are twice the lengths of the matrix's part that turns and of its part that mirrors.
    """
    (a, b), (c, d) = matrix.tolist()
    turning, mirroring = float(hypot(a + d, c - b)), float(hypot(a - d, c + b))
    most = (turning + mirroring) / 2
    return most, abs(a * d - b * c) / most if most else 0.0


def inverse(matrix: Array) -> Array:
    """Return the inverse of a (2, 2) matrix that does not flatten the plane."""
    (a, b), (c, d) = matrix.tolist()
    return np.asarray(np.array([[d, -b], [-c, a]]) / (a * d - b * c))
