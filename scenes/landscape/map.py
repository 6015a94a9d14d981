"""The loss over two parameters: shades, lines of equal loss, the gradient across them, the training's path."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import hypot
from nnviz_core.backprop.level_line import level_lines
from nnviz_core.kinds.landscape.actions import LandscapeSubject
from nnviz_core.kinds.landscape.story import gradient_numbers
from nnviz_core.look.colours import blend, rgb
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Letter
from nnviz_core.words.formula.typst import node_typst
from nnviz_core.words.numbers import format_given
from nnviz_core.words.parameters import parameter_letter
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import first_fitting, quoted, typeset
from nnviz_scenes.landscape.layout import LandscapeLayout
from nnviz_scenes.marks.heatmap import HeatMap
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import number_of
from nnviz_scenes.parts.frame import at, rectangle
from nnviz_scenes.parts.panel_pieces import Head, frame_line, left_axis, plane_marks
from nnviz_scenes.parts.plane_layout import Window

Array = NDArray[np.float64]
BAR_NAME_SIZE, BAR_NAME_RISE = 22.0, 16.0  # px: of the name of the shades, from them up to it
GAP, LOWER = 24.0, 6.0  # px: from a swatch to its words; numbers below the baselines of the rows, for their brackets
MIDDLE = 9 / 24  # of the cap height of words: from their baseline up to the middle of their swatch
TIP, RIGHT_ANGLE = 18.0, 16.0  # px
SMALLEST = 20.0  # px cap height, of words that have little room
DOTS = (3.0, 9.0)  # px, of the line that the curve was drawn over
SHADES = 64
HIGH = 0.6  # of the way from the background to the grid's colour, at the highest shade


class LossMapViews:
    """Draw the map and what lies on it."""

    def __init__(self, subject: LandscapeSubject, words: Catalogue, *, layout: LandscapeLayout, theme: Theme) -> None:
        self.map, self.theme, self.words = subject.map, theme, words
        self.places, self.type_scale = layout.map, layout.type_scale
        self.area = rectangle(self.places.plot)
        first, second = self.map.first, self.map.second
        self.window = Window(
            float(first[[0, -1]].mean()), float(second[[0, -1]].mean()), float(first[-1] - first[0]) / 2
        )
        self.lowest, self.highest = self._range(subject.loss)
        self.shade = HeatMap(self._pixels(), self.area)
        self.lines = [self._line(level, colour=theme.axis, width=1.6) for level in self.map.levels]
        self.own = self._line(subject.loss, colour=theme.text, width=4.0)
        letters = [parameter_letter(name) for name in self.map.names]
        named = (node_typst(letters[0], theme.writing), node_typst(letters[1], theme.writing))
        marks = plane_marks(self.places.plot, self.window, named, theme=theme, type_scale=self.type_scale)
        self.still = [frame_line(self.area, theme), *marks, *self._bar()]
        self.place = Head(self.window.place(self.map.place[None, :], self.area)[0], colour=theme.signal, rim=theme.ink)
        self.up, self.down, self.corner = (
            Polylines([], colour=colour, width=width)
            for colour, width in ((theme.gradient, 5.0), (theme.text, 5.0), (theme.muted, 2.0))
        )
        self.path_halo = Polylines([], colour=theme.ink, width=8.0, clip=self.area)
        self.path = Polylines([], colour=theme.signal, width=4.0, clip=self.area)
        self.path_end = Head(np.zeros(2), colour=theme.text, rim=theme.ink)  # unlike the network's own dot
        self.section = Polylines([self.section_line()], colour=theme.text, width=3.0, dash=DOTS)
        self.told = self._legend(subject, letters)
        self.point(1.0)
        self.draw_path(0.0)

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        marks = [self.path_halo, self.path, self.path_end, self.corner, self.up, self.down, self.place]
        told = [view for row in self.told.values() for view in row]
        return [self.shade, *self.lines, self.own, *self.still, self.section, *marks, *told]

    # --- heights -----------------------------------------------------------------------------------

    def _range(self, loss: float) -> tuple[float, float]:
        known = self.map.losses[np.isfinite(self.map.losses)]
        low = min(float(known.min(initial=np.inf)), loss)
        high = max(max(self.map.levels, default=low), loss, low + 1e-9)
        return low, high

    def _pixels(self) -> NDArray[np.uint8]:
        shares = (np.where(np.isfinite(self.map.losses), self.map.losses, np.inf) - self.lowest) / (
            self.highest - self.lowest
        )
        shades: NDArray[np.uint8] = self._shades()[np.rint(shares.clip(0, 1)[::-1] * (SHADES - 1)).astype(int)]
        return shades

    def _shades(self) -> NDArray[np.uint8]:
        shades = [blend(self.theme.ink, self.theme.grid, share=HIGH * k / (SHADES - 1)) for k in range(SHADES)]
        return np.asarray(np.rint([255 * rgb(each) for each in shades]), dtype=np.uint8)

    def _line(self, level: float, *, colour: str, width: float) -> Polylines:
        losses = np.where(np.isfinite(self.map.losses), self.map.losses, self.highest * 10 + 10)
        cells = np.array([len(self.map.first) - 1, len(self.map.second) - 1])
        corner, size = np.array([self.area.left, self.area.bottom]), np.array([self.area.width, self.area.height])
        lines = [corner + line / cells * size for line in level_lines(losses - level)]
        return Polylines(lines, colour=colour, width=width, clip=self.area)

    def _bar(self) -> list[Painted]:
        place, scale = self.places.bar, self.type_scale
        area, said = rectangle(place), quoted(self.words("label-loss"))
        name = typeset(said, size=BAR_NAME_SIZE * scale, theme=self.theme, colour=self.theme.muted)
        shades = HeatMap(self._shades()[::-1][:, None, :], area)
        return [
            shades,
            frame_line(area, self.theme),
            *left_axis(place, self.lowest, self.highest, self.theme, type_scale=scale),
            Label(name, at(place[0], place[1] - BAR_NAME_RISE * scale)),
        ]

    def section_line(self) -> Array:
        """Return where on the map the second parameter is what it is, (2, 2): over that the curve was drawn."""
        first, second = self.map.first[[0, -1]], np.full(2, self.map.place[1])
        return self.window.place(np.stack([first, second], axis=-1), self.area)

    # --- what lies on it ---------------------------------------------------------------------------

    def point(self, share: float) -> None:
        """Draw both arrows up to a share of their length, and the right angle that they make with the line."""
        gradient = self.map.gradient
        if not gradient.any():
            return
        along = gradient / hypot(*gradient)
        across = np.array([-along[1], along[0]])
        place = self.place.place
        for view, sign in ((self.up, 1.0), (self.down, -1.0)):
            view.show(arrow(place, sign * along, share, length=self.places.arrow))
        side = units(RIGHT_ANGLE)
        corner = np.array([place + side * across, place + side * (across - along), place - side * along])
        self.corner.show([corner] if share >= 1 else [])

    def draw_path(self, share: float) -> None:
        """Draw the path of the training up to a share of its steps."""
        path = self.window.place(self.map.path, self.area) if len(self.map.path) else np.empty((0, 2))
        count = max(1, round(share * len(path)))
        drawn = [path[:count]] if count > 1 else []
        self.path.show(drawn)
        self.path_halo.show(drawn)
        if len(path):
            self.path_end.show(path[count - 1], clamped=0.0)

    def _legend(self, subject: LandscapeSubject, letters: Sequence[Letter]) -> dict[str, list[Painted]]:
        theme, words, places = self.theme, self.words, self.places
        (x, _), size = places.legend, places.size
        dot = at(x + places.swatch / 2, self._y(0) - MIDDLE * size)
        here = self._row(0, Head(np.array(dot), colour=theme.signal, rim=theme.ink), words("label-network-here"))
        up = self._row(1, self._swatch(1, theme.gradient), *words.forms("label-gradient-uphill"))
        for k, (shown, by) in enumerate(zip(gradient_numbers(subject), letters, strict=True), start=2):
            y, slope = self._y(k) + LOWER, f"$partial cal(L) \\/ partial {node_typst(by, theme.writing)}$"
            ink = typeset(slope, size=size, theme=theme, colour=theme.gradient)
            spot, tone = at(places.numbers, y), theme.gradient
            up.append(Label(ink, at(x + places.swatch + GAP, y)))
            up.append(number_of(shown, spot, size=places.number_size, colour=tone, align="right", theme=theme))
        return {
            "place": here,
            "gradient": [*up, *self._row(4, self._swatch(4, theme.text), *words.forms("label-step-downhill"))],
            "path": self._path_row(5, subject),
        }

    def _path_row(self, k: int, subject: LandscapeSubject) -> list[Painted]:
        """Name the line of the path, and the dot at its end."""
        x, y = self.places.legend[0] + self.places.swatch, self._y(k) - MIDDLE * self.places.size
        end = Head(np.array(at(x, y)), colour=self.theme.text, rim=self.theme.ink)
        rate = format_given(subject.trained_at) if subject.trained_at is not None else ""
        forms = self.words.forms("label-training-path", rate=rate)
        line = self._swatch(k, self.theme.signal, arrowed=False)
        mark, label = self._row(k, line, *(forms if rate else forms[1:]))
        return [mark, end, label]

    def _y(self, k: int) -> float:
        """Return the baseline of a row of the legend, in px."""
        return self.places.legend[1] + k * self.places.pitch

    def _row(self, k: int, mark: Painted, *forms: str) -> list[Painted]:
        """Set a mark and, in what is left of the row, the first of some words that has room."""
        x, sizes = self.places.legend[0] + self.places.swatch + GAP, (self.places.size, SMALLEST)
        inks = (typeset(quoted(text), size=size, theme=self.theme) for text in forms for size in sizes)
        return [mark, Label(first_fitting(inks, width=self.places.end - x), at(x, self._y(k)))]

    def _swatch(self, k: int, colour: str, *, arrowed: bool = True) -> Polylines:
        swatch, length = self.places.swatch, self.places.arrow
        start = np.array(at(self.places.legend[0], self._y(k) - MIDDLE * self.places.size))
        if not arrowed:
            return Polylines([np.array([start, start + np.array([units(swatch), 0.0])])], colour=colour, width=4.0)
        return Polylines(arrow(start, np.array([1.0, 0.0]), swatch / length, length=length), colour=colour, width=5.0)


def arrow(start: Array, along: Array, share: float, *, length: float) -> list[Array]:
    """Return the lines of an arrow up to a share of its length in px; one that is not there has none."""
    if share <= 0:
        return []
    end, across = start + units(length) * share * along, np.array([-along[1], along[0]])
    back = end - units(min(TIP, length * share)) * along
    wing = units(0.6 * TIP) * min(1.0, length * share / TIP) * across
    return [np.array([start, end]), np.array([back + wing, end, back - wing])]
