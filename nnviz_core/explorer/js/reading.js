// @ts-check
// Numbers as people type them. What is none is refused whole, with the reason; nothing is guessed.

import { plainSeed } from "./state.js";
import { FULL, given, isBatch, isParameter, isSeed } from "./given.js";

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?[1-9]\d{0,2}(,\d{3})+$/; // 1,234 is a thousand to some readers and one and a bit to others
const MOST_QUOTED = 24; // characters of what was typed

/**
 * Quote what was typed, shortened.
 * @param {string} text
 */
function quoted(text) {
  const typed = text.trim();
  return `“${typed.length > MOST_QUOTED ? `${typed.slice(0, MOST_QUOTED)}…` : typed}”`;
}

/**
 * Read a number up to the largest that a parameter may have: return its value, and null or why it is none.
 * @param {string} text
 */
export function numberIn(text) {
  const plain = text.trim().replace(/[−–]/g, "-");
  /** @param {string} fault */
  const refused = (fault) => ({ value: NaN, fault });
  if (plain === "") return refused("An empty box holds no number");
  if (GROUPED.test(plain)) return refused(`${quoted(text)} can be read in two ways; write ${readings(plain)}`);
  const pointed = plain.replace(",", ".");
  if (!NUMBER.test(pointed)) return refused(`${quoted(text)} is no number`);
  const value = Number(pointed);
  if (!isParameter(value)) return refused(`${quoted(text)} lies beyond ${given.limits.magnitude}`);
  if (value === 0 && /[1-9]/.test(pointed.split(/e/i)[0])) return refused(`${quoted(text)} is nearer to zero than a number of the page can be`);
  return { value, fault: null };
}

/**
 * Say how a number with commas can be written so that it has one meaning.
 * @param {string} plain
 */
function readings(plain) {
  const whole = plain.replaceAll(",", "");
  return plain.indexOf(",") === plain.lastIndexOf(",") ? `${plain.replace(",", ".")} or ${whole}` : whole;
}

/**
 * Return a reader of numbers that a rule holds for.
 * @param {(value: number) => boolean} holds
 * @param {string} says
 */
export function numberWhere(holds, says) {
  return (/** @type {string} */ text) => {
    const { value, fault } = numberIn(text);
    return fault || holds(value) ? { value, fault } : { value: NaN, fault: `${quoted(text)} is not used: ${says}` };
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
    const fault = value >= from && value <= to() ? null : `${quoted(text)} is not used: ${says()}`;
    return { value, fault };
  };
}

/**
 * Read a batch: "full" or a number of points.
 * @param {string} text
 */
export function batchIn(text) {
  const value = text.trim().toLowerCase() === FULL ? FULL : /^\d{1,16}$/.test(text.trim()) ? Number(text) : NaN;
  return { value, fault: isBatch(value) ? null : `${quoted(text)} is not used: a batch is “${FULL}” or a number of points` };
}

/**
 * Read a seed, which may be longer than a number of the page can be: as text, without leading zeros.
 * @param {string} text
 */
export function seedIn(text) {
  const holds = isSeed(text.trim());
  return { value: holds ? plainSeed(text.trim()) : "", fault: holds ? null : `${quoted(text)} is not used: a seed is a whole number up to ${given.limits.seed}` };
}
