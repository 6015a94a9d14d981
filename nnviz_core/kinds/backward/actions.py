"""What a backward section draws, and what its beats do. Layers count from 1, neurons from 0."""

from dataclasses import dataclass

from nnviz_core.kinds.one_pass import PassSubject
from nnviz_core.story.beats import Action


@dataclass(frozen=True, slots=True)
class Nudged:
    """How far the probability and the loss move when one score (from 0) moves by a step, down and up."""

    output: int
    step: float
    z: tuple[float, float]
    p: tuple[float, float]
    loss: tuple[float, float]
    ratio: float  # of the loss's way to the score's, over both


@dataclass(frozen=True, slots=True, eq=False)
class BackwardSubject(PassSubject):
    """What a backward section draws: one pass, what a nudge of a score does, and the gradient check."""

    nudge: Nudged
    worst_gradient_error: float | None  # None where the gradients were not checked


@dataclass(frozen=True, slots=True)
class Recall(Action):
    """The finished forward pass appears at once."""


@dataclass(frozen=True, slots=True)
class Nudge(Action):
    """One score moves down and up by a step; its probability and the loss run along."""

    output: int


@dataclass(frozen=True, slots=True)
class BiasGrad(Action):
    """The deltas at the outputs are pointed at: they are the gradients of the biases."""


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
class ChainRule(Action):
    """The paths from the loss to one weight light up, one after the other."""

    layer: int
    neuron: int  # that the weight leads to
    source: int  # that it comes from


@dataclass(frozen=True, slots=True)
class Check(Action):
    """The gradient check's badge appears."""


BackwardAction = (
    Recall | Nudge | OutputDelta | BiasGrad | JacobianDetail | WeightGrad | Blame | Slope | ChainRule | Check
)
