"""The strip of many starts: for every contender the input planes that its trainings end with, ticked and counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import snapshot_of
from nnviz_core.backprop.verdict import SOLVED
from nnviz_core.kinds.comparison.actions import ComparisonSubject, Contender, Starts
from nnviz_core.kinds.comparison.endings import Ending
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_scenes.comparison.card_head import show_number
from nnviz_scenes.comparison.endings import SIGN_ROOM, TALLY_LINE, TALLY_PITCH, TALLY_ROOM, TALLY_SIZE, Tally, sign
from nnviz_scenes.comparison.layout import Foot
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, fitted, fitting, quoted
from nnviz_scenes.marks.heatmap import HeatMap
from nnviz_scenes.marks.label import Align, Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import Frame, Px, at, rectangle
from nnviz_scenes.parts.panel_field import (
    ProbabilityField,
    class_colours,
    class_pixels,
    field_colours,
    field_pixels,
)
from nnviz_scenes.parts.plane_layout import window_around

WORDS, SLIM_WORDS = 330.0, 230.0  # px left of the planes, for the name and the count; in a square frame
HEAD, TALLY_ROW = 104.0, 42.0  # px above the planes, for both and the counts below them, in a tall frame
NOTE_ROOM = 210.0  # px of what the count is of, behind it there
ROW_GAP, CELL_GAP, TALLY_GAP = 26.0, 5.0, 32.0  # px between contenders, between planes, before the counts
SLIM_WIDTH = 1200.0  # px of a frame, up to which words are slim
MOST_LINES, LARGEST = 6, 118.0  # of planes for one contender; px
PIXELS = 32  # of a plane, a side
SMALL = 0.95  # of a tenth of a plane, the unit of its sign
UNSOLVED = 120  # alpha, of 255, of a plane whose training does not solve the task
NAMES, TALL_NAMES = (28.0, 24.0, 20.5), (34.0, 30.0, 26.0, 22.0)  # px cap height
COUNT_SIZE, NOTE_SIZE, TALL_NOTE = 40.0, 22.0, 26.0
COUNT_ROOM = 90.0  # px of the count


@dataclass(frozen=True, slots=True)
class StripLayout:
    """Where the planes of one contender stand, and its words."""

    left: float
    top: float
    pitch: float  # px from plane to plane
    columns: int
    starts: int
    words: float  # px on the left of the planes; 0 where words stand above them
    right: float  # where words above the planes end

    def place(self, k: int) -> Px:
        """Return the rectangle of a start's plane."""
        line, column = divmod(k, self.columns)
        x, y, side = self.left + column * self.pitch, self.top + line * self.pitch, self.pitch - CELL_GAP
        return x, y, x + side, y + side

    def tally(self, count: int) -> list[tuple[float, float]]:
        """Return where so many counts of endings stand, behind the planes or under the words: baselines in px."""
        if not self.words:
            return [(self.left + SIGN_ROOM / 3 + k * TALLY_PITCH, self.top - 16) for k in range(count)]
        x, middle = self.left + self.columns * self.pitch + TALLY_GAP, self.top + self.lines * self.pitch / 2
        first = middle - (count - 1) / 2 * TALLY_LINE + TALLY_SIZE / 2
        return [(x, first + k * TALLY_LINE) for k in range(count)]

    @property
    def lines(self) -> int:
        """Count the lines of planes."""
        return ceil(self.starts / self.columns)


def strip_layouts(frame: Frame, room: Px, contenders: int, starts: int) -> tuple[StripLayout, ...]:
    """Lay out as many lines a contender as let its planes be largest."""
    left, top, right, bottom = room
    words, head = (0.0, HEAD) if frame.upright else (SLIM_WORDS if frame.width < SLIM_WIDTH else WORDS, 0.0)
    height = (bottom - top - (contenders - 1) * ROW_GAP) / contenders
    width = right - left - words - (TALLY_ROOM if words else 0.0)

    def pitch(lines: int) -> float:
        return min(width / ceil(starts / lines), (height - head) / lines, LARGEST)

    lines = max(range(1, MOST_LINES + 1), key=pitch)
    columns, side = ceil(starts / lines), pitch(lines)
    x = left + words + (width - columns * side) / 2
    down = head + (height - head - lines * side) / 2
    return tuple(
        StripLayout(x, top + i * (height + ROW_GAP) + down, side, columns, starts, words, x + columns * side - CELL_GAP)
        for i in range(contenders)
    )


