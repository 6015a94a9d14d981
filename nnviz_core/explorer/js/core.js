// @ts-check
// The numbers of the page: networks and passes.
// It mirrors nnviz_core/backprop name by name and draws nothing.

import { ACTIVATIONS, applied } from "./activations.js";
import { columnsOf, dot, folded, newColumn } from "./columns.js";
import { meanLoss, outputOf, USUAL_OUTPUT } from "./outputs.js";

// --- network -------------------------------------------------------------------------------------

/**
 * Return the widths from the input to the output, such as [2, 2, 2, 2].
 * @param {Network} network
 */
export function shapeOf(network) {
  return [network.layers[0].weights[0].length, ...network.layers.map((layer) => layer.bias.length)];
}

/**
 * Lay all parameters in one row: layer by layer, weights by rows, then the bias.
 * @param {Network} network
 */
export function toVector(network) {
  return network.layers.flatMap((layer) => [...layer.weights.flat(), ...layer.bias]);
}

/**
 * Build the network whose toVector is this vector.
 * @param {number[]} vector
 * @param {Shape} shape
 * @param {readonly string[]} activations
 * @param {string} [output]
 */
export function fromVector(vector, shape, activations, output = USUAL_OUTPUT) {
  let start = 0;
  /** @param {number} count */
  const take = (count) => Array.from(vector.slice(start, (start += count)));
  const layers = shape.slice(1).map((nOut, index) => ({
    weights: Array.from({ length: nOut }, () => take(shape[index])),
    bias: take(nOut),
  }));
  return { layers, activations, output };
}

/**
 * Name the parameters as configs do, 1-based, in the order of toVector: W1[1,1], ..., b1[1], ...
 * @param {Shape} shape
 */
export function parameterNames(shape) {
  return shape.slice(1).flatMap((nOut, index) => {
    const rows = Array.from({ length: nOut }, (_, j) => j + 1);
    const columns = Array.from({ length: shape[index] }, (_, k) => k + 1);
    const weights = rows.flatMap((j) => columns.map((k) => `W${index + 1}[${j},${k}]`));
    return [...weights, ...rows.map((j) => `b${index + 1}[${j}]`)];
  });
}

// --- forward -------------------------------------------------------------------------------------

/**
 * Return W a of each point, as columns: products are added input by input.
 * @param {number[][]} weights
 * @param {Columns} columns
 * @param {Room} [room]
 */
function times(weights, columns, room = newColumn) {
  return weights.map((row) => addedProducts(row, columns, room(columns[0].length)));
}

/**
 * @param {readonly number[]} row
 * @param {Columns} columns
 * @param {Column} sum
 */
function addedProducts(row, columns, sum) {
  const first = columns[0];
  for (let i = 0; i < sum.length; i++) sum[i] = row[0] * first[i];
  for (let k = 1; k < row.length; k++) addTimes(row[k], columns[k], sum);
  return sum;
}

/**
 * Apply a function to every number of every column.
 * @param {Columns} columns
 * @param {Bend} f
 * @param {Room} [room]
 */
function mapped(columns, f, room = newColumn) {
  return columns.map((column) => applied(f, column, room(column.length)));
}

/**
 * Write z = w a + b of each point for one neuron into a column: two inputs take one pass.
 * @param {readonly number[]} row
 * @param {number} bias
 * @param {Columns} columns
 * @param {Column} z
 */
export function neuronSum(row, bias, columns, z) {
  if (row.length === 2) return pairSum(row[0], row[1], bias, columns[0], columns[1], z);
  addedProducts(row, columns, z);
  for (let i = 0; i < z.length; i++) z[i] += bias;
  return z;
}

/**
 * @param {number} first
 * @param {number} second
 * @param {number} bias
 * @param {Column} a1
 * @param {Column} a2
 * @param {Column} z
 */
function pairSum(first, second, bias, a1, a2, z) {
  for (let i = 0; i < z.length; i++) z[i] = first * a1[i] + second * a2[i] + bias;
  return z;
}

/**
 * @param {number} weight
 * @param {Column} a
 * @param {Column} z
 */
function addTimes(weight, a, z) {
  for (let i = 0; i < z.length; i++) z[i] += weight * a[i];
}

/**
 * Return z = W a + b of each point, as columns.
 * @param {Layer} layer
 * @param {Columns} columns
 * @param {Room} room
 */
function affine(layer, columns, room) {
  return layer.weights.map((row, j) => neuronSum(row, layer.bias[j], columns, room(columns[0].length)));
}

/**
 * Go up the layers: return the hidden zs, the inputs of every layer (x first) and the logits.
 * @param {Network} network
 * @param {Columns} x
 * @param {Room} [room]
 */
export function propagate(network, x, room = newColumn) {
  return propagateFrom(network, 0, { zs: [], inputs: [x] }, room);
}

/**
 * Go up the layers from one whose input is known; those below keep what they have.
 * @param {Network} network
 * @param {number} start
 * @param {{ zs: Columns[], inputs: Columns[] }} known
 * @param {Room} [room]
 */
export function propagateFrom(network, start, known, room = newColumn) {
  const [zs, inputs] = [known.zs.slice(0, start), known.inputs.slice(0, start + 1)];
  for (let index = start; index < network.activations.length; index++) {
    zs.push(affine(network.layers[index], inputs[index], room));
    inputs.push(mapped(zs[index], ACTIVATIONS[network.activations[index]].f, room));
  }
  return { zs, inputs, logits: affine(network.layers.at(-1), inputs.at(-1), room) };
}

