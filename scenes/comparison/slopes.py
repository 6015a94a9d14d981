"""Where z of many units lies on the curve of their activation: its steepest tangent, and that of the median slope."""

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.kinds.comparison.actions import ComparisonSubject, Slopes
from nnviz_core.kinds.comparison.slopes import slope_numbers
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_scenes.comparison.cards import CardSizes
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines, begun
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.panel_pieces import Head, left_axis, plot_frame, stand_apart, ticks_below
from nnviz_scenes.parts.plane_card import number_at, number_width
from nnviz_scenes.parts.plane_layout import tick_marks

Array = NDArray[np.float64]
SIDE, ROW, HEAD = 16.0, 40.0, 34.0  # px: beside all, of a line of the key at least, down to the title
ROW_HEIGHT = 1.9  # cap heights, of a line of the key
LEAST_KEYS = 248.0  # px
LOW, KEYS = 330.0, 0.44  # px, up to which a room is too low for keys above the plot; the share beside it that they take
SAMPLE, SAMPLE_GAP = 20.0, 8.0  # px, of the line that a word of the key is about
LEFT, BELOW, GAP = 98.0, 50.0, 14.0  # px around the plot
LEAST_REACH, WITHIN = 4.0, 0.95  # of z to both sides; the share of the marks that is seen
MARK = 16.0  # px, the height of a mark on the axis
SAMPLES = 400  # of the curve
DASH = (10.0, 8.0)
CURVE, STEEPEST, MEDIAN, TOLD = (0.1, 0.4), (0.4, 0.55), (0.6, 0.85), 0.85  # of the motion


class SlopePicture:
    """Draw the curve of one panel, its marks and both tangents."""

    def __init__(
        self, subject: ComparisonSubject, panel: int, place: Px, look: CardSizes, *, words: Catalogue, theme: Theme
    ) -> None:
        assert subject.slopes
        self.look, self.panel, self.type = subject.slopes[panel], panel, look
        self.activation = ACTIVATIONS[subject.contenders[panel].activation]
        left, top, _, _ = place
        self.row = max(ROW, ROW_HEIGHT * look.note)
        self.keys, self.plot = parts(place, self.row)
        self.area = rectangle(self.plot)
        self.reach = reach_of(self.look)
        self.low, self.high = heights(subject)
        self.line = self._curve()
        clip = self.area
        self.halo = Polylines([], colour=theme.panel, width=11.0, clip=clip)
        self.curve = Polylines([], colour=theme.text, width=4.5, clip=clip)
        self.steepest = Polylines([], colour=theme.muted, width=3.0, dash=DASH, clip=clip)
        self.median = Polylines([], colour=theme.gradient, width=4.5, clip=clip)
        self.head = Head(
            np.array(self.place_of(self.look.z, self._f(self.look.z))), colour=theme.gradient, rim=theme.panel
        )
        foot, height = self.area.bottom, units(MARK)
        marks = [np.array([[x, foot], [x, foot + height]]) for x, _ in (self.place_of(z, 0.0) for z in self._seen())]
        self.marks = Polylines(marks, colour=theme.signal, width=2.0, opacity=0.8)
        self.still: tuple[Painted, ...] = (
            Panel(rectangle(place), fill=theme.panel, outline=theme.muted, corner=6, width=1.5),
            plot_frame(self.area, theme),
            Label(
                fitting(
                    title(subject, self.look, words), size=look.note, room=self.keys[2] - left - 2 * SIDE, theme=theme
                ),
                at(left + SIDE, top + HEAD),
            ),
            *ticks_below(self._ticks(theme), self.plot[3], theme),
            *left_axis(self.plot, self.low, self.high, theme),
        )
        self.steepest_key, self.median_key = self._keys(subject, panel, self.keys, words, theme)

    @property
    def views(self) -> tuple[Painted, ...]:
        """List all views from back to front."""
        return (*self.still, self.marks, *self.moving, *self.steepest_key, *self.median_key)

    @property
    def moving(self) -> tuple[Painted, ...]:
        """List what is drawn along its way."""
        return (self.steepest, self.halo, self.curve, self.median, self.head)

    def motion(self) -> Motion:
        """Draw the curve with its marks, then one tangent and the other."""

        def show(t: float) -> None:
            set_presence(self.still, within(t, 0.0, 0.1))
            drawn = begun(self.line, within(t, *CURVE))
            self.curve.show(drawn)
            self.halo.show(drawn)
            self.steepest.show(self._tangent(self.look.steepest_at, self.look.steepest, within(t, *STEEPEST)))
            self.median.show(self._tangent(self.look.z, self.look.slope, within(t, *MEDIAN)))
            set_presence([self.curve, self.halo, self.steepest, self.median], 1.0)
            set_presence([self.marks], within(t, CURVE[0], CURVE[1]))
            set_presence(self.steepest_key, within(t, STEEPEST[0], STEEPEST[1]))
            set_presence([self.head], within(t, MEDIAN[0], MEDIAN[0] + 0.05))
            set_presence(self.median_key, within(t, TOLD - 0.1, TOLD))

        return drive(self.views, show, easing=linear)

    def place_of(self, z: float, a: float) -> tuple[float, float]:
        """Return where a point of the curve stands, in scene units."""
        across, up = (z + self.reach) / (2 * self.reach), (a - self.low) / (self.high - self.low)
        return self.area.left + across * self.area.width, self.area.bottom + up * self.area.height

    def _ticks(self, theme: Theme) -> list[tuple[float, str]]:
        """Return the ticks of z: those at both ends where all would not stand apart."""
        marks = tick_marks(-self.reach, self.reach, start=self.plot[0], end=self.plot[2])
        return marks if stand_apart(marks, type_scale=1.0, theme=theme) else [marks[0], marks[-1]]

    def _f(self, z: float) -> float:
        return float(self.activation.f(np.array([z]))[0])

    def _seen(self) -> list[float]:
        return [z for z in self.look.zs.tolist() if abs(z) <= self.reach]

    def _curve(self) -> Array:
        zs = np.linspace(-self.reach, self.reach, SAMPLES + 1)
        return np.array([self.place_of(z, a) for z, a in zip(zs.tolist(), self.activation.f(zs).tolist(), strict=True)])

    def _tangent(self, z: float, slope: float, share: float) -> list[Array]:
        """Draw a tangent from its point to both sides, up to a share of the picture's width."""
        a, half = self._f(z), share * 2 * self.reach
        ends = [self.place_of(z + side * half, a + side * half * slope) for side in (-1, 1)]
        return [np.array(ends)] if share > 0 else []

    def _keys(
        self, subject: ComparisonSubject, panel: int, place: Px, words: Catalogue, theme: Theme
    ) -> tuple[tuple[Painted, ...], tuple[Painted, ...]]:
        """Write the steepest slope, and the median one with its z, below the title."""
        steepest, median, z = slope_numbers(subject, panel)
        first = place[1] + HEAD + self.row
        return (
            self._key(words.forms("label-steepest-slope"), steepest, place, first, theme.muted, DASH, theme),
            (
                *self._key(
                    words.forms("label-median-slope"), median, place, first + self.row, theme.gradient, (), theme
                ),
                *self._key(words.forms("label-at-z"), z, place, first + 2 * self.row, None, (), theme),
            ),
        )

    def _key(
        self,
        forms: tuple[str, ...],
        shown: Shown,
        place: Px,
        y: float,
        colour: str | None,
        dash: tuple[float, ...],
        theme: Theme,
    ) -> tuple[Painted, ...]:
        """Write a number with what it is, behind a piece of the line that it is about."""
        left, right = place[0] + SIDE, place[2] - SIDE
        start = left + SAMPLE + SAMPLE_GAP
        room = right - start - SAMPLE_GAP - number_width(shown.text, self.type.value, theme.writing)
        name = fitting(forms, size=self.type.note, room=room, theme=theme, colour=theme.muted)
        end = min(
            right,
            start
            + name.box.width / units(1)
            + 2 * SAMPLE_GAP
            + 4
            + number_width(shown.text, self.type.value, theme.writing),
        )
        middle = y - self.type.note / 2
        views: tuple[Painted, ...] = (
            Label(name, at(start, y)),
            number_at(shown, end, y=middle, size=self.type.value, colour=colour or theme.text, theme=theme),
        )
        if colour is None:
            return views
        line = np.array([at(left, middle), at(left + SAMPLE, middle)])
        return (Polylines([line], colour=colour, width=4.0, dash=dash), *views)