class StartStrip:
    """Show the first k starts of a contender."""

    def __init__(
        self, panel: int, subject: ComparisonSubject, layout: StripLayout, *, words: Catalogue, theme: Theme
    ) -> None:
        each = subject.contenders[panel]
        assert each.starts
        self.panel, self.starts, self.layout = panel, each.starts, layout
        self.pixels = mosaic(each.starts, subject, layout, theme)
        left, top, _, _ = layout.place(0)
        right, bottom = left + layout.columns * layout.pitch, top + layout.lines * layout.pitch
        self.planes = HeatMap(np.zeros_like(self.pixels), rectangle((left, top, right, bottom)))
        self.ticks_halo = Polylines([], colour=theme.ink, width=7.0)
        self.ticks = Polylines([], colour=theme.text, width=3.0)
        self.signs = Polylines([], colour=theme.muted, width=2.4)  # of those that do not solve the task
        self.frame_halo = Polylines([], colour=theme.ink, width=8.0)
        self.frame = Polylines([], colour=theme.signal, width=4.0)
        spots = word_spots(layout, top, bottom, theme)
        self.count = Number(
            "0", at(*spots.number), size=COUNT_SIZE, colour=theme.text, align="right", writing=theme.writing
        )
        self.tally = Tally(panel, each.starts, layout.tally(len(each.starts.ended)), theme=theme)
        self.still = (*strip_words(each, layout, spots, words=words, theme=theme), *self.tally.signs)
        self.shown = 0  # starts

    @property
    def moving(self) -> tuple[Painted, ...]:
        """List what changes while the starts come in."""
        return (self.planes, self.ticks_halo, self.signs, self.ticks, self.count, *self.tally.counts)

    @property
    def views(self) -> tuple[Painted, ...]:
        """List all views from back to front."""
        return (*self.moving, self.frame_halo, self.frame, *self.still)

    def show(self, k: int) -> None:
        """Show the first k starts, if they are not on the screen already."""
        if k == self.shown:
            return
        self.shown = k
        pixels = self.pixels.copy()
        side, columns = PIXELS + gap_pixels(self.layout), self.layout.columns
        line, column = divmod(k, columns)
        pixels[line * side : (line + 1) * side, column * side :] = 0
        pixels[(line + 1) * side :] = 0
        self.planes.show(pixels)
        endings = self.starts.endings[:k]
        ticks = [tick(self.layout.place(i)) for i, ending in enumerate(endings) if ending == "solved"]
        others = [
            line
            for i, ending in enumerate(endings)
            if ending != "solved"
            for line in corner_sign(ending, self.layout.place(i))
        ]
        self.ticks.show(ticks)
        self.signs.show(others)
        self.ticks_halo.show([*ticks, *others])
        self.tally.show(k)
        place = f"panels[{self.panel}].starts.solved[{k - 1}]"
        show_number(self.count, Shown(str(self.starts.counts[k - 1]), place) if k else Shown("0", ""))

    def mark(self, seed: int, grown: float) -> None:
        """Frame one start, from afar to its own size."""
        left, top, right, bottom = self.layout.place(seed)
        out = 3 + 60 * (1 - grown)
        corners = [
            (left - out, top - out),
            (right + out, top - out),
            (right + out, bottom + out),
            (left - out, bottom + out),
        ]
        for view in (self.frame_halo, self.frame):
            view.show([np.array([at(*corner) for corner in (*corners, corners[0], corners[1])])])


def gap_pixels(layout: StripLayout) -> int:
    """Return the gap between planes in pixels of the mosaic."""
    return max(1, round(PIXELS * CELL_GAP / (layout.pitch - CELL_GAP)))


