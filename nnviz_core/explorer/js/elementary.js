// @ts-check
// exp, ln, tanh, sine, cosine and the normal distribution in + - * / and sqrt alone, which are the same in every
// browser. The operations are those of nnviz_core/backprop/elementary.py and normal.py, in the same order.

export const PI = 3.1415926535897931;
const ROUNDER = 6755399441055744; // added, it rounds to a whole number

const INVERSE_LN2 = 1.44269504088896338700e00;
const LN2_HIGH = 6.93147180369123816490e-01;
const LN2_LOW = 1.90821492927058770002e-10;
const EXP = [1.66666666666666019037e-01, -2.77777777770155933842e-03, 6.61375632143793436117e-05, -1.65339022054652515390e-06, 4.13813679705723846039e-08];
const [LEAST_EXPONENT, MOST_EXPONENT] = [-746, 710];
const [PLAIN_LEAST, PLAIN_MOST] = [-708, 709]; // between them 2^k is an ordinary float
const LEAST_SIGNIFICANT = 60; // e^-60 is nothing beside 1
const TANH_TURNS = -1.125;
const MOST_TANH = 30;

const ROOT_BITS = 0x3fe6a09e; // the upper half of the root of 1/2
const ONE_BITS = 0x3ff00000;
const LOG = [6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01, 2.222219843214978396e-01, 1.818357216161805012e-01, 1.531383769920937332e-01, 1.479819860511658591e-01];
const LEAST_ORDINARY = 2.2250738585072014e-308;

const TWO_OVER_PI = 6.36619772367581382433e-01;
const QUARTER = [1.57079632673412561417e00, 6.07710050630396597660e-11, 2.02226624879595063154e-21];
const SINE = [-1.66666666666666324348e-01, 8.33333333332248946124e-03, -1.98412698298579493134e-04, 2.75573137070700676789e-06, -2.50507602534068634195e-08, 1.58969099521155010221e-10];
const SINE_REST = SINE.slice(1);
const COSINE = [4.16666666666666019037e-02, -1.38888888888741095749e-03, 2.48015872894767294178e-05, -2.75573143513906633035e-07, 2.08757232129817482790e-09, -1.13596475577881948265e-11];

/**
 * Return c0 + x (c1 + x (c2 + ...)), from the inside.
 * @param {number} x
 * @param {readonly number[]} coefficients
 */
function polynomial(x, coefficients) {
  let result = x * coefficients[coefficients.length - 1];
  for (let i = coefficients.length - 2; i > 0; i--) result = (result + coefficients[i]) * x;
  return result + coefficients[0];
}

// 2^k from k = -1022 to 1023, by doubling and halving.
const POWER_AT_ZERO = 1022;
const POWERS = (() => {
  const powers = new Float64Array(2046);
  powers[POWER_AT_ZERO] = 1;
  for (let k = POWER_AT_ZERO + 1; k < 2046; k++) powers[k] = 2 * powers[k - 1];
  for (let k = POWER_AT_ZERO - 1; k >= 0; k--) powers[k] = powers[k + 1] / 2;
  return powers;
})();

/** @param {number} k */
const powerOfTwo = (k) => POWERS[POWER_AT_ZERO + k];

/**
 * Return what is left of e^(high - lost) - 1 beyond high, for |high| < 0.35 and a small loss.
 * @param {number} high
 * @param {number} lost
 */
function lowOf(high, lost) {
  const r = high - lost;
  const square = r * r;
  const c = r - square * (EXP[0] + square * (EXP[1] + square * (EXP[2] + square * (EXP[3] + square * EXP[4]))));
  return (r * c) / (2 - c) - lost;
}

/**
 * Return e^(x - rest), where rest is small.
 * @param {number} x
 * @param {number} rest
 */
function expOfDifference(x, rest) {
  const inside = x < LEAST_EXPONENT ? LEAST_EXPONENT : x > MOST_EXPONENT ? MOST_EXPONENT : x;
  const k = inside * INVERSE_LN2 + ROUNDER - ROUNDER;
  const high = inside - k * LN2_HIGH;
  const sum = high + lowOf(high, k * LN2_LOW + rest) + 1;
  if (inside >= PLAIN_LEAST && inside <= PLAIN_MOST) return sum * powerOfTwo(k);
  const half = Math.floor(k / 2);
  return sum * powerOfTwo(half) * powerOfTwo(k - half);
}

/** @param {number} x */
export function exp(x) {
  return expOfDifference(x, 0);
}

/** @param {number} x */
export function expm1(x) {
  const inside = x < -LEAST_SIGNIFICANT ? -LEAST_SIGNIFICANT : x > MOST_EXPONENT ? MOST_EXPONENT : x;
  const k = inside * INVERSE_LN2 + ROUNDER - ROUNDER;
  const high = inside - k * LN2_HIGH;
  const half = powerOfTwo(k - 1);
  return 2 * (half - 0.5 + half * high + half * lowOf(high, k * LN2_LOW));
}

