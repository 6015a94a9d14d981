"""The pictures of a function over the inputs: a curve over one, heights over two; large with points, small without."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.kinds.fit_plane.actions import FitPlaneSubject
from nnviz_core.kinds.fit_plane.story import weight_number
from nnviz_core.look.number_scales import NumberScale, round_scale
from nnviz_core.look.theme import Theme
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.fit_plane.layout import FitPlaces, scene_gap
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number, number_of
from nnviz_scenes.parts.edge_looks import sign_colour
from nnviz_scenes.parts.fit_chart import FitChart
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.height_map import HeightMap
from nnviz_scenes.parts.panel_pieces import TICK_SIZE, tick_number
from nnviz_scenes.parts.plane_layout import Window, tick_text

Array = NDArray[np.float64]
WIDTH = 4.0  # px, of a small curve
NEGATIVE_DASH = (11.0, 7.0)
SMALL_CELLS = 60
NAME_RISE = 16.0  # px, from a small picture to the baseline of its name


@dataclass(slots=True, eq=False)
class SmallPicture:
    """One neuron's function over the inputs, with its name and the weight that it gets."""

    frame: Panel
    still: tuple[Painted, ...]
    names: tuple[Label, Label]  # of the sum z, and of what is made of it, a
    curve: "SmallCurve | SmallMap"
    weight: tuple[Label, Number] | tuple[()]  # the sign of a product and the number, of the last hidden layer alone

    @property
    def views(self) -> tuple[Painted, ...]:
        """List every view from back to front, the names and the weight apart."""
        return (self.frame, *self.still, *self.curve.views)


class SmallCurve:
    """A function of one input: in the signal's colour, and where it was weighted in that of the weight's sign."""

    def __init__(self, chart: FitChart, nodes: Array, *, weight: float, theme: Theme) -> None:
        self.chart, self.nodes = chart, nodes
        self.line = Polylines([], colour=theme.signal, width=WIDTH, clip=chart.area)
        colour, dash = sign_colour(weight, theme), NEGATIVE_DASH if weight < 0 else ()
        self.weighted = Polylines([], colour=colour, width=WIDTH, dash=dash, clip=chart.area)
        self.views: tuple[Painted, ...] = (*chart.still, self.line, self.weighted)
        self.moving: tuple[Painted, ...] = (self.line, self.weighted)

    def show(self, values: Array, *, drawn: float = 1.0, weighted: float = 0.0, bent: float = 1.0) -> None:
        """Show values (nodes,) up to a share of the axis; `weighted` says how far the sign's colour has come."""
        kept = max(2, round(drawn * len(values)))
        line = [self.chart.place(self.nodes[:kept], values[:kept])] if drawn > 0 else []
        self.line.show(line if weighted < 1 else [])
        self.weighted.show(line if weighted > 0 else [])
        self.line.opacity, self.weighted.opacity = 1 - weighted, weighted


class SmallMap:
    """A function of two inputs, as heights: sums z have colours and level lines of their own scale."""

    def __init__(self, map: HeightMap, z: NumberScale) -> None:
        self.map, self.z = map, z
        self.views: tuple[Painted, ...] = map.views
        self.moving: tuple[Painted, ...] = map.moving

    def show(self, values: Array, *, drawn: float = 1.0, weighted: float = 0.0, bent: float = 1.0) -> None:
        """Show values (cells * cells,); `bent` says how far z is on its way to a."""
        cells, scale = self.map.field.cells, self.map.scale
        ends = zip((self.z.low, self.z.high), (scale.low, scale.high), strict=True)
        between = NumberScale(*((1 - bent) * before + bent * after for before, after in ends))
        self.map.show(values.reshape(cells, cells), between, (self.z if bent < 0.5 else scale).marks)


def make_small(
    subject: FitPlaneSubject,
    layer: int,
    k: int,
    place: Px,
    *,
    x: NumberScale | Window,
    y: NumberScale,
    z: NumberScale,
    nodes: Array,
    layout: FitPlaces,
    theme: Theme,
) -> SmallPicture:
    """Make the picture of neuron k (from 0) of a hidden layer (from 1)."""
    last = layer == len(subject.network.layers) - 1
    weight = float(subject.network.layers[-1].weights[0, k]) if last else 1.0
    curve: SmallCurve | SmallMap
    if isinstance(x, Window):
        marks = sorted({*y.marks, *z.marks})
        curve = SmallMap(HeightMap(place, x, y, theme=theme, ticks=False, cells=SMALL_CELLS, marks=marks), z)
    else:
        curve = SmallCurve(FitChart(place, x, y, theme=theme, ticks=False), nodes, weight=weight, theme=theme)
    inks = [
        typeset(f"${letter}_{k + 1}^(({layer}))$", size=layout.name, theme=theme, colour=theme.muted) for letter in "za"
    ]
    z_name, name = (Label(ink, at(place[0], place[1] - NAME_RISE)) for ink in inks)
    weighed: tuple[Label, Number] | tuple[()] = ()
    if last:
        colour = sign_colour(weight, theme)
        weighed = _times(weight_number(subject, k), name, size=layout.name, colour=colour, theme=theme)
    frame = Panel(rectangle(place), fill=theme.panel, highlight=theme.signal, width=3.0, corner=4)
    ends = () if isinstance(x, Window) else _ends(place, y, theme, layout.type_scale)
    return SmallPicture(frame, ends, (z_name, name), curve, weighed)


def _times(shown: Shown, name: Label, *, size: float, colour: str, theme: Theme) -> tuple[Label, Number]:
    """Write behind a picture's name by what it is multiplied."""
    up = name.at[1]
    sign = Label(typeset("$times$", size=size, theme=theme, colour=colour), (name.box().right + scene_gap(), up))
    place = (sign.box().right + scene_gap() / 2, up)
    number = number_of(shown, place, size=size, colour=colour, theme=theme)
    return sign, number


def _ends(place: Px, y: NumberScale, theme: Theme, type_scale: float) -> tuple[Painted, ...]:
    """Write the ends of the scale that all small pictures share, beside one."""
    left, top, _, bottom = place
    half, rise = (y.high - y.low) / 2, TICK_SIZE * type_scale / 2
    texts = (tick_text(y.high, half=half), tick_text(y.low, half=half))
    return tuple(
        tick_number(text, (left - 10, y_px), align="right", theme=theme, type_scale=type_scale)
        for text, y_px in zip(texts, (top + rise, bottom - rise), strict=True)
    )


def symmetric_scale(*values: Array) -> NumberScale:
    """Return one scale for functions, the same above zero as below, with round ends."""
    most = max(float(np.abs(each[np.isfinite(each)]).max(initial=0.0)) for each in values) or 1.0
    round_one = round_scale(np.array([-most, most]))
    return NumberScale(min(round_one.low, -round_one.high), max(round_one.high, -round_one.low))
