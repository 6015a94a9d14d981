"""Why backpropagation: what a gradient costs by nudging every parameter, and by one pass forward and one back."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from nnviz_core.backprop.cost import GradientCost, cost_of, cost_of_network
from nnviz_core.backprop.elementary import log
from nnviz_core.backprop.gradcheck import bound_of, check_gradients
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import CostSection
from nnviz_core.kinds.cost.actions import (
    CompareBars,
    CostSubject,
    DrawChart,
    GoBack,
    GoForward,
    GrowNetworks,
    MeasureGap,
    NudgeAll,
    NudgeFirst,
    ShowNetwork,
)
from nnviz_core.kinds.forward.story import input_numbers, loss_numbers, neuron_number, prob_numbers
from nnviz_core.kinds.one_pass import one_pass
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.story.run import pick_snapshot
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_count
from nnviz_core.words.phrases import shape_words

OTHERS = ((64, 32, 10), (784, 16, 16, 10), (784, 512, 512, 10))  # widths of well-known networks for digits
APART = 3.0  # times the parameters: a network closer to this one's is left out
SQUARE, PROPORTIONAL = (1.8, 2.2), (0.8, 1.2)  # between which an exponent counts as 2, and as 1


def compose_cost(index: int, section: CostSection, source: Source, trace: Trace) -> Section:
    """Make a cost section. Raises LookupError where there is no such snapshot or sample."""
    passing, tree, told = one_pass(section.snapshot, section.sample, source, trace)
    network, passed, words = pick_snapshot(trace, section.snapshot).network, passing.passed, source.words
    check = check_gradients(network, passed.x[None, :], passed.y[None, :])
    subject = CostSubject(passed, networks_beside(cost_of_network(network)), bound_of(check.worst_error) is not None)
    beats = tuple(_beats(subject, words, opening=section.caption))
    return Section(index, "cost", words("cost-heading"), told, beats, subject, _tree(subject, tree))


def networks_beside(own: GradientCost) -> tuple[GradientCost, ...]:
    """Add to a network's counts those of others whose numbers of parameters are not close to its own."""
    others = sorted(map(cost_of, OTHERS), key=lambda each: each.parameters)
    return (own, *(each for each in others if not 1 / APART < each.parameters / own.parameters < APART))


# --- the tree and its numbers ----------------------------------------------------------------------


