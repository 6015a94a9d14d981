// @ts-check
// What a file calls the inputs: beside their letters in the network, and under the plane or the curve over them.

import { inputName } from "../formula/names.js";
import { nodeHtml } from "../formula/line.js";
import { byId, drawn, element } from "./elements.js";
import { NODE, networkLayout } from "./network_layout.js";

const ARROWS = ["→", "↑"]; // of the inputs in the picture over them
const BESIDE_LETTER = { across: 34, up: 9 }; // px, from an input's corner, clear of its letter
const MOST_LETTERS = 13; // above an input; the words that appear under the pointer have it whole

/**
 * Name the inputs, above each of them and under the picture over one or two. The class `other-points` of the body hides
 * what stands for the points of the file alone.
 * @param {SVGSVGElement} svg
 * @param {Shape} shape
 * @param {string[]} names
 */
export function nameInputs(svg, shape, names) {
  const layout = networkLayout(shape);
  names.forEach((name, row) => {
    const brief = name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name;
    const corner = { x: layout.left(0) + BESIDE_LETTER.across, y: layout.y(0, row) - NODE.height / 2 - BESIDE_LETTER.up };
    svg.append(drawn("text", { ...corner, class: "column" }, [drawn("title", {}, name), brief]));
  });
  byId("axes").hidden = !names.length || names.length > ARROWS.length;
  byId("axes").replaceChildren(...names.slice(0, ARROWS.length).flatMap((name, k) => axisName(name, k)));
}

/**
 * @param {string} name
 * @param {number} k
 */
function axisName(name, k) {
  const letter = element("span", { class: "formula" });
  letter.innerHTML = nodeHtml(inputName(1, k));
  return [`${k ? "\u2003" : ""}${ARROWS[k]} `, letter, ` ${name}`];
}
