"""Lay grid lines in the input plane with vertices wherever their images bend."""

from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.network import Array, Labels, Network, seal
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.roots import Flags, bisect

FIRST_PIECES = 32  # a line starts with this many equal pieces
HALVING_ROUNDS = 6
BEND_TOLERANCE = 1e-3  # of the width of the layer's image: about one pixel
SAME_PLACE = 1e-12  # of the extent


@dataclass(frozen=True, slots=True, eq=False)
class _Vertices:
    """Hold the vertices of all lines in one row, sorted by line and then along it.

    The first half of the lines are x1 = c, the second half x2 = c, for each of the offsets c.
    """

    offsets: Array  # (lines,)
    line: Labels  # (vertices,)   which line, from 0 to 2 lines - 1
    along: Array  # (vertices,)   the coordinate that runs along the line

    def x(self) -> Array:
        """Return the points, (vertices, 2), of the input plane."""
        across = self.offsets[self.line % len(self.offsets)]
        first_fixed = (self.line < len(self.offsets))[:, None]
        return np.where(first_fixed, np.stack([across, self.along], axis=1), np.stack([self.along, across], axis=1))

    def picked(self, rows: Labels, along: Array) -> "_Vertices":
        """Return vertices on the lines of some rows, at other places along them."""
        return _Vertices(self.offsets, self.line[rows], along)


def grid_lines(network: Network, *, extent: float, lines: int) -> tuple[Array, ...]:
    """Return polylines, (n, 2) each: x1 = c from left to right, then x2 = c from the bottom up.

    The image of a polyline at any layer is true to a pixel; at every kink of a layer (the fold of a relu)
    there is a vertex, exact to rounding.
    """
    vertices = _straight(np.linspace(-extent, extent, lines))
    vertices = _split_at_kinks(network, vertices)
    for _ in range(HALVING_ROUNDS):
        vertices = _halve_bent_pieces(network, vertices)
    vertices = _split_at_kinks(network, vertices)
    breaks = np.flatnonzero(np.diff(vertices.line)) + 1
    return tuple(seal(polyline.copy()) for polyline in np.split(vertices.x(), breaks))


def _straight(offsets: Array) -> _Vertices:
    places = np.linspace(offsets[0], offsets[-1], FIRST_PIECES + 1)
    count = 2 * len(offsets)
    return _Vertices(offsets, np.repeat(np.arange(count), len(places)), np.tile(places, count))


def _joined(first: _Vertices, second: _Vertices) -> _Vertices:
    """Merge two sets of vertices and drop those that repeat their neighbour."""
    line, along = np.append(first.line, second.line), np.append(first.along, second.along)
    order = np.lexsort((along, line))
    line, along = line[order], along[order]
    apart = np.diff(along) > SAME_PLACE * first.offsets[-1]
    kept = np.append(True, apart | (np.diff(line) != 0))
    return _Vertices(first.offsets, line[kept], along[kept])


def _split_at_kinks(network: Network, vertices: _Vertices) -> _Vertices:
    """Add a vertex where a pre-activation passes a kink, layer after layer, as each needs the folds below."""
    for depth, name in enumerate(network.activations):
        found = vertices
        for kink in ACTIVATIONS[name].kinks:
            for neuron in range(network.shape[depth + 1]):
                found = _joined(found, _kink_roots(network, vertices, depth, neuron=neuron, kink=kink))
        vertices = found
    return vertices


def _kink_roots(network: Network, vertices: _Vertices, depth: int, *, neuron: int, kink: float) -> _Vertices:
    """Find the places between neighbouring vertices where one neuron's z crosses the kink."""

    def above(places: _Vertices) -> Flags:
        zs, _, _ = propagate(network, places.x())
        return zs[depth][:, neuron] > kink

    flags = above(vertices)
    rows = np.flatnonzero((flags[1:] != flags[:-1]) & (vertices.line[1:] == vertices.line[:-1]))
    roots = bisect(lambda along: above(vertices.picked(rows, along)), vertices.along[rows], vertices.along[rows + 1])
    return vertices.picked(rows, roots)


def _halve_bent_pieces(network: Network, vertices: _Vertices) -> _Vertices:
    """Add the middle of each piece whose image, at some layer, is not straight."""
    rows = np.flatnonzero(vertices.line[1:] == vertices.line[:-1])
    middles = vertices.picked(rows, (vertices.along[rows] + vertices.along[rows + 1]) / 2)
    _, at_vertices, _ = propagate(network, vertices.x())
    _, at_middles, _ = propagate(network, middles.x())
    bent = np.zeros(len(rows), dtype=np.bool_)
    for a, a_middle in zip(at_vertices, at_middles, strict=True):
        sag = np.abs(a_middle - (a[rows] + a[rows + 1]) / 2).max(axis=1)
        bent |= sag > BEND_TOLERANCE * np.ptp(a, axis=0).max()
    return _joined(vertices, middles.picked(np.flatnonzero(bent), middles.along[bent]))
