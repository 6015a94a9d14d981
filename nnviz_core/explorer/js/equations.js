// @ts-check
// Equations with the real numbers of a pass, as formula trees: they mirror nnviz_core/words/equations.py, word by word.

import { OUTPUTS } from "./outputs.js";
import { OUTPUT_FORMULAS } from "./output_equations.js";
import { inputName, ofEdge, ofPass, ofUnit, unitName, weightName } from "./formula/names.js";
import { call, letter, partial, product, stated, sum } from "./formula/tree.js";
import { closed } from "./formula/values.js";
import { signTone } from "./scales.js";

const MOST_PRODUCTS = 3; // sums of more terms print the finished contributions instead of the products

// --- forward -------------------------------------------------------------------------------------

/**
 * Write z as the sum over its edges, plus the bias; wide sums print finished contributions.
 * @param {LayerPass} layer
 * @param {number} j
 */
function weightedSum(layer, j) {
  const few = layer.a_in.length <= MOST_PRODUCTS;
  const terms = layer.a_in.map((_, k) =>
    few ? product(weightOf(layer, j, k), ofUnit(layer, "a_in", k, "signal")) : ofEdge(layer, "contribution", j, k),
  );
  return closed([unitName("z", layer.index, j)], sum(...terms, ofUnit(layer, "bias", j)), ofUnit(layer, "z", j, "signal"));
}

/**
 * Write a = f(z).
 * @param {LayerPass} layer
 * @param {number} j
 */
function bent(layer, j) {
  return closed([unitName("a", layer.index, j)], call(layer.activation, ofUnit(layer, "z", j)), ofUnit(layer, "a", j, "signal"));
}

// --- backward ------------------------------------------------------------------------------------

/**
 * Write dL/da of neuron k in layer `index` (from 1, 0 for x) as the sum of its messages.
 * @param {Pass} pass
 * @param {number} index
 * @param {number} k
 */
function incomingBlame(pass, index, k) {
  const above = pass.layers[index];
  const few = above.delta.length <= MOST_PRODUCTS;
  const terms = above.delta.map((_, j) =>
    few ? product(weightOf(above, j, k), deltaOf(above, j)) : ofEdge(above, "message", j, k, "gradient"),
  );
  const result = index ? ofUnit(pass.layers[index - 1], "a_grad", k, "gradient") : ofPass(pass, "x_grad", k, "gradient");
  return closed([partial(inputName(index + 1, k))], terms.length > 1 ? sum(...terms) : terms[0], result);
}

/**
 * Write delta = dL/da times the slope f'(z).
 * @param {LayerPass} layer
 * @param {number} j
 */
function sloped(layer, j) {
  const side = product(ofUnit(layer, "a_grad", j), ofUnit(layer, "slope", j));
  const letters = product(partial(unitName("a", layer.index, j)), slopeName(layer, j));
  return closed([unitName("δ", layer.index, j), letters], side, deltaOf(layer, j));
}

/**
 * Write dL/dw = delta times the activation that the weight reads.
 * @param {LayerPass} layer
 * @param {number} j
 * @param {number} k
 */
function weightGradient(layer, j, k) {
  const side = product(deltaOf(layer, j), ofUnit(layer, "a_in", k, "signal"));
  const letters = product(unitName("δ", layer.index, j), inputName(layer.index, k));
  return closed([partial(weightName(layer.index, j, k)), letters], side, ofEdge(layer, "weight_grad", j, k, "gradient"));
}

// --- what the films do not write out ---------------------------------------------------------------

/**
 * Write w a, what one edge brings to z.
 * @param {LayerPass} layer
 * @param {number} j
 * @param {number} k
 */
function contributionOf(layer, j, k) {
  const letters = product(weightName(layer.index, j, k), inputName(layer.index, k));
  const side = product(weightOf(layer, j, k), ofUnit(layer, "a_in", k, "signal"));
  return closed([letters], side, ofEdge(layer, "contribution", j, k, "signal"));
}

/**
 * Write w delta, what one edge takes back.
 * @param {LayerPass} layer
 * @param {number} j
 * @param {number} k
 */
function messageOf(layer, j, k) {
  const letters = product(weightName(layer.index, j, k), unitName("δ", layer.index, j));
  return closed([letters], product(weightOf(layer, j, k), deltaOf(layer, j)), ofEdge(layer, "message", j, k, "gradient"));
}

