// @ts-check
// Equations of what stands at a network's end, one entry for an output with its loss: they mirror
// nnviz_core/words/output_formulas.py.

import { MINUS } from "./format.js";
import { ofPass, ofUnit, unitName } from "./formula/names.js";
import { call, fraction, letter, literal, logarithm, LOSS, negative, numeral, partial, power, product, square, stated, sum, total } from "./formula/tree.js";
import { closed } from "./formula/values.js";
import { OUTPUTS } from "./outputs.js";

const ONE = literal("1");
const HALF = fraction(ONE, literal("2"));

// --- what an output says, and what it should say -------------------------------------------------------

/**
 * Name what an output says: p, of several p with an index, or a where it is no probability.
 * @param {{ output: string, nOut: number, layers: number }} of
 * @param {number} j
 */
export function saidName({ output, nOut, layers }, j) {
  if (!OUTPUTS[output].trueProb) return unitName("a", layers, j);
  return letter("p", nOut > 1 ? [j + 1] : []);
}

/**
 * @param {Pass} pass
 * @param {number} j
 */
const said = ({ output, said: { length }, layers }, j) => saidName({ output, nOut: length, layers: layers.length }, j);

/**
 * Print what an output says.
 * @param {Pass} pass
 * @param {number} j
 * @param {Tone} [tone]
 */
const saidNumeral = (pass, j, tone) => ofUnit(pass.layers.at(-1), "a", j, tone);

/**
 * Print what an output should say.
 * @param {Pass} pass
 * @param {number} j
 */
const targetNumeral = (pass, j) => (OUTPUTS[pass.output].numbers ? ofPass(pass, "y", j) : literal(String(pass.y[j]).replace("-", MINUS)));

/**
 * Write output minus target, in letters and in numbers.
 * @param {Pass} pass
 * @param {number} j
 */
const distanceOf = (pass, j) => [
  sum(said(pass, j), negative(letter("y", pass.said.length > 1 ? [j + 1] : []))),
  sum(saidNumeral(pass, j), negative(targetNumeral(pass, j))),
];

// --- softmax with cross-entropy --------------------------------------------------------------------

/**
 * Write p as its exponential over the sum of all.
 * @param {Pass} pass
 * @param {number} j
 */
function softmaxOf(pass, j) {
  const powers = pass.logits.map((_, k) => power(ofPass(pass, "logits", k)));
  return closed([said(pass, j)], fraction(powers[j], sum(...powers)), saidNumeral(pass, j, "signal"));
}

/** Write the loss in letters: −ln p. @type {(pass: Pass) => FormulaNode} */
const softmaxLossRule = (pass) => negative(logarithm(said(pass, pass.label)));

/**
 * Write the loss as minus the logarithm of the true class's probability, or by logits where that is zero.
 * @param {Pass} pass
 */
function softmaxScored(pass) {
  if (pass.said[pass.label] === 0) return scoredByLogits(pass, pass.logits.indexOf(Math.max(...pass.logits)));
  return closed([LOSS, softmaxLossRule(pass)], negative(logarithm(saidNumeral(pass, pass.label))), lossOfPass(pass));
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
  if (j !== pass.label) return stated(partial(said(pass, j)), result);
  return closed([partial(said(pass, j))], negative(fraction(ONE, saidNumeral(pass, j, "signal"))), result);
}

// --- sigmoids with cross-entropy ------------------------------------------------------------------------

/**
 * Write what an output makes of its score, such as p = sigmoid(z).
 * @param {Pass} pass
 * @param {number} j
 */
function bentScore(pass, j) {
  return closed([said(pass, j)], call(OUTPUTS[pass.output].name, ofPass(pass, "logits", j)), saidNumeral(pass, j, "signal"));
}

/**
 * Write the probability of the true answer: p, or 1 - p.
 * @param {number} y
 * @param {FormulaNode} p
 */
const trueAnswer = (y, p) => (y === 1 ? p : sum(ONE, negative(p)));

/**
 * Write in letters and in numbers -ln of what an output gives to its true answer, or the score's size where that is 0.
 * @param {Pass} pass
 * @param {number} j
 * @returns {[FormulaNode, FormulaNode]}
 */
function missedByOutput(pass, j) {
  const y = pass.y[j];
  if (pass.said[j] === 1 - y) {
    const [name, score] = [unitName("z", pass.layers.length, j), ofPass(pass, "logits", j)];
    return y === 1 ? [negative(name), negative(score)] : [name, score];
  }
  return [negative(logarithm(trueAnswer(y, said(pass, j)))), negative(logarithm(trueAnswer(y, saidNumeral(pass, j))))];
}

/** @type {(terms: FormulaNode[]) => FormulaNode} */
const summed = (terms) => (terms.length === 1 ? terms[0] : sum(...terms));

