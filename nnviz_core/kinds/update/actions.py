"""What an update section draws, and what its beats do. Layers count from 1, neurons from 0."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from nnviz_core.backprop.network import Array, Labels, Network
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.story.beats import Action, Subject


@dataclass(frozen=True, slots=True)
class Stand(Action):
    """The network stands with its weights, and the mean loss lights up."""


@dataclass(frozen=True, slots=True)
class TakeMean(Action):
    """The edges and biases take the gradient of the mean loss."""


@dataclass(frozen=True, slots=True)
class Spread(Action):
    """The gradients of one weight, one a point, spread on a line of numbers."""


@dataclass(frozen=True, slots=True)
class Average(Action):
    """They gather in their mean, which stays."""


@dataclass(frozen=True, slots=True)
class DrawBatches(Action):
    """The points of each mini-batch light up, and their mean stays."""


@dataclass(frozen=True, slots=True)
class TakeStage(Action):
    """Every gradient becomes what weight decay, or the optimizer, makes of it."""

    stage: int  # from 0


@dataclass(frozen=True, slots=True)
class MoveOne(Action):
    """One weight takes its step: its gradient slides under it, the weight counts, its edge follows."""


@dataclass(frozen=True, slots=True)
class MoveAll(Action):
    """All other parameters take their step."""


@dataclass(frozen=True, slots=True)
class CountLoss(Action):
    """The mean loss counts to what it is after the step."""


UpdateAction = Stand | TakeMean | Spread | Average | DrawBatches | TakeStage | MoveOne | MoveAll | CountLoss


@dataclass(frozen=True, slots=True)
class Weight:
    """One weight of a network, by the neuron that it goes into and the one that it comes from."""

    layer: int
    row: int
    column: int

    @property
    def place(self) -> str:
        """Return its address among numbers of one kind, such as weights or weight_grad, which goes into the braces."""
        return f"layers[{self.layer - 1}].{{}}[{self.row}][{self.column}]"


@dataclass(frozen=True, slots=True, eq=False)
class MiniBatch:
    """Some of the points, and the mean of their gradients."""

    rows: Labels  # (size,)
    mean: float


StageName = Literal["decay", "momentum", "rmsprop", "adam"]


@dataclass(frozen=True, slots=True, eq=False)
class StepStage:
    """What weight decay or an optimizer makes of the gradient, with what else stands in its equation."""

    name: StageName
    values: Network  # laid out as the network is
    known: Mapping[str, float]  # numbers that are the same for every parameter
    parts: Mapping[str, Network] = field(default_factory=dict)  # others, laid out as the network is


@dataclass(frozen=True, slots=True, eq=False)
class UpdateSubject(Subject):
    """What an update section draws: one snapshot, the gradient of its mean loss, and the step against it."""

    passed: SamplePass  # of the sample that is followed; else of the first, of which nothing is shown
    follows_sample: bool
    sample: int | None  # its index, where it is one of the points
    network: Network
    gradient: Network  # of the mean loss, laid out as the network is
    after: Network
    learning_rate: float
    loss: float  # mean over all points
    loss_after: float  # may be infinite or not a number
    example: Weight  # whose gradients are spread, and whose step is written out
    point_gradients: Array  # (points,)
    batches: tuple[MiniBatch, ...]
    stages: tuple[StepStage, ...] = ()  # from the gradient to what the parameters move against

    @property
    def down(self) -> Network:
        """Return what the parameters move against, times the learning rate."""
        return self.stages[-1].values if self.stages else self.gradient
