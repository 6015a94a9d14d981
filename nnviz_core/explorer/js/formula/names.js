// @ts-check
// The names of functions, and the names and numbers of a pass as nodes of a formula.

import { LEAK } from "../activations.js";
import { given } from "../given.js";
import { letter, numeral } from "./tree.js";
import { words } from "../words.js";
import { written } from "../writing.js";

// --- functions ---------------------------------------------------------------------------------------

/** Write the slope of leaky ReLU below zero with at most six digits; "" for other activations. */
export const leakText = (/** @type {string} */ activation) => (activation === "leaky_relu" ? String(Number(LEAK.toPrecision(6))) : "");

/** @type {Readonly<Record<string, () => string>>} */
const NAMED = Object.freeze({
  // whose names are words
  identity: () => words("activation-identity"),
  sigmoid: () => words("activation-sigmoid"),
  gelu_tanh: () => words("activation-gelu-tanh"),
});

/** @param {string} name */
export const activationName = (name) => (NAMED[name]?.() ?? given.activations[name]) + (leakText(name) && ` (${written(leakText(name))})`);

// --- letters -----------------------------------------------------------------------------------------

/**
 * Name what neuron j (from 0) of a layer (from 1) has: z, a, δ.
 * @param {string} symbol
 * @param {number} layer
 * @param {number} j
 */
export const unitName = (symbol, layer, j) => letter(symbol, [j + 1], layer);

/**
 * @param {number} layer
 * @param {number} j
 * @param {number} k
 */
export const weightName = (layer, j, k) => letter("w", [j + 1, k + 1], layer);

/**
 * Name the k-th number (from 0) that a layer (from 1) reads: an input, or what the layer below made.
 * @param {number} layer
 * @param {number} k
 */
export const inputName = (layer, k) => (layer > 1 ? unitName("a", layer - 1, k) : letter("x", [k + 1]));

// --- numbers, each with its place ----------------------------------------------------------------------

/**
 * @param {Pass} pass
 * @param {"x" | "x_grad" | "logits" | "y"} field
 * @param {number} j
 * @param {Tone} [tone]
 */
export const ofPass = (pass, field, j, tone) => numeral(pass[field][j], `${field}[${j}]`, tone);

/**
 * @param {LayerPass} layer
 * @param {"a_in" | "bias" | "z" | "a" | "a_grad" | "delta" | "slope"} field
 * @param {number} j
 * @param {Tone} [tone]
 */
export const ofUnit = (layer, field, j, tone) => numeral(layer[field][j], `layers[${layer.index - 1}].${field}[${j}]`, tone);

/**
 * @param {LayerPass} layer
 * @param {EdgeField} field
 * @param {number} j
 * @param {number} k
 * @param {Tone} [tone]
 */
export const ofEdge = (layer, field, j, k, tone) => numeral(layer[field][j][k], `layers[${layer.index - 1}].${field}[${j}][${k}]`, tone);
