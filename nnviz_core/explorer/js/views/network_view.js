// @ts-check
// The network as SVG: neurons with z and a, edges with their weights or gradients, biases, the loss.

import { given } from "../given.js";
import { ACTIVATIONS } from "../activations.js";
import { linspace } from "../planes.js";
import { formatNumber, percent } from "../format.js";
import { OUTPUT_FORMULAS } from "../output_equations.js";
import { nodeText } from "../formula/line.js";
import { OUTPUTS } from "../outputs.js";
import { linearWidth, logWidth } from "../scales.js";
import { canDie } from "../verdict.js";
import { CLASS_MARKS, CLASS_TONES } from "./colours.js";
import { drawn, drawnName, setText } from "./elements.js";
import { meanPlace } from "./equation_panel.js";

const WIDTH = 1120;
const NODE = { width: 168, height: 86, input: 138 };
const LABEL_REACH = 42; // px from a neuron to the middle of an edge's label
const SIDE_WIDTH = 150;
const LEAST_GAP = { labelled: 104, bare: 48 };
const PITCH = 166;
const TOP = 52;
const CURVE = { size: 36, reach: 4 };
const DASH = "7 5";
const LINE_SHARE = 0.62; // of the films' widths, as this picture is smaller
const MOST_LABELLED_EDGES = 9; // of one layer, as in the films
const MOST_COLUMNS = 5;
const SMALLEST = 0.56; // of its own size, so that it can be read; a narrow page scrolls it, and says so

/**
 * Place every column and row of a network: from a shape to px.
 * @param {Shape} shape
 * @returns {NetworkLayout}
 */
function networkLayout(shape) {
  const widths = shape.map((_, column) => (column ? NODE.width : NODE.input));
  const room = WIDTH - SIDE_WIDTH - widths.reduce((sum, width) => sum + width);
  const least = shape.length <= MOST_COLUMNS ? LEAST_GAP.labelled : LEAST_GAP.bare;
  const gap = Math.max(least, (room - 8) / (shape.length - 1));
  const lefts = widths.map((_, column) => 4 + widths.slice(0, column).reduce((sum, width) => sum + width + gap, 0));
  const rows = Math.max(...shape);
  const middle = TOP + ((rows - 1) * PITCH) / 2 + NODE.height / 2;
  return {
    width: lefts.at(-1) + NODE.width + SIDE_WIDTH,
    height: TOP + (rows - 1) * PITCH + NODE.height + 56,
    middle,
    left: (column) => lefts[column],
    right: (column) => lefts[column] + widths[column],
    wide: (column) => widths[column],
    y: (column, row) => middle + (row - (shape[column] - 1) / 2) * PITCH,
  };
}

/**
 * Build the picture once; its show(pass, what) writes the numbers, and showFlat(shares) names the flat units.
 * @param {SVGSVGElement} svg
 * @param {Pick<App, "shape" | "output">} network
 * @param {Board} board
 * @param {Scales} scales
 */
export function networkView(svg, { shape, output }, board, scales) {
  const layout = networkLayout(shape);
  svg.replaceChildren(clampMark());
  svg.setAttribute("viewBox", `0 0 ${layout.width} ${layout.height}`);
  svg.style.minWidth = `${SMALLEST * layout.width}px`;
  hintAtMore(/** @type {HTMLElement} */ (svg.parentElement));
  const edges = edgeViews(svg, shape, layout);
  const neurons = shape.flatMap((size, column) =>
    Array.from({ length: size }, (_, row) => neuronView(svg, { shape, output, layout, board, column, row })),
  );
  columnNames(svg, { shape, output }, layout);
  const side = sideView(svg, layout, board);
  return {
    /**
     * Show a pass; `means` holds the gradients of all parameters where those of many points are asked for, else null.
     * @param {Pass} pass
     * @param {{ field: EdgeField, touched: number, means: number[] | null }} options
     */
    show(pass, { field, touched, means }) {
      edges.forEach((edge) => showEdge(edge, pass, { field, touched, scales, means }));
      neurons.forEach(({ show }) => show(pass));
      side(pass);
    },
    /**
     * @param {Share[][]} shares
     * @param {Network} network
     */
    showFlat: (shares, network) => neurons.forEach(({ showFlat }) => showFlat(shares, network)),
    /**
     * Return the labels of edges that show the number at a place.
     * @param {string} place
     */
    at: (place) => edges.flatMap(({ label }) => (label?.dataset.place === place ? label : [])),
  };
}

/** Define the two bars that mark a width beyond its scale. */
function clampMark() {
  const bars = drawn("path", { d: "M5 0V12M9 0V12", class: "clamp-bars" });
  const marker = { id: "clamp", viewBox: "0 0 14 12", refX: -6, refY: 6, markerWidth: 14, markerHeight: 12 };
  return drawn("defs", {}, drawn("marker", { ...marker, markerUnits: "userSpaceOnUse", orient: "auto" }, bars));
}

