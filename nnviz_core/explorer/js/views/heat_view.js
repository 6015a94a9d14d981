// @ts-check
// The classes over the input plane: the heat map, the line on which two are even, the points, and clicks on them.

import { given } from "../given.js";
import { sigmoid } from "../activations.js";
import { neuronSum } from "../core.js";
import { keptNeurons } from "../kept_neurons.js";
import { classCount, predicted } from "../outputs.js";
import { cellCentres, leadSum, levelSegments, linspace } from "../planes.js";
import { blend, niceHalf } from "../scales.js";
import { isOwn } from "../state.js";
import { CLASS_TONES, kept, pixelOf } from "./colours.js";
import { element, penOf } from "./elements.js";
import { drawAxes, fitted, placing, writeTicks } from "./canvas.js";
import { RADIUS } from "./plane_view.js";
import { drawFollowed, drawPoints } from "./point_view.js";

export const CELLS = 97;
const HEAT = 0.45; // the largest share of a class's colour in the heat map

/**
 * Keep what the heat map needs from one drawing to the next, so that no drawing asks for memory.
 * @returns {HeatStore}
 */
export function heatStore() {
  const canvas = element("canvas", { width: CELLS, height: CELLS });
  const pen = penOf(canvas);
  const image = pen.createImageData(CELLS, CELLS);
  const lead = new Float64Array(CELLS * CELLS);
  return { canvas, pen, image, pixels: new Uint32Array(image.data.buffer), lead, extent: 0, cells: [], neurons: keptNeurons() };
}

/**
 * Return the columns of the last hidden layer, or of the logits, over the cells.
 * @param {HeatStore} store
 * @param {Network} network
 * @param {PlaneWindow} window
 * @param {number} layers
 */
export function cellColumns(store, network, window, layers) {
  if (store.extent !== window.half) {
    store.extent = window.half;
    store.cells = cellCentres(window.half, CELLS);
  }
  return store.neurons.upTo(network, store.cells, layers).at(-1).map(({ a }) => a);
}

/** @param {Network} network */
const classesOf = (network) => classCount(network.layers.at(-1).bias.length);

/**
 * Colour every cell by its likeliest class, the stronger the surer; of two classes return by how much class 1 leads.
 * @param {HeatStore} store
 * @param {Network} network
 * @param {PlaneWindow} window
 * @param {Colours} colours
 */
function paintHeat(store, network, window, colours) {
  const lead = classesOf(network) === 2 ? paintTwo(store, network, window, colours) : null;
  if (!lead) paintMany(store, cellColumns(store, network, window, network.layers.length), colours);
  store.pen.putImageData(store.image, 0, 0);
  return lead;
}

const SHADES_PER_LEAD = 64; // entries of the table for a lead of one
const LAST_SHADE = 12 * SHADES_PER_LEAD; // beyond, a class is as sure as a colour can say

/**
 * Paint by the lead of class 1, which is one sum over the last hidden layer and one look into a table.
 * @param {HeatStore} store
 * @param {Network} network
 * @param {PlaneWindow} window
 * @param {Colours} colours
 */
function paintTwo(store, network, window, colours) {
  const hidden = cellColumns(store, network, window, network.layers.length - 1);
  const { row, bias } = leadSum(network);
  const lead = neuronSum(row, bias, hidden, store.lead);
  const { pixels } = store;
  const shades = leadShades(colours);
  for (let i = 0; i < pixels.length; i++) {
    const place = lead[i] * SHADES_PER_LEAD;
    pixels[i] = shades[LAST_SHADE + (place > LAST_SHADE ? LAST_SHADE : place > -LAST_SHADE ? Math.round(place) : -LAST_SHADE)];
  }
  return lead;
}

/**
 * @param {HeatStore} store
 * @param {Columns} logits
 * @param {Colours} colours
 */
function paintMany(store, logits, colours) {
  const shades = CLASS_TONES.slice(0, logits.length).map((tone) => shadesOf(colours, tone));
  for (let i = 0; i < store.pixels.length; i++) {
    const best = predicted(logits, i);
    const sureness = (1 / rivals(logits, best, i) - 1 / logits.length) / (1 - 1 / logits.length);
    store.pixels[i] = shades[best][Math.round(sureness * (SHADES - 1)) || 0];
  }
}

/**
 * Return the sum of all classes' powers over the best one's: one over its probability.
 * @param {Columns} logits
 * @param {number} best
 * @param {number} i
 */
function rivals(logits, best, i) {
  let sum = 0;
  for (let j = 0; j < logits.length; j++) sum += Math.exp(logits[j][i] - logits[best][i]);
  return sum;
}

const SHADES = 128;
/** @type {Map<string, Uint32Array>} */
const shadeCache = new Map();

/**
 * Return the colours from the panel's to a class's as pixels.
 * @param {Colours} colours
 * @param {string} tone
 */
function shadesOf(colours, tone) {
  return kept(shadeCache, colours.panel + tone, () =>
    Uint32Array.from(linspace(0, HEAT, SHADES), (share) => pixelOf(blend(colours.panel, colours[tone], share))));
}

/**
 * Return the pixel for every lead of class 1 over class 0, from the surest of class 0 to the surest of class 1.
 * @param {Colours} colours
 */
