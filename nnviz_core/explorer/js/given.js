// @ts-check
// What Python hands to the scripts: limits, names, symbols, thresholds and scales, as nnviz_core/explorer/given.py
// gathers them. It is set once, by the page or by a test, before anything asks.

export const given = /** @type {Given} */ ({});

/** Take what Python says. */
export function setGiven(/** @type {Given} */ said) {
  Object.assign(given, said);
}

export const FULL = /** @type {const} */ ("full"); // the batch of all points

/** Tell whether a number can be a parameter. */
export function isParameter(/** @type {unknown} */ value) {
  return Number.isFinite(value) && Math.abs(Number(value)) <= given.limits.magnitude;
}

/** Tell whether a batch is all points, or a number of them. */
export function isBatch(/** @type {unknown} */ batch) {
  return batch === FULL || (Number.isSafeInteger(batch) && Number(batch) >= 1);
}

/** Tell whether a number can be a weight decay. */
export const isDecay = (/** @type {number} */ value) => value >= 0 && value <= given.limits.decay;

/** Tell whether a number can be the factor of a learning rate that falls in steps. */
export const isFactor = (/** @type {number} */ value) => value > 0 && value < 1;

/** Tell whether a text is a seed, which may be longer than a number of the page can be. */
export function isSeed(/** @type {string} */ text) {
  return /^\d{1,40}$/.test(text) && BigInt(text) <= BigInt(given.limits.seed);
}