/**
 * @param {SVGSVGElement} svg
 * @param {Pick<App, "shape" | "output">} network
 * @param {NetworkLayout} layout
 */
function columnNames(svg, { shape, output }, layout) {
  shape.forEach((_, column) => {
    const hidden = shape.length > 3 ? `hidden ${column}` : "hidden";
    const name = column === 0 ? "input" : column === shape.length - 1 ? given.outputs[output] : hidden;
    const x = (layout.left(column) + layout.right(column)) / 2;
    svg.append(drawn("text", { x, y: 16, class: "muted", "text-anchor": "middle" }, name));
  });
}

/**
 * Tell whether a scrolled box goes on to the right: its class draws a shadow there and shows the hint below.
 * @param {HTMLElement} box
 */
function hintAtMore(box) {
  const tell = () => {
    box.classList.toggle("scrolls", box.scrollWidth > box.clientWidth + 1);
    box.classList.toggle("goes-on", box.scrollLeft + box.clientWidth < box.scrollWidth - 4);
  };
  box.addEventListener("scroll", tell, { passive: true });
  new ResizeObserver(tell).observe(box);
}

// --- edges -----------------------------------------------------------------------------------------

/**
 * Draw one edge a weight, the labels on top of all lines.
 * @param {SVGSVGElement} svg
 * @param {Shape} shape
 * @param {NetworkLayout} layout
 */
