// @ts-check
// The activation functions, one entry of one table each, as nnviz_core/backprop/activations.py has them.

import { exp, expm1, gelu, geluSlope, log1p, PI, tanh } from "./elementary.js";

const GELU_CUBIC = 0.044715;
const GELU_RATE = Math.sqrt(2 / PI);
export let LEAK = 0.01; // slope of leaky ReLU below zero

/**
 * Return 1 / (1 + e^-z) without overflow and without loss in either tail.
 * @param {number} z
 */
export function sigmoid(z) {
  const small = exp(-Math.abs(z));
  return (z >= 0 ? 1 : small) / (1 + small);
}

/**
 * Return e^-|z| / (1 + e^-|z|)^2, exact where 1 - sigmoid rounds to nothing.
 * @param {number} z
 */
export function sigmoidSlope(z) {
  const small = exp(-Math.abs(z));
  return small / ((1 + small) * (1 + small));
}

/**
 * Return 1 - tanh(z)^2 as 4 sigmoid'(2z), so that a saturated slope keeps its digits.
 * @param {number} z
 */
function tanhSlope(z) {
  const small = exp(-2 * Math.abs(z));
  return 4 * (small / ((1 + small) * (1 + small)));
}

/**
 * Return 2u, where gelu_tanh is z (1 + tanh u) / 2 = z sigmoid(2u).
 * @param {number} z
 */
function geluTwice(z) {
  return 2 * (GELU_RATE * (z + GELU_CUBIC * z * z * z));
}

/**
 * Return z sigmoid(2u), which keeps its digits where 1 + tanh(u) cancels.
 * @param {number} z
 */
function geluTanh(z) {
  return z * sigmoid(geluTwice(z));
}

/**
 * Return the exact derivative of the tanh approximation of gelu.
 * @param {number} z
 */
function geluTanhSlope(z) {
  const twice = geluTwice(z);
  return sigmoid(twice) + z * sigmoidSlope(twice) * (2 * GELU_RATE * (1 + 3 * GELU_CUBIC * z * z));
}

// One entry for each of Python's: f, its slope f' as functions of z, and where f is not smooth.
/** @type {Readonly<Record<string, { f: Bend, slope: Bend, kinks: number[] }>>} */
export const ACTIVATIONS = Object.freeze({
  tanh: { f: tanh, slope: tanhSlope, kinks: [] },
  relu: { f: (z) => (z <= 0 ? 0 : z), slope: (z) => (z > 0 ? 1 : 0), kinks: [0] },
  sigmoid: { f: sigmoid, slope: sigmoidSlope, kinks: [] },
  leaky_relu: { f: (z) => (z > 0 ? z : LEAK * z), slope: (z) => (z > 0 ? 1 : LEAK), kinks: [0] },
  elu: { f: (z) => (z > 0 ? z : expm1(z)), slope: (z) => exp(Math.min(z, 0)), kinks: [0] },
  gelu: { f: gelu, slope: geluSlope, kinks: [] },
  gelu_tanh: { f: geluTanh, slope: geluTanhSlope, kinks: [] },
  silu: { f: (z) => z * sigmoid(z), slope: (z) => sigmoid(z) + z * sigmoidSlope(z), kinks: [] },
  softplus: { f: (z) => (z <= 0 ? 0 : z) + log1p(exp(-Math.abs(z))), slope: sigmoid, kinks: [] },
  identity: { f: (z) => z, slope: () => 1, kinks: [] },
});

/**
 * Give leaky ReLU the slope below zero that the page's config says.
 * @param {number} leak
 */
export function setLeak(leak) {
  LEAK = leak;
}

/**
 * Write a function of every number of a column into another column, or into the same.
 * @param {Bend} f
 * @param {Column} column
 * @param {Column} result
 */
export function applied(f, column, result) {
  const loop = LOOPS.get(f);
  if (loop) loop(column, result);
  else for (let i = 0; i < column.length; i++) result[i] = f(column[i]);
  return result;
}

// Loops with their function in them, which browsers join to code twice as fast as one loop with any function.
/** @type {Map<Bend, (z: Column, a: Column) => void>} */
const LOOPS = new Map([
  [tanh, (z, a) => { for (let i = 0; i < z.length; i++) a[i] = tanh(z[i]); }],
  [tanhSlope, (z, a) => { for (let i = 0; i < z.length; i++) a[i] = tanhSlope(z[i]); }],
  [sigmoid, (z, a) => { for (let i = 0; i < z.length; i++) a[i] = sigmoid(z[i]); }],
  [sigmoidSlope, (z, a) => { for (let i = 0; i < z.length; i++) a[i] = sigmoidSlope(z[i]); }],
]);
