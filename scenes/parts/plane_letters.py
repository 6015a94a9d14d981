"""Letters of the parts of a bent plane, among the inputs and where they come to, and why its cuts are thin."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import hypot
from nnviz_core.backprop.network import Network
from nnviz_core.kinds.plane.strip import Cut, StripPart
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.formula.typst import function_typst, numeral_typst
from nnviz_core.words.numbers import MINUS
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.label import Halo, Label
from nnviz_scenes.parts.frame import in_px
from nnviz_scenes.parts.plane_card import CardWord, Figure, Piece, line_width, set_line
from nnviz_scenes.parts.plane_marks import HALO, clearest, clearest_anywhere
from nnviz_scenes.parts.plane_pair_places import LinePlace

Array = NDArray[np.float64]
SIZE, FORMULA, GAP = 36.0, 21.0, 7.0  # px, cap heights of letters and of a cut's formula; between its pieces
ROW_GAP = 44.0  # px, between formulas in a row
SHORTER = 1.2  # that it costs a formula to leave out its name
AROUND = (0.0, 12.0, 24.0, 36.0, 48.0)  # px, from the heart of a part of the inputs to the nearest side of its letter
FEW = 600  # places of a part among which its heart is looked for


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


@dataclass(frozen=True, slots=True, eq=False)
class SetFormula:
    """A formula with its extents at a place, and what it costs to stand there."""

    pieces: tuple[Piece, ...]
    box: Box
    cost: float


def make_cut_formulas(
    forms: Sequence[Sequence[tuple[Piece, ...]]],
    places: Array,
    area: Box,
    covered: Array,
    *,
    taken: Sequence[Label],
    theme: Theme,
) -> tuple[Painted, ...]:
    """Write beside places (n, 2) of a frame why all of a curve comes there, the whole form unless it has no room."""
    made: list[Painted] = []
    boxes = [label.box() for label in taken]
    for whole_and_short, place in zip(forms, places, strict=True):
        ways = [_set_beside(form, place, area, covered, taken=boxes, theme=theme) for form in whole_and_short]
        chosen = ways[0] if ways[0].cost < ways[-1].cost + SHORTER else ways[-1]
        boxes.append(chosen.box)
        x, y = in_px(chosen.box.left, chosen.box.center[1])
        line = set_line(chosen.pieces, x, y=y, size=FORMULA, colour=theme.text, theme=theme, gap=GAP)
        made += [view for view, _ in line]
    return tuple(made)


def _set_beside(
    form: tuple[Piece, ...], place: Array, area: Box, covered: Array, *, taken: Sequence[Box], theme: Theme
) -> SetFormula:
    extents = Box(0.0, 0.0, units(line_width(form, FORMULA, theme=theme, gap=GAP)), units(FORMULA))
    cost, start = clearest_anywhere(extents, place, area, covered, taken=taken)
    return SetFormula(form, extents.shifted(*start), cost)


def make_cut_row(
    forms: Sequence[Sequence[tuple[Piece, ...]]], place: LinePlace, *, theme: Theme
) -> tuple[Painted, ...]:
    """Write the same in a row that ends at a place."""
    whole, short = ([ways[k] for ways in forms] for k in (0, -1))
    chosen = whole if row_width(whole, theme=theme) <= place.room else short
    x = place.right - row_width(chosen, theme=theme)
    made: list[Painted] = []
    for form in chosen:
        line = set_line(form, x, y=place.y, size=FORMULA, colour=theme.text, theme=theme, gap=GAP)
        made += [view for view, _ in line]
        x += line_width(form, FORMULA, theme=theme, gap=GAP) + ROW_GAP
    return tuple(made)


def row_width(forms: Sequence[tuple[Piece, ...]], *, theme: Theme) -> float:
    """Return the width in px of formulas in a row."""
    return sum(line_width(form, FORMULA, theme=theme, gap=GAP) + ROW_GAP for form in forms) - ROW_GAP


def cut_forms(cut: Cut, network: Network, *, theme: Theme) -> tuple[tuple[Piece, ...], ...]:
    """Write 1: a_2 = tanh(-7.72 ... -5.57), which is about -1, and shorter without its name."""
    layer, activation = len(network.activations), network.activations[-1]
    number = f"#strong[{quoted(theme.writing.digit_by_digit(str(cut.curve + 1)))}:]#h(0.4em)"
    limit = numeral_typst(str(cut.limit).replace("-", MINUS), theme.writing)
    least, most = (Figure(shown) for shown in cut.numbers)
    name, function = f"a_{cut.neuron + 1}^(({layer})) =", f"{function_typst(activation)} \\("
    rest = (least, CardWord("$dots.h$"), most, CardWord(f"$\\) approx {limit}$"))
    return (CardWord(f"{number}${name} {function}$"), *rest), (CardWord(f"{number}${function}$"), *rest)
