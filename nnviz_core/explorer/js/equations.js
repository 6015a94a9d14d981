// @ts-check
// Equations with the real numbers of a pass: they mirror nnviz_core/words/equations.py, word by word. A relation
// is "=" exactly where the printed operands give the printed result, and "≈" elsewhere.

import { given } from "./given.js";
import { ACTIVATIONS, LEAK } from "./activations.js";
import { OUTPUTS } from "./outputs.js";
import { OUTPUT_FORMULAS, outputDeltaOf } from "./output_equations.js";
import {
  closed, factor, indexed, inputName, named, numberToken, operator, partialOf, printed, signTone, symbol, term, unitName, weightName,
} from "./tokens.js";

const MOST_PRODUCTS = 3; // sums of more terms print the finished contributions instead of the products

// --- names ---------------------------------------------------------------------------------------

/** Write the slope of leaky ReLU below zero with at most six digits. */
const leakText = () => String(Number(LEAK.toPrecision(6)));
/** @param {string} name */
export const activationName = (name) => given.activations[name] + (name === "leaky_relu" ? ` (${leakText()})` : "");

/**
 * Write an activation's name as formulas have it, or that of its slope: as text, and as HTML.
 * @param {string} activation
 * @param {string} [prime]
 */
function functionName(activation, prime = "") {
  const [name, below] = given.functions[activation];
  return { text: `${name}${below && `_${below}`}${prime}`, html: `${name}${below && `<sub>${below}</sub>`}${prime}` };
}

// --- sums ----------------------------------------------------------------------------------------

/**
 * Write the sum of products (of at most three) or of finished terms, with the value of what is printed.
 * @param {{ left: Factor, right: Factor & { tone: string }, whole: Factor & { tone: string } }[]} terms
 */
function sumOf(terms) {
  const products = terms.length <= MOST_PRODUCTS;
  const tokens = terms.flatMap(({ left, right, whole }, i) => {
    if (!products) return term(whole.value, whole.place, { first: i === 0, tone: whole.tone });
    const start = term(left.value, left.place, { first: i === 0, tone: signTone(left.value) });
    return [...start, ...operator("·"), ...factor(right.value, right.place, right.tone)];
  });
  const values = terms.map(({ left, right, whole }) =>
    products ? printed(left.value) * printed(right.value) : printed(whole.value),
  );
  return { tokens, value: values.reduce((sum, value) => sum + value) };
}

/**
 * Write z as the sum over its edges, plus the bias.
 * @param {LayerPass} layer
 * @param {number} j
 */
function weightedSum(layer, j) {
  const at = `layers[${layer.index - 1}]`;
  const { tokens, value } = sumOf(layer.a_in.map((a, k) => ({
    left: { value: layer.weights[j][k], place: `${at}.weights[${j}][${k}]` },
    right: { value: a, place: `${at}.a_in[${k}]`, tone: "signal" },
    whole: { value: layer.contribution[j][k], place: `${at}.contribution[${j}][${k}]`, tone: "text" },
  })));
  const side = [...tokens, ...term(layer.bias[j], `${at}.bias[${j}]`, { first: false })];
  const name = named(unitName("z", layer.index, j));
  return closed(name, side, value + printed(layer.bias[j]), layer.z[j], `${at}.z[${j}]`, "signal");
}

/**
 * Write dL/da of neuron k in layer `index` (from 1, 0 for x) as the sum of its messages.
 * @param {Pass} pass
 * @param {number} index
 * @param {number} k
 */
function incomingBlame(pass, index, k) {
  const above = pass.layers[index];
  const at = `layers[${index}]`;
  const { tokens, value } = sumOf(above.delta.map((delta, j) => ({
    left: { value: above.weights[j][k], place: `${at}.weights[${j}][${k}]` },
    right: { value: delta, place: `${at}.delta[${j}]`, tone: "gradient" },
    whole: { value: above.message[j][k], place: `${at}.message[${j}][${k}]`, tone: "gradient" },
  })));
  const [result, place] = index
    ? [pass.layers[index - 1].a_grad[k], `layers[${index - 1}].a_grad[${k}]`]
    : [pass.x_grad[k], `x_grad[${k}]`];
  return closed(named(partialOf(inputName(index + 1, k))), tokens, value, result, place, "gradient");
}

// --- forward -------------------------------------------------------------------------------------

/**
 * Write a = f(z).
 * @param {LayerPass} layer
 * @param {number} j
 */
function bent(layer, j) {
  const at = `layers[${layer.index - 1}]`;
  const end = layer.activation === "leaky_relu" ? `, ${leakText()})` : ")";
  const { text, html } = functionName(layer.activation);
  const side = [...symbol(`${text}(`, `${html}(`), ...numberToken(layer.z[j], `${at}.z[${j}]`), ...symbol(end)];
  const value = ACTIVATIONS[layer.activation].f(printed(layer.z[j]));
  return closed(named(unitName("a", layer.index, j)), side, value, layer.a[j], `${at}.a[${j}]`, "signal");
}

// --- backward ------------------------------------------------------------------------------------

/**
 * @param {LayerPass} layer
 * @param {number} j
 */
const slopeName = (layer, j) => {
  const z = unitName("z", layer.index, j);
  const name = functionName(layer.activation, "′");
  return { text: `${name.text}(${z.text})`, html: `${name.html}(${z.html})` };
};

/**
 * Write delta = dL/da times the slope f'(z).
 * @param {LayerPass} layer
 * @param {number} j
 */
