"""A short line of a round length in the corner of a plane without ticks: it says how large is what the plane shows."""

from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from nnviz_core.look.levels import STEPS
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.formula.typst import numeral_typst
from nnviz_core.words.numbers import decade_of, format_given, power_of_ten
from nnviz_scenes.engine.painted import box_of
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.marks.label import Halo, Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.plane_layout import Window

Corner = Literal["lower right", "lower left", "upper left", "upper right"]
CORNERS: tuple[Corner, ...] = get_args(Corner)

LONGEST = 0.4  # of the plane's side
INSET, RISE, END, SIZE = 12.0, 10.0, 5.0, 20.0  # px: from the corner, of the number, of the line's ends; cap height


def bar_length(window: Window) -> float:
    """Return the largest round number that takes at most LONGEST of a window's side."""
    most = LONGEST * 2 * window.half
    unit = power_of_ten(decade_of(most))
    return float(max(digit * unit for digit in STEPS if digit * unit <= most * (1 + 1e-9)))


def clear_corner(place: Px, window: Window, theme: Theme, *, points: NDArray[np.float64], radius: float) -> Corner:
    """Return the corner where line and number cover the fewest of some points (n, 2), of a radius in px."""
    places = window.place(points, rectangle(place))

    def covered(corner: Corner) -> int:
        _, bar, label = make_scale_bar(place, window, theme, corner=corner)
        number = label.box()
        corners = [(number.left, number.bottom), (number.right, number.top)]
        box = box_of(np.concatenate([*bar.lines, np.array(corners)])).grown(units(radius))
        inside = (places > (box.left, box.bottom)) & (places < (box.right, box.top))
        return int(inside.all(axis=1).sum())

    return min(CORNERS, key=covered)


def make_scale_bar(
    place: Px, window: Window, theme: Theme, *, corner: Corner = "lower right"
) -> tuple[Polylines, Polylines, Label]:
    """Make the line in a corner of a plane (px), and its length above it."""
    length = bar_length(window)
    long = length / (2 * window.half) * (place[2] - place[0])
    left = place[0] + INSET if corner.endswith("left") else place[2] - INSET - long
    right, y = left + long, place[3] - INSET if corner.startswith("lower") else place[1] + INSET + SIZE + RISE
    shape = [((left, y), (right, y)), *(((x, y - END), (x, y + END)) for x in (left, right))]
    lines = [np.array([at(*start), at(*end)]) for start, end in shape]
    ink = typeset(f"${numeral_typst(format_given(length), theme.writing)}$", size=SIZE, theme=theme, colour=theme.text)
    middle, up = at((left + right) / 2, y - RISE)
    half = ink.box.width / 2
    first, last = at(left, y)[0] + half - units(2), at(right, y)[0] - half + units(2)
    across = max(middle, first) if corner.endswith("left") else min(middle, last)  # no nearer to the side than the line
    label = Label(ink, (across, up), align="centre", halo=Halo(theme.panel, 4.0))
    return Polylines(lines, colour=theme.panel, width=6.0), Polylines(lines, colour=theme.text, width=2.5), label
