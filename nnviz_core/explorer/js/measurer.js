// @ts-check
// What a network makes of all points, found once however many panels ask, and kept in columns that are used again.

import { columnRoom, newColumn } from "./columns.js";
import { fromVector, gradientOf, meanLoss, slopesOf } from "./core.js";
import { measure } from "./optimizers.js";

/** Return what measures networks on a dataset: asked again for the same vector it knows. What it found holds until the next. */
export function pointsMeasurer() {
  const room = columnRoom();
  const asked = { vector: null, activations: null, dataset: null };
  let found = null;
  return {
    at(vector, { shape, activations, dataset }) {
      if (asked.vector === vector && asked.activations === activations && asked.dataset === dataset) return found;
      Object.assign(asked, { vector, activations, dataset });
      room.restart();
      const network = fromVector(vector, shape, activations);
      found = withGradient({ network, x: dataset.x, labels: dataset.labels, ...measure(network, dataset, room) }, room);
      return found;
    },
  };
}

/** Add slopes() and gradient() to what was found, each computed when it is first asked for. */
function withGradient(found, room) {
  const { network, states, probs, labels } = found;
  let [slopes, gradient] = [null, null];
  const slopesFound = () => (slopes ??= slopesOf(network, states.zs, room));
  return { ...found, slopes: slopesFound, gradient: () => (gradient ??= gradientOf(network, states, probs, labels, { room, slopes: slopesFound() })) };
}

/** Pick rows out of what was found at all points; null stands for all of them. */
export function rowsFound(found, rows) {
  if (rows === null) return found;
  const pick = (columns) => columns.map((column) => Float64Array.from(rows, (row) => column[row]));
  const labels = Array.from(rows, (row) => found.labels[row]);
  const states = { zs: found.states.zs.map(pick), inputs: found.states.inputs.map(pick) };
  const loss = meanLoss(pick(found.logProbs), labels);
  return withGradient({ network: found.network, x: states.inputs[0], labels, states, probs: pick(found.probs), loss }, newColumn);
}
