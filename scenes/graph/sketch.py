"""The network in small, with one neuron and what comes into it brought out."""

from itertools import pairwise

import numpy as np

from nnviz_core.kinds.forward.story import shape_of
from nnviz_core.kinds.graph.actions import GraphSubject
from nnviz_core.look.colours import blend
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import Px, at, rectangle

TALLEST_PITCH, WIDEST_PITCH = 72.0, 180.0  # px from neuron to neuron, and from column to column
LARGEST, SMALLEST_RADIUS = 22.0, 9.0  # px
SLIM, CLOSEST = 300.0, 0.36  # px of a sketch in which neurons shrink with the distance of columns; share of that
PALE = 0.55  # of the way from the background to a colour, for all that is not meant


def make_sketch(subject: GraphSubject, place: Px, *, theme: Theme) -> tuple[Painted, ...]:
    """Make the edges, those into the neuron over them, and the neurons."""
    shape = shape_of(subject.passed)
    places, radius = neuron_places(shape, place)
    pale, plain = (blend(theme.ink, colour, share=PALE) for colour in (theme.axis, theme.outline))
    edges = [np.array([at(*start), at(*end)]) for left, right in pairwise(places) for start in left for end in right]
    end = places[subject.layer][subject.neuron]
    own = [np.array([at(*start), at(*end)]) for start in places[subject.layer - 1]]
    neurons = [
        Panel(
            rectangle((x - radius, y - radius, x + radius, y + radius)),
            fill=theme.text if meant else theme.panel,
            outline=theme.text if meant else plain,
            width=2.0,
            corner=radius,
        )
        for column, ys in enumerate(places)
        for j, (x, y) in enumerate(ys)
        for meant in [(column, j) == (subject.layer, subject.neuron)]
    ]
    return (Polylines(edges, colour=pale, width=1.5), Polylines(own, colour=theme.text, width=3.0), *neurons)


def neuron_places(shape: tuple[int, ...], place: Px) -> tuple[list[list[tuple[float, float]]], float]:
    """Return the middle of every neuron in px, column by column, and the radius that leaves them apart."""
    left, top, right, bottom = place
    tall = min((bottom - top) / max(max(shape) - 1, 1), TALLEST_PITCH)
    wide = min((right - left) / (len(shape) - 1), WIDEST_PITCH)
    middle = ((left + right) / 2, (top + bottom) / 2)
    places = [
        [
            (middle[0] + (column - (len(shape) - 1) / 2) * wide, middle[1] + (j - (count - 1) / 2) * tall)
            for j in range(count)
        ]
        for column, count in enumerate(shape)
    ]
    largest = LARGEST if right - left > SLIM else CLOSEST * wide
    return places, max(min(0.34 * tall, largest), SMALLEST_RADIUS)
