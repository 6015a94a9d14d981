// @ts-check
// What can stand at a network's end, with its loss, one entry of one table each: it mirrors nnviz_core/backprop/outputs.py
// in the same order of operations. Here an output is named by its function and its loss, "sigmoid/squared_error", and
// where it is held to numbers in the place of classes by that too: "sigmoid/squared_error/numbers".

import { ACTIVATIONS, sigmoid, sigmoidSlope } from "./activations.js";
import { folded, newColumn } from "./columns.js";
import { exp, log1p } from "./elementary.js";

const TINY = 2.2250738585072014e-308; // the smallest normal float
export const USUAL_OUTPUT = "softmax/cross_entropy"; // of a network that names none, as in backprop/network.py

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
  return { said: probs, losses };
}

// --- sigmoids with cross-entropy: each the probability of a yes, of class 1 where there is but one -------

/** Return 0 or 1 for one output, else one at the true class. @type {Output["target"]} */
const zeroOrOne = (label, nOut, j) => (nOut === 1 ? label : label === j ? 1 : 0);

/**
 * Return p, and the sum of -ln of it (a yes) or of its rest (a no), without loss in either tail.
 * @type {Output["judged"]}
 */
function sigmoidJudged(z, labels, room) {
  const said = z.map((column) => bentColumn(sigmoid, column, room));
  return { said, losses: addedUp(z, labels, room, (i, j) => {
    const wrongSide = Math.max(zeroOrOne(labels[i], z.length, j) === 1 ? -z[j][i] : z[j][i], 0);
    return wrongSide + log1p(exp(0 - Math.abs(z[j][i])));
  }) };
}

/**
 * @param {Bend} f
 * @param {Column} z
 * @param {Room} room
 */
function bentColumn(f, z, room) {
  const a = room(z.length);
  for (let i = 0; i < z.length; i++) a[i] = f(z[i]);
  return a;
}

/**
 * Add up what the outputs give to the loss of each point.
 * @param {Columns} z
 * @param {number[]} labels
 * @param {Room} room
 * @param {(i: number, j: number) => number} term
 */
function addedUp(z, labels, room, term) {
  const losses = room(labels.length);
  for (let i = 0; i < labels.length; i++) losses[i] = z.length === 1 ? term(i, 0) : folded(z.map((_, j) => term(i, j)));
  return losses;
}

// --- squared error: L = 1/2 sum_j (a_j - y_j)^2 -------------------------------------------------------

/** Return -1 or +1, so that z = 0 lies half-way between two classes. @type {Output["target"]} */
const minusOrPlusOne = (label, nOut, j) => 2 * zeroOrOne(label, nOut, j) - 1;

/** Return zeros and a one; for one output -1 or +1. @type {Output["target"]} */
const oneHotOrSigns = (label, nOut, j) => (nOut === 1 ? minusOrPlusOne : zeroOrOne)(label, nOut, j);

/** Return the number that a point has in the place of a class. @type {Output["target"]} */
const itself = (number) => number;

/**
 * Make the entry of an output that acts on every score alone.
 * @param {string} name
 * @param {Bend} bend
 * @param {Bend} slope
 * @param {Output["target"]} target
 * @returns {Output}
 */
function squaredError(name, bend, slope, target) {
  return {
    name,
    numbers: target === itself,
    judged(z, labels, room) {
      const said = z.map((column) => bentColumn(bend, column, room));
      const squares = addedUp(z, labels, room, (i, j) => {
        const error = said[j][i] - target(labels[i], z.length, j);
        return error * error;
      });
      for (let i = 0; i < squares.length; i++) squares[i] = 0.5 * squares[i];
      return { said, losses: squares };
    },
    target,
    delta: (z, a, y) => (a - y) * slope(z),
    aGrad: (a, y) => a - y,
    bend,
    slope,
    trueProb: null,
  };
}

// --- the table ---------------------------------------------------------------------------------------

/** Return a - y: dL/dz of every output whose loss is the negative log-likelihood of its own distribution. @type {Output["delta"]} */
const residual = (_, a, y) => a - y;

/** @type {Readonly<Record<string, Output>>} */
export const OUTPUTS = Object.freeze({
  "softmax/cross_entropy": {
    name: "softmax",
    numbers: false,
    judged: softmaxJudged,
    target: (label, _, j) => (label === j ? 1 : 0),
    delta: residual,
    aGrad: (a, y) => 0 - y / Math.max(a, TINY),
    bend: null,
    slope: () => 1,
    trueProb: (_, a, label) => a[label],
  },
  "sigmoid/cross_entropy": {
    name: "sigmoid",
    numbers: false,
    judged: sigmoidJudged,
    target: zeroOrOne,
    delta: residual,
    aGrad: (a, y) => (y === 1 ? 0 - 1 / Math.max(a, TINY) : 1 / Math.max(1 - a, TINY)),
    bend: sigmoid,
    slope: sigmoidSlope,
    trueProb: (z, a, label) => (z.length > 1 ? a[label] : sigmoid(label === 1 ? z[0] : -z[0])),
  },
  ...inBothWays("sigmoid", sigmoid, sigmoidSlope, zeroOrOne),
  ...inBothWays("tanh", ACTIVATIONS.tanh.f, ACTIVATIONS.tanh.slope, minusOrPlusOne),
  ...inBothWays("linear", (z) => z, () => 1, oneHotOrSigns),
});

/**
 * List the entries of an output under squared error: held to classes, and to numbers.
 * @param {string} name
 * @param {Bend} bend
 * @param {Bend} slope
 * @param {Output["target"]} target
 */
function inBothWays(name, bend, slope, target) {
  const key = `${name}/squared_error`;
  return { [key]: squaredError(name, bend, slope, target), [`${key}/numbers`]: squaredError(name, bend, slope, itself) };
}

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

// Every f rises with z, so that the classes can be told by the scores.

/** Return how many classes so many outputs tell apart. */
export const classCount = (/** @type {number} */ nOut) => Math.max(nOut, 2);

/**
 * Return how far the second of two classes leads the first at a point: zero on the boundary.
 * @param {readonly (Column | number[])[]} z
 * @param {number} i
 */
export function leadOf(z, i) {
  return z.length === 1 ? z[0][i] : z[1][i] - z[0][i];
}

/**
 * Return the class that a point gets: the first of those whose output is greatest.
 * @param {Columns} z
 * @param {number} i
 */
export function predicted(z, i) {
  if (classCount(z.length) === 2) return leadOf(z, i) > 0 ? 1 : 0;
  return likeliest(z, i);
}

/**
 * Return the share of points that get their class.
 * @param {Columns} z
 * @param {number[]} labels
 */
export function accuracy(z, labels) {
  let right = 0;
  for (let i = 0; i < labels.length; i++) right += predicted(z, i) === labels[i] ? 1 : 0;
  return right / labels.length;
}

/**
 * Return the loss of the best constant, which is the mean of some numbers.
 * @param {number[]} numbers
 */
function spreadOf(numbers) {
  const mean = meanLoss(Float64Array.from(numbers));
  return meanLoss(Float64Array.from(numbers, (y) => 0.5 * ((mean - y) * (mean - y))));
}

/**
 * Return the share that is right: the accuracy, or of numbers R², as backprop/least_squares.py has it.
 * @param {Output} output
 * @param {Columns} z
 * @param {number[]} labels
 * @param {number} loss
 */
export const rightShare = ({ numbers }, z, labels, loss) => (numbers ? 1 - loss / spreadOf(labels) : accuracy(z, labels));
