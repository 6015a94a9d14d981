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
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import fitted, fitting, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.edges import fan
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.class_ink import class_ink
from nnviz_scenes.parts.frame import Frame, at, rectangle
from nnviz_scenes.parts.sketch_layout import INPUT_PITCH, SketchLayout, drawn, layout_of_sketch

HEAD_ROOM, LEAST_HEAD = 6.6, 20.0  # cap heights of what a column is, in the room that it has; px
INPUT_SIZE = 24.0  # px, of what a file calls an input
LETTER_GAP = 14.0  # px before the letter of an input
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
    band: tuple[Panel, ...] = ()  # that a row lies on

    @property
    def views(self) -> tuple[Painted, ...]:
        """List all views from back to front."""
        return (*self.band, *self.edges, *self.neurons, *self.words)


@dataclass(frozen=True, slots=True, eq=False)
class Sketch:
    """All views of a network's sketch."""

    columns: tuple[Column, ...]
    signs: tuple[Panel | Region, ...]  # of the classes that the outputs speak for
    names: tuple[Label, ...]  # beside them

    @property
    def hidden(self) -> tuple[Panel, ...]:
        """List the outputs whose signs do not cover them: they leave when those come."""
        outputs = zip(self.columns[-1].neurons, self.signs, strict=False)
        return tuple(output for output, sign in outputs if isinstance(sign, Region))

    @property
    def views(self) -> tuple[Painted, ...]:
        """List all views from back to front."""
        columns = (view for column in self.columns for view in column.views)
        return (*columns, *(view for pair in zip(self.signs, self.names, strict=True) for view in pair))


def make_sketch(subject: TitleSubject, *, words: Catalogue, theme: Theme, frame: Frame) -> Sketch:
    """Make the sketch of a network."""
    layout = layout_of_sketch(subject.shape, frame)
    columns = tuple(make_column(subject, k, layout, words=words, theme=theme) for k in range(len(subject.shape)))
    return Sketch(columns, *make_classes(subject, layout, words, theme=theme))


def make_column(subject: TitleSubject, k: int, layout: SketchLayout, *, words: Catalogue, theme: Theme) -> Column:
    """Make one column of neurons with its edges and its words."""
    shape, radius = subject.shape, layout.radius
    neurons = [neuron(centre, radius, fill=theme.panel, corner=radius, theme=theme) for centre in layout.centres(k)]
    names: list[Label] = []
    if k == 0:
        indices = [k + 1 for k in drawn(shape[0])]
        for i, place in zip(indices, map(layout.letter, layout.centres(0)), strict=True):
            ink = typeset(f"$x_({i})$", size=layout.sizes.letter, theme=theme)
            names.append(Label(ink, at(place.x, place.y), align=place.align))
        names += _input_names(names, drawn(shape[0]), layout, words, theme=theme)
    if shape[k] > MOST_WHOLE:
        names += _left_out(shape[k], layout.left_out(k), layout, words, theme=theme)
    edges = () if k == 0 else (make_edges(subject, k, layout, theme=theme),)
    band = layout.band(k)
    bands = (Panel(rectangle(band), fill=blend(theme.ink, theme.panel, share=0.6), corner=22),) if band else ()
    return Column(edges, tuple(neurons), (*names, *column_words(subject, k, layout, words=words, theme=theme)), bands)


def _input_names(
    letters: Sequence[Label], inputs: Sequence[int], layout: SketchLayout, words: Catalogue, *, theme: Theme
) -> list[Label]:
    """Write what a file calls the inputs, each before its letter or under it, where all of them have room."""
    found, upright = list[Label](), layout.frame.upright
    for letter, k in zip(letters, inputs, strict=True):
        if k < len(words.input_names):
            ink = typeset(quoted(words.input_names[k]), size=INPUT_SIZE, theme=theme, colour=theme.muted)
            under = (letter.at[0], letter.at[1] - units(INPUT_PITCH))
            before = (letter.box().left - units(LETTER_GAP), letter.at[1])
            found.append(Label(ink, under if upright else before, align="centre" if upright else "right"))
    if upright:
        return found if all(label.box().width <= units(layout.apart - LETTER_GAP) for label in found) else []
    return found if all(label.box().left >= at(layout.frame.left, 0)[0] for label in found) else []


