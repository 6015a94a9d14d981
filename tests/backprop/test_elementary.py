"""The elementary functions against decimals of many digits: an error is counted in units in the last place."""

from collections.abc import Callable
from decimal import Decimal, localcontext

import numpy as np
import pytest

from nnviz_core.backprop import elementary as e
from nnviz_core.backprop import normal
from nnviz_core.backprop.network import Array

RNG = np.random.default_rng(5)
SMALL = 10.0 ** RNG.uniform(-300, 0, 150) * RNG.choice([-1, 1], 150)
WIDE = np.concatenate([SMALL, RNG.uniform(-3, 3, 300), RNG.uniform(-40, 40, 200), RNG.uniform(-700, 700, 200)])
ABOVE = np.concatenate([10.0 ** RNG.uniform(-320, 308, 300), RNG.uniform(0.5, 2, 300)])
ANGLES = np.concatenate([RNG.uniform(-10, 10, 200), RNG.uniform(-1000, 1000, 100), np.arange(-20, 21) * np.pi / 4])
TAILS = np.concatenate([SMALL, RNG.uniform(-8, 8, 200), RNG.uniform(-38.4, -8, 60), [-38.45, -1.1932, -1.7677, -4.04]])


def tanh(x: Decimal) -> Decimal:
    t = (-2 * abs(x)).exp()
    size = (1 - t) / (1 + t) if abs(x) > Decimal("1e-30") else abs(x)
    return size.copy_sign(x)


def expm1(x: Decimal) -> Decimal:
    return x.exp() - 1 if abs(x) > Decimal("1e-30") else x


def log1p(x: Decimal) -> Decimal:
    return (1 + x).ln() if abs(x) > Decimal("1e-30") else x


def sin(x: Decimal) -> Decimal:
    total, term, k = Decimal(0), x, 1
    while abs(term) > Decimal("1e-90"):
        total, term, k = total + term, -term * x * x / ((k + 1) * (k + 2)), k + 2
    return total


def cos(x: Decimal) -> Decimal:
    total, term, k = Decimal(0), Decimal(1), 0
    while abs(term) > Decimal("1e-90"):
        total, term, k = total + term, -term * x * x / ((k + 1) * (k + 2)), k + 2
    return total


def below(z: Decimal) -> Decimal:
    """Sum z^(2k+1) / (2k+1)!! (Abramowitz and Stegun 26.2.11)."""
    total, term, k = Decimal(0), z, 1
    while abs(term) > Decimal("1e-380"):
        total, term, k = total + term, term * z * z / (k + 2), k + 2
    return Decimal("0.5") + total * (-z * z / 2).exp() / ROOT_TAU


def pi() -> Decimal:
    """Return 16 atan(1/5) - 4 atan(1/239) (Machin 1706)."""
    return 16 * _atan_of_one_over(5) - 4 * _atan_of_one_over(239)


def _atan_of_one_over(n: int) -> Decimal:
    return sum((Decimal((-1) ** k) / ((2 * k + 1) * Decimal(n) ** (2 * k + 1)) for k in range(320)), Decimal(0))


with localcontext() as precise:
    precise.prec = 430
    ROOT_TAU = (2 * pi()).sqrt()

CASES = {
    "exp": (e.exp, Decimal.exp, WIDE, 100, 1.0),
    "expm1": (e.expm1, expm1, WIDE, 100, 1.5),
    "tanh": (e.tanh, tanh, WIDE, 100, 2.0),
    "log": (e.log, Decimal.ln, ABOVE, 100, 1.0),
    "log1p": (e.log1p, log1p, np.append(WIDE[WIDE > -1], ABOVE), 100, 1.0),
    "sin": (e.sin, sin, ANGLES, 600, 1.0),
    "cos": (e.cos, cos, ANGLES, 600, 1.0),
    "bell": (normal.bell, lambda z: (-z * z / 2).exp(), TAILS, 100, 1.0),
}


