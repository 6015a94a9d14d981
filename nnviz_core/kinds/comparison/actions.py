"""What a comparison section draws, and what its beats do. Panels count from 0."""

from dataclasses import dataclass

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Labels
from nnviz_core.backprop.verdict import Verdict
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


ComparisonAction = LayPanels | RunSteps | GiveVerdicts | PointOut


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
class ComparisonSubject(Subject):
    """What a comparison section draws: trainings from one start, on one dataset."""

    contenders: tuple[Contender, ...]
    dataset: Dataset
    axis: StepAxis  # of all panels
