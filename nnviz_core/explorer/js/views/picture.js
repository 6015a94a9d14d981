// @ts-check
// The current picture as a PNG: the network, the decision and the planes on one sheet.

import { words } from "../words.js";
import { runsLeft } from "../writing.js";
import { byId, drawn, element, penOf, SVG } from "./elements.js";

const SHEET_SCALE = 2;
const SHEET = { margin: 28, gap: 14, head: 74, foot: 34 }; // px

/**
 * Draw the page's pictures on one sheet, under its title and with their names, and return it as a blob. `redrawn(ratio, use)` draws them as sharp as it.
 * @param {Colours} colours
 * @param {string} styles
 * @param {Pick<App, "redrawn" | "classes">} app
 */
export async function pictureBlob(colours, styles, { redrawn, classes }) {
  const svg = byId("diagram");
  const { width, height } = svg.viewBox.baseVal;
  const network = await svgImage(svg, { width, height, colours, styles });
  const squares = namedSquares(classes > 0);
  const side = squares.length ? (width - SHEET.gap * (squares.length - 1)) / Math.max(3, squares.length) : 0;
  const top = SHEET.head + height + SHEET.gap;
  const sizes = { width: (width + 2 * SHEET.margin) * SHEET_SCALE, height: (top + side + SHEET.foot) * SHEET_SCALE };
  const sheet = element("canvas", sizes);
  const pen = penOf(sheet);
  pen.scale(SHEET_SCALE, SHEET_SCALE);
  pen.fillStyle = colours.ink;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.translate(SHEET.margin, 0);
  writeHead(pen, width, colours);
  pen.drawImage(network, 0, SHEET.head, width, height);
  await redrawn(sharpnessFor(squares, side), () => {
    squares.forEach(({ canvas, name }, i) => drawSquare(pen, { canvas, name, x: i * (side + SHEET.gap), y: top, side, colours }));
  });
  return new Promise((resolve) => sheet.toBlob(resolve, "image/png"));
}

/**
 * List the canvases that hold a picture, with what the page calls them.
 * @param {boolean} classes
 */
function namedSquares(classes) {
  const planes = [...document.querySelectorAll("#planes figure")].map((figure) => ({
    canvas: /** @type {HTMLCanvasElement} */ (figure.querySelector("canvas")), name: figure.textContent ?? "",
  }));
  return [{ canvas: byId("boundary"), name: words(classes ? "explorer-decision-name" : "explorer-fit-name") }, ...planes].filter(({ canvas }) => canvas.width && canvas.clientWidth);
}

/**
 * Return the pixels that the smallest canvas needs for each px of the page so that the sheet enlarges none.
 * @param {{ canvas: HTMLCanvasElement, name: string }[]} squares
 * @param {number} side
 */
function sharpnessFor(squares, side) {
  return squares.reduce((most, { canvas }) => Math.max(most, (side * SHEET_SCALE) / canvas.clientWidth), window.devicePixelRatio || 1);
}

/**
 * @param {Pen} pen
 * @param {number} width
 * @param {Colours} colours
 */
function writeHead(pen, width, colours) {
  const start = runsLeft() ? width : 0;
  Object.assign(pen, { direction: runsLeft() ? "rtl" : "ltr", textAlign: "start" });
  Object.assign(pen, { fillStyle: colours.text, font: "600 24px sans-serif" });
  pen.fillText(document.querySelector("h1")?.textContent ?? "", start, 36);
  Object.assign(pen, { fillStyle: colours.muted, font: "16px sans-serif" });
  pen.fillText(byId("subject").textContent, start, 58);
}

/**
 * @param {Pen} pen
 * @param {Spot & { canvas: HTMLCanvasElement, name: string, side: number, colours: Colours }} options
 */
function drawSquare(pen, { canvas, name, x, y, side, colours }) {
  pen.fillStyle = colours.panel;
  pen.fillRect(x, y, side, side);
  pen.drawImage(canvas, x, y, side, side);
  Object.assign(pen, { fillStyle: colours.text, font: "16px sans-serif", textAlign: "center" });
  pen.fillText(name, x + side / 2, y + side + 22);
}

/**
 * Turn the diagram into an image of its own, with the colours written out.
 * @param {SVGSVGElement} svg
 * @param {{ width: number, height: number, colours: Colours, styles: string }} options
 */
function svgImage(svg, { width, height, colours, styles }) {
  const copy = /** @type {SVGSVGElement} */ (svg.cloneNode(true));
  const rules = styles.replace(/var\(--([\w-]+)\)/g, (_, name) => colours[name] ?? colours.ink);
  copy.prepend(drawn("style", {}, rules));
  for (const [key, value] of Object.entries({ width, height, xmlns: SVG, "font-family": "sans-serif" })) copy.setAttribute(key, String(value));
  copy.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
  const image = new Image(width * SHEET_SCALE, height * SHEET_SCALE);
  return new Promise((resolve, reject) => {
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(words("explorer-diagram-not-drawn")));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  });
}
