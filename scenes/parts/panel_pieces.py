"""What panels are made of: frames, ticks, names, crowds of points, the line that decides, a moving head.

Their type has the sizes below, or `type_scale` times those, with as much more room around it.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nnviz_core.look.colours import blend
from nnviz_core.look.scales import units
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import power_of_ten, power_text
from nnviz_scenes.engine.painted import Box, Canvas, Painted, set_colour
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.heatmap import HeatMap
from nnviz_scenes.marks.label import Align, Label, middle
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.class_ink import class_ink, name_ink, name_width
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.panel_field import class_colours, field_colours
from nnviz_scenes.parts.plane_card import number_width
from nnviz_scenes.parts.plane_layout import (
    Window,
    shared_power,
    tick_marks,
    tick_step,
    tick_text,
    tick_values,
)

Array = NDArray[np.float64]

LINE, HALO = 4.0, 8.0  # px, of the line that decides
TICK, TICK_SIZE, NAME_SIZE = 8.0, 20.0, 22.0  # px
TICK_DROP = 26.0  # px, from an axis to the middle of its numbers
TICK_GAP = 8.0  # px, between the numbers of two steps, at least
LEAST_PITCH = 88.0  # px, between the ticks of a plane
POWER_RISE = 24.0  # px, from the top of an axis to the middle of its power of ten
NAME_RISE = 14.0  # px, from a panel to the baseline of its name
COLUMN_DROP = 65.0  # px, from a plot down to the baseline of what a file calls its inputs
COLUMN_GAP, COLUMNS_APART = 12.0, 30.0  # px, from an input's letter to its name, and between two names
CLASS_NAME, RAMP = 128.0, 128.0  # px: a class's sign and name, the colours between
FIRST_ROOM = 190.0  # px, of the name of the first of two classes
SHORT_RAMPS, SIGN_ROOM, NAME_ROOM = {3: 32.0, 4: 18.0}, 26.0, 106.0  # px: of three classes and four
FOURTH = 114.0  # px, how far the names of four classes reach past their plane
CURVE, THIN_CURVE = 4.0, 1.8  # px, the width of a curve
CLOTTED = 0.4  # of the rectangle around a curve, that its line would cover
HEAD = 9.0  # px, the radius of a curve's moving head


def curve_width(places: Array) -> float:
    """Return the width in px of a curve (n, 2): thin where it goes up and down so often that wide lines would clot."""
    known = places[np.isfinite(places).all(axis=1)]
    across, up = np.ptp(known, axis=0) if len(known) else (0.0, 0.0)
    covered = units(CURVE) * float(np.abs(np.diff(known[:, 1])).sum())
    return THIN_CURVE if covered > CLOTTED * across * up else CURVE


def curve_lines(places: Array, area: Box, *, colour: str) -> tuple[Polylines, Polylines]:
    """Make the two parts of a curve (n, 2) in an area, both empty: what stands still for a while, and what is new."""
    width, near = curve_width(places), area.grown(units(3))
    return Polylines([], colour=colour, width=width, clip=near), Polylines([], colour=colour, width=width, clip=near)


class Head(Painted):
    """Show where a curve is now: a disc, or a ring where the value lies beyond the scale."""

    def __init__(self, place: Array, *, colour: str, rim: str) -> None:
        super().__init__()
        self.colour, self.rim = colour, rim
        self.show(place, clamped=0.0)

    def show(self, place: Array, *, clamped: float) -> None:
        """Move the head; `clamped` in [0, 1] says how hollow it is."""
        self.place, self.clamped = place, clamped

    def box(self) -> Box:
        """Return the square around the head."""
        x, y = self.place.tolist()
        return Box(x, y, x, y).grown(units(HEAD + 3))

    def paint(self, ctx: Canvas) -> None:
        """Paint the rim, the disc and, where clamped, the hole."""
        x, y = self.place.tolist()
        for radius, colour, alpha in (
            (HEAD + 3, self.rim, 1.0),
            (HEAD, self.colour, 1.0),
            (0.55 * HEAD, self.rim, self.clamped),
        ):
            ctx.new_sub_path()
            ctx.arc(x, y, units(radius), 0, math.tau)
            set_colour(ctx, colour, alpha=self.alpha * alpha)
            ctx.fill()


# --- planes ----------------------------------------------------------------------------------------


def frame_line(area: Box, theme: Theme) -> Polylines:
    """Make the outline of a plane, drawn over what fills it."""
    corners = [(area.left, area.bottom), (area.right, area.bottom), (area.right, area.top), (area.left, area.top)]
    return Polylines([np.array([*corners, corners[0]])], colour=theme.outline, width=2.0)


def plot_frame(area: Box, theme: Theme) -> Panel:
    """Make the background of a plot."""
    return Panel(area, fill=theme.panel, outline=theme.muted, corner=4, width=1.5)


def deciding_line(area: Box, theme: Theme) -> tuple[Polylines, Polylines]:
    """Make the halo and the line on which both classes are equal."""
    halo = Polylines([], colour=theme.panel, width=HALO, clip=area)
    return halo, Polylines([], colour=theme.signal, width=LINE, clip=area)


def zero_lines(window: Window, area: Box, theme: Theme) -> Polylines:
    """Make the two lines on which a coordinate is zero."""
    colour = blend(theme.panel, theme.axis, share=0.6)
    return Polylines(window.zero_lines(area), colour=colour, width=1.5, dash=(3.0, 7.0), clip=area)


def plane_marks(
    place: Px, window: Window, names: tuple[str, str], *, theme: Theme, type_scale: float = 1.0
) -> tuple[Painted, ...]:
    """Make the ticks of a plane along its bottom and left, and the names (Typst) of its coordinates, "" for none."""
    left, top, right, bottom = place
    scale = (right - left) / 2 / window.half
    xs, ys = (spaced_ticks(centre, window.half, scale / type_scale) for centre in (window.x, window.y))
    across = [((left + right) / 2 + (value - window.x) * scale, tick_text(value, half=window.half)) for value in xs]
    up = [((top + bottom) / 2 - (value - window.y) * scale, tick_text(value, half=window.half)) for value in ys]
    places, size = (at(right + 10, bottom), at(left, top - NAME_RISE * type_scale)), NAME_SIZE * type_scale
    labels = [
        Label(typeset(f"${name}$", size=size, theme=theme, colour=theme.muted), place)
        for name, place in zip(names, places, strict=True)
        if name
    ]
    return (
        *ticks_below(across, bottom, theme, type_scale=type_scale),
        *ticks_left(up, left, theme, type_scale=type_scale),
        *labels,
    )


def column_names(place: Px, columns: Sequence[str], *, theme: Theme, type_scale: float = 1.0) -> tuple[Label, ...]:
    """Say in a line below a plot's ticks what a file calls its one input or its two; a name without room is cut.

    The line lies COLUMN_DROP px below the plot.
    """
    left, _, right, bottom = place
    y, size, colour = bottom + COLUMN_DROP * type_scale, TICK_SIZE * type_scale, theme.muted
    if len(columns) == 1:
        ink = name_ink(columns[0], size=size, room=right - left, theme=theme, colour=colour)
        return (Label(ink, at(right, y), align="right"),)
    labels: list[Label] = []
    for k, name in enumerate(columns, start=1):
        letter = typeset(f"$x_{k}$", size=NAME_SIZE * type_scale, theme=theme, colour=colour)
        taken = letter.box.width / units(1) + COLUMN_GAP
        ink = name_ink(name, size=size, room=(right - left - COLUMNS_APART) / 2 - taken, theme=theme, colour=colour)
        start = left if k == 1 else right - taken - ink.box.width / units(1)
        labels += (Label(letter, at(start, y)), Label(ink, at(start + taken, y)))
    return tuple(labels)


def spaced_ticks(centre: float, half: float, scale: float) -> tuple[float, ...]:
    """Return the ticks of a window, every second one where they would stand too close at `scale` px a unit."""
    step, values = tick_step(half), tick_values(centre, half)
    if step * scale >= LEAST_PITCH:
        return values
    return tuple(value for value in values if round(value / step) % 2 == 0)


def class_legend(
    right: float, y: float, words: Catalogue, *, theme: Theme, classes: int = 2, type_scale: float = 1.0
) -> tuple[Painted, ...]:
    """Name both classes and, between them, the colours of every probability; ends at `right`."""
    if classes > 2:
        return several_classes_legend(right, y, classes, words, theme=theme, type_scale=type_scale)
    colours, size = (theme.class0, theme.class1), TICK_SIZE * type_scale
    middle_y, half = y - size / 2, 9 * type_scale
    wide = _room_of_second(words, theme=theme)
    rooms = (FIRST_ROOM + CLASS_NAME - wide) * type_scale, (wide - 36) * type_scale
    ends = (right - (wide + RAMP) * type_scale, right - wide * type_scale)
    signs = np.array([at(ends[0] - 22 * type_scale, middle_y), at(ends[1] + 22 * type_scale, middle_y)])
    points = Points(signs, np.array([0, 1]), colours=colours, rim=theme.ink, radius=10.0 * type_scale)
    first, second = (
        class_ink(k, words, size=size, room=room, theme=theme, colour=colour)
        for k, (colour, room) in enumerate(zip(colours, rooms, strict=True))
    )
    area = rectangle((ends[0], middle_y - half, ends[1], middle_y + half))
    ramp = HeatMap(field_colours(theme)[None, :, :], area)
    start = ends[0] - 40 * type_scale
    names = (Label(first, at(start, y), align="right"), Label(second, at(right, y), align="right"))
    return (ramp, frame_line(area, theme), points, *names)


def _room_of_second(words: Catalogue, *, theme: Theme) -> float:
    """Return the room in px of the second class's sign and name: more where it needs it and the first one does not."""
    first, second = (name_width(k, words, theme=theme) + 2 for k in (0, 1))
    return min(max(CLASS_NAME, second + 36), max(CLASS_NAME, CLASS_NAME + FIRST_ROOM - first))


