"""Forward propagation: contributions along the edges, sums, bends, softmax, loss."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.passes import LayerPass, SamplePass
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import ForwardSection
from nnviz_core.kinds.convention import with_convention
from nnviz_core.kinds.forward.actions import Bend, Feed, Gather, Introduce, Predict, Score
from nnviz_core.kinds.one_pass import PassSubject, one_pass
from nnviz_core.look.density import labelling
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.equations import bent, weighted_sum
from nnviz_core.words.numbers import Shown, format_number, format_signed
from nnviz_core.words.output_formulas import formulas_of, says_probabilities, shown_output
from nnviz_core.words.phrases import activation_label, spelled
from nnviz_core.words.say import and_list, comma_list

MOST_TARGETS = 3  # that a caption names
MOST_ONE_BY_ONE = 3  # neurons of a layer that are computed one after the other


def compose_forward(index: int, section: ForwardSection, source: Source, trace: Trace) -> Section:
    """Make a forward section. Raises LookupError where there is no such snapshot or sample."""
    subject, tree, remark = one_pass(section.snapshot, section.sample, source, trace)
    words = source.words
    beats = with_convention(index, source, forward_beats(subject, words, opening=section.caption))
    return Section(index, "forward", words("forward-heading"), remark, beats, subject, {"scene": "forward", **tree})


def forward_beats(subject: PassSubject, words: Catalogue, *, opening: str | None) -> tuple[Beat, ...]:
    """Carry one sample from the inputs to the loss."""
    passed = subject.passed
    beats = [
        Beat(
            Introduce(),
            move=2.0,
            hold=0.4,
            caption=Caption(opening or words("forward-opening")),
            numbers=parameter_numbers(passed),
        ),
        Beat(Feed(), move=0.9, hold=0.4, caption=_sample_words(passed, words), numbers=input_numbers(passed)),
    ]
    for layer in passed.layers[:-1]:
        beats += _hidden_layer(passed, layer, words)
    beats += _outputs(passed, words)
    return tuple(_with_active_weights(beats, passed))


def shape_of(passed: SamplePass) -> tuple[int, ...]:
    """Return the network's widths, input first."""
    return (len(passed.x), *(len(layer.z) for layer in passed.layers))


def _with_active_weights(beats: Sequence[Beat], passed: SamplePass) -> Iterator[Beat]:
    """Where edges are too many to be labelled at once, show the weights of the neuron at work."""
    active: tuple[str, ...] = ()
    for beat in beats:
        if isinstance(beat.action, Gather):
            row = _active_row(passed, beat.action)
            beat = replace(beat, numbers=(*beat.numbers, *row), replaces=(*beat.replaces, *active))
            active = tuple(shown.place for shown in row)
        yield beat


def _active_row(passed: SamplePass, action: Gather) -> tuple[Shown, ...]:
    if labelling(shape_of(passed), action.layer) != "active":
        return ()
    return row_numbers(passed.layers[action.layer - 1], "weights", action.neurons[0])


def parameter_numbers(passed: SamplePass) -> tuple[Shown, ...]:
    """List every weight and bias as the picture shows them."""
    shape = shape_of(passed)
    return tuple(
        shown
        for layer in passed.layers
        for shown in (
            *(edge_numbers(layer, "weights") if labelling(shape, layer.index) == "all" else ()),
            *bias_numbers(layer),
        )
    )


def bias_numbers(layer: LayerPass) -> tuple[Shown, ...]:
    """List a layer's biases."""
    return tuple(neuron_number(layer, "bias", j) for j in range(len(layer.bias)))


def input_numbers(passed: SamplePass) -> tuple[Shown, ...]:
    """List the sample's coordinates."""
    return tuple(Shown(format_signed(value), f"sample.x[{k}]") for k, value in enumerate(passed.x))


def edge_numbers(layer: LayerPass, name: str) -> tuple[Shown, ...]:
    """List one kind of number for every edge of a layer: `weights` or `weight_grad`."""
    return tuple(shown for j in range(len(layer.z)) for shown in row_numbers(layer, name, j))


def row_numbers(layer: LayerPass, name: str, j: int) -> tuple[Shown, ...]:
    """List one kind of number for the edges into one neuron."""
    return tuple(
        Shown(format_signed(value), f"layers[{layer.index - 1}].{name}[{j}][{k}]")
        for k, value in enumerate(getattr(layer, name)[j])
    )


def product_numbers(
    passed: SamplePass, index: int, name: str, *, ends: Sequence[int] | None = None, starts: Sequence[int] | None = None
) -> tuple[Shown, ...]:
    """List what runs along the edges of a layer (from 1), where edges show numbers: `contribution` or `message`."""
    if labelling(shape_of(passed), index) != "all":
        return ()
    values, at = getattr(passed.layers[index - 1], name), f"layers[{index - 1}].{name}"
    return tuple(
        Shown(format_signed(value), f"{at}[{j}][{k}]")
        for j, row in enumerate(values)
        for k, value in enumerate(row)
        if (ends is None or j in ends) and (starts is None or k in starts)
    )


def neuron_number(layer: LayerPass, name: str, j: int) -> Shown:
    """Name one number of a neuron, such as its z."""
    return Shown(format_signed(getattr(layer, name)[j]), f"layers[{layer.index - 1}].{name}[{j}]")


def bias_place(layer: LayerPass, j: int) -> str:
    """Give the address of a neuron's bias, where its delta will stand."""
    return f"layers[{layer.index - 1}].bias[{j}]"


def _sample_words(passed: SamplePass, words: Catalogue) -> Caption:
    if passed.label is None:
        return _numbers_words(passed, words)
    if len(passed.x) > 2:
        return Caption(words("forward-sample-enters", label=words.called(passed.label)))
    values, numbers = _values(passed, words)
    return Caption(words("forward-point-enters", values=values, label=words.called(passed.label)), numbers)


