"""Compute exp, ln, tanh, sine, cosine and the angle of a point with the same bits on every processor.

numpy takes these from kernels that it chooses by the processor, and Python from the system's C library: both change
last bits from machine to machine, and a training of a thousand steps magnifies them. Here they are written in + - * /
and sqrt alone, which IEEE 754 fixes to the last bit, and in moves of bits. Each operation is a numpy call of its own,
so no compiler can fuse a product and a sum. `explorer/js/elementary.js` has the same operations in the same order.

The algorithms and their constants are those of fdlibm (Sun Microsystems 1993: e_exp.c, e_log.c, s_log1p.c, k_sin.c,
k_cos.c, e_rem_pio2.c, s_atan.c), with the reductions of Cody and Waite. Results are within 1 unit in the last place,
those of tanh and expm1 within 2.
"""

from collections.abc import Callable, Sequence
from functools import wraps
from math import sqrt

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Words = npt.NDArray[np.int64]

AT_ONCE = 8192  # numbers, so that the intermediate ones stay in the cache

ROUNDER = 1.5 * 2.0**52  # added, it rounds to a whole number and leaves that in the last bits
ROUNDER_BITS = int(np.float64(ROUNDER).view(np.int64))
ONE_BITS = 1023 << 52  # 1.0
MANTISSA_BITS = (1 << 52) - 1

# e^x (e_exp.c)
INVERSE_LN2 = 1.44269504088896338700e00
LN2_HIGH = 6.93147180369123816490e-01  # its last 32 bits are zero: a whole multiple is exact
LN2_LOW = 1.90821492927058770002e-10
EXP = (1.66666666666666019037e-01, -2.77777777770155933842e-03, 6.61375632143793436117e-05,
       -1.65339022054652515390e-06, 4.13813679705723846039e-08)  # fmt: skip
LEAST_EXPONENT, MOST_EXPONENT = -746.0, 710.0  # e^x is 0 below and infinite above
PLAIN_LEAST, PLAIN_MOST = -708.0, 709.0  # between them 2^k is an ordinary float
LEAST_SIGNIFICANT = 60.0  # e^-60 is nothing beside 1
TANH_TURNS = -1.125  # the 2x from which tanh is nearer to 1 than to 0
MOST_TANH = 30.0  # from here on tanh is 1

# ln (e_log.c)
ROOT_BITS = 0x3FE6A09E << 32  # the root of 1/2
LOG = (6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01, 2.222219843214978396e-01,
       1.818357216161805012e-01, 1.531383769920937332e-01, 1.479819860511658591e-01)  # fmt: skip
LEAST_ORDINARY = 2.2250738585072014e-308  # 2^-1022

# angles (e_rem_pio2.c, k_sin.c, k_cos.c, s_atan.c)
PI = 3.1415926535897931160
PI_LOW = 1.2246467991473531772e-16
TWO_OVER_PI = 6.36619772367581382433e-01
QUARTER = (1.57079632673412561417e00, 6.07710050630396597660e-11, 2.02226624879595063154e-21)  # of a turn, in parts
SINE = (-1.66666666666666324348e-01, 8.33333333332248946124e-03, -1.98412698298579493134e-04,
        2.75573137070700676789e-06, -2.50507602534068634195e-08, 1.58969099521155010221e-10)  # fmt: skip
COSINE = (4.16666666666666019037e-02, -1.38888888888741095749e-03, 2.48015872894767294178e-05,
          -2.75573143513906633035e-07, 2.08757232129817482790e-09, -1.13596475577881948265e-11)  # fmt: skip
ATAN = (3.33333333333329318027e-01, -1.99999999998764832476e-01, 1.42857142725034663711e-01,
        -1.11111104054623557880e-01, 9.09088713343650656196e-02, -7.69187620504482999495e-02,
        6.66107313738753120669e-02, -5.83357013379057348645e-02, 4.97687799461593236017e-02,
        -3.65315727442169155270e-02, 1.62858201153657823623e-02)  # fmt: skip
MOST_STEEP = 2.0**60  # a slope; steeper ones have the angle of a right angle too
ATAN_EDGES = np.array([7 / 16, 11 / 16, 19 / 16, 39 / 16])
ATAN_HIGH = np.array([0.0, 4.63647609000806093515e-01, 7.85398163397448278999e-01,
                      9.82793723247329054082e-01, 1.57079632679489655800e00])  # fmt: skip
ATAN_LOW = np.array([0.0, 2.26987774529616870924e-17, 3.06161699786838301793e-17,
                     1.39033110312309984516e-17, 6.12323399573676603587e-17])  # fmt: skip


def elementwise(kernel: Callable[[Array], Array]) -> Callable[[npt.ArrayLike], Array]:
    """Let a function of flat arrays take arrays of any shape and layout, some thousand numbers at a time."""

    @wraps(kernel)
    def function(values: npt.ArrayLike) -> Array:
        array = np.asarray(values, dtype=np.float64)
        if array.size <= AT_ONCE and array.flags.c_contiguous:
            return kernel(array.reshape(-1)).reshape(array.shape)
        array = array if array.flags.forc else array.copy(order="K")
        result = np.empty_like(array)
        flat, target = array.ravel(order="K"), result.ravel(order="K")
        for start in range(0, array.size, AT_ONCE):
            target[start : start + AT_ONCE] = kernel(flat[start : start + AT_ONCE])
        return result

    return function


