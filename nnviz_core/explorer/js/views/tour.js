// @ts-check
// The tour: five steps, each with the part of the page that it speaks of.

import { words } from "../words.js";
import { byId } from "./elements.js";

/** @param {boolean} numbers */
const tourSteps = (numbers) => [
  ["#sliders", words("explorer-tour-parameters"), words("explorer-tour-parameters-words")],
  ["#network", words("explorer-tour-forward"), words("explorer-tour-forward-words")],
  ["#boundary-card", words(numbers ? "explorer-fit" : "explorer-tour-decision"), words(numbers ? "explorer-tour-fit-words" : "explorer-tour-decision-words")],
  ["#slope-card", words("explorer-tour-gradient"), words("explorer-tour-gradient-words")],
  ["#training", words("explorer-tour-training"), words("explorer-tour-training-words")],
];

/**
 * Wire the tour and its offer; it starts only when asked to. Return what takes the offer away.
 * @param {boolean} numbers
 */
export function wireTour(numbers) {
  const box = byId("tour");
  const steps = tourSteps(numbers);
  let at = 0;
  const leave = () => document.querySelector(".toured")?.classList.remove("toured");
  /** @param {number} step */
  const go = (step) => {
    at = step;
    leave();
    const [target, name, told] = steps[at];
    const part = /** @type {HTMLElement} */ (document.querySelector(target));
    part.classList.add("toured");
    part.scrollIntoView({ block: "center" });
    byId("tour-name").textContent = words("explorer-tour-step", { step: at + 1, steps: steps.length, name });
    byId("tour-words").textContent = told;
    byId("tour-back").disabled = at === 0;
    byId("tour-next").textContent = words(at === steps.length - 1 ? "explorer-tour-done" : "explorer-tour-next");
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
  byId("tour-next").addEventListener("click", () => (at === steps.length - 1 ? end() : go(at + 1)));
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
