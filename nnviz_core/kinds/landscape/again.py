"""All parameters at once, steps much too long: the first leads over the valley to a steeper place, the next farther."""

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.explosion import EXPLODED
from nnviz_core.backprop.landscape import losses_at, mean_loss_gradient
from nnviz_core.backprop.network import Array, Network, seal, to_vector
from nnviz_core.backprop.sums import dot
from nnviz_core.kinds.landscape.actions import FullSteps, Leg, StepAgain, StepOver
from nnviz_core.story.beats import Beat, Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Node, Product, Relation, numeral, numerals
from nnviz_core.words.formula.values import relation, sharpened
from nnviz_core.words.numbers import Shown, format_about, format_number

STEEPER = 2.0  # times as steep, from which a place is told as steeper
SHORT = 0.5  # of the first step, up to which the loss is told to be lower only for so long
SLOPES = 2  # of how many steps the slope is drawn
NEAR = 2.0  # times the first step, of the way along all, that is sampled more closely and seen enlarged
MOST = 3  # steps
SAMPLES = 240  # of the loss along what is near of a step, and of the rest


def full_steps(network: Network, dataset: Dataset, learning_rate: float, gradient: Array) -> FullSteps | None:
    """Take two steps, or three where the second one raises the loss again.

    None where the first one does not make the loss explode, or leads to no steeper place.
    """
    first = _leg(network, dataset, learning_rate, gradient)
    if not np.isfinite(first.end) or first.end < EXPLODED * first.losses[0]:
        return None
    legs, near = [first], (NEAR - 1) * first.length
    while len(legs) < 2 or (len(legs) < MOST and legs[-1].end > float(legs[-1].losses[0])):
        network = network.with_vector(to_vector(network) - learning_rate * gradient)
        gradient = mean_loss_gradient(network, dataset)
        if not np.isfinite(gradient).all():
            break
        legs.append(_leg(network, dataset, learning_rate, gradient, near=near if len(legs) == 1 else math.inf))
        if not np.isfinite(legs[-1].end):
            legs.pop()
            break
    if len(legs) < 2 or legs[1].gradient < STEEPER * first.gradient:
        return None
    return FullSteps(learning_rate, tuple(legs), legs[1].gradient / first.gradient)


def _leg(network: Network, dataset: Dataset, rate: float, gradient: Array, *, near: float = math.inf) -> Leg:
    """Measure the loss along a step, as closely as it is seen near its start."""
    size = float(np.sqrt(dot(gradient, gradient)))
    length = rate * size
    parts = [np.linspace(0.0, min(near, length), SAMPLES + 1)]
    if near < length:
        parts.append(np.linspace(near, length, SAMPLES + 1)[1:])
    distances = np.concatenate(parts)

    def losses(distances: Array, last: float | None = None) -> Array:
        rates = distances / size if size else distances
        exact = rates if last is None else np.append(rates[:-1], last)
        return losses_at(network, dataset, to_vector(network) - exact[:, None] * gradient)

    along = losses(distances, rate)
    return Leg(size, length, seal(distances), seal(along), _lower(distances, along, losses))


def _lower(distances: Array, along: Array, losses: Callable[[Array], Array]) -> float | None:
    """Return up to which distance the loss is below that of the start; None where it is so again behind it."""
    below = along < along[0]
    back = 1 + int(np.argmin(below[1:]))
    if below[back] or below[back:].any():
        return None
    closer = np.linspace(distances[back - 1], distances[back], SAMPLES + 1)
    still = np.flatnonzero(losses(closer) < along[0])
    return float(closer[still[-1]]) if len(still) else None


def leg_numbers(steps: FullSteps, k: int) -> tuple[Shown, Shown, Shown]:
    """Give the slope where a step begins, how long the step is, and the loss after it."""
    leg, at = steps.legs[k], f"again.legs[{k}]"
    return (
        Shown(format_number(-leg.gradient), f"{at}.slope"),
        Shown(format_number(leg.length), f"{at}.length"),
        Shown(format_number(leg.end), f"{at}.end"),
    )


