// @ts-check
// Numbers over the inputs: a curve over one, heights over two, with the points and their own numbers.

import { applied } from "../activations.js";
import { neuronSum, propagate } from "../core.js";
import { given } from "../given.js";
import { outputOf } from "../outputs.js";
import { joinedSegments, leadSum, levelSegments, linspace } from "../planes.js";
import { blend, scaleAround, scaleMarks, scaleTexts, shareOn } from "../scales.js";
import { words } from "../words.js";
import { drawAxes, fitted, placing, writeTicks } from "./canvas.js";
import { kept, pixelOf } from "./colours.js";
import { curveFrame, strokeCurve, ticksOf } from "./curve_view.js";
import { byId, element } from "./elements.js";
import { CELLS, cellColumns } from "./heat_view.js";
import { RADIUS } from "./plane_view.js";
import { drawFollowed, drawPoints } from "./point_view.js";

const NODES = 241; // of a curve
const MOST_BARS = 160; // of errors; of more points, so many are chosen evenly
const BELOW_ZERO = [6, 5]; // of levels below zero

/**
 * Return what the output makes of its scores.
 * @param {Network} network
 * @param {Column} scores
 */
const saidBy = (network, scores) => applied(/** @type {Bend} */ (outputOf(network).bend), scores, scores);

/**
 * Return how points are drawn whose answers are numbers: in the colour of their height, or all in one.
 * @param {Colours} colours
 * @param {NumberScale | null} scale
 * @returns {Tones}
 */
export function tonesOf(colours, scale) {
  if (!scale) return { colours: [colours.text], rim: colours.panel, of: () => 0 };
  const last = given.heights.tones - 1;
  const shades = linspace(0, 1, last + 1).map((share) => `rgb(${blend(colours.panel, colours.height, share)})`);
  return { colours: shades, rim: colours.text, of: (y) => Math.round(last * shareOn(scale, y)) };
}

/** Return the radius of points: of many a smaller one, so that what lies below is seen. */
const radiusOf = (/** @type {Points} */ { labels }) => Math.max(0.8, Math.min(RADIUS.large, 50 / Math.sqrt(labels.length)));

/**
 * Draw y over the only input: the points, what the network says, and what it misses; return the frame, or null.
 * @param {HTMLCanvasElement} canvas
 * @param {{ network: Network, said: Columns }} found
 * @param {{ dataset: Dataset, stride: number, followed: Followed, colours: Colours }} look
 */
export function drawCurve(canvas, { network, said }, { dataset, stride, followed, colours }) {
  const { x: [xs], labels, scale } = dataset;
  if (!scale) return null;
  const ends = scaleAround(xs, given.heights.input_room);
  const yTicks = ticksOf(scale.low, scale.high);
  const frame = curveFrame(canvas, { x: [ends.low, ends.high], y: [scale.low, scale.high], colours, yTicks });
  if (!frame) return null;
  const look = { place: { ...frame, scale: 1 }, radius: radiusOf(dataset), colours, classes: 0, stride, source: dataset, tones: tonesOf(colours, null) };
  strokeErrors(frame, xs, labels, said[0], colours);
  drawPoints(canvas, frame.pen, [xs, Float64Array.from(labels)], labels, look);
  const nodes = linspace(ends.low, ends.high, NODES);
  const line = [...saidBy(network, propagate(network, [Float64Array.from(nodes)]).logits[0])];
  strokeCurve(frame, nodes, line, { colour: colours.panel, width: 6 });
  strokeCurve(frame, nodes, line, { colour: colours.signal, width: 3 });
  drawFollowed(frame.pen, { ...followed, at: [followed.at[0], followed.label] }, look);
  frame.pen.restore();
  return frame;
}

/**
 * Draw a bar from every point to what the network says there.
 * @param {CurveFrame} curveFrame
 * @param {Column} xs
 * @param {number[]} ys
 * @param {Column} said
 * @param {Colours} colours
 */