def parts(place: Px, row: float) -> tuple[Px, Px]:
    """Divide a room: keys, each so many px high, above the plot, or on its left where the room is low and broad."""
    left, top, right, bottom = place
    if bottom - top < LOW and right - left > bottom - top:
        end = left + max(KEYS * (right - left), LEAST_KEYS)
        return (left, top, end, bottom), (end + LEFT - SIDE, top + SIDE, right - SIDE, bottom - BELOW)
    return place, (left + LEFT, top + HEAD + 3 * row + GAP, right - SIDE, bottom - BELOW)


def title(subject: ComparisonSubject, look: Slopes, words: Catalogue) -> tuple[str, ...]:
    """Say whose z the marks are."""
    if look.layer is None:
        points = str(len(subject.dataset.x))
        return words.forms("label-z-of-hidden-units", units=look.units, digits=str(look.units), points=points)
    return words.forms("label-z-of-layer", units=look.units, digits=str(look.units), layer=str(look.layer))


def reach_of(look: Slopes) -> float:
    """Return how far z is seen to both sides: nearly all of the marks are."""
    sizes = np.sort(np.abs(look.zs))
    far = float(sizes[int(WITHIN * (len(sizes) - 1))])
    return float(np.ceil(max(LEAST_REACH, far, abs(look.z) * 1.1)))


def heights(subject: ComparisonSubject) -> tuple[float, float]:
    """Return which activations are seen: of all panels the same, so that equal slopes look alike."""
    assert subject.slopes
    ends = [
        value
        for each, look in zip(subject.contenders, subject.slopes, strict=True)
        for value in ACTIVATIONS[each.activation].f(np.array([-reach_of(look), reach_of(look)])).tolist()
    ]
    low, high = min(ends), max(ends)
    return low - 0.16 * (high - low), high + 0.08 * (high - low)
