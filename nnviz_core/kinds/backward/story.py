"""Backpropagation: p - y, messages back along the edges, slopes, and gradients that stay."""

from collections.abc import Iterator

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.gradcheck import bound_of
from nnviz_core.backprop.passes import LayerPass, SamplePass
from nnviz_core.backprop.shown_neurons import brightest_input, numbers_shown, shown_columns, steepest_input
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import BackwardSection
from nnviz_core.kinds.backward.actions import (
    BackwardSubject,
    BiasGrad,
    Blame,
    Check,
    JacobianDetail,
    Nudged,
    OutputDelta,
    Recall,
    Slope,
    WeightGrad,
)
from nnviz_core.kinds.backward.chain import chain_beats, whole_chain_beats
from nnviz_core.kinds.backward.nudge import moves, nudge_beat, nudge_tree, nudged
from nnviz_core.kinds.backward.zeros import hastened
from nnviz_core.kinds.convention import convention_remark
from nnviz_core.kinds.forward.story import (
    delta_place,
    edge_numbers,
    input_numbers,
    loss_numbers,
    neuron_groups,
    neuron_number,
    parameter_numbers,
    prob_numbers,
    product_numbers,
    shown_row,
)
from nnviz_core.kinds.one_pass import PassSubject, one_pass
from nnviz_core.kinds.shortened import sum_back
from nnviz_core.look.density import labelling_of
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.equations import bias_gradient, score_gradient, sloped, weight_gradient
from nnviz_core.words.formula.values import relation_to
from nnviz_core.words.numbers import Shown, format_number, format_power_of_ten, format_signed, parse_number
from nnviz_core.words.output_formulas import formulas_of, shown_output

FLAT_SLOPE = 0.05


def compose_backward(index: int, section: BackwardSection, source: Source, trace: Trace) -> Section:
    """Make a backward section. Raises LookupError where there is no such snapshot or sample."""
    passing, tree, remark = one_pass(section.snapshot, section.sample, source, trace, check=True)
    words = source.words
    remark = words.writing.between.join([remark, *convention_remark(index, source)])
    subject = backward_subject(passing, tree.get("gradcheck"))
    beats = backward_beats(subject, words, opening=section.caption, jacobian=section.jacobian)
    tree = {"scene": "backward", **tree, **nudge_tree(subject.nudge)}
    return Section(index, "backward", words("backward-heading"), remark, beats, subject, tree)


def backward_subject(subject: PassSubject, worst_gradient_error: float | None) -> BackwardSubject:
    """Add to a pass what the way back shows beside it."""
    return BackwardSubject(subject.passed, nudged(subject.passed), worst_gradient_error)


def backward_beats(
    subject: BackwardSubject, words: Catalogue, *, opening: str | None, jacobian: bool
) -> tuple[Beat, ...]:
    """Carry the gradient of the loss from the outputs to every parameter and input."""
    passed = subject.passed
    beats = [
        *_recall(passed, opening or words("backward-opening")),
        nudge_beat(passed, subject.nudge, numbers_before_outputs(passed), words),
    ]
    beats += _output_deltas(passed, subject.nudge, words)
    if jacobian:
        beats.append(_jacobian(passed, words))
    for layer in reversed(passed.layers):
        beats += _through_layer(passed, layer.index - 1, words) if layer.index > 1 else [_to_the_inputs(passed, words)]
        beats += chain_beats(passed, words) if layer is passed.layers[-1] else ()
        beats.append(_weight_grads(passed, layer, words))
    beats = [*hastened(passed, beats, words), *whole_chain_beats(passed, words)]
    if subject.worst_gradient_error is not None:
        beats.append(_check(subject.worst_gradient_error, words))
    return tuple(beats)


def forward_numbers(passed: SamplePass) -> tuple[Shown, ...]:
    """List every number that the forward pass left on the screen."""
    crowding, columns = numbers_shown(passed), shown_columns(passed)
    sums = () if crowding == "one" else ("z",)
    values = (
        neuron_number(layer, name, j)
        for layer in passed.layers
        for j in columns[layer.index].shown
        for name in (sums if layer.index == len(passed.layers) else (*sums, "a"))
    )
    parameters = (shown for shown in parameter_numbers(passed) if crowding == "notes" or ".bias[" not in shown.place)
    return (
        *input_numbers(passed),
        *parameters,
        *values,
        *prob_numbers(passed),
        *loss_numbers(passed),
    )


