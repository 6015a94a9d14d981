// @ts-check
// Values to widths, colours and windows: they mirror nnviz_core/look/scales.py, nnviz_core/look/theme.py and scenes/parts/plane_layout.py.

import { given } from "./given.js";
import { formatNumber, MINUS } from "./format.js";
import { isolated, written } from "./writing.js";

const NICE_HALVES = [1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.4, 8, 10]; // windows change in steps, not at every move

// --- widths --------------------------------------------------------------------------------------

/**
 * Return the width in px of a value on a linear scale, and whether it lies outside.
 * @param {LinearScale} linearScale
 * @param {number} value
 */
export function linearWidth({ limit, narrowest, widest }, value) {
  const share = Math.min(Math.abs(value) / limit, 1);
  return { width: narrowest + share * (widest - narrowest), clamped: Math.abs(value) > limit };
}

/**
 * Return the width in px of a value on a logarithmic scale; zero lies below every scale.
 * @param {LogScale} logScale
 * @param {number} value
 */
export function logWidth({ lowest, highest, narrowest, widest }, value) {
  const inside = Math.min(Math.max(Math.abs(value), lowest), highest);
  const share = Math.log(inside / lowest) / Math.log(highest / lowest);
  return { width: narrowest + share * (widest - narrowest), clamped: inside !== Math.abs(value) };
}

// --- colours -------------------------------------------------------------------------------------

/**
 * Return the tone of a weight, as the films have it: zero has no sign.
 * @param {number} weight
 */
export const signTone = (weight) => (weight === 0 ? "muted" : weight < 0 ? "negative" : "positive");

/**
 * Return red, green and blue, 0 to 255, of a #rrggbb colour.
 * @param {string} colour
 */
