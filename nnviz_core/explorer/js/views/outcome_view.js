// @ts-check
// What comes out: loss, probability, accuracy, the gradient check, and what holds the network back.

import { outputOf, predicted } from "../outputs.js";
import { BOUNDS } from "../gradcheck.js";
import { formatNumber, percent } from "../format.js";
import { CLASS_MARKS, CLASS_TONES } from "./colours.js";
import { byId, element, setText } from "./elements.js";

export const REASON_ROOM = ["▲ Dead: a1(1) 99.9 %, a2(1) 99.9 %, a1(2) 99.9 % and 1 more of points. The gradient vanishes: 0.00 in the last layer, 1.0e−10 in layer 1."];

/**
 * @param {Pass} pass
 * @param {{ loss: number, accuracy: number }} options
 */
export function showOutcome(pass, { loss, accuracy }) {
  setText(byId("readout-loss"), formatNumber(pass.loss));
  setText(byId("readout-prob"), formatNumber(outputOf(pass).trueProb(pass.logits, pass.probs, pass.label)));
  setText(byId("readout-mean"), formatNumber(loss));
  setText(byId("readout-accuracy"), percent(accuracy));
}

/**
 * Say how far the gradients are off: below a bound, where that is rounding.
 * @param {number} error
 */
function saidOf(error) {
  const bound = BOUNDS.find((each) => error < each);
  return bound ? `less than 1e−${Math.round(-Math.log10(bound))} off` : `worst ${formatNumber(error)}`;
}

/** @param {Check} check */
export function showCheck({ worst_error, parameter, skipped }) {
  const good = worst_error <= 1e-6;
  byId("check-light").className = `light ${good ? "good" : "bad"}`;
  setText(byId("check-said"), `gradients ${good ? "match" : "DIFFER"}, ${saidOf(worst_error)}`);
  const left = skipped ? ` ${skipped} on a kink are not checked.` : "";
  byId("check").title = `Every gradient of the sample against central differences; the worst is ${parameter}. Up to 1e−6 the light is green.${left}`;
}

/**
 * Say what holds the network back; null while it is not known.
 * @param {{ troubled: boolean, words: string } | null} reasons
 */
export function showReasons(reasons) {
  byId("reasons").classList.toggle("trouble", reasons?.troubled ?? false);
  setText(byId("reasons"), reasons?.words ?? "…");
}

/**
 * Say what decides in the last plane, as it is: a line, or nothing where all weights to the outputs are even. A single
 * score leads a class whose own is always zero.
 * @param {Network} network
 * @param {Columns} logits
 */
export function decisionWords(network, logits) {
  const { weights, bias } = network.layers.at(-1);
  const output = outputOf(network);
  const other = output.sides[0] === null ? 0 : null;
  /** @param {number[][]} rows */
  const even = (rows) => rows.every((row) => row.every((value, k) => value === (other ?? rows[0][k])));
  const only = onlyClass(output, logits);
  if (even(weights) && even(bias.map((each) => [each]))) return "In the last plane nothing decides: the classes are even everywhere.";
  if (even(weights)) return `In the last plane no line decides: class ${only} leads everywhere.`;
  const line = output.classes(bias.length) === 2 ? "one straight line decides" : "straight lines divide the classes";
  return `In the last plane ${line}${only === null ? "." : `; all points lie on class ${only}’s side.`}`;
}

/**
 * Return the class that all points get, or null.
 * @param {Output} output
 * @param {Columns} logits
 */
function onlyClass(output, logits) {
  const first = predicted(output, logits, 0);
  for (let i = 1; i < logits[0].length; i++) if (predicted(output, logits, i) !== first) return null;
  return first;
}

/**
 * Say which mark and colour is which class, and whether there is a line on which two are even.
 * @param {number} classes
 * @param {boolean} even
 */
export function showClasses(classes, even) {
  const marks = CLASS_MARKS.slice(0, classes).map((mark, label) => element("span", { class: CLASS_TONES[label] }, `${mark} class ${label}  `));
  const line = classes !== 2 ? "" : even ? " On the line the classes are even." : " No line: one class leads in all of it.";
  const words = `The deeper the colour, the surer the network.${line}`;
  if (byId("classes").dataset.words === words) return;
  byId("classes").dataset.words = words;
  byId("classes").replaceChildren(...marks, words);
}
