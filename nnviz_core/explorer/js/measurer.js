// @ts-check
// What a network makes of all points, found once however many panels ask, and kept in columns that are used again.

import { columnRoom, newColumn } from "./columns.js";
import { fromVector, gradientOf, slopesOf } from "./core.js";
import { keptNeurons, keptSlopes, statesOf } from "./kept_neurons.js";
import { measure } from "./optimizers.js";
import { meanLoss } from "./outputs.js";

/** Return what measures networks on a dataset: asked again for the same vector it knows. What it found holds until the next. */
export function pointsMeasurer() {
  const room = columnRoom();
  const neurons = keptNeurons();
  /** @type {object[]} */
  let sources = []; // a token for each layer, another one when its numbers are
  /** @type {{ vector?: number[], activations?: readonly string[], output?: string, dataset?: Points }} */
  const asked = {};
  /** @type {Found | null} */
  let found = null;
  return {
    /**
     * @param {number[]} vector
     * @param {{ shape: Shape, activations: readonly string[], output?: string, dataset: Points }} options
     */
    at(vector, { shape, activations, output, dataset }) {
      const same = asked.vector === vector && asked.activations === activations && asked.output === output && asked.dataset === dataset;
      if (same && found) return found;
      Object.assign(asked, { vector, activations, output, dataset });
      room.restart();
      const network = fromVector(vector, shape, activations, output);
      const layers = neurons.upTo(network, dataset.x);
      sources = layers.map((layer, index) => (layer.some(({ moved }) => moved) ? {} : sources[index]));
      const measured = measure(network, dataset, { room, states: statesOf(layers, dataset.x) });
      found = withGradient({ network, sources, x: dataset.x, labels: dataset.labels, ...measured }, () => keptSlopes(layers), room);
      return found;
    },
  };
}

/**
 * Add slopes() and gradient() to what was found, each computed when it is first asked for.
 * @template {{ network: Network, labels: number[], states: States, said: Columns }} T
 * @param {T} found
 * @param {() => Columns[]} findSlopes
 * @param {Room} room
 */
function withGradient(found, findSlopes, room) {
  const { network, states, said, labels } = found;
  /** @type {Columns[] | null} */
  let slopes = null;
  /** @type {number[] | null} */
  let gradient = null;
  const slopesFound = () => (slopes ??= findSlopes());
  return { ...found, slopes: slopesFound, gradient: () => (gradient ??= gradientOf(network, states, said, labels, { room, slopes: slopesFound() })) };
}

/**
 * Pick rows out of what was found at all points; null stands for all of them.
 * @param {Found} found
 * @param {Int32Array | null} rows
 * @returns {FoundAtPoints}
 */
export function rowsFound(found, rows) {
  if (rows === null) return found;
  /** @param {Columns} columns */
  const pick = (columns) => columns.map((column) => Float64Array.from(rows, (row) => column[row]));
  const labels = Array.from(rows, (row) => found.labels[row]);
  const states = { zs: found.states.zs.map(pick), inputs: found.states.inputs.map(pick), logits: pick(found.states.logits) };
  const loss = meanLoss(pick([found.losses])[0]);
  const picked = { network: found.network, x: states.inputs[0], labels, states, said: pick(found.said), loss };
  return withGradient(picked, () => slopesOf(found.network, states.zs), newColumn);
}
