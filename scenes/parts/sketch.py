"""The network as a sketch: discs in columns, what each column is, and a sign for the class of each output."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.crowding import FIRST, LAST, MOST_WHOLE
from nnviz_core.backprop.elementary import PI, cos, sin
from nnviz_core.backprop.outputs import class_of_output
from nnviz_core.kinds.title.actions import TitleSubject
from nnviz_core.look.colours import blend
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.phrases import activation_name
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.edges import fan
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.class_ink import class_ink
from nnviz_scenes.parts.layout import LEFT, MIDDLE, RIGHT, at, rectangle

SKETCH = (458.0, 788.0)  # y of the network, px
SKETCH_WIDTH, WIDEST_PITCH = 1330.0, 380.0
TALLEST_PITCH = 150.0
LABEL_DROP, NOTE_DROP = 66.0, 104.0  # below the lowest neuron
INPUT_SIZE = 24.0  # px, of what a file calls an input
NAME_GAP, LETTER_GAP = 26.0, 14.0  # px between a neuron and what stands beside it, and before its letter
LARGER = 1.15  # the corners of a sign from its middle, in radii of a neuron
UNDER = 0.5  # radii from the middle of such a sign: there its edges end, below it
MOST_SIGNS = 6  # classes, beyond which they go by their numbers alone
CORNERS = {2: (-90.0, 30.0, 150.0), 3: (-90.0, 0.0, 90.0, 180.0)}  # class -> degrees of its sign's corners, y down


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """The views of one column: the edges that reach it, neurons, what stands beside and under it."""

    edges: tuple[Polylines, ...]  # none of the input
    neurons: tuple[Panel, ...]
    words: tuple[Label, ...]

    @property
    def views(self) -> tuple[Painted, ...]:
        """List all views from back to front."""
        return (*self.edges, *self.neurons, *self.words)


@dataclass(frozen=True, slots=True, eq=False)
class Sketch:
    """All views of a network's sketch."""

    columns: tuple[Column, ...]
    signs: tuple[Panel | Region, ...]  # of the classes that the outputs speak for
    names: tuple[Label, ...]  # beside them

    @property
    def hidden(self) -> tuple[Panel, ...]:
        """List the outputs whose signs do not cover them: they leave when those come."""
        outputs = zip(self.columns[-1].neurons, self.signs, strict=True)
        return tuple(output for output, sign in outputs if isinstance(sign, Region))

    @property
    def views(self) -> tuple[Painted, ...]:
        """List all views from back to front."""
        columns = (view for column in self.columns for view in column.views)
        return (*columns, *(view for pair in zip(self.signs, self.names, strict=True) for view in pair))


def make_sketch(subject: TitleSubject, *, words: Catalogue, theme: Theme) -> Sketch:
    """Make the sketch of a network."""
    columns = tuple(make_column(subject, k, words=words, theme=theme) for k in range(len(subject.shape)))
    return Sketch(columns, *make_classes(subject, words, theme=theme))


def column_x(shape: Sequence[int], k: int) -> float:
    """Return the x of a column in px."""
    pitch = min(WIDEST_PITCH, SKETCH_WIDTH / (len(shape) - 1))
    return MIDDLE + (k - (len(shape) - 1) / 2) * pitch


def drawn(count: int) -> tuple[int, ...]:
    """List the neurons of a column that are drawn: all, or of a wide one some at both ends."""
    return tuple(range(count)) if count <= MOST_WHOLE else (*range(FIRST), *range(count - LAST, count))


def rows(count: int) -> int:
    """Count the rows of a column: of a wide one, one is left out."""
    return count if count <= MOST_WHOLE else MOST_WHOLE


def row_ys(count: int, *, tallest: int) -> list[float]:
    """Return the y of the drawn neurons of a column in px."""
    top, bottom = SKETCH
    pitch = min(TALLEST_PITCH, (bottom - top) / max(rows(tallest) - 1, 1))
    ys = [(top + bottom) / 2 + (j - (rows(count) - 1) / 2) * pitch for j in range(rows(count))]
    return ys if count <= MOST_WHOLE else [*ys[:FIRST], *ys[-LAST:]]


