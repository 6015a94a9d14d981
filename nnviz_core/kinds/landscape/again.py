"""All parameters at once, a step much too long: where it ends the loss is steeper, so the next is longer still."""

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.explosion import EXPLODED
from nnviz_core.backprop.landscape import losses_at, mean_loss_gradient
from nnviz_core.backprop.network import Array, Network, seal, to_vector
from nnviz_core.backprop.sums import dot
from nnviz_core.kinds.landscape.actions import Leg, StepAgain, TwoSteps
from nnviz_core.story.beats import Beat, Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Node, Product, Relation, numeral, numerals
from nnviz_core.words.formula.values import relation, sharpened
from nnviz_core.words.numbers import Shown, format_about, format_number
from nnviz_core.words.say import joined_sentences

STEEPER = 2.0  # times as steep, from which a place is told as steeper
NEAR = 2.0  # times the first step, of the way along both, that is sampled more closely and seen enlarged
SAMPLES = 240  # of the loss along what is near of a step, and of the rest


def two_steps(network: Network, dataset: Dataset, learning_rate: float, gradient: Array) -> TwoSteps | None:
    """Take two steps; None where the first one does not make the loss explode, or leads to no steeper place."""
    first = _leg(network, dataset, learning_rate, gradient)
    moved = network.with_vector(to_vector(network) - learning_rate * gradient)
    steep = mean_loss_gradient(moved, dataset)
    if not np.isfinite(first.end) or first.end < EXPLODED * first.losses[0] or not np.isfinite(steep).all():
        return None
    second = _leg(moved, dataset, learning_rate, steep, near=(NEAR - 1) * first.length)
    if not np.isfinite(second.end) or second.gradient < STEEPER * first.gradient:
        return None
    return TwoSteps(learning_rate, (first, second), second.gradient / first.gradient)


def _leg(network: Network, dataset: Dataset, rate: float, gradient: Array, *, near: float = math.inf) -> Leg:
    """Measure the loss along a step, as closely as it is seen near its start."""
    size = float(np.sqrt(dot(gradient, gradient)))
    length = rate * size
    parts = [np.linspace(0.0, min(near, length), SAMPLES + 1)]
    if near < length:
        parts.append(np.linspace(near, length, SAMPLES + 1)[1:])
    distances = np.concatenate(parts)
    rates = np.append(distances[:-1] / size if size else distances[:-1], rate)
    losses = losses_at(network, dataset, to_vector(network) - rates[:, None] * gradient)
    return Leg(size, length, seal(distances), seal(losses))


def leg_numbers(steps: TwoSteps, k: int) -> tuple[Shown, Shown, Shown]:
    """Give the slope where a step begins, how long the step is, and the loss after it."""
    leg, at = steps.legs[k], f"again.legs[{k}]"
    return (
        Shown(format_number(-leg.gradient), f"{at}.slope"),
        Shown(format_number(leg.length), f"{at}.length"),
        Shown(format_number(leg.end), f"{at}.end"),
    )


def promised_loss(steps: TwoSteps, k: int) -> Shown:
    """Give the loss that the slope promises at the end of a step."""
    return Shown(format_number(steps.legs[k].promised), f"again.legs[{k}].promised")


def leg_product(steps: TwoSteps, k: int) -> tuple[Node, Relation]:
    """Write the length of a step as the product that it is, gradient times rate, with the sign before the length."""
    leg = steps.legs[k]
    factors = (numeral(leg.gradient, f"again.legs[{k}].gradient"), numeral(steps.learning_rate, "again.learning_rate"))
    length = format_number(leg.length)
    side = sharpened(Product(factors), length)
    return side, relation(side, length)


def again_rate(steps: TwoSteps) -> Shown:
    """Give the learning rate of both steps."""
    return Shown(format_number(steps.learning_rate), "again.learning_rate")


def again_numbers(steps: TwoSteps) -> tuple[Shown, ...]:
    """List what is printed of both steps."""
    factors = [numerals(leg_product(steps, k)[0]) for k in range(2)]
    gradients = [Shown(first.text, first.place or "") for first, _ in factors]
    legs = ((gradient, *leg_numbers(steps, k), promised_loss(steps, k)) for k, gradient in enumerate(gradients))
    return (again_rate(steps), *(shown for leg in legs for shown in leg))


def step_again(steps: TwoSteps, start: Shown, words: Catalogue, *, replaces: tuple[str, ...]) -> Beat:
    """Take both steps, and say by how much the second one is longer, and whether it raises the loss again."""
    times, end, rate = Shown(format_about(steps.times), "again.times"), leg_numbers(steps, 1)[2], again_rate(steps)
    then = "rises" if steps.rises else "falls"
    every = words("landscape-all-parameters", rate=rate.text)
    told = words("landscape-again", then=then, times=times.text, loss=end.text)
    caption = Caption(joined_sentences((every, told), words), (rate, times) if steps.rises else (rate, times, end))
    numbers = (start, *again_numbers(steps))
    return Beat(StepAgain(), move=5.0, hold=3.0, caption=caption, numbers=numbers, replaces=replaces)


def again_tree(steps: TwoSteps) -> Mapping[str, Any]:
    """Build its entry in trace.json."""
    legs = [
        {
            "gradient": leg.gradient,
            "slope": -leg.gradient,
            "length": leg.length,
            "end": leg.end,
            "promised": leg.promised,
            "distances": leg.distances.tolist(),
            "losses": leg.losses.tolist(),
        }
        for leg in steps.legs
    ]
    return {"learning_rate": steps.learning_rate, "times": steps.times, "legs": legs}