function edgeViews(svg, shape, layout) {
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
function showEdge(edge, pass, { field, touched, scales, means }) {
  const layer = pass.layers[edge.index];
  const mean = field === "weight_grad" && means !== null;
  const [weight, value] = [layer.weights[edge.j][edge.k], mean ? means[edge.parameter] : layer[field][edge.j][edge.k]];
  const backward = field === "weight_grad" || field === "message";
  showLine(edge.weight, linearWidth(scales.weight, weight), weight < 0 ? "negative" : "positive");
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
  setText(edge.label, formatNumber(value));
  /** @type {Record<string, string>} */
  const tones = { contribution: "signal", weights: weight < 0 ? "negative" : "positive" };
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

// --- neurons ---------------------------------------------------------------------------------------

const NOTHING = { show: () => {}, showFlat: () => {} };

/**
 * Draw a neuron; return what shows a pass on its activation curve, and whether it is flat, where it has a curve.
 * @param {SVGSVGElement} svg
 * @param {{ shape: Shape, output: string, layout: NetworkLayout, board: Board, column: number, row: number }} options
 */
function neuronView(svg, { shape, output, layout, board, column, row }) {
  const [x, y] = [layout.left(column), layout.y(column, row) - NODE.height / 2];
  const box = { x, y, width: layout.wide(column), height: NODE.height, rx: 16, class: "neuron" };
  const group = drawn("g", {}, drawn("rect", box));
  svg.append(group);
  /**
   * @param {string} place
   * @param {Attributes} attributes
   */
  const write = (place, attributes) => group.append(board.add(drawn("text", { class: "num", ...attributes }), place));
  if (column === 0) {
    inputNumbers(group, write, { x, y, row });
    return NOTHING;
  }
  const last = column === shape.length - 1;
  layerNumbers(group, write, { x, y, row, at: column - 1, output: last ? output : null });
  const { bend } = OUTPUTS[output];
  if (last && !bend) return NOTHING;
  const show = curveView(group, { x: x + NODE.width - CURVE.size - 10, y: y + 6, at: column - 1, row, own: last ? bend : null });
  return last ? { ...NOTHING, show } : { show, showFlat: flatView(group, { x: x + NODE.width - 9, y: y + NODE.height - 5, at: column - 1, row }) };
}

/**
 * Write whether a neuron is dead or saturated, and at which share of the points; return what shows it.
 * @param {SVGGElement} group
 * @param {Spot & { at: number, row: number }} options
 */
function flatView(group, { x, y, at, row }) {
  const tag = drawn("text", { x, y, class: "tag", "text-anchor": "end" });
  group.append(tag);
  return (/** @type {Share[][] | null} */ shares, /** @type {Network} */ network) => {
    const share = shares?.[at][row].flat ?? 0;
    const word = canDie(network.activations[at]) ? "dead" : "flat";
    setText(tag, share >= given.verdict.flat_share ? `${word} ${percent(share)}` : "");
    group.classList.toggle("flat", share >= given.verdict.flat_share);
  };
}

/**
 * @param {SVGGElement} group
 * @param {(place: string, attributes: Attributes) => void} write
 * @param {Spot & { row: number }} options
 */
function inputNumbers(group, write, { x, y, row }) {
  const centre = x + NODE.input / 2;
  group.append(drawnName("x", row + 1, "", { x: x + 6, y: y - 9 }));
  write(`x[${row}]`, { x: centre, y: y + 51, "text-anchor": "middle", class: "num large" });
  group.append(drawnName("∂L/∂x", "", "", { x: x + 2, y: y + NODE.height + 19, class: "name gradient small" }));
  write(`x_grad[${row}]`, { x: x + NODE.input - 2, y: y + NODE.height + 19, "text-anchor": "end", class: "num gradient" });
}

/**
 * @param {SVGGElement} group
 * @param {(place: string, attributes: Attributes) => void} write
 * @param {Spot & { row: number, at: number, output: string | null }} options
 */
function layerNumbers(group, write, { x, y, row, at, output }) {
  const letter = output ? "p" : "a";
  const right = { x: x + NODE.width - 4, "text-anchor": "end" };
  const under = [y + NODE.height + 19, y + NODE.height + 40];
  const below = output && !OUTPUT_FORMULAS[output].letter(row).below.length ? "" : row + 1;
  group.append(drawnName(letter, below, output ? "" : `(${at + 1})`, { x: x + 6, y: y - 9 }));
  group.append(drawnName("b", "", "", { x: x + NODE.width - 94, y: y - 8, class: "name muted small" }));
  write(`layers[${at}].bias[${row}]`, { ...right, y: y - 8, class: "num muted" });
  group.append(drawnName("z", "", "", { x: x + 11, y: y + 30, class: "name muted" }));
  write(`layers[${at}].z[${row}]`, { x: x + 28, y: y + 30, class: "num muted" });
  group.append(drawnName(letter, "", "", { x: x + 11, y: y + 68, class: "name signal" }));
  write(`layers[${at}].a[${row}]`, { x: x + 28, y: y + 69, class: "num large" });
  group.append(drawnName("∂L/∂z", "", "", { x: x + 6, y: under[0], class: "name gradient small" }));
  write(`layers[${at}].delta[${row}]`, { ...right, y: under[0], class: "num gradient" });
  group.append(drawnName(`∂L/∂${letter}`, "", "", { x: x + 6, y: under[1], class: "name gradient small" }));
  write(`layers[${at}].a_grad[${row}]`, { ...right, y: under[1], class: "num gradient" });
}

/**
 * Draw the activation curve of a neuron, or the output's own; return what moves its dot.
 * @param {SVGGElement} group
 * @param {Spot & { at: number, row: number, own: Bend | null }} options
 */
function curveView(group, { x, y, at, row, own }) {
  const curve = drawn("path", { class: "curve" });
  const dot = drawn("circle", { r: 4.5, class: "curve-dot" });
  group.append(curve, dot);
  let shown = "";
  /** @type {(z: number) => number[]} */
  let place = () => [];
  return (/** @type {Pass} */ pass) => {
    const { activation, z } = pass.layers[at];
    if (activation !== shown) {
      shown = activation;
      place = curvePlace(own ?? ACTIVATIONS[activation].f, x, y);
      curve.setAttribute("d", `M${linspace(-CURVE.reach, CURVE.reach, 33).map((u) => place(u).join(" ")).join("L")}`);
    }
    const [cx, cy] = place(Math.min(CURVE.reach, Math.max(-CURVE.reach, z[row])));
    dot.setAttribute("transform", `translate(${cx.toFixed(1)} ${cy.toFixed(1)})`);
  };
}

/**
 * Return where a curve has its points in the small square at x, y.
 * @param {Bend} f
 * @param {number} x
 * @param {number} y
 */
function curvePlace(f, x, y) {
  const [low, high] = [Math.min(f(-CURVE.reach), f(CURVE.reach), f(-0.75)), f(CURVE.reach)];
  return (/** @type {number} */ z) => [
    x + ((z + CURVE.reach) / (2 * CURVE.reach)) * CURVE.size,
    y + (1 - (f(z) - low) / (high - low)) * CURVE.size,
  ];
}

// --- beside the outputs ------------------------------------------------------------------------------

/**
 * Write the target and the loss beside the outputs; return what shows a pass.
 * @param {SVGSVGElement} svg
 * @param {NetworkLayout} layout
 * @param {Board} board
 */
function sideView(svg, layout, board) {
  const x = layout.width - SIDE_WIDTH / 2 + 8;
  const centred = { x, "text-anchor": "middle" };
  const target = drawn("text", { ...centred, y: layout.middle - 34, class: "target" });
  const name = drawn("text", { ...centred, y: layout.middle + 6, class: "muted" });
  const loss = board.add(drawn("text", { ...centred, y: layout.middle + 42, class: "num largest" }), "loss");
  svg.append(drawn("text", { ...centred, y: layout.middle - 60, class: "muted" }, "target"), target, name, loss);
  return (/** @type {Pass} */ pass) => {
    setText(target, `${CLASS_MARKS[pass.label]} class ${pass.label}`);
    target.setAttribute("class", `target ${CLASS_TONES[pass.label]}`);
    setText(name, `L = ${ruleText(pass)}`);
  };
}

/**
 * Write the rule of a pass's loss as plain text, its index lowered.
 * @param {Pass} pass
 */
function ruleText({ output, label }) {
  const text = nodeText(OUTPUT_FORMULAS[output].lossRule(label));
  return text.replace(/\d+$/, (index) => [...index].map((digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]).join(""));
}
