// @ts-check
// Equations of what stands at a network's end, one entry an output: they mirror nnviz_core/words/output_formulas.py.

import { sigmoid } from "./activations.js";
import { exp, log } from "./elementary.js";
import { MINUS } from "./format.js";
import { closed, factor, indexed, lossName, named, numberToken, operator, partialOf, printed, symbol, term, unitName } from "./tokens.js";

// --- softmax with cross-entropy --------------------------------------------------------------------

/** @param {number} j */
const probName = (j) => indexed("p", j + 1);

/**
 * Write p as its exponential over the sum of all.
 * @param {Pass} pass
 * @param {number} j
 */
function softmaxOf(pass, j) {
  /** @param {number} k */
  const power = (k) => [...symbol("exp("), ...numberToken(pass.logits[k], `logits[${k}]`), ...symbol(")")];
  const bottom = pass.logits.flatMap((_, k) => [...(k ? operator("+") : []), ...power(k)]);
  const side = [...power(j), ...symbol(" / ("), ...bottom, ...symbol(")")];
  const powers = pass.logits.map((logit) => exp(printed(logit)));
  const sum = powers.reduce((before, power) => before + power);
  const value = sum === Infinity ? NaN : powers[j] / sum; // beyond what a reader's calculator can do
  return closed(named(probName(j)), side, value, pass.probs[j], `probs[${j}]`, "signal");
}

/** Write the loss of a class in letters: −ln p. */
const softmaxLossRule = (/** @type {number} */ label) => [...symbol(`${MINUS}ln `), ...named(probName(label))];

/**
 * Write the loss as minus the logarithm of the true class's probability, or by logits where that is zero.
 * @param {Pass} pass
 */
function softmaxScored(pass) {
  const j = pass.label;
  if (pass.probs[j] === 0) return scoredByLogits(pass, j, pass.logits.indexOf(Math.max(...pass.logits)));
  const side = [...symbol(`${MINUS}ln(`), ...numberToken(pass.probs[j], `probs[${j}]`), ...symbol(")")];
  const name = [...named(lossName), ...operator("="), ...softmaxLossRule(j)];
  return closed(name, side, -log(printed(pass.probs[j])), pass.loss, "loss", "signal");
}

/**
 * @param {Pass} pass
 * @param {number} j
 * @param {number} winner
 */
function scoredByLogits(pass, j, winner) {
  const last = pass.layers.length;
  const [best, own] = [pass.logits[winner], pass.logits[j]];
  const side = [...term(best, `logits[${winner}]`, { first: true }), ...operator(MINUS), ...factor(own, `logits[${j}]`)];
  const [first, second] = [winner, j].map((k) => named(unitName("z", last, k)));
  const name = [...named(lossName), ...operator("≈"), ...first, ...operator(MINUS), ...second];
  return closed(name, side, printed(best) - printed(own), pass.loss, "loss", "signal");
}

/**
 * Write dL/dp = -1 / p at the true class and 0 elsewhere.
 * @param {Pass} pass
 * @param {number} j
 */
function softmaxGradient(pass, j) {
  const last = pass.layers.at(-1);
  const at = `layers[${last.index - 1}]`;
  const name = named(partialOf(probName(j)));
  if (j !== pass.label) return [...name, ...operator("="), ...numberToken(0, `${at}.a_grad[${j}]`, "gradient")];
  const side = [...symbol(`${MINUS}1 / `), ...numberToken(pass.probs[j], `probs[${j}]`, "signal")];
  return closed(name, side, -1 / printed(pass.probs[j]), last.a_grad[j], `${at}.a_grad[${j}]`, "gradient");
}

// --- one sigmoid with cross-entropy ------------------------------------------------------------------

/** @type {Name} */
const P = { text: "p", html: "<i>p</i>" };
const Y = { text: "y", html: "<i>y</i>" };

/**
 * Write p = sigmoid(z).
 * @param {Pass} pass
 * @param {number} j
 */
function sigmoidOf(pass, j) {
  const side = [...symbol("sigmoid("), ...numberToken(pass.logits[j], `logits[${j}]`), ...symbol(")")];
  return closed(named(P), side, sigmoid(printed(pass.logits[j])), pass.probs[j], `probs[${j}]`, "signal");
}

