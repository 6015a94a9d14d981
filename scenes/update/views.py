"""The views of the update section: the table of parameters, the table of steps, the plane with its ghosts."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.boundary import boundary
from nnviz_core.backprop.level_line import level_segments
from nnviz_core.backprop.network import Array, Layer, Network, freeze
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.sums import times
from nnviz_core.kinds.update.actions import UpdateSubject
from nnviz_core.kinds.update.story import (
    change_number,
    column,
    loss_after,
    loss_before,
    outcome,
    promised_number,
    rate_number,
    untold,
)
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Align, Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.crowd import class_names
from nnviz_scenes.parts.layout import at, rectangle
from nnviz_scenes.parts.plane_card import number_width
from nnviz_scenes.parts.plane_layout import Window
from nnviz_scenes.parts.plane_views import LINE_WIDTH, polylines
from nnviz_scenes.update.layout import (
    CHANGE,
    CLASSES_Y,
    GRADIENT,
    HEAD_Y,
    LOSS,
    MORE_Y,
    NEW,
    OLD,
    PITCH,
    PLANE,
    PROMISED,
    RATE,
    STEP_NAME,
    STEPS_HEAD_Y,
    SWATCH,
    TABLE,
    VERDICT,
    row_places,
    step_y,
)

SIZE, HEAD_SIZE = 22.0, 20.0
NUMBER_ROOM = 121.0  # px: a wider number makes its column smaller
COLUMNS = (("old", "label-now", OLD), ("gradient", "label-gradient", GRADIENT), ("new", "label-after", NEW))
DASHES = ((13.0, 8.0), (4.0, 6.0), (22.0, 7.0, 4.0, 7.0))  # of the ghosts: step by step
GHOST, MOVING = 4.0, 3.0  # px
FARTHEST_LEAD = 1e30  # of one score over the other: beyond it, differences leave what a float can hold
CELLS, RESTING_CELLS = 110, 200  # of the plane in which a moving and a resting boundary is found


# --- words and numbers -----------------------------------------------------------------------------


def word(text: str, x: float, *, y: float, theme: Theme, colour: str | None = None, align: Align = "left") -> Label:
    """Make a word of a table on a baseline, in px."""
    return Label(typeset(quoted(text), size=SIZE, theme=theme, colour=colour), at(x, y), align=align)


def heading(text: str, right: float, *, y: float, theme: Theme) -> Label:
    """Make the name of a column that ends at x = right."""
    return Label(typeset(quoted(text), size=HEAD_SIZE, theme=theme, colour=theme.muted), at(right, y), align="right")


def figure(shown: Shown, right: float, *, y: float, colour: str, size: float = SIZE) -> Number:
    """Make a number of a table that ends at x = right, on a baseline, in px."""
    return Number(shown.text, at(right, y), size=size, colour=colour, align="right", place=shown.place)


# --- the table of parameters -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """One row a parameter: its name, and what it is now, its gradient and what it is after the step."""

    heads: tuple[Painted, ...]
    lamp: Panel  # behind the example's row
    names: tuple[Label, ...]
    columns: dict[str, tuple[Number, ...]]

    def all(self) -> Iterator[Painted]:
        """List the views from back to front."""
        yield self.lamp
        yield from (*self.heads, *self.names)
        for numbers in self.columns.values():
            yield from numbers


def make_table(subject: UpdateSubject, words: Catalogue, *, theme: Theme) -> Table:
    """Make the table with all its numbers."""
    places = row_places(subject.rows)
    lefts = sorted({x for x, _ in places})
    heads = [heading(words(id), left + right, y=HEAD_Y, theme=theme) for left in lefts for _, id, right in COLUMNS]
    rule = Polylines(
        [np.array([at(x, HEAD_Y + 12), at(x + NEW, HEAD_Y + 12)]) for x in lefts], colour=theme.grid, width=1.5
    )
    names = tuple(
        word(subject.names[row], x, y=y, theme=theme, colour=theme.muted)
        for row, (x, y) in zip(subject.rows, places, strict=True)
    )
    columns = {key: table_column(subject, key, right, theme=theme) for key, _, right in COLUMNS}
    return Table((*heads, rule, *more(subject, words, theme=theme)), make_lamp(subject, theme), names, columns)


def table_column(subject: UpdateSubject, key: str, right: float, *, theme: Theme) -> tuple[Number, ...]:
    """Make one column of the table."""
    places = row_places(subject.rows)
    colour = theme.gradient if key == "gradient" else theme.text
    shown = column(subject, key, subject.rows)
    size = SIZE if all(number_width(each.text, SIZE) <= NUMBER_ROOM for each in shown) else HEAD_SIZE
    return tuple(
        figure(each, x + right, y=y, colour=colour, size=size) for each, (x, y) in zip(shown, places, strict=True)
    )


def more(subject: UpdateSubject, words: Catalogue, *, theme: Theme) -> tuple[Label, ...]:
    """Say how many parameters the table leaves out."""
    count = untold(subject)
    if not count:
        return ()
    told = words("label-more-gradients", count=count, digits=str(count))
    return (word(told, TABLE[0], y=MORE_Y, theme=theme, colour=theme.muted),)


def make_lamp(subject: UpdateSubject, theme: Theme) -> Panel:
    """Make the light behind the example's row."""
    x, y = row_places(subject.rows)[subject.rows.index(subject.example)]
    middle = y - SIZE / 2
    area = rectangle((x - 12, middle - PITCH / 2 + 1, x + NEW + 12, middle + PITCH / 2 - 1))
    return Panel(area, fill=theme.panel, outline=theme.signal, corner=10, width=2.0)