def units_off(function: Callable[[Array], Array], truth: Callable[[Decimal], Decimal], x: Array, digits: int) -> float:
    """Return the largest error, in units in the last place of the true result."""
    worst = 0.0
    with localcontext() as context:
        context.prec = digits
        for at, ours in zip(x.tolist(), function(x).tolist(), strict=True):
            right = truth(Decimal(at))
            worst = max(worst, float(abs(Decimal(ours) - right) / Decimal(float(np.spacing(abs(float(right)))))))
    return worst


@pytest.mark.parametrize("name", CASES)
def test_a_function_is_right_to_the_last_digits(name: str) -> None:
    function, truth, x, digits, most = CASES[name]
    assert units_off(function, truth, x, digits) <= most


def test_the_normal_distribution_is_right_into_its_far_tail() -> None:
    assert units_off(normal.normal_below, below, TAILS, 420) <= 2.5


def test_gelu_keeps_its_digits_where_almost_nothing_is_left() -> None:
    assert units_off(normal.gelu, lambda z: z * below(z), TAILS, 420) <= 2.5
    assert normal.gelu(np.array([-38.4]))[0] < 0


def test_the_slope_of_gelu_is_right_but_for_its_own_zero() -> None:
    x = TAILS[(np.abs(TAILS + 0.7517916) > 0.3) & (TAILS > -37.4)]  # beyond, the slope is below the ordinary floats
    slope = lambda z: below(z) + z * (-z * z / 2).exp() / ROOT_TAU  # noqa: E731
    assert units_off(normal.gelu_slope, slope, x, 420) <= 8


def test_edges_are_what_ieee_754_gives() -> None:
    x = np.array([np.inf, -np.inf, np.nan, 0.0, 800.0, -800.0])
    with np.errstate(all="ignore"):
        assert np.array_equal(e.exp(x), [np.inf, 0, np.nan, 1, np.inf, 0], equal_nan=True)
        assert np.array_equal(e.expm1(x), [np.inf, -1, np.nan, 0, np.inf, -1], equal_nan=True)
        assert np.array_equal(e.tanh(x), [1, -1, np.nan, 0, 1, -1], equal_nan=True)
        assert np.array_equal(e.log(x)[:4], [np.inf, np.nan, np.nan, -np.inf], equal_nan=True)
        assert np.array_equal(e.log1p(np.append(x[:4], -1.0)), [np.inf, np.nan, np.nan, 0, -np.inf], equal_nan=True)
        assert np.array_equal(normal.normal_below(x), [1, 0, np.nan, 0.5, 1, 0], equal_nan=True)


def test_shape_and_memory_do_not_matter() -> None:
    x = RNG.normal(size=(3, 4001, 5))
    plain = e.tanh(x.ravel()).reshape(x.shape)
    assert (e.tanh(x) == plain).all() and (e.tanh(x.transpose(2, 0, 1)) == plain.transpose(2, 0, 1)).all()
    assert (e.tanh(x[:, ::2, 1:3]) == plain[:, ::2, 1:3]).all()
    assert float(e.exp(0.25)) == e.exp(np.array([0.25, 700.0, -745.0]))[0]


def test_angles_of_points_are_those_of_the_library() -> None:
    x, y = RNG.normal(size=(2, 2000))
    assert np.allclose(e.arctan2(y, x), np.arctan2(y, x), rtol=4e-16)
    assert e.arctan2([0, 0, 1, -1, 0], [1, -1, 0, 0, 0]).tolist() == [0, np.pi, np.pi / 2, -np.pi / 2, 0]


def test_whole_powers_are_those_of_decimals() -> None:
    base = 0.999
    assert [e.whole_power(base, k) for k in (0, 1)] == [1.0, 0.999]
    assert np.isclose(e.whole_power(base, 1500), float(Decimal(base) ** 1500), rtol=1e-14)
