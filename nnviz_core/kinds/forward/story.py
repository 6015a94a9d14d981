"""Forward propagation: contributions along the edges, sums, bends, softmax, loss."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.passes import LayerPass, SamplePass
from nnviz_core.backprop.shown_neurons import Numbers, numbers_shown, shown_columns
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import ForwardSection
from nnviz_core.kinds.convention import with_convention
from nnviz_core.kinds.forward.actions import Bend, Feed, Gather, Introduce, Predict, Score
from nnviz_core.kinds.one_pass import PassSubject, one_pass
from nnviz_core.kinds.shortened import said_shortly, sum_into
from nnviz_core.look.density import labelling_of
from nnviz_core.story.beats import Beat, Caption, Say, Section
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.equations import bent
from nnviz_core.words.numbers import MINUS, Shown, format_number, format_signed
from nnviz_core.words.output_formulas import formulas_of, said_place, says_probabilities, shown_output
from nnviz_core.words.phrases import activation_label, spelled
from nnviz_core.words.say import and_list, number_list

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
            caption=Caption(opening or words(_opening(passed))),
            numbers=parameter_numbers(passed),
        ),
        *_without_bias(passed, words, opening=opening),
        Beat(Feed(), move=0.9, hold=0.4, caption=_sample_words(passed, words), numbers=input_numbers(passed)),
    ]
    for layer in passed.layers[:-1]:
        beats += _hidden_layer(passed, layer, words)
    beats += _outputs(passed, words)
    return tuple(_with_active_weights(beats, passed))


def _opening(passed: SamplePass) -> str:
    """Choose the first sentence: it says where not all neurons are drawn."""
    if passed.image is not None:
        return "forward-opening-picture"
    if any(column.count > len(column.shown) for column in shown_columns(passed)):
        return "forward-opening-wide"
    return "forward-opening" if passed.has_biases else "forward-opening-no-bias"


def _without_bias(passed: SamplePass, words: Catalogue, *, opening: str | None) -> Iterator[Beat]:
    """Say which layers have no bias, unless the opening has said so of all."""
    layers = [str(layer.index) for layer in passed.layers if not layer.has_bias]
    if layers and (opening or _opening(passed) != "forward-opening-no-bias"):
        several = "yes" if len(layers) > 1 else "no"
        told = words("forward-some-no-bias", several=several, layers=and_list(layers, words))
        yield Beat(Say(), move=0.0, hold=0.3, caption=Caption(told))


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
    if labelling_of(passed, action.layer) != "active":
        return ()
    return shown_row(passed, action.layer, "weights", action.neurons[0])


def parameter_numbers(passed: SamplePass) -> tuple[Shown, ...]:
    """List every weight and bias as the picture shows them."""
    return tuple(
        shown
        for layer in passed.layers
        for shown in (
            *(edge_numbers(passed, layer.index, "weights") if labelling_of(passed, layer.index) == "all" else ()),
            *bias_numbers(passed, layer.index),
        )
    )


def bias_numbers(passed: SamplePass, index: int) -> tuple[Shown, ...]:
    """List the biases of the shown neurons of a layer (from 1), if it has some."""
    layer = passed.layers[index - 1]
    return tuple(neuron_number(layer, "bias", j) for j in shown_columns(passed)[index].shown if layer.has_bias)


def input_numbers(passed: SamplePass) -> tuple[Shown, ...]:
    """List the sample's coordinates that are shown; of a picture none."""
    return tuple(Shown(format_signed(passed.x[k]), f"sample.x[{k}]") for k in shown_columns(passed)[0].shown)


def edge_numbers(passed: SamplePass, index: int, name: str) -> tuple[Shown, ...]:
    """List one kind of number for every shown edge of a layer (from 1): `weights` or `weight_grad`."""
    return tuple(shown for j in shown_columns(passed)[index].shown for shown in shown_row(passed, index, name, j))


def shown_row(passed: SamplePass, index: int, name: str, j: int) -> tuple[Shown, ...]:
    """List one kind of number for the shown edges into one neuron of a layer (from 1)."""
    every = row_numbers(passed.layers[index - 1], name, j)
    return tuple(every[k] for k in shown_columns(passed)[index - 1].shown)


