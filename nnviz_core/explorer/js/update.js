// @ts-check
// What the next step does to one parameter, as equations with the numbers that it uses.

import { ADAM_MEAN, ADAM_SQUARE, MOMENTUM, RULES } from "./optimizers.js";
import { fixed, formatNumber, MINUS, parseNumber } from "./format.js";
import { closed, factor, indexed, inputName, named, numberToken, operator, partialOf, printed, symbol, term, unitName } from "./tokens.js";

const MOST_DECIMALS = 9; // of a parameter beside its change

/**
 * Return what the next step does to every parameter: gradient, direction (what the optimizer makes of it) and change.
 * @param {TrainingState} trainingState
 * @param {number[]} gradient
 * @param {Plan} plan
 */
export function nextStep({ memory, vector, step }, gradient, { optimizer, learning_rate }) {
  const { memory: kept, direction } = RULES[optimizer](memory, gradient, step + 1);
  const change = direction.map((each) => -learning_rate * each);
  return { vector, gradient, before: memory, memory: kept, direction, change, optimizer, learning_rate, step: step + 1 };
}

/**
 * Write the change of a parameter: minus rate times direction.
 * @param {NextStep} next
 * @param {number} at
 * @param {Name} name
 */
export function changeEquation(next, at, name) {
  const [rate, direction] = [next.learning_rate, next.direction[at]];
  const side = [...symbol(MINUS), ...numberToken(rate), ...operator("·"), ...factor(direction, undefined, "gradient")];
  const letter = next.optimizer === "sgd" ? partialOf(name) : DIRECTIONS[next.optimizer];
  const formula = [...operator("="), ...symbol(`${MINUS}rate · `), ...named(letter)];
  const start = [...symbol(`Δ${name.text}`, `Δ${name.html}`), ...formula];
  return closed(start, side, -printed(rate) * printed(direction), next.change[at], undefined, "text");
}

/** @type {Record<string, Name>} */
const DIRECTIONS = { momentum: indexed("v", ""), adam: indexed("d", "") };

/**
 * Write what an optimizer makes of the gradient, or nothing where it follows the gradient itself.
 * @param {NextStep} next
 * @param {number} at
 */
export function directionEquation(next, at) {
  if (next.optimizer === "sgd") return [];
  return next.optimizer === "momentum" ? velocityEquation(next, at) : adamEquation(next, at);
}

/**
 * Write the velocity: 0.9 times the one before, plus the gradient.
 * @param {NextStep} next
 * @param {number} at
 */
function velocityEquation(next, at) {
  const [before, gradient] = [next.before[0][at], next.gradient[at]];
  const side = [...numberToken(MOMENTUM), ...operator("·"), ...factor(before), ...term(gradient, undefined, { first: false, tone: "gradient" })];
  return closed(named(DIRECTIONS.momentum), side, MOMENTUM * printed(before) + printed(gradient), next.direction[at], undefined, "gradient");
}

/**
 * Write Adam's direction: the mean of the gradients over the root of the mean of their squares, both corrected.
 * @param {NextStep} next
 * @param {number} at
 */
function adamEquation(next, at) {
  const mean = next.memory[0][at] / (1 - ADAM_MEAN ** next.step);
  const root = Math.sqrt(next.memory[1][at] / (1 - ADAM_SQUARE ** next.step));
  const name = [...named(DIRECTIONS.adam), ...operator("="), ...symbol("mean / root of mean square")];
  const side = [...numberToken(mean, undefined, "gradient"), ...symbol(" / "), ...numberToken(root)];
  return closed(name, side, printed(mean) / printed(root), next.direction[at], undefined, "gradient");
}

/**
 * Write the parameter after the step, with as many decimals as the change needs to be seen.
 * @param {NextStep} next
 * @param {number} at
 * @param {Name} name
 */
export function movedEquation(next, at, name) {
  const [old, change] = [next.vector[at], next.change[at]];
  const decimals = decimalsFor(change);
  /** @param {number} value */
  const write = (value) => {
    const text = Math.abs(value) < 1e15 ? fixed(Math.abs(value), decimals) : formatNumber(Math.abs(value));
    return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
  };
  const [before, step, after] = [old, Math.abs(change), old + change].map(write);
  const value = parseNumber(before) + Math.sign(change) * parseNumber(step);
  const sign = write(value) === after ? "=" : "≈";
  const start = [...symbol("new "), ...named(name), ...operator("=")];
  return [...start, ...symbol(before), ...operator(change < 0 ? MINUS : "+"), ...symbol(step), ...operator(sign), ...symbol(after)];
}

/**
 * Return the decimals that show two digits of a change, and two at least.
 * @param {number} change
 */
function decimalsFor(change) {
  if (change === 0 || !Number.isFinite(change)) return 2;
  return Math.min(MOST_DECIMALS, Math.max(2, 1 - Math.floor(Math.log10(Math.abs(change)))));
}

/**
 * Write a parameter's mean gradient: the sum over the points, over their number.
 * @param {Parameter} parameter
 * @param {number} mean
 * @param {number} points
 */
export function meanGradientEquation({ layer, j, k, name }, mean, points) {
  const delta = unitName("δ", layer + 1, j);
  const product = k === null ? named(delta) : [...named(delta), ...operator("·"), ...named(inputName(layer + 1, k))];
  const formula = [...operator("="), ...symbol("mean of "), ...product];
  const sum = mean * points;
  const side = [...numberToken(sum, undefined, "gradient"), ...symbol(` / ${points}`)];
  return closed([...named(partialOf(name)), ...formula], side, printed(sum) / points, mean, undefined, "gradient");
}
