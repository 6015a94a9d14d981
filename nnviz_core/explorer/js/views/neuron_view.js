// @ts-check
// A neuron of the network as SVG: its numbers, its activation curve, and whether it is flat.

import { given } from "../given.js";
import { ACTIVATIONS } from "../activations.js";
import { inputName, unitName } from "../formula/names.js";
import { letter } from "../formula/tree.js";
import { saidName } from "../output_equations.js";
import { OUTPUTS } from "../outputs.js";
import { linspace } from "../planes.js";
import { canDie } from "../verdict.js";
import { words } from "../words.js";
import { percentText } from "../writing.js";
import { drawn, drawnName, setText } from "./elements.js";
import { NODE } from "./network_layout.js";

const CURVE = { size: 36, reach: 4 };

const NOTHING = { show: () => {}, showFlat: () => {} };

/**
 * Draw a neuron; return what shows a pass on its activation curve, and whether it is flat, where it has a curve.
 * @param {SVGSVGElement} svg
 * @param {{ shape: Shape, output: string, layout: NetworkLayout, board: Board, column: number, row: number }} options
 */
export function neuronView(svg, { shape, output, layout, board, column, row }) {
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
  layerNumbers(group, write, { x, y, row, at: column - 1, name: last ? saidName({ output, nOut: shape[column], layers: column }, row) : unitName("a", column, row) });
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
    setText(tag, share < given.verdict.flat_share ? "" : words(!canDie(network.activations[at]) ? "explorer-flat" : share === 1 ? "explorer-dead" : "explorer-sparse", { share: percentText(share) }));
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
  group.append(drawnName(inputName(1, row), { x: x + 6, y: y - 9 }));
  write(`x[${row}]`, { x: centre, y: y + 51, "text-anchor": "middle", class: "num large" });
  group.append(drawnName(letter("∂L/∂x"), { x: x + 2, y: y + NODE.height + 19, class: "name gradient small" }));
  write(`x_grad[${row}]`, { x: x + NODE.input - 2, y: y + NODE.height + 19, "text-anchor": "end", class: "num gradient" });
}

/**
 * @param {SVGGElement} group
 * @param {(place: string, attributes: Attributes) => void} write
 * @param {Spot & { row: number, at: number, name: Letter }} options
 */
function layerNumbers(group, write, { x, y, row, at, name }) {
  const right = { x: x + NODE.width - 4, "text-anchor": "end" };
  const under = [y + NODE.height + 19, y + NODE.height + 40];
  group.append(drawnName(name, { x: x + 6, y: y - 9 }));
  group.append(drawnName(letter("b"), { x: x + NODE.width - 94, y: y - 8, class: "name muted small" }));
  write(`layers[${at}].bias[${row}]`, { ...right, y: y - 8, class: "num muted" });
  group.append(drawnName(letter("z"), { x: x + 11, y: y + 30, class: "name muted" }));
  write(`layers[${at}].z[${row}]`, { x: x + 28, y: y + 30, class: "num muted" });
  group.append(drawnName(letter(name.letter), { x: x + 11, y: y + 68, class: "name signal" }));
  write(`layers[${at}].a[${row}]`, { x: x + 28, y: y + 69, class: "num large" });
  group.append(drawnName(letter("∂L/∂z"), { x: x + 6, y: under[0], class: "name gradient small" }));
  write(`layers[${at}].delta[${row}]`, { ...right, y: under[0], class: "num gradient" });
  group.append(drawnName(letter(`∂L/∂${name.letter}`), { x: x + 6, y: under[1], class: "name gradient small" }));
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
