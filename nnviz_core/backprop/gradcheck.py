"""Check the analytic gradient against central differences, one parameter at a time."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.network import Array, Labels, Layer, Network, own_parameters, parameter_names, to_vector
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import ForwardPass, backward, forward
from nnviz_core.backprop.ties import first_largest

LARGEST_STEP = 0.0625
RATIO = 4.0  # from one step to the next smaller one
RATIO_POWERS = np.cumprod([1.0, *[RATIO] * 9])
STEPS = LARGEST_STEP / RATIO_POWERS  # down to 2^-22 = 2.4e-7
SMALLEST_GRADIENT = 1e-3
VALUES_AT_ONCE = 200_000  # points times parameters of one batch, so that memory stays small
ENTRIES_AT_ONCE = 4_000_000  # parameters of all nudged networks of one batch, for the same reason
MOST_PRODUCTS = 30_000_000_000  # of weights and numbers, that a check of every parameter on every point may take
FEW_POINTS, FEWEST = 32, 8  # of a check of some parameters; the fewest of these
BOUNDS = (1e-8, 1e-7, 1e-6)  # a smaller error is rounding: what is said of it is the first of these that it is below


@dataclass(frozen=True, slots=True)
class GradientCheck:
    """Name the parameter on which the two gradients differ most.

    The error is |analytic - numeric| / max(|analytic|, |numeric|, 1e-3 max(1, loss)): relative, but below the
    floor it counts in units of the floor, as differences of a loss hold no more digits than that.
    """

    worst_error: float
    parameter: str
    analytic: float
    numeric: float
    skipped: int  # parameters that no step could check: a point sits on a kink
    checked: int  # parameters
    points: int


def bound_of(error: float) -> float | None:
    """Return the power of ten that an error of rounding is below; None where it is too large for that."""
    return next((bound for bound in BOUNDS if error < bound), None)


def can_check_all(network: Network, points: int) -> bool:
    """Say whether every parameter can be checked on every point in reasonable time."""
    parameters = len(to_vector(network))
    return 2 * len(STEPS) * points * parameters * parameters <= MOST_PRODUCTS


def check_some_gradients(network: Network, x: Array, y: Array) -> GradientCheck:
    """Check as many parameters, evenly spread over all, as can be checked on a few points."""
    own, points = own_parameters(network), min(len(x), FEW_POINTS)
    most = max(FEWEST, MOST_PRODUCTS // (2 * len(STEPS) * points * len(to_vector(network))) // FEWEST)
    chosen = np.unique(np.linspace(0, len(own) - 1, min(most, len(own))).astype(np.int64))
    return check_gradients(network, x[:points], y[:points], parameters=own[chosen])


def check_gradients(network: Network, x: Array, y: Array, *, parameters: Labels | None = None) -> GradientCheck:
    """Compare dL/dparameter of the mean loss, for every parameter or those of some indices, with central differences.

    These are extrapolated; targets y are (points, n_out).
    """
    chosen = own_parameters(network) if parameters is None else parameters
    passed = forward(network, x)
    analytic = analytic_gradient(network, passed, y)[chosen]
    numeric = numeric_gradient(network, x, y, parameters=chosen)
    floor = SMALLEST_GRADIENT * max(1.0, float(output_of(network).loss(passed.logits, y)))
    scale = np.maximum(np.maximum(np.abs(analytic), np.abs(numeric)), floor)
    errors = np.abs(analytic - numeric) / scale
    worst = first_largest(errors)
    return GradientCheck(
        worst_error=float(errors[worst]),
        parameter=parameter_names(network.shape)[int(chosen[worst])],
        analytic=float(analytic[worst]),
        numeric=float(numeric[worst]),
        skipped=int(np.isnan(numeric).sum()),
        checked=len(chosen),
        points=len(x),
    )


def analytic_gradient(network: Network, passed: ForwardPass, y: Array) -> Array:
    """Return the gradient of the backward pass in the order of to_vector, (n_parameters,)."""
    back = backward(network, passed, y)
    layers = (Layer(*grads) for grads in zip(back.weight_grads, back.bias_grads, strict=True))
    return to_vector(network.with_layers(layers))


def numeric_gradient(network: Network, x: Array, y: Array, *, parameters: Labels | None = None) -> Array:
    """Return extrapolated central differences, (n_parameters,), NaN where every step crosses a kink."""
    chosen = own_parameters(network) if parameters is None else parameters
    columns = [_central_difference(network, x, y, chosen, step=float(step)) for step in STEPS]
    smooth = np.logical_and.accumulate([crossed_none for _, crossed_none in columns[::-1]])[::-1]
    differences = np.where(smooth, [difference for difference, _ in columns], np.nan)
    noise = np.finfo(np.float64).eps * max(1.0, float(np.abs(forward(network, x).logits).max())) / STEPS
    return _extrapolate(differences, noise)


def _central_difference(
    network: Network, x: Array, y: Array, parameters: Labels, *, step: float
) -> tuple[Array, npt.NDArray[np.bool_]]:
    """Return (L(p + step) - L(p - step)) / 2 step for every parameter p, and whether no point met a kink."""
    count = len(to_vector(network))
    batch = max(1, min(VALUES_AT_ONCE // len(x), ENTRIES_AT_ONCE // count))
    batches = (
        _offsets(parameters[start : start + batch], count, step=step) for start in range(0, len(parameters), batch)
    )
    differences, smooth = zip(*(_differences(network, x, y, each) for each in batches), strict=True)
    return np.concatenate(differences) / (2 * step), np.concatenate(smooth)


def _offsets(parameters: Labels, count: int, *, step: float) -> Array:
    """Return one row for each of some parameters, (n, n_parameters): a step for it and nothing for all others."""
    offsets = np.zeros((len(parameters), count))
    offsets[np.arange(len(parameters)), parameters] = step
    return offsets


def _differences(network: Network, x: Array, y: Array, offsets: Array) -> tuple[Array, npt.NDArray[np.bool_]]:
    """Return L(p + offset) - L(p - offset) for every row of offsets, and whether no point met a kink."""
    vector = to_vector(network)
    above, centre, below = (
        forward(network.with_vector(vector + offset), x) for offset in (offsets, np.zeros((1, len(vector))), -offsets)
    )
    loss = output_of(network).loss
    difference = loss(above.logits, y) - loss(below.logits, y)
    return difference, _crossed_none(network, (above, centre, below))


def _crossed_none(network: Network, passes: tuple[ForwardPass, ...]) -> npt.NDArray[np.bool_]:
    """Tell for each parameter whether every z of every point keeps its side of every kink."""
    kept = np.ones(len(passes[0].logits), dtype=np.bool_)
    for index, name in enumerate(network.activations):
        for kink in ACTIVATIONS[name].kinks:
            above, centre, below = (np.sign(passed.zs[index] - kink) for passed in passes)
            kept &= ((above == centre) & (below == centre)).all(axis=(-1, -2))
    return kept


def _extrapolate(differences: Array, noise: Array) -> Array:
    """Combine the rows of differences, (n_steps, n_parameters), by Ridders' method.

    The error has even powers of the step alone, so each column of the table cancels one more of them. The
    entry that its neighbours confirm best is kept; the rounding noise, (n_steps,), of its smallest step
    counts against it (Ridders 1982; Numerical Recipes 5.7).
    """
    best: Array = differences[-1]
    best_doubt = np.full(differences.shape[1], np.inf)
    column, power = differences, 1.0
    for order in range(1, len(differences)):
        power *= RATIO * RATIO
        finer = (power * column[1:] - column[:-1]) / (power - 1)
        doubts = np.maximum(np.abs(finer - column[1:]), np.abs(finer - column[:-1])) + noise[order:, None]
        for entry, doubt in zip(finer, doubts, strict=True):
            best = np.where(doubt < best_doubt, entry, best)
            best_doubt = np.fmin(doubt, best_doubt)
        column = finer
    return best
