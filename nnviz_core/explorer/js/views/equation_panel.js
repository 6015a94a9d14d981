// @ts-check
// The equation of the number that is pointed at, and its operands lit.

import { equationOf } from "../equations.js";
import { equationHtml, widenedHtml } from "../formula/line.js";
import { placesOf } from "../formula/tree.js";
import { aroundEvent, byId, reserved } from "./elements.js";

const MEAN_PLACE = /^gradient\[(\d+)\]$/;
/** @param {number} index */
export const meanPlace = (index) => `gradient[${index}]`;
const WIDEST = "(−1234.56)"; // a number in the longest of equations, which the line has room for

/**
 * Build the panel; `views` have at(place) -> elements, and `meanEquation(index)` writes a parameter's mean gradient.
 * @param {{ shape: Shape, views: View[], meanEquation: (index: number) => Equation }} options
 */
export function equationPanel({ shape, views, meanEquation }) {
  const [main, ...others] = ["equation", "equation-near", "equation-below"].map((id) => byId(id));
  const seen = new Set(); // of the other lines, which are written only while they are on the screen
  /** @type {Element[]} */
  let lit = [];
  let written = "";
  /** @type {string | null} */
  let pointed = null; // the place of a number, or null for the touched parameter's gradient
  /** @type {{ pass: Pass, place: string } | null} */
  let shown = null;

  const write = () => {
    if (!shown) return;
    const place = pointed ?? shown.place;
    const mean = place.match(MEAN_PLACE);
    const equation = mean ? meanEquation(Number(mean[1])) : equationOf(shown.pass, place);
    const html = equationHtml(equation);
    if (html !== written) [main, ...seen].forEach((line) => (line.innerHTML = html));
    written = html;
    lit.forEach((each) => each.classList.remove("lit"));
    const lights = pointed ? [place, ...placesOf(equation)] : [];
    lit = lights.flatMap((each) => views.flatMap((view) => view.at(each)));
    lit.forEach((each) => each.classList.add("lit"));
  };
  const watch = new IntersectionObserver((entries) => entries.forEach(({ target, isIntersecting }) => {
    if (isIntersecting) seen.add(target);
    else seen.delete(target);
    target.innerHTML = written;
  }));
  others.forEach((line) => watch.observe(line));
  /** @param {string} place */
  const pointAt = (place) => {
    if (place === pointed) return;
    pointed = place;
    write();
  };
  /** @param {Event} event */
  const follow = (event) => {
    const place = aroundEvent(event, "[data-place]")?.dataset.place;
    if (place && !aroundEvent(event, ".equation")) pointAt(place);
  };
  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);
  return {
    /**
     * @param {Pass} pass
     * @param {string} place
     */
    show: (pass, place) => { shown = { pass, place }; write(); },
    leave: () => (pointed = null),
    /**
     * Keep room for the longest equation of a network, so that nothing below jumps.
     * @param {Pass} pass
     */
    reserve: (pass) => [main, ...others].forEach((line) => reserved(line, () => longestEquations(pass, shape))),
  };
}

/**
 * Write one equation of every kind in every layer, with wide numbers.
 * @param {Pass} pass
 * @param {Shape} shape
 */
function longestEquations(pass, shape) {
  const fields = ["z", "a", "a_grad", "delta", "weight_grad[0]", "slope"];
  const places = shape.slice(1).flatMap((_, at) => fields.map((field) => `layers[${at}].${field}[0]`));
  return [...places, "loss", "x_grad[0]"].map((place) => widenedHtml(equationOf(pass, place), WIDEST));
}