def several_classes_legend(
    right: float, y: float, classes: int, words: Catalogue, *, theme: Theme, type_scale: float = 1.0
) -> tuple[Painted, ...]:
    """Name three classes or four, and before each the colours of its probabilities; four end right of `right`."""
    size, half = TICK_SIZE * type_scale, 9 * type_scale
    middle_y, colours, views = y - size / 2, class_colours(theme, classes), list[Painted]()
    starts, rooms, ramp = _places_of_classes(words, classes, right, theme=theme, type_scale=type_scale)
    for k, (colour, start, room) in enumerate(zip(theme.classes[:classes], starts, rooms, strict=True)):
        begins = start + SIGN_ROOM * type_scale
        area = rectangle((begins, middle_y - half, begins + ramp, middle_y + half))
        sign = Points(
            np.array([at(start + half, middle_y)]), np.array([k]), colours=theme.classes, rim=theme.ink, radius=half
        )
        name = class_ink(k, words, size=size, room=room, theme=theme, colour=colour)
        views += [HeatMap(colours[k][None, :, :], area), frame_line(area, theme), sign]
        views.append(Label(name, at(begins + ramp + 8 * type_scale, y)))
    return tuple(views)


def _places_of_classes(
    words: Catalogue, classes: int, right: float, *, theme: Theme, type_scale: float
) -> tuple[list[float], list[float], float]:
    """Return where classes begin, the room of their names and the length of the ramps, in px.

    They are alike, or as wide as the names if one is longer. Where the names are longer together, too, the ramps are
    half as long; what then has no room is cut.
    """
    sign, room, gap = SIGN_ROOM * type_scale, NAME_ROOM * type_scale, 12 * type_scale
    ramp, end = SHORT_RAMPS[classes] * type_scale, right + (FOURTH * type_scale if classes > 3 else 0)
    alike, pitch = room - gap, sign + ramp + room
    widths = [(name_width(k, words, theme=theme) + 2) * type_scale for k in range(classes)]
    rest = classes * room - sum(widths) - gap * classes
    for short in (ramp, ramp / 2):
        spare = rest + classes * (ramp - short)
        if max(widths) > alike and spare >= 0:
            step = sign + short + gap + spare / (classes - 1)
            return [end - classes * pitch + k * step + sum(widths[:k]) for k in range(classes)], widths, short
    return [end - pitch * (classes - k) for k in range(classes)], [alike] * classes, ramp