def row_numbers(layer: LayerPass, name: str, j: int) -> tuple[Shown, ...]:
    """List one kind of number for the edges into one neuron."""
    return tuple(
        Shown(format_signed(value), f"layers[{layer.index - 1}].{name}[{j}][{k}]")
        for k, value in enumerate(getattr(layer, name)[j])
    )


def product_numbers(
    passed: SamplePass, index: int, name: str, *, ends: Sequence[int] | None = None, starts: Sequence[int] | None = None
) -> tuple[Shown, ...]:
    """List what runs along the edges of a layer (from 1), where all edges show numbers: `contribution` or `message`."""
    if labelling_of(passed, index) != "all":
        return ()
    values, at = getattr(passed.layers[index - 1], name), f"layers[{index - 1}].{name}"
    below, above = shown_columns(passed)[index - 1 : index + 1]
    return tuple(
        Shown(format_signed(values[j, k]), f"{at}[{j}][{k}]")
        for j in above.shown
        for k in below.shown
        if (ends is None or j in ends) and (starts is None or k in starts)
    )


def neuron_number(layer: LayerPass, name: str, j: int) -> Shown:
    """Name one number of a neuron, such as its z."""
    return Shown(format_signed(getattr(layer, name)[j]), f"layers[{layer.index - 1}].{name}[{j}]")


PLACE_OF_DELTA: Mapping[Numbers, str] = MappingProxyType({"notes": "bias", "two": "z", "one": "a"})


def delta_place(passed: SamplePass, index: int, j: int) -> str:
    """Give the address of the number of a neuron (of a layer from 1) in whose place its delta will stand."""
    name = PLACE_OF_DELTA[numbers_shown(passed)]
    if name == "a" and index == len(passed.layers):
        return said_place(passed, j)
    return f"layers[{index - 1}].{name}[{j}]"


def _sums(passed: SamplePass, layer: LayerPass, neurons: Sequence[int]) -> tuple[tuple[Shown, ...], tuple[str, ...]]:
    """List the sums that appear in neurons, and the biases that make place for them; none where there is no room."""
    crowding = numbers_shown(passed)
    shown = () if crowding == "one" else tuple(neuron_number(layer, "z", j) for j in neurons)
    return shown, _bias_places(layer, neurons) if crowding == "two" else ()


def _biases_in_place_of_a(passed: SamplePass, layer: LayerPass, neurons: Sequence[int]) -> tuple[str, ...]:
    return _bias_places(layer, neurons) if numbers_shown(passed) == "one" else ()


def _bias_places(layer: LayerPass, neurons: Sequence[int]) -> tuple[str, ...]:
    return tuple(f"layers[{layer.index - 1}].bias[{j}]" for j in neurons if layer.has_bias)


def _sample_words(passed: SamplePass, words: Catalogue) -> Caption:
    if passed.label is None:
        return _numbers_words(passed, words)
    if image := passed.image:
        low, high = (f"{end:.3g}".replace("-", MINUS) for end in (image.low, image.high))
        given = {"values": image.values, "pixels": f"{len(passed.x):,}", "low": low, "high": high}
        return Caption(words("forward-picture-enters", label=words.called(passed.label), **given))
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
    numbers = [words.writing.number(format_number(value)) for value in passed.x]
    values = number_list([words.named_input(k, f"x{'₁₂'[k]} = {number}") for k, number in enumerate(numbers)], words)
    return values, tuple(Shown(format_number(v), shown.place) for v, shown in zip(passed.x, inputs, strict=True))


def neuron_groups(passed: SamplePass, index: int, *, told: bool) -> tuple[tuple[int, ...], ...]:
    """Take a layer's shown neurons one by one (`told`), a wide one's first alone, and all at once what was told before.

    The first neuron of a group is the one whose equation is shown.
    """
    shown = shown_columns(passed)[index].shown
    if not told:
        return (shown,)
    if len(shown) <= MOST_ONE_BY_ONE:
        return tuple((j,) for j in shown)
    return (shown[:1], shown[1:])


