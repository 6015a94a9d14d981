"""What a backward section draws, and what its beats do. Layers count from 1, neurons from 0."""

from dataclasses import dataclass

from nnviz_core.story.beats import Action


@dataclass(frozen=True, slots=True)
class Recall(Action):
    """The finished forward pass appears at once."""


@dataclass(frozen=True, slots=True)
class OutputDelta(Action):
    """p - y appears at every output."""


@dataclass(frozen=True, slots=True)
class JacobianDetail(Action):
    """The softmax's Jacobian times dL/dp gives the same p - y."""


@dataclass(frozen=True, slots=True)
class WeightGrad(Action):
    """The gradients of a layer's weights settle on its edges."""

    layer: int


@dataclass(frozen=True, slots=True)
class Blame(Action):
    """Messages run back along the edges into neurons of a layer and add up (layer 0: the inputs)."""

    layer: int
    neurons: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Slope(Action):
    """The sum of messages times the slope gives delta. `close` goes near to the first of the neurons."""

    layer: int
    neurons: tuple[int, ...]
    close: bool = False


@dataclass(frozen=True, slots=True)
class Check(Action):
    """The gradient check's badge appears."""


BackwardAction = Recall | OutputDelta | JacobianDetail | WeightGrad | Blame | Slope | Check
