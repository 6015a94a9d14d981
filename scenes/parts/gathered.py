"""Points that all lie on one place: their signs stand side by side there, and their number beside them."""

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Labels
from nnviz_core.backprop.sums import length
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.phrases import points_words
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.label import Halo, Label
from nnviz_scenes.parts.frame import Px
from nnviz_scenes.parts.panel_field import space_line
from nnviz_scenes.parts.panels import Axes, SpacePanel

Array = NDArray[np.float64]

ACROSS = np.array([1.0, 0.0])
APART = 2.4  # radii from sign to sign
SIZE, CLEAR = 20.0, 9.0  # px: cap height of the number, and from it to the signs


def gathered(places: Array, radius: float) -> bool:
    """Say whether points (n, 2) in scene units lie nearer to each other than a radius in px: one covers all others."""
    return len(places) > 1 and bool(np.ptp(places, axis=0).max() < units(radius))


def side_by_side(places: Array, labels: Labels, radius: float, *, along: Array) -> Array:
    """Return places on which gathered points show a sign a class, in a row along a direction (2,) of length 1."""
    seen = np.unique(labels)
    shift = (np.searchsorted(seen, labels) - (len(seen) - 1) / 2) * APART * units(radius)
    return places + shift[:, None] * along


def along_line(normal: Array) -> Array:
    """Return the direction of a line with a normal (2,), so that signs beside each other lie on the same side of it."""
    turned, size = np.array([normal[1], -normal[0]]), length(normal)
    return ACROSS if not size else np.copysign(1.0, turned[0]) * turned / size


class CountedSpacePanel(SpacePanel):
    """Show the points in the last hidden space; where they lie on one place, a sign a class and how many they are."""

    def __init__(
        self,
        place: Px,
        course: Course,
        dataset: Dataset,
        *,
        words: Catalogue,
        theme: Theme,
        axes: Axes = "bare",
        radius: float = 5.0,
        type_scale: float = 1.0,
    ) -> None:
        text = points_words(len(dataset.x), words)
        self.told, self.untold = (
            typeset(quoted(each), size=SIZE * type_scale, theme=theme, colour=theme.text) for each in (text, " ")
        )
        self.count = Label(self.untold, (0.0, 0.0), align="centre", halo=Halo(theme.panel, 4.0))
        self.taken: Box | None = None  # where the number must not stand
        super().__init__(place, course, dataset, theme=theme, axes=axes, radius=radius, type_scale=type_scale)
        self.moving, self.views = (*self.moving, self.count), (*self.views, self.count)

    def show(self, row: int) -> None:
        """Move points and line to where the network of a row has them."""
        super().show(row)
        radius, places = self.points.radius, self.points.places
        if not gathered(places, radius):
            self.count.show(self.untold)
            return
        along = along_line(space_line(self.course.network_at(row))[0]) if len(self.halves) == 2 else ACROSS
        self.points.show(side_by_side(places, self.dataset.labels, radius, along=along))
        (x, y), half = places.mean(axis=0), self.told.box.width / 2 + units(CLEAR)
        rise = units(radius + CLEAR)
        low = y < self.area.bottom + self.area.height / 2
        self.count.show(self.told)
        across = float(np.clip(x, self.area.left + half, self.area.right - half))
        above, below = float(y + rise - self.told.box.bottom), float(y - rise - self.told.box.top)
        for up in (above, below) if low else (below, above):
            self.count.at = across, self.clear_of_taken(across, up)
            if self.area.bottom <= self.count.box().bottom and self.count.box().top <= self.area.top:
                return

    def clear_of_taken(self, across: float, up: float) -> float:
        """Return how high the number stands, farther from the signs where something else stands in its place."""
        self.count.at = across, up
        here = self.count.box()
        if not self.taken or not here.overlaps(taken := self.taken.grown(units(CLEAR / 2))):
            return up
        places = self.points.places
        higher = here.center[1] > float(places[:, 1].mean())
        return up + (taken.top - here.bottom if higher else taken.bottom - here.top)