# --- plots -----------------------------------------------------------------------------------------


def plot_name(text: str, place: Px, *, colour: str, theme: Theme, type_scale: float = 1.0) -> Label:
    """Name a plot above its left corner."""
    ink = typeset(quoted(text), size=NAME_SIZE * type_scale, theme=theme, colour=colour)
    return Label(ink, at(place[0], place[1] - NAME_RISE * type_scale))


def step_ticks(place: Px, axis: StepAxis, theme: Theme, *, type_scale: float = 1.0) -> tuple[Painted, ...]:
    """Make the ticks of the steps below a plot, every second one where their numbers would touch."""
    left, _, right, bottom = place
    marks = [(left + axis.share(step) * (right - left), str(step)) for step in axis.ticks]
    told = thinned(marks, type_scale=type_scale, theme=theme)
    return ticks_below(told, bottom, theme, type_scale=type_scale)


def thinned(
    marks: Sequence[tuple[float, str]], *, type_scale: float = 1.0, theme: Theme
) -> Sequence[tuple[float, str]]:
    """Leave the second mark out, such as 1 beside 0 among powers of ten, or every second, until numbers stand apart."""
    for kept in (marks, [*marks[:1], *marks[2:]]):
        if stand_apart(kept, type_scale=type_scale, theme=theme):
            return kept
    return thinned(marks[::2], type_scale=type_scale, theme=theme)


