"""The small spaces grow at the end of the way back, with the boundary and its numbered places in each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import Network
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, smooth, within
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import Ink, scaled_box
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.points import Points
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.frame import Px, at, frame_between, rectangle
from nnviz_scenes.parts.plane_path import PlanePath
from nnviz_scenes.parts.plane_spaces import make_undoings, name_places
from nnviz_scenes.parts.plane_strip import BOUNDARY, POINT, LayerStrip, SmallPlane, border_line, stage_of
from nnviz_scenes.parts.plane_twins import Dots, Track, make_dots
from nnviz_scenes.parts.plane_views import FARTHEST

Array = NDArray[np.float64]
LEAVING = (0.0, 0.08)  # in which what stood there leaves
SINKING, GROWING = (0.06, 0.32), (0.26, 0.7)  # in which the lower row goes down, and all spread and grow
MARKED, TOLD = (0.0, 0.06), (0.68, 0.8)  # in which numbered places appear, and arrows between the spaces
TO_A, TO_Z, TO_INPUTS = (0.0, 0.25), (0.45, 0.65), (0.85, 1.0)  # in which the border of a strip goes there
LARGER = 1.35  # how many times larger points, dots and numbers are in a grown space, and the boundary is wider


@dataclass(frozen=True, slots=True, eq=False)
class Space:
    """One small plane, where it is to stand, and how it was before."""

    small: SmallPlane
    place: Px
    grown: Px
    names: tuple[tuple[float, float], tuple[float, float]]  # where its name stands before and after
    shapes: tuple[tuple[Painted, list[Array]], ...]  # what its views show

    def views(self) -> tuple[Painted, ...]:
        """List the views, which are there already."""
        return (self.small.frame, self.small.name, *self.small.content, *self.small.verdict)

    def show(self, area: Box, share: float) -> None:
        """Show the plane in a frame, after a share of its growth; its name is where it stands at one of both ends."""
        start, size = rectangle(self.place), 1 + (LARGER - 1) * share
        self.small.frame.area = area
        for view, shapes in self.shapes:
            show_shapes(view, [carried(shape, start, area) for shape in shapes], area)
        points, line = self.small.content[-1], self.small.verdict[-1]
        assert isinstance(points, Points) and isinstance(line, Polylines)
        points.radius, line.line_width = size * POINT, size * BOUNDARY
        self.small.name.at = self.names[1 if share == 1 else 0]

    def area(self, sunk: float, share: float) -> Box:
        """Return the frame on its way, which goes down before it grows."""
        start, end = rectangle(self.place), rectangle(self.grown)
        height = (1 - share) * start.height + share * end.height
        top = start.top + sunk * (end.top - start.top)
        moving = frame_between(start, end, share=share)
        return end if share == 1 == sunk else Box(moving.left, top - height, moving.right, top)


@dataclass(frozen=True, slots=True, eq=False)
class SpaceDots:
    """The numbered places of one small plane."""

    dots: Dots
    inks: tuple[Ink, ...]  # of the numbers, before they grow
    radii: tuple[float, float]
    places: Array  # (n, 2)   in the frame in which the plane stands at first
    start: Box

    def show(self, area: Box, share: float) -> None:
        """Show the places in a frame, after a share of its way."""
        dots, size = self.dots, 1 + (LARGER - 1) * share
        dots.ring.clip = dots.dot.clip = area
        dots.ring.radius, dots.dot.radius = (size * radius for radius in self.radii)
        for label, ink in zip(dots.numbers, self.inks, strict=True):
            label.show(scaled(ink, size))
        replace(dots, area=area).show(list(carried(self.places, self.start, area)))


@dataclass(frozen=True, slots=True, eq=False)
class Spaces:
    """Grow the small planes of all spaces but the inputs."""

    strip: LayerStrip
    spaces: tuple[Space, ...]  # none where there is no room
    dots: tuple[SpaceDots, ...]
    told: tuple[Painted, ...]  # arrows, and what they undo
    replaced: tuple[Painted, ...]  # what leaves for them, the twins included
    twins: tuple[Painted, ...]  # the dots in the last small plane

    def views(self) -> tuple[Painted, ...]:
        """List the views that are no part of a small plane."""
        return (*(view for each in self.dots for view in each.dots.views), *self.told)

    def grow(self) -> Motion:
        """Let the spaces grow to the place of views that leave; without room for them, visit those of layer 1.

        The twins in the last space, which are there already, become its numbered places.
        """
        if not self.spaces:
            return self.visit()
        marked = [view for each in self.dots for view in each.dots.views]
        moving = [view for space in self.spaces for view in space.views()]
        names = [space.small.name for space in self.spaces]

        def show(t: float) -> None:
            self.show(smooth(within(t, *SINKING)), smooth(within(t, *GROWING)))
            set_presence(marked, within(t, *MARKED))
            set_presence(self.dots[-1].dots.views, 1.0)
            set_presence(self.replaced, 1 - within(t, *LEAVING))
            set_presence(self.twins, 0.0)
            set_presence([*self.told, *names], within(t, *TOLD))
            if t < GROWING[0]:
                set_presence(names, 1 - within(t, *LEAVING))

        views = [*self.replaced, *moving, *marked, *self.told]
        return drive(views, show, easing=linear, leaving=self.replaced)

    def visit(self) -> Motion:
        """Let the border in the strip go to a of layer 1, from there to z, and back to the inputs."""
        border, places = self.strip.border, self.strip.places

        def show(t: float) -> None:
            back = within(t, *TO_Z) + within(t, *TO_INPUTS)
            border.show([border_line(places, 2 * within(t, *TO_A) - back)])

        return drive([border], show, easing=linear)

    def show(self, sunk: float, share: float) -> None:
        """Show the spaces after a share of their way down and of their growth, and their numbered places."""
        for space, dots in zip(self.spaces, self.dots, strict=True):
            area = space.area(sunk, share)
            space.show(area, share)
            dots.show(area, share)


def carried(shape: Array, start: Box, end: Box) -> Array:
    """Return places (n, 2) of a frame where they are in another."""
    moved = (shape - start.center) * (end.width / start.width) + end.center
    return np.asarray(moved.clip(-FARTHEST, FARTHEST))


def scaled(ink: Ink, size: float) -> Ink:
    """Return a text so many times as large; its outlines are shared."""
    return replace(ink, scale=size * ink.scale, box=scaled_box(ink.box, size), cap_height=size * ink.cap_height)


def shapes_of(view: Painted) -> list[Array]:
    """List what lines, points or a tinted side show."""
    match view:
        case Polylines():
            return list(view.lines)
        case Points():
            return [view.places]
        case Region():
            return [view.polygon]
        case _:
            raise TypeError(f"a {type(view).__name__} cannot grow")


def show_shapes(view: Painted, shapes: list[Array], area: Box) -> None:
    """Show lines, points or a tinted side inside a frame."""
    match view:
        case Polylines():
            view.show(shapes)
            view.clip = area
        case Points():
            view.show(shapes[0])
            view.clip = area
        case Region():
            view.show(shapes[0])
            view.clip = area


# --- building ------------------------------------------------------------------------------------


def make_spaces(
    strip: LayerStrip,
    course: PlanePath,
    network: Network,
    *,
    tracks: Sequence[Track],
    grown: Sequence[Px],
    inputs: Px,
    beside: Sequence[Painted],
    twins: Dots,
    words: Catalogue,
    theme: Theme,
) -> Spaces:
    """Make the numbered places of every space, and what is between the grown ones; nowhere where there is no room.

    What stands beside the strip leaves for them, and the dots in the last small plane.
    """
    later = list(zip(strip.planes, strip.places, strict=True))[1:]
    ends = zip(grown, name_places(grown), strict=True)
    spaces = [_space(*each, *end) for each, end in zip(later, ends, strict=bool(grown))]
    dots = [_dots(space.place, stage_of(k + 1), course, tracks, theme=theme) for k, space in enumerate(spaces)]
    told = make_undoings(network, grown, inputs, words, theme=theme) if grown else ()
    first = strip.planes[0]
    around = (
        first.frame,
        first.name,
        *first.content,
        *first.verdict,
        strip.arrows,
        strip.border,
        *beside,
        *twins.views,
    )
    return Spaces(strip, tuple(spaces), tuple(dots), told, around if grown else (), twins.views)


def _space(small: SmallPlane, place: Px, grown: Px, named: tuple[float, float]) -> Space:
    shapes = tuple((view, shapes_of(view)) for view in (*small.content, *small.verdict))
    return Space(small, place, grown, (small.name.at, at(*named)), shapes)


def _dots(place: Px, stage: int, course: PlanePath, tracks: Sequence[Track], *, theme: Theme) -> SpaceDots:
    area = rectangle(place)
    dots = make_dots(area, len(tracks), small=True, theme=theme)
    at_stage = np.array([track.stages[stage][track.start] for track in tracks]).reshape(-1, 2)
    inks = tuple(label.ink for label in dots.numbers)
    places = course.windows[stage].place(at_stage, area)
    return SpaceDots(dots, inks, (dots.ring.radius, dots.dot.radius), places, area)