function leadShades(colours) {
  return kept(shadeCache, `${colours.panel}lead`, () =>
    Uint32Array.from({ length: 2 * LAST_SHADE + 1 }, (_, i) => {
      const lead = (i - LAST_SHADE) / SHADES_PER_LEAD;
      const sureness = 2 * sigmoid(Math.abs(lead)) - 1;
      return pixelOf(blend(colours.panel, colours[lead > 0 ? "class1" : "class0"], HEAT * sureness));
    }));
}

/**
 * Return the window of the input plane.
 * @param {number} extent
 */
export function inputWindow(extent) {
  return { x: 0, y: 0, half: niceHalf(given.window.margin * extent) };
}

/**
 * Draw the heat map, the line where two classes are even, the points and the ring; tell whether there is such a line.
 * @param {HTMLCanvasElement} canvas
 * @param {HeatStore} store
 * @param {Network} network
 * @param {{ dataset: Dataset, stride: number, window: PlaneWindow, followed: Followed, colours: Colours }} options
 */
export function drawBoundary(canvas, store, network, { dataset, stride, window, followed, colours }) {
  const sheet = fitted(canvas);
  if (!sheet) return { even: false };
  const { pen, width: side } = sheet;
  const lead = paintHeat(store, network, window, colours);
  pen.imageSmoothingEnabled = true;
  pen.drawImage(store.canvas, 0, 0, side, side);
  drawAxes(pen, window, side, colours);
  const look = { place: placing(window, side), radius: RADIUS.large, colours, classes: classesOf(network), stride, source: dataset, tones: null };
  drawPoints(canvas, pen, dataset.x, dataset.labels, look);
  const segments = lead ? levelSegments(lead, CELLS) : [];
  strokeEven(pen, segments, side / CELLS, colours);
  drawFollowed(pen, followed, look);
  writeTicks(canvas, pen, window, side, colours);
  return { even: segments.length > 0 };
}

/**
 * Draw the boundary small where the page shows it beside the sliders: on phones.
 * @param {HTMLCanvasElement} canvas
 * @param {HTMLCanvasElement} boundary
 */
export function drawMini(canvas, boundary) {
  const sheet = fitted(canvas);
  if (sheet && boundary.width && boundary.height) sheet.pen.drawImage(boundary, 0, 0, sheet.width, sheet.width);
}

/**
 * @param {Pen} pen
 * @param {number[]} segments
 * @param {number} cell
 * @param {Colours} colours
 */
function strokeEven(pen, segments, cell, colours) {
  for (const [colour, width] of /** @type {const} */ ([[colours.ink, 5], [colours.text, 2.5]])) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    for (let i = 0; i < segments.length; i += 4) {
      pen.moveTo((segments[i] + 0.5) * cell, (segments[i + 1] + 0.5) * cell);
      pen.lineTo((segments[i + 2] + 0.5) * cell, (segments[i + 3] + 0.5) * cell);
    }
    pen.stroke();
  }
}

const REACH = 9; // px around a point in which a click means that point

/**
 * Return the point that is nearest to a place, in px, and whether it is near enough to be meant.
 * @param {(Column | number[])[]} columns
 * @param {Pick<Placing, "x" | "y">} placing
 * @param {{ x: number, y: number, reach?: number }} options
 */
export function pointAt([xs, ys], { x: right, y: up }, { x, y, reach = REACH }) {
  let [index, least] = [0, Infinity];
  for (let i = 0; i < xs.length; i++) {
    const distance = Math.hypot(right(xs[i]) - x, up(ys[i]) - y);
    if (distance < least) [index, least] = [i, distance];
  }
  return { index, near: least <= reach };
}

/**
 * Return the sample that a click on the boundary means: a point of the data, or on empty ground one's own.
 * @param {Points} dataset
 * @param {Placing} place
 * @param {{ x: number, y: number, reach?: number }} at
 */
export function sampleAt({ x, labels }, place, at) {
  const { index, near } = pointAt(x, place, at);
  if (near) return index;
  const there = [(at.x - place.x(0)) / place.scale, (place.y(0) - at.y) / place.scale];
  return { x: there.map((value) => Number(value.toFixed(3))), class: labels[index] };
}

/**
 * Let a click choose a sample, and let the mouse drag one's own; `on` has at(place), now(), show(sample),
 * keep(sample), and whether a place says the answer too.
 * @param {HTMLCanvasElement} canvas
 * @param {{ at(place: { x: number, y: number, reach?: number }): Sample, now(): Sample, show(sample: Sample): void, keep(sample: Sample): void, answers: boolean }} on
 */
export function wirePlane(canvas, on) {
  let dragged = false;
  canvas.addEventListener("pointerdown", () => (dragged = false));
  canvas.addEventListener("pointermove", (event) => {
    const now = on.now();
    if (!(event.buttons & 1) || event.pointerType === "touch" || !isOwn(now)) return;
    dragged = true;
    const there = on.at({ x: event.offsetX, y: event.offsetY, reach: -1 });
    if (isOwn(there)) on.show(on.answers ? there : { ...there, class: now.class });
  });
  canvas.addEventListener("click", (event) => {
    const clicked = dragged ? on.now() : on.at({ x: event.offsetX, y: event.offsetY });
    on.keep(clicked);
  });
}
