"""The loss over one of the parameters, and how far along it a step against its gradient comes."""

from collections.abc import Sequence

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.landscape import losses_at
from nnviz_core.backprop.network import Array, Network, parameter_names, seal, to_vector
from nnviz_core.kinds.landscape.actions import LandscapeSubject, LongStep, ParameterCurve

FACTORS = (1, 10, 100)  # times the learning rate
REACH, BEHIND = 1.25, 0.35  # how far beyond a step its curve is seen, and on the other side of its start, in steps
LEAST_STEP = 1e-4  # that a step counts as for what is seen of the curve, times its factor, in units of the parameter
SAMPLES = 240  # of the curve, for each step
KEPT_PROMISE = 0.25  # how far a change may lie from what the slope promised, as a share of the promise
UP_AGAIN = 0.2  # of the way down to the lowest place, that a step has gone up again behind it
ROUNDING = 1e-9  # of the loss, that it may fall behind its lowest place, and still goes up


def parameter_curve(
    network: Network, dataset: Dataset, index: int, *, slope: float, rates: Sequence[float], ends: Array
) -> ParameterCurve:
    """Measure the loss over one parameter, as closely as the steps at some rates need, and between two ends."""
    vector = to_vector(network)
    value, name = float(vector[index]), parameter_names(network.shape)[index]
    downhill = -1.0 if slope > 0 else 1.0
    steps = [step_seen(rate * slope, factor) for factor, rate in zip(FACTORS, rates, strict=True)]
    parts = [value + downhill * np.linspace(-BEHIND * step, REACH * step, SAMPLES) for step in steps]
    exact = [value, *(value - rate * slope for rate in rates)]
    values = np.unique(np.concatenate([exact, *parts, np.linspace(ends[0], ends[1], SAMPLES)]))
    vectors = np.repeat(vector[None, :], len(values), axis=0)
    vectors[:, index] = values
    return ParameterCurve(name, value, slope, seal(values), losses_at(network, dataset, vectors))


def step_seen(step: float, factor: int) -> float:
    """Return how long a step counts as for what is seen of the curve: where the slope is zero there is none."""
    return max(abs(step), LEAST_STEP * factor)


def long_steps(curve: ParameterCurve, loss: float, rates: Sequence[float]) -> tuple[LongStep, ...]:
    """Take a step at each rate, all from the same place."""
    return tuple(_long_step(curve, factor, rate, loss=loss) for factor, rate in zip(FACTORS, rates, strict=True))


def _long_step(curve: ParameterCurve, factor: int, rate: float, *, loss: float) -> LongStep:
    value = curve.value - rate * curve.slope
    after = float(curve.losses[np.searchsorted(curve.values, value)])
    return LongStep(factor, rate, value, after, after - loss, -rate * curve.slope * curve.slope)


# --- what is true of them --------------------------------------------------------------------------


def keeps_promise(step: LongStep) -> bool:
    """Say whether a step changes the loss by about what the slope promised."""
    return bool(abs(step.change - step.promised) <= KEPT_PROMISE * abs(step.promised))


def goes_up_again(subject: LandscapeSubject, step: LongStep) -> bool:
    """Say whether a step goes down, past the lowest place on its way, and from there up again to its end."""
    curve = subject.curve
    end = curve.downhill * (step.value - curve.value)
    on_the_way = (curve.distances >= 0) & (curve.distances <= end)
    losses = curve.losses[on_the_way][:: round(curve.downhill)]
    if len(losses) < 3 or not np.isfinite(losses).all():
        return False
    lowest = int(np.argmin(losses))
    down, up = losses[0] - losses[lowest], losses[-1] - losses[lowest]
    rising = np.diff(losses[lowest:]) >= -ROUNDING * max(1.0, subject.loss)
    return bool(down > 0 and up >= UP_AGAIN * down and rising.all())


def lesson(subject: LandscapeSubject) -> str:
    """Choose the message that says which steps give what the slope promises."""
    kept = [keeps_promise(step) for step in subject.steps]
    if not subject.curve.slope:
        return "none-promised"
    return "all-kept" if all(kept) else "small-kept" if kept[0] else "none-kept"
