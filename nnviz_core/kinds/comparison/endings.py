"""The kinds of endings of many trainings, each with a sign of its own beside its picture."""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Literal, assert_never

from nnviz_core.backprop.verdict import (
    DeadUnits,
    Diverged,
    Learning,
    Moving,
    NoiseLeft,
    SaturatedUnits,
    Solves,
    Stuck,
    Unsolved,
    VanishingGradient,
    Verdict,
    Worse,
)
from nnviz_core.words.catalogue import Catalogue

Ending = Literal["solved", "dead", "saturated", "vanishing", "stopped", "moving", "rose", "noise"]
FAILING: tuple[Ending, ...] = ("dead", "saturated", "vanishing", "stopped", "moving", "rose", "noise")  # as listed


def ending_of(verdict: Verdict) -> Ending:
    """Return the kind of an ending; a training that still moves is no other one, whatever is seen in it besides."""
    match verdict:
        case Solves():
            return "solved"
        case Stuck(reason=DeadUnits()):
            return "dead"
        case Stuck(reason=SaturatedUnits()):
            return "saturated"
        case Stuck(reason=VanishingGradient()):
            return "vanishing"
        case Stuck() | Unsolved():
            return "stopped"
        case Moving() | Learning():
            return "moving"
        case Worse() | Diverged():
            return "rose"
        case NoiseLeft():
            return "noise"
        case _:
            assert_never(verdict)


def counted_endings(endings: Sequence[Ending]) -> Mapping[Ending, tuple[int, ...]]:
    """Count how many of the first 1, 2, ... trainings end in each way that occurs, but the solved ones."""
    return {kind: tuple(accumulate(int(each == kind) for each in endings)) for kind in FAILING if kind in endings}


def ending_name(ending: Ending, words: Catalogue) -> str:
    """Name a kind of ending beside its sign."""
    match ending:
        case "dead":
            return words("label-start-dead")
        case "saturated":
            return words("label-start-saturated")
        case "vanishing":
            return words("label-start-vanishing")
        case "moving":
            return words("label-start-moving")
        case "rose":
            return words("label-start-rose")
        case "noise":
            return words("label-start-noise")
        case "solved" | "stopped":
            return words("label-start-stopped")
        case _:
            assert_never(ending)
