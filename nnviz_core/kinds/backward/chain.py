"""Follow one weight's gradient along every path to the loss: multiply along a path, add over the paths."""

from math import prod

import numpy as np

from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.ties import first_largest
from nnviz_core.kinds.backward.actions import ChainRule
from nnviz_core.story.beats import Beat, Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.equations import path_product, path_sum
from nnviz_core.words.phrases import spelled

MOST_PATHS = 3  # whose factors stand side by side in one equation
PATH_SECONDS = {1: 3.4, 2: 4.2, 3: 5.6}  # by how many factors come and fall one path after the other
MOST_LAYERS = 4  # whose factors stand in one product


def path_count(passed: SamplePass, index: int) -> int:
    """Count the paths that lead from the loss to a weight of layer `index` (from 1)."""
    return prod(len(layer.z) for layer in passed.layers[index:])


def chain_beats(passed: SamplePass, words: Catalogue) -> tuple[Beat, ...]:
    """Follow the weight into the last hidden layer that has the largest gradient; none where paths are too many."""
    index = len(passed.layers) - 1
    paths = path_count(passed, index)
    if paths > MOST_PATHS:
        return ()
    j, k = _steepest(passed, index)
    told = Caption(words("backward-chain", paths=paths, spelled=spelled(paths, words)))
    return (
        Beat(
            ChainRule(index, j, k),
            move=PATH_SECONDS[paths],
            hold=1.0,
            caption=told,
            equation=path_sum(passed, index, j, k),
        ),
    )


def whole_chain_beats(passed: SamplePass, words: Catalogue) -> tuple[Beat, ...]:
    """Follow a weight of the first layer all the way, where each layer has one neuron and the last beat is not that."""
    layers = len(passed.layers)
    if not 2 < layers <= MOST_LAYERS or len(passed.layers[0].z) > 1 or path_count(passed, 1) > 1:
        return ()
    j, k = _steepest(passed, 1)
    told = Caption(words("backward-whole-chain"))
    return (Beat(ChainRule(1, j, k), move=4.2, hold=1.2, caption=told, equation=path_product(passed, k)),)


def _steepest(passed: SamplePass, index: int) -> tuple[int, int]:
    """Find the weight of a layer (from 1) that has the largest gradient, as (neuron, source).

    Where all are zero, the one with the largest dL/da at its end and the largest input: that shows which factor is 0.
    """
    layer = passed.layers[index - 1]
    gradients = np.abs(layer.weight_grad)
    if not gradients.any():
        return first_largest(np.abs(layer.a_grad)), first_largest(np.abs(layer.a_in))
    neuron, source = divmod(first_largest(gradients.ravel()), gradients.shape[1])
    return neuron, source