function strokeErrors({ pen, x, y }, xs, ys, said, colours) {
  Object.assign(pen, { strokeStyle: colours.gradient, lineWidth: 1.5 });
  pen.beginPath();
  for (const at of linspace(0, xs.length - 1, Math.min(xs.length, MOST_BARS)).map(Math.round)) {
    pen.moveTo(x(xs[at]), y(ys[at]));
    pen.lineTo(x(xs[at]), y(said[at]));
  }
  pen.stroke();
}

/**
 * Draw what the network says over two inputs as colours with level lines, and the points in the colours of theirs.
 * @param {HTMLCanvasElement} canvas
 * @param {HeatStore} store
 * @param {Network} network
 * @param {{ dataset: Dataset, stride: number, window: PlaneWindow, followed: Followed, colours: Colours }} look
 */
export function drawHeights(canvas, store, network, { dataset, stride, window, followed, colours }) {
  const { scale } = dataset;
  const sheet = fitted(canvas);
  if (!sheet || !scale) return;
  const { pen, width: side } = sheet;
  const { row, bias } = leadSum(network);
  const heights = saidBy(network, neuronSum(row, bias, cellColumns(store, network, window, network.layers.length - 1), store.lead));
  const shades = heightShades(colours);
  for (let i = 0; i < heights.length; i++) store.pixels[i] = shades[Math.round((shades.length - 1) * shareOn(scale, heights[i]))];
  store.pen.putImageData(store.image, 0, 0);
  pen.imageSmoothingEnabled = true;
  pen.drawImage(store.canvas, 0, 0, side, side);
  drawAxes(pen, window, side, colours);
  strokeLevels(pen, heights, scale, side / CELLS, colours);
  const look = { place: placing(window, side), radius: radiusOf(dataset), colours, classes: 0, stride, source: dataset, tones: tonesOf(colours, scale) };
  drawPoints(canvas, pen, dataset.x, dataset.labels, look);
  drawFollowed(pen, followed, look);
  writeTicks(canvas, pen, window, side, colours);
}

/** @type {Map<string, Uint32Array>} */
const heightCache = new Map();

/** @param {Colours} colours */
const heightShades = (colours) => kept(heightCache, colours.panel, () => Uint32Array.from(linspace(0, 1, given.heights.shades), (share) => pixelOf(blend(colours.panel, colours.height, share))));

/**
 * Draw a line at every round height: bold at zero, dashed below.
 * @param {Pen} pen
 * @param {Column} heights
 * @param {NumberScale} scale
 * @param {number} cell
 * @param {Colours} colours
 */
function strokeLevels(pen, heights, scale, cell, colours) {
  for (const level of scaleMarks(scale)) {
    const width = level ? 1.3 : 2.5;
    const lines = joinedSegments(levelSegments(heights, CELLS, level));
    for (const [colour, wide] of /** @type {const} */ ([[colours.panel, width + 2], [colours.text, width]])) {
      Object.assign(pen, { strokeStyle: colour, lineWidth: wide });
      pen.setLineDash(level < 0 ? BELOW_ZERO : []);
      pen.beginPath();
      for (const line of lines) line.forEach(([x, y], i) => pen[i ? "lineTo" : "moveTo"]((x + 0.5) * cell, (y + 0.5) * cell));
      pen.stroke();
    }
  }
  pen.setLineDash([]);
}

/**
 * Say what the marks and colours are.
 * @param {Dataset} dataset
 */
export function showFitKey({ x, scale }) {
  if (!scale) return;
  const { low, high, step } = scaleTexts(scale);
  const key = x.length === 1 ? "" : [low, high, step].join();
  if (byId("classes").dataset.words === key) return;
  byId("classes").dataset.words = key;
  const marks = [["text", `● ${words("explorer-key-points")}`], ["signal", `━ ${words("explorer-key-said")}`], ["gradient", `┃ ${words("explorer-key-missed")}`]];
  const ramp = [element("span", { dir: "ltr" }, [`${low} `, element("span", { class: "ramp" }), ` ${high}`]), `. ${words("explorer-heights", { step })}`];
  byId("classes").replaceChildren(...(x.length === 1 ? marks.map(([tone, text]) => element("span", { class: tone }, `${text}  `)) : ramp));
}
