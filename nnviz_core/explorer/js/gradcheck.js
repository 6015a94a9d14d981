// @ts-check
// Every gradient against central differences, as nnviz_core/backprop/gradcheck.py has it.

import { columnRoom } from "./columns.js";
import { ACTIVATIONS } from "./activations.js";
import { fromVector, gradientOf, parameterNames, propagate, propagateFrom, shapeOf, toVector } from "./core.js";
import { measure, wholePower } from "./optimizers.js";
import { lossOf, outputOf } from "./outputs.js";

const LARGEST_STEP = 0.0625;
const RATIO = 4; // from one step to the next smaller one
const STEPS = Array.from({ length: 10 }, (_, i) => LARGEST_STEP / wholePower(RATIO, i));
const SMALLEST_GRADIENT = 1e-3;
export const BOUNDS = [1e-8, 1e-7, 1e-6]; // a smaller error is rounding: what is said of it is the first of these that it is below

/**
 * Compare dL/dparameter of the mean loss, for every parameter, with extrapolated central differences.
 * @param {Network} network
 * @param {Columns} x
 * @param {number[]} labels
 */
export function checkGradients(network, x, labels) {
  const { states, said, loss } = measure(network, { x, labels });
  const analytic = gradientOf(network, states, said, labels);
  const numeric = numericGradient(network, x, labels);
  const floor = SMALLEST_GRADIENT * Math.max(1, loss);
  const errors = analytic.map(
    (grad, i) => Math.abs(grad - numeric[i]) / Math.max(Math.abs(grad), Math.abs(numeric[i]), floor),
  );
  const worst = firstLargest(errors.map((error) => (Number.isNaN(error) ? -Infinity : error)));
  return {
    worst_error: errors[worst],
    parameter: parameterNames(shapeOf(network))[worst],
    analytic: analytic[worst],
    numeric: numeric[worst],
    skipped: numeric.filter(Number.isNaN).length,
  };
}

const TIE = 1e-9; // of the larger size: closer ones are equal

/**
 * Return the first index whose value is the largest, or less by a share TIE of its size; NaN is never chosen.
 * @param {number[]} values
 */
function firstLargest(values) {
  const largest = values.reduce((most, value) => (value > most ? value : most), -Infinity);
  return values.findIndex((value) => value >= largest - TIE * Math.abs(largest));
}

/**
 * Return extrapolated central differences, NaN where every step crosses a kink.
 * @param {Network} network
 * @param {Columns} x
 * @param {number[]} labels
 */
function numericGradient(network, x, labels) {
  const output = outputOf(network);
  const centre = propagate(network, x);
  const largest = Math.max(1, ...centre.logits.map((column) => column.reduce((m, z) => Math.max(m, Math.abs(z)), 0)));
  const noise = STEPS.map((step) => (Number.EPSILON * largest) / step);
  const own = fromVector(toVector(network), shapeOf(network), network.activations, network.output);
  return own.layers.flatMap((layer, index) => [...layer.weights, layer.bias].flatMap((row) => row.map((value, at) => {
    /**
     * @param {number} offset
     * @param {ColumnRoom} room
     */
    const moved = (offset, room) => {
      room.restart();
      row[at] = value + offset;
      const states = propagateFrom(own, index, centre, room);
      row[at] = value;
      return { states, loss: lossOf(output, states.logits, labels, room) };
    };
    return extrapolated(smoothDifferences(network, centre, moved), noise);
  })));
}

const SIDE_ROOMS = [columnRoom(), columnRoom()]; // above and below

/**
 * Return (L(p + step) - L(p - step)) / 2 step for each of the STEPS, NaN above the smallest that meets a kink.
 * @param {Network} network
 * @param {States} centre
 * @param {(offset: number, room: ColumnRoom) => { states: States, loss: number }} moved
 */
function smoothDifferences(network, centre, moved) {
  const differences = STEPS.map(() => NaN);
  for (let i = STEPS.length - 1; i >= 0; i--) {
    const [above, below] = [moved(STEPS[i], SIDE_ROOMS[0]), moved(-STEPS[i], SIDE_ROOMS[1])];
    if (!crossedNone(network, [above.states, centre, below.states])) break;
    differences[i] = (above.loss - below.loss) / (2 * STEPS[i]);
  }
  return differences;
}

/**
 * Tell whether every z of every point keeps its side of every kink.
 * @param {Network} network
 * @param {States[]} statess
 */
function crossedNone(network, [above, centre, below]) {
  return network.activations.every((name, index) =>
    ACTIVATIONS[name].kinks.every((kink) =>
      centre.zs[index].every((column, j) =>
        column.every((z, i) => {
          const side = Math.sign(z - kink);
          return [above, below].every((states) => Math.sign(states.zs[index][j][i] - kink) === side);
        }),
      ),
    ),
  );
}

/**
 * Combine differences by Ridders' method: each column of the table cancels one more even power of the step.
 * @param {number[]} differences
 * @param {number[]} noise
 */
function extrapolated(differences, noise) {
  let [best, bestDoubt] = [differences.at(-1), Infinity];
  let [column, power] = [differences, 1];
  for (let order = 1; order < differences.length; order++) {
    power *= RATIO * RATIO;
    const finer = column.slice(1).map((value, i) => (power * value - column[i]) / (power - 1));
    finer.forEach((entry, i) => {
      const doubt = Math.max(Math.abs(entry - column[i + 1]), Math.abs(entry - column[i])) + noise[order + i];
      if (doubt < bestDoubt) [best, bestDoubt] = [entry, doubt];
    });
    column = finer;
  }
  return best;
}
