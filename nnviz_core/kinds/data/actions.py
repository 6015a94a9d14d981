"""What a data section draws, and what its beats do."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.lines import Line, classes_by, parts
from nnviz_core.backprop.regions import Scores
from nnviz_core.story.beats import Action, Subject

Chosen = NDArray[np.bool_]


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
    """What is missing to a line that separates the classes is shown; of several pairs, all lines together."""


DataAction = Scatter | SlideLine | JudgeLine | TurnLine | ConcludeLines


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """Hold a line that is tried on the points of two classes; as labels of these, 0 and 1 stand for the pair."""

    pair: tuple[int, int]
    chosen: Chosen  # (points,)   the points of the pair
    line: Line

    def wrong(self, dataset: Dataset) -> Chosen:
        """Say which points of the pair the line gives the other class, (points,)."""
        given = np.array(self.pair)[classes_by(self.line, dataset.x)]
        wrong: Chosen = self.chosen & (given != dataset.labels)
        return wrong

    def parts(self, dataset: Dataset) -> bool:
        """Say whether points of the pair lie on both sides of the line."""
        return parts(self.line, dataset.x[self.chosen])


@dataclass(frozen=True, slots=True, eq=False)
class DataSubject(Subject):
    """What a data section draws: the points, the lines that are tried, and the best line of each direction.

    Of two classes, the lines are a horizontal, a diagonal and the best one; of more, the best for every two.
    """

    dataset: Dataset
    trials: tuple[Trial, ...]  # none where there is one class only
    turns: Mapping[int, tuple[Line, ...]]  # of a trial that turns, the best line of each direction, from 0 to pi
    complete: bool  # whether every way in which a line can part the points was tried
    scores: Scores | None = None  # of more than two classes: right for every point, and affine

    @property
    def lines(self) -> tuple[Line, ...]:
        """List the lines of the trials."""
        return tuple(trial.line for trial in self.trials)

    @property
    def even(self) -> bool:
        """Say whether every direction gets as many points right as any other, at its best place."""
        turned = [line.accuracy for lines in self.turns.values() for line in lines]
        return bool(turned) and min(turned) == max(turned)

    @property
    def classes(self) -> int:
        """Count the classes."""
        return int(self.dataset.labels.max()) + 1

    @property
    def by_pairs(self) -> bool:
        """Say whether there are so many classes that they are taken two by two."""
        return self.classes > 2