function sloped(layer, j) {
  const at = `layers[${layer.index - 1}]`;
  const slope = factor(layer.slope[j], `${at}.slope[${j}]`);
  const side = [...numberToken(layer.a_grad[j], `${at}.a_grad[${j}]`), ...operator("·"), ...slope];
  const blame = named(partialOf(unitName("a", layer.index, j)));
  const formula = [...operator("="), ...blame, ...operator("·"), ...named(slopeName(layer, j))];
  const name = [...named(unitName("δ", layer.index, j)), ...formula];
  const value = printed(layer.a_grad[j]) * printed(layer.slope[j]);
  return closed(name, side, value, layer.delta[j], `${at}.delta[${j}]`, "gradient");
}

/**
 * Write dL/dw = delta times the activation that the weight reads.
 * @param {LayerPass} layer
 * @param {number} j
 * @param {number} k
 */
function weightGradient(layer, j, k) {
  const at = `layers[${layer.index - 1}]`;
  const input = factor(layer.a_in[k], `${at}.a_in[${k}]`, "signal");
  const side = [...numberToken(layer.delta[j], `${at}.delta[${j}]`, "gradient"), ...operator("·"), ...input];
  const delta = named(unitName("δ", layer.index, j));
  const formula = [...operator("="), ...delta, ...operator("·"), ...named(inputName(layer.index, k))];
  const name = [...named(partialOf(weightName(layer.index, j, k))), ...formula];
  const value = printed(layer.delta[j]) * printed(layer.a_in[k]);
  return closed(name, side, value, layer.weight_grad[j][k], `${at}.weight_grad[${j}][${k}]`, "gradient");
}

// --- what the films do not write out ---------------------------------------------------------------

/**
 * Write w a, what one edge brings to z; or w delta, what it takes back.
 * @param {LayerPass} layer
 * @param {number} j
 * @param {number} k
 * @param {"contribution" | "message"} kind
 */
function edgeProduct(layer, j, k, kind) {
  const at = `layers[${layer.index - 1}]`;
  /** @type {Record<string, [number, string, Name, string]>} */
  const parts = {
    contribution: [layer.a_in[k], `${at}.a_in[${k}]`, inputName(layer.index, k), "signal"],
    message: [layer.delta[j], `${at}.delta[${j}]`, unitName("δ", layer.index, j), "gradient"],
  };
  const [value, place, letter, tone] = parts[kind];
  const weight = layer.weights[j][k];
  const left = numberToken(weight, `${at}.weights[${j}][${k}]`, signTone(weight));
  const name = [...named(weightName(layer.index, j, k)), ...operator("·"), ...named(letter)];
  const side = [...left, ...operator("·"), ...factor(value, place, tone)];
  const result = `${at}.${kind}[${j}][${k}]`;
  return closed(name, side, printed(weight) * printed(value), layer[kind][j][k], result, tone);
}

/**
 * Write dL/db = delta.
 * @param {LayerPass} layer
 * @param {number} j
 */
function biasGradient(layer, j) {
  const at = `layers[${layer.index - 1}]`;
  const name = [...named(partialOf(unitName("b", layer.index, j))), ...operator("="), ...named(unitName("δ", layer.index, j))];
  return [...name, ...operator("="), ...numberToken(layer.bias_grad[j], `${at}.delta[${j}]`, "gradient")];
}

/**
 * Write the slope f'(z).
 * @param {LayerPass} layer
 * @param {number} j
 */
function slopeOf(layer, j) {
  const at = `layers[${layer.index - 1}]`;
  const { text, html } = functionName(layer.activation, "′");
  const side = [...symbol(`${text}(`, `${html}(`), ...numberToken(layer.z[j], `${at}.z[${j}]`, "signal"), ...symbol(")")];
  const value = ACTIVATIONS[layer.activation].slope(printed(layer.z[j]));
  return closed(named(slopeName(layer, j)), side, value, layer.slope[j], `${at}.slope[${j}]`, "text");
}

/**
 * @param {Name} name
 * @param {number} value
 * @param {string} place
 */
const stated = (name, value, place) => [...named(name), ...operator("="), ...numberToken(value, place)];

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
  if (layer === layers - 1 && field === "a") return `probs[${j}]`;
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
  const { said, scored, aGrad } = OUTPUT_FORMULAS[pass.output];
  const fused = at === last && OUTPUTS[pass.output].bend === null; // the output and its loss are one step
  switch (field) {
    case "x": return stated(indexed("x", j + 1), pass.x[j], place);
    case "x_grad": return incomingBlame(pass, 0, j);
    case "weights": return stated(weightName(layer.index, j, k), layer.weights[j][k], place);
    case "bias": return stated(unitName("b", layer.index, j), layer.bias[j], place);
    case "z": case "logits": return weightedSum(layer, j);
    case "a": return at === last ? said(pass, j) : bent(layer, j);
    case "probs": return said(pass, j);
    case "loss": return scored(pass);
    case "a_grad": return at === last ? aGrad(pass, j) : incomingBlame(pass, Number(at) + 1, j);
    case "delta": return at === last ? outputDeltaOf(pass, j) : sloped(layer, j);
    case "weight_grad": return weightGradient(layer, j, k);
    case "bias_grad": return biasGradient(layer, j);
    case "contribution": case "message": return edgeProduct(layer, j, k, field);
    case "slope": return fused ? outputDeltaOf(pass, j) : slopeOf(layer, j);
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