def polynomial(x: Array, coefficients: tuple[float, ...]) -> Array:
    """Return c0 + x (c1 + x (c2 + ...)), from the inside."""
    result = x * coefficients[-1]
    for coefficient in coefficients[-2:0:-1]:
        result += coefficient
        result *= x
    result += coefficients[0]
    return result


# --- e^x -----------------------------------------------------------------------------------------


def reduced(x: Array, rest: Array | None = None) -> tuple[Words, Array, Array]:
    """Return a word that ends in k, then high and low with e^(x - rest) = 2^k (1 + high + low), where |high| < 0.35."""
    rounded = x * INVERSE_LN2
    rounded += ROUNDER
    k = rounded - ROUNDER
    high = x - k * LN2_HIGH
    k *= LN2_LOW
    if rest is not None:
        k += rest
    r = high - k
    square = r * r
    c = polynomial(square, EXP)
    c *= square
    np.subtract(r, c, out=c)
    r *= c
    r /= np.subtract(2.0, c, out=c)
    r -= k
    return rounded.view(np.int64), high, r


def _power_of_two(word: Words) -> Array:
    """Return 2^k, from -1022 to 1023, for words that end in k."""
    return ((word << 52) + ONE_BITS).view(np.float64)


def _is_plain(x: Array) -> bool:
    return bool(np.minimum.reduce(x, initial=0.0) >= PLAIN_LEAST and np.maximum.reduce(x, initial=0.0) <= PLAIN_MOST)


def exp_of_difference(x: Array, rest: Array | None = None) -> Array:
    """Return e^(x - rest) for flat arrays, where rest is small; x may be anything."""
    plain = _is_plain(x)
    word, high, low = reduced(x if plain else np.clip(x, LEAST_EXPONENT, MOST_EXPONENT), rest)
    high += low
    high += 1.0
    if plain:
        high *= _power_of_two(word)
        return high
    k = word - ROUNDER_BITS
    half = k >> 1
    return high * _power_of_two(half) * _power_of_two(k - half)


def _expm1(x: Array) -> Array:
    word, high, low = reduced(np.clip(x, -LEAST_SIGNIFICANT, MOST_EXPONENT))
    half = _power_of_two(word - 1)  # 2^k itself may be infinite
    return 2.0 * ((half - 0.5 + half * high) + half * low)


# --- tanh ----------------------------------------------------------------------------------------


def tanh_and_power(x: Array) -> tuple[Array, Array]:
    """Return tanh(x) and t = e^(-2 |x|), for flat arrays.

    tanh is (1 - t) / (1 + t) near zero and 1 - 2t / (1 + t) beyond, with the sign of x.
    """
    double = -2.0 * np.abs(x)
    if not np.minimum.reduce(double, initial=0.0) >= PLAIN_LEAST:
        inside = np.clip(np.where(np.isnan(x), 0.0, x), -MOST_TANH, MOST_TANH)
        return np.where(np.isnan(x), x, tanh_and_power(inside)[0]), exp_of_difference(double)
    word, high, low = reduced(double)
    power = _power_of_two(word)
    above = ((1.0 - power) - power * high) - power * low
    high += low
    high += 1.0
    high *= power
    far = double < TANH_TURNS
    size = np.where(far, 2.0 * high, above) / (1.0 + high)
    size = np.where(far, 1.0 - size, size)
    return np.copysign(size, x), high


# --- ln x ----------------------------------------------------------------------------------------


def _mantissa(x: Array) -> tuple[Array, Array]:
    """Return k and m with x = 2^k m and m between the roots of 1/2 and of 2, for ordinary x above zero."""
    word = x.view(np.int64) + (ONE_BITS - ROOT_BITS)
    k = ((word >> 52) - 1023).astype(np.float64)
    return k, ((word & MANTISSA_BITS) + ROOT_BITS).view(np.float64)


def _log_of(k: Array, f: Array, missing: Array | float) -> Array:
    """Return k ln 2 + ln(1 + f), with something small that is missing in f."""
    s = f / (2.0 + f)
    square = s * s
    half = 0.5 * f
    half *= f
    rest = polynomial(square, LOG)
    rest *= square
    rest += half
    rest *= s
    rest += k * LN2_LOW + missing
    half -= rest
    half -= f
    k *= LN2_HIGH
    k -= half
    return k


def _log(x: Array) -> Array:
    small = x < LEAST_ORDINARY
    k, m = _mantissa(np.where(small, np.clip(x, 0.0, 1.0) * 2.0**54, np.where(x < np.inf, x, 1.0)))
    result = _log_of(np.where(small, k - 54.0, k), m - 1.0, 0.0)
    result = np.where(x < np.inf, result, x)  # infinite, or not a number
    return np.where(x > 0, result, np.where(x == 0, -np.inf, np.nan))


