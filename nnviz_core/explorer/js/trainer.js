// @ts-check
// A training that can be stepped, run and rewound: it keeps every step with what the optimizer remembers.

import { parameterNames } from "./core.js";
import { rateAfter, trainingStart, trainingStep } from "./optimizers.js";
import { generator } from "./random.js";
import { pointsMeasurer, rowsFound } from "./measurer.js";
import { FULL, given, isParameter } from "./given.js";
import { words } from "./words.js";

export const MOST_STEPS = 5000;

/**
 * Start a course at a vector; `ended` will say why it cannot go on: { step, diverged, words }.
 * @param {number[]} vector
 * @returns {Course}
 */
export function courseOf(vector) {
  return { states: [trainingStart(vector)], losses: [], accuracies: [], at: 0, ended: null };
}

/**
 * Return what gives the order of the points in an epoch, drawn after as many normal numbers as a start takes.
 * @param {PageContent["order"]} options
 * @param {number} points
 * @returns {Orders}
 */
export function epochOrders({ seed, drawn }, points) {
  /** @type {RandomGenerator | null} */
  let rng = null;
  let order = new Int32Array(0);
  let at = 0;
  return (epoch) => {
    if (rng === null || epoch < at - 1) {
      rng = generator(seed);
      at = 0;
      for (let i = 0; i < drawn; i++) rng.normal();
    }
    for (; at <= epoch; at++) order = rng.permutation(points);
    return order;
  };
}

/**
 * Return the rows of a step, from 1: null is all of them, else a fresh order per epoch is cut up.
 * @param {Orders} orders
 * @param {number} points
 * @param {{ step: number, batch: Batch }} options
 */
export function batchRows(orders, points, { step, batch }) {
  if (batch === FULL) return null;
  const steps = Math.ceil(points / batch); // of an epoch
  const place = (step - 1) % steps;
  return orders((step - 1 - place) / steps).subarray(place * batch, (place + 1) * batch);
}

/**
 * Add what was found at the step shown to the curves, if it is not on them yet.
 * @param {Course} course
 * @param {{ loss: number, accuracy: number }} options
 */
export function measured(course, { loss, accuracy }) {
  if (course.losses.length > course.at) return course;
  return { ...course, losses: [...course.losses, loss], accuracies: [...course.accuracies, accuracy] };
}

/**
 * Take a number of steps from the step shown; later ones that were known are dropped.
 * @param {Course} course
 * @param {number} steps
 * @param {{ shape: Shape, activations: readonly string[], output?: string, dataset: Points, orders: Orders, plan: Plan, measurer?: ReturnType<typeof pointsMeasurer> }} options
 */
export function advanced(course, steps, { shape, activations, output, dataset, orders, plan, measurer = pointsMeasurer() }) {
  /** @param {TrainingState} moment */
  const foundAt = ({ vector }) => measurer.at(vector, { shape, activations, output, dataset });
  const known = course.at + 1;
  const [states, losses, accuracies] = [course.states.slice(0, known), course.losses.slice(0, known), course.accuracies.slice(0, known)];
  /** @type {Ended | null} */
  let ended = null;
  for (let i = 0; i < steps && !ended; i++) {
    const before = states.at(-1);
    ended = spentRate(before, plan);
    if (ended) break;
    const rows = batchRows(orders, dataset.labels.length, { step: before.step + 1, batch: plan.batch });
    const next = trainingStep(before, rowsFound(foundAt(before), rows).gradient(), plan);
    const found = foundAt(next);
    ended = divergence(next, found.loss, shape) ?? fullBook(states);
    if (ended) break;
    states.push(next);
    losses.push(found.loss);
    accuracies.push(found.accuracy);
  }
  return { course: { states, losses, accuracies, at: states.length - 1, ended }, ended };
}

/**
 * Say why a step cannot be shown, or null.
 * @param {TrainingState} trainingState
 * @param {number} loss
 * @param {Shape} shape
 * @returns {Ended | null}
 */
function divergence({ step, vector }, loss, shape) {
  const far = vector.findIndex((value) => !isParameter(value));
  if (far < 0 && Number.isFinite(loss)) return null;
  const moment = String(step);
  const sentence = far < 0
    ? words("explorer-diverged-loss", { step: moment })
    : words("explorer-diverged-parameter", { step: moment, parameter: parameterNames(shape)[far], most: given.limits.magnitude });
  return { step, diverged: true, words: sentence };
}

/**
 * Say that a schedule has come to its end, from which on nothing would move.
 * @param {TrainingState} trainingState
 * @param {Plan} plan
 * @returns {Ended | null}
 */
function spentRate({ step }, plan) {
  return rateAfter(plan, step) > 0 ? null : { step, diverged: false, words: words("explorer-rate-spent", { step }) };
}

/**
 * @param {TrainingState[]} states
 * @returns {Ended | null}
 */
function fullBook(states) {
  if (states.length <= MOST_STEPS) return null;
  return { step: states.length, diverged: false, words: words("explorer-full-book", { steps: MOST_STEPS }) };
}
