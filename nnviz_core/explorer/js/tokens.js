// @ts-check
// What equations are made of: names and numbers as text and as HTML, and the relation that the printed numbers deserve.

import { formatNumber, MINUS, parseNumber } from "./format.js";

// --- names ---------------------------------------------------------------------------------------

/**
 * Write a letter with its neuron below and its layer above: as text, and as HTML.
 * @param {string} letter
 * @param {string | number} neuron
 * @param {number} [layer]
 */
export function indexed(letter, neuron, layer) {
  const above = layer === undefined ? "" : `(${layer})`;
  return { text: `${letter}${neuron}${above}`, html: `<i>${letter}</i><sub>${neuron}</sub><sup>${above}</sup>` };
}

/**
 * @param {string} letter
 * @param {number} layer
 * @param {number} j
 */
export const unitName = (letter, layer, j) => indexed(letter, j + 1, layer);
/**
 * @param {number} layer
 * @param {number} j
 * @param {number} k
 */
export const weightName = (layer, j, k) => indexed("w", `${j + 1}${k + 1}`, layer);
/**
 * @param {number} layer
 * @param {number} k
 */
export const inputName = (layer, k) => (layer > 1 ? unitName("a", layer - 1, k) : indexed("x", k + 1));
export const lossName = { text: "L", html: "<i>L</i>" };

/** @param {Name} name */
export function partialOf(name) {
  return { text: `∂L/∂${name.text}`, html: `<i>∂L</i>/<i>∂</i>${name.html}` };
}

// --- tokens: { text, html, place, tone }, with the place only of a number --------------------------

/**
 * @param {string} text
 * @param {string} [html]
 */
export const symbol = (text, html = text) => /** @type {Token[]} */ ([{ text, html, tone: "text" }]);
/** @param {Name} name */
export const named = ({ text, html }) => symbol(text, html);
/** @param {string} sign */
export const operator = (sign) => symbol(` ${sign} `);

/**
 * @param {number} value
 * @param {string} [place]
 * @param {string} [tone]
 */
export function numberToken(value, place, tone = "text") {
  const text = formatNumber(value);
  return [{ text, html: text, place, tone }];
}

/**
 * Write a number that follows a multiplication sign: a negative one in parentheses.
 * @param {number} value
 * @param {string} [place]
 * @param {string} [tone]
 */
export function factor(value, place, tone = "text") {
  const inner = numberToken(value, place, tone);
  return value < 0 ? [...symbol("("), ...inner, ...symbol(")")] : inner;
}

/**
 * Write a number in a sum: with a sign between terms, without one in front.
 * @param {number} value
 * @param {string | undefined} place
 * @param {{ first: boolean, tone?: string }} options
 */
export function term(value, place, { first, tone = "text" }) {
  const [token] = numberToken(value, place, tone);
  if (first) return [token];
  const negative = token.text.startsWith(MINUS);
  const size = negative ? token.text.slice(1) : token.text;
  return [...operator(negative ? MINUS : "+"), { ...token, text: size, html: size }];
}

/** @param {number} value */
export const printed = (value) => parseNumber(formatNumber(value));
/** @param {number} weight */
export const signTone = (weight) => (weight < 0 ? "negative" : "positive");

/**
 * Write name = side = result; `value` is the side computed from its printed numbers.
 * @param {Token[]} name
 * @param {Token[]} side
 * @param {number} value
 * @param {number} result
 * @param {string | undefined} place
 * @param {string} tone
 */
export function closed(name, side, value, result, place, tone) {
  const final = numberToken(result, place, tone);
  const sign = formatNumber(value) === final[0].text ? "=" : "≈";
  return [...name, ...operator("="), ...side, ...operator(sign), ...final];
}