# --- the table of steps ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class StepRow:
    """One step: a sample of its line, its learning rate and the loss after it."""

    still: tuple[Painted, ...]  # sample, name, rate
    loss: Number | None  # None where it is not finite
    verdict: Label
    weighed: tuple[Painted, ...]  # promised and change


@dataclass(frozen=True, slots=True, eq=False)
class StepLosses:
    """The losses now and after each step."""

    heads: tuple[Painted, ...]
    weighed_heads: tuple[Painted, ...]
    now: tuple[Painted, ...]
    rows: tuple[StepRow, ...]

    def all(self) -> Iterator[Painted]:
        """List the views."""
        yield from (*self.heads, *self.weighed_heads, *self.now)
        for row in self.rows:
            yield from (*row.still, *([row.loss] if row.loss else []), row.verdict, *row.weighed)


def make_steps(subject: UpdateSubject, words: Catalogue, *, theme: Theme) -> StepLosses:
    """Make the table of steps."""
    y = step_y(0)
    named = ((words("label-rate"), RATE), (words("label-loss"), LOSS))
    later = ((words("label-promised"), PROMISED), (words("label-change"), CHANGE))
    heads, weighed = (
        [heading(name, right, y=STEPS_HEAD_Y, theme=theme) for name, right in columns] for columns in (named, later)
    )
    rule = Polylines(
        [np.array([at(TABLE[0], STEPS_HEAD_Y + 12), at(CHANGE, STEPS_HEAD_Y + 12)])], colour=theme.grid, width=1.5
    )
    sample = Polylines([sample_line(y)], colour=theme.signal, width=LINE_WIDTH)
    name = word(words("label-now"), STEP_NAME, y=y, theme=theme)
    now = (sample, name, figure(loss_before(subject), LOSS, y=y, colour=theme.text))
    rows = tuple(make_step_row(subject, k, words=words, theme=theme) for k in range(len(subject.steps)))
    return StepLosses((*heads, rule), tuple(weighed), now, rows)


