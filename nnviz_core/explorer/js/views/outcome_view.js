// @ts-check
// What comes out: loss, probability, accuracy, the gradient check, and what holds the network back.

import { classCount, outputOf, predicted } from "../outputs.js";
import { BOUNDS } from "../gradcheck.js";
import { powerText } from "../format.js";
import { nodeText } from "../formula/line.js";
import { andList, called, classLabel, words } from "../words.js";
import { explained, isolated, numberText, percentText, written } from "../writing.js";
import { CLASS_MARKS, CLASS_TONES } from "./colours.js";
import { byId, element, setText } from "./elements.js";

/** Write the longest of what may hold a network back, which has room. */
export function longestReasons() {
  const units = ["a1(1)", "a2(1)", "a1(2)"].map((unit) => words("explorer-unit-share", { unit, share: written("99.9 %") }));
  const more = words("explorer-more-units", { count: 1, digits: 1 });
  const dead = words("explorer-sparse-units", { units: andList([...units, more]) });
  return [`▲ ${dead} ${words("explorer-vanishes", { last: numberText(0), first: numberText(1e-10) })}`];
}

/**
 * @param {Pass} pass
 * @param {{ loss: number, accuracy: number }} options
 */
export function showOutcome(pass, { loss, accuracy }) {
  setText(byId("readout-loss"), numberText(pass.loss));
  setText(byId("readout-said"), numberText(saidOfClass(pass)));
  setText(byId("readout-mean"), numberText(loss));
  setText(byId("readout-accuracy"), isolated((outputOf(pass).numbers ? explained : percentText)(accuracy)));
}

/**
 * Return the probability of the class, exact in both tails; where outputs are none, what that of the class says.
 * @param {Pass} pass
 */
function saidOfClass(pass) {
  const { trueProb } = outputOf(pass);
  return trueProb ? trueProb(pass.logits, pass.said, pass.label) : pass.said[pass.said.length > 1 ? pass.label : 0];
}

/**
 * Say whether the gradients match, and how far they are off: below a bound, where that is rounding.
 * @param {number} error
 * @param {boolean} good
 */
function checkText(error, good) {
  const bound = BOUNDS.find((each) => error < each);
  if (bound) return words("explorer-check-below", { bound: boundText(bound) });
  return words(good ? "explorer-check-match" : "explorer-check-differ", { worst: numberText(error) });
}

/** @param {number} bound */
const boundText = (bound) => written(powerText(Math.round(Math.log10(bound))));

/** @param {Check} check */
export function showCheck({ worst_error, parameter, skipped }) {
  const most = BOUNDS.at(-1);
  const good = worst_error <= most;
  byId("check-light").className = `light ${good ? "good" : "bad"}`;
  setText(byId("check-said"), checkText(worst_error, good));
  const how = words("explorer-check-how", { parameter, most: boundText(most) });
  byId("check").title = skipped ? `${how} ${words("explorer-check-skipped", { count: skipped, digits: skipped })}` : how;
}

let told = "";

/**
 * Say to a screen reader what the touched parameter does, once it has changed.
 * @param {Letter} name
 * @param {number} value
 * @param {string} output
 */
export function speak(name, value, output) {
  const news = newsOf(name, value, output);
  if (told !== news) setText(byId("said"), news);
  told = news;
}

/**
 * Take what the page shows as it opens for known: what changes from then on is said, however soon.
 * @param {Letter} name
 * @param {number} value
 * @param {string} output
 */
export function takeForKnown(name, value, output) {
  told = newsOf(name, value, output);
}

/**
 * Return what the touched parameter does, in one sentence.
 * @param {Letter} name
 * @param {number} value
 * @param {string} output
 */
function newsOf(name, value, output) {
  const [loss, said, accuracy] = ["readout-loss", "readout-said", "readout-accuracy"].map((id) => byId(id).textContent);
  const parameter = nodeText(name).replace(/[()]/g, " ").trim();
  const number = numberText(value);
  const { numbers, trueProb } = outputOf({ output });
  return numbers
    ? words("explorer-said-number", { parameter, value: number, loss, said, explained: accuracy })
    : trueProb
    ? words("explorer-said", { parameter, value: number, loss, said, accuracy })
    : words("explorer-said-output", { parameter, value: number, loss, said, accuracy });
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
  const other = bias.length === 1 ? 0 : null;
  /** @param {number[][]} rows */
  const even = (rows) => rows.every((row) => row.every((value, k) => value === (other ?? rows[0][k])));
  const only = onlyClass(logits);
  if (even(weights) && even(bias.map((each) => [each]))) return words("explorer-decides-nothing");
  if (even(weights)) return words("explorer-decides-no-line", { label: called(Number(only)) });
  const one = classCount(bias.length) === 2;
  if (only === null) return words(one ? "explorer-decides-line" : "explorer-decides-lines");
  return words(one ? "explorer-decides-line-one-side" : "explorer-decides-lines-one-side", { label: called(only) });
}

/**
 * Return the class that all points get, or null.
 * @param {Columns} logits
 */
function onlyClass(logits) {
  const first = predicted(logits, 0);
  for (let i = 1; i < logits[0].length; i++) if (predicted(logits, i) !== first) return null;
  return first;
}

/**
 * Say which mark and colour is which class, and whether there is a line on which two are even.
 * @param {number} classes
 * @param {boolean} even
 */
export function showClasses(classes, even) {
  const marks = CLASS_MARKS.slice(0, classes).map((mark, label) => element("span", { class: CLASS_TONES[label] }, `${mark} ${classLabel(label)}  `));
  const legend = classes !== 2 ? words("explorer-surer") : words(even ? "explorer-surer-line" : "explorer-surer-no-line");
  if (byId("classes").dataset.words === legend) return;
  byId("classes").dataset.words = legend;
  byId("classes").replaceChildren(...marks, legend);
}
