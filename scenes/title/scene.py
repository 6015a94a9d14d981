"""The opening: the title, the network built column by column, and what its outputs mean."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import assert_never

import numpy as np

from nnviz_core.backprop.elementary import PI, cos, sin
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.kinds.title.actions import ShowClasses, ShowShape, ShowTitle, TitleAction, TitleSubject
from nnviz_core.look.colours import blend
from nnviz_core.look.scales import PX_PER_UNIT, units
from nnviz_core.look.theme import Theme
from nnviz_core.story.beats import Beat
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.phrases import activation_name
from nnviz_scenes.engine.motions import Motion, fade_in, fade_out, in_turn, late, together
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.edges import fan
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.layout import LEFT, RIGHT, at, rectangle
from nnviz_scenes.stage import Stage

MIDDLE = 960.0  # px
TEXT_WIDTH = RIGHT - LEFT - 48.0
TITLE_SIZES = (72.0, 64.0, 56.0, 48.0, 42.0, 36.0, 31.0, 27.0, 24.0)
SUBTITLE_SIZES = (30.0, 27.0, 24.0, 22.0, 20.0)
TITLE_HEIGHT, SUBTITLE_HEIGHT = 190.0, 90.0
TITLE_Y, TEXT_GAP = 212.0, 38.0  # the middle of both, and the room between them
LONGEST = 600  # characters: more never fit
SKETCH = (458.0, 788.0)  # y of the network
SKETCH_WIDTH, WIDEST_PITCH = 1330.0, 380.0
TALLEST_PITCH = 150.0
LABEL_DROP, NOTE_DROP = 66.0, 104.0  # below the lowest neuron
NAME_GAP = 26.0
LARGER = 1.15  # the corners of a sign from its middle, in radii of a neuron


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """The views of one column: neurons, the edges that reach it, what stands under it."""

    views: tuple[Painted, ...]


class Title(Stage):
    """Say what the film is about."""

    kind = "title"
    has_strip = False

    def build(self) -> Iterable[Painted]:
        """Make title, sketch and class names."""
        subject = self.timed.section.subject
        assert isinstance(subject, TitleSubject)
        self.title = make_title(subject, self.theme)
        self.columns = [make_column(subject, k, words=self.words, theme=self.theme) for k in range(len(subject.shape))]
        self.classes = make_classes(subject, self.words, theme=self.theme)
        return (*self.title, *(view for column in self.columns for view in column.views), *self.classes)

    def _heading(self, text: str, remark: str) -> Iterable[Label]:
        return ()

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, TitleAction)
        match action:
            case ShowTitle():
                first, *others = self.title
                return together(fade_in([first]), late(fade_in(others), start=0.4))
            case ShowShape():
                return in_turn(*(fade_in(column.views) for column in self.columns), overlap=0.45)
            case ShowClasses():
                signs, names = self.classes[::2], self.classes[1::2]
                outputs = [view for view in self.columns[-1].views if isinstance(view, Panel)]
                hidden = [view for view, sign in zip(outputs, signs, strict=True) if isinstance(sign, Region)]
                return together(fade_in(signs), fade_out(hidden), late(fade_in(names), start=0.3))
            case _:
                assert_never(action)


# --- title ---------------------------------------------------------------------------------------


def make_title(subject: TitleSubject, theme: Theme) -> tuple[Label, ...]:
    """Make the title and, if there is one, the subtitle, as one block in the middle."""
    inks = [fitted(subject.title, TITLE_SIZES, height=TITLE_HEIGHT, colour=theme.text, theme=theme)]
    if subject.subtitle:
        inks.append(fitted(subject.subtitle, SUBTITLE_SIZES, height=SUBTITLE_HEIGHT, colour=theme.muted, theme=theme))
    heights = [ink.box.height * PX_PER_UNIT for ink in inks]
    top = TITLE_Y - (sum(heights) + TEXT_GAP * (len(inks) - 1)) / 2
    labels = []
    for ink, height in zip(inks, heights, strict=True):
        across, up = at(MIDDLE, top)
        labels.append(Label(ink, (across, up - ink.box.top), align="centre"))
        top += height + TEXT_GAP
    return tuple(labels)


def fitted(text: str, sizes: Sequence[float], *, height: float, colour: str, theme: Theme) -> Ink:
    """Set any text as large as fits; what cannot fit ends in an ellipsis."""
    shown = text if len(text) <= LONGEST else text[:LONGEST] + "…"
    for size in sizes:
        ink = set_text(shown, size, colour=colour, theme=theme)
        if fits(ink, height):
            return ink
    return cut(text, sizes[-1], height=height, colour=colour, theme=theme)


def cut(text: str, size: float, *, height: float, colour: str, theme: Theme) -> Ink:
    """Set the longest beginning of a text that fits, found by halving."""
    fitting, too_long = 0, min(len(text), LONGEST) + 1
    while too_long - fitting > 1:
        length = (fitting + too_long) // 2
        if fits(set_text(text[:length] + "…", size, colour=colour, theme=theme), height):
            fitting = length
        else:
            too_long = length
    return set_text(text[:fitting] + "…", size, colour=colour, theme=theme)


def set_text(text: str, size: float, *, colour: str, theme: Theme) -> Ink:
    """Set a text as it is, in lines of at most the width."""
    markup = f"#strong[{quoted(text)}]" if colour == theme.text else quoted(text)
    return typeset(markup, size=size, theme=theme, colour=colour, wrap=TEXT_WIDTH)


def fits(ink: Ink, height: float) -> bool:
    """Say whether a text keeps to its room."""
    return ink.box.width <= units(TEXT_WIDTH) and ink.box.height <= units(height)


# --- the sketch ----------------------------------------------------------------------------------


def column_x(shape: Sequence[int], k: int) -> float:
    """Return the x of a column in px."""
    pitch = min(WIDEST_PITCH, SKETCH_WIDTH / (len(shape) - 1))
    return MIDDLE + (k - (len(shape) - 1) / 2) * pitch


def row_ys(count: int, *, tallest: int) -> list[float]:
    """Return the y of the neurons of a column in px."""
    top, bottom = SKETCH
    pitch = min(TALLEST_PITCH, (bottom - top) / max(tallest - 1, 1))
    return [(top + bottom) / 2 + (j - (count - 1) / 2) * pitch for j in range(count)]


def radius_of(shape: Sequence[int]) -> float:
    """Return the radius of a neuron in px."""
    return 42.0 if max(shape) <= 3 else 30.0 if max(shape) == 4 else 23.0


def make_column(subject: TitleSubject, k: int, *, words: Catalogue, theme: Theme) -> Column:
    """Make one column of neurons with its edges and its words."""
    shape = subject.shape
    x, ys, radius = column_x(shape, k), row_ys(shape[k], tallest=max(shape)), radius_of(shape)
    neurons = [neuron((x, y), radius, fill=theme.panel, corner=radius, theme=theme) for y in ys]
    names: list[Painted] = []
    if k == 0:
        names = [
            Label(
                typeset(f"$x_{i}$", size=28.0, theme=theme),
                at(x - radius - NAME_GAP, y + 9),
                align="right",
            )
            for i, y in enumerate(ys, start=1)
        ]
    edges = [] if k == 0 else [make_edges(shape, k, theme=theme)]
    return Column((*edges, *neurons, *names, *column_words(subject, k, words=words, theme=theme)))


def column_words(subject: TitleSubject, k: int, *, words: Catalogue, theme: Theme) -> tuple[Label, ...]:
    """Make what stands under a column: what it is, and what bends it."""
    last, x = len(subject.shape) - 1, column_x(subject.shape, k)
    foot = row_ys(max(subject.shape), tallest=max(subject.shape))[-1] + radius_of(subject.shape)
    label = Label(
        typeset(quoted(column_name(subject.shape, k, words)), size=24.0, theme=theme),
        at(x, foot + LABEL_DROP),
        align="centre",
    )
    if k in (0, last):
        return (label,)
    name = quoted(activation_name(subject.activations[k - 1]))
    return (
        label,
        Label(typeset(name, size=21.0, theme=theme, colour=theme.muted), at(x, foot + NOTE_DROP), align="centre"),
    )


def column_name(shape: Sequence[int], k: int, words: Catalogue) -> str:
    """Say what a column is: the input, a hidden layer, or the scores."""
    if k == 0:
        return words("label-input")
    if k < len(shape) - 1:
        return words("label-hidden", layer=str(k))
    return words("label-class-scores" if shape[-1] > 1 else "label-score-of-class-1")


def make_edges(shape: Sequence[int], k: int, *, theme: Theme) -> Polylines:
    """Make the edges that reach a column, from border to border."""
    radius, tallest = radius_of(shape), max(shape)
    left, right = (
        np.array([at(column_x(shape, side) + shift, y) for y in row_ys(shape[side], tallest=tallest)])
        for side, shift in ((k - 1, radius), (k, -radius))
    )
    starts, ends = fan(left, right)
    lines = list(np.stack([starts, ends], axis=1))
    return Polylines(lines, colour=blend(theme.ink, theme.muted, share=0.75), width=2.0)


def neuron(centre: tuple[float, float], radius: float, *, fill: str, corner: float, theme: Theme) -> Panel:
    """Make a neuron: a disc where the corners are as round as it is large, else a square."""
    x, y = centre
    area = rectangle((x - radius, y - radius, x + radius, y + radius))
    return Panel(area, fill=fill, outline=theme.outline, corner=corner)


def make_classes(subject: TitleSubject, words: Catalogue, *, theme: Theme) -> tuple[Painted, ...]:
    """Make a sign and a name an output: a disc, a square, a triangle, a diamond; further ones have a plain disc."""
    shape, says = subject.shape, OUTPUTS[subject.output].says
    x, radius = column_x(shape, len(shape) - 1), radius_of(shape)
    made: list[Painted] = []
    for label, y in ((says(j), y) for j, y in enumerate(row_ys(shape[-1], tallest=max(shape)))):
        colour = (theme.class0, theme.class1)[label] if label < 2 else theme.muted
        sign = class_sign(label, (x, y), radius, colour, theme=theme)
        name = typeset(quoted(words("label-class", label=str(label))), size=26.0, theme=theme, colour=colour)
        made += [sign, Label(name, at(x + radius + NAME_GAP, y + 13))]
    return tuple(made)


CORNERS = {2: (-90.0, 30.0, 150.0), 3: (-90.0, 0.0, 90.0, 180.0)}  # class -> degrees of its sign's corners, y down


def class_sign(label: int, centre: tuple[float, float], radius: float, colour: str, *, theme: Theme) -> Painted:
    """Make the sign of a class around a place in px, as large as a neuron."""
    if label not in CORNERS:
        return neuron(centre, radius, fill=colour, corner=3.0 if label == 1 else radius, theme=theme)
    turns = np.array(CORNERS[label]) / 180 * PI
    reach = LARGER * radius
    corners = [at(centre[0] + reach * x, centre[1] + reach * y) for x, y in zip(cos(turns), sin(turns), strict=True)]
    return Region(np.array(corners), colour=colour, opacity=1.0)
