"""What a plane section of a network whose answer is a number draws, and what its beats do."""

from dataclasses import dataclass
from typing import ClassVar

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Network
from nnviz_core.story.beats import Action, Subject


@dataclass(frozen=True, slots=True)
class LayTargets(Action):
    """The points appear at their numbers."""


@dataclass(frozen=True, slots=True)
class DrawSums(Action):
    """The sum z of every neuron of a hidden layer (from 1) is drawn over the inputs."""

    layer: int


@dataclass(frozen=True, slots=True)
class BendSums(Action):
    """The activation of a hidden layer (from 1) makes a of every z."""

    layer: int


@dataclass(frozen=True, slots=True)
class WeighCurves(Action):
    """Every curve of the last hidden layer is multiplied by its output weight."""


@dataclass(frozen=True, slots=True)
class AddCurves(Action):
    """The weighted curves are added to the output's bias, one after the other."""


@dataclass(frozen=True, slots=True)
class BendOutput(Action):
    """The output's own function makes the answer of the sum."""


@dataclass(frozen=True, slots=True)
class ShowErrors(Action):
    """What the answer misses at the points is shown."""


FitPlaneAction = LayTargets | DrawSums | BendSums | WeighCurves | AddCurves | BendOutput | ShowErrors


@dataclass(frozen=True, slots=True, eq=False)
class FitPlaneSubject(Subject):
    """What the section draws: a network over its points, and how much of their variance it explains."""

    of_numbers: ClassVar[bool] = True

    network: Network
    dataset: Dataset
    explained: float
    line: float  # what the best straight line, or plane, explains
    bent: tuple[int, ...]  # how many neurons of each hidden layer are no straight line, or plane, over the points