def _log1p(x: Array) -> Array:
    u = 1.0 + x
    rounded = u - 1.0
    missing = (1.0 - (u - rounded)) + (x - rounded)  # what 1 + x lost (Knuth's sum of two)
    missing /= u
    k, m = _mantissa(u)
    m -= 1.0
    result = _log_of(k, m, missing)
    if np.minimum.reduce(x, initial=0.0) > -1.0 and np.maximum.reduce(x, initial=0.0) < np.inf:
        return result
    result = np.where(x < np.inf, result, x)
    return np.where(x > -1.0, result, np.where(x == -1.0, -np.inf, np.nan))


# --- angles ----------------------------------------------------------------------------------------


def _turned(x: Array) -> tuple[Words, Array, Array]:
    """Return quarter turns, and the angle that is left with its own rounding error, for |x| up to a million."""
    turns = np.rint(x * TWO_OVER_PI)
    first = x - turns * QUARTER[0]
    second = turns * QUARTER[1]
    left = first - second
    error = turns * QUARTER[2] - ((first - left) - second)
    angle = left - error
    return turns.astype(np.int64), angle, (left - angle) - error


def _sine_part(x: Array, error: Array) -> Array:
    square = x * x
    cube = square * x
    return x - ((square * (0.5 * error - cube * polynomial(square, SINE[1:])) - error) - cube * SINE[0])


def _cosine_part(x: Array, error: Array) -> Array:
    square = x * x
    half = 0.5 * square
    first = 1.0 - half
    return first + (((1.0 - first) - half) + (square * square * polynomial(square, COSINE) - x * error))


def _sin(x: Array) -> Array:
    turns, angle, error = _turned(x)
    size = np.where(turns % 2 == 0, _sine_part(angle, error), _cosine_part(angle, error))
    return np.where(turns % 4 < 2, size, -size)


def _cos(x: Array) -> Array:
    turns, angle, error = _turned(x)
    size = np.where(turns % 2 == 0, _cosine_part(angle, error), _sine_part(angle, error))
    return np.where((turns + 1) % 4 < 2, size, -size)


def _atan(x: Array) -> Array:
    """Return the angle whose tangent is x, for x not below zero."""
    part = np.searchsorted(ATAN_EDGES, x, side="right")
    small = np.where(part == 4, -1.0 / np.maximum(x, 1.0), _atan_moved(x, part))
    square = small * small
    rest = small * (square * polynomial(square, ATAN))
    return np.where(part == 0, small - rest, ATAN_HIGH[part] - ((rest - ATAN_LOW[part]) - small))


def _atan_moved(x: Array, part: Words) -> Array:
    above = np.where(part == 0, x, np.where(part == 1, 2.0 * x - 1.0, np.where(part == 2, x - 1.0, x - 1.5)))
    below = np.where(part == 0, 1.0, np.where(part == 1, 2.0 + x, np.where(part == 2, x + 1.0, 1.0 + 1.5 * x)))
    return above / below


def arctan2(y: npt.ArrayLike, x: npt.ArrayLike) -> Array:
    """Return the angle of the points (x, y) against the first axis, from -pi to pi; that of the origin is 0."""
    y, x = np.asarray(y, np.float64), np.asarray(x, np.float64)
    straight_up = x == 0
    with np.errstate(over="ignore"):  # so steep that no float holds it: as good as straight up
        slope = np.minimum(np.abs(y) / np.where(straight_up, 1.0, np.abs(x)), MOST_STEEP)
    angle = np.where(straight_up, np.where(y == 0, 0.0, PI / 2), atan(slope))
    angle = np.where(x < 0, PI - (angle - PI_LOW), angle)
    return np.where(y < 0, -angle, angle)


def hypot(x: npt.ArrayLike, y: npt.ArrayLike) -> Array:
    """Return the length of the vector (x, y), for numbers whose squares are ordinary floats."""
    x, y = np.asarray(x, np.float64), np.asarray(y, np.float64)
    return np.asarray(np.sqrt(x * x + y * y))


def distance(start: Sequence[float], end: Sequence[float]) -> float:
    """Return how far two places lie apart, by their first two coordinates."""
    across, up = end[0] - start[0], end[1] - start[1]
    return sqrt(across * across + up * up)


# --- the functions, for arrays of any shape -----------------------------------------------------------

exp = elementwise(exp_of_difference)
expm1 = elementwise(_expm1)
log = elementwise(_log)
log1p = elementwise(_log1p)
tanh = elementwise(lambda x: tanh_and_power(x)[0])
sin = elementwise(_sin)
cos = elementwise(_cos)
atan = elementwise(_atan)


def whole_power(base: float, exponent: int) -> float:
    """Return base to a whole power from 0 on, by squaring."""
    result, square = 1.0, base
    while exponent:
        if exponent & 1:
            result *= square
        square *= square
        exponent >>= 1
    return result
