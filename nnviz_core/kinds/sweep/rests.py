"""Where a sweep rests: at minima of the loss, where neurons fall asleep or wake, at the end of the range."""

from collections.abc import Iterator

import numpy as np

from nnviz_core.backprop.network import Array
from nnviz_core.backprop.ties import first_largest, first_smallest
from nnviz_core.backprop.verdict import FLAT_SLOPE
from nnviz_core.kinds.sweep.actions import SweepSubject
from nnviz_core.story.beats import Caption
from nnviz_core.story.run import Sample
from nnviz_core.words.numbers import Shown, format_number, format_signed
from nnviz_core.words.phrases import percent

LEAST_RISE = 0.01  # of the curve's height: how far both ends must lie above a minimum to call it one
MOST_RESTS = 3  # on the way, besides the end
APART = 0.08  # of the range between two rests


def rests(subject: SweepSubject) -> list[tuple[int, Caption]]:
    """Choose where to stop, in order, each with what happens there; the last is the end of the range."""
    found = list(_hard_and_easy(subject) if subject.kind == "sample" else _events(subject))
    apart, last = max(2, round(APART * subject.count)), subject.count - 1
    kept: list[tuple[int, Caption]] = []
    for index, caption in found:
        if apart <= index <= last - apart and all(abs(index - other) >= apart for other, _ in kept):
            kept.append((index, caption))
    return [*sorted(kept[:MOST_RESTS], key=lambda rest: rest[0]), (last, _last_words(subject))]


def _events(subject: SweepSubject) -> Iterator[tuple[int, Caption]]:
    """Find what is worth a rest, most important first."""
    for lowest in _minimum(subject.numbers["loss"]):
        shown = Shown(format_signed(float(subject.numbers["slope"][lowest])), f"sweep.slope[{lowest}]")
        yield lowest, _said(subject, lowest, "Loss of this sample lowest", f"gradient {shown.text}.", shown)
    for best in _minimum(subject.numbers["mean_loss"]):
        share = _share(subject, best)
        yield best, _said(subject, best, "Mean loss of all points lowest", f"{share.text} right.", share)
    yield from _sleepers(subject)


def _minimum(values: Array) -> tuple[int, ...]:
    """Find the lowest value, unless the range only falls or rises to it."""
    lowest = first_smallest(values)
    rise = min(values[0], values[-1]) - values[lowest]
    return (lowest,) if rise > LEAST_RISE * np.ptp(values) else ()


def _sleepers(subject: SweepSubject) -> Iterator[tuple[int, Caption]]:
    """Find where neurons fall asleep or wake: their slope at the sample crosses FLAT_SLOPE."""
    for layer, slopes in enumerate(subject.followed.slopes):
        for j in range(slopes.shape[1]):
            flat = slopes[:, j] < FLAT_SLOPE
            for index in np.flatnonzero(flat[1:] != flat[:-1]) + 1:
                yield int(index), _sleeper_words(subject, layer, j, int(index))


def _sleeper_words(subject: SweepSubject, layer: int, j: int, index: int) -> Caption:
    slope = float(subject.followed.slopes[layer][index, j])
    shown = Shown(format_number(slope), f"sweep.slopes[{layer}][{index}][{j}]")
    words = "wakes" if slope >= FLAT_SLOPE else "turns off" if slope == 0 else "saturates"
    return _said(subject, index, f"Neuron {j + 1} of layer {layer + 1} {words}", f"its slope is {shown.text}.", shown)


def _hard_and_easy(subject: SweepSubject) -> Iterator[tuple[int, Caption]]:
    """Find the samples of largest and smallest loss."""
    loss, grads = subject.numbers["loss"], subject.followed.grads
    for index, words in ((first_largest(loss), "hardest"), (first_smallest(loss), "easiest")):
        shown = Shown(format_number(float(loss[index])), f"sweep.loss[{index}]")
        k = first_largest(np.abs(grads[index]))
        largest = Shown(format_number(abs(float(grads[index, k]))), f"sweep.grads[{index}][{k}]")
        name = _name_of(subject, index)
        yield (
            index,
            Caption(
                f"{name} is the {words} here: loss {shown.text}, largest gradient {largest.text}.", (shown, largest)
            ),
        )


def _name_of(subject: SweepSubject, index: int) -> str:
    name = sample_name(subject.samples[index])
    return name[0].upper() + name[1:]


def _said(subject: SweepSubject, index: int, what: str, then: str, *numbers: Shown) -> Caption:
    """Say what happens at a value, and with what result."""
    value = _value(subject, index)
    where = f"{subject.parameter} = {value.text}" if subject.kind == "parameter" else f"factor {value.text}"
    return Caption(f"{what} at {where}: {then}", (value, *numbers))


def _value(subject: SweepSubject, index: int) -> Shown:
    return Shown(format_number(float(subject.numbers["values"][index])), f"sweep.values[{index}]")


def _share(subject: SweepSubject, index: int) -> Shown:
    return Shown(percent(float(subject.numbers["accuracy"][index])), f"sweep.accuracy[{index}]")


def _last_words(subject: SweepSubject) -> Caption:
    last = subject.count - 1
    if subject.kind == "sample":
        share = _share(subject, last)
        return Caption(f"Each sample pulls its own way; the network is right for {share.text}.", (share,))
    value, share = _value(subject, last), _share(subject, last)
    loss = Shown(format_number(float(subject.numbers["loss"][last])), f"sweep.loss[{last}]")
    where = f"{subject.parameter} = {value.text}" if subject.kind == "parameter" else f"factor {value.text}"
    return Caption(f"At {where}: loss {loss.text}; {share.text} of all points right.", (value, loss, share))


def sample_name(sample: Sample) -> str:
    """Name a sample in a sentence."""
    return "own sample" if sample.index is None else f"sample {sample.index}"
