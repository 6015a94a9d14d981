"""Say how a training ended, in words whose every number is a field of the verdict."""

from collections.abc import Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Any, Literal, assert_never

from nnviz_core.backprop.verdict import (
    SOLVED,
    DeadUnits,
    Diverged,
    EqualUnits,
    Learning,
    Moving,
    NeverBent,
    NoGradient,
    NoiseLeft,
    Reason,
    SaturatedUnits,
    Solves,
    SparseUnits,
    Stuck,
    Unsolved,
    VanishingGradient,
    Verdict,
    Worse,
)
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number, told_apart
from nnviz_core.words.phrases import explained_text, percent
from nnviz_core.words.say import and_list

_TASK_IDS: Mapping[str, str] = MappingProxyType(  # dataset -> what it is called in a sentence
    {
        "xor": "task-xor",
        "xor_corners": "task-xor",
        "moons": "task-moons",
        "circles": "task-circles",
        "spirals": "task-spirals",
        "digits": "task-digits",
    }
)


_Ends = tuple[str, str, str]  # of what, the smallest and the largest


def task_name(dataset: str, words: Catalogue) -> str:
    """Name what a network learns from a kind of dataset, in a sentence; one without a name of its own is the task."""
    return words(_TASK_IDS.get(dataset, "task-own"))


def verdict_words(
    verdict: Verdict, words: Catalogue, *, task: str, classes: int = 2, points: Literal["named", "short"] = "short"
) -> str:
    """Write a verdict as a sentence; `task` is the dataset's kind, `points` whether those it is about are named."""
    share = "" if isinstance(verdict, Diverged) else percent(verdict.accuracy)
    match verdict:
        case Solves(0, accuracy):
            told = {"all": "yes" if accuracy == 1 else "no", "task": task_name(task, words), "share": share}
            return words("verdict-solves-from-the-start", **told)
        case Solves(step, accuracy):
            told = {"all": "yes" if accuracy == 1 else "no", "task": task_name(task, words), "share": share}
            return words("verdict-solves", **told, points=points, solved=f"{100 * SOLVED:.0f} %", step=str(step))
        case Stuck(_, NeverBent()) if classes > 2:
            return words("verdict-stuck-because", share=share, reason=words("reason-never-bent-borders"))
        case Stuck(_, reason):
            return words("verdict-stuck-because", share=share, reason=reason_words(reason, words))
        case Moving():
            return _moving_words(verdict, words, numbers=_ends_of(verdict))
        case Unsolved(_, step, units):
            if units is None:
                return words("verdict-unsolved", share=share, step=str(step))
            seen = reason_words(units, words)
            return words("verdict-unsolved-with", share=share, step=str(step), seen=seen)
        case Learning(_, step):
            return words("verdict-learning", share=share, step=str(step))
        case Worse(_, first, last):
            before, after = _losses(first, last)
            return words("verdict-worse", share=share, first=before, last=after)
        case Diverged(step, _):
            return words("verdict-diverged", step=str(step))
        case NoiseLeft():
            raise ValueError("this is said of numbers alone")
        case _:
            assert_never(verdict)


def fit_verdict_words(verdict: Verdict, words: Catalogue) -> str:
    """Write a verdict on a network whose answers are numbers as a sentence."""
    share = "" if isinstance(verdict, Diverged) else explained_text(verdict.accuracy)
    match verdict:
        case Solves(0):
            return words("fit-verdict-solves-from-the-start", share=share)
        case Solves(step):
            return words("fit-verdict-solves", share=share, solved=f"{100 * SOLVED:.0f} %", step=str(step))
        case NoiseLeft():
            return words("fit-verdict-noise-left", share=share)
        case Stuck(_, reason):
            return words("fit-verdict-stuck-because", share=share, reason=reason_words(reason, words))
        case Moving():
            return _moving_words(verdict, words, numbers=_fit_ends_of(verdict))
        case Unsolved(_, step, units):
            if units is None:
                return words("fit-verdict-unsolved", share=share, step=str(step))
            return words("fit-verdict-unsolved-with", share=share, step=str(step), seen=reason_words(units, words))
        case Learning(_, step):
            return words("fit-verdict-learning", share=share, step=str(step))
        case Worse(_, first, last):
            before, after = _losses(first, last)
            return words("fit-verdict-worse", first=before, last=after)
        case Diverged(step, _):
            return words("verdict-diverged", step=str(step))
        case _:
            assert_never(verdict)


def _moving_words(verdict: Moving, words: Catalogue, *, numbers: _Ends) -> str:
    """Say between what a training still moves, and what is seen where it does not get better."""
    what, low, high = numbers
    seen = words("reason-output-biases") if verdict.biases_alone else reason_words(verdict.reason, words)
    return words("verdict-moving", what=what, share=percent(verdict.accuracy), low=low, high=high, seen=seen)


def _ends_of(verdict: Moving) -> _Ends:
    """Give the ends of the accuracy, or of the loss where the accuracy stays the same."""
    low, high = map(percent, verdict.shares)
    return ("share", low, high) if low != high else ("loss", *_losses(*verdict.losses))


def _fit_ends_of(verdict: Moving) -> _Ends:
    low, high = verdict.shares
    return "explained", explained_text(low), explained_text(high)


def _losses(first: float, last: float) -> tuple[str, str]:
    """Write two losses with the digits that tell them apart, if there are any."""
    return told_apart(first, last) or (format_number(first), format_number(last))