/**
 * Write dL/db = delta.
 * @param {LayerPass} layer
 * @param {number} j
 */
function biasGradient(layer, j) {
  return stated(partial(unitName("b", layer.index, j)), unitName("δ", layer.index, j), deltaOf(layer, j));
}

/**
 * Write the slope f'(z).
 * @param {LayerPass} layer
 * @param {number} j
 */
function slopeOf(layer, j) {
  return closed([slopeName(layer, j)], call(curveName(layer), ofUnit(layer, "z", j, "signal"), true), ofUnit(layer, "slope", j));
}

/** Name the function of a layer as formulas do: a linear output is the identity. */
const curveName = (/** @type {LayerPass} */ { activation }) => (activation === "linear" ? "identity" : activation);

// --- names and numbers -----------------------------------------------------------------------------

/**
 * @param {LayerPass} layer
 * @param {number} j
 */
const slopeName = (layer, j) => call(curveName(layer), unitName("z", layer.index, j), true);
/**
 * @param {LayerPass} layer
 * @param {number} j
 */
const deltaOf = (layer, j) => ofUnit(layer, "delta", j, "gradient");
/**
 * @param {LayerPass} layer
 * @param {number} j
 * @param {number} k
 */
const weightOf = (layer, j, k) => ofEdge(layer, "weights", j, k, signTone(layer.weights[j][k]));

// --- from a number's place to its equation ----------------------------------------------------------

/**
 * Read a place such as layers[1].weight_grad[0][1] into its parts.
 * @param {string} place
 */
export function parsedPlace(place) {
  const [, layer, field, j, k] = place.match(/^(?:layers\[(\d+)\]\.)?(\w+)(?:\[(\d+)\])?(?:\[(\d+)\])?$/) ?? [];
  return { layer: layer === undefined ? null : Number(layer), field, j: Number(j ?? 0), k: Number(k ?? 0) };
}

/**
 * Give one number that has two places one name: what a layer reads is what the layer below made.
 * @param {string} place
 * @param {number} layers
 */
export function canonicalPlace(place, layers) {
  const { layer, field, j } = parsedPlace(place);
  if (field === "a_in") return layer === 0 ? `x[${j}]` : `layers[${Number(layer) - 1}].a[${j}]`;
  if (field === "bias_grad") return `layers[${layer}].delta[${j}]`;
  if (layer === layers - 1 && field === "z") return `logits[${j}]`;
  return place;
}

/**
 * Write the equation of the number at a place of a pass.
 * @param {Pass} pass
 * @param {string} place
 */
export function equationOf(pass, place) {
  const { layer: at, field, j, k } = parsedPlace(place);
  const last = pass.layers.length - 1;
  const layer = pass.layers[at ?? last];
  const { said, scored, aGrad, delta } = OUTPUT_FORMULAS[pass.output];
  const fused = at === last && OUTPUTS[pass.output].bend === null; // the output and its loss are one step
  switch (field) {
    case "x": return stated(inputName(1, j), ofPass(pass, "x", j));
    case "x_grad": return incomingBlame(pass, 0, j);
    case "weights": return stated(weightName(layer.index, j, k), ofEdge(layer, "weights", j, k));
    case "bias": return stated(unitName("b", layer.index, j), ofUnit(layer, "bias", j));
    case "z": case "logits": return weightedSum(layer, j);
    case "a": return at === last ? said(pass, j) : bent(layer, j);
    case "loss": return scored(pass);
    case "y": return stated(letter("y"), ofPass(pass, "y", j));
    case "a_grad": return at === last ? aGrad(pass, j) : incomingBlame(pass, Number(at) + 1, j);
    case "delta": return at === last ? delta(pass, j) : sloped(layer, j);
    case "weight_grad": return weightGradient(layer, j, k);
    case "bias_grad": return biasGradient(layer, j);
    case "contribution": return contributionOf(layer, j, k);
    case "message": return messageOf(layer, j, k);
    case "slope": return fused ? delta(pass, j) : slopeOf(layer, j);
    default: throw new Error(`no number has the place ${place}`);
  }
}

/**
 * Read the number at a place that was parsed before.
 * @param {Pass} pass
 * @param {Place} place
 */
export function readAt(pass, { layer, field, j, k }) {
  /** @type {Record<string, any>} */
  const holder = layer === null ? pass : pass.layers[layer];
  const value = holder[field];
  if (typeof value === "number") return value;
  return typeof value[j] === "number" ? value[j] : value[j][k];
}
