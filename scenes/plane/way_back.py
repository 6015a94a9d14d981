"""The way back to the inputs: the plane, its line, the dots that ride on it, and the border in the strip."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.network import Network
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.motions import Motion, drive, elapsed, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.parts.frame import rectangle
from nnviz_scenes.parts.plane_back import Moment, calm, moment_at, window_back
from nnviz_scenes.parts.plane_curves import Trail
from nnviz_scenes.parts.plane_layout import Window
from nnviz_scenes.parts.plane_path import PlanePath
from nnviz_scenes.parts.plane_strip import LayerStrip, border_line, small_at, stage_of
from nnviz_scenes.parts.plane_twins import Dots, Track, make_dots, tracks_of, waiting_at
from nnviz_scenes.parts.plane_views import BigPlane, show_curve, show_lines, show_position

TRAVEL = (0.06, 0.92)  # the share of the motion in which the plane moves
COMING = (0.0, 0.12)  # in which the dots appear
PASSING = 0.4  # of a step, before its stage, in which a small plane gets its curve


@dataclass(frozen=True, slots=True, eq=False)
class WayBack:
    """Move what goes back, and then the dots along the boundary."""

    big: BigPlane
    small: LayerStrip
    course: PlanePath
    trail: Trail
    tracks: tuple[Track, ...]
    dots: Dots  # in the big plane
    twins: Dots  # in the last small plane

    def views(self) -> tuple[Painted, ...]:
        """List the views that are no part of a plane."""
        return (*self.dots.views, *self.twins.views)

    def travel(self) -> Motion:
        """Undo every step: plane and line go back with the dots that ride on it, and the border passes the strip."""
        big = self.big
        views = self.views()
        self.show_twins([track.stages[-1][track.start] for track in self.tracks])

        def show(t: float) -> None:
            passed = elapsed(t, *TRAVEL)
            now = moment_at(passed, self.course, self.trail)
            window = window_back(self.course, now, t=passed)
            show_moment(big, self.course, self.trail, now=now, window=window)
            self.show_strip(now.position)
            places = [waiting_at(track, self.course, step=now.step, left=now.left) for track in self.tracks]
            self.dots.show([window.place(place, big.area) for place in places])
            set_presence(views, within(t, *COMING))

        verdicts = (view for small in self.small.planes[:-1] for view in small.verdict)
        return drive([*big.plane(), *big.line, *big.curve, *verdicts, self.small.border, *views], show, easing=linear)

    def show_strip(self, position: float) -> None:
        """Let the border pass all small planes, each of which gets its curve."""
        strip = self.small
        strip.border.show([border_line(strip.places, small_at(position))])
        for k, small in enumerate(strip.planes[:-1]):
            set_presence(small.verdict, 1 - within(position - stage_of(k), 0.0, PASSING))

    def run_along(self) -> Motion:
        """Let the dots run along the boundary of the inputs, and their twins along the line."""
        first, area, last = self.course.windows[0], self.big.area, len(self.course.steps)

        def show(t: float) -> None:
            shares = [track.share_at(calm(t)) for track in self.tracks]
            here = [track.at(share, stage=0) for track, share in zip(self.tracks, shares, strict=True)]
            self.dots.show([first.place(place, area) for place in here])
            self.show_twins([track.at(share, stage=last) for track, share in zip(self.tracks, shares, strict=True)])

        return drive(self.views(), show, easing=linear)

    def show_twins(self, places: Sequence[np.ndarray]) -> None:
        """Show the twins at places of the last plane, in its small plane."""
        area, window = rectangle(self.small.places[-1]), self.course.windows[-1]
        self.twins.show([window.place(place, area) for place in places])


def make_way_back(
    network: Network, big: BigPlane, small: LayerStrip, course: PlanePath, trail: Trail, *, theme: Theme
) -> WayBack:
    """Make the ringed dots, and all that moves with them."""
    tracks = tracks_of(network, course, trail)
    dots = make_dots(big.area, len(tracks), small=False, theme=theme)
    twins = make_dots(rectangle(small.places[-1]), len(tracks), small=True, theme=theme)
    return WayBack(big, small, course, trail, tracks, dots, twins)


def show_moment(big: BigPlane, course: PlanePath, trail: Trail, *, now: Moment, window: Window) -> None:
    """Show the plane with its line; what of a curve lies outside of the plane that goes back fades first."""
    show_position(big, course, position=now.position, window=window)
    show_curve(big, trail, course, step=now.step, t=now.left, window=window)
    show_lines(big.line, trail.passages[now.step].whole, window=window, area=big.area)
    set_presence(big.line, 1 - now.faded)
    set_presence(big.curve, 1.0)