/**
 * Return tanh from t = e^(-2 |x|): (1 - t) / (1 + t) near zero and 1 - 2t / (1 + t) beyond.
 * @param {number} x
 */
export function tanh(x) {
  if (x === 0 || x !== x) return x;
  const double = -2 * Math.min(Math.abs(x), MOST_TANH);
  const k = double * INVERSE_LN2 + ROUNDER - ROUNDER;
  const high = double - k * LN2_HIGH;
  const low = lowOf(high, k * LN2_LOW);
  const power = powerOfTwo(k);
  const t = (low + high + 1) * power;
  const size = double < TANH_TURNS ? 1 - (2 * t) / (1 + t) : (1 - power - power * high - power * low) / (1 + t);
  return x < 0 ? -size : size;
}

const FLOAT = new Float64Array(1);
const HALVES = new Uint32Array(FLOAT.buffer); // the lower half first, as in every processor that browsers run on

/**
 * Return k ln 2 + ln(1 + f) for x = 2^k (1 + f) above zero, with something small that is missing in x.
 * @param {number} x
 * @param {number} missing
 * @param {number} shift
 */
function logOf(x, missing, shift) {
  FLOAT[0] = x;
  const exponent = ((HALVES[1] + (ONE_BITS - ROOT_BITS)) >>> 20) - 1023;
  const k = exponent + shift;
  const f = x * powerOfTwo(-(exponent >> 1)) * powerOfTwo((exponent >> 1) - exponent) - 1; // a power alone may be too large
  const s = f / (2 + f);
  const square = s * s;
  const half = 0.5 * f * f;
  const series = (((((square * LOG[6] + LOG[5]) * square + LOG[4]) * square + LOG[3]) * square + LOG[2]) * square + LOG[1]) * square + LOG[0];
  const rest = (series * square + half) * s + (k * LN2_LOW + missing);
  return k * LN2_HIGH - (half - rest - f);
}

/** @param {number} x */
export function log(x) {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  return x < LEAST_ORDINARY ? logOf(x * 18014398509481984, 0, -54) : logOf(x, 0, 0);
}

/** @param {number} x */
export function log1p(x) {
  if (!(x > -1 && x < Infinity)) return x === -1 ? -Infinity : x > 0 ? x : NaN;
  const u = 1 + x;
  const rounded = u - 1;
  return logOf(u, (1 - (u - rounded) + (x - rounded)) / u, 0);
}

// --- angles ----------------------------------------------------------------------------------------

/**
 * Return quarter turns, and the angle that is left with its own rounding error, for |x| up to a million.
 * @param {number} x
 */
function turned(x) {
  const turns = x * TWO_OVER_PI + ROUNDER - ROUNDER;
  const first = x - turns * QUARTER[0];
  const second = turns * QUARTER[1];
  const left = first - second;
  const error = turns * QUARTER[2] - (first - left - second);
  const angle = left - error;
  return [turns, angle, left - angle - error];
}

/**
 * @param {number} x
 * @param {number} error
 */
function sinePart(x, error) {
  const square = x * x;
  const cube = square * x;
  return x - (square * (0.5 * error - cube * polynomial(square, SINE_REST)) - error - cube * SINE[0]);
}

/**
 * @param {number} x
 * @param {number} error
 */
function cosinePart(x, error) {
  const square = x * x;
  const half = 0.5 * square;
  const first = 1 - half;
  return first + (1 - first - half + (square * square * polynomial(square, COSINE) - x * error));
}

/**
 * @param {number} turns
 * @param {number} count
 */
const remainder = (turns, count) => ((turns % count) + count) % count;

/** @param {number} x */
export function sin(x) {
  const [turns, angle, error] = turned(x);
  const size = remainder(turns, 2) === 0 ? sinePart(angle, error) : cosinePart(angle, error);
  return remainder(turns, 4) < 2 ? size : -size;
}

/** @param {number} x */
export function cos(x) {
  const [turns, angle, error] = turned(x);
  const size = remainder(turns, 2) === 0 ? cosinePart(angle, error) : sinePart(angle, error);
  return remainder(turns + 1, 4) < 2 ? size : -size;
}

// --- the normal distribution -------------------------------------------------------------------------

