"""Say what the picture of a backward section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.backward.actions import (
    BackwardAction,
    BiasGrad,
    Blame,
    ChainRule,
    Check,
    JacobianDetail,
    Nudge,
    OutputDelta,
    Recall,
    Slope,
    WeightGrad,
)
from nnviz_core.kinds.backward.chain import path_count
from nnviz_core.kinds.one_pass import PassSubject
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.output_formulas import captions_of, says_probabilities
from nnviz_core.words.place_names import PlaceName, upright
from nnviz_core.words.say import letter_words, neuron_words

NUMBER_NAMES = (
    PlaceName("nudge.z[k]", None, upright("number-nudge-score"), upright("number-nudge-score")),
    PlaceName("nudge.loss[k]", None, upright("number-nudge-loss"), upright("number-nudge-loss")),
    PlaceName("nudge.ratio", None, upright("number-nudge-ratio"), upright("number-nudge-ratio")),
    PlaceName("nudge.step", None, upright("number-nudge-step"), upright("number-nudge-step")),
    PlaceName(
        "gradcheck_bound",
        None,
        upright("number-the-bound-of-differences"),
        upright("number-bound-of-differences"),
    ),
    PlaceName("gradcheck", None, upright("number-the-largest-difference"), upright("number-largest-difference")),
)


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, BackwardAction)
    subject, words = section.subject, section.words
    assert isinstance(subject, PassSubject)
    match action:
        case Recall():
            return words("backward-motion-recall")
        case Nudge():
            if says_probabilities(subject.passed):
                return words("backward-motion-nudge")
            return words("backward-motion-nudge-output")
        case BiasGrad():
            return words("backward-motion-bias", outputs=len(subject.passed.said))
        case ChainRule(layer, neuron, source):
            weight = letter_words("w", (neuron + 1, source + 1), layer, words.writing)
            return words("backward-motion-chain", paths=path_count(subject.passed, layer), weight=weight)
        case JacobianDetail():
            name = subject.passed.output
            return words(captions_of(subject.passed).long_way_appears, output=name)
        case OutputDelta():
            return words(captions_of(subject.passed).delta_appears, outputs=len(subject.passed.said))
        case Blame(layer, neurons):
            ways = len(subject.passed.layers[layer].z)
            edges = ways * len(neurons)
            if layer == 0:
                return words("backward-motion-to-inputs", ways=ways, edges=edges, inputs=len(neurons))
            above, place = words.cardinal(layer + 1), neuron_words(neurons, layer, words)
            return words("backward-motion-back", ways=ways, edges=edges, above=above, neurons=place)
        case Slope(layer, neurons):
            place = neuron_words(neurons, layer, words)
            return words("backward-motion-slope", neurons=place)
        case WeightGrad(layer):
            edges = subject.passed.layers[layer - 1].weights.size
            return words("backward-motion-gradients", edges=edges, layer=words.cardinal(layer))
        case Check():
            return words("backward-motion-check")
        case _:
            assert_never(action)
