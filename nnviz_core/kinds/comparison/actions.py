"""What a comparison section draws, and what its beats do. Panels count from 0."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

from nnviz_core.backprop.answers import Answers
from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.depth import GradientBack
from nnviz_core.backprop.flat_units import can_be_flat, counts_dead
from nnviz_core.backprop.network import Array, Labels, Network
from nnviz_core.backprop.verdict import Solves, Verdict
from nnviz_core.kinds.comparison.endings import Ending, counted_endings, ending_of
from nnviz_core.kinds.comparison.setups import Part, Setup
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.story.beats import Action, Subject


@dataclass(frozen=True, slots=True)
class LayPanels(Action):
    """The panels appear, all of them at step 0."""


@dataclass(frozen=True, slots=True)
class RunSteps(Action):
    """All trainings go on together from one step to another."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class GiveVerdicts(Action):
    """The verdict of every panel appears."""


@dataclass(frozen=True, slots=True)
class PointOut(Action):
    """One panel stays bright while the others step back; None brings all back."""

    panel: int | None


@dataclass(frozen=True, slots=True)
class ShowStaircases(Action):
    """The gradients of every layer at step 0 stand over the planes of each panel, with the factors between them."""


@dataclass(frozen=True, slots=True)
class RecallStaircases(Action):
    """The gradients of step 0 stand over the planes once more, and below them how the loss went."""


@dataclass(frozen=True, slots=True)
class ShowAnswers(Action):
    """Below the gradients stands, of every panel, what its network answers over all points."""


@dataclass(frozen=True, slots=True)
class CountStarts(Action):
    """The panels leave; the input planes of trainings from many starts come in one by one, and are counted."""


@dataclass(frozen=True, slots=True)
class MarkStart(Action):
    """The start of the panels is framed among the many."""

    seed: int


@dataclass(frozen=True, slots=True)
class WatchUnit(Action):
    """Over one panel, the z of a unit that died is drawn at every point, step by step."""

    panel: int


@dataclass(frozen=True, slots=True)
class SplitStep(Action):
    """The picture of a unit that died makes room for what the step did to its z at one point, part by part."""

    panel: int


@dataclass(frozen=True, slots=True)
class ShowSlopes(Action):
    """Over every panel stands the curve of its activation, the z of its units, and the tangent of the median slope."""


ComparisonAction = (
    LayPanels
    | ShowStaircases
    | ShowSlopes
    | RunSteps
    | GiveVerdicts
    | PointOut
    | WatchUnit
    | SplitStep
    | RecallStaircases
    | ShowAnswers
    | CountStarts
    | MarkStart
)


@dataclass(frozen=True, slots=True, eq=False)
class ZChange:
    """What one step does to the z of a unit at the point where it is largest: the parts add up to after - before."""

    point: int  # of the dataset, from 0
    before: float
    after: float
    bias_grad: float  # of the mean loss: the mean over all points of the unit's delta
    along_inputs: float  # the gradient of the mean loss by the unit's weights, times this point's inputs
    by_bias: float  # change of the bias
    by_weights: float  # change of the weights, times the inputs before
    by_inputs: float  # the weights after, times the change of the inputs
    line: Array  # (rows,)   z of this point, along the steps of the picture


@dataclass(frozen=True, slots=True, eq=False)
class Dying:
    """The z of one unit along a training."""

    layer: int  # from 1
    unit: int  # from 0
    died: int | None  # the place among the steps from which z is never above zero; None where it never was
    steps: Labels  # (rows,)   all of them, or some where there are many; the step at which it died is one
    highest: Array  # (rows,)   over all points
    lowest: Array  # (rows,)
    lines: Array  # (rows, lines)   of some of the points
    points: int  # of the dataset
    slopes: tuple[float, float]  # of its activation, above zero and below
    stays: bool  # from the step at which it died on its weights and its bias are the same, bit for bit
    by_length: bool  # the first tenth of the step at which it died would have left some z above zero
    split: ZChange | None  # by the step at which it died; None where it has no bias, or was never alive


@dataclass(frozen=True, slots=True, eq=False)
class Slopes:
    """Where the z of many units lie on the curve of their activation, over all points."""

    step: int
    layer: int | None  # from 1; None for all hidden layers
    units: int
    zs: Array  # (n,)   some of them, in order
    z: float  # where the median slope is found
    slope: float  # the median
    steepest_at: float  # z
    steepest: float  # slope of the curve


@dataclass(frozen=True, slots=True, eq=False)
class Starts:
    """Where trainings from the seeds 0, 1, ... ended, all else being the same."""

    networks: Network  # stacked, (starts, ...)
    verdicts: tuple[Verdict, ...]

    @property
    def solved(self) -> tuple[bool, ...]:
        """Say of every start whether the training solves the task."""
        return tuple(isinstance(verdict, Solves) for verdict in self.verdicts)

    @property
    def endings(self) -> tuple[Ending, ...]:
        """Say of every start how its training ends."""
        return tuple(map(ending_of, self.verdicts))

    @property
    def ended(self) -> Mapping[Ending, tuple[int, ...]]:
        """Count how many of the first 1, 2, ... starts end in each way that occurs, but the solved ones."""
        return counted_endings(self.endings)

    @property
    def counts(self) -> tuple[int, ...]:
        """Count how many of the first 1, 2, ... starts solve the task."""
        return tuple(accumulate(map(int, self.solved)))


@dataclass(frozen=True, slots=True, eq=False)
class Contender:
    """One training of a comparison."""

    name: str  # what tells it from the others
    said: str  # the same in a sentence
    setup: Setup
    course: Course
    flat_units: Labels  # (rows,)   hidden units that are dead; where none can die, that are saturated
    flat_at_start: float  # the share of all hidden slopes, over units and points, that are below FLAT_SLOPE at step 0
    flat_at_end: tuple[int, ...]  # one a hidden layer, at the end
    hidden_units: int
    verdict: Verdict
    sentence: str  # the verdict in words
    rises_from: int  # the step from which every step to the last raised the loss
    exploded_at: int | None  # the first step whose loss is EXPLODED times that of the start
    starts: Starts | None = None  # where the section counts them
    dying: Dying | None = None  # of one that is stuck on dead units, where panels are tall enough to show it
    back: GradientBack | None = None  # at step 0
    answers: Answers | None = None  # at the end, where there are two classes

    @property
    def activation(self) -> str:
        """Name the activation of the first hidden layer."""
        return self.setup.activations[0]

    @property
    def can_be_flat(self) -> bool:
        """Say whether any of its units could ever be dead or saturated: else a count of them says nothing."""
        return any(map(can_be_flat, self.setup.activations))

    @property
    def counts_dead(self) -> bool:
        """Say whether the flat units that are counted are dead ones; else they are saturated."""
        return counts_dead(self.setup.activations)

    @property
    def first_norms(self) -> Array:
        """Return the length of every layer's weight gradient at step 0, (n_layers,)."""
        norms: Array = self.course.gradient_norms[0]
        return norms


@dataclass(frozen=True, slots=True)
class BestLine:
    """What a straight line could do on these points, where a network without a bend is among the contenders."""

    accuracy: float
    loss: float  # the smallest with both scores equal on that line


@dataclass(frozen=True, slots=True, eq=False)
class ComparisonSubject(Subject):
    """What a comparison section draws: trainings on one dataset, and in what they differ."""

    contenders: tuple[Contender, ...]
    differs: tuple[Part, ...]
    dataset: Dataset
    axis: StepAxis  # of all panels
    best_line: BestLine | None = None
    slopes: tuple[Slopes, ...] | None = None  # one a contender, where they say why one of them stands still
