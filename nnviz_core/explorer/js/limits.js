// @ts-check
// What a state may hold: the limits of a config, of which the page's numbers are part.

export const MAX_MAGNITUDE = 1e6;
export const MAX_POINTS = 20000;
export const MAX_NOISE = 10;
export const FULL = "full"; // the batch of all points

export function isParameter(value) {
  return Number.isFinite(value) && Math.abs(value) <= MAX_MAGNITUDE;
}

export function isBatch(batch) {
  return batch === FULL || (Number.isSafeInteger(batch) && batch >= 1);
}