def radius_of(shape: Sequence[int]) -> float:
    """Return the radius of a neuron in px."""
    return 42.0 if max(shape) <= 3 else 30.0 if max(shape) == 4 else 23.0


def make_column(subject: TitleSubject, k: int, *, words: Catalogue, theme: Theme) -> Column:
    """Make one column of neurons with its edges and its words."""
    shape = subject.shape
    x, ys, radius = column_x(shape, k), row_ys(shape[k], tallest=max(shape)), radius_of(shape)
    neurons = [neuron((x, y), radius, fill=theme.panel, corner=radius, theme=theme) for y in ys]
    names: list[Label] = []
    if k == 0:
        names = [
            Label(
                typeset(f"$x_({i})$", size=28.0, theme=theme),
                at(x - radius - NAME_GAP, y + 9),
                align="right",
            )
            for i, y in zip((k + 1 for k in drawn(shape[0])), ys, strict=True)
        ]
        names += _input_names(names, drawn(shape[0]), words, theme=theme)
    if shape[k] > MOST_WHOLE:
        names.append(_left_out(shape[k], (x, (ys[FIRST - 1] + ys[FIRST]) / 2), words, theme=theme))
    edges = () if k == 0 else (make_edges(subject, k, theme=theme),)
    return Column(edges, tuple(neurons), (*names, *column_words(subject, k, words=words, theme=theme)))


def _input_names(letters: Sequence[Label], inputs: Sequence[int], words: Catalogue, *, theme: Theme) -> list[Label]:
    """Write what a file calls the inputs, each before its letter, where all of them have room."""
    found = list[Label]()
    for letter, k in zip(letters, inputs, strict=True):
        if k < len(words.input_names):
            ink = typeset(quoted(words.input_names[k]), size=INPUT_SIZE, theme=theme, colour=theme.muted)
            found.append(Label(ink, (letter.box().left - units(LETTER_GAP), letter.at[1]), align="right"))
    return found if all(label.box().left >= at(LEFT, 0)[0] for label in found) else []


def _left_out(count: int, px: tuple[float, float], words: Catalogue, *, theme: Theme) -> Label:
    """Say how many neurons of a column are not drawn."""
    more = count - FIRST - LAST
    told = words("label-more-neurons", count=more, digits=f"{more:,}")
    ink = typeset(quoted(f"⋮ {told}"), size=22.0, theme=theme, colour=theme.muted)
    return Label(ink, at(px[0], px[1] + 11), align="centre")


def column_words(subject: TitleSubject, k: int, *, words: Catalogue, theme: Theme) -> tuple[Label, ...]:
    """Make what stands under a column: what it is, and what bends it."""
    last, x = len(subject.shape) - 1, column_x(subject.shape, k)
    foot = row_ys(max(subject.shape), tallest=max(subject.shape))[-1] + radius_of(subject.shape)
    label = Label(
        typeset(quoted(column_name(subject, k, words)), size=24.0, theme=theme),
        at(x, foot + LABEL_DROP),
        align="centre",
    )
    if k in (0, last):
        return (label,)
    name = quoted(activation_name(subject.activations[k - 1], words))
    return (
        label,
        Label(typeset(name, size=21.0, theme=theme, colour=theme.muted), at(x, foot + NOTE_DROP), align="centre"),
    )


def column_name(subject: TitleSubject, k: int, words: Catalogue) -> str:
    """Say what a column is: the input, a hidden layer, or the scores."""
    shape = subject.shape
    if k == 0:
        return words("label-input")
    if k < len(shape) - 1:
        return words("label-hidden", layer=str(k))
    if not subject.classes:
        return words("label-output")
    return words("label-class-scores") if shape[-1] > 1 else words("label-score-of-class-1", label=words.called(1))


