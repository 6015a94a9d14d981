"""What a graph section draws, and what its beats do. Layers count from 1, neurons and inputs from 0."""

from dataclasses import dataclass

from nnviz_core.backprop.passes import LayerPass
from nnviz_core.kinds.one_pass import PassSubject
from nnviz_core.story.beats import Action


@dataclass(frozen=True, slots=True, eq=False)
class GraphSubject(PassSubject):
    """What a graph section draws: one pass, and which of its neurons."""

    layer: int
    neuron: int

    @property
    def record(self) -> LayerPass:
        """Return the numbers of the neuron's layer."""
        return self.passed.layers[self.layer - 1]

    @property
    def inputs(self) -> int:
        """Count what comes into the neuron."""
        return len(self.record.a_in)

    @property
    def has_others(self) -> bool:
        """Say whether the layer has more neurons, which send back to the inputs, too."""
        return len(self.record.z) > 1


@dataclass(frozen=True, slots=True)
class Draw(Action):
    """The graph appears from left to right: leaves, wires, nodes."""


@dataclass(frozen=True, slots=True)
class Enter(Action):
    """The numbers of the leaves appear on their wires."""


@dataclass(frozen=True, slots=True)
class Multiply(Action):
    """Pulses run into the nodes that multiply; the products come out."""


@dataclass(frozen=True, slots=True)
class Add(Action):
    """Pulses run into the node that adds; z comes out."""


@dataclass(frozen=True, slots=True)
class Activate(Action):
    """A pulse runs into the activation; a comes out and leaves for the rest of the network."""


@dataclass(frozen=True, slots=True)
class Arrive(Action):
    """The gradient by a enters from the rest of the network."""


@dataclass(frozen=True, slots=True)
class ThroughActivation(Action):
    """The slope appears, and the gradient goes on times it."""


@dataclass(frozen=True, slots=True)
class ThroughSum(Action):
    """A one appears on every wire into the sum, and the gradient goes on into all of them as it is."""


@dataclass(frozen=True, slots=True)
class ToWeights(Action):
    """On the wires of the weights appears what each is multiplied by, and the gradient goes on times that."""


@dataclass(frozen=True, slots=True)
class ToInputs(Action):
    """On the wires of the inputs the weights appear, and the gradient goes on times these."""


@dataclass(frozen=True, slots=True)
class Replay(Action):
    """Pulses run back through the whole graph once more, from the loss to every leaf."""


GraphAction = (
    Draw | Enter | Multiply | Add | Activate | Arrive | ThroughActivation | ThroughSum | ToWeights | ToInputs | Replay
)
