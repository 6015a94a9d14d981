// @ts-check
// Numbers as people type them. What is none is refused whole, with the reason; nothing is guessed.

import { plainSeed } from "./state.js";
import { FULL, given, isBatch, isParameter, isSeed } from "./given.js";
import { words } from "./words.js";
import { asTyped, inDigits, partingSign, plainDigits, pointed } from "./writing.js";

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?[1-9]\d{0,2}(,\d{3})+$/; // 1,234 is a thousand to some readers and one and a bit to others
const WHOLE = /^\d{1,16}$/;
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
  const plain = plainDigits(text);
  /** @param {string} fault */
  const refused = (fault) => ({ value: NaN, fault });
  if (plain === "") return refused(words("explorer-fault-empty"));
  const parted = plain.replaceAll(partingSign(), ",");
  if (plain.includes(partingSign()) && GROUPED.test(parted)) return refused(words("explorer-fault-two-ways", { typed, readings: readings(parted) }));
  const written = pointed(plain);
  if (!NUMBER.test(written)) return refused(words("explorer-fault-no-number", { typed }));
  const value = Number(written);
  if (!isParameter(value)) return refused(words("explorer-fault-beyond", { typed, most: given.limits.magnitude }));
  if (value === 0 && /[1-9]/.test(written.split(/e/i)[0])) return refused(words("explorer-fault-near-zero", { typed }));
  return { value, fault: null };
}

/**
 * Say how a number with commas, which may part thousands, can be written so that it has one meaning.
 * @param {string} parted
 */
function readings(parted) {
  const whole = inDigits(parted.replaceAll(",", ""));
  return parted.indexOf(",") === parted.lastIndexOf(",") ? words("explorer-either-reading", { first: asTyped(parted.replace(",", ".")), second: whole }) : whole;
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
    const value = WHOLE.test(plainDigits(text)) ? Number(plainDigits(text)) : NaN;
    const fault = value >= from && value <= to() ? null : unused(text, says());
    return { value, fault };
  };
}

/**
 * Read a batch: "full" or a number of points.
 * @param {string} text
 */
export function batchIn(text) {
  const plain = plainDigits(text);
  const value = plain.toLowerCase() === FULL ? FULL : WHOLE.test(plain) ? Number(plain) : NaN;
  return { value, fault: isBatch(value) ? null : unused(text, words("explorer-rule-batch", { full: FULL })) };
}

/**
 * Read a seed, which may be longer than a number of the page can be: as text, without leading zeros.
 * @param {string} text
 */
export function seedIn(text) {
  const plain = plainDigits(text);
  const holds = isSeed(plain);
  return { value: holds ? plainSeed(plain) : "", fault: holds ? null : unused(text, words("explorer-rule-seed", { most: inDigits(given.limits.seed) })) };
}
