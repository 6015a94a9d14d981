"""What a data section of numbers draws, and what its beats do."""

from dataclasses import dataclass
from typing import ClassVar

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.least_squares import BestAffine
from nnviz_core.story.beats import Action, Subject


@dataclass(frozen=True, slots=True)
class ScatterNumbers(Action):
    """The points appear, each at its number."""


@dataclass(frozen=True, slots=True)
class LayMean(Action):
    """The mean of all numbers is laid through the points, with the error that it makes at each."""


@dataclass(frozen=True, slots=True)
class TurnToBest(Action):
    """The mean turns into the straight line, or the plane, of least squares."""


@dataclass(frozen=True, slots=True)
class MoveErrors(Action):
    """The errors that are left move to a chart of their own."""


FitDataAction = ScatterNumbers | LayMean | TurnToBest | MoveErrors


@dataclass(frozen=True, slots=True, eq=False)
class FitDataSubject(Subject):
    """What a data section of numbers draws: the points, their mean, and the best straight line or plane."""

    of_numbers: ClassVar[bool] = True

    dataset: Dataset
    mean: float
    spread: float  # the loss of the mean
    best: BestAffine
    pattern: bool | None  # whether what the best leaves follows a pattern; None where nothing can be said
    exact: bool  # whether it leaves nothing
