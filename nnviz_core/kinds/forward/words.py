"""Say what the picture of a forward section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.forward.actions import Bend, Feed, ForwardAction, Gather, Introduce, Predict, Score
from nnviz_core.kinds.one_pass import PassSubject
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.phrases import activation_name
from nnviz_core.words.say import neuron_words


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, ForwardAction)
    words = section.words
    subject = section.subject
    assert isinstance(subject, PassSubject)
    match action:
        case Introduce():
            return (
                "The network appears: neurons in columns, input on the left, output on the right, every neuron joined "
                "to all of the next column. Edges of negative weight are dashed."
            )
        case Feed():
            return "The coordinates of the sample move into the input neurons."
        case Gather(layer, neurons):
            source = "the inputs" if layer == 1 else f"layer {words.cardinal(layer - 1)}"
            return f"Pulses run along the edges from {source} into {neuron_words(neurons, layer, words)} and add up."
        case Bend(layer, neurons):
            name = activation_name(subject.passed.layers[layer - 1].activation)
            place = neuron_words(neurons, layer, words)
            return f"In {place} the point moves along the curve of {name}, from z to its height a."
        case Predict():
            several = len(subject.passed.probs) > 1
            return f"Beside the output{'s their probabilities appear' if several else ' its probability appears'}."
        case Score():
            return f"The loss appears beside the output{'s' if len(subject.passed.probs) > 1 else ''}."
        case _:
            assert_never(action)