def reason_words(reason: Reason | SparseUnits, words: Catalogue) -> str:
    """Say why a training is stuck, or what is seen where it is not solved."""
    match reason:
        case NeverBent():
            return words("reason-never-bent")
        case NoGradient():
            return words("reason-no-gradient")
        case EqualUnits(layer, units, width):
            return words("reason-equal-units", layer=str(layer), **_units(units, width, words))
        case DeadUnits(layer, units, width):
            return words("reason-dead-units", layer=str(layer), **_units(units, width, words))
        case SparseUnits(layer, units, width, share):
            who = _units(units, width, words)
            return words("reason-sparse-units", layer=str(layer), share=percent(share), **who)
        case SaturatedUnits(layer, units, width, share):
            who = _units(units, width, words)
            return words("reason-saturated-units", layer=str(layer), share=percent(share), **who)
        case VanishingGradient(_, first, last):
            return words("reason-vanishing-gradient", first=format_number(first), last=format_number(last))
        case _:
            assert_never(reason)


def _units(units: tuple[int, ...], width: int, words: Catalogue) -> dict[str, str | int]:
    """Give what names some units of a layer in a message: all, both or some, how many, and their numbers."""
    all_of_them = len(units) == width > 1
    which = "some" if not all_of_them else "both" if width == 2 else "all"
    names = and_list([str(unit + 1) for unit in units], words)
    return {"which": which, "count": len(units), "digits": str(len(units)), "units": names}


def fit_verdict_numbers(verdict: Verdict, place: str) -> tuple[Shown, ...]:
    """List the numbers in the words of a verdict on numbers, where R^2 stands in the place of the accuracy."""
    if isinstance(verdict, Diverged):
        return ()
    others = tuple(each for each in verdict_numbers(verdict, place) if not each.place.endswith(".accuracy"))
    if isinstance(verdict, Worse):
        return others
    if isinstance(verdict, Moving):
        _, *ends = _fit_ends_of(verdict)
        shown = (Shown(end, f"{place}.shares[{k}]") for k, end in enumerate(ends))
        return (*shown, *(() if verdict.biases_alone else _reason_numbers(verdict.reason, place)))
    return (Shown(explained_text(verdict.accuracy), f"{place}.explained"), *others)


def verdict_numbers(verdict: Verdict, place: str) -> tuple[Shown, ...]:
    """List the measured numbers in a verdict's words, with their places under the verdict's own."""
    match verdict:
        case Unsolved(accuracy, _, SparseUnits(share=share)):
            return (Shown(percent(accuracy), f"{place}.accuracy"), Shown(percent(share), f"{place}.units.share"))
        case Solves(_, accuracy) | Learning(accuracy, _) | Unsolved(accuracy, _, _) | NoiseLeft(accuracy, _):
            return (Shown(percent(accuracy), f"{place}.accuracy"),)
        case Moving(accuracy, _, _, reason, alone):
            what, *ends = _ends_of(verdict)
            at = "shares" if what == "share" else "losses"
            shown = (*(Shown(end, f"{place}.{at}[{k}]") for k, end in enumerate(ends)),)
            right = (Shown(percent(accuracy), f"{place}.accuracy"),) if what == "loss" else ()
            return (*right, *shown, *(() if alone else _reason_numbers(reason, place)))
        case Stuck(accuracy, reason):
            return (Shown(percent(accuracy), f"{place}.accuracy"), *_reason_numbers(reason, place))
        case Worse(accuracy, first, last):
            before, after = _losses(first, last)
            return (
                Shown(percent(accuracy), f"{place}.accuracy"),
                Shown(before, f"{place}.first_loss"),
                Shown(after, f"{place}.last_loss"),
            )
        case Diverged():
            return ()
        case _:
            assert_never(verdict)


def _reason_numbers(reason: Reason, place: str) -> tuple[Shown, ...]:
    match reason:
        case SaturatedUnits(share=share):
            return (Shown(percent(share), f"{place}.reason.share"),)
        case VanishingGradient(_, first, last):
            ends = {"first": first, "last": last}
            return tuple(Shown(format_number(value), f"{place}.reason.{name}") for name, value in ends.items())
        case _:
            return ()


def fit_verdict_tree(verdict: Verdict | None) -> dict[str, Any] | None:
    """Build the entry of a verdict on numbers, where R^2 stands in the place of the accuracy."""
    tree = verdict_tree(verdict)
    return tree and {("explained" if key == "accuracy" else key): value for key, value in tree.items()}


def verdict_tree(verdict: Verdict | Reason | SparseUnits | None) -> dict[str, Any] | None:
    """Build the verdict's entry in trace.json."""
    if verdict is None:
        return None
    values = {each.name: getattr(verdict, each.name) for each in fields(verdict)}
    if isinstance(verdict, Stuck | Moving):
        values["reason"] = verdict_tree(verdict.reason)
    if isinstance(verdict, Unsolved):
        values["units"] = verdict_tree(verdict.units)
    return {"kind": _KINDS[type(verdict)], **values}


_KINDS: Mapping[type[Verdict] | type[Reason] | type[SparseUnits], str] = MappingProxyType(  # as trace.json names them
    {
        Solves: "solves",
        Stuck: "stuck",
        Moving: "moving",
        Unsolved: "unsolved",
        Learning: "learning",
        Worse: "worse",
        Diverged: "diverged",
        NoiseLeft: "noise_left",
        NeverBent: "linear",
        NoGradient: "no_gradient",
        EqualUnits: "equal_units",
        DeadUnits: "dead_units",
        SparseUnits: "sparse_units",
        SaturatedUnits: "saturated_units",
        VanishingGradient: "vanishing_gradient",
    }
)
