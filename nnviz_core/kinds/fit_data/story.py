"""The data of a film that learns numbers: the points, their mean, and how far a straight line or a plane gets."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.least_squares import best_affine_of, spread_of
from nnviz_core.backprop.patterns import follows_pattern
from nnviz_core.backprop.sums import total
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import DataSection
from nnviz_core.kinds.fit_data.actions import FitDataSubject, LayMean, MoveErrors, ScatterNumbers, TurnToBest
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.phrases import percent

NO_ERROR = 1e-9  # of the range of the numbers: an error below it is one of rounding


def compose_fit_data(index: int, section: DataSection, source: Source, trace: Trace) -> Section:
    """Make a data section of points whose answers are numbers. Raises LookupError where these are all alike."""
    subject = fit_data_subject(trace.dataset)
    words, points = source.words, len(trace.dataset.x)
    beats = tuple(_beats(subject, words, opening=section.caption))
    remark = words("remark-points", count=points, digits=f"{points:,}")
    heading = words("fit-data-heading", shape=shape_of(subject))
    return Section(index, "data", heading, remark, beats, subject, _tree(subject))


def fit_data_subject(dataset: Dataset) -> FitDataSubject:
    """Fit the mean and the best straight line or plane to the points."""
    y = dataset.numbers
    if not np.ptp(y):
        raise LookupError(f"the numbers of these points are all {y[0, 0]:g}, so that there is nothing to explain.")
    best = best_affine_of(dataset)
    rest = (y - best.at(dataset.x))[:, 0]
    exact = bool(np.abs(rest).max() <= NO_ERROR * np.ptp(y))
    pattern = None if exact else follows_pattern(dataset.x, rest)
    return FitDataSubject(dataset, float(total(y[:, 0]) / len(y)), spread_of(y), best, pattern, exact)


def shape_of(subject: FitDataSubject) -> str:
    """Name what is fitted, as messages do: a line over one input, a plane over two."""
    return "line" if subject.dataset.x.shape[1] == 1 else "plane"


def _tree(subject: FitDataSubject) -> Mapping[str, Any]:
    best = subject.best
    return {
        "scene": "data",
        "points": len(subject.dataset.x),
        "mean": {"y": subject.mean, "loss": subject.spread},
        "best": {
            "weights": best.weights[0].tolist(),
            "bias": float(best.bias[0]),
            "loss": best.loss,
            "explained": best.explained,
            "left": 1 - best.explained,
        },
        "pattern": subject.pattern,
        "exact": subject.exact,
    }


# --- numbers -------------------------------------------------------------------------------------


def mean_number(subject: FitDataSubject) -> Shown:
    """Give the mean of all numbers."""
    return Shown(format_number(subject.mean), "mean.y")


def mean_loss(subject: FitDataSubject) -> Shown:
    """Give the loss of the mean."""
    return Shown(format_number(subject.spread), "mean.loss")


def best_loss(subject: FitDataSubject) -> Shown:
    """Give the loss of the best straight line or plane."""
    return Shown(format_number(0.0 if subject.exact else subject.best.loss), "best.loss")


def best_explained(subject: FitDataSubject) -> Shown:
    """Give the share of the variance that the best straight line or plane explains."""
    return Shown(percent(subject.best.explained), "best.explained")


def left_number(subject: FitDataSubject) -> Shown:
    """Give the share of the variance that is left."""
    return Shown(percent(1 - subject.best.explained), "best.left")


# --- beats ---------------------------------------------------------------------------------------


def _beats(subject: FitDataSubject, words: Catalogue, *, opening: str | None) -> Iterator[Beat]:
    count, shape = len(subject.dataset.x), shape_of(subject)
    told = words("fit-data-points", count=count, digits=f"{count:,}", shape=shape)
    yield Beat(ScatterNumbers(), move=2.6, hold=0.5, caption=Caption(opening or told))
    mean, loss = mean_number(subject), mean_loss(subject)
    told = words("fit-data-mean", mean=mean.text, loss=loss.text)
    yield Beat(LayMean(), move=2.0, hold=1.0, caption=Caption(told, (mean, loss)), numbers=(loss,))
    best, share = best_loss(subject), best_explained(subject)
    told = words("fit-data-best", shape=shape, loss=best.text, share=share.text)
    yield Beat(TurnToBest(), move=3.0, hold=1.0, caption=Caption(told, (best, share)), numbers=(best, share))
    yield Beat(MoveErrors(), move=2.4, hold=2.6, caption=_verdict(subject, words))


def _verdict(subject: FitDataSubject, words: Catalogue) -> Caption:
    """Say whether a straight line or a plane is enough, as far as the errors that it leaves tell."""
    shape = shape_of(subject)
    if subject.exact:
        return Caption(words("fit-data-exact", shape=shape))
    left = left_number(subject)
    if subject.pattern is None:
        return Caption(words("fit-data-open", shape=shape, share=left.text), (left,))
    if subject.pattern:
        return Caption(words("fit-data-needs-bend", shape=shape, share=left.text), (left,))
    return Caption(words("fit-data-enough", shape=shape, share=left.text), (left,))
