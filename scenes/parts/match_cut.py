"""What stays at the cut between two sections, while all else of the first leaves: points, a small network, a number."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from nnviz_scenes.engine.motions import Motion, drive, elapsed, set_presence
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.close_up import between
from nnviz_scenes.parts.plane_layout import Window

ORIGIN = np.zeros((1, 2))
LEFT = 0.5  # of the cut: by then all that does not stay has left
ALONE = 0.4  # of the cut: by then texts have all but left, across which a number goes


@dataclass(frozen=True, slots=True, eq=False)
class InputPoints:
    """The points of a dataset where they stand in the plane of the inputs."""

    views: Sequence[Points]
    window: Window
    area: Box


@dataclass(frozen=True, slots=True, eq=False)
class NetworkInSmall:
    """A network in small: its views, and where its discs are, column by column."""

    views: Sequence[Painted]
    discs: Sequence[Sequence[Box]]


@dataclass(frozen=True, slots=True, eq=False)
class KeptAtCut:
    """What stays of the section before, and how this section's own views take its place."""

    old: Sequence[Painted]
    own: Sequence[Painted]
    riders: Sequence[Painted]  # which move from one to the other, right under `own`
    motion: Motion


def leave(views: Iterable[Painted]) -> Motion:
    """Let views leave in the first part of a cut, each from how present it is."""
    starts = [(view, view.presence) for view in views]

    def show(t: float) -> None:
        for view, presence in starts:
            view.presence = presence * max(0.0, 1 - t / LEFT)

    moving = [view for view, _ in starts]
    return drive(moving, show, leaving=moving)


def carry(points: InputPoints | None, goal: InputPoints | None) -> KeptAtCut | None:
    """Let copies of the points go to where those of the next section stand, which take their place."""
    if points is None or goal is None:
        return None
    riders = [view.copy() for view in points.views]
    scale = goal.area.width / goal.window.half / (points.area.width / points.window.half)
    origin, end = (each.window.place(ORIGIN, each.area) for each in (points, goal))
    ways = [(view, view.places, (view.places - origin) * scale + end) for view in points.views]
    radius, presences = goal.views[0].radius, {view: view.presence for view in points.views}

    def show(t: float) -> None:
        for rider, (view, start, last) in zip(riders, ways, strict=True):
            rider.show((1 - t) * start + t * last)
            rider.clip = between(points.area, goal.area, t)
            rider.radius = (1 - t) * view.radius + t * radius
            view.presence, rider.presence = (0.0, (1 - t) * presences[view] + t) if t > 0 else (presences[view], 0.0)
        set_presence(goal.views, 1.0 if t >= 1 else 0.0)

    motion = drive([*points.views, *riders, *goal.views], show, leaving=[*points.views, *riders])
    return KeptAtCut(points.views, goal.views, riders, motion)


def hand_over(network: NetworkInSmall, own: Sequence[Painted]) -> KeptAtCut:
    """Let views that stand in the same place come over those of a small network, which then leave."""

    def show(t: float) -> None:
        set_presence(own, elapsed(t, 0.0, LEFT))
        set_presence(network.views, 1 - elapsed(t, LEFT, 1.0))

    return KeptAtCut(network.views, own, (), drive([*network.views, *own], show, leaving=network.views))


def carry_number(number: Number, own: Number) -> KeptAtCut:
    """Let a copy of a number go to where the next section has it, at its size there."""
    rider, presence = number.copy(), number.presence
    (x, y), (end_x, end_y) = number.start(), own.start()
    rider.align = "left"

    def show(t: float) -> None:
        way = elapsed(t, ALONE, 1.0)
        rider.at = ((1 - way) * x + way * end_x, (1 - way) * y + way * end_y)
        rider.size = (1 - way) * number.size + way * own.size
        number.presence, rider.presence = (0.0, (1 - t) * presence + t) if t > 0 else (presence, 0.0)
        own.presence = 1.0 if t >= 1 else 0.0

    motion = drive([number, rider, own], show, leaving=[number, rider])
    return KeptAtCut([number], [own], [rider], motion)
