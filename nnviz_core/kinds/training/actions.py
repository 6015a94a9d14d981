"""What a training section draws, and what its beats do. Rows are those of the course."""

from dataclasses import dataclass

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Array, Labels
from nnviz_core.backprop.verdict import Verdict
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.story.beats import Action, Subject


@dataclass(frozen=True, slots=True)
class OpenCourse(Action):
    """The panels appear, all of them at the start."""


@dataclass(frozen=True, slots=True)
class PlayCourse(Action):
    """The parameters go on from one row of the course to another, and everything follows."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CloseCourse(Action):
    """The points that are still wrong are ringed."""


TrainingAction = OpenCourse | PlayCourse | CloseCourse


@dataclass(frozen=True, slots=True)
class FitEnd:
    """What else is seen at the end where answers are numbers."""

    line: float  # R^2 of the best straight line, or plane
    worst: int  # the point with the largest error
    error: float  # its error


@dataclass(frozen=True, slots=True, eq=False)
class TrainingSubject(Subject):
    """What a training section draws: every row of a course on its dataset."""

    course: Course
    dataset: Dataset
    axis: StepAxis
    names: tuple[str, ...]  # of the keyframes; none for a training
    said: tuple[str, ...]  # what a viewer is told of each: its step where that is known, else its name
    steps: tuple[int, ...]  # of the keyframes, where they are known
    unit: str  # what the axis counts: steps, what names of files count, else checkpoints; keyframes of the config
    wrong: Labels  # (k,)   the points that the last row gets wrong
    verdict: Verdict | None  # None for keyframes, which nobody trained here
    fit: FitEnd | None = None  # where answers are numbers
    rates: Array | None = None  # (rows,)   the learning rate of the step after each row, where a schedule changes it
    planar: bool = True  # whether planes show it; else curves alone

    @property
    def ringed(self) -> int:
        """Return how many points are ringed at the end: those that are still wrong, where a plane shows them."""
        return len(self.wrong) if self.planar else 0
