"""What a update section draws, and what its beats do."""

from dataclasses import dataclass

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Array, Network
from nnviz_core.story.beats import Action, Subject


@dataclass(frozen=True, slots=True)
class ListParameters(Action):
    """The table of parameters and the plane with its boundary appear."""


@dataclass(frozen=True, slots=True)
class ListGradients(Action):
    """The gradient of every parameter appears."""


@dataclass(frozen=True, slots=True)
class MoveOne(Action):
    """One parameter takes its step."""


@dataclass(frozen=True, slots=True)
class MoveAll(Action):
    """All parameters take their step, and the boundary moves with them."""


@dataclass(frozen=True, slots=True)
class StepFurther(Action):
    """The boundary shows where a larger step would take it."""

    step: int


@dataclass(frozen=True, slots=True)
class WeighSteps(Action):
    """What the slope promised of each step stands beside what the step gave."""


UpdateAction = ListParameters | ListGradients | MoveOne | MoveAll | StepFurther | WeighSteps


@dataclass(frozen=True, slots=True, eq=False)
class GradientStep:
    """One step against the gradient, and what it does to the loss."""

    factor: int  # how many times the learning rate
    learning_rate: float
    network: Network
    loss: float  # may be infinite or not a number
    change: float  # of the loss
    promised: float  # change by the slope alone: -learning_rate * |gradient|^2


@dataclass(frozen=True, slots=True, eq=False)
class UpdateSubject(Subject):
    """What an update section draws: one snapshot, its gradient, and steps of growing size."""

    network: Network
    dataset: Dataset
    loss: float
    names: tuple[str, ...]  # of all parameters
    vector: Array  # (n_parameters,)
    gradient: Array  # (n_parameters,)
    rows: tuple[int, ...]  # the parameters that the table has room for
    example: int  # the parameter whose step is written out
    steps: tuple[GradientStep, ...]
