"""Go through what is left in one go, where no gradient is left: the way back has nothing more to tell."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from nnviz_core.backprop.passes import SamplePass
from nnviz_core.kinds.backward.actions import Blame, Slope, WeightGrad
from nnviz_core.story.beats import Action, Beat, Caption
from nnviz_core.words.catalogue import Catalogue

MOVE, HOLD, TOLD = 0.8, 0.2, 1.2  # seconds of a beat, and of the hold of the one that says so


def last_zeros(passed: SamplePass) -> int:
    """Return the last layer (from 1) whose deltas are all zero, 0 for none: what comes before has no gradient."""
    return max((layer.index for layer in passed.layers if not layer.delta.any()), default=0)


def hastened(passed: SamplePass, beats: Iterable[Beat], words: Catalogue) -> Iterator[Beat]:
    """Let the first beat behind such a layer say that all is zero from here back, and the others pass without words.

    Their equations would change faster than one can read, and one that stayed would be of another neuron than is lit.
    """
    index, told = last_zeros(passed), False
    for beat in beats:
        if not _is_behind(beat.action, index):
            yield beat
        elif not told:
            told = True
            yield replace(beat, hold=TOLD, caption=Caption(words("backward-zeros", layer=str(index))), equation=None)
        else:
            yield replace(beat, move=MOVE, hold=HOLD, caption=None, equation=None)


def _is_behind(action: Action, index: int) -> bool:
    match action:
        case Blame(layer) | Slope(layer):
            return layer < index
        case WeightGrad(layer):
            return layer <= index
        case _:
            return False
