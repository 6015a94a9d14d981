// @ts-check
// Equations of what stands at a network's end, one entry an output: they mirror nnviz_core/words/output_formulas.py.

import { ofPass, ofUnit, unitName } from "./formula/names.js";
import { call, fraction, letter, literal, logarithm, LOSS, negative, numeral, partial, power, stated, sum } from "./formula/tree.js";
import { closed } from "./formula/values.js";

const ONE = literal("1");

// --- softmax with cross-entropy --------------------------------------------------------------------

/** @param {number} j */
const probName = (j) => letter("p", [j + 1]);

/**
 * Write p as its exponential over the sum of all.
 * @param {Pass} pass
 * @param {number} j
 */
function softmaxOf(pass, j) {
  const powers = pass.logits.map((_, k) => power(ofPass(pass, "logits", k)));
  return closed([probName(j)], fraction(powers[j], sum(...powers)), ofPass(pass, "probs", j, "signal"));
}

/** Write the loss of a class in letters: −ln p. */
const softmaxLossRule = (/** @type {number} */ label) => negative(logarithm(probName(label)));

/**
 * Write the loss as minus the logarithm of the true class's probability, or by logits where that is zero.
 * @param {Pass} pass
 */
function softmaxScored(pass) {
  const j = pass.label;
  if (pass.probs[j] === 0) return scoredByLogits(pass, pass.logits.indexOf(Math.max(...pass.logits)));
  return closed([LOSS, softmaxLossRule(j)], negative(logarithm(ofPass(pass, "probs", j))), lossOfPass(pass));
}

/**
 * @param {Pass} pass
 * @param {number} winner
 */
function scoredByLogits(pass, winner) {
  const [first, second] = [winner, pass.label].map((k) => unitName("z", pass.layers.length, k));
  const [best, own] = [winner, pass.label].map((k) => ofPass(pass, "logits", k));
  return closed([LOSS, sum(first, negative(second))], sum(best, negative(own)), lossOfPass(pass), { first: "≈" });
}

/**
 * Write dL/dp = -1 / p at the true class and 0 elsewhere.
 * @param {Pass} pass
 * @param {number} j
 */
function softmaxGradient(pass, j) {
  const result = ofUnit(pass.layers.at(-1), "a_grad", j, "gradient");
  if (j !== pass.label) return stated(partial(probName(j)), result);
  return closed([partial(probName(j))], negative(fraction(ONE, ofPass(pass, "probs", j, "signal"))), result);
}

// --- one sigmoid with cross-entropy ------------------------------------------------------------------

const [P, Y] = ["p", "y"].map((symbol) => letter(symbol));

/**
 * Write p = sigmoid(z).
 * @param {Pass} pass
 * @param {number} j
 */
function sigmoidOf(pass, j) {
  return closed([P], call("sigmoid", ofPass(pass, "logits", j)), ofPass(pass, "probs", j, "signal"));
}

/**
 * Write the probability of the true class: p, or 1 - p.
 * @param {number} label
 * @param {FormulaNode} p
 */
const trueProbability = (label, p) => (label === 1 ? p : sum(ONE, negative(p)));

/** Write the loss of a class in letters: −ln p, or −ln(1 − p). */
const sigmoidLossRule = (/** @type {number} */ label) => negative(logarithm(trueProbability(label, P)));

/**
 * Write the loss as minus the logarithm of the true class's probability, or as the score's size where that is zero.
 * @param {Pass} pass
 */
function sigmoidScored(pass) {
  const { label, probs: [p] } = pass;
  if (p === 1 - label) return scoredByLogit(pass);
  const side = negative(logarithm(trueProbability(label, ofPass(pass, "probs", 0))));
  return closed([LOSS, sigmoidLossRule(label)], side, lossOfPass(pass));
}

/** @param {Pass} pass */
function scoredByLogit(pass) {
  const sides = [unitName("z", pass.layers.length, 0), ofPass(pass, "logits", 0)];
  const [name, side] = pass.label === 1 ? sides.map(negative) : sides;
  return closed([LOSS, name], side, lossOfPass(pass), { first: "≈" });
}

/**
 * Write dL/dp = -1 / p, or 1 / (1 - p).
 * @param {Pass} pass
 * @param {number} j
 */
function sigmoidGradient(pass, j) {
  const size = fraction(ONE, trueProbability(pass.label, ofPass(pass, "probs", j, "signal")));
  return closed([partial(P)], pass.label === 1 ? negative(size) : size, ofUnit(pass.layers.at(-1), "a_grad", j, "gradient"));
}

// --- what both share -----------------------------------------------------------------------------------

/** @param {Pass} pass */
const lossOfPass = (pass) => numeral(pass.loss, "loss", "signal");

/**
 * Write delta = p - y.
 * @param {Pass} pass
 * @param {number} j
 */
export function outputDeltaOf(pass, j) {
  const last = pass.layers.at(-1);
  const { letter: says, target } = OUTPUT_FORMULAS[pass.output];
  const side = sum(ofPass(pass, "probs", j), negative(literal(String(pass.y[j]))));
  const names = [unitName("δ", last.index, j), sum(says(j), negative(target(j)))];
  return closed(names, side, ofUnit(last, "delta", j, "gradient"));
}

/**
 * The equations of an output, j counts from 0: what it says, the loss in letters and in numbers, and dL/da; the names
 * of what it says and should say.
 * @type {Readonly<Record<string, {
 *   said: (pass: Pass, j: number) => Equation, lossRule: (label: number) => FormulaNode, scored: (pass: Pass) => Equation,
 *   aGrad: (pass: Pass, j: number) => Equation, letter: (j: number) => Letter, target: (j: number) => Letter,
 * }>>}
 */
export const OUTPUT_FORMULAS = Object.freeze({
  softmax: {
    said: softmaxOf, lossRule: softmaxLossRule, scored: softmaxScored, aGrad: softmaxGradient,
    letter: probName, target: (j) => letter("y", [j + 1]),
  },
  sigmoid: {
    said: sigmoidOf, lossRule: sigmoidLossRule, scored: sigmoidScored, aGrad: sigmoidGradient,
    letter: () => P, target: () => Y,
  },
});