export function rgb(colour) {
  return [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
}

/**
 * Mix two colours; `share` is how much of the end is in the mixture.
 * @param {string} start
 * @param {string} end
 * @param {number} share
 */
export function blend(start, end, share) {
  const to = rgb(end);
  return rgb(start).map((channel, i) => Math.round((1 - share) * channel + share * to[i]));
}

// --- windows -------------------------------------------------------------------------------------

/**
 * Return the next half width from which a window is wide enough.
 * @param {number} half
 */
export function niceHalf(half) {
  const unit = 10 ** Math.floor(Math.log10(half));
  return unit * Number(NICE_HALVES.find((nice) => nice * unit >= half * (1 - 1e-9)));
}

/**
 * Return a square window that holds points, as columns, and the origin, in the middle where that costs little.
 * @param {Columns} columns
 */
export function windowAround([xs, ys]) {
  const [[left, right], [bottom, top]] = [reachOf(xs), reachOf(ys)];
  const reach = Math.max(-left, right, -bottom, top);
  const half = Math.max(right - left, top - bottom) / 2;
  if (!(half > 1e-12)) return { x: 0, y: 0, half: 1 };
  if (reach <= given.window.centred * half) return { x: 0, y: 0, half: niceHalf(given.window.margin * reach) };
  const wide = niceHalf(given.window.margin * half * 1.1);
  /** @param {number} value */
  const snap = (value) => Math.round(value / (wide / 10)) * (wide / 10);
  return { x: snap((left + right) / 2), y: snap((bottom + top) / 2), half: wide };
}

/**
 * Return the least and the largest finite number of a column and zero.
 * @param {Column} column
 */
function reachOf(column) {
  let [least, most] = [0, 0];
  for (let i = 0; i < column.length; i++) {
    if (column[i] < least && column[i] > -Infinity) least = column[i];
    if (column[i] > most && column[i] < Infinity) most = column[i];
  }
  return [least, most];
}

/**
 * Return how far the grid reaches: the farthest coordinate, rounded up to two digits.
 * @param {Columns} columns
 */
export function gridExtent(columns) {
  const reach = Math.max(...columns.flatMap(reachOf).map(Math.abs));
  if (reach === 0) return 1;
  const unit = 10 ** (Math.floor(Math.log10(reach)) - 1);
  return Math.ceil(reach / unit - 1e-9) * unit;
}

// --- ticks ---------------------------------------------------------------------------------------

/**
 * Return the smallest of 1, 2 and 5 times a power of ten that is no smaller than a number.
 * @param {number} value
 */
function roundAbove(value) {
  const unit = 10 ** Math.floor(Math.log10(value));
  return unit * Number([1, 2, 5, 10].find((digit) => digit * unit >= value * (1 - 1e-9)));
}

/**
 * Return a step that gives a window about four or five ticks.
 * @param {number} half
 */
const tickStep = (half) => roundAbove((2 * half) / given.window.ticks);

/**
 * Return the multiples of the step inside a window.
 * @param {number} centre
 * @param {number} half
 */
export function tickValues(centre, half) {
  const step = tickStep(half);
  const first = Math.ceil((centre - 0.96 * half) / step);
  const last = Math.floor((centre + 0.96 * half) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}

/**
 * Write a tick with the decimals that its step needs.
 * @param {number} value
 * @param {number} half
 */
export function tickText(value, half) {
  const step = tickStep(half);
  if (step < 0.001 || 2 * half >= 10000) return isolated(written(value ? formatNumber(value).replace(/\.?0+(?= ×)/, "") : "0"));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return isolated(written(value.toFixed(decimals).replace(/^-(?=[0.]*$)/, "").replace("-", MINUS)));
}

// --- numbers: as nnviz_core/look/number_scales.py has them --------------------------------------------

/**
 * Return a scale that holds numbers with some room beside them, as a share of their range.
 * @param {Column | number[]} values
 * @param {number} room
 * @returns {NumberScale}
 */
export function scaleAround(values, room) {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const reach = high > low ? room * (high - low) : Math.max(Math.abs(low), 1);
  return { low: low - reach, high: high + reach };
}

/**
 * Return the scale of colours: it holds numbers, closely, between two round ones.
 * @param {number[]} values
 * @returns {NumberScale}
 */
export function roundScale(values) {
  const near = scaleAround(values, 0);
  const step = fineStep(near);
  return { low: Math.floor(near.low / step + 1e-9) * step, high: Math.ceil(near.high / step - 1e-9) * step };
}

/** Return the scale of the numbers of points: that of an axis over one input, of colours over more. */
export const scaleOf = (/** @type {Points} */ { x, labels }) => (x.length === 1 ? scaleAround(labels, given.heights.room) : roundScale(labels));

/** @param {NumberScale} numberScale */
const fineStep = ({ low, high }) => roundAbove((high - low) / given.heights.fine);

/** Return the step from one mark of a scale to the next. */
export const markStep = (/** @type {NumberScale} */ { low, high }) => roundAbove((high - low) / given.heights.marks);

/**
 * List round numbers on a scale, rising.
 * @param {NumberScale} scale
 */
export function scaleMarks(scale) {
  const step = markStep(scale);
  const first = Math.ceil(scale.low / step - 1e-9);
  return Array.from({ length: Math.floor(scale.high / step + 1e-9) - first + 1 }, (_, i) => (first + i) * step);
}

/**
 * Return how far up a scale a number lies, from 0 to 1; what is no number lies at its foot.
 * @param {NumberScale} numberScale
 * @param {number} value
 */
export const shareOn = ({ low, high }, value) => (value > low ? Math.min(1, (value - low) / (high - low)) : 0);

/**
 * Write the ends of a scale, and the step between its marks.
 * @param {NumberScale} scale
 */
export function scaleTexts(scale) {
  const [fine, step] = [fineStep(scale), markStep(scale)];
  return { low: plainNumber(scale.low, fine), high: plainNumber(scale.high, fine), step: plainNumber(step, step) };
}

/**
 * Write a round number with the decimals that a step needs.
 * @param {number} value
 * @param {number} step
 */
function plainNumber(value, step) {
  const decimals = Math.max(0, -Math.floor(Math.log10(step * (1 + 1e-9))));
  return written(Math.abs(value) > step / 1000 ? value.toFixed(decimals).replace("-", MINUS) : "0");
}