def _left_out(
    count: int, px: tuple[float, float], layout: SketchLayout, words: Catalogue, *, theme: Theme
) -> list[Label]:
    """Say how many neurons of a column are not drawn."""
    more = count - FIRST - LAST
    told = words("label-more-neurons", count=more, digits=f"{more:,}")
    lines = [("⋯", px[1] + 4), (f"+{more:,}", px[1] + 36)] if layout.frame.upright else [(f"⋮ {told}", px[1] + 11)]
    inks = [(typeset(quoted(text), size=22.0, theme=theme, colour=theme.muted), y) for text, y in lines]
    return [Label(ink, at(px[0], y), align="centre") for ink, y in inks]


def column_words(
    subject: TitleSubject, k: int, layout: SketchLayout, *, words: Catalogue, theme: Theme
) -> tuple[Label, ...]:
    """Make what stands under a column, or before a row: what it is, and what bends it."""
    (place, below), room, sizes = layout.heads(k), layout.head_room, layout.sizes
    size = min(sizes.head, max(room / HEAD_ROOM, LEAST_HEAD))
    ink = fitting(column_name(subject, k, words), size=size, room=room, theme=theme)
    label = Label(ink, at(place.x, place.y), align=place.align)
    if k in (0, len(subject.shape) - 1):
        return (label,)
    name = quoted(activation_name(subject.activations[k - 1], words))
    note = fitted(name, sizes=(sizes.note, 24.0, 22.0, 20.0), width=room, theme=theme, colour=theme.muted)
    return (label, Label(note, at(below.x, below.y), align=below.align))


def column_name(subject: TitleSubject, k: int, words: Catalogue) -> tuple[str, ...]:
    """Say what a column is, and shorter: the input, a hidden layer, or the outputs by their name in the caption."""
    shape = subject.shape
    if k == 0:
        return words.forms("label-input")
    if k < len(shape) - 1:
        return words.forms("label-hidden", layer=str(k))
    if not subject.classes:
        return words.forms("label-output")
    if subject.output == "sigmoid" and shape[-1] > 1:
        return words.forms("label-class-probabilities")
    if subject.output == "sigmoid":
        return words.forms("label-probability-of-class-1", label=words.called(1))
    if shape[-1] > 1:
        return words.forms("label-class-scores")
    return words.forms("label-score-of-class-1", label=words.called(1))


def make_edges(subject: TitleSubject, k: int, layout: SketchLayout, *, theme: Theme) -> Polylines:
    """Make the edges that reach a column, from border to border; under a sign that is narrower they go on."""
    shape, radius = subject.shape, layout.radius
    last, plain = k == len(shape) - 1, shape[-1] > MOST_SIGNS
    signed = [last and not plain and class_of_output(j, shape[-1]) in CORNERS for j in drawn(shape[k])]
    reaches = [radius * (UNDER if each else 1.0) for each in signed]
    below = np.array([at(*layout.port(centre, radius, leaving=True)) for centre in layout.centres(k - 1)])
    pairs = zip(layout.centres(k), reaches, strict=True)
    above = np.array([at(*layout.port(centre, reach, leaving=False)) for centre, reach in pairs])
    starts, ends = fan(below, above)
    lines = list(np.stack([starts, ends], axis=1))
    return Polylines(lines, colour=blend(theme.ink, theme.muted, share=0.75), width=2.0)