def _numbers_words(passed: SamplePass, words: Catalogue) -> Caption:
    """Say which numbers the outputs should give."""
    outputs, told = len(passed.y), target_numbers(passed)
    targets = and_list([shown.text for shown in told], words)
    if len(passed.x) > 2 or outputs > MOST_TARGETS:
        caption = words("forward-sample-with-targets-enters", outputs=outputs, targets=targets)
        return Caption(caption, told if outputs == 1 else ())
    values, numbers = _values(passed, words)
    caption = words("forward-point-with-targets-enters", outputs=outputs, values=values, targets=targets)
    return Caption(caption, (*numbers, *told))


def _values(passed: SamplePass, words: Catalogue) -> tuple[str, tuple[Shown, ...]]:
    """Write the coordinates of a point with names, x₁ = 0.05."""
    inputs = input_numbers(passed)
    values = comma_list([f"x{'₁₂'[k]} = {format_number(value)}" for k, value in enumerate(passed.x)], words)
    return values, tuple(Shown(format_number(v), shown.place) for v, shown in zip(passed.x, inputs, strict=True))


def neuron_groups(width: int, *, told: bool) -> tuple[tuple[int, ...], ...]:
    """Take neurons one by one (`told`), a wide layer's first alone, and all at once what was told before.

    The first neuron of a group is the one whose equation is shown.
    """
    if not told:
        return (tuple(range(width)),)
    if width <= MOST_ONE_BY_ONE:
        return tuple((j,) for j in range(width))
    return ((0,), tuple(range(1, width)))


def _hidden_layer(passed: SamplePass, layer: LayerPass, words: Catalogue) -> Iterator[Beat]:
    for place, neurons in enumerate(neuron_groups(len(layer.z), told=layer.index == 1)):
        slow = layer.index == 1 and place == 0
        j = neurons[0]
        yield Beat(
            Gather(layer.index, neurons),
            move=2.6 if slow else 1.6,
            hold=1.0 if slow else 0.5,
            caption=_gather_words(layer, place, neurons, words),
            equation=weighted_sum(layer, j),
            numbers=tuple(neuron_number(layer, "z", each) for each in neurons),
            passing=product_numbers(passed, layer.index, "contribution", ends=neurons),
        )
        yield Beat(
            Bend(layer.index, neurons, close=slow),
            move=5.0 if slow else 0.9,
            hold=0.6 if slow else 0.5,
            caption=_bend_words(layer, words) if slow else None,
            equation=bent(layer, j),
            numbers=tuple(neuron_number(layer, "a", each) for each in neurons),
        )


def _gather_words(layer: LayerPass, place: int, neurons: tuple[int, ...], words: Catalogue) -> Caption | None:
    if place == 0:
        inputs = len(layer.a_in)
        if layer.index == 1:
            return Caption(words("forward-first-neuron", inputs=inputs))
        below = str(layer.index - 1)
        return Caption(words("forward-later-layer", inputs=inputs, layer=str(layer.index), below=below))
    if layer.index > 1:
        return None
    if len(neurons) > 1:
        count = len(neurons)
        return Caption(words("forward-other-neurons", count=count, spelled=spelled(count, words)))
    return Caption(words("forward-next-neuron", neuron=neurons[0] + 1))


def _bend_words(layer: LayerPass, words: Catalogue) -> Caption:
    name = activation_label(layer.activation)
    if ACTIVATIONS[layer.activation].name == "identity":
        return Caption(words("forward-identity"))
    return Caption(words("forward-bends", activation=name))


def _outputs(passed: SamplePass, words: Catalogue) -> Iterator[Beat]:
    last, formulas = passed.layers[-1], formulas_of(passed)
    captions = formulas.captions(passed)
    for place, neurons in enumerate(neuron_groups(len(last.z), told=False)):
        yield Beat(
            Gather(last.index, neurons),
            move=1.6,
            hold=0.5,
            caption=Caption(words(captions.scores, label=words.called(1))) if place == 0 else None,
            equation=weighted_sum(last, neurons[0]),
            numbers=tuple(neuron_number(last, "z", j) for j in neurons),
            passing=product_numbers(passed, last.index, "contribution", ends=neurons),
        )
    yield Beat(
        Predict(),
        move=1.4,
        hold=1.2,
        caption=Caption(words(captions.says, label=words.called(1))),
        equation=formulas.said(passed, shown_output(passed)),
        numbers=prob_numbers(passed),
    )
    yield Beat(
        Score(),
        move=1.2,
        hold=2.0,
        caption=Caption(words(captions.loss)),
        equation=formulas.scored(passed),
        numbers=loss_numbers(passed),
    )


def prob_numbers(passed: SamplePass) -> tuple[Shown, ...]:
    """List what the outputs say: probabilities, which have no sign, or numbers, which have one."""
    last = passed.layers[-1]
    if not says_probabilities(passed):
        return tuple(neuron_number(last, "a", j) for j in range(len(last.a)))
    return tuple(Shown(format_number(p), f"probs[{j}]") for j, p in enumerate(passed.said))


def target_numbers(passed: SamplePass) -> tuple[Shown, ...]:
    """List what the outputs should say, where these are numbers of the sample's own."""
    if passed.label is not None:
        return ()
    return tuple(Shown(format_number(y), f"sample.y[{j}]") for j, y in enumerate(passed.y))


def loss_numbers(passed: SamplePass) -> tuple[Shown, ...]:
    """List the loss."""
    return (Shown(format_number(passed.loss), "loss"),)
