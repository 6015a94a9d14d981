"""What a cost section draws, and what its beats do."""

from dataclasses import dataclass

from nnviz_core.backprop.cost import GradientCost
from nnviz_core.kinds.one_pass import PassSubject
from nnviz_core.story.beats import Action


@dataclass(frozen=True, slots=True)
class ShowNetwork(Action):
    """The network appears, with the panel in which multiplications are counted."""


@dataclass(frozen=True, slots=True)
class NudgeFirst(Action):
    """The first weight is nudged up and down, and for each nudge a pass runs through the network."""


@dataclass(frozen=True, slots=True)
class NudgeAll(Action):
    """All other parameters follow, faster and faster."""


@dataclass(frozen=True, slots=True)
class GoForward(Action):
    """The network is as it was; one pass runs forward and leaves its activations."""


@dataclass(frozen=True, slots=True)
class GoBack(Action):
    """One pass runs back, and every gradient appears."""


@dataclass(frozen=True, slots=True)
class CompareBars(Action):
    """Both counts become bars of one scale."""


@dataclass(frozen=True, slots=True)
class DrawChart(Action):
    """Axes appear, with the counts of this network over its parameters."""


@dataclass(frozen=True, slots=True)
class GrowNetworks(Action):
    """The lines go on to other networks, one after the other."""


@dataclass(frozen=True, slots=True)
class MeasureGap(Action):
    """An arrow grows between both counts of the largest network."""


CostAction = (
    ShowNetwork | NudgeFirst | NudgeAll | GoForward | GoBack | CompareBars | DrawChart | GrowNetworks | MeasureGap
)


@dataclass(frozen=True, slots=True, eq=False)
class CostSubject(PassSubject):
    """What a cost section draws: a pass of this network, and the counts of it and of others."""

    networks: tuple[GradientCost, ...]  # this one first, then others by their parameters
    agree: bool  # whether both ways give the same gradient, but for rounding

    @property
    def own(self) -> GradientCost:
        """Return the counts of this network."""
        return self.networks[0]

    @property
    def largest(self) -> int:
        """Return the index of the network with most parameters."""
        sizes = [each.parameters for each in self.networks]
        return sizes.index(max(sizes))
