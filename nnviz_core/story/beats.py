"""The records of a storyboard: beats, what each one does, and the sections they make."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.lines import Line
from nnviz_core.backprop.network import Array, Labels, Network
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.sweep import Followed
from nnviz_core.backprop.verdict import Verdict
from nnviz_core.config.spec import SweepKind
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.story.run import Sample
from nnviz_core.words.equations import Equation, Shown

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


@dataclass(frozen=True, slots=True)
class Scatter:
    """The points of one class appear."""

    label: int


@dataclass(frozen=True, slots=True)
class SlideLine:
    """A line of one direction moves across the points and rests where it is right most often."""

    line: int


@dataclass(frozen=True, slots=True)
class JudgeLine:
    """The sides of a line take their classes; the points that it gets wrong are crossed out."""

    line: int


@dataclass(frozen=True, slots=True)
class TurnLine:
    """The line turns through every direction; the best accuracy of each becomes a curve."""

    line: int  # the best, where it stops


@dataclass(frozen=True, slots=True)
class ConcludeLines:
    """What is missing to a line that separates the classes is shown."""


@dataclass(frozen=True, slots=True)
class ListParameters:
    """The table of parameters and the plane with its boundary appear."""


@dataclass(frozen=True, slots=True)
class ListGradients:
    """The gradient of every parameter appears."""


@dataclass(frozen=True, slots=True)
class MoveOne:
    """One parameter takes its step."""


@dataclass(frozen=True, slots=True)
class MoveAll:
    """All parameters take their step, and the boundary moves with them."""


@dataclass(frozen=True, slots=True)
class StepFurther:
    """The boundary shows where a larger step would take it."""

    step: int


@dataclass(frozen=True, slots=True)
class WeighSteps:
    """What the slope promised of each step stands beside what the step gave."""


# comparison: panels count from 0


@dataclass(frozen=True, slots=True)
class LayPanels:
    """The panels appear, all of them at step 0."""


@dataclass(frozen=True, slots=True)
class RunSteps:
    """All trainings go on together from one step to another."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class GiveVerdicts:
    """The verdict of every panel appears."""


@dataclass(frozen=True, slots=True)
class PointOut:
    """One panel stays bright while the others step back; None brings all back."""

    panel: int | None


# sweep


@dataclass(frozen=True, slots=True)
class ShowSliders:
    """All parameters appear as sliders."""


@dataclass(frozen=True, slots=True)
class ShowPass:
    """The sample's way through the network and the planes appear."""


@dataclass(frozen=True, slots=True)
class DrawLoss:
    """The loss is drawn over the whole range, with its tangent; the gradients appear."""


@dataclass(frozen=True, slots=True)
class SweepTo:
    """What moves goes on to a value of the range (from 0), and everything follows."""

    index: int


# training: rows of the course


@dataclass(frozen=True, slots=True)
class OpenCourse:
    """The panels appear, all of them at the start."""


@dataclass(frozen=True, slots=True)
class PlayCourse:
    """The parameters go on from one row of the course to another, and everything follows."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CloseCourse:
    """The points that are still wrong are ringed."""


TitleAction = ShowTitle | ShowShape | ShowClasses
ForwardAction = Introduce | Feed | Gather | Bend | Softmax | Score
BackwardAction = Recall | OutputDelta | JacobianDetail | WeightGrad | Blame | Slope | Check
PlaneAction = Lay | Linear | Shift | BendPlane | Decide | PullBack
DataAction = Scatter | SlideLine | JudgeLine | TurnLine | ConcludeLines
UpdateAction = ListParameters | ListGradients | MoveOne | MoveAll | StepFurther | WeighSteps
ComparisonAction = LayPanels | RunSteps | GiveVerdicts | PointOut
SweepAction = ShowSliders | ShowPass | DrawLoss | SweepTo
TrainingAction = OpenCourse | PlayCourse | CloseCourse
Action = (
    Say
    | TitleAction
    | ForwardAction
    | BackwardAction
    | PlaneAction
    | DataAction
    | UpdateAction
    | ComparisonAction
    | SweepAction
    | TrainingAction
)


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


@dataclass(frozen=True, slots=True, eq=False)
class DataSubject:
    """What a data section draws: the points, the lines that are tried, and the best line of each direction."""

    dataset: Dataset
    lines: tuple[Line, ...]  # horizontal, diagonal, the best of all; none where there is one class only
    directions: tuple[Line, ...]  # by angle, from 0 to pi
    complete: bool  # whether every way in which a line can part the points was tried


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
class UpdateSubject:
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


@dataclass(frozen=True, slots=True, eq=False)
class Contender:
    """One training of a comparison."""

    activation: str
    course: Course
    flat_units: Labels  # (rows,)   hidden units that are dead or saturated
    hidden_units: int
    verdict: Verdict
    sentence: str  # the verdict in words


@dataclass(frozen=True, slots=True, eq=False)
class ComparisonSubject:
    """What a comparison section draws: trainings from one start, on one dataset."""

    contenders: tuple[Contender, ...]
    dataset: Dataset
    axis: StepAxis  # of all panels


@dataclass(frozen=True, slots=True)
class Reading:
    """A number that follows a sweep: its text at every value, and its place in the trace."""

    place: str  # with {} where the index of the value stands; without, it never changes
    texts: tuple[str, ...]

    @property
    def moves(self) -> bool:
        """Say whether the place changes with the value."""
        return "{}" in self.place

    def at(self, index: int) -> Shown:
        """Give the number at a value."""
        return Shown(self.texts[index], self.place.format(index))


@dataclass(frozen=True, slots=True, eq=False)
class SweepSubject:
    """What a sweep section draws: the sample and the dataset at each of n values."""

    kind: SweepKind
    parameter: str
    base: Network
    dataset: Dataset
    samples: tuple[Sample, ...]  # one a value
    labels: Labels  # (n,)   of the samples
    moved: tuple[int, ...]  # the parameters that move, by their place in to_vector
    followed: Followed
    numbers: Mapping[str, Array]  # by name in the trace, each (n, ...)
    vectors: Array  # (n, n_parameters)   all parameters at every value

    @property
    def count(self) -> int:
        """Count the values."""
        return len(self.samples)


@dataclass(frozen=True, slots=True, eq=False)
class TrainingSubject:
    """What a training section draws: every row of a course on its dataset."""

    course: Course
    dataset: Dataset
    axis: StepAxis
    names: tuple[str, ...]  # of the keyframes; none for a training
    unit: str  # what the axis counts: steps of a training, or what the names of files count, else keyframes
    wrong: Labels  # (k,)   the points that the last row gets wrong
    verdict: Verdict | None  # None for keyframes, which nobody trained here


Subject = (
    TitleSubject
    | PassSubject
    | PlaneSubject
    | DataSubject
    | UpdateSubject
    | ComparisonSubject
    | SweepSubject
    | TrainingSubject
)


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
