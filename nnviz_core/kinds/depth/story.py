"""The gradient over depth: its size in every layer, the factors between, and what one step does to the weights."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from nnviz_core.backprop.depth import delta_sizes, factors_back, path_steps, strongest_path, weight_changes
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import DepthSection
from nnviz_core.kinds.depth.actions import DepthSubject, DrawDecline, MoveWeights, StartAtOutput, StepBack, WeighPath
from nnviz_core.kinds.depth.captions import cause_words, change_words, first_step_words, lesson_words, path_words
from nnviz_core.kinds.depth.numbers import (
    change_numbers,
    factor_number,
    path_numbers,
    product_number,
    size_number,
    total_number,
    weighed_numbers,
)
from nnviz_core.kinds.descent import learning_rate_of
from nnviz_core.kinds.one_pass import one_pass
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.story.run import pick_snapshot
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown


def compose_depth(index: int, section: DepthSection, source: Source, trace: Trace) -> Section:
    """Make a depth section. Raises LookupError where there is no snapshot, no sample or no finite gradient."""
    passing, tree, told = one_pass(section.snapshot, section.sample, source, trace)
    rate = learning_rate_of(section, source, trace, pick_snapshot(trace, section.snapshot))
    subject, words = depth_subject(passing.passed, rate), source.words
    beats = tuple(_beats(subject, words, opening=section.caption))
    return Section(
        index, "depth", words("depth-heading"), told, beats, subject, {**tree, "scene": "depth", **_tree(subject)}
    )


def depth_subject(passed: SamplePass, learning_rate: float) -> DepthSubject:
    """Follow the gradient of a pass back. Raises LookupError where it is not finite."""
    sizes, changes = delta_sizes(passed), weight_changes(passed, learning_rate)
    if not np.isfinite([*sizes, *changes]).all():
        raise LookupError("the gradient of this sample is not finite at this snapshot; choose an earlier one.")
    path = strongest_path(passed)
    return DepthSubject(passed, sizes, factors_back(sizes), path[-1], path_steps(passed, path), learning_rate, changes)


def _tree(subject: DepthSubject) -> Mapping[str, Any]:
    path = [
        {"neuron": step.neuron, "weight": step.weight, "slope": step.slope, "product": step.product}
        for step in subject.path
    ]
    sizes = subject.sizes.tolist()
    return {
        "depth": {
            "sizes": sizes,
            "factors": list(subject.factors),
            "total": sizes[0] / sizes[-1] if sizes[-1] > 0 else None,
            "output": subject.output,
            "start": float(subject.passed.layers[-1].delta[subject.output]),
            "path": path,
            "weights": subject.weights,
            "slopes": subject.slopes,
            "largest_slope": max(abs(step.slope) for step in subject.path),
            "learning_rate": subject.learning_rate,
            "changes": subject.changes.tolist(),
            "times": _times(subject),
        }
    }


def _times(subject: DepthSubject) -> float | None:
    """Return how many times as far as those of layer 1 a step moves the last layer's weights."""
    first, last = subject.changes[[0, -1]].tolist()
    return last / first if first > 0 and np.isfinite(last / first) else None


# --- beats -----------------------------------------------------------------------------------------


def _beats(subject: DepthSubject, words: Catalogue, *, opening: str | None) -> Iterator[Beat]:
    hidden, last = len(subject.path), size_number(subject, len(subject.path))
    asked = Caption(opening) if opening else Caption(words("depth-opening", size=last.text), (last,))
    yield Beat(
        StartAtOutput(), move=2.0, hold=0.6, caption=asked, numbers=(last, product_number(subject, len(subject.path)))
    )
    for layer in range(hidden, 0, -1):
        yield _step_back(subject, layer, words)
    total = total_number(subject)
    drawn = (total,) if total and hidden > 1 else ()
    yield Beat(DrawDecline(), move=2.4, hold=1.2, caption=lesson_words(subject, words), numbers=drawn)
    cause = cause_words(subject, words)
    if cause:
        yield Beat(WeighPath(), move=3.0, hold=1.4, caption=cause, numbers=weighed_numbers(subject))
    standing = tuple(shown.place for shown in _standing(subject, weighed=cause is not None))
    yield Beat(
        MoveWeights(),
        move=3.2,
        hold=2.4,
        caption=change_words(subject, words),
        numbers=change_numbers(subject),
        replaces=standing,
    )


def _step_back(subject: DepthSubject, layer: int, words: Catalogue) -> Beat:
    hidden = len(subject.path)
    caption = None
    if layer == hidden:
        caption = first_step_words(subject, words)
    elif layer == hidden - 1:
        caption = path_words(subject, words)
    slow = caption is not None
    return Beat(
        StepBack(layer),
        move=2.6 if slow else 1.4,
        hold=0.6 if slow else 0.2,
        caption=caption,
        numbers=_step_numbers(subject, layer),
    )


def _step_numbers(subject: DepthSubject, layer: int) -> tuple[Shown, ...]:
    factor = factor_number(subject, layer - 1)
    sizes = (size_number(subject, layer - 1), *((factor,) if factor else ()))
    return (*sizes, *path_numbers(subject, layer - 1))


def _standing(subject: DepthSubject, *, weighed: bool) -> Iterator[Shown]:
    """List what the beats before the last leave on the screen."""
    hidden, total = len(subject.path), total_number(subject)
    yield size_number(subject, hidden)
    yield product_number(subject, hidden)
    for k in range(hidden):
        yield from _step_numbers(subject, k + 1)
    if total and hidden > 1:
        yield total
    if weighed:
        yield from weighed_numbers(subject)
