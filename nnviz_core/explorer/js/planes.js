// @ts-check
// Points and lines of planes, as nnviz_core/backprop/plane.py and level_line.py have them.

import { leadOf } from "./outputs.js";

/**
 * Return n even steps from one number to another, both included.
 * @param {number} from
 * @param {number} to
 * @param {number} n
 */
export function linspace(from, to, n) {
  return Array.from({ length: n }, (_, i) => (i === n - 1 ? to : from + i * ((to - from) / (n - 1))));
}

/**
 * Return the centres of cells x cells squares of [-extent, extent]^2 as columns, row by row from the top.
 * @param {number} extent
 * @param {number} cells
 */
export function cellCentres(extent, cells) {
  const side = (2 * extent) / cells;
  const [x1, x2] = [new Float64Array(cells * cells), new Float64Array(cells * cells)];
  for (let i = 0; i < cells * cells; i++) {
    x1[i] = -extent + ((i % cells) + 0.5) * side;
    x2[i] = extent - (Math.floor(i / cells) + 0.5) * side;
  }
  return [x1, x2];
}

/**
 * Tell whether the plane can show a network: layers of one or two neurons, the output aside.
 * @param {Shape} shape
 */
export function isPlanar(shape) {
  return Math.max(...shape.slice(0, -1)) <= 2;
}

/**
 * Return columns in the plane: one coordinate a becomes (a, 0).
 * @param {Columns} columns
 */
export function embedded(columns) {
  return columns.length > 1 ? columns : [columns[0], new Float64Array(columns[0].length)];
}

/**
 * Return weights and bias of the lead of class 1 over class 0, which is one sum over the last hidden layer.
 * @param {Network} network
 */
export function leadSum(network) {
  const { weights, bias } = network.layers.at(-1);
  const lead = (/** @type {number[][]} */ rows, /** @type {number} */ i) => leadOf(rows, i);
  return { row: weights[0].map((_, k) => lead(weights, k)), bias: lead(bias.map((each) => [each]), 0) };
}

/**
 * Return normal and offset: the lead of class 1 is normal . a + offset in the last hidden plane.
 * @param {Network} network
 */
export function decisionLine(network) {
  const { row, bias } = leadSum(network);
  return { normal: [row[0], row[1] ?? 0], offset: bias };
}

/**
 * Return the segments [x, y, x, y] of a level line of a field, in cells, by marching squares.
 * @param {Column} field
 * @param {number} cells
 * @param {number} [level]
 */
export function levelSegments(field, cells, level = 0) {
  const segments = [];
  for (let row = 0; row + 1 < cells; row++) {
    for (let column = 0; column + 1 < cells; column++) {
      const at = row * cells + column;
      const above = field[at] > level;
      const even = field[at + 1] > level === above && field[at + cells] > level === above && field[at + cells + 1] > level === above;
      if (!even) segments.push(...crossings([at, at + 1, at + cells + 1, at + cells].map((place) => field[place] - level), column, row));
    }
  }
  return segments;
}

const AROUND = [[0, 0], [1, 0], [1, 1], [0, 1]]; // the corners of a cell: column and row

/**
 * Return the ends of the one or two segments in a cell, whose corners have these values.
 * @param {number[]} values
 * @param {number} column
 * @param {number} row
 */
function crossings(values, column, row) {
  const ends = [];
  for (let side = 0; side < 4; side++) {
    const next = (side + 1) % 4;
    if (values[side] > 0 === values[next] > 0) continue;
    const share = values[side] / (values[side] - values[next]);
    const [from, to] = [AROUND[side], AROUND[next]];
    ends.push(column + from[0] + share * (to[0] - from[0]), row + from[1] + share * (to[1] - from[1]));
  }
  return ends;
}

const FINE = 1e5; // places of a unit: ends that are nearer are one

/**
 * Join segments that meet into lines of [x, y].
 * @param {number[]} segments
 */
export function joinedSegments(segments) {
  const ends = Array.from({ length: segments.length / 2 }, (_, i) => [segments[2 * i], segments[2 * i + 1]]);
  const key = (/** @type {number} */ end) => ends[end].map((value) => Math.round(value * FINE)).join();
  /** @type {Map<string, number[]>} */
  const meeting = new Map();
  ends.forEach((_, end) => meeting.set(key(end), [...(meeting.get(key(end)) ?? []), end]));
  const used = new Set(); // segments
  /**
   * Go on from an end of a segment, as far as segments meet.
   * @param {number} from
   */
  const onwards = (from) => {
    const line = [];
    for (let end = from; ; ) {
      const next = meeting.get(key(end))?.find((other) => !used.has(other >> 1));
      if (next === undefined) return line;
      used.add(next >> 1);
      end = next ^ 1;
      line.push(ends[end]);
    }
  };
  const lines = [];
  for (let end = 0; end < ends.length; end += 2) {
    if (used.has(end >> 1)) continue;
    used.add(end >> 1);
    lines.push([...onwards(end).reverse(), ends[end], ends[end + 1], ...onwards(end + 1)]);
  }
  return lines;
}
