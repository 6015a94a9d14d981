// @ts-check
// What an optimizer makes of a gradient, and a network measured on a dataset, as nnviz_core/backprop/optimizers.py and training.py have them.

import { newColumn } from "./columns.js";
import { cos, PI } from "./elementary.js";
import { propagate } from "./core.js";
import { meanLoss, outputOf, rightShare } from "./outputs.js";

export const MOMENTUM = 0.9;
export const RMSPROP_SQUARE = 0.99;
const RMSPROP_EPSILON = 1e-8;
export const ADAM_MEAN = 0.9;
export const ADAM_SQUARE = 0.999;
const ADAM_EPSILON = 1e-8;

/**
 * Follow the gradient itself.
 * @param {Memory} memory
 * @param {number[]} gradient
 */
function sgd(memory, gradient) {
  return { memory, direction: gradient };
}

/**
 * Follow the velocity v = 0.9 v + gradient.
 * @param {Memory} memory
 * @param {number[]} gradient
 */
function momentum([before, square], gradient) {
  const velocity = gradient.map((g, i) => MOMENTUM * before[i] + g);
  return { memory: [velocity, square], direction: velocity };
}

/**
 * Follow gradient / (sqrt(square) + 1e-8), with square = 0.99 square + 0.01 gradient^2.
 * @param {Memory} memory
 * @param {number[]} gradient
 */
function rmsprop([mean, oldSquare], gradient) {
  const square = gradient.map((g, i) => RMSPROP_SQUARE * oldSquare[i] + (1 - RMSPROP_SQUARE) * g * g);
  const direction = gradient.map((g, i) => g / (Math.sqrt(square[i]) + RMSPROP_EPSILON));
  return { memory: [mean, square], direction };
}

/**
 * Follow mean / (sqrt(square) + 1e-8), both corrected for their start.
 * @param {Memory} memory
 * @param {number[]} gradient
 * @param {number} step
 */
function adam([oldMean, oldSquare], gradient, step) {
  const mean = gradient.map((g, i) => ADAM_MEAN * oldMean[i] + (1 - ADAM_MEAN) * g);
  const square = gradient.map((g, i) => ADAM_SQUARE * oldSquare[i] + (1 - ADAM_SQUARE) * g * g);
  const [left, squareLeft] = [1 - wholePower(ADAM_MEAN, step), 1 - wholePower(ADAM_SQUARE, step)];
  const direction = mean.map((m, i) => m / left / (Math.sqrt(square[i] / squareLeft) + ADAM_EPSILON));
  return { memory: [mean, square], direction };
}

/**
 * Return a number to a whole power from 0 on, by squaring.
 * @param {number} base
 * @param {number} exponent
 */
export function wholePower(base, exponent) {
  let [result, square] = [1, base];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2) result *= square;
    square *= square;
  }
  return result;
}

/** @type {Readonly<Record<string, (memory: Memory, gradient: number[], step: number) => { memory: Memory, direction: number[] }>>} */
export const RULES = Object.freeze({ sgd, momentum, rmsprop, adam });

/**
 * Add to the gradient that of weight_decay / 2 times the sum of all squared parameters, biases included (L2).
 * @param {number[]} gradient
 * @param {number[]} vector
 * @param {number} weightDecay
 */
export function decayed(gradient, vector, weightDecay) {
  return weightDecay ? gradient.map((g, i) => g + weightDecay * vector[i]) : gradient;
}

/**
 * Return the learning rate of the update that follows a step; a cosine goes down to 0, which it has after its steps.
 * @param {Pick<Plan, "learning_rate" | "schedule">} plan
 * @param {number} step
 */
export function rateAfter({ learning_rate, schedule: { kind, steps, factor } }, step) {
  if (kind === "steps") return learning_rate * wholePower(factor, Math.floor(step / steps));
  if (kind === "cosine") return step < steps ? (learning_rate * (1 + cos((PI * step) / steps))) / 2 : 0;
  return learning_rate;
}

/**
 * Start a training: no step taken, nothing remembered.
 * @param {number[]} vector
 * @returns {TrainingState}
 */
export function trainingStart(vector) {
  const nothing = vector.map(() => 0);
  return { step: 0, vector: [...vector], memory: [nothing, nothing] };
}

/**
 * Measure a network on the whole dataset; what goes up its layers may be given.
 * @param {Network} network
 * @param {Points} points
 * @param {{ room?: Room, states?: States }} [options]
 */
export function measure(network, { x, labels }, { room = newColumn, states = propagate(network, x, room) } = {}) {
  const output = outputOf(network);
  const { said, losses } = output.judged(states.logits, labels, room);
  const loss = meanLoss(losses, room);
  return { states, said, losses, loss, accuracy: rightShare(output, states.logits, labels, loss) };
}

/**
 * Take one step against a gradient.
 * @param {TrainingState} before
 * @param {number[]} gradient
 * @param {Plan} plan
 */
export function trainingStep(before, gradient, plan) {
  const step = before.step + 1;
  const { memory, direction } = RULES[plan.optimizer](before.memory, decayed(gradient, before.vector, plan.weight_decay), step);
  const rate = rateAfter(plan, before.step);
  return { step, memory, vector: before.vector.map((value, i) => value - rate * direction[i]) };
}