def numbers_before_outputs(passed: SamplePass) -> tuple[Shown, ...]:
    """List the numbers of the forward pass that stand left of the outputs."""
    last = passed.layers[-1]
    kept = {shown.place for shown in (*prob_numbers(passed), *loss_numbers(passed))}
    kept |= {neuron_number(last, name, j).place for name in ("z", "bias") for j in shown_columns(passed)[-1].shown}
    return tuple(shown for shown in forward_numbers(passed) if shown.place not in kept)


def _recall(passed: SamplePass, opening: str) -> Iterator[Beat]:
    yield Beat(
        Recall(),
        move=1.4,
        hold=0.4,
        caption=Caption(opening),
        equation=formulas_of(passed).scored(passed),
        numbers=forward_numbers(passed),
    )


def _output_deltas(passed: SamplePass, nudge: Nudged, words: Catalogue) -> Iterator[Beat]:
    last, formulas = passed.layers[-1], formulas_of(passed)
    outputs, shown = shown_columns(passed)[-1].shown, shown_output(passed)
    yield Beat(
        OutputDelta(),
        move=1.4,
        hold=1.2,
        caption=Caption(words(formulas.captions(passed).delta)),
        equation=score_gradient(formulas.delta(passed, shown), last.index, shown),
        numbers=tuple(neuron_number(last, "delta", j) for j in outputs),
        replaces=tuple(delta_place(passed, last.index, j) for j in outputs),
    )
    yield Beat(
        BiasGrad(),
        move=1.8,
        hold=0.2,
        caption=Caption(words("backward-bias")) if last.has_bias else None,
        equation=bias_gradient(formulas.delta(passed, shown), last.index, shown) if last.has_bias else None,
        numbers=numbers_before_outputs(passed),
        replaces=tuple(each.place for end in (0, 1) for each in moves(nudge, end)),
    )


def _jacobian(passed: SamplePass, words: Catalogue) -> Beat:
    formulas = formulas_of(passed)
    return Beat(
        JacobianDetail(),
        move=1.2,
        hold=2.4,
        caption=Caption(words(formulas.captions(passed).long_way)),
        equation=formulas.long_way(passed, shown_output(passed)),
    )


def _weight_grads(passed: SamplePass, layer: LayerPass, words: Catalogue) -> Beat:
    last = len(passed.layers)
    leaving: tuple[str, ...] = ()
    if layer.index < last and labelling_of(passed, layer.index + 1) == "active":
        leaving = tuple(shown.place for shown in shown_row(passed, layer.index + 1, "weight_grad", 0))
    return Beat(
        WeightGrad(layer.index),
        move=1.8 if layer.index == last else 1.2,
        hold=1.2 if layer.index == last else 0.8,
        caption=_weight_words(layer.index, last, words),
        equation=weight_gradient(layer, 0, brightest_input(passed, layer.index)),
        numbers=_labelled(passed, layer.index, "weight_grad"),
        replaces=(*(shown.place for shown in _labelled(passed, layer.index, "weights")), *leaving),
    )


def _weight_words(index: int, last: int, words: Catalogue) -> Caption:
    if index == last:
        return Caption(words("backward-weights"))
    return Caption(words("backward-weights-of-layer", layer=str(index)))


def _labelled(passed: SamplePass, index: int, name: str) -> tuple[Shown, ...]:
    """List the numbers of a layer's edges that carry one: all, or in a crowd those into the first neuron."""
    match labelling_of(passed, index):
        case "all":
            return edge_numbers(passed, index, name)
        case "active":
            return shown_row(passed, index, name, 0)
        case "none":
            return ()


def _through_layer(passed: SamplePass, index: int, words: Catalogue) -> Iterator[Beat]:
    """Bring the messages of the layer above into layer `index` (from 1), then take the slope."""
    layer = passed.layers[index - 1]
    top = index == len(passed.layers) - 1
    for place, neurons in enumerate(neuron_groups(passed, index, told=top)):
        slow = top and place == 0
        j = neurons[0]
        yield Beat(
            Blame(index, neurons),
            move=2.8 if slow else 2.0,
            hold=1.0 if slow else 0.6,
            caption=_blame_words(place, neurons, words, top=top, outputs=len(passed.said)),
            equation=sum_back(passed, index, j, words),
            passing=message_numbers(passed, index + 1, neurons),
        )
        yield Beat(
            Slope(index, neurons, close=slow),
            move=5.2 if slow else 1.6,
            hold=0.8 if slow else 0.7,
            caption=_slope_words(layer, neurons, words, slow=slow),
            equation=sloped(layer, j),
            numbers=tuple(neuron_number(layer, "delta", each) for each in neurons),
            replaces=tuple(delta_place(passed, index, each) for each in neurons),
            passing=(slope_number(layer, j),) if slow else (),
        )