const ROOT_2 = [1.4142135623730951, -9.667293313452913e-17];
const ROOT_HALF = 0.7071067811865476;
const [ROOT_HALF_FIRST, ROOT_HALF_REST] = [0.7071067690849304, 1.210161710447897e-08];
const ROOT_INVERSE_TAU = 0.3989422804014327;
const [MIDDLE_TO, SHOULDER_TO, FLANK_TO] = [1.193242693252299, 1.7677669529663689, 4.040610178208843]; // of |z|
const FARTHEST = 45; // nothing is left beyond
const SHOULDER_START = 1 - 8.45062911510467529297e-01;
const TAIL_FACTOR = [0.90625, 0.002823590279972655];
const MIDDLE = [1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02, -5.77027029648944159157e-03, -2.37630166566501626084e-05];
const MIDDLE_BELOW = [1.0, 3.97917223959155352819e-01, 6.50222499887672944485e-02, 5.08130628187576562776e-03, 1.32494738004321644526e-04, -3.96022827877536812320e-06];
const SHOULDER = [-2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01, 3.18346619901161753674e-01, -1.10894694282396677476e-01, 3.54783043256182359371e-02, -2.16637559486879084300e-03];
const SHOULDER_BELOW = [1.0, 1.06420880400844228286e-01, 5.40397917702171048937e-01, 7.18286544141962662868e-02, 1.26171219808761642112e-01, 1.36370839120290507362e-02, 1.19844998467991074170e-02];
const FLANK = [-9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e01, -6.23753324503260060396e01, -1.62396669462573470355e02, -1.84605092906711035994e02, -8.12874355063065934246e01, -9.81432934416914548592e00];
const FLANK_BELOW = [1.0, 1.96512716674392571292e01, 1.37657754143519042600e02, 4.34565877475229228821e02, 6.45387271733267880336e02, 4.29008140027567833386e02, 1.08635005541779435134e02, 6.57024977031928170135e00, -6.04244152148580987438e-02];
const TAIL = [-9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e01, -1.60636384855821916062e02, -6.37566443368389627722e02, -1.02509513161107724954e03, -4.83519191608651397019e02];
const TAIL_BELOW = [1.0, 3.03380607434824582924e01, 3.25792512996573918826e02, 1.53672958608443695994e03, 3.19985821950859553908e03, 2.55305040643316442583e03, 4.74528541206955367215e02, -2.24409524465858183362e01];

/**
 * Return the share beyond `size` where it is a good part of a half.
 * @param {number} size
 */
function middleShare(size) {
  const first = Math.fround(size);
  const high = first * ROOT_HALF_FIRST;
  let low = first * ROOT_HALF_REST + (size - first) * ROOT_HALF;
  const square = 0.5 * size * size;
  low += (high + low) * (polynomial(square, MIDDLE) / polynomial(square, MIDDLE_BELOW));
  return 0.5 * (1 - high - low);
}

/** @param {number} size */
function shoulderShare(size) {
  const s = (size - ROOT_2[0] - ROOT_2[1]) * ROOT_HALF;
  return 0.5 * (SHOULDER_START - polynomial(s, SHOULDER) / polynomial(s, SHOULDER_BELOW));
}

/**
 * Return the share beyond `size`, times it.
 * @param {number} size
 */
function farShare(size) {
  const inverse = 2 / (size * size);
  const flank = size < FLANK_TO;
  const factor = polynomial(inverse, flank ? FLANK : TAIL) / polynomial(inverse, flank ? FLANK_BELOW : TAIL_BELOW);
  const rounded = (factor * 1024 + ROUNDER - ROUNDER) / 1024; // exp wants a small rest
  const first = Math.fround(size);
  const rest = 0.5 * (size - first) * (size + first) - (factor - rounded) + TAIL_FACTOR[1];
  return expOfDifference(rounded - (0.5 * first * first + TAIL_FACTOR[0]), rest);
}

/**
 * Return two numbers whose quotient is the share beyond |z|: where it is small, the second one is |z|.
 * @param {number} z
 */
function shareBeyond(z) {
  const size = Math.min(Math.abs(z), FARTHEST);
  if (size < MIDDLE_TO) return [middleShare(size), 1];
  return size >= SHOULDER_TO ? [farShare(size), size] : [shoulderShare(size), 1];
}

/**
 * Return e^(-z^2 / 2).
 * @param {number} z
 */
function bell(z) {
  const size = Math.min(Math.abs(z), FARTHEST);
  const first = Math.fround(size);
  return expOfDifference(-0.5 * first * first, 0.5 * (size - first) * (size + first));
}

/**
 * Return the share of the normal distribution below z.
 * @param {number} z
 */
function normalBelow(z) {
  const [amount, divisor] = shareBeyond(z);
  return z > 0 ? 1 - amount / divisor : amount / divisor;
}

/**
 * Return z times the share below z.
 * @param {number} z
 */
export function gelu(z) {
  const [amount, divisor] = shareBeyond(z);
  if (z < 0 && divisor > 1) return -amount;
  const share = amount / divisor;
  return Math.max(z, -FARTHEST) * (z > 0 ? 1 - share : share);
}

/** @param {number} z */
export function geluSlope(z) {
  return normalBelow(z) + Math.min(Math.max(z, -FARTHEST), FARTHEST) * (ROOT_INVERSE_TAU * bell(z));
}
