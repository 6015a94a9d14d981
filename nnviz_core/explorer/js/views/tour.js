// @ts-check
// The tour: five steps, each with the part of the page that it speaks of.

import { byId } from "./elements.js";

const TOUR = [
  ["#sliders", "Every parameter", "Each weight and bias has a slider and a box. Drag one: all numbers and pictures follow at once."],
  ["#network", "Forward", "Gold runs forward: every neuron sums its inputs to z and bends the sum to a. Point at a number to see its equation."],
  ["#boundary-card", "Decision", "The colours show which class the network gives to every place. Click a point, or empty ground, to send that through the network."],
  ["#slope-card", "Gradient", "The pink tangent is the gradient: how fast the loss changes with the parameter you touched last."],
  ["#training", "Training", "Step moves every parameter a little against its gradient. Run, watch the loss fall, then rewind."],
];

/** Wire the tour and its offer; it starts only when asked to. Return what takes the offer away. */
export function wireTour() {
  const box = byId("tour");
  let at = 0;
  const leave = () => document.querySelector(".toured")?.classList.remove("toured");
  /** @param {number} step */
  const go = (step) => {
    at = step;
    leave();
    const [target, name, words] = TOUR[at];
    const part = /** @type {HTMLElement} */ (document.querySelector(target));
    part.classList.add("toured");
    part.scrollIntoView({ block: "center" });
    byId("tour-name").textContent = `${at + 1} of ${TOUR.length}: ${name}`;
    byId("tour-words").textContent = words;
    byId("tour-back").disabled = at === 0;
    byId("tour-next").textContent = at === TOUR.length - 1 ? "Done" : "Next";
    box.hidden = false;
    byId("tour-next").focus({ preventScroll: true });
  };
  const end = () => {
    leave();
    box.hidden = true;
    byId("tour-start").focus();
  };
  const dismiss = () => {
    if (byId("offer").hidden) return;
    byId("offer").hidden = true;
    byId("sliders").classList.remove("invited");
    remember("nnviz-tour", "offered");
  };
  byId("tour-next").addEventListener("click", () => (at === TOUR.length - 1 ? end() : go(at + 1)));
  byId("tour-back").addEventListener("click", () => go(at - 1));
  byId("tour-end").addEventListener("click", end);
  box.addEventListener("keydown", (event) => event.key === "Escape" && end());
  byId("tour-start").addEventListener("click", () => { dismiss(); go(0); });
  byId("offer-yes").addEventListener("click", () => { dismiss(); go(0); });
  byId("offer-no").addEventListener("click", dismiss);
  byId("offer").hidden = remembered("nnviz-tour") !== null;
  byId("sliders").classList.toggle("invited", !byId("offer").hidden);
  return dismiss;
}

/**
 * Keep a word for the next visit, where the browser lets us.
 * @param {string} key
 * @param {string} value
 */
export function remember(key, value) {
  try { localStorage.setItem(key, value); } catch { /* private windows keep nothing */ }
}

/** @param {string} key */
export function remembered(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}
