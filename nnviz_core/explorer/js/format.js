// @ts-check
// The one formatter: it mirrors nnviz_core/words/numbers.py, so that page and film write alike.

import { given } from "./given.js";

export const MINUS = "−";
export const UNDEFINED = "undefined"; // what is no number
const TIMES_TEN = " × 10";
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"; // digits from 0, then the minus
const DIGITS_OF_SATURATION = 6;
const LEAST_WITH_DECIMALS = 1e-99; // an exponent of three digits takes the room of a decimal
const MOST_DIGITS = 100; // that toFixed and toExponential can write

/**
 * Choose between a number cut and rounded up: an exact tie goes to the even digit, as in Python.
 * @param {string} roundedUp
 * @param {string} oneMore
 * @param {string} allDigits
 */
function tieToEven(roundedUp, oneMore, allDigits) {
  const tied = oneMore.endsWith("5") && /^0*$/.test(allDigits.slice(oneMore.length));
  const cut = oneMore.slice(0, -1).replace(/\.$/, "");
  return tied && Number(cut.at(-1)) % 2 === 0 ? cut : roundedUp;
}

/**
 * Write a size below 1e21 with a number of decimals, from 1.
 * @param {number} size
 * @param {number} decimals
 */
export function fixed(size, decimals) {
  const oneMore = size.toFixed(decimals + 1);
  if (!oneMore.endsWith("5")) return size.toFixed(decimals);
  return tieToEven(size.toFixed(decimals), oneMore, size.toFixed(MOST_DIGITS));
}

/**
 * Write a size as mantissa and exponent, such as ["1.2", "-5"].
 * @param {number} size
 * @param {number} decimals
 */
function scientificParts(size, decimals) {
  const [roundedUp, exponent] = size.toExponential(decimals).split("e");
  const [oneMore] = size.toExponential(decimals + 1).split("e");
  if (!oneMore.endsWith("5")) return [roundedUp, exponent];
  return [tieToEven(roundedUp, oneMore, size.toExponential(MOST_DIGITS).split("e")[0]), exponent];
}

/**
 * @param {number} size
 * @param {number} decimals
 */
function scientific(size, decimals) {
  const [digits, exponent] = scientificParts(size, decimals);
  return `${digits}${TIMES_TEN}${raised(exponent)}`;
}

/**
 * Write a number as the films show it: see format_number in Python.
 * @param {number} value
 */
export const formatNumber = (value) => formatWithMore(value, 0);

/**
 * Write two numbers with as many digits as it takes to tell them apart; where none do, as the films show them.
 * @param {number} before
 * @param {number} after
 */
export function toldApart(before, after) {
  for (let more = 0; more <= given.more_digits; more++) {
    const texts = [before, after].map((value) => formatWithMore(value, more));
    if (texts[0] !== texts[1]) return texts;
  }
  return [formatNumber(before), formatNumber(after)];
}

/**
 * Write a number with so many digits more than the films show of it.
 * @param {number} value
 * @param {number} more
 */
export function formatWithMore(value, more) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? UNDEFINED : value > 0 ? "∞" : `${MINUS}∞`;
  const size = Math.abs(value);
  const sign = value < 0 ? MINUS : "";
  if (size === 0) return "0.00";
  if (size >= 0.1) return sign + large(size, 2 + more);
  const rounded = Number(scientificParts(size, 1 + more).join("e"));
  if (rounded >= 0.1) return sign + fixed(rounded, 2 + more);
  if (rounded >= 0.001) return sign + fixed(rounded, (rounded >= 0.01 ? 3 : 4) + more);
  const decimals = Number(scientificParts(size, 0).join("e")) >= LEAST_WITH_DECIMALS ? 1 : 0;
  return sign + scientific(size, decimals + more);
}

/**
 * Read a number that this file wrote.
 * @param {string} text
 */
export function parseNumber(text) {
  const [mantissa, exponent] = scientificText(text);
  return Number(mantissa.replaceAll(MINUS, "-") + (exponent ? `e${exponent.replaceAll(MINUS, "-")}` : ""));
}

/**
 * Write a number as it is typed into a box, where a power of ten takes little room: −4.0e−4.
 * @param {number} value
 */
export function typedNumber(value) {
  const [mantissa, exponent] = scientificText(formatNumber(value));
  return exponent ? `${mantissa}e${exponent}` : mantissa;
}

/**
 * Return what one unit of a printed number's last digit is worth: 0.01 for 0.73.
 * @param {string} text
 */
export function lastPlace(text) {
  const [mantissa, exponent] = scientificText(text);
  return Number(`1e${Number(exponent.replaceAll(MINUS, "-")) - (mantissa.split(".")[1] ?? "").length}`);
}

/**
 * Split a printed number into mantissa and exponent: 6.3 × 10⁻⁴ into 6.3 and −4; no exponent is an empty one.
 * @param {string} text
 */
export function scientificText(text) {
  const [mantissa, power = ""] = text.split(TIMES_TEN);
  return [mantissa, [...power].map((sign) => `0123456789${MINUS}`[RAISED.indexOf(sign)]).join("")];
}

/**
 * Write a power of ten alone: 10⁻⁸.
 * @param {number} exponent
 */
export const powerText = (exponent) => `10${raised(String(exponent))}`;

/** @param {string} exponent */
const raised = (exponent) => [...exponent.replace("+", "")].map((sign) => RAISED["0123456789-".indexOf(sign)]).join("");

/**
 * @param {number} size
 * @param {number} decimals
 */
function large(size, decimals) {
  if (size >= 1e15) return scientific(size, decimals);
  const written = fixed(size, decimals);
  if (size < 1 && Number(written) === 1) return underOne(size, decimals);
  return Number(written) >= 10000 ? scientific(size, decimals) : written;
}

/**
 * @param {number} size
 * @param {number} least
 */
function underOne(size, least) {
  for (let decimals = least + 1; decimals <= DIGITS_OF_SATURATION; decimals++) {
    const written = fixed(size, decimals);
    if (Number(written) < 1) return written;
  }
  return "1.00";
}

const LEAST_EXPLAINED = -9.995; // R² below it is not written out

/**
 * Write R² as a percentage with one decimal; far below zero only that it is.
 * @param {number} share
 */
export function explainedText(share) {
  if (Number.isNaN(share)) return "–";
  if (share < LEAST_EXPLAINED) return `< ${MINUS}999 %`;
  const below = fixed(-100 * share, 1);
  return share >= 0 || Number(below) === 0 ? percent(Math.max(share, 0)) : `${MINUS}${below} %`;
}

/**
 * Write a share as a percentage with one decimal, never rounding up to 100 %, nor to what counts as solved.
 * @param {number} share
 */
export function percent(share) {
  const written = fixed(100 * share, 1);
  const { solved } = given.verdict;
  if (share < solved && written === fixed(100 * solved, 1)) return `${Math.min(Number(fixed(100 * share, 2)), 100 * solved - 0.01).toFixed(2)} %`;
  return `${written === "100.0" ? (share === 1 ? "100" : "99.9") : written} %`;
}
