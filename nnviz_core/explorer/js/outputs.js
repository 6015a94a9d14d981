// @ts-check
// What can stand at a network's end, with its loss, one entry of one table each: it mirrors nnviz_core/backprop/outputs.py
// and losses.py in the same order of operations.

import { sigmoid, sigmoidSlope } from "./activations.js";
import { folded, newColumn } from "./columns.js";
import { exp, log1p } from "./elementary.js";

const TINY = 2.2250738585072014e-308; // the smallest normal float
export const USUAL_OUTPUT = "softmax"; // of a network that names none, as in backprop/network.py

// --- softmax with cross-entropy --------------------------------------------------------------------

/**
 * Return the probabilities and their logarithms, as columns: ln(1 + rest) keeps the digits of a loss near zero.
 * @param {Columns} logits
 * @param {Room} [room]
 */
export function softmaxAndLogProbs(logits, room = newColumn) {
  const [probs, logProbs] = [0, 1].map(() => logits.map((column) => room(column.length)));
  if (logits.length === 2) writePairs(logits, probs, logProbs);
  else for (let i = 0; i < logits[0].length; i++) writeClasses(logits, i, probs, logProbs);
  return { probs, logProbs };
}

/**
 * Write what the points have of two classes, one of whose powers is 1.
 * @param {Columns} columns
 * @param {Columns} columns
 * @param {Columns} columns
 */
function writePairs([first, second], [p, q], [logP, logQ]) {
  for (let i = 0; i < first.length; i++) {
    const ahead = second[i] > first[i];
    const shift = ahead ? first[i] - second[i] : second[i] - first[i];
    const rest = exp(shift);
    const logTotal = log1p(rest);
    const likely = 1 / (1 + rest);
    const other = rest / (1 + rest);
    p[i] = ahead ? other : likely;
    q[i] = ahead ? likely : other;
    logP[i] = ahead ? shift - logTotal : 0 - logTotal;
    logQ[i] = ahead ? 0 - logTotal : shift - logTotal;
  }
}

/**
 * @param {Columns} logits
 * @param {number} i
 * @param {Columns} probs
 * @param {Columns} logProbs
 */
function writeClasses(logits, i, probs, logProbs) {
  const best = likeliest(logits, i);
  const shifts = logits.map((column) => column[i] - logits[best][i]);
  const powers = shifts.map(exp);
  const logTotal = log1p(folded(powers.map((power, j) => (j === best ? 0 : power))));
  const sum = folded([...powers]);
  for (let j = 0; j < logits.length; j++) {
    probs[j][i] = powers[j] / sum;
    logProbs[j][i] = shifts[j] - logTotal;
  }
}

/**
 * Return the place of the first largest logit of a point.
 * @param {Columns} logits
 * @param {number} i
 */
function likeliest(logits, i) {
  let best = 0;
  for (let j = 1; j < logits.length; j++) if (logits[j][i] > logits[best][i]) best = j;
  return best;
}

/** @type {Output["judged"]} */
function softmaxJudged(z, labels, room) {
  const { probs, logProbs } = softmaxAndLogProbs(z, room);
  const losses = room(labels.length);
  for (let i = 0; i < labels.length; i++) losses[i] = 0 - logProbs[labels[i]][i];
  return { probs, losses };
}

// --- one sigmoid with cross-entropy: the probability of class 1 --------------------------------------

/**
 * Return the probability, and -ln of it (class 1) or of its rest (class 0), without loss in either tail.
 * @type {Output["judged"]}
 */
function sigmoidJudged([z], labels, room) {
  const [probs, losses] = [room(z.length), room(z.length)];
  for (let i = 0; i < z.length; i++) {
    const wrongSide = Math.max(labels[i] === 1 ? -z[i] : z[i], 0);
    probs[i] = sigmoid(z[i]);
    losses[i] = wrongSide + log1p(exp(0 - Math.abs(z[i])));
  }
  return { probs: [probs], losses };
}

// --- the table ---------------------------------------------------------------------------------------

/**
 * Return a - y: dL/dz of every output whose loss is the negative log-likelihood of its own distribution.
 * @param {number} a
 * @param {number} y
 */
const residual = (a, y) => a - y;

/** @type {Readonly<Record<string, Output>>} */
export const OUTPUTS = Object.freeze({
  softmax: {
    judged: softmaxJudged,
    target: (label, j) => (label === j ? 1 : 0),
    delta: residual,
    aGrad: (a, y) => 0 - y / Math.max(a, TINY),
    bend: null,
    slope: () => 1,
    sides: [0, 1],
    classes: (nOut) => nOut,
    trueProb: (_, a, label) => a[label],
  },
  sigmoid: {
    judged: sigmoidJudged,
    target: (label) => label,
    delta: residual,
    aGrad: (a, y) => (y === 1 ? 0 - 1 / Math.max(a, TINY) : 1 / Math.max(1 - a, TINY)),
    bend: sigmoid,
    slope: sigmoidSlope,
    sides: [null, 0],
    classes: () => 2,
    trueProb: ([z], _, label) => sigmoid(label === 1 ? z : -z),
  },
});

/** Return the entry of a network's output. */
export const outputOf = (/** @type {Pick<Network, "output">} */ { output = USUAL_OUTPUT }) => OUTPUTS[output];

// --- what follows from an entry ------------------------------------------------------------------------

/**
 * Return the mean of the points' losses, added up in a fixed order.
 * @param {Column} losses
 * @param {Room} [room]
 */
export function meanLoss(losses, room = newColumn) {
  const sums = room(losses.length);
  sums.set(losses);
  return folded(sums) / losses.length;
}

/**
 * Return the mean loss of scores over the points.
 * @param {Output} output
 * @param {Columns} z
 * @param {number[]} labels
 * @param {Room} [room]
 */
export function lossOf({ judged }, z, labels, room = newColumn) {
  return meanLoss(judged(z, labels, room).losses, room);
}

/**
 * Return how far the second of two classes leads the first at a point: zero on the boundary.
 * @param {Pick<Output, "sides">} output
 * @param {readonly (Column | number[])[]} z
 * @param {number} i
 */
export function leadOf({ sides: [against, forIt] }, z, i) {
  return against === null ? z[forIt][i] : z[forIt][i] - z[against][i];
}

/**
 * Return the class that a point gets: the first of those that are most probable.
 * @param {Output} output
 * @param {Columns} z
 * @param {number} i
 */
export function predicted(output, z, i) {
  if (output.classes(z.length) === 2) return leadOf(output, z, i) > 0 ? 1 : 0;
  return likeliest(z, i);
}

/**
 * Return the share of points that get their class.
 * @param {Output} output
 * @param {Columns} z
 * @param {number[]} labels
 */
export function accuracy(output, z, labels) {
  let right = 0;
  for (let i = 0; i < labels.length; i++) right += predicted(output, z, i) === labels[i] ? 1 : 0;
  return right / labels.length;
}
