"""What a forward section draws, and what its beats do. Layers count from 1, neurons from 0."""

from dataclasses import dataclass

from nnviz_core.story.beats import Action


@dataclass(frozen=True, slots=True)
class Introduce(Action):
    """Neurons, edges, weights and biases appear."""


@dataclass(frozen=True, slots=True)
class Feed(Action):
    """The sample's coordinates enter the input neurons."""


@dataclass(frozen=True, slots=True)
class Gather(Action):
    """Contributions run along the edges into neurons of a layer; z appears."""

    layer: int
    neurons: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Bend(Action):
    """The operating point moves on the activation curve; a appears. `close` goes near to the first of the neurons."""

    layer: int
    neurons: tuple[int, ...]
    close: bool = False


@dataclass(frozen=True, slots=True)
class Predict(Action):
    """The scores become probabilities."""


@dataclass(frozen=True, slots=True)
class Score(Action):
    """The loss appears beside the outputs."""


ForwardAction = Introduce | Feed | Gather | Bend | Predict | Score
