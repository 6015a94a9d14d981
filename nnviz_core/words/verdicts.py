"""Say how a training ended, in words whose every number is a field of the verdict."""

from collections.abc import Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Any, assert_never

from nnviz_core.backprop.verdict import (
    SOLVED,
    DeadUnits,
    Diverged,
    EqualUnits,
    Learning,
    NeverBent,
    NoGradient,
    Reason,
    SaturatedUnits,
    Solves,
    Stuck,
    VanishingGradient,
    Verdict,
    Worse,
)
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.phrases import percent

TASKS: Mapping[str, str] = MappingProxyType(
    {
        "xor": "XOR",
        "xor_corners": "XOR",
        "moons": "the moons",
        "circles": "the circles",
        "spirals": "the spirals",
        "csv": "the task",
    }
)


def verdict_words(verdict: Verdict, *, task: str) -> str:
    """Write a verdict as a sentence; `task` is the dataset's kind."""
    match verdict:
        case Solves(0, accuracy):
            return f"solves {TASKS[task]} from the start: {percent(accuracy)}"
        case Solves(step, accuracy):
            return f"solves {TASKS[task]}: {percent(accuracy)}, {100 * SOLVED:.0f} % from step {step}"
        case Stuck(accuracy, None):
            return f"stuck at {percent(accuracy)}"
        case Stuck(accuracy, reason):
            return f"stuck at {percent(accuracy)}: {reason_words(reason)}"
        case Learning(accuracy, step):
            return f"not there yet: {percent(accuracy)} at step {step}, and the loss still falls"
        case Worse(accuracy, first, last):
            return f"fails at {percent(accuracy)}: the loss rose from {format_number(first)} to {format_number(last)}"
        case Diverged(step, _):
            return f"diverged at step {step}: the numbers are no longer finite"
        case _:
            assert_never(verdict)


def reason_words(reason: Reason | None) -> str:
    """Say why a training is stuck."""
    match reason:
        case None:
            return "no single reason"
        case NeverBent():
            return "without a bend, any depth is one straight line"
        case NoGradient():
            return "every weight gradient is exactly 0"
        case EqualUnits(layer, units, width):
            return f"{_units(units, width)} of layer {layer} are equal and stay equal"
        case DeadUnits(layer, units, width, share):
            return f"{_units(units, width)} of layer {layer} {_are(units)} dead for {percent(share)} of points"
        case SaturatedUnits(layer, units, width, share):
            return f"{_units(units, width)} of layer {layer} {_are(units)} saturated for {percent(share)} of points"
        case VanishingGradient(_, first, last):
            return f"layer 1’s first gradient is {format_number(first)}, the last layer’s {format_number(last)}"
        case _:
            assert_never(reason)


def _units(units: tuple[int, ...], width: int) -> str:
    if len(units) == width > 1:
        return "both units" if width == 2 else f"all {width} units"
    names = [str(unit + 1) for unit in units]
    return f"units {', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else f"unit {names[0]}"


def _are(units: tuple[int, ...]) -> str:
    return "are" if len(units) > 1 else "is"


def verdict_numbers(verdict: Verdict, place: str) -> tuple[Shown, ...]:
    """List the measured numbers in a verdict's words, with their places under the verdict's own."""
    match verdict:
        case Solves(_, accuracy) | Learning(accuracy, _) | Stuck(accuracy, None):
            return (Shown(percent(accuracy), f"{place}.accuracy"),)
        case Stuck(accuracy, DeadUnits(share=share) | SaturatedUnits(share=share)):
            return (Shown(percent(accuracy), f"{place}.accuracy"), Shown(percent(share), f"{place}.reason.share"))
        case Stuck(accuracy, VanishingGradient(_, first, last)):
            return (
                Shown(percent(accuracy), f"{place}.accuracy"),
                Shown(format_number(first), f"{place}.reason.first"),
                Shown(format_number(last), f"{place}.reason.last"),
            )
        case Stuck(accuracy, _):
            return (Shown(percent(accuracy), f"{place}.accuracy"),)
        case Worse(accuracy, first, last):
            return (
                Shown(percent(accuracy), f"{place}.accuracy"),
                Shown(format_number(first), f"{place}.first_loss"),
                Shown(format_number(last), f"{place}.last_loss"),
            )
        case Diverged():
            return ()
        case _:
            assert_never(verdict)


def verdict_tree(verdict: Verdict | Reason | None) -> dict[str, Any] | None:
    """Build the verdict's entry in trace.json."""
    if verdict is None:
        return None
    values = {each.name: getattr(verdict, each.name) for each in fields(verdict)}
    if isinstance(verdict, Stuck):
        values["reason"] = verdict_tree(verdict.reason)
    return {"kind": _KINDS[type(verdict)], **values}


_KINDS: Mapping[type[Verdict] | type[Reason], str] = MappingProxyType(  # as trace.json names them
    {
        Solves: "solves",
        Stuck: "stuck",
        Learning: "learning",
        Worse: "worse",
        Diverged: "diverged",
        NeverBent: "linear",
        NoGradient: "no_gradient",
        EqualUnits: "equal_units",
        DeadUnits: "dead_units",
        SaturatedUnits: "saturated_units",
        VanishingGradient: "vanishing_gradient",
    }
)
