"""What a plane section draws, and what its beats do. Layers count from 1, neurons from 0."""

from dataclasses import dataclass

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Network
from nnviz_core.story.beats import Action, Subject


@dataclass(frozen=True, slots=True)
class Lay(Action):
    """Points, grid and axes of the input plane appear."""


@dataclass(frozen=True, slots=True)
class TurnCard(Action):
    """The panel turns to the card of a layer, the output included; for a hidden one, the view makes room."""

    layer: int


@dataclass(frozen=True, slots=True)
class Linear(Action):
    """The plane follows W along its polar path."""

    layer: int


@dataclass(frozen=True, slots=True)
class Shift(Action):
    """The plane moves by b."""

    layer: int


@dataclass(frozen=True, slots=True)
class BendPlane(Action):
    """The plane goes through the activation."""

    layer: int


@dataclass(frozen=True, slots=True)
class Decide(Action):
    """The decision line appears in the last space, its half-planes tinted."""


@dataclass(frozen=True, slots=True)
class PullBack(Action):
    """The plane goes back from the last space to the inputs; the line comes along."""


@dataclass(frozen=True, slots=True)
class GrowSpaces(Action):
    """The small spaces grow, where there is room, in the order of the way back, with numbered places in each."""


@dataclass(frozen=True, slots=True)
class ForwardAgain(Action):
    """Beside the inputs, which stay, the plane goes forward once more, and numbered places of the boundary with it."""


@dataclass(frozen=True, slots=True)
class RunAlong(Action):
    """Dots run along the boundary of the inputs, and their twins along the line in the last space."""


PlaneAction = Lay | TurnCard | Linear | Shift | BendPlane | Decide | PullBack | GrowSpaces | ForwardAgain | RunAlong


@dataclass(frozen=True, slots=True, eq=False)
class PlaneSubject(Subject):
    """What a plane section draws: every point of the dataset through one snapshot."""

    network: Network
    dataset: Dataset
    accuracy: float
