"""One neuron as a graph: values forward node by node, then a local derivative at each node on the way back."""

import re
from collections.abc import Iterator

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.ties import first_largest
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import GraphSection
from nnviz_core.kinds.forward.story import neuron_number, row_numbers
from nnviz_core.kinds.graph.actions import (
    Activate,
    Add,
    Arrive,
    Draw,
    Enter,
    GraphSubject,
    Multiply,
    Replay,
    ThroughActivation,
    ThroughSum,
    ToInputs,
    ToWeights,
)
from nnviz_core.kinds.one_pass import PassSubject, one_pass
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.equations import (
    arriving,
    bent,
    contribution_of,
    message_of,
    passed_on,
    sloped,
    sum_of_contributions,
    through_neuron,
    weight_gradient,
)
from nnviz_core.words.numbers import Shown, format_number, format_signed
from nnviz_core.words.phrases import activation_label
from nnviz_core.words.say import letter_words


def compose_graph(index: int, section: GraphSection, source: Source, trace: Trace) -> Section:
    """Make a graph section. Raises LookupError where there is no such snapshot or sample."""
    passing, tree, remark = one_pass(section.snapshot, section.sample, source, trace)
    subject, words = graph_subject(passing, section.neuron), source.words
    name = letter_words("a", (subject.neuron + 1,), subject.layer, words.writing)
    heading = words("graph-heading", neuron=name)
    beats = tuple(graph_beats(subject, words, opening=section.caption))
    tree = {"scene": "graph", **tree, "neuron": f"a{subject.layer}[{subject.neuron + 1}]"}
    return Section(index, "graph", heading, remark, beats, subject, tree)


def graph_subject(passing: PassSubject, neuron: str | None) -> GraphSubject:
    """Find the neuron, such as a2[1]; without a name that of the last hidden layer with the largest gradient by z."""
    passed = passing.passed
    if neuron is None:
        layer = len(passed.layers) - 1
        return GraphSubject(passed, layer, first_largest(np.abs(passed.layers[layer - 1].delta)))
    layer, unit = map(int, re.findall(r"\d+", neuron))
    return GraphSubject(passed, layer, unit - 1)


# --- numbers ---------------------------------------------------------------------------------------


def at_layer(subject: GraphSubject) -> str:
    """Give the address of the neuron's layer."""
    return f"layers[{subject.layer - 1}]"


def input_numbers(subject: GraphSubject) -> tuple[Shown, ...]:
    """List what comes in."""
    return tuple(Shown(format_signed(a), f"{at_layer(subject)}.a_in[{k}]") for k, a in enumerate(subject.record.a_in))


def edge_numbers(subject: GraphSubject, name: str) -> tuple[Shown, ...]:
    """List one kind of number for every input: `weights`, `contribution`, `weight_grad` or `message`."""
    return row_numbers(subject.record, name, subject.neuron)


def own_number(subject: GraphSubject, name: str) -> Shown:
    """Name one number of the neuron, such as its z."""
    return neuron_number(subject.record, name, subject.neuron)


def bias_numbers(subject: GraphSubject, name: str) -> tuple[Shown, ...]:
    """List one kind of number of the neuron's bias, `bias` or `bias_grad`; nothing where it has none."""
    return (own_number(subject, name),) if subject.record.has_bias else ()


def slope_shown(subject: GraphSubject) -> Shown:
    """Name the slope of the activation where it is taken."""
    return Shown(format_number(subject.record.slope[subject.neuron]), f"{at_layer(subject)}.slope[{subject.neuron}]")


# --- beats -----------------------------------------------------------------------------------------


def graph_beats(subject: GraphSubject, words: Catalogue, *, opening: str | None) -> Iterator[Beat]:
    """Build the graph, run it forward, and take it back node by node."""
    opened = Caption(opening or words("graph-opening"))
    yield Beat(Draw(), move=2.8, hold=0.5, caption=opened)
    yield from _forward(subject, words)
    yield from _backward(subject, words)


def example_of(subject: GraphSubject) -> int:
    """Choose the input whose weight has the largest gradient."""
    return first_largest(np.abs(subject.record.weight_grad[subject.neuron]))


