"""The axes of a plane of two coordinates: ticks with their numbers, and what the coordinates are called."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.network import Network
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitted, typeset
from nnviz_scenes.marks.label import Label, middle
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.class_ink import name_ink
from nnviz_scenes.parts.frame import Px, at
from nnviz_scenes.parts.plane_card import number_width
from nnviz_scenes.parts.plane_layout import COLUMN, FRAME, Window, tick_text, tick_values

TICK = 9.0  # px
LEGEND_ROOM = 30.0  # px, from the name of a coordinate to the legend right of it
COLUMN_GAP, COLUMN_LETTER = 12.0, 60.0  # px, from a coordinate's letter to what a file calls it; the letter's room
OVER = 16.0  # px, from a frame up to the baseline of the second coordinate's name


@dataclass(frozen=True, slots=True)
class AxisType:
    """How the axes of a plane are written. Sizes are cap heights in px."""

    tick: float = 20.0
    names: tuple[float, ...] = (24.0, 22.0, 20.0)  # the largest that fits
    column: float = 20.0  # what a file calls an input
    drop: float = 26.0  # from the frame down to the middle of a tick's number
    below: float = 0.0  # from the frame down to the baseline of the first coordinate's name; where 0 it stands beside
    room: float = COLUMN[0] - LEGEND_ROOM - (FRAME[2] + 12)  # of that name


BESIDE = AxisType()


# --- ticks ---------------------------------------------------------------------------------------


def make_ticks(place: Px, window: Window, *, theme: Theme, axes: AxisType = BESIDE) -> tuple[Painted, ...]:
    """Make the ticks of a window along a frame's bottom and left, with their numbers."""
    return (
        *bottom_ticks(place, window, theme=theme, axes=axes),
        *left_ticks(place, window, theme=theme, axes=axes),
    )


def bottom_ticks(place: Px, window: Window, *, theme: Theme, axes: AxisType = BESIDE) -> tuple[Painted, ...]:
    """Make the ticks under the frame; the digits stand under the tick, not the sign."""
    left, _, right, bottom = place
    values = tick_values(window.x, window.half)
    xs = [(left + right) / 2 + (value - window.x) * (right - left) / 2 / window.half for value in values]
    texts = [tick_text(value, half=window.half) for value in values]
    widths = [number_width(text.lstrip("−"), axes.tick, theme.writing) for text in texts]
    marks = Polylines([np.array([at(x, bottom), at(x, bottom + TICK)]) for x in xs], colour=theme.outline, width=2.0)
    numbers = (
        tick_number(text, x + width / 2, y=bottom + axes.drop, size=axes.tick, theme=theme)
        for text, x, width in zip(texts, xs, widths, strict=True)
    )
    return (marks, *numbers)


def left_ticks(place: Px, window: Window, *, theme: Theme, axes: AxisType = BESIDE) -> tuple[Painted, ...]:
    """Make the ticks beside the frame."""
    left, top, _, bottom = place
    values = tick_values(window.y, window.half)
    ys = [(top + bottom) / 2 - (value - window.y) * (bottom - top) / 2 / window.half for value in values]
    marks = Polylines([np.array([at(left - TICK, y), at(left, y)]) for y in ys], colour=theme.outline, width=2.0)
    texts = [tick_text(value, half=window.half) for value in values]
    numbers = (
        tick_number(text, left - TICK - 8, y=y, size=axes.tick, theme=theme) for text, y in zip(texts, ys, strict=True)
    )
    return (marks, *numbers)


def tick_number(text: str, right: float, *, y: float, size: float, theme: Theme) -> Number:
    """Make a tick's number that ends at x = right with its middle at y, in px."""
    across, up = at(right, y)
    place = (across, middle(up, cap_height=units(size)))
    return Number(text, place, size=size, colour=theme.muted, align="right", writing=theme.writing)


# --- names ---------------------------------------------------------------------------------------


def make_axis_names(
    network: Network,
    stage: int,
    *,
    theme: Theme,
    columns: Sequence[str] = (),
    place: Px = FRAME,
    axes: AxisType = BESIDE,
) -> tuple[Painted, ...]:
    """Make the names of the coordinates at a stage; a line has only one. Of the inputs, say what a file calls them."""
    left, top, right, bottom = place
    width = network.shape[(stage + 2) // 3]
    letters = [coordinate(stage, k) for k in range(1, width + 1)]
    named = columns if stage == 0 and width == 2 else ()
    if axes.below:
        return names_below(letters, place, columns=named, axes=axes, theme=theme)
    places = (at(right + 12, bottom), at(left, top - OVER))
    labels = [
        Label(fitted(f"${letter}$", sizes=axes.names, width=axes.room, theme=theme, colour=theme.muted), place)
        for letter, place in zip(letters, places, strict=False)
    ]
    return (*labels, *_columns_above(labels, named, place, axes=axes, theme=theme))


def names_below(
    letters: Sequence[str], place: Px, *, columns: Sequence[str], axes: AxisType, theme: Theme
) -> tuple[Label, ...]:
    """Name the first coordinate under the right end of its axis, the second over the left one, each with its column."""
    left, top, right, bottom = place
    size, colour = axes.names[0], theme.muted
    inks = [typeset(f"${letter}$", size=size, theme=theme, colour=colour) for letter in letters]
    over = Label(inks[1], at(left, top - OVER)) if len(inks) > 1 else None
    if not columns or over is None:
        under = Label(inks[0], at(right, bottom + axes.below), align="right")
        return (under, over) if over else (under,)
    rooms = (axes.room - COLUMN_LETTER, (right - left) / 2 - COLUMN_LETTER)
    across, up = (
        name_ink(name, size=axes.column, room=room, theme=theme, colour=colour)
        for name, room in zip(columns, rooms, strict=True)
    )
    name = Label(across, at(right, bottom + axes.below), align="right")
    under = Label(inks[0], (name.box().left - units(COLUMN_GAP), name.at[1]), align="right")
    return under, over, name, Label(up, (over.box().right + units(COLUMN_GAP), over.at[1]))


def _columns_above(
    letters: Sequence[Label], columns: Sequence[str], place: Px, *, axes: AxisType, theme: Theme
) -> Iterator[Label]:
    """Write above the plane what the inputs are called: the upward one on the left, the other on the right."""
    left, _, right, _ = place
    if not columns:
        return
    across, up = (
        name_ink(name, size=axes.column, room=(right - left) / 2 - COLUMN_LETTER, theme=theme, colour=theme.muted)
        for name in columns
    )
    y = letters[1].at[1]
    yield Label(up, (letters[1].box().right + units(COLUMN_GAP), y))
    name = Label(across, (at(right, 0)[0], y), align="right")
    yield from (Label(letters[0].ink, (name.box().left - units(COLUMN_GAP), y), align="right"), name)


def coordinate(stage: int, k: int) -> str:
    """Write a coordinate (from 1) of a stage in Typst mathematics."""
    layer, step = (stage + 2) // 3, (stage + 2) % 3
    if stage == 0:
        return f"x_{k}"
    below = "x" if layer == 1 else "a"
    return (f"(W {below})_{k}", f"z_{k}^(({layer}))", f"a_{k}^(({layer}))")[step]
