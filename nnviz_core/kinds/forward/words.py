"""Say what the picture of a forward section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.forward.actions import Bend, Feed, ForwardAction, Gather, Introduce, Predict, Score
from nnviz_core.kinds.one_pass import PassSubject
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.output_formulas import captions_of
from nnviz_core.words.phrases import activation_name
from nnviz_core.words.say import inputs_words, neuron_words


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, ForwardAction)
    words = section.words
    subject = section.subject
    assert isinstance(subject, PassSubject)
    match action:
        case Introduce():
            return words("forward-motion-network")
        case Feed():
            names = inputs_words(words)
            return words("forward-motion-feed-named", names=names) if names else words("forward-motion-feed")
        case Gather(layer, neurons):
            place = neuron_words(neurons, layer, words)
            inputs = len(subject.passed.layers[layer - 1].a_in)
            edges = inputs * len(neurons)
            if layer == 1:
                return words("forward-motion-gather-inputs", inputs=inputs, edges=edges, neurons=place)
            below = words.cardinal(layer - 1)
            return words("forward-motion-gather", inputs=inputs, edges=edges, neurons=place, below=below)
        case Bend(layer, neurons):
            name = activation_name(subject.passed.layers[layer - 1].activation, words)
            place = neuron_words(neurons, layer, words)
            return words("forward-motion-bend", neurons=place, activation=name)
        case Predict():
            return words(captions_of(subject.passed).appears, outputs=len(subject.passed.said))
        case Score():
            return words("forward-motion-loss", outputs=len(subject.passed.said))
        case _:
            assert_never(action)
