// @ts-check
// Networks at many points, one after another: a move changes one neuron and what lies above it, and only that is computed.

import { newColumn } from "./columns.js";
import { ACTIVATIONS, applied } from "./activations.js";
import { neuronSum } from "./core.js";

/** Return what goes up the layers of networks. Its columns hold until it is asked for the next network. */
export function keptNeurons() {
  /** @type {Columns | null} */
  let points = null;
  /** @type {Neuron[][]} */
  const layers = [];

  /**
   * Return a layer's neurons at what lies below it; `moved` says whether that is new.
   * @param {number} index
   * @param {Layer} layer
   * @param {string | null} name
   * @param {Columns} below
   * @param {boolean} moved
   */
  const layerAt = (index, { weights, bias }, name, below, moved) => {
    const neurons = (layers[index] ??= weights.map(newNeuron));
    weights.forEach((row, j) => moveNeuron(neurons[j], row, bias[j], name, below, moved));
    return neurons;
  };

  return {
    /**
     * Return the neurons of the first `count` layers, bottom first; each tells whether it moved since the network before.
     * @param {Network} network
     * @param {Columns} x
     * @param {number} [count]
     */
    upTo(network, x, count = network.layers.length) {
      let moved = points !== x;
      let below = x;
      points = x;
      return network.layers.slice(0, count).map((layer, index) => {
        const neurons = layerAt(index, layer, network.activations[index] ?? null, below, moved);
        moved = neurons.some((neuron) => neuron.moved);
        below = neurons.map(({ a }) => a);
        return neurons;
      });
    },
  };
}

/** @returns {Neuron} */
function newNeuron() {
  return { row: [], bias: NaN, name: null, z: newColumn(0), a: newColumn(0), slope: newColumn(0), moved: true, bent: false };
}

/**
 * Compute a neuron's z and a where its own numbers or those below are new.
 * @param {Neuron} neuron
 * @param {number[]} row
 * @param {number} bias
 * @param {string | null} name
 * @param {Columns} below
 * @param {boolean} moved
 */
function moveNeuron(neuron, row, bias, name, below, moved) {
  neuron.moved = moved || neuron.name !== name || !Object.is(neuron.bias, bias) || row.some((weight, k) => !Object.is(weight, neuron.row[k]));
  if (!neuron.moved) return;
  const { length } = below[0];
  if (neuron.z.length !== length) neuron.z = newColumn(length);
  if (name === null) neuron.a = neuron.z;
  else if (neuron.a.length !== length || neuron.a === neuron.z) neuron.a = newColumn(length);
  Object.assign(neuron, { row: [...row], bias, name, bent: false });
  neuronSum(row, bias, below, neuron.z);
  if (name !== null) applied(ACTIVATIONS[name].f, neuron.z, neuron.a);
}

/**
 * Return the states of a network as `propagate` has them.
 * @param {Neuron[][]} layers
 * @param {Columns} x
 * @returns {States}
 */
export function statesOf(layers, x) {
  const hidden = layers.slice(0, -1);
  return {
    zs: hidden.map((neurons) => neurons.map(({ z }) => z)),
    inputs: [x, ...hidden.map((neurons) => neurons.map(({ a }) => a))],
    logits: layers.at(-1).map(({ z }) => z),
  };
}

/**
 * Return f'(z) of every hidden neuron, computed where it is not known.
 * @param {Neuron[][]} layers
 * @returns {Columns[]}
 */
export function keptSlopes(layers) {
  return layers.slice(0, -1).map((neurons) => neurons.map(slopeOfNeuron));
}

/** @param {Neuron} neuron */
function slopeOfNeuron(neuron) {
  if (neuron.bent) return neuron.slope;
  if (neuron.slope.length !== neuron.z.length) neuron.slope = newColumn(neuron.z.length);
  neuron.bent = true;
  return applied(ACTIVATIONS[String(neuron.name)].slope, neuron.z, neuron.slope);
}