def promised_loss(steps: FullSteps, k: int) -> Shown:
    """Give the loss that the slope promises at the end of a step."""
    return Shown(format_number(steps.legs[k].promised), f"again.legs[{k}].promised")


def leg_product(steps: FullSteps, k: int) -> tuple[Node, Relation]:
    """Write the length of a step as the product that it is, gradient times rate, with the sign before the length."""
    leg = steps.legs[k]
    factors = (numeral(leg.gradient, f"again.legs[{k}].gradient"), numeral(steps.learning_rate, "again.learning_rate"))
    length = format_number(leg.length)
    side = sharpened(Product(factors), length)
    return side, relation(side, length)


def again_rate(steps: FullSteps) -> Shown:
    """Give the learning rate of all steps."""
    return Shown(format_number(steps.learning_rate), "again.learning_rate")


def lower_until(steps: FullSteps) -> Shown | None:
    """Give how far along the first step the loss is lower, where that is a small part of it and nowhere else."""
    first = steps.legs[0]
    if first.lower is None or first.lower > SHORT * first.length:
        return None
    return Shown(format_number(first.lower), "again.legs[0].lower")


def leg_shown(steps: FullSteps, k: int) -> tuple[Shown, ...]:
    """List what is printed of a step in the table, and its slope."""
    gradient, _ = numerals(leg_product(steps, k)[0])
    slope, length, end = leg_numbers(steps, k)
    slopes = (slope,) if k < SLOPES else ()
    return (Shown(gradient.text, gradient.place or ""), *slopes, length, promised_loss(steps, k), end)


def step_over(steps: FullSteps, start: Shown, words: Catalogue, *, replaces: tuple[str, ...]) -> Beat:
    """Take the first step, and say how long it is, and for how little of it the loss is lower."""
    rate, length, lower = again_rate(steps), leg_numbers(steps, 0)[1], lower_until(steps)
    numbers = (start, rate, *leg_shown(steps, 0))
    if lower:
        told = words("landscape-over", rate=rate.text, length=length.text, lower=lower.text)
        caption, numbers = Caption(told, (rate, length, lower)), (*numbers, lower)
    else:
        caption = Caption(words("landscape-all-parameters", rate=rate.text), (rate,))
    return Beat(StepOver(), move=3.4, hold=1.6, caption=caption, numbers=numbers, replaces=replaces)


def step_again(steps: FullSteps, words: Catalogue) -> Beat:
    """Take the steps after it, and say by how much the second one is longer, and which of them raise the loss."""
    times, end = Shown(format_about(steps.times), "again.times"), leg_numbers(steps, 1)[2]
    told = words("landscape-again", then=what_then(steps), times=times.text, loss=end.text)
    shown = (times,) if steps.rises[1] else (times, end)
    numbers = tuple(each for k in range(1, len(steps.legs)) for each in leg_shown(steps, k))
    return Beat(StepAgain(), move=5.0, hold=3.0, caption=Caption(told, shown), numbers=numbers)


def what_then(steps: FullSteps) -> str:
    """Choose how the steps after the first are told: each raises the loss, the third not, or the second not."""
    _, second, *third = steps.rises
    if not second:
        return "falls"
    return "all-rise" if all(third) and third else "third-falls" if third else "rises"


def again_tree(steps: FullSteps) -> Mapping[str, Any]:
    """Build its entry in trace.json."""
    legs = [
        {
            "gradient": leg.gradient,
            "slope": -leg.gradient,
            "length": leg.length,
            "end": leg.end,
            "promised": leg.promised,
            "lower": leg.lower,
            "distances": leg.distances.tolist(),
            "losses": leg.losses.tolist(),
        }
        for leg in steps.legs
    ]
    return {"learning_rate": steps.learning_rate, "times": steps.times, "legs": legs}