def _hidden_layer(passed: SamplePass, layer: LayerPass, words: Catalogue) -> Iterator[Beat]:
    for place, neurons in enumerate(neuron_groups(passed, layer.index, told=layer.index == 1)):
        slow = layer.index == 1 and place == 0
        j = neurons[0]
        sums, biases = _sums(passed, layer, neurons)
        yield Beat(
            Gather(layer.index, neurons),
            move=2.6 if slow else 1.6,
            hold=1.0 if slow else 0.5,
            caption=_gather_words(layer, place, neurons, words),
            equation=sum_into(passed, layer.index, j, words),
            numbers=sums,
            replaces=biases,
            passing=product_numbers(passed, layer.index, "contribution", ends=neurons),
        )
        yield Beat(
            Bend(layer.index, neurons, close=slow),
            move=5.0 if slow else 0.9,
            hold=0.6 if slow else 0.5,
            caption=_bend_words(layer, words) if slow else None,
            equation=bent(layer, j),
            numbers=tuple(neuron_number(layer, "a", each) for each in neurons),
            replaces=_biases_in_place_of_a(passed, layer, neurons),
        )


def _gather_words(layer: LayerPass, place: int, neurons: tuple[int, ...], words: Catalogue) -> Caption | None:
    if place == 0:
        inputs = len(layer.a_in)
        if layer.index == 1:
            id = "forward-first-neuron" if layer.has_bias else "forward-first-neuron-no-bias"
            return Caption(words(id, inputs=inputs))
        below = str(layer.index - 1)
        return Caption(words("forward-later-layer", inputs=inputs, layer=str(layer.index), below=below))
    if layer.index > 1:
        return None
    if len(neurons) > 1:
        count = len(layer.z) - 1
        return Caption(words("forward-other-neurons", count=count, spelled=spelled(count, words)))
    return Caption(words("forward-next-neuron", neuron=neurons[0] + 1))


def _bend_words(layer: LayerPass, words: Catalogue) -> Caption:
    name = activation_label(layer.activation, words)
    if ACTIVATIONS[layer.activation].name == "identity":
        return Caption(words("forward-identity"))
    return Caption(words("forward-bends", activation=name))


def _outputs(passed: SamplePass, words: Catalogue) -> Iterator[Beat]:
    last, formulas = passed.layers[-1], formulas_of(passed)
    captions, shown = formulas.captions(passed), shown_output(passed)
    for place, neurons in enumerate(neuron_groups(passed, last.index, told=False)):
        sums, biases = _sums(passed, last, neurons)
        yield Beat(
            Gather(last.index, neurons),
            move=1.6,
            hold=0.5,
            caption=Caption(words(captions.scores, label=words.called(1))) if place == 0 else None,
            equation=sum_into(passed, last.index, neurons[0], words),
            numbers=sums,
            replaces=biases,
            passing=product_numbers(passed, last.index, "contribution", ends=neurons),
        )
    yield Beat(
        Predict(),
        move=1.4,
        hold=1.2,
        caption=Caption(words(captions.says, label=words.called(1))),
        equation=said_shortly(formulas.said(passed, shown), passed, shown, words),
        numbers=prob_numbers(passed),
        replaces=_biases_in_place_of_a(passed, last, shown_columns(passed)[-1].shown),
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
    """List what the shown outputs say: probabilities, which have no sign, or numbers, which have one."""
    last, shown = passed.layers[-1], shown_columns(passed)[-1].shown
    if not says_probabilities(passed):
        return tuple(neuron_number(last, "a", j) for j in shown)
    return tuple(Shown(format_number(passed.said[j]), f"probs[{j}]") for j in shown)


def target_numbers(passed: SamplePass) -> tuple[Shown, ...]:
    """List what the outputs should say, where these are numbers of the sample's own."""
    if passed.label is not None:
        return ()
    return tuple(Shown(format_number(y), f"sample.y[{j}]") for j, y in enumerate(passed.y))


def loss_numbers(passed: SamplePass) -> tuple[Shown, ...]:
    """List the loss."""
    return (Shown(format_number(passed.loss), "loss"),)