def sketch_upon(discs: Sequence[Sequence[Box]], theme: Theme) -> Sketch:
    """Make the discs of a network at some places, column by column, and the lines between them; nothing is named."""
    colour = blend(theme.ink, theme.muted, share=0.75)
    columns = []
    for k, places in enumerate(discs):
        sources = discs[k - 1] if k else ()
        lines = [
            np.array([(start.right, start.center[1]), (end.left, end.center[1])]) for end in places for start in sources
        ]
        neurons = [Panel(each, fill=theme.panel, outline=theme.outline, corner=corner_of(each)) for each in places]
        columns.append(Column((Polylines(lines, colour=colour, width=2.0),) if k else (), tuple(neurons), ()))
    return Sketch(tuple(columns), (), ())


def corner_of(disc: Box) -> float:
    """Return how round the corners of a disc are, in px."""
    return disc.width / 2 / units(1)


def neuron(centre: tuple[float, float], radius: float, *, fill: str, corner: float, theme: Theme) -> Panel:
    """Make a neuron: a disc where the corners are as round as it is large, else a square."""
    x, y = centre
    area = rectangle((x - radius, y - radius, x + radius, y + radius))
    return Panel(area, fill=fill, outline=theme.outline, corner=corner)


def make_classes(
    subject: TitleSubject, layout: SketchLayout, words: Catalogue, *, theme: Theme
) -> tuple[tuple[Panel | Region, ...], tuple[Label, ...]]:
    """Make a sign and a name an output: a disc, a square, a triangle, a diamond; further ones have a plain disc."""
    if not subject.classes:
        return make_targets(subject, layout, theme=theme)
    shape, radius = subject.shape, layout.radius
    signs: list[Panel | Region] = []
    names: list[Label] = []
    many = shape[-1] > MOST_SIGNS
    labels = [class_of_output(j, shape[-1]) for j in drawn(shape[-1])]
    centres = layout.centres(len(shape) - 1)
    least = min(layout.name(centre)[1] for centre in centres)  # px; what we call classes looks alike in all of them
    for label, centre in zip(labels, centres, strict=True):
        colour = theme.text if many else theme.of_class(label, else_=theme.muted)
        if many:
            signs.append(neuron(centre, radius, fill=theme.panel, corner=radius, theme=theme))
        else:
            signs.append(class_sign(label, centre, radius, colour, theme=theme))
        place, own = layout.name(centre)
        room = own if label < len(words.class_names) else least
        name = class_ink(label, words, size=layout.sizes.name, room=room, theme=theme, colour=colour)
        names.append(Label(name, at(place.x, place.y), align=place.align))
    return tuple(signs), tuple(names)


def make_targets(
    subject: TitleSubject, layout: SketchLayout, *, theme: Theme
) -> tuple[tuple[Panel, ...], tuple[Label, ...]]:
    """Light every output, and write beside it which target it should come close to."""
    centres, radius = layout.centres(len(subject.shape) - 1), layout.radius
    indices = [f"_{j + 1}" if len(centres) > 1 else "" for j in range(len(centres))]
    room, sizes = min(layout.name(centre)[1] for centre in centres), (layout.sizes.name, 24.0, 22.0, 20.0)
    aims = [fitted(f"$a{index} -> y{index}$", sizes=sizes, width=room, theme=theme) for index in indices]
    signs = tuple(neuron(centre, radius, fill=theme.signal, corner=radius, theme=theme) for centre in centres)
    places = [layout.name(centre)[0] for centre in centres]
    return signs, tuple(
        Label(aim, at(place.x, place.y), align=place.align) for aim, place in zip(aims, places, strict=True)
    )


def class_sign(label: int, centre: tuple[float, float], radius: float, colour: str, *, theme: Theme) -> Panel | Region:
    """Make the sign of a class around a place in px, as large as a neuron."""
    if label not in CORNERS:
        return neuron(centre, radius, fill=colour, corner=3.0 if label == 1 else radius, theme=theme)
    turns = np.array(CORNERS[label]) / 180 * PI
    reach = LARGER * radius
    corners = [at(centre[0] + reach * x, centre[1] + reach * y) for x, y in zip(cos(turns), sin(turns), strict=True)]
    return Region(np.array(corners), colour=colour, opacity=1.0)
