// @ts-check
// Numbers as people type them. What is none is refused whole, with the reason; nothing is guessed.

import { plainSeed } from "./state.js";
import { FULL, given, isBatch, isParameter, isSeed } from "./given.js";
import { words } from "./words.js";

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?[1-9]\d{0,2}(,\d{3})+$/; // 1,234 is a thousand to some readers and one and a bit to others
const MOST_QUOTED = 24; // characters of what was typed

/**
 * Shorten what was typed, to be quoted.
 * @param {string} text
 */
function shortened(text) {
  const typed = text.trim();
  return typed.length > MOST_QUOTED ? `${typed.slice(0, MOST_QUOTED)}…` : typed;
}

/**
 * Say that what was typed is not used, because of a rule.
 * @param {string} text
 * @param {string} rule
 */
const unused = (text, rule) => words("explorer-fault-not-used", { typed: shortened(text), rule });

/**
 * Read a number up to the largest that a parameter may have: return its value, and null or why it is none.
 * @param {string} text
 */
export function numberIn(text) {
  const typed = shortened(text);
  const plain = text.trim().replace(/[−–]/g, "-");
  /** @param {string} fault */
  const refused = (fault) => ({ value: NaN, fault });
  if (plain === "") return refused(words("explorer-fault-empty"));
  if (GROUPED.test(plain)) return refused(words("explorer-fault-two-ways", { typed, readings: readings(plain) }));
  const pointed = plain.replace(",", ".");
  if (!NUMBER.test(pointed)) return refused(words("explorer-fault-no-number", { typed }));
  const value = Number(pointed);
  if (!isParameter(value)) return refused(words("explorer-fault-beyond", { typed, most: given.limits.magnitude }));
  if (value === 0 && /[1-9]/.test(pointed.split(/e/i)[0])) return refused(words("explorer-fault-near-zero", { typed }));
  return { value, fault: null };
}

/**
 * Say how a number with commas can be written so that it has one meaning.
 * @param {string} plain
 */
function readings(plain) {
  const whole = plain.replaceAll(",", "");
  return plain.indexOf(",") === plain.lastIndexOf(",") ? words("explorer-either-reading", { first: plain.replace(",", "."), second: whole }) : whole;
}

/**
 * Return a reader of numbers that a rule holds for.
 * @param {(value: number) => boolean} holds
 * @param {string} says
 */
export function numberWhere(holds, says) {
  return (/** @type {string} */ text) => {
    const { value, fault } = numberIn(text);
    return fault || holds(value) ? { value, fault } : { value: NaN, fault: unused(text, says) };
  };
}

/**
 * Return a reader of whole numbers from one to another.
 * @param {number} from
 * @param {() => number} to
 * @param {() => string} says
 */
export function wholeIn(from, to, says) {
  return (/** @type {string} */ text) => {
    const value = /^\d{1,16}$/.test(text.trim()) ? Number(text) : NaN;
    const fault = value >= from && value <= to() ? null : unused(text, says());
    return { value, fault };
  };
}

/**
 * Read a batch: "full" or a number of points.
 * @param {string} text
 */
export function batchIn(text) {
  const value = text.trim().toLowerCase() === FULL ? FULL : /^\d{1,16}$/.test(text.trim()) ? Number(text) : NaN;
  return { value, fault: isBatch(value) ? null : unused(text, words("explorer-rule-batch", { full: FULL })) };
}

/**
 * Read a seed, which may be longer than a number of the page can be: as text, without leading zeros.
 * @param {string} text
 */
export function seedIn(text) {
  const holds = isSeed(text.trim());
  return { value: holds ? plainSeed(text.trim()) : "", fault: holds ? null : unused(text, words("explorer-rule-seed", { most: given.limits.seed })) };
}
