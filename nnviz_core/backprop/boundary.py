"""Trace where the most probable classes are equally probable, as polylines in the input plane."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import numpy as np

from nnviz_core.backprop.network import Array, Labels, Layer, Network, freeze, seal
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.roots import Flags, bisect


def boundary(network: Network, *, extent: float, cells: int) -> tuple[Array, ...]:
    """Return polylines, (n, 2) each, where neither class leads, on [-extent, extent]^2.

    Marching squares on cells x cells: each vertex lies on the edge of a cell, exact to rounding.
    A loop repeats its start. Of three classes and more, every two have curves, which end where a third one leads.
    """
    if (classes := output_of(network).classes(network.shape[-1])) > 2:
        pairs = combinations(range(classes), 2)
        curves = ((pair, boundary(of_pair(network, pair), extent=extent, cells=cells)) for pair in pairs)
        return tuple(part for pair, found in curves for curve in found for part in _leading(network, pair, curve))
    corners = _corners(np.linspace(-extent, extent, cells + 1))
    edges = _edges(cells)
    above = _above(network, corners)
    crossed = above[edges[:, 0]] != above[edges[:, 1]]
    vertices = np.full((len(edges), 2), np.nan)
    vertices[crossed] = _crossings(network, corners[edges[crossed]])
    chains = _chains(_segments(network, corners, crossed, cells=cells))
    return tuple(seal(vertices[chain]) for chain in chains)


def of_pair(network: Network, pair: tuple[int, int]) -> Network:
    """Return the network that knows two of the classes alone."""
    last, rows = network.layers[-1], list(pair)
    return replace(network, layers=(*network.layers[:-1], Layer(freeze(last.weights[rows]), freeze(last.bias[rows]))))


def _leading(network: Network, pair: tuple[int, int], curve: Array) -> Iterator[Array]:
    """Cut the parts (n, 2) out of a curve of equal scores on which no third score is greater."""
    others = [k for k in range(network.shape[-1]) if k not in pair]

    def leads(x: Array) -> Flags:
        _, _, logits = propagate(network, x)
        return np.asarray(logits[:, list(pair)].max(axis=1) >= logits[:, others].max(axis=1))

    kept = leads(curve)
    if not kept.all() and kept[0] and (curve[0] == curve[-1]).all():  # a loop starts where it is not kept
        start = int(np.argmin(kept))
        curve = np.concatenate([curve[start:-1], curve[: start + 1]])
        kept = leads(curve)
    cuts = np.flatnonzero(kept[1:] != kept[:-1])
    from_, way = curve[cuts], curve[cuts + 1] - curve[cuts]
    share = bisect(lambda t: leads(from_ + t[:, None] * way), np.zeros(len(cuts)), np.ones(len(cuts)))
    ends = from_ + share[:, None] * way
    for start, end in zip([0, *(cuts + 1).tolist()], [*(cuts + 1).tolist(), len(curve)], strict=True):
        if kept[start]:
            before, after = ends[cuts == start - 1], ends[cuts == end - 1]
            yield seal(np.concatenate([before, curve[start:end], after]))


def _above(network: Network, x: Array) -> Flags:
    _, _, logits = propagate(network, x)
    return np.asarray(output_of(network).predicted(logits) == 1)


def _corners(nodes: Array) -> Array:
    """Return the corners of the cells, ((cells + 1)^2, 2), where the second coordinate runs fastest."""
    return np.stack(np.meshgrid(nodes, nodes, indexing="ij"), axis=-1).reshape(-1, 2)


def _edges(cells: int) -> Labels:
    """Return the two corners of each edge, (edges, 2): first the edges along x1, then those along x2."""
    corner = np.arange((cells + 1) * (cells + 1)).reshape(cells + 1, cells + 1)
    along_x1 = np.stack([corner[:-1], corner[1:]], axis=-1)
    along_x2 = np.stack([corner[:, :-1], corner[:, 1:]], axis=-1)
    return np.concatenate([along_x1.reshape(-1, 2), along_x2.reshape(-1, 2)])


def _cell_sides(cells: int) -> Labels:
    """Return the edges of each cell, (cells^2, 4): south, east, north, west."""
    along_x1 = np.arange(cells * (cells + 1)).reshape(cells, cells + 1)
    along_x2 = along_x1.size + np.arange((cells + 1) * cells).reshape(cells + 1, cells)
    sides = [along_x1[:, :-1], along_x2[1:], along_x1[:, 1:], along_x2[:-1]]
    return np.stack(sides, axis=-1).reshape(-1, 4)


def _crossings(network: Network, ends: Array) -> Array:
    """Return the point on each edge, given by its ends (n, 2, 2), where neither class leads."""
    start, along = ends[:, 0], ends[:, 1] - ends[:, 0]
    share = bisect(lambda t: _above(network, start + t[:, None] * along), np.zeros(len(ends)), np.ones(len(ends)))
    return start + share[:, None] * along


def _segments(network: Network, corners: Array, crossed: Flags, *, cells: int) -> list[tuple[int, int]]:
    """Pair the crossed edges of each cell; where all four are crossed the centre decides."""
    sides = _cell_sides(cells)
    count = crossed[sides].sum(axis=1)
    plain = sides[count == 2][crossed[sides[count == 2]]].reshape(-1, 2)
    saddles = sides[count == 4]
    south_west = corners[_edges(cells)[saddles[:, 0], 0]]
    centre = south_west + corners[-1] / cells
    joined = _above(network, centre) == _above(network, south_west)
    first = np.where(joined[:, None], saddles[:, [0, 1]], saddles[:, [0, 3]])
    second = np.where(joined[:, None], saddles[:, [2, 3]], saddles[:, [1, 2]])
    return [(int(a), int(b)) for a, b in np.concatenate([plain, first, second])]


def _chains(segments: list[tuple[int, int]]) -> list[list[int]]:
    """Join segments that share an edge into open chains and loops."""
    neighbours: dict[int, list[int]] = defaultdict(list)
    for a, b in segments:
        neighbours[a].append(b)
        neighbours[b].append(a)
    seen: set[int] = set()
    open_ends = [edge for edge, others in neighbours.items() if len(others) == 1]
    return [_walk(start, neighbours, seen) for start in [*open_ends, *neighbours] if start not in seen]


def _walk(start: int, neighbours: dict[int, list[int]], seen: set[int]) -> list[int]:
    """Follow the segments from an edge until they end or come back; what is passed joins seen."""
    chain = [start]
    seen.add(start)
    while fresh := [edge for edge in neighbours[chain[-1]] if edge not in seen]:
        chain.append(fresh[0])
        seen.add(fresh[0])
    is_loop = len(chain) > 2 and start in neighbours[chain[-1]]
    return [*chain, start] if is_loop else chain