// --- backward ------------------------------------------------------------------------------------

/** @param {number[][]} weights */
function transposed(weights) {
  return weights[0].map((_, k) => weights.map((row) => row[k]));
}

/**
 * Return the gradient of each point's loss at the logits, as columns.
 * @param {Network} network
 * @param {{ logits: Columns, said: Columns }} outcome
 * @param {number[]} labels
 * @param {Room} [room]
 */
function outputDelta(network, { logits, said }, labels, room = newColumn) {
  const { delta: deltaOf, target } = outputOf(network);
  return said.map((column, j) => {
    const delta = room(column.length);
    for (let i = 0; i < column.length; i++) delta[i] = deltaOf(logits[j][i], column[i], target(labels[i], said.length, j));
    return delta;
  });
}

/**
 * Return f'(z) of every hidden layer.
 * @param {{ activations: readonly string[] }} options
 * @param {Columns[]} zs
 * @param {Room} [room]
 */
export function slopesOf({ activations }, zs, room = newColumn) {
  return zs.map((columns, index) => mapped(columns, ACTIVATIONS[activations[index]].slope, room));
}

/**
 * Go down the layers from the output delta: return all deltas and the hidden a_grads, bottom first.
 * @param {Network} network
 * @param {Columns[]} slopes
 * @param {Columns} delta
 * @param {Room} [room]
 */
function backpropagate(network, slopes, delta, room = newColumn) {
  const deltas = [delta];
  const aGrads = [];
  for (let index = slopes.length - 1; index >= 0; index--) {
    const aGrad = times(transposed(network.layers[index + 1].weights), deltas[0], room);
    aGrads.unshift(aGrad);
    deltas.unshift(aGrad.map((column, j) => multiplied(column, slopes[index][j], room(column.length))));
  }
  return { deltas, aGrads };
}

/**
 * @param {Column} one
 * @param {Column} other
 * @param {Column} products
 */
function multiplied(one, other, products) {
  for (let i = 0; i < products.length; i++) products[i] = one[i] * other[i];
  return products;
}

/**
 * Return the gradient of the mean loss in the order of toVector; what is known already may be given.
 * @param {Network} network
 * @param {States} states
 * @param {Columns} said
 * @param {number[]} labels
 * @param {{ room?: Room, slopes?: Columns[] }} [known]
 * @returns {number[]}
 */
export function gradientOf(network, states, said, labels, { room = newColumn, slopes = slopesOf(network, states.zs, room) } = {}) {
  const { deltas } = backpropagate(network, slopes, outputDelta(network, { logits: states.logits, said }, labels, room), room);
  const sums = room(labels.length);
  return deltas.flatMap((delta, index) => [
    ...delta.flatMap((column) => states.inputs[index].map((a) => dot(column, a, sums) / labels.length)),
    ...delta.map((column) => {
      sums.set(column);
      return folded(sums) / labels.length;
    }),
  ]);
}

/** @param {Columns} columns */
const firsts = (columns) => columns.map((column) => column[0]);

/**
 * Run one sample forward and backward and keep every number of every layer, under Python's names.
 * @param {Network} network
 * @param {number[]} x
 * @param {number} label
 */
export function record(network, x, label) {
  const { output: name = USUAL_OUTPUT } = network;
  const output = outputOf(network);
  const states = propagate(network, columnsOf([x]));
  const { said, losses } = output.judged(states.logits, [label], newColumn);
  const y = said.map((_, j) => output.target(label, said.length, j));
  const slopes = [...slopesOf(network, states.zs), mapped(states.logits, output.slope)];
  const { deltas, aGrads } = backpropagate(network, slopes.slice(0, -1), outputDelta(network, { logits: states.logits, said }, [label]));
  const outputs = [...states.inputs.slice(1), said].map(firsts);
  const grads = [...aGrads.map(firsts), firsts(said).map((a, j) => output.aGrad(a, y[j]))];
  return {
    x: [...x],
    label,
    y,
    output: name,
    layers: network.layers.map((layer, index) =>
      layerPass(layer, {
        index: index + 1,
        activation: network.activations[index] ?? output.name,
        a_in: firsts(states.inputs[index]),
        z: firsts(states.zs[index] ?? states.logits),
        a: outputs[index],
        a_grad: grads[index],
        delta: firsts(deltas[index]),
        slope: firsts(slopes[index]),
      }),
    ),
    logits: firsts(states.logits),
    said: firsts(said),
    loss: meanLoss(losses),
    x_grad: firsts(times(transposed(network.layers[0].weights), deltas[0])),
  };
}

/**
 * Complete the record of one layer with what its own numbers give.
 * @param {Layer} layer
 * @param {{ index: number, activation: string, a_in: number[], z: number[], a: number[], a_grad: number[], delta: number[], slope: number[] }} options
 */
function layerPass({ weights, bias }, { index, activation, a_in, z, a, a_grad, delta, slope }) {
  return {
    index,
    activation,
    weights: weights.map((row) => [...row]),
    bias: [...bias],
    a_in,
    contribution: weights.map((row) => row.map((weight, k) => weight * a_in[k])),
    z,
    a,
    a_grad,
    delta,
    weight_grad: delta.map((d) => a_in.map((value) => d * value)),
    bias_grad: [...delta],
    message: weights.map((row, j) => row.map((weight) => weight * delta[j])),
    slope,
  };
}