def mosaic(starts: Starts, subject: ComparisonSubject, layout: StripLayout, theme: Theme) -> NDArray[np.uint8]:
    """Return the input planes of all starts in one picture, (h, w, 4); those that do not solve the task are pale."""
    side = PIXELS + gap_pixels(layout)
    pixels = np.zeros((layout.lines * side, layout.columns * side, 4), np.uint8)
    field, colours = ProbabilityField(window_around(subject.dataset.x), PIXELS), field_colours(theme, strongest=0.8)
    classes = starts.networks.shape[-1]
    class_tones = class_colours(theme, classes, strongest=0.8, bare=True)
    for k, solved in enumerate(starts.solved):
        line, column = divmod(k, layout.columns)
        part = pixels[line * side : line * side + PIXELS, column * side : column * side + PIXELS]
        network = snapshot_of(starts.networks, k)
        part[..., :3] = (
            class_pixels(field.scores(network), class_tones)
            if classes > 2
            else field_pixels(field.lead(network), colours)
        )
        part[..., 3] = 255 if solved else UNSOLVED
    return pixels


def tick(place: Px) -> NDArray[np.float64]:
    """Return a tick in the lower right corner of a plane."""
    left, _, right, bottom = place
    unit = (right - left) / 10
    x, y = right - 4 * unit, bottom - 2.4 * unit
    return np.array([at(x, y), at(x + 1.1 * unit, y + 1.2 * unit), at(x + 3.1 * unit, y - 1.8 * unit)])


def corner_sign(ending: Ending, place: Px) -> list[NDArray[np.float64]]:
    """Return another sign there, smaller."""
    left, _, right, bottom = place
    unit = (right - left) / 10
    return sign(ending, (right - 2.4 * unit, bottom - 2.3 * unit), SMALL * unit)


class WordSpots(NamedTuple):
    """Where a strip's words stand: baselines in px."""

    name: tuple[float, float, Align]
    number: tuple[float, float]  # its right end
    note: tuple[float, float, Align]
    name_room: float


def word_spots(layout: StripLayout, top: float, bottom: float, theme: Theme) -> WordSpots:
    """Put words one below the other on the left of the planes, or in a line above them."""
    if layout.words:
        middle, x = (top + bottom) / 2, layout.left - 40
        name, number, note = (-26, 34, 78) if layout.words > SLIM_WORDS else (-34, 20, 56)
        room = layout.words - 60
        return WordSpots((x, middle + name, "right"), (x, middle + number), (x, middle + note, "right"), room)
    y, left, right = top - 20 - TALLY_ROW, layout.left, layout.right
    room = right - left - NOTE_ROOM - COUNT_ROOM - 20
    if theme.writing.runs_left:
        return WordSpots((right, y, "right"), (left + NOTE_ROOM + COUNT_ROOM, y), (left + NOTE_ROOM, y, "right"), room)
    return WordSpots((left, y, "left"), (right - NOTE_ROOM, y), (right - NOTE_ROOM + 14, y, "left"), room)


def strip_words(
    each: Contender, layout: StripLayout, spots: WordSpots, *, words: Catalogue, theme: Theme
) -> tuple[Label, Label]:
    """Name a contender, and say of how many starts the number beside it is a count."""
    (x, y, side), (note_x, note_y, note_side) = spots.name, spots.note
    name = fitted_name(each.name, theme, room=spots.name_room, sizes=NAMES if layout.words else TALL_NAMES)
    told = words.forms("label-of-starts", starts=str(layout.starts))
    room = layout.words - 50 if layout.words else NOTE_ROOM - 14
    note = fitting(told, size=NOTE_SIZE if layout.words else TALL_NOTE, room=room, theme=theme, colour=theme.muted)
    return Label(name, at(x, y), align=side), Label(note, at(note_x, note_y), align=note_side)


def fitted_name(name: str, theme: Theme, *, room: float, sizes: Sequence[float]) -> Ink:
    """Set a contender's name as large as its room allows."""
    return fitted(f"#strong[{quoted(name)}]", sizes=sizes, width=room, theme=theme)


def make_tick_legend(words: Catalogue, theme: Theme, foot: Foot) -> Label:
    """Say what a tick means."""
    forms = words.forms("label-ticked-start", share=f"{100 * SOLVED:.0f} %")
    size, room = max(foot.size, NOTE_SIZE), foot.right - foot.left
    ink = fitting(forms, size=size, room=room, theme=theme, colour=theme.muted)
    if theme.writing.runs_left:
        return Label(ink, at(foot.right, foot.y), align="right")
    return Label(ink, at(foot.left, foot.y))
