// @ts-check
// Why a network cannot learn, and how a training went: it mirrors nnviz_core/backprop/verdict.py and flat_units.py.

import { given } from "./given.js";
import { ACTIVATIONS } from "./activations.js";
import { shapeOf, slopesOf } from "./core.js";
import { nodeText } from "./formula/line.js";
import { unitName } from "./formula/names.js";
import { andList, joinedSentences, sentence, words } from "./words.js";
import { toldApart } from "./format.js";
import { explained, numberText, percentText, written } from "./writing.js";

const MOST_NAMED = 3; // units in one sentence; the tables have all

// --- units -----------------------------------------------------------------------------------------

/**
 * Tell whether an activation is exactly flat below zero: then a flat unit is dead, else saturated.
 * @param {string} name
 */
export function canDie(name) {
  return [-1, -2].every((z) => ACTIVATIONS[name].slope(z) === 0);
}

/**
 * Return for every hidden layer and unit { dead, flat }: the shares of points at which f' is zero, or hardly more.
 * @param {Network} network
 * @param {Columns[]} zs
 * @param {Columns[]} [slopes]
 */
export function flatShares(network, zs, slopes = slopesOf(network, zs)) {
  return slopes.map((columns) => columns.map(sharesOf));
}

/** @param {Column} slopes */
function sharesOf(slopes) {
  const { flat_slope } = given.verdict;
  let [dead, flat] = [0, 0];
  for (let i = 0; i < slopes.length; i++) {
    const size = Math.abs(slopes[i]);
    if (size === 0) dead++;
    if (size < flat_slope) flat++;
  }
  return { dead: dead / slopes.length, flat: flat / slopes.length };
}

/**
 * List the units that a share picks, as { name, share }, layer by layer.
 * @param {Share[][]} shares
 * @param {(unit: Share, layer: number) => number} pick
 * @param {number} least
 */
function unitsWhere(shares, pick, least) {
  return shares.flatMap((units, layer) => units.flatMap((unit, j) => (pick(unit, layer) >= least ? { name: unitName("a", layer + 1, j), share: pick(unit, layer) } : [])));
}

/**
 * Return the first units of a layer that share their weights, their bias and what is made of them, or null.
 * @param {Network} network
 */
function equalUnits({ layers }) {
  for (let index = 0; index + 1 < layers.length; index++) {
    const own = layers[index].weights.map((row, j) => [...row, layers[index].bias[j], ...layers[index + 1].weights.map((above) => above[j])]);
    /**
     * @param {number} j
     * @param {number} i
     */
    const same = (j, i) => own[i].every((value, at) => Math.abs(value - own[j][at]) < given.verdict.equal);
    const first = own.findIndex((_, j) => own.some((__, i) => i > j && same(j, i)));
    if (first >= 0) return own.flatMap((_, i) => (i === first || (i > first && same(first, i)) ? unitName("a", index + 1, i) : []));
  }
  return null;
}

/**
 * Return the length of the weights' gradient of every layer; the gradient has the order of toVector.
 * @param {number[]} gradient
 * @param {Shape} shape
 */
function gradientNorms(gradient, shape) {
  let start = 0;
  return shape.slice(1).map((nOut, index) => {
    const weights = gradient.slice(start, start + nOut * shape[index]);
    start += nOut * (shape[index] + 1);
    return Math.hypot(...weights);
  });
}

// --- sentences ---------------------------------------------------------------------------------------

/**
 * Say what holds a network back at these points, all of it; without anything, say that.
 * @param {Network} network
 * @param {Share[][]} shares
 * @param {number[]} gradient
 */
export function reasonWords(network, shares, gradient) {
  const norms = gradientNorms(gradient, shapeOf(network));
  const { flat_share } = given.verdict;
  const dying = network.activations.map(canDie);
  const dead = unitsWhere(shares, (unit, layer) => (dying[layer] ? unit.dead : 0), 1);
  const sparse = unitsWhere(shares, (unit, layer) => (dying[layer] && unit.dead < 1 ? unit.dead : 0), flat_share);
  const saturated = unitsWhere(shares, (unit, layer) => (dying[layer] ? 0 : unit.flat), flat_share);
  const equal = equalUnits(network);
  const still = norms.every((norm) => norm === 0);
  const said = [
    network.activations.every((name) => name === "identity") ? sentence(words("reason-never-bent")) : null,
    still ? words("explorer-no-gradient") : null,
    equal && !still ? words("explorer-equal-units", { units: andList(equal.map(nodeText)) }) : null,
    dead.length ? words("explorer-dead-units", { units: named(dead, ({ name }) => nodeText(name)) }) : null,
    sparse.length ? words("explorer-sparse-units", { units: sharesListed(sparse) }) : null,
    saturated.length ? words("explorer-saturated-units", { units: sharesListed(saturated) }) : null,
    !still && norms[0] < given.verdict.vanishing * norms.at(-1) ? words("explorer-vanishes", { last: numberText(norms.at(-1)), first: numberText(norms[0]) }) : null,
  ].filter((reason) => reason !== null);
  return { troubled: said.length > 0, words: said.length ? joinedSentences(said) : words("explorer-sound") };
}

