"""How what is new in a plane section comes, and how what was there leaves."""

from collections.abc import Sequence

import numpy as np

from nnviz_core.kinds.plane.actions import BendPlane, Linear, Shift
from nnviz_core.story.beats import Action
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.parts.plane_card import Part

ARRIVAL = (0.86, 1.0)  # in which what is new at the next stage appears
CHANGE = (0.0, 0.12)  # in which what was true before leaves


def replaced(old: Sequence[Painted], new: Sequence[Painted]) -> Motion:
    """Let views leave at the start, and others appear at the end."""

    def show(t: float) -> None:
        set_presence(old, 1 - within(t, *CHANGE))
        set_presence(new, within(t, *ARRIVAL))

    return drive([*old, *new], show, easing=linear, leaving=old)


def arrival(labels: np.ndarray) -> np.ndarray:
    """Return when each point appears, from 0 to 1: one class after the other, in the order of the dataset."""
    order = np.empty(len(labels))
    order[np.argsort(labels, kind="stable")] = np.arange(1, len(labels) + 1) / len(labels)
    return order


def grown(line: np.ndarray, share: float) -> np.ndarray:
    """Return the middle share of a line (2, 2)."""
    centre = line.mean(axis=0)
    return np.asarray(centre + share * (line - centre))


def grown_from_start(line: np.ndarray, share: float) -> np.ndarray:
    """Return the first share of a line (2, 2): a border grows from where three of them meet."""
    return np.asarray(line[0] + share * (line - line[0]))


def part_of(action: Action) -> Part | None:
    """Return the part of a layer that an action shows."""
    match action:
        case Linear():
            return "linear"
        case Shift():
            return "shift"
        case BendPlane():
            return "bend"
        case _:
            return None
