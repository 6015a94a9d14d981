"""What a landscape section draws, and what its beats do."""

from dataclasses import dataclass

from nnviz_core.backprop.network import Array
from nnviz_core.story.beats import Action, Subject


@dataclass(frozen=True, slots=True)
class DrawCurve(Action):
    """The loss over one parameter is drawn, and its tangent where the network stands."""


@dataclass(frozen=True, slots=True)
class TakeStep(Action):
    """A ball rolls along the curve as far as a step goes, a mark down the tangent."""

    step: int


@dataclass(frozen=True, slots=True)
class LookCloser(Action):
    """The picture closes in on the first step again."""


@dataclass(frozen=True, slots=True)
class StepOver(Action):
    """All parameters at once: a ball rolls along a step much too long, and it is marked how far the loss is lower."""


@dataclass(frozen=True, slots=True)
class StepAgain(Action):
    """It rolls along the next step, longer still, and along the one after that."""


@dataclass(frozen=True, slots=True)
class DrawMap(Action):
    """The curve turns into a line of a map, seen from above; the lines of equal loss over two parameters appear."""


@dataclass(frozen=True, slots=True)
class PointDown(Action):
    """The gradient and the step against it grow from the network's place, across the line of its loss."""


@dataclass(frozen=True, slots=True)
class DrawPath(Action):
    """The path of the training is drawn over the map."""


LandscapeAction = DrawCurve | TakeStep | LookCloser | StepOver | StepAgain | DrawMap | PointDown | DrawPath


@dataclass(frozen=True, slots=True, eq=False)
class LongStep:
    """One step of one parameter against its gradient, and what it does to the loss."""

    factor: int  # how many times the learning rate
    learning_rate: float
    value: float  # of the parameter after it
    loss: float  # may be infinite or not a number
    change: float  # of the loss
    promised: float  # change by the slope alone: -learning_rate * gradient^2

    @property
    def gap(self) -> float:
        """Return how far the change lies above what was promised."""
        return self.change - self.promised


@dataclass(frozen=True, slots=True, eq=False)
class ParameterCurve:
    """The mean loss over one of the parameters, all others being what they are."""

    name: str  # of the parameter, such as W3[1,1]
    value: float  # where the network is
    slope: float  # there: the gradient
    values: Array  # (n,)   of the parameter, in order
    losses: Array  # (n,)

    @property
    def downhill(self) -> float:
        """Return the sign of a step against the gradient: 1 where the parameter grows."""
        return -1.0 if self.slope > 0 else 1.0

    @property
    def distances(self) -> Array:
        """Return how far downhill each value lies, (n,); below zero on the other side."""
        return self.downhill * (self.values - self.value)


@dataclass(frozen=True, slots=True, eq=False)
class Leg:
    """One step through all parameters, and the loss on the way."""

    gradient: float  # its length at the start
    length: float  # of the step: learning rate times gradient
    distances: Array  # (n,)   from the start to the end
    losses: Array  # (n,)
    lower: float | None  # up to which distance the loss is below that of the start; None where it is again behind it

    @property
    def end(self) -> float:
        """Return the loss after the step."""
        return float(self.losses[-1])

    @property
    def promised(self) -> float:
        """Return the loss to which the slope at the start would lead over the length of the step."""
        return float(self.losses[0]) - self.gradient * self.length


@dataclass(frozen=True, slots=True, eq=False)
class FullSteps:
    """A step after which the loss is many times what it was, the next one, from a steeper place, and the third."""

    learning_rate: float
    legs: tuple[Leg, ...]  # two, or three where the second one raises the loss again
    times: float  # as steep is the second, and so as long

    @property
    def rises(self) -> tuple[bool, ...]:
        """Say of every step whether it raises the loss."""
        return tuple(leg.end > float(leg.losses[0]) for leg in self.legs)

    @property
    def begins(self) -> tuple[float, ...]:
        """Return how far along the whole way every step begins."""
        return tuple(sum(leg.length for leg in self.legs[:k]) for k in range(len(self.legs)))


@dataclass(frozen=True, slots=True, eq=False)
class LossMap:
    """The mean loss over two of the parameters, all others being what they are."""

    indices: tuple[int, int]  # of the parameters, in to_vector
    names: tuple[str, str]  # of them, such as W3[1,1]
    place: Array  # (2,)   where the network is
    gradient: Array  # (2,)
    first: Array  # (columns,)   values of the first parameter
    second: Array  # (rows,)   of the second, from below
    losses: Array  # (rows, columns)
    levels: tuple[float, ...]  # of the lines; the loss of the network is not among them
    path: Array  # (n, 2)   of the training; none where nothing was trained
    others: int  # parameters besides the two that the training moved


@dataclass(frozen=True, slots=True, eq=False)
class LandscapeSubject(Subject):
    """What a landscape section draws."""

    loss: float
    curve: ParameterCurve  # over the first of the two parameters of the map
    steps: tuple[LongStep, ...]
    map: LossMap
    points: int  # that the loss is the mean of
    again: FullSteps | None = None  # at the longest of the rates
    trained_at: float | None = None  # the learning rate of the training whose path the map has, if it stays
