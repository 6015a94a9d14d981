"""Compute the normal distribution below z, and what GELU makes of it, with the same bits on every processor.

The share below z is erfc(-z / sqrt 2) / 2. The rational functions are those of fdlibm's s_erf.c (Sun Microsystems
1993); z itself is never divided by sqrt 2 before it is squared, so that both tails keep all their digits: within
2 units in the last place down to the smallest floats.
"""

import numpy as np

from nnviz_core.backprop.elementary import elementwise, exp_of_difference, polynomial
from nnviz_core.backprop.network import Array

ROOT_2 = (1.4142135623730951, -9.667293313452913e-17)  # in two parts
ROOT_HALF = 0.7071067811865476
ROOT_HALF_FIRST, ROOT_HALF_REST = 0.7071067690849304, 1.210161710447897e-08  # 26 bits: times 24 bits it is exact
ROOT_INVERSE_TAU = 0.3989422804014327  # 1 / sqrt(2 pi)
MIDDLE_TO, SHOULDER_TO, FLANK_TO = 1.193242693252299, 1.7677669529663689, 4.040610178208843  # of |z|
FARTHEST = 45.0  # nothing is left beyond

MIDDLE = (1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02,
          -5.77027029648944159157e-03, -2.37630166566501626084e-05)  # fmt: skip
MIDDLE_BELOW = (1.0, 3.97917223959155352819e-01, 6.50222499887672944485e-02, 5.08130628187576562776e-03,
                1.32494738004321644526e-04, -3.96022827877536812320e-06)  # fmt: skip
SHOULDER_START = 1 - 8.45062911510467529297e-01  # erfc(1), to 24 bits
SHOULDER = (-2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01,
            3.18346619901161753674e-01, -1.10894694282396677476e-01, 3.54783043256182359371e-02,
            -2.16637559486879084300e-03)  # fmt: skip
SHOULDER_BELOW = (1.0, 1.06420880400844228286e-01, 5.40397917702171048937e-01, 7.18286544141962662868e-02,
                  1.26171219808761642112e-01, 1.36370839120290507362e-02, 1.19844998467991074170e-02)  # fmt: skip
FLANK = (-9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e01,
         -6.23753324503260060396e01, -1.62396669462573470355e02, -1.84605092906711035994e02,
         -8.12874355063065934246e01, -9.81432934416914548592e00)  # fmt: skip
FLANK_BELOW = (1.0, 1.96512716674392571292e01, 1.37657754143519042600e02, 4.34565877475229228821e02,
               6.45387271733267880336e02, 4.29008140027567833386e02, 1.08635005541779435134e02,
               6.57024977031928170135e00, -6.04244152148580987438e-02)  # fmt: skip
TAIL = (-9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e01,
        -1.60636384855821916062e02, -6.37566443368389627722e02, -1.02509513161107724954e03,
        -4.83519191608651397019e02)  # fmt: skip
TAIL_BELOW = (1.0, 3.03380607434824582924e01, 3.25792512996573918826e02, 1.53672958608443695994e03,
              3.19985821950859553908e03, 2.55305040643316442583e03, 4.74528541206955367215e02,
              -2.24409524465858183362e01)  # fmt: skip
TAIL_FACTOR = (0.90625, 0.002823590279972655)  # 0.5625 of fdlibm, and -ln sqrt(1/2): an exact part and the rest


def _halves(size: Array) -> tuple[Array, Array]:
    """Return the first 24 bits of sizes, and what size^2 / 2 has beyond the square of those."""
    first = size.astype(np.float32).astype(np.float64)
    return first, 0.5 * (size - first) * (size + first)


def _middle(size: Array) -> Array:
    """Return the share beyond `size` where it is a good part of a half."""
    first = size.astype(np.float32).astype(np.float64)
    high = first * ROOT_HALF_FIRST
    low = first * ROOT_HALF_REST + (size - first) * ROOT_HALF
    square = 0.5 * size * size
    low += (high + low) * (polynomial(square, MIDDLE) / polynomial(square, MIDDLE_BELOW))
    return 0.5 * ((1.0 - high) - low)


def _shoulder(size: Array) -> Array:
    s = ((size - ROOT_2[0]) - ROOT_2[1]) * ROOT_HALF
    return 0.5 * (SHOULDER_START - polynomial(s, SHOULDER) / polynomial(s, SHOULDER_BELOW))


def _far(size: Array) -> Array:
    """Return the share beyond `size`, times it."""
    inverse = 2.0 / (size * size)
    flank = polynomial(inverse, FLANK) / polynomial(inverse, FLANK_BELOW)
    tail = polynomial(inverse, TAIL) / polynomial(inverse, TAIL_BELOW)
    factor = np.where(size < FLANK_TO, flank, tail)
    rounded = np.rint(factor * 1024.0) / 1024.0  # exp wants a small rest
    first, rest = _halves(size)
    rest -= factor - rounded
    rest += TAIL_FACTOR[1]
    return exp_of_difference(rounded - (0.5 * first * first + TAIL_FACTOR[0]), rest)


def _beyond(z: Array) -> tuple[Array, Array]:
    """Return two arrays whose quotient is the share beyond |z|: where it is small, the second one is |z|."""
    size = np.minimum(np.abs(z), FARTHEST)
    amount, divisor = np.empty_like(size), np.ones_like(size)
    middle, far = size < MIDDLE_TO, size >= SHOULDER_TO
    shoulder = ~(middle | far)
    for part, share in ((middle, _middle), (shoulder, _shoulder), (far, _far)):
        if part.any():
            amount[part] = share(size[part])
    np.copyto(divisor, size, where=far)
    return amount, divisor


def _bell(z: Array) -> Array:
    first, rest = _halves(np.minimum(np.abs(z), FARTHEST))
    return exp_of_difference(-0.5 * first * first, rest)


def _normal_below(z: Array) -> Array:
    amount, divisor = _beyond(z)
    amount /= divisor
    return np.where(z > 0, 1.0 - amount, amount)


def _gelu(z: Array) -> Array:
    return _gelu_of(z, *_beyond(z))


def _gelu_of(z: Array, amount: Array, divisor: Array) -> Array:
    share = amount / divisor
    near = np.maximum(z, -FARTHEST) * np.where(z > 0, 1.0 - share, share)
    return np.where((z < 0) & (divisor > 1.0), -amount, near)


def _gelu_slope(z: Array) -> Array:
    return _slope_of(z, *_beyond(z))


def _slope_of(z: Array, amount: Array, divisor: Array) -> Array:
    share = amount / divisor
    below = np.where(z > 0, 1.0 - share, share)
    below += np.clip(z, -FARTHEST, FARTHEST) * (ROOT_INVERSE_TAU * _bell(z))
    return below


def gelu_with_slope(z: Array) -> tuple[Array, Array]:
    """Return both for contiguous arrays, with the parts that they share computed once."""
    flat = z.reshape(-1)
    shares = _beyond(flat)
    return _gelu_of(flat, *shares).reshape(z.shape), _slope_of(flat, *shares).reshape(z.shape)


bell = elementwise(_bell)  # e^(-z^2 / 2)
normal_below = elementwise(_normal_below)
gelu = elementwise(_gelu)  # z times the share below z
gelu_slope = elementwise(_gelu_slope)
