"""The spaces of the way back, larger than in the strip: a row a layer, so that they lead to the inputs at their left.

     z⁽²⁾ ← a⁽²⁾
       └─────┐
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
from nnviz_core.look.scales import PX_PER_UNIT
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.typst import function_typst
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitted, quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import Px, at

Array = NDArray[np.float64]
BETWEEN, BESIDE = 62.0, 140.0  # between two rows of spaces, and at least between two columns
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
    corners = [(x, y) for y in ys[:rows] for x in xs]
    return tuple((x, y, x + side, y + side) for x, y in corners)


def name_places(places: Sequence[Px]) -> list[tuple[float, float]]:
    """Return the middle of the baseline of the name of each space, in px: beside it, where the arrows are."""
    first = min((place[0] for place in places), default=0.0)
    return [(place[2] + NAME if place[0] == first else place[0] - NAME, place[1] + NAME_DROP) for place in places]


@dataclass(frozen=True, slots=True)
class Undoing:
    """An arrow from one space to the one before it, and what it undoes."""

    way: tuple[tuple[float, float], ...]  # its corners
    what: str  # Typst mathematics

    @property
    def middle(self) -> tuple[float, float]:
        """Return the middle between its ends."""
        (x0, y0), (x1, y1) = self.way[0], self.way[-1]
        return (x0 + x1) / 2, (y0 + y1) / 2

    @property
    def level(self) -> bool:
        """Say whether it goes to the left, and not to the next row."""
        return len(self.way) == 2


def undoings_of(network: Network, places: Sequence[Px], inputs: Px) -> list[Undoing]:
    """List the arrows from the last space to the inputs."""
    found = []
    for k, (start, end) in enumerate(pairwise([*reversed(places), inputs])):
        layer = len(network.activations) - 1 - k // 2
        affine, name = "$W, b$" if network.layers[layer].has_bias else "$W$", network.activations[layer]
        found.append(Undoing(_way(start, end), affine if k % 2 else f"${function_typst(name)}$"))
    return found


def _way(start: Px, end: Px) -> tuple[tuple[float, float], ...]:
    """Return the corners of an arrow between two places: to the left, or between the rows and down."""
    if end[2] < start[0]:
        y = (start[1] + start[3]) / 2
        return (start[0] - CLEAR, y), (end[2] + CLEAR, y)
    (x0, x1), y = ((place[0] + place[2]) / 2 for place in (start, end)), (start[3] + end[1]) / 2
    return (x0, start[3] + 4), (x0, y), (x1, y), (x1, end[1] - 4)


def make_undoings(
    network: Network, places: Sequence[Px], inputs: Px, words: Catalogue, *, theme: Theme
) -> tuple[Painted, ...]:
    """Draw the arrows, and write at each what it undoes."""
    lines: list[Array] = []
    labels: list[Label] = []
    for undoing in undoings_of(network, places, inputs):
        written = _labels(undoing, words, theme=theme)
        labels += written
        gap = 0.0 if undoing.level else PX_PER_UNIT * written[0].box().width + 2 * CLEAR
        lines += arrow_lines(undoing, gap=gap)
    return (Polylines(lines, colour=theme.muted, width=3.0), *labels)


def arrow_lines(undoing: Undoing, *, gap: float) -> list[Array]:
    """Return the shaft of an arrow, with a gap for a text in its middle, and its head, in scene units."""
    way = np.array(undoing.way)
    last = way[-1] - way[-2]
    along = last / float(hypot(*last))
    across, back = np.array([-along[1], along[0]]), way[-1] - HEAD * along
    shapes = [np.array([back + HEAD * across, way[-1], back - HEAD * across])]
    if gap:
        x, y = undoing.middle
        shapes += [np.array([*way[:2], (x - gap / 2, y)]), np.array([(x + gap / 2, y), *way[2:]])]
    else:
        shapes.append(way)
    return [np.array([at(*place) for place in shape]) for shape in shapes]


def _labels(undoing: Undoing, words: Catalogue, *, theme: Theme) -> list[Label]:
    """Write "undo" over an arrow and what is undone under it; between rows, both in the arrow."""
    word, (x, y) = quoted(words("label-undo")), undoing.middle
    if not undoing.level:
        ink = typeset(f"{word} {undoing.what}", size=SIZES[0], theme=theme)
        return [Label(ink, at(x, y + SIZES[0] / 2), align="centre")]
    over = fitted(word, sizes=SIZES, width=abs(undoing.way[0][0] - undoing.way[1][0]), theme=theme)
    under = typeset(undoing.what, size=SIZES[0], theme=theme)
    return [Label(over, at(x, y - OVER), align="centre"), Label(under, at(x, y + UNDER), align="centre")]
