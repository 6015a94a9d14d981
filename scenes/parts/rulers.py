"""Three rulers of one scale under each other: a score is nudged, and its probability and the loss run along."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import inf

import numpy as np

from nnviz_core.kinds.backward.actions import Nudged
from nnviz_core.words.equations import unit
from nnviz_core.words.formula.tree import LOSS, Fraction, Node, Numeral
from nnviz_core.words.formula.typst import node_typst, numeral_typst
from nnviz_core.words.formula.values import relation
from nnviz_core.words.numbers import format_number, format_signed
from nnviz_core.words.output_formulas import said_letter
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Align, Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import WIDE_FRAME, Px, at, rectangle
from nnviz_scenes.parts.layout import NETWORK
from nnviz_scenes.parts.network_layout import NetworkLayout
from nnviz_scenes.parts.network_views import NetworkViews

Array = np.ndarray
STEP_SHARE = 0.8  # of half a ruler is one step of the score
OUTLINE = 8.0  # px around a neuron
TICK, KNOB = 12.0, 15.0  # px: half a tick, the radius of what moves
NAMES = ("z", "p", "loss")
LETTERS = 5.1, 4.4  # of the size of the letters: the room for them, on a card that is little wider, and on another
OPENS, DOWN, UP, DIVIDED = 0.12, (0.16, 0.44), (0.5, 0.86), (0.92, 1.0)  # shares of the motion


@dataclass(frozen=True, slots=True)
class RatioPlace:
    """Where the ratio stands: on the card, or where the legend was, in px."""

    x: float
    y: float  # of its middle
    align: Align
    high: float  # at most


@dataclass(frozen=True, slots=True)
class RulerPlaces:
    """Where the rulers stand on their card, in px."""

    card: Px
    rows: tuple[float, float, float]  # y
    middle: float  # x
    half: float  # how far a ruler reaches to both sides
    letters: float  # x of the letters' middles
    numbers: float  # where numbers end
    size: float  # px cap height
    small: float
    scale: float  # from the lowest ruler to what the ticks say
    ratio: RatioPlace  # of what loss and score make


ACROSS = RulerPlaces(
    (WIDE_FRAME.left, NETWORK[1], 1204, NETWORK[3]),
    (302.0, 436.0, 570.0),
    610.0,
    350.0,
    184.0,
    1168.0,
    32.0,
    24.0,
    72.0,
    RatioPlace(1168.0, 709.0, "right", 100.0),
)


def places_of(layout: NetworkLayout) -> RulerPlaces:
    """Place the rulers where the network stands before its outputs."""
    if layout.frame.wide:
        return ACROSS
    left, top, right, bottom = layout.before_outputs
    size, small = (40.0, 30.0) if layout.frame.upright else (30.0, 24.0)
    ratio = ratio_place(layout, size)
    if layout.frame.upright:
        bottom -= ratio.high
    start, end = left + (LETTERS[0] if layout.frame.square else LETTERS[1]) * size, right - 28 - 5.9 * size
    pitch = (bottom - top - small) / 3.6
    second = (top + bottom) / 2 - small / 2
    rows = second - pitch, second, second + pitch
    return RulerPlaces(
        layout.before_outputs,
        rows,
        (start + end) / 2,
        (end - start) / 2,
        left + 2.2 * size,
        right - 28,
        size,
        small,
        KNOB + 2 * small,
        ratio,
    )


def ratio_place(layout: NetworkLayout, size: float) -> RatioPlace:
    """Place the ratio at the end of a high card, and below one that is not: there it takes the place of the legend."""
    _, _, right, bottom = layout.before_outputs
    if layout.frame.upright or layout.legend is None:
        high = 3.4 * size
        return RatioPlace(right - 28, bottom - 0.55 * high, "right", high)
    left, top, _, below = layout.legend
    return RatioPlace(left + 12, (top + below) / 2, "left", below - top)


@dataclass(frozen=True, slots=True, eq=False)
class Ruler:
    """One ruler with what moves on it, and the numbers of both ends of its way."""

    y: float  # px
    places: RulerPlaces
    still: tuple[Painted, ...]  # line, ticks, and of what it is the change
    way: Polylines  # from the middle to where it is
    knob: Polylines
    was: Polylines  # where it stood at the lower end
    ends: tuple[float, float]  # how far it goes, down and up
    numbers: tuple[Number, Number]  # of both

    def show(self, change: float, step: float) -> None:
        """Stand where something has moved by `change`, on the scale of the score's step."""
        middle = self.places.middle
        x = middle + change / step * STEP_SHARE * self.places.half
        self.way.show([np.array([at(middle, self.y), at(x, self.y)])] if x != middle else [])
        self.knob.show([np.array([at(x, self.y - KNOB), at(x, self.y + KNOB)])])


