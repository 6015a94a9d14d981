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
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.sweep.layout import SweepNetwork
from nnviz_scenes.sweep.marks import Live, live_number
from nnviz_scenes.sweep.sliders import between_rows

Array = NDArray[np.float64]
RESTING = 0.5  # the opacity of edges that do not move
MOST_NAMED = 5  # hidden columns; more have a number alone
NAME_ROOM, NAME_DROP = 44.0, 30.0  # px between inputs that their names need; from an input to its name's baseline
KEY_GAP = 14.0  # px, behind the cell that says which number is which
BESIDE = 14.0  # px, from the middle of the sign of a class in an output to its number


class SmallNetwork:
    """Show one sample's pass as it follows the sweep."""

    def __init__(self, subject: SweepSubject, places: SweepNetwork, words: Catalogue, *, theme: Theme) -> None:
        self.subject, self.places, self.words, self.theme = subject, places, words, theme
        self.shape = subject.base.shape
        self.numbered = numbered_columns(subject)
        self.size = places.sizes[0 if shows_sums(self.shape) else 1]
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
        numbered, columns, places = self.numbered, len(self.shape), self.places
        left, _, right, _ = places.area
        room = right - left - places.least_gap * (columns - 1) - places.dot * (columns - len(numbered))
        if not shows_sums(self.shape):
            width = min(places.most_width, room / len(numbered))
            return [width if column in numbered else places.dot for column in range(columns)]
        first, hidden, last = places.shares
        shares = [first, *[hidden] * (columns - 2), last]
        return [share * min(places.most_width, room / sum(shares)) for share in shares]

    def cell(self, column: int, j: int) -> Px:
        """Return the rectangle of a neuron in px."""
        left, top, right, bottom = self.places.area
        rows, widths = self.shape[column], self.widths
        gap = (right - left - sum(widths)) / (len(widths) - 1)
        x, width = left + sum(widths[:column]) + column * gap, widths[column]
        height = self.places.heights[0 if shows_sums(self.shape) else 1]
        pitch = min(self.places.most_pitch, (bottom - top - height) / max(rows - 1, 1))
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
        before, first, others = self.places.indents
        beside = self.places.sign[0] + BESIDE if output and shows_sums(self.shape) else 0
        room = right - left - before - 8 - beside
        lettered = shows_sums(self.shape) and not self.places.key
        for k, reading in enumerate(readings):
            y = (top + bottom) / 2 + (k - (len(readings) - 1) / 2) * row
            indent = (others if column else first) if lettered else 0.0
            if lettered:
                self.letters.append(self.letter(letters[k], left + before, y, colour=tones[k]))
            px = (left + before + indent, y) if lettered else ((left + right - beside) / 2, y)
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
            ink = name_ink(name, size=self.places.note, room=right - left, theme=self.theme, colour=self.theme.muted)
            yield Label(ink, at((left + right) / 2, bottom + NAME_DROP), align="centre")

    def letter(self, markup: str, x: float, y: float, *, colour: str) -> Label:
        """Set the letter before a number."""
        ink = typeset(f"${markup}$", size=self.places.note, theme=self.theme, colour=colour)
        across, up = at(x, y)
        return Label(ink, (across, middle(up, cap_height=units(self.places.note * 0.8))))

    # --- what stays ----------------------------------------------------------------------------

    def class_signs(self) -> list[Painted]:
        """Make the sign of its class in every output, where there is room and they are two."""
        last = len(self.shape) - 1
        if self.shape[last] != 2 or not shows_sums(self.shape):
            return []
        cells = [self.cells[last, j] for j in range(2)]
        inset, radius = self.places.sign
        places = np.array([at(cell[2] - inset, (cell[1] + cell[3]) / 2) for cell in cells])
        colours = (self.theme.class0, self.theme.class1)
        return [Points(places, np.array([0, 1]), colours=colours, rim=self.theme.panel, radius=radius)]

    def column_heads(self) -> list[Painted]:
        """Name the columns."""
        last = len(self.shape) - 1
        words, numbers = self.words, [str(k) for k in range(1, last)]
        hidden = numbers if last > MOST_NAMED else [words("label-hidden", layer=number) for number in numbers]
        names = [words("label-input"), *hidden, words("label-output")]
        return [
            self.text(name, (self.cells[column, 0][0] + self.cells[column, 0][2]) / 2, self.places.head, align="centre")
            for column, name in enumerate(names)
        ]

    def legend(self) -> list[Painted]:
        """Say what the edges' widths mean, and the lit output."""
        for negative in self.words.forms("label-negative"):
            made, room, y = self._widths(negative)
            if self.subject.dataset.classes is None:
                fits = room >= 0
            else:
                forms, note, muted = self.words.forms("label-lit"), self.places.note, self.theme.muted
                behind = room - self.places.sample[1]
                lit = fitting(forms, size=note, room=behind, theme=self.theme, colour=muted)
                made.append(Label(lit, at(self.places.area[2], y), align="right"))
                fits = lit.box.width <= units(behind)
            if fits:
                break
        return made

    def _widths(self, negative: str) -> tuple[list[Painted], float, float]:
        """Say what the edges' widths mean; return the px that are left in the last line, and its baseline."""
        theme = self.theme
        rows: Sequence[tuple[float, str, tuple[float, ...], str]] = (
            (1.0, "1", (), theme.positive),
            (2.0, "2", (), theme.positive),
            (4.0, self.words("label-and-more", size="4"), (), theme.positive),
            (2.0, negative, DASH, theme.negative),
        )
        (left, _, right, _), lines = self.places.area, list(self.places.legend)
        left += self.places.key[2] - self.places.key[0] + KEY_GAP if self.places.key else 0.0
        sample, gap = self.places.sample
        y = lines.pop(0)
        title = self.text(self.words("label-width-of-weight"), left, y, align="left")
        made: list[Painted] = [*self.key(), title]
        x = left + title.ink.box.width / units(1) + 24
        for value, text, dash, colour in rows:
            label = self.text(text, x + sample + 14, y, align="left")
            width = sample + 14 + label.ink.box.width / units(1)
            if lines and x + width > right:
                x, y = left, lines.pop(0)
                label = self.text(text, x + sample + 14, y, align="left")
            thick = weight_width(value).width
            inset = thick / 2 if x == left else 0.0  # its end reaches so far
            line = np.array([at(x + inset, y - 8), at(x + sample, y - 8)])
            made += [Polylines([line], colour=colour, width=thick, dash=dash), label]
            x += width + gap
        return (made, right - left, lines[-1]) if lines else (made, right - x + gap, y)

    def key(self) -> list[Painted]:
        """Make a cell that says which number is z, and which a."""
        if not self.places.key:
            return []
        theme, (left, top, right, bottom) = self.theme, self.places.key
        x, y, down = (left + right) / 2 - 6, (top + bottom) / 2, (bottom - top) / 4
        panel = Panel(rectangle(self.places.key), fill=theme.panel, outline=theme.outline, corner=10, width=2)
        letters = (("z", theme.muted, y - down), ("a", theme.signal, y + down))
        return [panel, *(self.letter(letter, x, at_y, colour=colour) for letter, colour, at_y in letters)]

    def text(self, words: str, x: float, y: float, *, align: Align) -> Label:
        """Set muted words with their baseline at y."""
        return Label(
            typeset(quoted(words), size=self.places.note, theme=self.theme, colour=self.theme.muted),
            at(x, y),
            align=align,
        )