def _tree(subject: CostSubject, tree: Mapping[str, Any]) -> Mapping[str, Any]:
    own = subject.own
    first = {"passes": own.passes // own.parameters, "products": own.nudging // own.parameters}
    return {
        **tree,
        "scene": "cost",
        "cost": {
            "parameters": own.parameters,
            "first": first,
            "passes": own.passes,
            "forward": own.forward,
            "backward": own.backward,
            "networks": [_counts(each) for each in subject.networks],
        },
    }


def _counts(cost: GradientCost) -> Mapping[str, Any]:
    return {
        "layers": list(cost.shape),
        "parameters": cost.parameters,
        "nudging": cost.nudging,
        "backpropagation": cost.backpropagation,
        "times": round(cost.times),
    }


def counted(count: int, place: str) -> Shown:
    """Name a count at a place of the section's counts."""
    return Shown(format_count(count), f"cost.{place}")


def network_number(subject: CostSubject, k: int, name: str) -> Shown:
    """Name a count of one of the networks: parameters, nudging, backpropagation, times."""
    return counted(_counts(subject.networks[k])[name], f"networks[{k}].{name}")


def first_numbers(subject: CostSubject) -> tuple[Shown, Shown]:
    """List the passes and multiplications of one parameter's two nudges."""
    own = subject.own
    passes, products = own.passes // own.parameters, own.nudging // own.parameters
    return counted(passes, "first.passes"), counted(products, "first.products")


def all_numbers(subject: CostSubject) -> tuple[Shown, Shown]:
    """List the passes and multiplications of all nudges."""
    return counted(subject.own.passes, "passes"), network_number(subject, 0, "nudging")


def forward_number(subject: CostSubject) -> Shown:
    """Give the multiplications of a pass forward."""
    return counted(subject.own.forward, "forward")


def backward_number(subject: CostSubject) -> Shown:
    """Give the multiplications of both passes."""
    return network_number(subject, 0, "backpropagation")


def activation_numbers(subject: CostSubject) -> tuple[Shown, ...]:
    """List what a pass forward leaves: every input, activation and probability, and the loss."""
    hidden = subject.passed.layers[:-1]
    left = (neuron_number(layer, "a", j) for layer in hidden for j in range(len(layer.a)))
    passed = subject.passed
    return (*input_numbers(passed), *left, *prob_numbers(passed), *loss_numbers(passed))


def delta_numbers(subject: CostSubject) -> tuple[Shown, ...]:
    """List every delta that is the gradient of a bias."""
    layers = [layer for layer in subject.passed.layers if layer.has_bias]
    return tuple(neuron_number(layer, "delta", j) for layer in layers for j in range(len(layer.delta)))


def chart_numbers(subject: CostSubject, k: int) -> tuple[Shown, Shown]:
    """List both counts of a network on the chart."""
    return network_number(subject, k, "nudging"), network_number(subject, k, "backpropagation")


# --- beats -----------------------------------------------------------------------------------------


def growth(subject: CostSubject) -> str:
    """Say how both counts grow from the smallest to the largest network: "square" where as n² and as n."""
    ends = sorted(subject.networks, key=lambda each: each.parameters)
    small, large = ends[0], ends[-1]
    width = float(log(large.parameters / small.parameters))
    rises = (large.nudging / small.nudging, large.backpropagation / small.backpropagation)
    nudging, backpropagation = (float(log(rise)) / width for rise in rises)
    as_told = SQUARE[0] < nudging < SQUARE[1] and PROPORTIONAL[0] < backpropagation < PROPORTIONAL[1]
    return "square" if as_told else "faster" if nudging > backpropagation else "slower"


def _beats(subject: CostSubject, words: Catalogue, *, opening: str | None) -> Iterator[Beat]:
    own, first, all_of_them = subject.own, first_numbers(subject), all_numbers(subject)
    parameters = network_number(subject, 0, "parameters")
    asked = words("cost-opening", count=own.parameters, digits=parameters.text)
    caption = Caption(opening) if opening else Caption(asked, (parameters,))
    yield Beat(ShowNetwork(), move=2.0, hold=0.4, caption=caption)
    told = words("cost-first", products=first[1].text)
    yield Beat(NudgeFirst(), move=6.0, hold=0.6, caption=Caption(told, first[1:]), numbers=first)
    id = "cost-all" if subject.passed.has_biases else "cost-all-no-bias"
    told = words(id, parameters=parameters.text, passes=all_of_them[0].text, products=all_of_them[1].text)
    yield Beat(
        NudgeAll(),
        move=7.0,
        hold=1.0,
        caption=Caption(told, (parameters, *all_of_them)),
        numbers=(*all_of_them, *delta_numbers(subject)),
        replaces=_places(first),
    )
    yield from _backpropagation(subject, words)
    yield from _charts(subject, words)


def _backpropagation(subject: CostSubject, words: Catalogue) -> Iterator[Beat]:
    forward, both = forward_number(subject), backward_number(subject)
    yield Beat(
        GoForward(),
        move=3.0,
        hold=0.6,
        caption=Caption(words("cost-forward", products=forward.text), (forward,)),
        numbers=(forward, *activation_numbers(subject)),
        replaces=_places(delta_numbers(subject)),
    )
    back = counted(subject.own.backward, "backward")
    yield Beat(
        GoBack(),
        move=3.4,
        hold=1.0,
        caption=Caption(words("cost-back", products=back.text), (back,)),
        numbers=(both, *delta_numbers(subject)),
        replaces=_places([forward]),
    )


def _charts(subject: CostSubject, words: Catalogue) -> Iterator[Beat]:
    passes, nudging = all_numbers(subject)
    backpropagation, times = backward_number(subject), network_number(subject, 0, "times")
    exact = subject.own.nudging % subject.own.backpropagation == 0
    told = words(
        "cost-bars",
        same="same" if subject.agree else "apart",
        exact="exact" if exact else "about",
        nudging=nudging.text,
        backpropagation=backpropagation.text,
        times=times.text,
    )
    numbers = (nudging, backpropagation, times)
    standing = (passes, *activation_numbers(subject), *delta_numbers(subject))
    yield Beat(
        CompareBars(),
        move=3.2,
        hold=1.0,
        caption=Caption(told, numbers),
        numbers=(times,),
        replaces=_places(standing),
    )
    yield Beat(DrawChart(), move=2.6, hold=0.4, caption=Caption(words("cost-chart")), replaces=_places([times]))
    others = tuple(shown for k in range(1, len(subject.networks)) for shown in chart_numbers(subject, k))
    grown = Caption(words("cost-growth", growth=growth(subject)))
    yield Beat(GrowNetworks(), move=4.6, hold=1.0, caption=grown, numbers=others)
    yield _gap(subject, words)


def _gap(subject: CostSubject, words: Catalogue) -> Beat:
    k = subject.largest
    nudging, backpropagation = chart_numbers(subject, k)
    parameters, times = network_number(subject, k, "parameters"), network_number(subject, k, "times")
    told = words(
        "cost-largest",
        shape=shape_words(subject.networks[k].shape, words),
        parameters=parameters.text,
        nudging=nudging.text,
        backpropagation=backpropagation.text,
    )
    caption = Caption(told, (parameters, nudging, backpropagation))
    return Beat(MeasureGap(), move=2.4, hold=2.4, caption=caption, numbers=(times,))


def _places(numbers: Sequence[Shown]) -> tuple[str, ...]:
    return tuple(shown.place for shown in numbers)