@dataclass(frozen=True, slots=True, eq=False)
class Rulers:
    """The rulers of a section, on their card."""

    network: NetworkViews
    step: float  # of the score
    card: Panel
    scale: tuple[Painted, ...]  # what the ticks say
    rulers: tuple[Ruler, ...]
    ratio: tuple[Painted, ...]  # of the ways of loss and score: it stands until it has another name

    def views(self) -> list[Painted]:
        """List every view from back to front."""
        rows = (view for each in self.rulers for view in (*each.still, each.was, each.way, each.knob, *each.numbers))
        return [self.card, *self.scale, *rows, *self.ratio]

    def motion(self, standing: Iterable[Painted]) -> Motion:
        """Let the rulers come in the place of what stands there, and move the score down, then up."""
        away = self._beside(standing)
        still = [self.card, *self.scale, *(view for each in self.rulers for view in (*each.still, each.way, each.knob))]

        def show(t: float) -> None:
            set_presence(away, 1 - within(t, 0.0, OPENS / 2))
            set_presence(still, within(t, OPENS / 2, OPENS))
            down = within(t, *DOWN) - within(t, UP[0], (UP[0] + UP[1]) / 2)
            up = within(t, (UP[0] + UP[1]) / 2, UP[1])
            told = within(t, DOWN[1], DOWN[1] + 0.02)
            for ruler in self.rulers:
                ruler.show(down * ruler.ends[0] + up * ruler.ends[1], self.step)
                set_presence([ruler.numbers[0], ruler.was], told)
                ruler.numbers[1].presence = within(t, UP[1], UP[1] + 0.05)
            set_presence(self.ratio, within(t, *DIVIDED))

        return drive([*away, *self.views()], show, easing=linear)

    def leave(self, standing: Iterable[Painted]) -> Motion:
        """Give what stood there its place back."""
        back, views = self._beside(standing), self.views()

        def show(t: float) -> None:
            set_presence(views, 1 - within(t, 0.0, 0.35))
            set_presence(back, within(t, 0.35, 0.7))

        return drive([*back, *views], show, easing=linear, leaving=views)

    def _beside(self, standing: Iterable[Painted]) -> list[Painted]:
        """List what gives way: all left of the outputs, and what says what the widths of those edges mean."""
        legend = {view for each in self.network.legend.values() for view in each}
        return [view for view in standing if self._is_before(view) or view in legend]

    def _is_before(self, view: Painted) -> bool:
        """Say whether the middle of a view stands before the outputs, in the direction of the network."""
        (left, _, _, bottom), reach = self.network.layout.neuron(len(self.network.passed.layers), 0), view.reach()
        if self.network.layout.frame.upright:
            return (reach.bottom + reach.top) / 2 < at(0, bottom + OUTLINE)[1]
        end = at(0, self.network.layout.before_outputs[3] + OUTLINE)[1]  # what stands in a band below is no part of it
        return (reach.left + reach.right) / 2 < at(left - OUTLINE, 0)[0] and (reach.bottom + reach.top) / 2 > end


