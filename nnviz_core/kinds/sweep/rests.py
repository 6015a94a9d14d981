"""Where a sweep rests: at minima of the loss, where neurons fall asleep or wake, at the end of the range."""

from collections.abc import Iterator

import numpy as np

from nnviz_core.backprop.network import Array
from nnviz_core.backprop.ties import first_largest, first_smallest
from nnviz_core.kinds.one_pass import sample_name
from nnviz_core.kinds.stretch import Stretch
from nnviz_core.kinds.sweep.actions import SweepSubject
from nnviz_core.kinds.sweep.readings import score_key
from nnviz_core.story.beats import Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number, format_signed
from nnviz_core.words.parameters import parameter_text
from nnviz_core.words.phrases import score_text
from nnviz_core.words.say import capital

HIGHER = 1.5  # times its lowest, from which on the mean loss is told beside that of the sample
LEAST_RISE = 0.01  # of the curve's height: how far both ends must lie above a minimum to call it one
MOST_RESTS = 3  # on the way, besides the end
APART = 0.08  # of the range between two rests
APPROACH = 0.14  # of it before a rest, when what is seen there is said


def rests(subject: SweepSubject, words: Catalogue) -> list[tuple[int, Caption]]:
    """Choose where to stop, in order, each with what happens there; the last is the end of the range."""
    found = list(_hard_and_easy(subject, words) if subject.kind == "sample" else _events(subject, words))
    apart, last = max(2, round(APART * subject.count)), subject.count - 1
    kept: list[tuple[int, Caption]] = []
    for index, caption in found:
        if apart <= index <= last - apart and all(abs(index - other) >= apart for other, _ in kept):
            kept.append((index, caption))
    return [*sorted(kept[:MOST_RESTS], key=lambda rest: rest[0]), (last, _last_words(subject, words))]


def stretches(subject: SweepSubject, words: Catalogue) -> Iterator[Stretch]:
    """Cut the way to each rest in two, from a value to a value: what is seen there is said when it comes into sight."""
    start, approach = 0, max(1, round(APPROACH * subject.count))
    for end, caption in rests(subject, words):
        near = end - approach
        if near - start >= approach:
            yield Stretch(start, near, Caption(_on_the_way(subject, start, words)), rests=False)
            start = near
        yield Stretch(start, end, caption)
        start = end


def _on_the_way(subject: SweepSubject, start: int, words: Catalogue) -> str:
    """Say that what moves sets out, or goes on."""
    if start:
        return words("sweep-goes-on")
    named = parameter_text(subject.parameter, words.writing) if subject.kind == "parameter" else ""
    return words("sweep-sets-out", kind=subject.kind, parameter=named)


def _events(subject: SweepSubject, words: Catalogue) -> Iterator[tuple[int, Caption]]:
    """Find what is worth a rest, most important first."""
    for lowest in _minimum(subject.numbers["loss"]):
        shown = Shown(format_signed(float(subject.numbers["slope"][lowest])), f"sweep.slope[{lowest}]")
        value, where = _value(subject, lowest), _where(subject, lowest, words)
        mean, least = subject.numbers["mean_loss"], first_smallest(subject.numbers["mean_loss"])
        if mean[lowest] > HIGHER * mean[least]:
            now, low = (Shown(format_number(float(mean[at])), f"sweep.mean_loss[{at}]") for at in (lowest, least))
            told = words("sweep-lowest-loss-only", where=where, now=now.text, least=low.text)
            yield lowest, Caption(told, (value, now, low))
            continue
        told = words("sweep-lowest-loss", where=where, gradient=shown.text)
        yield lowest, Caption(told, (value, shown))
    for best in _minimum(subject.numbers["mean_loss"]):
        share = _share(subject, best)
        value, where = _value(subject, best), _where(subject, best, words)
        id = "sweep-lowest-mean-loss" if score_key(subject) == "accuracy" else "sweep-lowest-mean-loss-of-fit"
        told = words(id, where=where, share=share.text)
        yield best, Caption(told, (value, share))
    yield from _sleepers(subject, words)


def _minimum(values: Array) -> tuple[int, ...]:
    """Find the lowest value, unless the range only falls or rises to it."""
    lowest = first_smallest(values)
    rise = min(values[0], values[-1]) - values[lowest]
    return (lowest,) if rise > LEAST_RISE * np.ptp(values) else ()


def _sleepers(subject: SweepSubject, words: Catalogue) -> Iterator[tuple[int, Caption]]:
    """Find where neurons turn off or wake: their slope at the sample becomes exactly zero, or is so no more."""
    for layer, slopes in enumerate(subject.followed.slopes):
        for j in range(slopes.shape[1]):
            flat = slopes[:, j] == 0
            for index in np.flatnonzero(flat[1:] != flat[:-1]) + 1:
                yield int(index), _sleeper_words(subject, layer, j, int(index), words)


def _sleeper_words(subject: SweepSubject, layer: int, j: int, index: int, words: Catalogue) -> Caption:
    slope = float(subject.followed.slopes[layer][index, j])
    shown = Shown(format_number(slope), f"sweep.slopes[{layer}][{index}][{j}]")
    told = words(
        "sweep-neuron-changes",
        neuron=str(j + 1),
        layer=str(layer + 1),
        change="off" if slope == 0 else "wakes",
        where=_where(subject, index, words),
        slope=shown.text,
    )
    return Caption(told, (_value(subject, index), shown))


def _hard_and_easy(subject: SweepSubject, words: Catalogue) -> Iterator[tuple[int, Caption]]:
    """Find the samples of largest and smallest loss."""
    loss, grads = subject.numbers["loss"], subject.followed.grads
    for index, which in ((first_largest(loss), "hardest"), (first_smallest(loss), "easiest")):
        shown = Shown(format_number(float(loss[index])), f"sweep.loss[{index}]")
        k = first_largest(np.abs(grads[index]))
        largest = Shown(format_number(abs(float(grads[index, k]))), f"sweep.grads[{index}][{k}]")
        name = sample_name(subject.samples[index], words)
        told = words("sweep-extreme-sample", sample=name, which=which, loss=shown.text, gradient=largest.text)
        yield index, Caption(capital(told, words), (shown, largest))


def _where(subject: SweepSubject, index: int, words: Catalogue) -> str:
    """Name a value of what moves."""
    value = words.writing.number(_value(subject, index).text)
    if subject.kind == "parameter":
        return f"{parameter_text(subject.parameter, words.writing)} = {value}"
    return words("sweep-factor-of", factor=value)


def _value(subject: SweepSubject, index: int) -> Shown:
    return Shown(format_number(float(subject.numbers["values"][index])), f"sweep.values[{index}]")


def _share(subject: SweepSubject, index: int) -> Shown:
    key = score_key(subject)
    return Shown(score_text(float(subject.numbers[key][index]), explained=key == "explained"), f"sweep.{key}[{index}]")


def _last_words(subject: SweepSubject, words: Catalogue) -> Caption:
    last, fit = subject.count - 1, score_key(subject) == "explained"
    if subject.kind == "sample":
        share = _share(subject, last)
        id = "sweep-ends-samples-of-fit" if fit else "sweep-ends-samples"
        return Caption(words(id, share=share.text), (share,))
    value, share = _value(subject, last), _share(subject, last)
    loss = Shown(format_number(float(subject.numbers["loss"][last])), f"sweep.loss[{last}]")
    where = _where(subject, last, words)
    told = words("sweep-ends-fit" if fit else "sweep-ends", where=where, loss=loss.text, share=share.text)
    return Caption(told, (value, loss, share))