def make_step_row(subject: UpdateSubject, k: int, *, words: Catalogue, theme: Theme) -> StepRow:
    """Make the row of one step."""
    y, step = step_y(k + 1), subject.steps[k]
    name = words("label-step-times", factor=step.factor, digits=str(step.factor))
    sample = Polylines([sample_line(y)], colour=theme.gradient, width=GHOST, dash=DASHES[k])
    rate = figure(rate_number(subject, k), RATE, y=y, colour=theme.text)
    losses = [figure(shown, LOSS, y=y, colour=theme.text) for shown in loss_after(subject, k)]
    weighed = [figure(promised_number(subject, k), PROMISED, y=y, colour=theme.gradient)]
    weighed += [figure(shown, CHANGE, y=y, colour=theme.text) for shown in change_number(subject, k)]
    return StepRow(
        (sample, word(name, STEP_NAME, y=y, theme=theme), rate),
        losses[0] if losses else None,
        word(outcome(subject, k, words), VERDICT, y=y, theme=theme, colour=theme.muted),
        tuple(weighed),
    )


def sample_line(y: float) -> NDArray[np.float64]:
    """Return the sample of a line beside a row."""
    return np.array([at(SWATCH[0], y - SIZE / 2), at(SWATCH[1], y - SIZE / 2)])


# --- the plane ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Ghost:
    """The boundary on its way to where a step takes it, and there."""

    moving: Polylines
    resting: Polylines  # dashed


def make_ghost(k: int, network: Network, window: Window, *, area: Box, theme: Theme) -> Ghost:
    """Make the boundary after a step."""
    resting = polylines(area, theme.gradient, width=GHOST, dash=DASHES[k])
    resting.show(boundary_lines(network, window, area))
    return Ghost(polylines(area, theme.gradient, width=MOVING), resting)


def boundary_lines(network: Network, window: Window, area: Box) -> list[Array]:
    """Return the boundary of a network in a window, as lines of the picture."""
    with np.errstate(all="ignore"):
        lines = boundary(around(network, window), extent=window.half, cells=RESTING_CELLS)
    return [window.place(line + np.array([window.x, window.y]), area) for line in lines]


def around(network: Network, window: Window) -> Network:
    """Return the network that reads points relative to the centre of a window."""
    first, *rest = network.layers
    bias = freeze(first.bias + times(first.weights, np.array([[window.x, window.y]]))[0])
    return network.with_layers((Layer(first.weights, bias), *rest))


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """The places of a window at which a moving boundary is looked for, row 0 on top."""

    window: Window
    area: Box
    x: Array  # ((CELLS + 1)^2, 2)

    def boundary(self, network: Network) -> Array:
        """Return the boundary as loose segments (n, 2, 2) of the picture; nothing where it is not finite."""
        with np.errstate(all="ignore"):
            logits = propagate(network, self.x)[2]
            lead = np.nan_to_num(OUTPUTS[network.output].lead(logits)).clip(-FARTHEST_LEAD, FARTHEST_LEAD)
        cells = level_segments(lead.reshape(CELLS + 1, CELLS + 1))
        step = self.area.width / CELLS
        return np.asarray(cells * (step, -step) + (self.area.left, self.area.top))


def make_field(window: Window, area: Box) -> Field:
    """Make the places of a window."""
    across = np.linspace(-window.half, window.half, CELLS + 1)
    x1, x2 = np.meshgrid(window.x + across, window.y - across)
    return Field(window, area, np.stack([x1.ravel(), x2.ravel()], axis=1))


def make_classes(words: Catalogue, *, theme: Theme) -> tuple[Painted, ...]:
    """Name the classes over the plane, at its right end."""
    places = (PLANE[2] - 246, PLANE[2] - 100)
    names = class_names(places, CLASSES_Y, size=SIZE, gap=22, words=words, theme=theme)
    tint = word(words("label-tint-class-now"), PLANE[0] + 58, y=CLASSES_Y, theme=theme, colour=theme.muted)
    return (*names, tint)
