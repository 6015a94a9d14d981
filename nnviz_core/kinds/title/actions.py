"""What a title section draws, and what its beats do."""

from dataclasses import dataclass

from nnviz_core.story.beats import Action, Subject


@dataclass(frozen=True, slots=True)
class ShowTitle(Action):
    """The film's title appears."""


@dataclass(frozen=True, slots=True)
class ShowShape(Action):
    """The network's columns appear under the title, input to output."""


@dataclass(frozen=True, slots=True)
class ShowClasses(Action):
    """The outputs are named as class scores."""


@dataclass(frozen=True, slots=True)
class ShowTargets(Action):
    """The outputs are named as numbers that should come close to their targets."""


TitleAction = ShowTitle | ShowShape | ShowClasses | ShowTargets


@dataclass(frozen=True, slots=True, eq=False)
class TitleSubject(Subject):
    """What a title section draws."""

    title: str
    subtitle: str
    shape: tuple[int, ...]
    activations: tuple[str, ...]
    output: str = "softmax"
    classes: bool = True  # whether the outputs speak for classes, or give numbers
