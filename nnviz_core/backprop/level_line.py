"""Find where a field on a grid changes its sign, fast enough for every frame of a film."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from nnviz_core.backprop.network import Array, Labels

CORNERS = np.array([[0, 0], [0, 1], [1, 1], [1, 0]])  # of a cell: row and column, around it; a side starts at each

Floats = npt.NDArray[np.floating[Any]]
Neighbours = Mapping[int, list[int]]


def level_lines(field: Floats, *, margin: float = 0.0) -> list[Array]:
    """Return the zero lines of a field (rows, columns) as polylines (n, 2) of column and row.

    Marching squares with straight interpolation along the sides of the cells, at least a margin away from their ends;
    where all four sides of a cell are crossed, neighbouring crossings are joined. A loop repeats its start.
    """
    names, ends = _crossed_sides(field, margin=margin)
    sides = names.tolist()
    places = dict(zip(sides, ends.tolist(), strict=True))
    return [np.array([places[side] for side in chain]) for chain in _chains(sides[::2], sides[1::2])]


def level_segments(field: Floats) -> Array:
    """Return the same lines cell by cell, as segments (n, 2, 2) between column and row of their ends."""
    _, ends = _crossed_sides(field, margin=0.0)
    segments: Array = ends.reshape(-1, 2, 2)
    return segments


def _crossed_sides(field: Floats, *, margin: float) -> tuple[Labels, Array]:
    """Return number and place, (2 n,) and (2 n, 2), of the sides that the line crosses, two by two a segment."""
    corners = _mixed_cells(field)[:, None, :] + CORNERS  # (cells, 4, 2)
    values = field[corners[..., 0], corners[..., 1]].astype(np.float64)
    crossed = (values > 0) != (np.roll(values, -1, axis=1) > 0)  # (cells, 4)
    return _side_names(corners, field.shape[1])[crossed], _crossings(corners, values, margin=margin)[crossed]


def _mixed_cells(field: Floats) -> Labels:
    """Return row and column, (cells, 2), of the cells whose corners differ in sign."""
    above = (field > 0).astype(np.int8)
    count = above[:-1, :-1] + above[:-1, 1:] + above[1:, 1:] + above[1:, :-1]
    return np.argwhere((count > 0) & (count < 4))


def _side_names(corners: Labels, width: int) -> Labels:
    """Number the sides, (cells, 4), so that both cells at a side give it the same number."""
    row, column = np.minimum(corners, np.roll(corners, -1, axis=1)).transpose(2, 0, 1)
    names: Labels = 2 * (row * width + column) + np.array([0, 1, 0, 1])
    return names


def _crossings(corners: Labels, values: Array, *, margin: float) -> Array:
    """Return where each side meets zero, (cells, 4, 2) as column and row; meaningless where it does not."""
    change = np.roll(values, -1, axis=1) - values
    share = np.divide(-values, change, out=np.full_like(values, 0.5), where=change != 0)
    share = np.nan_to_num(share, nan=0.5).clip(margin, 1 - margin)[..., None]
    places: Array = (corners + share * (np.roll(corners, -1, axis=1) - corners))[..., ::-1]
    return places


def _chains(starts: list[int], ends: list[int]) -> list[list[int]]:
    """Join segments between numbered sides into open chains and loops."""
    neighbours: dict[int, list[int]] = {}
    for a, b in zip(starts, ends, strict=True):
        neighbours.setdefault(a, []).append(b)
        neighbours.setdefault(b, []).append(a)
    open_ends = [side for side, others in neighbours.items() if len(others) == 1]
    seen: set[int] = set()
    return [_walk(side, neighbours, seen) for side in [*open_ends, *neighbours] if side not in seen]


def _walk(start: int, neighbours: Neighbours, seen: set[int]) -> list[int]:
    """Follow the segments from a side until they end or come back; what is passed joins seen."""
    chain, side = [start], start
    seen.add(start)
    while (following := next((other for other in neighbours[side] if other not in seen), None)) is not None:
        chain.append(following)
        seen.add(following)
        side = following
    return [*chain, start] if len(chain) > 2 and start in neighbours[side] else chain
