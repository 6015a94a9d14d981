"""The records of a storyboard: beats, what each one does, and the sections they make."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Network
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.film.equations import Equation, Shown

SECONDS_A_CHARACTER = 0.06
LEAST_READING_SECONDS = 1.2
EQUATION_SECONDS_A_CHARACTER = 0.04  # after it was written before the reader's eyes


# --- what a beat does: layers count from 1, neurons from 0 ---------------------------------------


@dataclass(frozen=True, slots=True)
class Say:
    """A sentence is read; nothing moves."""


@dataclass(frozen=True, slots=True)
class ShowTitle:
    """The film's title appears."""


@dataclass(frozen=True, slots=True)
class ShowShape:
    """The network's columns appear under the title, input to output."""


@dataclass(frozen=True, slots=True)
class ShowClasses:
    """The two outputs are named as class scores."""


@dataclass(frozen=True, slots=True)
class Introduce:
    """Neurons, edges, weights and biases appear."""


@dataclass(frozen=True, slots=True)
class Feed:
    """The sample's coordinates enter the input neurons."""


@dataclass(frozen=True, slots=True)
class Gather:
    """Contributions run along the edges into neurons of a layer; z appears."""

    layer: int
    neurons: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Bend:
    """The operating point moves on the activation curve; a appears."""

    layer: int
    neurons: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Softmax:
    """The logits become probabilities."""


@dataclass(frozen=True, slots=True)
class Score:
    """The loss appears beside the outputs."""


@dataclass(frozen=True, slots=True)
class Recall:
    """The finished forward pass appears at once."""


@dataclass(frozen=True, slots=True)
class OutputDelta:
    """p - y appears at every output."""


@dataclass(frozen=True, slots=True)
class JacobianDetail:
    """The softmax's Jacobian times dL/dp gives the same p - y."""


@dataclass(frozen=True, slots=True)
class WeightGrad:
    """The gradients of a layer's weights settle on its edges."""

    layer: int


@dataclass(frozen=True, slots=True)
class Blame:
    """Messages run back along the edges into neurons of a layer and add up (layer 0: the inputs)."""

    layer: int
    neurons: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Slope:
    """The sum of messages times the slope gives delta."""

    layer: int
    neurons: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """The gradient check's badge appears."""


@dataclass(frozen=True, slots=True)
class Lay:
    """Points, grid and axes of the input plane appear."""


@dataclass(frozen=True, slots=True)
class Linear:
    """The plane follows W along its polar path."""

    layer: int


@dataclass(frozen=True, slots=True)
class Shift:
    """The plane moves by b."""

    layer: int


@dataclass(frozen=True, slots=True)
class BendPlane:
    """The plane goes through the activation."""

    layer: int


@dataclass(frozen=True, slots=True)
class Decide:
    """The decision line appears in the last space, its half-planes tinted."""


@dataclass(frozen=True, slots=True)
class PullBack:
    """The way back to the input plane, with the boundary that the line makes there."""


TitleAction = ShowTitle | ShowShape | ShowClasses
ForwardAction = Introduce | Feed | Gather | Bend | Softmax | Score
BackwardAction = Recall | OutputDelta | JacobianDetail | WeightGrad | Blame | Slope | Check
PlaneAction = Lay | Linear | Shift | BendPlane | Decide | PullBack
Action = Say | TitleAction | ForwardAction | BackwardAction | PlaneAction


# --- beats ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Caption:
    """A sentence under the picture, and the numbers in it."""

    text: str
    numbers: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class Beat:
    """Say, move, hold: a caption is read first, then one motion, then rest.

    `numbers` appear with the motion and stay; those in `replaces` leave with it.
    """

    action: Action
    move: float  # seconds
    hold: float  # seconds
    caption: Caption | None = None  # None keeps the one before
    equation: Equation | None = None  # None keeps the one before
    numbers: tuple[Shown, ...] = ()
    replaces: tuple[str, ...] = ()  # places

    @property
    def say(self) -> float:
        """Seconds to read the caption before anything moves."""
        if self.caption is None:
            return 0.0
        return max(LEAST_READING_SECONDS, SECONDS_A_CHARACTER * len(self.caption.text))

    def rest(self, pace: float) -> float:
        """Seconds to hold at a pace: never less than the equation takes to read."""
        return max(self.hold / pace, EQUATION_SECONDS_A_CHARACTER * len(self.equation.text) if self.equation else 0.0)


# --- sections ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class TitleSubject:
    """What a title section draws."""

    title: str
    subtitle: str
    shape: tuple[int, ...]
    activations: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PassSubject:
    """What a forward or backward section draws: one sample through one snapshot."""

    passed: SamplePass
    activations: tuple[str, ...]
    worst_gradient_error: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class PlaneSubject:
    """What a plane section draws: every point of the dataset through one snapshot."""

    network: Network
    dataset: Dataset
    accuracy: float


Subject = TitleSubject | PassSubject | PlaneSubject


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """One chapter: what it shows and in which beats."""

    index: int  # in the config
    scene: str
    heading: str
    remark: str  # at the top right: activation, shape, sample, snapshot
    beats: tuple[Beat, ...]
    subject: Subject
    tree: Mapping[str, Any] = field(repr=False)  # the section's entry in trace.json, which places point into


@dataclass(frozen=True, slots=True, eq=False)
class Storyboard:
    """The whole film, before any frame rate."""

    name: str
    title: str
    language: str
    sections: tuple[Section, ...]
