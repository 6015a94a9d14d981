// @ts-check
// Every number of the pass as tables, layer by layer, from the output back to the input.

import { given } from "../given.js";
import { saidName } from "../output_equations.js";
import { OUTPUTS } from "../outputs.js";
import { parsedPlace } from "../equations.js";
import { nodeHtml } from "../formula/line.js";
import { inputName, unitName, weightName } from "../formula/names.js";
import { words } from "../words.js";
import { isolated, percentText, runsLeft } from "../writing.js";
import { aroundEvent, element, setText } from "./elements.js";
import { MOST_UNFOLDED, parametersOf } from "./controls.js";

const NEURON_FIELDS = ["z", "a", "slope", "a_grad", "delta", "bias", "bias_grad"];
const EDGE_FIELDS = ["weights", "contribution", "weight_grad", "message"];
const BACKWARD = new Set(["a_grad", "delta", "bias_grad", "weight_grad", "message"]);

/**
 * Build the tables; the board keeps their numbers up to date, and showFlat the shares of points where units are flat.
 * @param {HTMLElement} holder
 * @param {Shape} shape
 * @param {string} output
 * @param {Board} board
 */
export function buildTables(holder, shape, output, board) {
  /** @type {FlatCell[]} */
  const flats = [];
  const folds = parametersOf(shape).length > MOST_UNFOLDED;
  for (let at = shape.length - 2; at >= 0; at--) {
    const title = at === shape.length - 2 ? words("explorer-output-layer-of", { output: OUTPUTS[output].name }) : words("explorer-layer", { layer: at + 1 });
    const neurons = neuronTable(shape, at, { output: at === shape.length - 2 ? output : null, board, flats });
    const tables = [neurons, edgeTable(shape, at, board)].map((table) => element("div", {}, table));
    const pair = element("div", { class: "pair" }, tables);
    if (folds) holder.append(element("details", {}, [element("summary", {}, title), pair]));
    else holder.append(element("h3", {}, title), pair);
  }
  const inputs = Array.from({ length: shape[0] }, (_, k) => ({ head: inputName(1, k), places: [`x[${k}]`, `x_grad[${k}]`] }));
  holder.append(element("h3", {}, words("explorer-input")), numberTable(words("explorer-inputs"), ["x", "∂L/∂x"], inputs, board));
  holder.addEventListener("keydown", walkNumbers);
  return { showFlat: (/** @type {Share[][] | null} */ shares) => flats.forEach(({ cell, at, j }) => setText(cell, shares ? isolated(percentText(shares[at][j].flat)) : "…")) };
}

/**
 * @param {Shape} shape
 * @param {number} at
 * @param {{ output: string | null, board: Board, flats: FlatCell[] }} options
 */
function neuronTable(shape, at, { output, board, flats }) {
  /** @param {string} name */
  const rename = (name) => (output && OUTPUTS[output].trueProb ? name.replace("a", "p") : name);
  const rows = Array.from({ length: shape[at + 1] }, (_, j) => ({
    head: output ? saidName({ output, nOut: shape[at + 1], layers: at + 1 }, j) : unitName("a", at + 1, j),
    places: NEURON_FIELDS.map((field) => `layers[${at}].${field}[${j}]`),
  }));
  const table = numberTable(words("explorer-neurons"), NEURON_FIELDS.map((field) => rename(given.symbols[field])), rows, board, output);
  if (!output) flats.push(...flatColumn(table, at));
  return table;
}

/**
 * Add the share of all points at which each unit lets hardly any gradient through.
 * @param {HTMLTableElement} table
 * @param {number} at
 */
function flatColumn(table, at) {
  const title = words("explorer-flat-for-how", { slope: given.verdict.flat_slope });
  table.tHead?.rows[0].append(element("th", { scope: "col", title }, words("explorer-flat-for")));
  return [...table.tBodies[0].rows].map((row, j) => {
    const cell = element("td");
    row.append(cell);
    return { cell, at, j };
  });
}

/**
 * @param {Shape} shape
 * @param {number} at
 * @param {Board} board
 */
function edgeTable(shape, at, board) {
  const rows = Array.from({ length: shape[at + 1] * shape[at] }, (_, i) => {
    const [j, k] = [Math.floor(i / shape[at]), i % shape[at]];
    return { head: weightName(at + 1, j, k), places: EDGE_FIELDS.map((field) => `layers[${at}].${field}[${j}][${k}]`) };
  });
  return numberTable(words("explorer-edges"), EDGE_FIELDS.map((field) => given.symbols[field]), rows, board);
}

/**
 * @param {string} caption
 * @param {string[]} heads
 * @param {{ head: Letter, places: string[] }[]} rows
 * @param {Board} board
 * @param {string | null} [output]
 */
function numberTable(caption, heads, rows, board, output = null) {
  const headRow = element("tr", {}, [element("td"), ...heads.map((head) => element("th", { scope: "col" }, isolated(head)))]);
  const body = rows.map(({ head, places }, index) => {
    const name = element("th", { scope: "row" });
    name.innerHTML = nodeHtml(head);
    const cells = places.map((place, column) => numberCell(place, index === 0 && column === 0, board, output));
    return element("tr", {}, [name, ...cells]);
  });
  return element("table", {}, [element("caption", {}, caption), element("thead", {}, headRow), element("tbody", {}, body)]);
}

/**
 * Make the cell of a number; softmax has no slope of its own, so that cell has a dash and the equation of both steps.
 * @param {string} place
 * @param {boolean} first
 * @param {Board} board
 * @param {string | null} output
 */
function numberCell(place, first, board, output) {
  const { field } = parsedPlace(place);
  const tone = BACKWARD.has(field) || place.startsWith("x_grad") ? "gradient" : "";
  const attributes = { tabindex: first ? 0 : -1, "aria-describedby": "equation" };
  if (field === "slope" && output && !OUTPUTS[output].bend) {
    const title = words("explorer-one-step", { output: OUTPUTS[output].name });
    return element("td", { ...attributes, "data-place": place, title }, "–");
  }
  return board.add(element("td", { ...attributes, class: `num ${tone}` }), place);
}

/** @type {Record<string, number[]>} */
const MOVES = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }; // rows and columns

/**
 * Move the focus from number to number with the arrow keys; each table is one stop of the tab key.
 * @param {KeyboardEvent} event
 */
function walkNumbers(event) {
  const cell = /** @type {HTMLTableCellElement | null} */ (aroundEvent(event, "td[tabindex]"));
  const move = MOVES[event.key];
  if (!cell || !move) return;
  const across = runsLeft() ? -move[1] : move[1];
  const row = /** @type {HTMLTableRowElement} */ (cell.parentElement);
  const rows = /** @type {HTMLTableSectionElement} */ (row.parentElement).rows;
  const next = rows[[...rows].indexOf(row) + move[0]]?.cells[cell.cellIndex + across];
  if (!next?.hasAttribute("tabindex")) return;
  event.preventDefault();
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
