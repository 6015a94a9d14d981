// @ts-check
// Curves on canvases: the loss over one parameter with its tangent, and the course of a training.

import { fromVector, propagate } from "../core.js";
import { powerText } from "../format.js";
import { lossOf, outputOf } from "../outputs.js";
import { niceHalf, tickText, tickValues } from "../scales.js";
import { words } from "../words.js";
import { isolated, written } from "../writing.js";
import { fitted, keptLayerOf } from "./canvas.js";

export const CURVE_POINTS = 121;
export const SLIDER_REACH = 6; // a slider runs from -6 to 6
const INSET = { left: 54, right: 12, top: 14, bottom: 26 };

/**
 * Return the range of values that the loss is drawn over: the slider's, moved where the value lies outside.
 * @param {number} value
 */
export function sweptRange(value) {
  const centre = Math.abs(value) <= SLIDER_REACH ? 0 : value;
  return [centre - SLIDER_REACH, centre + SLIDER_REACH];
}

/**
 * Return the mean loss of points for every value of one parameter.
 * @param {number[]} vector
 * @param {Shape} shape
 * @param {readonly string[]} activations
 * @param {{ output?: string, parameter: number, values: number[], x: Columns, labels: number[] }} options
 */
export function lossAlong(vector, shape, activations, { output, parameter, values, x, labels }) {
  return values.map((value) => {
    const there = vector.map((each, i) => (i === parameter ? value : each));
    const network = fromVector(there, shape, activations, output);
    return lossOf(outputOf(network), propagate(network, x).logits, labels);
  });
}

/**
 * Return a frame for curves, with the axes drawn: pen and places of values; null where the canvas has no size.
 * @param {HTMLCanvasElement} canvas
 * @param {{ x: number[], y: number[], colours: Colours, yTicks?: Tick[] }} options
 */
export function curveFrame(canvas, { x: [x0, x1], y: [y0, y1], colours, yTicks = ticksOf(y0, y1) }) {
  const sheet = fitted(canvas);
  if (!sheet) return null;
  const { pen, width, height } = sheet;
  const [right, bottom] = [width - INSET.right, height - INSET.bottom];
  /** @param {number} value */
  const x = (value) => INSET.left + ((value - x0) / (x1 - x0)) * (right - INSET.left);
  /** @param {number} value */
  const y = (value) => bottom - ((value - y0) / (y1 - y0)) * (bottom - INSET.top);
  const key = [x0, x1, y0, y1, yTicks.map(({ text }) => text), width, height, colours.panel, canvas.width].join();
  /** @param {Pen} axes */
  const draw = (axes) => drawCurveAxes(axes, { xTicks: ticksOf(x0, x1), yTicks, place: { x, y }, right, bottom, colours });
  pen.drawImage(keptLayerOf(canvas, key, { width, draw }), 0, 0, width, height);
  pen.save();
  pen.beginPath();
  pen.rect(INSET.left, INSET.top, right - INSET.left, bottom - INSET.top);
  pen.clip();
  return { pen, x, y, top: INSET.top, bottom, right };
}

/**
 * List the ticks of an axis with their texts.
 * @param {number} low
 * @param {number} high
 */
export function ticksOf(low, high) {
  const half = (high - low) / 2;
  return tickValues((low + high) / 2, half / 0.96).map((value) => ({ value, text: tickText(value, half) }));
}

/**
 * @param {Pen} pen
 * @param {{ xTicks: Tick[], yTicks: Tick[], place: Pick<Placing, "x" | "y">, right: number, bottom: number, colours: Colours }} options
 */
function drawCurveAxes(pen, { xTicks, yTicks, place, right, bottom, colours }) {
  Object.assign(pen, { font: "12px system-ui, sans-serif", lineWidth: 1, strokeStyle: colours.grid, fillStyle: colours.muted });
  pen.strokeRect(INSET.left, INSET.top, right - INSET.left, bottom - INSET.top);
  pen.textAlign = "center";
  for (const { value, text } of xTicks) {
    const half = pen.measureText(text).width / 2; // a text at the edge moves inwards, whole
    pen.fillText(text, Math.min(place.x(value), right + INSET.right - half), bottom + 17);
  }
  pen.textAlign = "right";
  yTicks.forEach(({ value, text }) => pen.fillText(text, INSET.left - 6, place.y(value) + 4));
}

/**
 * @param {CurveFrame} curveFrame
 * @param {number[]} xs
 * @param {number[]} ys
 * @param {{ colour: string, width?: number, dash?: number[] }} options
 */
export function strokeCurve({ pen, x, y }, xs, ys, { colour, width = 2.5, dash = [] }) {
  Object.assign(pen, { strokeStyle: colour, lineWidth: width, lineJoin: "round" });
  pen.setLineDash(dash);
  pen.beginPath();
  for (let i = 0; i < xs.length; i++) {
    if (i) pen.lineTo(x(xs[i]), y(ys[i]));
    else pen.moveTo(x(xs[i]), y(ys[i]));
  }
  pen.stroke();
  pen.setLineDash([]);
}

/**
 * @param {CurveFrame} curveFrame
 * @param {number[]} at
 * @param {{ colour: string, ink: string }} options
 */