def _forward(subject: GraphSubject, words: Catalogue) -> Iterator[Beat]:
    record, j, k = subject.record, subject.neuron, example_of(subject)
    inputs = subject.inputs
    yield Beat(
        Enter(),
        move=1.8,
        hold=0.4,
        caption=Caption(words("graph-enter" if record.has_bias else "graph-enter-no-bias", inputs=inputs)),
        numbers=(*input_numbers(subject), *edge_numbers(subject, "weights"), *bias_numbers(subject, "bias")),
    )
    yield Beat(
        Multiply(),
        move=2.6,
        hold=0.8,
        caption=Caption(words("graph-multiply", inputs=inputs)),
        equation=contribution_of(record, j, k),
        numbers=edge_numbers(subject, "contribution"),
    )
    yield Beat(
        Add(),
        move=2.6,
        hold=0.8,
        caption=Caption(words("graph-add" if record.has_bias else "graph-add-no-bias", inputs=inputs)),
        equation=sum_of_contributions(record, j),
        numbers=(own_number(subject, "z"),),
    )
    yield Beat(
        Activate(),
        move=2.8,
        hold=0.8,
        caption=Caption(_activate_words(subject, words)),
        equation=bent(record, j),
        numbers=(own_number(subject, "a"),),
    )


def _activate_words(subject: GraphSubject, words: Catalogue) -> str:
    name = subject.record.activation
    if ACTIVATIONS[name].name == "identity":
        return words("forward-identity")
    return words("graph-activate", activation=activation_label(name, words))


def _backward(subject: GraphSubject, words: Catalogue) -> Iterator[Beat]:
    record, j = subject.record, subject.neuron
    arrived, slope = own_number(subject, "a_grad"), slope_shown(subject)
    yield Beat(
        Arrive(),
        move=2.6,
        hold=0.6,
        caption=Caption(words("graph-arrive", gradient=arrived.text), (arrived,)),
        equation=arriving(record, j),
        numbers=(arrived,),
    )
    yield Beat(
        ThroughActivation(),
        move=3.2,
        hold=0.8,
        caption=Caption(words("graph-slope", does=slope_does(subject), slope=slope.text), (slope,)),
        equation=sloped(record, j),
        numbers=(slope, own_number(subject, "delta")),
    )
    yield Beat(
        ThroughSum(),
        move=3.2,
        hold=0.8,
        caption=Caption(words("graph-sum" if record.has_bias else "graph-sum-no-bias")),
        equation=passed_on(record, j) if record.has_bias else None,
        numbers=bias_numbers(subject, "bias_grad"),
    )
    yield from _to_the_leaves(subject, words)


def _to_the_leaves(subject: GraphSubject, words: Catalogue) -> Iterator[Beat]:
    record, j, k = subject.record, subject.neuron, example_of(subject)
    yield Beat(
        ToWeights(),
        move=3.2,
        hold=0.8,
        caption=Caption(words("graph-to-weights")),
        equation=weight_gradient(record, j, k),
        numbers=edge_numbers(subject, "weight_grad"),
    )
    yield Beat(
        ToInputs(),
        move=3.2,
        hold=0.8,
        caption=Caption(words("graph-to-inputs", others="yes" if subject.has_others else "no")),
        equation=message_of(record, j, k),
        numbers=edge_numbers(subject, "message"),
    )
    yield Beat(
        Replay(), move=3.6, hold=1.6, caption=Caption(words("graph-replay")), equation=through_neuron(record, j, k)
    )


def slope_does(subject: GraphSubject) -> str:
    """Say what the activation does to the gradient that passes it, as messages name it.

    By its slope: 0 stops it, 1 lets it through, a negative one turns it around, others make it smaller or larger.
    """
    slope, arriving = (float(each[subject.neuron]) for each in (subject.record.slope, subject.record.a_grad))
    if arriving == 0:
        return "nothing"
    if slope == 0:
        return "stops"
    if slope == 1:
        return "keeps"
    if slope < 0:
        return "turns"
    return "shrinks" if slope < 1 else "grows"
