"""The sample's way through the network, in small: z and a of every neuron, edges as wide as weights."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import views_of, weight_indices
from nnviz_core.backprop.outputs import output_of
from nnviz_core.kinds.sweep.actions import SweepSubject
from nnviz_core.kinds.sweep.readings import input_reading, neuron_readings, numbered_columns, shows_sums
from nnviz_core.look.scales import units, weight_width
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.edges import DASH, EdgeLook, Edges, fan
from nnviz_scenes.marks.label import Align, Label, middle
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.class_ink import name_ink
from nnviz_scenes.parts.edge_looks import signed_look, ticks
from nnviz_scenes.parts.layout import Px, at, rectangle
from nnviz_scenes.sweep.layout import NETWORK, NETWORK_HEAD, NETWORK_LEGEND
from nnviz_scenes.sweep.marks import Live, live_number
from nnviz_scenes.sweep.sliders import between_rows

Array = NDArray[np.float64]
SIZE, SMALL = 22.0, 20.0  # px cap height
RESTING = 0.5  # the opacity of edges that do not move
MOST_WIDTH, LEAST_GAP, DOT = 200.0, 36.0, 30.0  # px: of a cell, between columns, of a cell without numbers
TALL, LOW = 84.0, 40.0  # px: cells with z and a, and with a alone
MOST_PITCH = 138.0
MOST_NAMED = 5  # hidden columns; more have a number alone
NAME_ROOM, NAME_DROP = 44.0, 30.0  # px between inputs that their names need; from an input to its name's baseline
BESIDE = 36.0  # px, of the sign of a class in an output


class SmallNetwork:
    """Show one sample's pass as it follows the sweep."""

    def __init__(self, subject: SweepSubject, words: Catalogue, *, theme: Theme) -> None:
        self.subject, self.words, self.theme = subject, words, theme
        self.shape = subject.base.shape
        self.numbered = numbered_columns(subject)
        self.size = SIZE if shows_sums(self.shape) else SMALL
        self.cells = {(column, j): self.cell(column, j) for column, n in enumerate(self.shape) for j in range(n)}
        self.panels = {key: self.panel(key) for key in self.cells}
        self.numbers: list[Live] = []
        self.letters: list[Painted] = []
        for column, j in self.cells:
            if column in self.numbered:
                self.fill_cell(column, j)
        self.letters += self.input_names()
        self.edges = [self.layer_edges(layer) for layer in range(1, len(self.shape))]
        self.clamps = Polylines([], colour=theme.outline, width=2.5)
        self.signs = self.class_signs()
        self.heads = [*self.column_heads(), *self.legend()]
        self.show(0.0)

    def all(self) -> Iterable[Painted]:
        """List every view from back to front."""
        yield from (*self.edges, self.clamps, *self.panels.values(), *self.signs, *self.heads, *self.letters)
        yield from (live.view for live in self.numbers)

    @property
    def body(self) -> list[Painted]:
        """List every view but the numbers."""
        return [*self.edges, self.clamps, *self.panels.values(), *self.signs, *self.heads, *self.letters]

    @property
    def moving(self) -> list[Painted]:
        """List what follows the sweep, numbers apart."""
        outputs = [panel for (column, _), panel in self.panels.items() if column == len(self.shape) - 1]
        return [*self.edges, self.clamps, *outputs]

    def show(self, position: float) -> None:
        """Show the edges at a value, or between two, and which output is wanted."""
        layers = views_of(between_rows(self.subject.vectors, position), self.shape)
        marks: list[Array] = []
        for index, (edges, layer) in enumerate(zip(self.edges, layers, strict=True), start=1):
            edges.show(self.look(index, layer.weights))
            clamped = [k for k, weight in enumerate(layer.weights.ravel().tolist()) if weight_width(weight).clamped]
            marks += [mark for k in clamped for mark in ticks(edges.starts[k], edges.ends[k])]
        self.clamps.show(marks)
        wanted = int(self.subject.labels[round(position)])
        for (column, j), panel in self.panels.items():
            if column == len(self.shape) - 1 and self.shape[-1] > 1:
                panel.show(1.0 if j == wanted else 0.0)
            elif column == len(self.shape) - 1:
                classes = (self.theme.class0, self.theme.class1)
                panel.highlight = self.theme.signal if self.subject.dataset.classes is None else classes[wanted]
                panel.show(1.0)

    def look(self, layer: int, weights: Array) -> EdgeLook:
        """Return what a layer's edges look like; those that move are at full strength."""
        moved = np.isin(weight_indices(layer, self.shape), self.subject.moved)
        return signed_look(weights.ravel(), self.theme, lit=moved, resting=RESTING if self.subject.moved else 0.8)

    # --- places --------------------------------------------------------------------------------

    @property
    def widths(self) -> list[float]:
        """Return the width of every column in px."""
        numbered, columns = self.numbered, len(self.shape)
        room = NETWORK[2] - NETWORK[0] - LEAST_GAP * (columns - 1) - DOT * (columns - len(numbered))
        width = min(MOST_WIDTH, room / len(numbered))
        return [width if column in numbered else DOT for column in range(columns)]

    def cell(self, column: int, j: int) -> Px:
        """Return the rectangle of a neuron in px."""
        left, top, right, bottom = NETWORK
        rows, widths = self.shape[column], self.widths
        gap = (right - left - sum(widths)) / (len(widths) - 1)
        x, width = left + sum(widths[:column]) + column * gap, widths[column]
        height = TALL if shows_sums(self.shape) else LOW
        pitch = min(MOST_PITCH, (bottom - top - height) / max(rows - 1, 1))
        y = (top + bottom) / 2 + (j - (rows - 1) / 2) * pitch
        return x, y - height / 2, x + width, y + height / 2

    def layer_edges(self, layer: int) -> Edges:
        """Make the edges into a layer (from 1)."""
        left = [self.cells[layer - 1, k] for k in range(self.shape[layer - 1])]
        right = [self.cells[layer, j] for j in range(self.shape[layer])]
        leave = np.array([at(cell[2], (cell[1] + cell[3]) / 2) for cell in left])
        enter = np.array([at(cell[0], (cell[1] + cell[3]) / 2) for cell in right])
        starts, ends = fan(leave, enter)
        return Edges(starts, ends, look=self.look(layer, self.subject.base.layers[layer - 1].weights))

    def panel(self, key: tuple[int, int]) -> Panel:
        """Make a neuron's panel; an output lights up in its class's colour."""
        theme, output = self.theme, key[0] == len(self.shape) - 1
        colours = (theme.class0, theme.class1)
        light = colours[key[1]] if output and key[1] < 2 else theme.text
        corner = 16 if shows_sums(self.shape) else 10
        return Panel(
            rectangle(self.cells[key]), fill=theme.panel, outline=theme.outline, highlight=light, corner=corner, width=2
        )

    def fill_cell(self, column: int, j: int) -> None:
        """Set the numbers of a neuron, each with its letter where there is room."""
        left, top, right, bottom = self.cells[column, j]
        output = column == len(self.shape) - 1
        readings = neuron_readings(self.subject, column, j) if column else (input_reading(self.subject, j),)
        probability = output and output_of(self.subject.base).probabilities
        letters = ("z", "p" if probability else "a")[-len(readings) :] if column else (f"x_{j + 1}",)
        tones = (self.theme.muted, self.theme.signal)[-len(readings) :] if column else (self.theme.muted,)
        inks = (self.theme.muted, self.theme.text)[-len(readings) :] if column else (self.theme.text,)
        row = (bottom - top) / len(readings) * (0.82 if len(readings) > 1 else 1.0)
        room = right - left - 20 - (BESIDE if output and shows_sums(self.shape) else 0)
        lettered = shows_sums(self.shape)
        for k, reading in enumerate(readings):
            y = (top + bottom) / 2 + (k - (len(readings) - 1) / 2) * row
            indent = (44.0 if not column else 34.0) if lettered else 0.0
            if lettered:
                self.letters.append(self.letter(letters[k], left + 12, y, colour=tones[k]))
            px = (left + 12 + indent, y) if lettered else ((left + right) / 2, y)
            align: Align = "left" if lettered else "centre"
            self.numbers.append(
                live_number(
                    reading,
                    px,
                    size=self.size,
                    slot=room - indent,
                    colour=inks[k],
                    align=align,
                    writing=self.theme.writing,
                )
            )

    def input_names(self) -> Iterable[Label]:
        """Write below every input what a file calls it, where there is room before the next one."""
        cells = [self.cells[0, k] for k in range(self.shape[0])]
        if any(below[1] - above[3] < NAME_ROOM for above, below in pairwise(cells)):
            return
        for name, (left, _, right, bottom) in zip(self.words.input_names, cells, strict=False):
            ink = name_ink(name, size=SMALL, room=right - left, theme=self.theme, colour=self.theme.muted)
            yield Label(ink, at((left + right) / 2, bottom + NAME_DROP), align="centre")

    def letter(self, markup: str, x: float, y: float, *, colour: str) -> Label:
        """Set the letter before a number."""
        ink = typeset(f"${markup}$", size=SMALL, theme=self.theme, colour=colour)
        across, up = at(x, y)
        return Label(ink, (across, middle(up, cap_height=units(SMALL * 0.8))))

    # --- what stays ----------------------------------------------------------------------------

    def class_signs(self) -> list[Painted]:
        """Make the sign of its class in every output, where there is room and they are two."""
        last = len(self.shape) - 1
        if self.shape[last] != 2 or not shows_sums(self.shape):
            return []
        cells = [self.cells[last, j] for j in range(2)]
        places = np.array([at(cell[2] - 22, (cell[1] + cell[3]) / 2) for cell in cells])
        colours = (self.theme.class0, self.theme.class1)
        return [Points(places, np.array([0, 1]), colours=colours, rim=self.theme.panel, radius=10.0)]

    def column_heads(self) -> list[Painted]:
        """Name the columns."""
        last = len(self.shape) - 1
        words, numbers = self.words, [str(k) for k in range(1, last)]
        hidden = numbers if last > MOST_NAMED else [words("label-hidden", layer=number) for number in numbers]
        names = [words("label-input"), *hidden, words("label-output")]
        return [
            self.text(name, (self.cells[column, 0][0] + self.cells[column, 0][2]) / 2, NETWORK_HEAD, align="centre")
            for column, name in enumerate(names)
        ]

    def legend(self) -> list[Painted]:
        """Say what the edges' widths mean, and the lit output."""
        theme = self.theme
        rows: Sequence[tuple[float, str, tuple[float, ...], str]] = (
            (1.0, "1", (), theme.positive),
            (2.0, "2", (), theme.positive),
            (4.0, self.words("label-and-more", size="4"), (), theme.positive),
            (2.0, self.words("label-negative"), DASH, theme.negative),
        )
        title = self.text(self.words("label-width-of-weight"), NETWORK[0], NETWORK_LEGEND, align="left")
        made: list[Painted] = [title]
        x = NETWORK[0] + title.ink.box.width / units(1) + 24
        for value, text, dash, colour in rows:
            line = np.array([at(x, NETWORK_LEGEND - 8), at(x + 58, NETWORK_LEGEND - 8)])
            made.append(Polylines([line], colour=colour, width=weight_width(value).width, dash=dash))
            label = self.text(text, x + 72, NETWORK_LEGEND, align="left")
            made.append(label)
            x += 72 + label.ink.box.width / units(1) + 28
        if self.subject.dataset.classes is not None:
            room = NETWORK[2] - x
            lit = fitting(self.words.forms("label-lit"), size=SMALL, room=room, theme=theme, colour=theme.muted)
            made.append(Label(lit, at(NETWORK[2], NETWORK_LEGEND), align="right"))
        return made

    def text(self, words: str, x: float, y: float, *, align: Align) -> Label:
        """Set muted words with their baseline at y."""
        return Label(
            typeset(quoted(words), size=SMALL, theme=self.theme, colour=self.theme.muted), at(x, y), align=align
        )
