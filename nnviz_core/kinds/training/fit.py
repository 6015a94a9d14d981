"""What a training section says besides where answers are numbers: R^2, the best straight line, the largest error."""

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.least_squares import best_affine_of
from nnviz_core.backprop.network import Network
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.ties import first_largest
from nnviz_core.backprop.verdict import Diverged
from nnviz_core.kinds.training.actions import FitEnd, TrainingSubject
from nnviz_core.kinds.training.checkpoints import checkpoint_words
from nnviz_core.kinds.training.numbers import score_number
from nnviz_core.story.beats import Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.phrases import percent
from nnviz_core.words.say import capital
from nnviz_core.words.verdicts import fit_verdict_numbers, fit_verdict_words


def fit_end(network: Network, dataset: Dataset) -> FitEnd:
    """Find the largest error, and what the best straight line or plane explains. Raises LookupError for equal y."""
    if not np.ptp(dataset.numbers):
        raise LookupError("the numbers of these points are all alike, so that there is nothing to explain.")
    errors = np.abs(output_of(network).f(propagate(network, dataset.x)[2]) - dataset.numbers)[:, 0]
    worst = first_largest(errors)
    return FitEnd(best_affine_of(dataset).explained, worst, float(errors[worst]))


def opening_of_fit(subject: TrainingSubject, right: Shown, words: Catalogue) -> Caption:
    """Say what the network explains at first, and what that means."""
    numbers = (right,) if right.text else ()
    if subject.names:
        messages = {"moment": "fit-training-at-moment", "name": "fit-training-opens-keyframe"}
        return Caption(checkpoint_words(subject, 0, right, words, **messages), numbers)
    better = "yes" if subject.course.scores[0] > 0 else "no"
    return Caption(words("fit-training-opens", share=right.text, better=better), numbers)


def closing_of_fit(subject: TrainingSubject, fit: FitEnd, words: Catalogue) -> Caption:
    """Give the verdict on a fit, and say how far the best straight line or plane gets, and what is ringed."""
    shape = "line" if subject.dataset.x.shape[1] == 1 else "plane"
    if isinstance(subject.verdict, Diverged):
        return Caption(words("sentence", words=capital(fit_verdict_words(subject.verdict, words), words)))
    error, line = Shown(format_number(fit.error), "largest_error"), Shown(percent(fit.line), "best.explained")
    seen = words("fit-training-ringed", shape=shape, line=line.text, error=error.text)
    if subject.verdict is None:
        right = score_number(subject.course, subject.course.rows - 1)
        messages = {"moment": "fit-training-at-moment", "name": "fit-training-ends-keyframe"}
        told = checkpoint_words(subject, -1, right, words, **messages)
        return Caption(f"{told} {seen}", (right, line, error))
    told = words("sentence", words=capital(fit_verdict_words(subject.verdict, words), words))
    return Caption(f"{told} {seen}", (*fit_verdict_numbers(subject.verdict, "verdict"), line, error))
