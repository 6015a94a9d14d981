"""What a data section draws, and what its beats do."""

from dataclasses import dataclass

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.lines import Line
from nnviz_core.story.beats import Action, Subject


@dataclass(frozen=True, slots=True)
class Scatter(Action):
    """The points of one class appear."""

    label: int


@dataclass(frozen=True, slots=True)
class SlideLine(Action):
    """A line of one direction moves across the points and rests where it is right most often."""

    line: int


@dataclass(frozen=True, slots=True)
class JudgeLine(Action):
    """The sides of a line take their classes; the points that it gets wrong are crossed out."""

    line: int


@dataclass(frozen=True, slots=True)
class TurnLine(Action):
    """The line turns through every direction; the best accuracy of each becomes a curve."""

    line: int  # the best, where it stops


@dataclass(frozen=True, slots=True)
class ConcludeLines(Action):
    """What is missing to a line that separates the classes is shown."""


DataAction = Scatter | SlideLine | JudgeLine | TurnLine | ConcludeLines


@dataclass(frozen=True, slots=True, eq=False)
class DataSubject(Subject):
    """What a data section draws: the points, the lines that are tried, and the best line of each direction."""

    dataset: Dataset
    lines: tuple[Line, ...]  # horizontal, diagonal, the best of all; none where there is one class only
    directions: tuple[Line, ...]  # by angle, from 0 to pi
    complete: bool  # whether every way in which a line can part the points was tried
