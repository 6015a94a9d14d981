"""What a sweep section draws, and what its beats do."""

from collections.abc import Mapping
from dataclasses import dataclass

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Array, Labels, Network
from nnviz_core.backprop.sweep import Followed
from nnviz_core.config.parameters import SweepKind
from nnviz_core.story.beats import Action, Subject
from nnviz_core.story.run import Sample
from nnviz_core.words.numbers import Shown


@dataclass(frozen=True, slots=True)
class ShowSliders(Action):
    """All parameters appear as sliders, and the network beside them."""


@dataclass(frozen=True, slots=True)
class ShowPass(Action):
    """The numbers of the sample on its way through the network, and the planes, appear."""


@dataclass(frozen=True, slots=True)
class DrawLoss(Action):
    """One slider stays; below it the loss is drawn over the whole range. Over samples all gradients appear."""


@dataclass(frozen=True, slots=True)
class SweepTo(Action):
    """What moves goes on to a value of the range (from 0), and everything follows."""

    index: int


SweepAction = ShowSliders | ShowPass | DrawLoss | SweepTo


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
class SweepSubject(Subject):
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