def make_rulers(network: NetworkViews, nudge: Nudged) -> Rulers:
    """Make the rulers of a score, what the output makes of it, and the loss."""
    places, theme, layers = places_of(network.layout), network.theme, len(network.passed.layers)
    letters: Sequence[Node] = (unit("z", layers, nudge.output), said_letter(network.passed, nudge.output), LOSS)
    tones = (theme.text, theme.signal, theme.gradient)
    ends = (nudge.z, nudge.p, nudge.loss)
    card = Panel(rectangle(places.card), fill=theme.panel, outline=theme.outline, corner=22)
    rows = zip(places.rows, NAMES, letters, tones, ends, strict=True)
    rulers = tuple(_ruler(network, y, name, letter, tone, end, step=nudge.step) for y, name, letter, tone, end in rows)
    return Rulers(network, nudge.step, card, tuple(_scale(network, nudge.step)), rulers, tuple(_ratio(network, nudge)))


def _ruler(
    network: NetworkViews, y: float, name: str, letter: Node, tone: str, ends: tuple[float, float], *, step: float
) -> Ruler:
    places, theme = places_of(network.layout), network.theme
    middle, half = places.middle, places.half
    marks = [middle + share * STEP_SHARE * half for share in (-1.0, 0.0, 1.0)]
    line = Polylines(
        [
            np.array([at(middle - half, y), at(middle + half, y)]),
            *(np.array([at(x, y - TICK), at(x, y + TICK)]) for x in marks),
        ],
        colour=theme.outline,
        width=2.0,
    )
    ink = typeset(f"$Delta {node_typst(letter, theme.writing)}$", size=places.size, theme=theme, colour=tone)
    was = middle + ends[0] / step * STEP_SHARE * half
    lower = [np.array([at(was, y - KNOB), at(was, y + KNOB)])]
    way = Polylines([], colour=tone, width=7.0)
    knob = Polylines([], colour=tone, width=9.0)
    letters = Label(ink, at(places.letters, y + places.size / 2), align="centre")
    numbers = _ends(network, name, ends, was, y, tone)
    made = Ruler(y, places, (line, letters), way, knob, Polylines(lower, colour=tone, width=3.0), ends, numbers)
    made.show(0.0, 1.0)
    return made


def _ends(
    network: NetworkViews, name: str, ends: tuple[float, float], was: float, y: float, tone: str
) -> tuple[Number, Number]:
    """Write both ends of a ruler's way: the lower one where it stood, the upper one behind the ruler."""
    places, writing = places_of(network.layout), network.theme.writing
    down = Number(
        format_signed(ends[0]),
        at(was, y - KNOB - 14),
        size=places.small,
        colour=tone,
        align="centre",
        place=f"nudge.{name}[0]",
        writing=writing,
    )
    up = Number(
        format_signed(ends[1]),
        at(places.numbers, y + places.size / 2),
        size=places.size,
        colour=tone,
        align="right",
        place=f"nudge.{name}[1]",
        writing=writing,
    )
    return down, up


def _ratio(network: NetworkViews, nudge: Nudged) -> Iterable[Painted]:
    """Divide the loss's way by the score's, below both."""
    places, theme, printed = places_of(network.layout), network.theme, format_number(nudge.ratio)
    up, step = Numeral(format_number(nudge.loss[1])), Numeral(format_number(nudge.step))
    letters = (node_typst(each, theme.writing) for each in (LOSS, unit("z", len(network.passed.layers), nudge.output)))
    ways = ", ".join(f"Delta {letter}" for letter in letters)
    sign, number = relation(Fraction(up, step), printed), numeral_typst(printed, theme.writing)
    markup, place = f"$frac({ways}) {sign} {number}$", places.ratio
    sizes = (places.size, places.small)
    ink = fitted(markup, sizes=sizes, width=inf, height=place.high, theme=theme, colour=theme.gradient)
    x, y = at(place.x, place.y)
    yield Label(ink, (x, y - ink.box.center[1]), align=place.align)


def _scale(network: NetworkViews, step: float) -> Iterable[Painted]:
    """Write under the lowest ruler what the ticks of all of them say."""
    places = places_of(network.layout)
    y = places.rows[-1] + places.scale
    for share in (-1, 0, 1):
        text = format_signed(share * step) if share else "0"
        x = places.middle + share * STEP_SHARE * places.half
        yield Number(
            text, at(x, y), size=places.small, colour=network.theme.muted, align="centre", writing=network.theme.writing
        )