def make_edges(subject: TitleSubject, k: int, *, theme: Theme) -> Polylines:
    """Make the edges that reach a column, from border to border; under a sign that is narrower they go on."""
    shape = subject.shape
    radius, tallest, last = radius_of(shape), max(shape), k == len(shape) - 1
    plain = shape[-1] > MOST_SIGNS
    signed = [last and not plain and class_of_output(j, shape[-1]) in CORNERS for j in drawn(shape[k])]
    reaches = [radius * (UNDER if each else 1.0) for each in signed]
    x, ys = column_x(shape, k), row_ys(shape[k], tallest=tallest)
    left = np.array([at(column_x(shape, k - 1) + radius, y) for y in row_ys(shape[k - 1], tallest=tallest)])
    right = np.array([at(x - reach, y) for reach, y in zip(reaches, ys, strict=True)])
    starts, ends = fan(left, right)
    lines = list(np.stack([starts, ends], axis=1))
    return Polylines(lines, colour=blend(theme.ink, theme.muted, share=0.75), width=2.0)


def neuron(centre: tuple[float, float], radius: float, *, fill: str, corner: float, theme: Theme) -> Panel:
    """Make a neuron: a disc where the corners are as round as it is large, else a square."""
    x, y = centre
    area = rectangle((x - radius, y - radius, x + radius, y + radius))
    return Panel(area, fill=fill, outline=theme.outline, corner=corner)


def make_classes(
    subject: TitleSubject, words: Catalogue, *, theme: Theme
) -> tuple[tuple[Panel | Region, ...], tuple[Label, ...]]:
    """Make a sign and a name an output: a disc, a square, a triangle, a diamond; further ones have a plain disc."""
    if not subject.classes:
        return make_targets(subject, theme=theme)
    shape = subject.shape
    x, radius = column_x(shape, len(shape) - 1), radius_of(shape)
    signs: list[Panel | Region] = []
    names: list[Label] = []
    many = shape[-1] > MOST_SIGNS
    labels = [class_of_output(j, shape[-1]) for j in drawn(shape[-1])]
    for label, y in zip(labels, row_ys(shape[-1], tallest=max(shape)), strict=True):
        colour = theme.text if many else theme.of_class(label, else_=theme.muted)
        if many:
            signs.append(neuron((x, y), radius, fill=theme.panel, corner=radius, theme=theme))
        else:
            signs.append(class_sign(label, (x, y), radius, colour, theme=theme))
        room = RIGHT - x - radius - NAME_GAP
        name = class_ink(label, words, size=26.0, room=room, theme=theme, colour=colour)
        names.append(Label(name, at(x + radius + NAME_GAP, y + 13)))
    return tuple(signs), tuple(names)


def make_targets(subject: TitleSubject, *, theme: Theme) -> tuple[tuple[Panel, ...], tuple[Label, ...]]:
    """Light every output, and write beside it which target it should come close to."""
    shape = subject.shape
    x, radius = column_x(shape, len(shape) - 1), radius_of(shape)
    ys = row_ys(shape[-1], tallest=max(shape))
    indices = [f"_{j + 1}" if len(ys) > 1 else "" for j in range(len(ys))]
    aims = [typeset(f"$a{index} -> y{index}$", size=26.0, theme=theme) for index in indices]
    signs = tuple(neuron((x, y), radius, fill=theme.signal, corner=radius, theme=theme) for y in ys)
    return signs, tuple(Label(aim, at(x + radius + NAME_GAP, y + 13)) for aim, y in zip(aims, ys, strict=True))


def class_sign(label: int, centre: tuple[float, float], radius: float, colour: str, *, theme: Theme) -> Panel | Region:
    """Make the sign of a class around a place in px, as large as a neuron."""
    if label not in CORNERS:
        return neuron(centre, radius, fill=colour, corner=3.0 if label == 1 else radius, theme=theme)
    turns = np.array(CORNERS[label]) / 180 * PI
    reach = LARGER * radius
    corners = [at(centre[0] + reach * x, centre[1] + reach * y) for x, y in zip(cos(turns), sin(turns), strict=True)]
    return Region(np.array(corners), colour=colour, opacity=1.0)
