// @ts-check
// The edges of the network as SVG: a line a weight, with a gradient or a message over it, and its label.

import { numberText } from "../writing.js";
import { linearWidth, logWidth, signTone } from "../scales.js";
import { drawn, setText } from "./elements.js";
import { meanPlace } from "./equation_panel.js";
import { MOST_COLUMNS } from "./network_layout.js";

const LABEL_REACH = 42; // px from a neuron to the middle of an edge's label
const DASH = "7 5";
const LINE_SHARE = 0.62; // of the films' widths, as this picture is smaller
const MOST_LABELLED_EDGES = 6; // of one layer, as in the films

/**
 * Draw one edge a weight, the labels on top of all lines.
 * @param {SVGSVGElement} svg
 * @param {Shape} shape
 * @param {NetworkLayout} layout
 */
export function edgeViews(svg, shape, layout) {
  const [lines, labels] = [drawn("g"), drawn("g")];
  const views = shape.slice(1).flatMap((size, index) => {
    const labelled = size * shape[index] <= MOST_LABELLED_EDGES && shape.length <= MOST_COLUMNS;
    const pairs = Array.from({ length: size * shape[index] }, (_, i) => [Math.floor(i / shape[index]), i % shape[index]]);
    return pairs.map(([j, k]) => edgeView({ lines, labels, shape, layout, index, j, k, labelled }));
  });
  svg.append(lines, labels);
  return views;
}

/**
 * @param {{ lines: SVGGElement, labels: SVGGElement, shape: Shape, layout: NetworkLayout, index: number, j: number, k: number, labelled: boolean }} options
 */
function edgeView({ lines, labels, shape, layout, index, j, k, labelled }) {
  const [x1, x2] = [layout.right(index), layout.left(index + 1)];
  const [y1, y2] = [layout.y(index, k), layout.y(index + 1, j)];
  const ends = { x1, y1, x2, y2 };
  const weight = drawn("line", { ...ends, class: "edge" });
  const gradient = drawn("line", { ...ends, class: "edge gradient" });
  const parameter = parameterPlace(shape, index, j, k);
  const touch = drawn("line", { ...ends, class: "edge-touch", "data-parameter": parameter });
  lines.append(weight, gradient, touch);
  const share = Math.max(LABEL_REACH / (x2 - x1), Math.min(0.27, 1 / (Math.max(shape[index], shape[index + 1]) + 1)));
  const at = { x: x1 + share * (x2 - x1), y: y1 + share * (y2 - y1) + 5 };
  const label = labelled ? drawn("text", { ...at, class: "num edge-label", "text-anchor": "middle" }) : null;
  if (label) labels.append(label);
  return { weight, gradient, touch, label, index, j, k, parameter };
}

/**
 * Find a weight's place in toVector.
 * @param {Shape} shape
 * @param {number} index
 * @param {number} j
 * @param {number} k
 */
function parameterPlace(shape, index, j, k) {
  const before = shape.slice(1, index + 1).reduce((sum, nOut, layer) => sum + nOut * (shape[layer] + 1), 0);
  return before + j * shape[index] + k;
}

/**
 * Show the weight as colour, dash and width, and over it the gradient or message as a pink width.
 * @param {ReturnType<typeof edgeView>} edge
 * @param {Pass} pass
 * @param {{ field: EdgeField, touched: number, scales: Scales, means: number[] | null }} options
 */
export function showEdge(edge, pass, { field, touched, scales, means }) {
  const layer = pass.layers[edge.index];
  const mean = field === "weight_grad" && means !== null;
  const [weight, value] = [layer.weights[edge.j][edge.k], mean ? means[edge.parameter] : layer[field][edge.j][edge.k]];
  const backward = field === "weight_grad" || field === "message";
  showLine(edge.weight, linearWidth(scales.weight, weight), signTone(weight));
  edge.weight.style.strokeDasharray = weight < 0 ? DASH : "none";
  edge.weight.classList.toggle("touched", touched === edge.parameter);
  edge.weight.classList.toggle("waiting", backward);
  edge.gradient.style.display = backward ? "" : "none";
  if (backward) {
    showLine(edge.gradient, logWidth(scales.gradient, value), "gradient");
    edge.gradient.style.strokeDasharray = value < 0 ? DASH : "none";
  }
  const place = mean ? meanPlace(edge.parameter) : `layers[${edge.index}].${field}[${edge.j}][${edge.k}]`;
  edge.touch.dataset.place = place;
  if (!edge.label) return;
  edge.label.dataset.place = place;
  setText(edge.label, numberText(value));
  /** @type {Record<string, string>} */
  const tones = { contribution: "signal", weights: signTone(weight) };
  const tone = tones[field] ?? "gradient";
  edge.label.setAttribute("class", `num edge-label ${tone}`);
}

/**
 * @param {SVGLineElement} line
 * @param {{ width: number, clamped: boolean }} options
 * @param {string} tone
 */
function showLine(line, { width, clamped }, tone) {
  line.style.strokeWidth = `${(width * LINE_SHARE).toFixed(2)}px`;
  line.setAttribute("class", `edge ${tone}`);
  line.setAttribute("marker-start", clamped && tone !== "gradient" ? "url(#clamp)" : "none");
}