/** Write the loss in letters, of several outputs as a sum of their own. @type {(pass: Pass) => FormulaNode} */
const sigmoidLossRule = (pass) => (pass.said.length === 1 ? missedByOutput(pass, 0)[0] : total(letter("L", ["j"])));

/**
 * Write the loss as minus the logarithms of what the outputs give to the true answers.
 * @param {Pass} pass
 */
function sigmoidScored(pass) {
  const terms = pass.said.map((_, j) => missedByOutput(pass, j));
  const exact = pass.said.every((p, j) => p !== 1 - pass.y[j]);
  const [letters, numbers] = [0, 1].map((place) => summed(terms.map((term) => term[place])));
  return closed([LOSS, letters], numbers, lossOfPass(pass), { first: exact ? "=" : "≈" });
}

/**
 * Write dL/dp = -1 / p, or 1 / (1 - p).
 * @param {Pass} pass
 * @param {number} j
 */
function sigmoidGradient(pass, j) {
  const size = fraction(ONE, trueAnswer(pass.y[j], saidNumeral(pass, j, "signal")));
  return closed([partial(said(pass, j))], pass.y[j] === 1 ? negative(size) : size, ofUnit(pass.layers.at(-1), "a_grad", j, "gradient"));
}

// --- squared error --------------------------------------------------------------------------------------

/** Write half the squared distance in letters. @type {(pass: Pass) => FormulaNode} */
function squaredLossRule(pass) {
  const squared = square(sum(letter("a"), negative(letter("y"))));
  return product(HALF, pass.said.length > 1 ? total(squared) : squared);
}

/**
 * Write the loss as half the sum of the squared distances from outputs to targets.
 * @param {Pass} pass
 */
function squaredScored(pass) {
  const squares = summed(pass.said.map((_, j) => square(distanceOf(pass, j)[1])));
  return closed([LOSS, squaredLossRule(pass)], product(HALF, squares), lossOfPass(pass));
}

/**
 * Write dL/da = a - y.
 * @param {Pass} pass
 * @param {number} j
 */
function squaredGradient(pass, j) {
  const [letters, numbers] = distanceOf(pass, j);
  return closed([partial(said(pass, j)), letters], numbers, ofUnit(pass.layers.at(-1), "a_grad", j, "gradient"));
}

/**
 * Write delta = (a - y) f'(z).
 * @param {Pass} pass
 * @param {number} j
 */
function squaredDelta(pass, j) {
  const last = pass.layers.at(-1);
  const [letters, numbers] = distanceOf(pass, j);
  const slope = call(OUTPUTS[pass.output].name, unitName("z", last.index, j), true);
  const names = [unitName("δ", last.index, j), product(letters, slope)];
  return closed(names, product(numbers, ofUnit(last, "slope", j)), ofUnit(last, "delta", j, "gradient"));
}

/**
 * Write a = z.
 * @param {Pass} pass
 * @param {number} j
 */
const scoreItself = (pass, j) => stated(said(pass, j), unitName("z", pass.layers.length, j), saidNumeral(pass, j, "signal"));

// --- what they share -----------------------------------------------------------------------------------

/** @param {Pass} pass */
const lossOfPass = (pass) => numeral(pass.loss, "loss", "signal");

/**
 * Write delta as what the output says minus the target.
 * @param {Pass} pass
 * @param {number} j
 */
function residualEquation(pass, j) {
  const last = pass.layers.at(-1);
  const [letters, numbers] = distanceOf(pass, j);
  return closed([unitName("δ", last.index, j), letters], numbers, ofUnit(last, "delta", j, "gradient"));
}

const SQUARED = { lossRule: squaredLossRule, scored: squaredScored, aGrad: squaredGradient };
const BENT = { ...SQUARED, said: bentScore, delta: squaredDelta };
const LINEAR = { ...SQUARED, said: scoreItself, delta: residualEquation };

/**
 * The equations of an output with its loss, j counts from 0: what it says, the loss in letters and in numbers, dL/da
 * and dL/dz.
 * @type {Readonly<Record<string, {
 *   said: (pass: Pass, j: number) => Equation, lossRule: (pass: Pass) => FormulaNode, scored: (pass: Pass) => Equation,
 *   aGrad: (pass: Pass, j: number) => Equation, delta: (pass: Pass, j: number) => Equation,
 * }>>}
 */
export const OUTPUT_FORMULAS = Object.freeze({
  "softmax/cross_entropy": { said: softmaxOf, lossRule: softmaxLossRule, scored: softmaxScored, aGrad: softmaxGradient, delta: residualEquation },
  "sigmoid/cross_entropy": { said: bentScore, lossRule: sigmoidLossRule, scored: sigmoidScored, aGrad: sigmoidGradient, delta: residualEquation },
  "sigmoid/squared_error": BENT,
  "sigmoid/squared_error/numbers": BENT,
  "tanh/squared_error": BENT,
  "tanh/squared_error/numbers": BENT,
  "linear/squared_error": LINEAR,
  "linear/squared_error/numbers": LINEAR,
});