/**
 * Write units with the share at which they let no gradient through.
 * @param {{ name: Letter, share: number }[]} units
 */
function sharesListed(units) {
  return named(units, ({ name, share }) => words("explorer-unit-share", { unit: nodeText(name), share: percentText(share) }));
}

/**
 * List the first units as `write` has them, and count the others.
 * @param {{ name: Letter, share: number }[]} units
 * @param {(unit: { name: Letter, share: number }) => string} write
 */
function named(units, write) {
  const first = units.slice(0, MOST_NAMED).map(write);
  const more = units.length - MOST_NAMED;
  return andList(more > 0 ? [...first, words("explorer-more-units", { count: more, digits: more })] : first);
}

/**
 * Say how a training went up to its last known step: as the films do, and "" before the first step. What is right is
 * the accuracy, or of `numbers` R²: noise on them may set it a limit, so a low one that rests is no verdict.
 * @param {Pick<Course, "losses" | "accuracies" | "ended">} options
 * @param {boolean} [numbers]
 */
export function courseWords({ losses, accuracies, ended }, numbers = false) {
  const end = losses.length - 1;
  if (ended) return ended.words;
  if (end < 1) return "";
  const now = numbers ? words("explorer-explained", { share: explained(accuracies[end]) }) : percentText(accuracies[end]);
  const solved = solvedFrom(accuracies);
  if (solved === 0) return words("explorer-solved-from-the-start", { share: now });
  if (solved !== null) return words("explorer-solved", { share: now, solved: `${100 * given.verdict.solved} %`, step: solved });
  if (losses[end] > losses[0]) return words("explorer-worse", { share: now, first: numberText(losses[0]), last: numberText(losses[end]) });
  if (stillFalling(losses)) return words("explorer-learning", { share: now });
  if (stillMoving(losses, accuracies)) return movingWords(lastPart(losses), lastPart(accuracies), now, numbers);
  return words(numbers ? "explorer-rests" : "explorer-stuck", { share: now });
}

/**
 * Say between what a training still moves: the share that is right, or the loss where that prints the same.
 * @param {number[]} losses
 * @param {number[]} shares
 * @param {string} share
 * @param {boolean} numbers
 */
function movingWords(losses, shares, share, numbers) {
  const [low, high] = ends(shares).map(numbers ? explained : percentText);
  if (low !== high) return words("explorer-moving", { what: numbers ? "explained" : "share", share, low, high });
  if (numbers) return words("explorer-rests", { share });
  const [least, most] = toldApart(...ends(losses)).map(written);
  return words("explorer-moving", { what: "loss", share, low: least, high: most });
}

/** @type {(values: number[]) => [number, number]} */
const ends = (values) => [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];

/**
 * Return the first step from which the accuracy stays solved, or null.
 * @param {number[]} accuracies
 */
function solvedFrom(accuracies) {
  let first = accuracies.length;
  while (first > 0 && accuracies[first - 1] >= given.verdict.solved) first--;
  return first < accuracies.length ? first : null;
}

/**
 * Say whether the loss lost more than a small share in the last part of the training.
 * @param {number[]} losses
 */
function stillFalling(losses) {
  const before = lastPart(losses)[0] ?? NaN;
  return Number.isFinite(before) && before - losses.at(-1) > given.verdict.still_falling * before;
}

/**
 * Say whether the loss or what is right moves by more than a small share in the last part: then nothing is stuck.
 * @param {number[]} losses
 * @param {number[]} shares
 */
function stillMoving(losses, shares) {
  const [[least, most], [low, high]] = [ends(lastPart(losses)), ends(lastPart(shares))];
  const small = given.verdict.still_falling;
  return most - least > small * most || high - low > small;
}

/**
 * Return the values of the last part of a training, and the one before them.
 * @param {number[]} values
 */
const lastPart = (values) => values.slice(-1 - Math.max(1, toEven(given.verdict.last * (values.length - 1))));

/** Round a number; half way goes to the even one, as in Python. */
function toEven(/** @type {number} */ value) {
  const down = Math.floor(value);
  return value - down === 0.5 ? down + (down % 2) : Math.round(value);
}
