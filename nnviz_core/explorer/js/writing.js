// @ts-check
// Numbers as the language of the page writes them, and reads them: the signs and digits come from
// nnviz_core/words/writing.py. Within the scripts all numbers have the form of format.js; they are written where they
// are shown. Thousands are not parted, so that what the page writes can be typed into it.

import { explainedText, formatNumber, percent, UNDEFINED } from "./format.js";

const LATIN = "0123456789";
const TEN = "10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+";
const PLAIN_NUMBER = new RegExp(`^((?:< )?[−+]?)((?:\\d+(?:\\.\\d+)?(?: × ${TEN})?)|${TEN})( %)?$`);

/** @type {PageWriting} */
let writing;
/** @type {RegExp | null} */
let runs = null; // of what stands from left to right among words that do not

/** Take how the page's language writes. */
export function setWriting(/** @type {PageWriting} */ said) {
  writing = said;
  runs = said.runs ? new RegExp(said.runs, "gsu") : null;
}

/** Tell whether the words of the page run from right to left. */
export const runsLeft = () => runs !== null;

// --- writing -----------------------------------------------------------------------------------------

/** Write the digits of what is no number, such as a shape, as the language does. */
export const inDigits = (/** @type {string | number} */ text) => (writing.digits === LATIN ? String(text) : String(text).replace(/\d/g, (digit) => writing.digits[Number(digit)]));

/**
 * Write a number of the scripts as the language does; what is none stays.
 * @param {string} text
 */
export function written(text) {
  const [, sign, size, share] = PLAIN_NUMBER.exec(text) ?? [];
  if (!size) return text === UNDEFINED ? writing.undefined : text;
  const signed = sign + inDigits(size.replace(".", writing.decimal));
  return share ? writing.percent.replace("{}", signed) : signed;
}

export const numberText = (/** @type {number} */ value) => written(formatNumber(value));
export const percentText = (/** @type {number} */ share) => written(percent(share));
export const explained = (/** @type {number} */ share) => written(explainedText(share));

/** Write the second argument of a function, behind what parts it from the first. */
export const secondArgument = (/** @type {string} */ text) => writing.separator + written(text);

/** Return the sign between factors: a dot, where that is no zero. */
export const timesSign = () => writing.times;

/** Write the parts of a line under a title side by side. */
export const sideBySide = (/** @type {string[]} */ parts) => parts.join(writing.between);

/** Put every formula, number and Latin name of a text between marks, so that it reads from left to right. */
export const isolated = (/** @type {string} */ text) => (runs ? text.replace(runs, (run) => (/^[<`$\u2066]/.test(run) ? run : `\u2066\u202d${run}\u202c\u2069`)) : text);

/** Take the marks out of a text that leaves the page. */
export const unmarked = (/** @type {string} */ text) => [...text].filter((sign) => !writing.read.marks.includes(sign)).join("");

// --- typing ------------------------------------------------------------------------------------------

/**
 * Write what stands in a box, as it can be typed: −4.0e−4.
 * @param {string} text
 */
export const asTyped = (text) => inDigits(/^[+\-−]?\d+\.\d/.test(text) ? text.replace(".", writing.decimal) : text);

/**
 * Read digits, of which a language can have two kinds, and minus signs as those of the scripts.
 * @param {string} text
 */
export function plainDigits(text) {
  return unmarked(text).trim().replace(/[−–]/g, "-").replace(/\p{Nd}/gu, (sign) => {
    const at = writing.read.digits.indexOf(sign); // one kind behind the other
    return at < 0 ? sign : String(at % 10);
  });
}

/** Read a point, a comma or the language's own sign as the decimal point. */
export const pointed = (/** @type {string} */ plain) => plain.replace(/\D/g, (sign) => (writing.read.decimals.includes(sign) ? "." : sign));

/** Return which of point and comma is no decimal sign here, and may part thousands. */
export const partingSign = () => (writing.decimal === "," ? "." : ",");
