// @ts-check
// Canvases: their sizes and pixels, the windows they show, axes and ticks.

import { tickText, tickValues } from "../scales.js";
import { element, penOf } from "./elements.js";

// --- a canvas and its window -------------------------------------------------------------------------

/** @type {WeakMap<Element, number[]>} */
const canvasSizes = new WeakMap(); // in px of the page: asking the page at every drawing would lay it out anew

/**
 * Keep the sizes of all canvases up to date; call back when one changed.
 * @param {() => void} changed
 */
export function watchCanvases(changed) {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) canvasSizes.set(target, [target.clientWidth, target.clientHeight]);
    changed();
  });
  document.querySelectorAll("canvas").forEach((canvas) => observer.observe(canvas));
}

/** @type {number | null} */
let sharpness = null; // pixels of a px of the page, instead of the screen's, while a picture is saved

/**
 * Draw all canvases with a number of pixels for each px of the page, or again with the screen's.
 * @param {number | null} ratio
 */
export function sharpen(ratio) {
  sharpness = ratio;
}

/**
 * Fit a canvas to its size on the page and the screen's pixels; return its pen and its sides in px, or null without size.
 * @param {HTMLCanvasElement} canvas
 */
export function fitted(canvas) {
  const ratio = sharpness ?? (window.devicePixelRatio || 1);
  const [width, height] = canvasSizes.get(canvas) ?? [canvas.clientWidth, canvas.clientHeight];
  canvasSizes.set(canvas, [width, height]);
  const sizes = [Math.round(width * ratio), Math.round(height * ratio)];
  if (!sizes[0] || !sizes[1]) return null;
  if (canvas.width !== sizes[0] || canvas.height !== sizes[1]) [canvas.width, canvas.height] = sizes;
  const pen = penOf(canvas);
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, height);
  return { pen, width, height };
}

/**
 * Return how coordinates of a window lie on a square of px.
 * @param {PlaneWindow} planeWindow
 * @param {number} side
 * @returns {Placing}
 */
export function placing({ x, y, half }, side) {
  const scale = side / (2 * half);
  return { scale, x: (value) => (value - x + half) * scale, y: (value) => (y + half - value) * scale };
}

// --- axes ------------------------------------------------------------------------------------------------

/**
 * Draw the axes through the origin, if it is inside, and write a few ticks at the edges.
 * @param {Pen} pen
 * @param {PlaneWindow} window
 * @param {number} side
 * @param {Colours} colours
 */
export function drawAxes(pen, window, side, colours) {
  const place = placing(window, side);
  pen.strokeStyle = colours.axis;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(place.x(0), 0);
  pen.lineTo(place.x(0), side);
  pen.moveTo(0, place.y(0));
  pen.lineTo(side, place.y(0));
  pen.stroke();
}

/** @type {WeakMap<HTMLCanvasElement, { key: string, layer: HTMLCanvasElement }>} */
const drawnLayers = new WeakMap(); // canvas -> its axes as drawn last: text is slow, and windows seldom change

/**
 * Return a drawing of the size of a canvas, made anew only where the key changed.
 * @param {HTMLCanvasElement} canvas
 * @param {string} key
 * @param {{ width: number, draw: (pen: Pen) => void }} options
 */
export function keptLayerOf(canvas, key, { width, draw }) {
  const before = drawnLayers.get(canvas);
  if (before?.key === key) return before.layer;
  const layer = element("canvas", { width: canvas.width, height: canvas.height });
  const pen = penOf(layer);
  pen.direction = "ltr";
  pen.scale(canvas.width / width, canvas.width / width);
  draw(pen);
  drawnLayers.set(canvas, { key, layer });
  return layer;
}

/**
 * Write a few ticks at the edges of a canvas.
 * @param {HTMLCanvasElement} canvas
 * @param {Pen} pen
 * @param {PlaneWindow} window
 * @param {number} side
 * @param {Colours} colours
 */
export function writeTicks(canvas, pen, window, side, colours) {
  const key = [window.x, window.y, window.half, side, colours.panel, canvas.width].join();
  pen.drawImage(keptLayerOf(canvas, key, { width: side, draw: (layer) => drawTicks(layer, window, side, colours) }), 0, 0, side, side);
}

/**
 * @param {Pen} pen
 * @param {PlaneWindow} window
 * @param {number} side
 * @param {Colours} colours
 */
function drawTicks(pen, window, side, colours) {
  const place = placing(window, side);
  /** @param {number} centre */
  const values = (centre) => {
    const all = tickValues(centre, window.half * 0.86);
    return side < 260 && all.length > 2 ? [all[0], all.at(-1)] : all;
  };
  const look = { font: "12px system-ui, sans-serif", lineWidth: 4, lineJoin: "round", strokeStyle: colours.panel };
  Object.assign(pen, look, { fillStyle: colours.muted });
  /**
   * @param {string} text
   * @param {number} x
   * @param {number} y
   * @param {CanvasTextAlign} align
   */
  const write = (text, x, y, align) => {
    pen.textAlign = align;
    pen.strokeText(text, x, y);
    pen.fillText(text, x, y);
  };
  values(window.x).forEach((value) => write(tickText(value, window.half), place.x(value), side - 5, "center"));
  const clear = values(window.y).filter((value) => value && place.y(value) < side - 24); // of the axis and the ticks below
  clear.forEach((value) => write(tickText(value, window.half), 5, place.y(value) + 4, "left"));
}
