"""The points of a dataset, and the names of their classes.

Points are dealt into layers, each with its classes one over the other, so that none covers another.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import Labels
from nnviz_core.look.colours import blend, faintest
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.points import Points, StandingPoints
from nnviz_scenes.parts.class_ink import SMALLEST, class_ink, name_width
from nnviz_scenes.parts.frame import at

LAYERS, SMALL_LAYERS = 8, 4  # of a plane that fills the frame, of one among others
SIGN_RADIUS = 11.0  # px
LONE_ROOM, LEAST_ROOM = 170.0, 10.0  # px: of one class alone, and before the next sign


def make_crowd(labels: Labels, *, radius: float, area: Box, theme: Theme, layers: int = LAYERS) -> Points:
    """Deal points of a radius in px into layers; nothing is shown outside of the area."""
    none = np.zeros((0, 2))
    return Points(none, labels, colours=theme.classes, rim=theme.panel, radius=radius, clip=area, layers=layers)


def make_standing_crowd(
    labels: Labels, places: NDArray[np.float64], *, radius: float, area: Box, theme: Theme
) -> StandingPoints:
    """Show points (n, 2) that stand on a small plane which changes."""
    return StandingPoints(
        places, labels, colours=theme.classes, rim=theme.panel, radius=radius, clip=area, layers=SMALL_LAYERS
    )


def make_layers(labels: Labels, *, radius: float, area: Box, theme: Theme, layers: int = LAYERS) -> tuple[Points, ...]:
    """Make every layer a view of its own, so that other crowds can lie between them."""
    none = np.zeros((0, 2))
    return tuple(
        Points(none, labels[k::layers], colours=theme.classes, rim=theme.panel, radius=radius, clip=area)
        for k in range(layers)
    )


def show_layers(views: Sequence[Points], places: NDArray[np.float64]) -> None:
    """Show points (n, 2) that were dealt into views; what is not a number lies nowhere."""
    for k, layer in enumerate(views):
        layer.show(places[k :: len(views)])


def least_presence(shapes: Sequence[str], classes: Sequence[str], *, tint: float, theme: Theme) -> float:
    """Return how present shapes must stay to be clearly seen on a panel with so much of any class's colour in it."""
    tints = [blend(theme.panel, colour, share=tint) for colour in classes]
    return max(faintest(shape, each) for shape in shapes for each in tints)


def class_names(
    xs: Sequence[float],
    y: float,
    *,
    size: float,
    gap: float,
    words: Catalogue,
    theme: Theme,
    reach: float = 0.0,
    radius: float = SIGN_RADIUS,
) -> tuple[Points | Label, ...]:
    """Make a sign a class at xs, and their names so many px behind, on the baseline y; all in px.

    Where a name would be cut and the names reach no further than `reach`, signs stand as far apart as names need.
    """
    colours = theme.classes[: len(xs)]
    places = np.array([at(x, y - size / 2) for x in xs])
    room = (xs[1] - xs[0] if len(xs) > 1 else LONE_ROOM) - gap - radius - LEAST_ROOM
    widths = [name_width(k, words, theme=theme) + 2 for k in range(len(xs))]
    starts = [xs[0] + k * (gap + 2 * LEAST_ROOM + radius) + sum(widths[:k]) for k in range(len(xs))]
    if max(widths) > room and starts[-1] + gap + widths[-1] <= reach:
        xs, room, size = starts, max(widths), SMALLEST
        places = np.array([at(x, y - size / 2) for x in xs])
    names = [class_ink(k, words, size=size, room=room, theme=theme, colour=each) for k, each in enumerate(colours)]
    signs = Points(places, np.arange(len(xs)), colours=colours, rim=theme.ink, radius=radius)
    return (signs, *(Label(name, at(x + gap, y)) for name, x in zip(names, xs, strict=True)))