def message_numbers(passed: SamplePass, index: int, neurons: tuple[int, ...]) -> tuple[Shown, ...]:
    """List the messages through a layer (from 1) that say their numbers: all to some neurons, or those to the first.

    Of these alone nothing runs along an edge that gives zero.
    """
    if labelling_of(passed, index) != "active":
        return product_numbers(passed, index, "message", starts=neurons)
    layer, at = passed.layers[index - 1], f"layers[{index - 1}].message"
    return tuple(
        Shown(format_signed(layer.message[j, k]), f"{at}[{j}][{k}]")
        for j in shown_columns(passed)[index].shown
        for k in neurons[:1]
        if layer.message[j, k]
    )


def _blame_words(place: int, neurons: tuple[int, ...], words: Catalogue, *, top: bool, outputs: int) -> Caption | None:
    if place == 0 and top:
        return Caption(words("backward-messages" if outputs > 1 else "backward-message"))
    if place == 0:
        return Caption(words("backward-next-layer"))
    if len(neurons) > 1:
        return Caption(words("backward-other-neurons"))
    return Caption(words("backward-next-neuron", neuron=neurons[0] + 1))


def _slope_words(layer: LayerPass, neurons: tuple[int, ...], words: Catalogue, *, slow: bool) -> Caption | None:
    """Say what the slope does to the gradient here, when it does something worth saying."""
    j = neurons[0]
    slope, shown = float(layer.slope[j]), slope_number(layer, j)
    if len(neurons) == 1 and slope == 0:
        return Caption(words("backward-flat", slope=shown.text), (shown,))
    written = _slope_from_a(layer, j, shown, words)
    if len(neurons) == 1 and abs(slope) < FLAT_SLOPE:
        return Caption(words("backward-nearly-flat", slope=written), (shown,))
    if slow:
        return Caption(words("backward-slope", slope=written), (shown,))
    return None


def _slope_from_a(layer: LayerPass, j: int, slope: Shown, words: Catalogue) -> str:
    """Write the slope, and before it the rule that gives it from a, if there is one."""
    entry, written = ACTIVATIONS[layer.activation], words.writing.number(slope.text)
    if entry.slope_at_a is None:
        return written
    a = parse_number(neuron_number(layer, "a", j).text.removeprefix("+"))
    return f"{words.writing.digit_by_digit(entry.slope_of_a)} {relation_to(entry.slope_at_a(a), slope.text)} {written}"


def slope_number(layer: LayerPass, j: int) -> Shown:
    """Name the slope at a neuron."""
    return Shown(format_number(layer.slope[j]), f"layers[{layer.index - 1}].slope[{j}]")


def _to_the_inputs(passed: SamplePass, words: Catalogue) -> Beat:
    return Beat(
        Blame(0, shown_columns(passed)[0].shown),
        move=2.0,
        hold=0.8,
        caption=Caption(words("backward-inputs", ways=len(passed.layers[0].z), inputs=len(passed.x))),
        equation=sum_back(passed, 0, steepest_input(passed), words),
        numbers=tuple(Shown(format_signed(passed.x_grad[k]), f"x_grad[{k}]") for k in shown_columns(passed)[0].shown),
        replaces=tuple(shown.place for shown in input_numbers(passed)) if numbers_shown(passed) == "one" else (),
        passing=message_numbers(passed, 1, shown_columns(passed)[0].shown),
    )


def _check(worst: float, words: Catalogue) -> Beat:
    bound = bound_of(worst)
    if bound:
        shown = Shown(format_power_of_ten(bound), "gradcheck_bound")
        told = words("backward-check-below", bound=shown.text)
    else:
        shown = Shown(format_number(worst), "gradcheck")
        told = words("backward-check-off", worst=shown.text)
    return Beat(
        Check(),
        move=0.8,
        hold=2.4,
        caption=Caption(told, (shown,)),
        numbers=(shown,),
    )
