// @ts-check
// The points of a plane: stroked while they are few; of many, every mark is copied pixel by pixel, which is quicker.

import { rgb } from "../scales.js";
import { CLASS_TONES, kept, pixelOf } from "./colours.js";
import { element, penOf } from "./elements.js";

const DOT = 0.01; // px: a line so short that only its caps are seen, which is the quickest disc or square
/** @type {CanvasLineCap[]} */
const CAPS = ["round", "square"]; // of classes 0 and 1
const POLYGONS = [
  [[0, -1.2], [1.1, 0.8], [-1.1, 0.8]],
  [[0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]],
  [[0, 1.2], [1.1, -0.8], [-1.1, -0.8]],
  [[-1, -1], [1, 1], [1, -1], [-1, 1]],
]; // of the other classes, in radii

/**
 * @param {Pen} pen
 * @param {number[][]} corners
 */
export function polygon(pen, corners) {
  corners.forEach(([x, y], i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
  pen.closePath();
}

/** @type {WeakMap<number[], Int32Array[]>} */
const members = new WeakMap(); // labels -> the places of every class's points

/**
 * @param {number[]} labels
 * @param {number} classes
 */
function membersOf(labels, classes) {
  const before = members.get(labels);
  if (before) return before;
  const found = Array.from({ length: classes }, (_, label) => Int32Array.from(labels.keys()).filter((i) => labels[i] === label));
  members.set(labels, found);
  return found;
}

/**
 * Draw every stride-th point of each class in a window: colour and shape say which. The source is whose points they are.
 * @param {HTMLCanvasElement} canvas
 * @param {Pen} pen
 * @param {Columns} points
 * @param {number[]} labels
 * @param {StampLook} look
 */
export function drawPoints(canvas, pen, points, labels, look) {
  if (look.tones) copyTones(canvas, pen, points, labels, look, look.tones);
  else if (labels.length > MOST_STROKED) stampPoints(canvas, pen, points, labels, look);
  else strokePoints(pen, points, labels, look);
}

/**
 * @param {Pen} pen
 * @param {(Column | number[])[]} options
 * @param {number[]} labels
 * @param {PointLook} pointLook
 */
function strokePoints(pen, [xs, ys], labels, { place, radius, colours, classes }) {
  for (let label = 0; label < classes; label++) {
    const shape = POLYGONS[label - CAPS.length];
    pen.fillStyle = pen.strokeStyle = colours[CLASS_TONES[label]];
    pen.lineWidth = 2 * radius * (label === 1 ? 0.9 : 1);
    pen.lineCap = CAPS[label] ?? "butt";
    pen.beginPath();
    for (let i = 0; i < labels.length; i++) {
      if (labels[i] !== label) continue;
      const [x, y] = [place.x(xs[i]), place.y(ys[i])];
      if (shape) polygon(pen, shape.map(([dx, dy]) => [x + dx * radius, y + dy * radius]));
      else {
        pen.moveTo(x, y);
        pen.lineTo(x + DOT, y);
      }
    }
    if (shape) pen.fill();
    else pen.stroke();
  }
  pen.lineCap = "butt";
}

/**
 * Draw points in the colours of their numbers; the same points at the same places are drawn once.
 * @param {HTMLCanvasElement} canvas
 * @param {Pen} pen
 * @param {Columns} points
 * @param {number[]} labels
 * @param {StampLook} look
 * @param {Tones} tones
 */
function copyTones(canvas, pen, points, labels, look, tones) {
  const sheet = stampSheet(canvas);
  const ratio = Math.abs(pen.getTransform().a);
  const key = [...[0, 1].flatMap((value) => [look.place.x(value), look.place.y(value)]), look.stride, look.colours.panel, labels[0]].join();
  if (sheet.source !== look.source || sheet.key !== key) {
    Object.assign(sheet, { source: look.source, key });
    sheet.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    sheet.pen.clearRect(0, 0, canvas.width, canvas.height);
    strokeTones(sheet.pen, points, labels, look, tones);
  }
  pen.drawImage(sheet.layer, 0, 0, canvas.width / ratio, canvas.height / ratio);
}

/**
 * Draw discs in the colours of their numbers, rim by rim and then disc by disc.
 * @param {Pen} pen
 * @param {(Column | number[])[]} options
 * @param {number[]} labels
 * @param {PointLook & { stride?: number }} pointLook
 * @param {Tones} tones
 */
function strokeTones(pen, [xs, ys], labels, { place, radius, stride = 1 }, tones) {
  const places = Array.from({ length: Math.ceil(labels.length / stride) }, (_, i) => i * stride);
  const toned = tones.colours.map((colour, tone) => ({ colour, own: places.filter((i) => tones.of(labels[i]) === tone) }));
  pen.lineCap = "round";
  for (const [rim, width] of /** @type {const} */ ([[true, 2.6 * radius], [false, 2 * radius]])) {
    for (const { colour, own } of toned) {
      Object.assign(pen, { strokeStyle: rim ? tones.rim : colour, lineWidth: width });
      pen.beginPath();
      for (const i of own) {
        pen.moveTo(place.x(xs[i]), place.y(ys[i]));
        pen.lineTo(place.x(xs[i]) + DOT, place.y(ys[i]));
      }
      pen.stroke();
    }
  }
  pen.lineCap = "butt";
}

/**
 * Ring the point that the network picture follows; one's own is not among the data, so it gets its mark too.
 * @param {Pen} pen
 * @param {Followed} followed
 * @param {PointLook} pointLook
 */
export function drawFollowed(pen, { at, own, label }, { place, radius, colours, classes, tones }) {
  const [x, y] = [place.x(at[0]), place.y(at[1] ?? 0)];
  const look = { place, radius: radius + 1.5, colours, classes, tones };
  if (own && tones) strokeTones(pen, [[at[0]], [at[1] ?? 0]], [label], look, tones);
  else if (own) strokePoints(pen, [[at[0]], [at[1] ?? 0]], [label], look);
  for (const [colour, width] of /** @type {const} */ ([[colours.ink, 5], [colours.signal, 2.5]])) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    pen.arc(x, y, radius + (own ? 6 : 4), 0, 2 * Math.PI);
    pen.stroke();
  }
}

// --- many points -----------------------------------------------------------------------------------------

const MOST_STROKED = 3000;
const SOLID = 128; // of 255: from this coverage on, a pixel of a mark is drawn
/** @type {WeakMap<HTMLCanvasElement, StampSheet>} */
const stampSheets = new WeakMap(); // canvas -> the sheet that its points are copied to

/**
 * Keep a sheet of the size of a canvas.
 * @param {HTMLCanvasElement} canvas
 */
function stampSheet(canvas) {
  const [width, height] = [canvas.width, canvas.height];
  const before = stampSheets.get(canvas);
  if (before?.layer.width === width && before.layer.height === height) return before;
  const layer = element("canvas", { width, height });
  const image = new ImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const sheet = { layer, pen: penOf(layer), image, pixels, taken: new Uint8Array(width * height), width, height, source: null, key: "" };
  stampSheets.set(canvas, sheet);
  return sheet;
}

/**
 * Draw points by copying their class's mark to where they are; the same points at the same places are copied once.
 * @param {HTMLCanvasElement} canvas
 * @param {Pen} pen
 * @param {Columns} columns
 * @param {number[]} labels
 * @param {StampLook} stampLook
 */
function stampPoints(canvas, pen, [xs, ys], labels, { place, radius, colours, classes, stride, source }) {
  const sheet = stampSheet(canvas);
  const { width, height } = canvas;
  const ratio = Math.abs(pen.getTransform().a);
  const [scale, left, top] = [place.scale * ratio, place.x(0) * ratio, place.y(0) * ratio];
  const key = [scale, left, top, stride, colours.panel].join();
  if (sheet.source !== source || sheet.key !== key) {
    Object.assign(sheet, { source, key });
    sheet.pixels.fill(0);
    sheet.taken.fill(0); // by a mark of a class: the same mark at the same pixel again would change nothing
    membersOf(labels, classes).forEach((places, label) => {
      const mark = markOf(label, radius * ratio, width);
      const look = { mark, label, colour: pixelOf(rgb(colours[CLASS_TONES[label]])), scale, left, top, stride };
      stampClass(sheet, xs, ys, places, look);
    });
    sheet.pen.putImageData(sheet.image, 0, 0);
  }
  pen.imageSmoothingEnabled = false;
  pen.drawImage(sheet.layer, 0, 0, width / ratio, height / ratio);
}

/**
 * @param {StampSheet} stampSheet
 * @param {Column} xs
 * @param {Column} ys
 * @param {Int32Array} places
 * @param {{ mark: Mark, label: number, colour: number, scale: number, left: number, top: number, stride: number }} options
 */
function stampClass({ pixels, taken, width, height }, xs, ys, places, { mark, label, colour, scale, left, top, stride }) {
  const { reach, offsets } = mark;
  const [right, bottom] = [width - reach - 1, height - reach - 1]; // of where a mark lies inside as a whole
  for (let m = 0; m < places.length; m += stride) { // without arrays, which would be made for every point
    const x = left + scale * xs[places[m]] + 0.5;
    const y = top - scale * ys[places[m]] + 0.5;
    if (x >= reach && x < right && y >= reach && y < bottom) {
      const at = (y | 0) * width + (x | 0);
      if (taken[at] === label + 1) continue;
      taken[at] = label + 1;
      for (let i = 0; i < offsets.length; i++) pixels[at + offsets[i]] = colour;
    } else if (x > -reach && x < width + reach && y > -reach && y < height + reach) {
      copyClipped(pixels, width, height, mark, Math.floor(x), Math.floor(y), colour);
    }
  }
}

/**
 * @param {Uint32Array} pixels
 * @param {number} width
 * @param {number} height
 * @param {Mark} mark
 * @param {number} column
 * @param {number} row
 * @param {number} colour
 */
function copyClipped(pixels, width, height, { dots }, column, row, colour) {
  for (let i = 0; i < dots.length; i += 2) {
    const [x, y] = [column + dots[i], row + dots[i + 1]];
    if (x >= 0 && x < width && y >= 0 && y < height) pixels[y * width + x] = colour;
  }
}

/** @type {Map<string, Mark>} */
const marks = new Map();

/**
 * Return the pixels of a class's mark, from its middle: as columns and rows, and as offsets in a sheet of a width.
 * @param {number} label
 * @param {number} radius
 * @param {number} width
 */
function markOf(label, radius, width) {
  return kept(marks, [label, radius, width].join(), () => {
    const reach = Math.ceil(1.5 * radius) + 1;
    const side = 2 * reach;
    const pen = penOf(element("canvas", { width: side, height: side }), { willReadFrequently: true });
    const black = Object.fromEntries(CLASS_TONES.map((tone) => [tone, "#000000"]));
    const place = { scale: 1, x: (/** @type {number} */ value) => value, y: (/** @type {number} */ value) => value };
    strokePoints(pen, [[reach], [reach]], [label], { place, radius, colours: black, classes: label + 1, tones: null });
    const { data } = pen.getImageData(0, 0, side, side);
    const solid = Array.from({ length: side * side }, (_, at) => at).filter((at) => data[4 * at + 3] >= SOLID);
    const dots = solid.map((at) => [(at % side) - reach, Math.floor(at / side) - reach]);
    return { reach, dots: Int32Array.from(dots.flat()), offsets: Int32Array.from(dots, ([x, y]) => y * width + x) };
  });
}
