"""What a depth section draws, and what its beats do. Layers count from 1."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import mul

from nnviz_core.backprop.depth import PathStep
from nnviz_core.backprop.network import Array
from nnviz_core.kinds.one_pass import PassSubject
from nnviz_core.story.beats import Action


@dataclass(frozen=True, slots=True)
class StartAtOutput(Action):
    """The axis appears, and the bar of the output's delta grows."""


@dataclass(frozen=True, slots=True)
class StepBack(Action):
    """The gradient goes one layer back: over a weight and a slope of the path, to the bar of a hidden layer."""

    layer: int


@dataclass(frozen=True, slots=True)
class DrawDecline(Action):
    """A line runs over the ends of the bars, from the output to layer 1."""


@dataclass(frozen=True, slots=True)
class WeighPath(Action):
    """The path's weights gather in their product, then its slopes."""


@dataclass(frozen=True, slots=True)
class MoveWeights(Action):
    """The bars give way to the changes of the weights in one step, on an axis that starts at zero."""


DepthAction = StartAtOutput | StepBack | DrawDecline | WeighPath | MoveWeights


@dataclass(frozen=True, slots=True, eq=False)
class DepthSubject(PassSubject):
    """What a depth section draws. All that is per layer has the first layer first."""

    sizes: Array  # (n_layers,)   length of delta
    factors: tuple[float | None, ...]  # one a hidden layer: by what its size is that of the layer above
    output: int  # the output at which the path starts, from 0
    path: tuple[PathStep, ...]  # one a hidden layer
    learning_rate: float
    changes: Array  # (n_layers,)   of the weights in one step

    @property
    def weights(self) -> float:
        """Return the product of the sizes of the path's weights."""
        return product_of(abs(step.weight) for step in self.path)

    @property
    def arrives(self) -> float:
        """Return which share of what comes along the path is left at its last neuron, where all paths add up."""
        step = self.path[0]
        return abs(float(self.passed.layers[0].delta[step.neuron]) / step.product) if step.product else 0.0

    @property
    def slopes(self) -> float:
        """Return the product of the sizes of the path's slopes."""
        return product_of(abs(step.slope) for step in self.path)


def product_of(sizes: Iterable[float]) -> float:
    """Multiply from left to right."""
    return reduce(mul, sizes, 1.0)
