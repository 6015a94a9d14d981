// @ts-check
// What the next step does to one parameter, as equations with the numbers that it uses.

import { ADAM_MEAN, ADAM_SQUARE, decayed, MOMENTUM, rateAfter, RULES } from "./optimizers.js";
import { fixed, formatNumber, MINUS } from "./format.js";
import { inputName, unitName } from "./formula/names.js";
import { changeOf, fraction, letter, literal, negative, numeral, partial, product, sum, upright } from "./formula/tree.js";
import { closed } from "./formula/values.js";
import { worded, words } from "./words.js";

const MOST_DECIMALS = 9; // of a parameter beside its change

/**
 * Return what the next step does to every parameter: gradient, direction (what the optimizer makes of it) and change.
 * @param {TrainingState} trainingState
 * @param {number[]} plain
 * @param {Plan} plan
 */
export function nextStep({ memory, vector, step }, plain, plan) {
  const { optimizer, weight_decay } = plan;
  const gradient = decayed(plain, vector, weight_decay);
  const { memory: kept, direction } = RULES[optimizer](memory, gradient, step + 1);
  const learning_rate = rateAfter(plan, step);
  const change = direction.map((each) => -learning_rate * each);
  return { vector, plain, gradient, before: memory, memory: kept, direction, change, optimizer, learning_rate, weight_decay, step: step + 1 };
}

/**
 * Write the change of a parameter: minus rate times direction.
 * @param {NextStep} next
 * @param {number} at
 * @param {Letter} name
 */
export function changeEquation(next, at, name) {
  const followed = next.optimizer === "sgd" ? gradientOrDecayed(next, partial(name)) : DIRECTIONS[next.optimizer];
  const side = negative(product(numeral(next.learning_rate), gradientNumeral(next.direction[at])));
  return closed([changeOf(name), negative(product(upright(words("update-rate")), followed))], side, numeral(next.change[at]));
}

/** @type {Record<string, Letter>} */
const DIRECTIONS = { momentum: letter("v"), rmsprop: letter("d"), adam: letter("d") };
/** @param {number} value */
const gradientNumeral = (value) => numeral(value, null, "gradient");

/**
 * Name what the optimizer gets: the gradient, or where weights decay what that makes of it.
 * @param {NextStep} next
 * @param {FormulaNode} gradient
 */
const gradientOrDecayed = ({ weight_decay }, gradient) => (weight_decay ? DECAYED : gradient);
const DECAYED = letter("g");

/**
 * Write the gradient with its decay, or nothing where weights do not decay.
 * @param {NextStep} next
 * @param {number} at
 * @param {Letter} name
 */
export function decayEquation(next, at, name) {
  if (!next.weight_decay) return null;
  const meant = sum(upright(words("update-gradient")), product(upright(words("update-decay")), name));
  const side = sum(gradientNumeral(next.plain[at]), product(numeral(next.weight_decay), numeral(next.vector[at])));
  return closed([DECAYED, meant], side, gradientNumeral(next.gradient[at]));
}

/**
 * Write what an optimizer makes of the gradient, or nothing where it follows the gradient itself.
 * @param {NextStep} next
 * @param {number} at
 */
export function directionEquation(next, at) {
  if (next.optimizer === "sgd") return null;
  if (next.optimizer === "momentum") return velocityEquation(next, at);
  return next.optimizer === "rmsprop" ? rmspropEquation(next, at) : adamEquation(next, at);
}

/**
 * Write the velocity: 0.9 times the one before, plus the gradient.
 * @param {NextStep} next
 * @param {number} at
 */
function velocityEquation(next, at) {
  const side = sum(product(numeral(MOMENTUM), numeral(next.before[0][at])), gradientNumeral(next.gradient[at]));
  return closed([DIRECTIONS.momentum], side, gradientNumeral(next.direction[at]));
}

/**
 * Write RMSProp's direction: the gradient over the root of the mean of its squares.
 * @param {NextStep} next
 * @param {number} at
 */
function rmspropEquation(next, at) {
  const root = Math.sqrt(next.memory[1][at]);
  const meant = fraction(gradientOrDecayed(next, upright(words("update-gradient"))), upright(words("explorer-adam-root")));
  return closed([DIRECTIONS.rmsprop, meant], fraction(gradientNumeral(next.gradient[at]), numeral(root)), gradientNumeral(next.direction[at]));
}

/**
 * Write Adam's direction: the mean of the gradients over the root of the mean of their squares, both corrected.
 * @param {NextStep} next
 * @param {number} at
 */
function adamEquation(next, at) {
  const mean = next.memory[0][at] / (1 - ADAM_MEAN ** next.step);
  const root = Math.sqrt(next.memory[1][at] / (1 - ADAM_SQUARE ** next.step));
  const meant = fraction(upright(words("explorer-adam-mean")), upright(words("explorer-adam-root")));
  return closed([DIRECTIONS.adam, meant], fraction(gradientNumeral(mean), numeral(root)), gradientNumeral(next.direction[at]));
}

/**
 * Write the parameter after the step, with as many decimals as the change needs to be seen.
 * @param {NextStep} next
 * @param {number} at
 * @param {Letter} name
 */
export function movedEquation(next, at, name) {
  const [old, added] = [next.vector[at], next.change[at]];
  const decimals = decimalsFor(added);
  /** @param {number} value */
  const write = (value) => {
    const text = Math.abs(value) < 1e15 ? fixed(Math.abs(value), decimals) : formatNumber(Math.abs(value));
    return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
  };
  const [before, step, after] = [old, Math.abs(added), old + added].map((value) => literal(write(value)));
  return closed([worded("number-new", { name })], sum(before, added < 0 ? negative(step) : step), after, { write });
}

/**
 * Return the decimals that show two digits of a change, and two at least.
 * @param {number} added
 */
function decimalsFor(added) {
  if (added === 0 || !Number.isFinite(added)) return 2;
  return Math.min(MOST_DECIMALS, Math.max(2, 1 - Math.floor(Math.log10(Math.abs(added)))));
}

/**
 * Write a parameter's mean gradient: the sum over the points, over their number.
 * @param {Parameter} parameter
 * @param {number} mean
 * @param {number} points
 */
export function meanGradientEquation({ layer, j, k, name }, mean, points) {
  const delta = unitName("δ", layer + 1, j);
  const meant = worded("explorer-mean-of", { product: k === null ? delta : product(delta, inputName(layer + 1, k)) });
  const side = fraction(gradientNumeral(mean * points), literal(String(points)));
  return closed([partial(name), meant], side, gradientNumeral(mean));
}
