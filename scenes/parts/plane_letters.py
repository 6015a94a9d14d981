"""Letters of the parts of a bent plane, among the inputs and where they come to, and why its cuts are thin."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import hypot
from nnviz_core.kinds.plane.strip import Cut, StripPart
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.formula.typst import function_typst, numeral_typst
from nnviz_core.words.numbers import MINUS
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.marks.label import Halo, Label
from nnviz_scenes.parts.frame import in_px
from nnviz_scenes.parts.plane_card import CardWord, Figure, Piece, line_width, set_line
from nnviz_scenes.parts.plane_marks import HALO, clearest

Array = NDArray[np.float64]
SIZE, FORMULA, GAP = 36.0, 21.0, 7.0  # px, cap heights of letters and of a cut's formula; between its pieces
FILLED = 0.8  # of the width of a frame, what a formula may take
AROUND = (0.0, 12.0, 24.0, 36.0, 48.0)  # px, from the heart of a part of the inputs to the nearest side of its letter
FEW = 600  # places of a part among which its heart is looked for
FORMULA_REACH = tuple(range(26, 330, 16))  # px, from a cut to the nearest side of its formula


def make_letters(
    parts: Sequence[StripPart],
    places: Array,
    area: Box,
    covered: Array,
    *,
    taken: Sequence[Label],
    reaches: Sequence[float],
    theme: Theme,
) -> tuple[Label, ...]:
    """Name parts beside places (n, 2) of a frame, where little of what is at (m, 2) is covered."""
    labels: list[Label] = []
    for part, place in zip(parts, places, strict=True):
        ink = typeset(f"#strong[{part.letter}]", size=SIZE, theme=theme)
        boxes = [label.box() for label in (*taken, *labels)]
        _, at = clearest(ink.box, place, area, covered, taken=boxes, reaches=reaches)
        labels.append(Label(ink, at, halo=Halo(theme.panel, reach=HALO)))
    return tuple(labels)


def heart_of(part: StripPart, curves: Sequence[Array], *, extent: float) -> Array:
    """Return the place (2,) of a part that is farthest from curves (n, 2) and from the end of [-extent, extent]^2."""
    some = part.places[:: max(1, len(part.places) // FEW)]
    gaps = [extent - np.abs(some).max(axis=1)]
    for x, y in (vertex for curve in curves for vertex in curve[::4].tolist()):
        gaps.append(hypot(some[:, 0] - x, some[:, 1] - y))
    return np.asarray(some[int(np.argmax(np.min(gaps, axis=0)))])


def middle_of(places: Array) -> Array:
    """Return that of places (n, 2) which is nearest to their median."""
    aside = places - np.median(places, axis=0)
    return np.asarray(places[int(np.argmin(hypot(aside[:, 0], aside[:, 1])))])


# --- why all of a curve comes together -----------------------------------------------------------


def make_cut_formulas(
    cuts: Sequence[Cut],
    places: Array,
    activation: str,
    layer: int,
    area: Box,
    covered: Array,
    *,
    taken: Sequence[Label],
    theme: Theme,
) -> tuple[Painted, ...]:
    """Write beside places (n, 2) of a frame why all of a curve comes there, where a frame has room for that."""
    made: list[Painted] = []
    boxes = [label.box() for label in taken]
    for cut, place in zip(cuts, places, strict=True):
        forms = cut_forms(cut, activation, layer, theme=theme)
        widths = [units(line_width(form, FORMULA, theme=theme, gap=GAP)) for form in forms]
        fitting = [each for each in zip(forms, widths, strict=True) if each[1] <= FILLED * area.width]
        if not fitting:
            continue
        pieces, width = fitting[0]
        extents = Box(0.0, 0.0, width, units(FORMULA))
        _, start = clearest(extents, place, area, covered, taken=boxes, reaches=FORMULA_REACH)
        boxes.append(extents.shifted(*start))
        x, y = in_px(start[0], start[1] + units(FORMULA) / 2)
        line = set_line(pieces, x, y=y, size=FORMULA, colour=theme.text, theme=theme, gap=GAP)
        made += [view for view, _ in line]
    return tuple(made)


def cut_forms(cut: Cut, activation: str, layer: int, *, theme: Theme) -> tuple[tuple[Piece, ...], ...]:
    """Write a_2 = tanh(-7.72 ... -5.57), which is about -1, and shorter without its name."""
    limit = numeral_typst(str(cut.limit).replace("-", MINUS), theme.writing)
    least, most = (Figure(shown) for shown in cut.numbers)
    name, function = f"a_{cut.neuron + 1}^(({layer})) =", f"{function_typst(activation)} \\("
    rest = (least, CardWord("$dots.h$"), most, CardWord(f"$\\) approx {limit}$"))
    return (CardWord(f"${name} {function}$"), *rest), (CardWord(f"${function}$"), *rest)