/**
 * Write the probability of the true class: p, or 1 - p.
 * @param {number} label
 * @param {Token[]} p
 */
const trueProbability = (label, p) => (label === 1 ? p : [...symbol("1"), ...operator(MINUS), ...p]);

/** Write the loss of a class in letters: −ln p, or −ln(1 − p). */
const sigmoidLossRule = (/** @type {number} */ label) =>
  (label === 1 ? [...symbol(`${MINUS}ln `), ...named(P)] : [...symbol(`${MINUS}ln(`), ...trueProbability(label, named(P)), ...symbol(")")]);

/**
 * Write the loss as minus the logarithm of the true class's probability, or as the score's size where that is zero.
 * @param {Pass} pass
 */
function sigmoidScored(pass) {
  const { label, probs: [p] } = pass;
  if (p === 1 - label) return scoredByLogit(pass);
  const side = [...symbol(`${MINUS}ln(`), ...trueProbability(label, numberToken(p, "probs[0]")), ...symbol(")")];
  const name = [...named(lossName), ...operator("="), ...sigmoidLossRule(label)];
  return closed(name, side, -log(label === 1 ? printed(p) : 1 - printed(p)), pass.loss, "loss", "signal");
}

/** @param {Pass} pass */
function scoredByLogit({ label, logits: [score], layers, loss }) {
  const minus = label === 1 ? symbol(MINUS) : [];
  const name = [...named(lossName), ...operator("≈"), ...minus, ...named(unitName("z", layers.length, 0))];
  const side = [...minus, ...(label === 1 ? factor(score, "logits[0]") : numberToken(score, "logits[0]"))];
  return closed(name, side, label === 1 ? -printed(score) : printed(score), loss, "loss", "signal");
}

/**
 * Write dL/dp = -1 / p, or 1 / (1 - p).
 * @param {Pass} pass
 * @param {number} j
 */
function sigmoidGradient({ label, probs, layers }, j) {
  const last = layers.at(-1);
  const p = trueProbability(label, numberToken(probs[j], `probs[${j}]`, "signal"));
  const side = label === 1 ? [...symbol(`${MINUS}1 / `), ...p] : [...symbol("1 / ("), ...p, ...symbol(")")];
  const value = label === 1 ? -1 / printed(probs[j]) : 1 / (1 - printed(probs[j]));
  return closed(named(partialOf(P)), side, value, last.a_grad[j], `layers[${last.index - 1}].a_grad[${j}]`, "gradient");
}

// --- what both share -----------------------------------------------------------------------------------

/**
 * Write delta = p - y.
 * @param {Pass} pass
 * @param {number} j
 */
export function outputDeltaOf(pass, j) {
  const last = pass.layers.length - 1;
  const target = pass.y[j];
  const { letter, target: targetName } = OUTPUT_FORMULAS[pass.output];
  const side = [...numberToken(pass.probs[j], `probs[${j}]`), ...operator(MINUS), ...symbol(String(target))];
  const formula = [...operator("="), ...named(letter(j)), ...operator(MINUS), ...named(targetName(j))];
  const name = [...named(unitName("δ", last + 1, j)), ...formula];
  const value = printed(pass.probs[j]) - target;
  return closed(name, side, value, pass.layers[last].delta[j], `layers[${last}].delta[${j}]`, "gradient");
}

/**
 * The equations of an output, j counts from 0: what it says, the loss in letters and in numbers, and dL/da; the names
 * of what it says and should say.
 * @type {Readonly<Record<string, {
 *   said: (pass: Pass, j: number) => Token[], lossRule: (label: number) => Token[], scored: (pass: Pass) => Token[],
 *   aGrad: (pass: Pass, j: number) => Token[], letter: (j: number) => Name, target: (j: number) => Name,
 * }>>}
 */
export const OUTPUT_FORMULAS = Object.freeze({
  softmax: {
    said: softmaxOf, lossRule: softmaxLossRule, scored: softmaxScored, aGrad: softmaxGradient,
    letter: probName, target: (j) => indexed("y", j + 1),
  },
  sigmoid: {
    said: sigmoidOf, lossRule: sigmoidLossRule, scored: sigmoidScored, aGrad: sigmoidGradient,
    letter: () => P, target: () => Y,
  },
});