def stand_apart(marks: Sequence[tuple[float, str]], *, type_scale: float, theme: Theme) -> bool:
    """Say whether the numbers of ticks below a plot stand apart."""
    size = TICK_SIZE * type_scale
    halves = [number_width(text, size, theme.writing) / 2 for _, text in marks]
    ends = [(x - half, x + half) for (x, _), half in zip(marks, halves, strict=True)]
    return all(after[0] - before[1] >= TICK_GAP * type_scale for before, after in pairwise(ends))


def ticks_below(
    marks: Iterable[tuple[float, str]], bottom: float, theme: Theme, *, type_scale: float = 1.0
) -> tuple[Painted, ...]:
    """Make ticks below y = bottom at places x, all in px, with their numbers; a minus sign is not centred."""
    chosen = list(marks)
    lines = [np.array([at(x, bottom), at(x, bottom + TICK)]) for x, _ in chosen]
    y = bottom + TICK_DROP * type_scale
    numbers = [tick_number(text, (x, y), align="centre", theme=theme, type_scale=type_scale) for x, text in chosen]
    return (Polylines(lines, colour=theme.outline, width=2.0), *numbers)


def ticks_left(
    marks: Iterable[tuple[float, str]], left: float, theme: Theme, *, type_scale: float = 1.0
) -> tuple[Painted, ...]:
    """Make ticks left of x = left at places y, all in px, with their numbers."""
    chosen = list(marks)
    lines = [np.array([at(left - TICK, y), at(left, y)]) for y, _ in chosen]
    x = left - TICK - 8
    numbers = [tick_number(text, (x, y), align="right", theme=theme, type_scale=type_scale) for y, text in chosen]
    return (Polylines(lines, colour=theme.outline, width=2.0), *numbers)


def left_axis(place: Px, low: float, high: float, theme: Theme, *, type_scale: float = 1.0) -> tuple[Painted, ...]:
    """Make the ticks left of a plot from a value to a value; a power of ten that they share stands above them."""
    left, top, _, bottom = place
    power = shared_power(low, high)
    unit = power_of_ten(power)
    marks = tick_marks(low / unit, high / unit, start=bottom, end=top)
    ticks = ticks_left(marks, left, theme, type_scale=type_scale)
    if not power:
        return ticks
    above = (left - TICK - 8, top - POWER_RISE * type_scale)
    return (*ticks, tick_number(f"× {power_text(power)}", above, align="right", theme=theme, type_scale=type_scale))


def tick_number(text: str, px: tuple[float, float], *, align: Align, theme: Theme, type_scale: float = 1.0) -> Number:
    """Make a tick's number with its middle at y, in px."""
    (x, y), size = at(*px), TICK_SIZE * type_scale
    return Number(
        text,
        (x, middle(y, cap_height=units(size))),
        size=size,
        colour=theme.muted,
        align=align,
        writing=theme.writing,
    )


def bar_corners(left: float, end: float, y: float, *, half: float) -> Array:
    """Return the corners (4, 2) of a bar from px; none where it has no length."""
    if end <= left:
        return np.zeros((0, 2))
    return np.array([at(left, y - half), at(end, y - half), at(end, y + half), at(left, y + half)])


def less_sign(x: float, y: float, *, half: float) -> list[Array]:
    """Return the sign "<" that marks a value below a scale, around x, in px."""
    return [np.array([at(x + 6.0, y - half), at(x - 6.0, y), at(x + 6.0, y + half)])]


def two_strokes(x: float, y: float, *, half: float) -> list[Array]:
    """Return the two upright strokes that mark a value above a scale, around x, in px."""
    return [np.array([at(x + side, y - half), at(x + side, y + half)]) for side in (-5.0, 5.0)]
