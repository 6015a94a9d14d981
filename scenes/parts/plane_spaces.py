"""The spaces of the way back, larger than in the strip: from the last plane in a bow to that of the inputs.

    a⁽²⁾ → z⁽²⁾
            ↓
x  ← z⁽¹⁾ ← a⁽¹⁾

Between them stands what is undone. All in px of a 1080p frame.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import hypot
from nnviz_core.backprop.network import Network
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.typst import function_typst
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitted, quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import Px, at

Array = NDArray[np.float64]
BETWEEN, BESIDE = 50.0, 140.0  # between two rows of spaces, and at least between two columns
LEAST, MOST = 200.0, 340.0  # the side of a space
NAME, NAME_DROP = 36.0, 26.0  # from a space to the middle of its name beside it; from its top to the baseline
CLEAR, HEAD = 14.0, 11.0  # from an arrow to what it joins; the size of its head
SIZES = (24.0, 22.0, 20.0)  # cap heights of what is undone
OVER, UNDER = 16.0, 40.0  # from an arrow to the baseline over it and under it


def space_places(spaces: int, room: Px) -> tuple[Px, ...]:
    """Return where z and a of one or two layers stand in a room, from z of layer 1 on; nowhere where it is small."""
    left, top, right, bottom = room
    rows = spaces // 2
    side = min((right - left - BESIDE) / 2, (bottom - top - (rows - 1) * BETWEEN) / rows, MOST)
    if rows > 2 or side < LEAST:
        return ()
    low = (top + bottom + rows * side + (rows - 1) * BETWEEN) / 2 - side  # the top of the lower row
    xs, ys = (left, right - side), (low, low - side - BETWEEN)
    corners = ((xs[0], ys[0]), (xs[1], ys[0]), (xs[1], ys[1]), (xs[0], ys[1]))[:spaces]
    return tuple((x, y, x + side, y + side) for x, y in corners)


def name_places(places: Sequence[Px]) -> list[tuple[float, float]]:
    """Return the middle of the baseline of the name of each space, in px: beside it, where the arrows are."""
    first = min((place[0] for place in places), default=0.0)
    return [(place[2] + NAME if place[0] == first else place[0] - NAME, place[1] + NAME_DROP) for place in places]


@dataclass(frozen=True, slots=True)
class Undoing:
    """An arrow from one space to the one before it, and what it undoes."""

    start: tuple[float, float]
    end: tuple[float, float]
    what: str  # Typst mathematics

    @property
    def upright(self) -> bool:
        """Say whether it goes down."""
        return self.start[0] == self.end[0]

    @property
    def room(self) -> float:
        """Return how wide a text over it or under it may be."""
        return abs(self.end[0] - self.start[0])


def undoings_of(network: Network, places: Sequence[Px], inputs: Px) -> list[Undoing]:
    """List the arrows from the last space to the inputs."""
    ways = pairwise([*reversed(places), inputs])
    found = []
    for k, (start, end) in enumerate(ways):
        layer = len(network.activations) - 1 - k // 2
        affine, name = "$W, b$" if network.layers[layer].has_bias else "$W$", network.activations[layer]
        found.append(Undoing(*_ends(start, end), affine if k % 2 else f"${function_typst(name)}$"))
    return found


def _ends(start: Px, end: Px) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return where an arrow begins and ends between two places: beside each other, or one above the other."""
    if start[0] == end[0]:
        x = start[2] - (start[2] - start[0]) / 4  # off the middle, through which a boundary may pass
        return (x, start[3] + 4), (x, end[1] - 4)
    y = (start[1] + start[3]) / 2
    if start[0] < end[0]:
        return (start[2] + CLEAR, y), (end[0] - CLEAR, y)
    return (start[0] - CLEAR, y), (end[2] + CLEAR, y)


def make_undoings(
    network: Network, places: Sequence[Px], inputs: Px, words: Catalogue, *, theme: Theme
) -> tuple[Painted, ...]:
    """Draw the arrows, and write at each what it undoes."""
    undoings = undoings_of(network, places, inputs)
    arrows = Polylines([line for each in undoings for line in arrow_lines(each)], colour=theme.muted, width=3.0)
    return (arrows, *(label for each in undoings for label in _labels(each, words, theme=theme)))


def arrow_lines(undoing: Undoing) -> list[Array]:
    """Return the shaft (2, 2) and the head (3, 2) of an arrow, in scene units."""
    start, end = np.array(undoing.start), np.array(undoing.end)
    along = (end - start) / float(hypot(*(end - start)))
    across, back = np.array([-along[1], along[0]]), end - HEAD * along
    shapes = ([start, end], [back + HEAD * across, end, back - HEAD * across])
    return [np.array([at(*place) for place in shape]) for shape in shapes]


def _labels(undoing: Undoing, words: Catalogue, *, theme: Theme) -> list[Label]:
    """Write "undo" over an arrow and what is undone under it; left of one that goes down, both in a row."""
    word = quoted(words("label-undo"))
    (x0, y0), (x1, y1) = undoing.start, undoing.end
    if undoing.upright:
        ink = typeset(f"{word} {undoing.what}", size=SIZES[0], theme=theme)
        return [Label(ink, at(x0 - 2 * HEAD, (y0 + y1 + SIZES[0]) / 2), align="right")]
    x = (x0 + x1) / 2
    over = fitted(word, sizes=SIZES, width=undoing.room, theme=theme)
    under = typeset(undoing.what, size=SIZES[0], theme=theme)
    return [Label(over, at(x, y0 - OVER), align="centre"), Label(under, at(x, y0 + UNDER), align="centre")]
