// @ts-check
// The network as SVG: its edges and neurons, the names of its columns, and the loss beside the outputs.

import { nodeText } from "../formula/line.js";
import { OUTPUT_FORMULAS } from "../output_equations.js";
import { OUTPUTS } from "../outputs.js";
import { classLabel, words } from "../words.js";
import { CLASS_MARKS, CLASS_TONES } from "./colours.js";
import { edgeViews, showEdge } from "./edge_view.js";
import { drawn, setText } from "./elements.js";
import { networkLayout, SIDE_WIDTH } from "./network_layout.js";
import { neuronView } from "./neuron_view.js";

const SMALLEST = 0.56; // of its own size, so that it can be read; a narrow page scrolls it, and says so

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
  const side = sideView(svg, layout, board, OUTPUTS[output]);
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
    const hidden = shape.length > 3 ? words("label-hidden", { layer: column }) : words("explorer-hidden");
    const name = column === 0 ? words("label-input") : column === shape.length - 1 ? OUTPUTS[output].name : hidden;
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

// --- beside the outputs ------------------------------------------------------------------------------

/**
 * Write the target and the loss beside the outputs; return what shows a pass.
 * @param {SVGSVGElement} svg
 * @param {NetworkLayout} layout
 * @param {Board} board
 * @param {Output} output
 */
function sideView(svg, layout, board, { numbers }) {
  const x = layout.width - SIDE_WIDTH / 2 + 8;
  const centred = { x, "text-anchor": "middle" };
  const target = drawn("text", { ...centred, y: layout.middle - 34, class: "target num" });
  if (numbers) board.add(target, "y[0]");
  const name = drawn("text", { ...centred, y: layout.middle + 6, class: "muted" });
  const loss = board.add(drawn("text", { ...centred, y: layout.middle + 42, class: "num largest" }), "loss");
  svg.append(drawn("text", { ...centred, y: layout.middle - 60, class: "muted" }, words("label-target")), target, name, loss);
  return (/** @type {Pass} */ pass) => {
    if (!numbers) {
      setText(target, `${CLASS_MARKS[pass.label]} ${classLabel(pass.label)}`);
      target.setAttribute("class", `target ${CLASS_TONES[pass.label]}`);
    }
    setText(name, `L = ${ruleText(pass)}`);
  };
}

/**
 * Write the rule of a pass's loss as plain text, its index lowered.
 * @param {Pass} pass
 */
function ruleText(pass) {
  const text = nodeText(OUTPUT_FORMULAS[pass.output].lossRule(pass));
  return text.replace(/(?<=[py])\d+$/, (index) => [...index].map((digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]).join(""));
}