function drawDot({ pen, x, y }, at, { colour, ink }) {
  Object.assign(pen, { fillStyle: colour, strokeStyle: ink, lineWidth: 2 });
  pen.beginPath();
  pen.arc(x(at[0]), y(at[1]), 6, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
}

/**
 * Draw the loss over a parameter, where it stands, and the tangent whose slope is the gradient.
 * @param {HTMLCanvasElement} canvas
 * @param {{ range: number[], values: number[], losses: number[], value: number, loss: number, gradient: number, colours: Colours }} options
 */
export function drawSlope(canvas, { range, values, losses, value, loss, gradient, colours }) {
  const top = niceHalf(Math.max(0.05, 1.04 * losses.reduce((most, each) => (each > most && each < Infinity ? each : most), loss)));
  const frame = curveFrame(canvas, { x: range, y: [0, top], colours });
  if (!frame) return;
  strokeCurve(frame, values, losses, { colour: colours.signal });
  const reach = (range[1] - range[0]) / 5;
  const ends = [value - reach, value + reach];
  strokeCurve(frame, ends, ends.map((at) => loss + gradient * (at - value)), { colour: colours.gradient, dash: [7, 5] });
  drawDot(frame, [value, loss], { colour: colours.text, ink: colours.ink });
  frame.pen.restore();
}

// --- the course of a training --------------------------------------------------------------------------

const LINEAR_TOP = 10; // a loss above this asks for decades, or all others would lie on the ground
const MOST_DECADES = 9;
const MOST_TICKS = 5;
const LEAST_STEPS = 10; // that the axis has room for

/**
 * Choose the axis of losses: linear, or by decades where they grow large; `at` is where a loss stands on it.
 * @param {number[]} losses
 */
function lossAxis(losses) {
  const finite = losses.filter(Number.isFinite);
  const most = finite.reduce((far, loss) => Math.max(far, loss), 0.1);
  if (most <= LINEAR_TOP) {
    const top = niceHalf(finite.length ? most : 1);
    return { logarithmic: false, y: [0, top], yTicks: ticksOf(0, top), at: (/** @type {number} */ loss) => loss };
  }
  const least = finite.reduce((near, loss) => (loss > 0 ? Math.min(near, loss) : near), most);
  const high = Math.ceil(Math.log10(most) + 0.05);
  const low = Math.max(high - MOST_DECADES, Math.min(0, Math.floor(Math.log10(least))));
  const step = Math.ceil((high - low) / MOST_TICKS);
  const decades = Array.from({ length: high - low + 1 }, (_, i) => low + i).filter((decade) => (decade - low) % step === 0);
  /** @param {number} decade */
  const text = (decade) => isolated(written(Math.abs(decade) <= 4 ? String(Number((10 ** decade).toFixed(4))) : powerText(decade)));
  return {
    logarithmic: true, y: [low, high], yTicks: decades.map((value) => ({ value, text: text(value) })),
    /** @param {number} loss */
    at: (loss) => (loss > 0 ? Math.max(low, Math.log10(loss)) : low),
  };
}

/**
 * Draw the loss of a training over its steps, and below it the accuracy; the marker is the step shown.
 * @param {HTMLCanvasElement} lossCanvas
 * @param {HTMLCanvasElement} accuracyCanvas
 * @param {Course & { colours: Colours }} options
 */
export function drawCourse(lossCanvas, accuracyCanvas, { losses, accuracies, at, ended, colours }) {
  const end = Math.max(LEAST_STEPS, losses.length - 1, ended?.step ?? 0);
  const axis = lossAxis(losses);
  const least = Math.max(-1, 1.1 * accuracies.reduce((low, share) => Math.min(low, share), 0)); // R² can lie below zero
  const shares = { y: [least, 1.02], at: (/** @type {number} */ share) => share };
  drawSteps(lossCanvas, losses, { ...axis, end, at, place: axis.at, ended, colour: colours.signal, colours });
  drawSteps(accuracyCanvas, accuracies, { ...shares, end, at, place: shares.at, ended, colour: colours.positive, colours });
  return axis;
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {number[]} values
 * @param {{ y: number[], yTicks?: Tick[], end: number, at: number, place: (value: number) => number, ended: Ended | null, colour: string, colours: Colours }} options
 */
function drawSteps(canvas, values, { y, yTicks, end, at, place, ended, colour, colours }) {
  const frame = curveFrame(canvas, { x: [0, end], y, yTicks, colours });
  if (!frame) return;
  const thin = Math.max(1, Math.floor(values.length / 800));
  const kept = values.flatMap((_, step) => (step % thin === 0 || step === values.length - 1 ? [step] : []));
  if (ended?.diverged) markDivergence(frame, ended.step, colours);
  strokeCurve(frame, kept, kept.map((step) => place(values[step])), { colour, width: 2 });
  if (values.length) drawDot(frame, [at, place(values[at])], { colour: colours.text, ink: colours.ink });
  frame.pen.restore();
}

/**
 * Mark the step at which a training diverged: a line over the whole height, and the word.
 * @param {CurveFrame} curveFrame
 * @param {number} step
 * @param {Colours} colours
 */
function markDivergence({ pen, x, top, bottom }, step, colours) {
  Object.assign(pen, { strokeStyle: colours.class0, fillStyle: colours.class0, lineWidth: 2, font: "12px system-ui, sans-serif" });
  pen.setLineDash([3, 4]);
  pen.beginPath();
  pen.moveTo(x(step), top);
  pen.lineTo(x(step), bottom);
  pen.stroke();
  pen.setLineDash([]);
  const word = words("explorer-diverged");
  const width = pen.measureText(word).width + 6;
  pen.textAlign = x(step) - width > INSET.left ? "right" : "left";
  pen.fillText(word, x(step) + (pen.textAlign === "right" ? -6 : 6), top + 14);
}
