// @ts-check
// Planes on canvases: the points and the grid at every stage.

import { columnsOf } from "../columns.js";
import { linspace } from "../planes.js";
import { blend } from "../scales.js";
import { drawAxes, fitted, placing, writeTicks } from "./canvas.js";
import { drawFollowed, drawPoints, polygon } from "./point_view.js";

const GRID_LINES = 11;
const PIECES = 40; // of a grid line
export const RADIUS = { large: 3.4, small: 2.1 };

// --- the grid ------------------------------------------------------------------------------------------

/**
 * Lay a grid in the input plane as columns; every line has the same number of points.
 * @param {number} extent
 */
export function gridColumns(extent) {
  const along = linspace(-extent, extent, PIECES + 1);
  const offsets = linspace(-extent, extent, GRID_LINES);
  const points = offsets.flatMap((c) => along.map((t) => [c, t])).concat(offsets.flatMap((c) => along.map((t) => [t, c])));
  return columnsOf(points);
}

/**
 * @param {Pen} pen
 * @param {Columns} columns
 * @param {Placing} place
 */
function strokeGrid(pen, [xs, ys], place) {
  pen.beginPath();
  for (let i = 0; i < xs.length; i++) {
    if (i % (PIECES + 1)) pen.lineTo(place.x(xs[i]), place.y(ys[i]));
    else pen.moveTo(place.x(xs[i]), place.y(ys[i]));
  }
  pen.stroke();
}

// --- the stages -------------------------------------------------------------------------------------------

/**
 * Draw one stage: grid, points, the sample's ring; on the last one also the decision line and its sides.
 * @param {HTMLCanvasElement} canvas
 * @param {Stage} stage
 * @param {{ labels: number[], source: object, stride: number, followed: Followed, colours: Colours, classes: number, tones: Tones | null, line: Line | null }} options
 */
export function drawStage(canvas, stage, { labels, source, stride, followed, colours, classes, tones, line }) {
  const sheet = fitted(canvas);
  if (!sheet) return;
  const { pen, width: side } = sheet;
  const { window } = stage;
  const place = placing(window, side);
  if (line) drawSides(pen, line, window, side, colours);
  drawAxes(pen, window, side, colours);
  pen.strokeStyle = colours.grid;
  pen.lineWidth = 0.8;
  strokeGrid(pen, stage.grid, place);
  const look = { place, radius: RADIUS.small, colours, classes, stride, source, tones };
  drawPoints(canvas, pen, stage.points, labels, look);
  if (line) drawLine(pen, line, window, side, colours);
  drawFollowed(pen, followed, look);
  writeTicks(canvas, pen, window, side, colours);
}

/**
 * Cut the corners of a window by a line: the polygon where normal . a + offset > 0, and the line's ends.
 * @param {Line} line
 * @param {PlaneWindow} planeWindow
 */
function halfPlane({ normal, offset }, { x, y, half }) {
  const corners = [[x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half]];
  /** @param {number[]} options */
  const height = ([a, b]) => normal[0] * a + normal[1] * b + offset;
  /** @type {number[][]} */
  const polygonCorners = [];
  /** @type {number[][]} */
  const ends = [];
  corners.forEach((corner, i) => {
    const next = corners[(i + 1) % 4];
    const [here, there] = [height(corner), height(next)];
    if (here > 0) polygonCorners.push(corner);
    if (here > 0 === there > 0) return;
    const share = here / (here - there);
    const cut = corner.map((value, axis) => value + share * (next[axis] - value));
    polygonCorners.push(cut);
    ends.push(cut);
  });
  return { corners: polygonCorners, ends };
}

/**
 * @param {Pen} pen
 * @param {Line} line
 * @param {PlaneWindow} window
 * @param {number} side
 * @param {Colours} colours
 */
function drawSides(pen, line, window, side, colours) {
  const place = placing(window, side);
  /** @param {string} tone */
  const tint = (tone) => `rgb(${blend(colours.panel, colours[tone], 0.22)})`;
  pen.fillStyle = tint("class0");
  pen.fillRect(0, 0, side, side);
  pen.fillStyle = tint("class1");
  pen.beginPath();
  polygon(pen, halfPlane(line, window).corners.map(([x, y]) => [place.x(x), place.y(y)]));
  pen.fill();
}

/**
 * @param {Pen} pen
 * @param {Line} line
 * @param {PlaneWindow} window
 * @param {number} side
 * @param {Colours} colours
 */
function drawLine(pen, line, window, side, colours) {
  const place = placing(window, side);
  const { ends } = halfPlane(line, window);
  pen.strokeStyle = colours.signal;
  pen.lineWidth = 2.5;
  pen.setLineDash([6, 5]);
  pen.beginPath();
  ends.forEach(([x, y], i) => (i % 2 ? pen.lineTo(place.x(x), place.y(y)) : pen.moveTo(place.x(x), place.y(y))));
  pen.stroke();
  pen.setLineDash([]);
}
