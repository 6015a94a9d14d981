"""Say what the picture of a backward section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.kinds.backward.actions import (
    BackwardAction,
    Blame,
    Check,
    JacobianDetail,
    OutputDelta,
    Recall,
    Slope,
    WeightGrad,
)
from nnviz_core.kinds.one_pass import PassSubject
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.number_names import PlaceName, upright
from nnviz_core.words.say import neuron_words

NUMBER_NAMES = (
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
            return "The finished forward pass appears at once."
        case JacobianDetail():
            name = OUTPUTS[subject.passed.output].label
            return f"The longer way is written out: the derivative by the probability, times the slope of {name}."
        case OutputDelta():
            place = "every output" if len(subject.passed.probs) > 1 else "the output"
            return f"At {place}, probability minus target appears as delta."
        case Blame(0, _):
            return "Pulses run back along the edges from layer one into the inputs and add up."
        case Blame(layer, neurons):
            above, place = words.cardinal(layer + 1), neuron_words(neurons, layer, words)
            return f"Pulses run back along the edges from layer {above} into {place} and add up."
        case Slope(layer, neurons):
            place = neuron_words(neurons, layer, words)
            return f"In {place} the sum is multiplied by the slope of the curve, which gives delta."
        case WeightGrad(layer):
            return (
                f"On the edges into layer {words.cardinal(layer)} the weights make way for their gradients, which stay."
            )
        case Check():
            return "The gradient check's badge appears."
        case _:
            assert_never(action)
