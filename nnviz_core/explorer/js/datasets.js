// @ts-check
// The point sets, drawn as nnviz_core/backprop/datasets.py and numbers_to_learn.py draw them.

import { cos, PI, sin } from "./elementary.js";
import { columnsOf } from "./columns.js";
import { generator } from "./random.js";

const CORNER_REACH = /** @type {const} */ ([0.6, 1]);
const INNER_RADIUS = 0.5;
const SPIRAL_TURNS = 1;

/** @param {number[]} options */
const xorLabel = ([x1, x2]) => (x1 * x2 > 0 ? 1 : 0);
/**
 * @param {number} radius
 * @param {number} angle
 */
const polar = (radius, angle) => [radius * cos(angle), radius * sin(angle)];
/**
 * @template T
 * @param {number} count
 * @param {(i: number) => T} make
 */
const counted = (count, make) => Array.from({ length: count }, (_, i) => make(i));

/**
 * Draw uniform points on [-1, 1]^2; points on an axis are drawn again.
 * @param {number} count
 * @param {RandomGenerator} rng
 */
function xorPoints(count, rng) {
  const draw = () => [rng.uniform(-1, 1), rng.uniform(-1, 1)];
  const x = counted(count, draw);
  const onAxis = () => x.flatMap((point, i) => (point.includes(0) ? [i] : []));
  for (let again = onAxis(); again.length; again = onAxis()) again.forEach((i) => (x[i] = draw()));
  return { x, labels: x.map(xorLabel) };
}

/**
 * Draw points in four squares at the corners, corner after corner.
 * @param {number} count
 * @param {RandomGenerator} rng
 */
function cornerPoints(count, rng) {
  const x = counted(count, (i) => {
    const signs = [1 - 2 * (i % 2), 1 - 2 * (Math.floor(i / 2) % 2)];
    return signs.map((sign) => sign * rng.uniform(...CORNER_REACH));
  });
  return { x, labels: x.map(xorLabel) };
}

/**
 * Draw points one class after the other; place(label, number) says where, from one uniform number each.
 * @param {number} count
 * @param {() => number} draw
 * @param {(label: number, drawn: number) => number[]} place
 */
function alternating(count, draw, place) {
  const labels = counted(count, (i) => i % 2);
  const drawn = counted(count, draw);
  return { x: labels.map((label, i) => place(label, drawn[i])), labels };
}

/**
 * Place a point on one of two interleaved half circles of radius 2/3.
 * @param {number} label
 * @param {number} angle
 */
function onMoon(label, angle) {
  const [x1, x2] = polar(1, angle);
  const moved = label === 0 ? [x1, x2] : [1 - x1, 0.5 - x2];
  return [(moved[0] - 0.5) / 1.5, (moved[1] - 0.25) / 1.5];
}

/**
 * @param {number} label
 * @param {number} square
 */
function onSpiral(label, square) {
  const radius = Math.sqrt(square);
  return polar(radius, PI * (2 * SPIRAL_TURNS * radius + label));
}

/** @param {RandomGenerator} rng */
const turn = (rng) => () => rng.uniform(0, 2 * PI);
/** @param {RandomGenerator} rng */
const halfTurn = (rng) => () => rng.uniform(0, PI);
/**
 * @param {number} label
 * @param {number} angle
 */
const onCircle = (label, angle) => polar(label === 0 ? 1 : INNER_RADIUS, angle);

/** @type {Readonly<Record<string, (count: number, rng: RandomGenerator) => { x: number[][], labels: number[] }>>} */
export const SAMPLERS = Object.freeze({
  xor: xorPoints,
  xor_corners: cornerPoints,
  moons: (count, rng) => alternating(count, halfTurn(rng), onMoon),
  circles: (count, rng) => alternating(count, turn(rng), onCircle),
  spirals: (count, rng) => alternating(count, () => rng.uniform(0.01, 1), onSpiral),
});

const [SLOPE, HEIGHT] = [0.5, 0.25]; // of the line

/** Functions y of one input or two, each from -1 to 1. @type {Readonly<Record<string, { inputs: number, y: (x: number[]) => number }>>} */
export const FUNCTIONS = Object.freeze({
  line: { inputs: 1, y: ([x]) => SLOPE * x + HEIGHT },
  sine: { inputs: 1, y: ([x]) => sin(PI * x) },
  saddle: { inputs: 2, y: ([x1, x2]) => x1 * x2 },
});

/**
 * List the kinds of points that a network can be shown: two classes in the plane, or where there are none, numbers.
 * @param {Pick<App, "shape" | "classes">} network
 */
export function kindsFor({ shape, classes }) {
  if (!classes) return Object.keys(FUNCTIONS).filter((kind) => FUNCTIONS[kind].inputs === shape[0]);
  return shape[0] === 2 ? Object.keys(SAMPLERS) : [];
}

/**
 * Draw a dataset of a kind, then move each point, or its number, by Gaussian noise of that deviation.
 * @param {DatasetWish} datasetWish
 */
export function makeDataset({ kind, points, noise, seed }) {
  const { x, labels, normals } = drawnLast([kind, points, seed].join(), () => drawnAnew({ kind, points, seed }));
  if (noise && FUNCTIONS[kind]) return { x, labels: Array.from(moved(Float64Array.from(labels), noise, normals()[0])) };
  return { x: noise ? x.map((column, k) => moved(column, noise, normals()[k])) : x, labels };
}

/**
 * @param {Column} column
 * @param {number} noise
 * @param {Column} normals
 */
function moved(column, noise, normals) {
  const result = new Float64Array(column.length);
  for (let i = 0; i < result.length; i++) result[i] = column[i] + noise * normals[i];
  return result;
}

/**
 * Draw points without noise, and when they are first asked for the normal numbers that noise takes.
 * @param {Omit<DatasetWish, "noise">} options
 */
function drawnAnew({ kind, points, seed }) {
  const rng = generator(seed);
  const { x, labels } = kind in FUNCTIONS ? numbersOf(FUNCTIONS[kind], points, rng) : SAMPLERS[kind](points, rng);
  const own = kind in FUNCTIONS ? [0] : x[0]; // numbers that noise takes for each point
  /** @type {Columns | null} */
  let normals = null;
  return { x: columnsOf(x), labels, normals: () => (normals ??= columnsOf(x.map(() => own.map(() => rng.normal())))) };
}

/**
 * @param {{ inputs: number, y: (x: number[]) => number }} options
 * @param {number} count
 * @param {RandomGenerator} rng
 */
function numbersOf({ inputs, y }, count, rng) {
  const x = counted(count, () => counted(inputs, () => rng.uniform(-1, 1)));
  return { x, labels: x.map(y) };
}

/** Keep what was drawn last: while only the noise changes, nothing is drawn again. */
const drawnLast = (() => {
  /** @type {{ key: string, made: ReturnType<typeof drawnAnew> } | null} */
  let last = null;
  return (/** @type {string} */ key, /** @type {() => ReturnType<typeof drawnAnew>} */ make) => {
    if (last?.key !== key) last = { key, made: make() };
    return last.made;
  };
})();

/**
 * Keep points, a list of rows, as columns.
 * @param {number[][]} rows
 * @param {number[]} labels
 */
export function datasetOf(rows, labels) {
  return { x: columnsOf(rows), labels };
}
