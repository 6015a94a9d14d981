"""Follow one weight's gradient along every path to the loss: multiply along a path, add over the paths."""

import numpy as np

from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.ties import first_largest
from nnviz_core.kinds.backward.actions import ChainRule
from nnviz_core.story.beats import Beat, Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.equations import path_sum
from nnviz_core.words.phrases import spelled

MOST_PATHS = 3  # whose factors stand side by side in one equation


def chain_beats(passed: SamplePass, words: Catalogue) -> tuple[Beat, ...]:
    """Follow the weight into the last hidden layer that has the largest gradient; none where paths are too many."""
    index, paths = len(passed.layers) - 1, len(passed.probs)
    if paths > MOST_PATHS:
        return ()
    gradients = np.abs(passed.layers[index - 1].weight_grad)
    j, k = divmod(first_largest(gradients.ravel()), gradients.shape[1])
    told = Caption(words("backward-chain", paths=paths, spelled=spelled(paths, words)))
    return (Beat(ChainRule(index, j, k), move=3.4, hold=1.0, caption=told, equation=path_sum(passed, index, j, k)),)
