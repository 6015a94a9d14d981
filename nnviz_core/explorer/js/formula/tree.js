// @ts-check
// The tree of a formula: what stands in it, not how it is written. It mirrors nnviz_core/words/formula/tree.py, so signs
// between terms, parentheses and the dots of products follow from the tree; no node says them.

import { formatNumber, formatWithMore, MINUS, parseNumber } from "../format.js";
import { given } from "../given.js";

// --- nodes -----------------------------------------------------------------------------------------

/** @type {(text: string, place?: string | null, tone?: Tone) => Numeral} */
export const literal = (text, place = null, tone = "text") => ({ kind: "Numeral", text, place, tone });

/** Print a number. @type {(value: number, place?: string | null, tone?: Tone) => Numeral} */
export const numeral = (value, place, tone) => ({ ...literal(formatNumber(value), place, tone), value });

/**
 * Print the numbers of a node with more digits, zeros among them only where numbers are added up.
 * @param {FormulaNode} node
 * @param {number} more
 * @param {boolean} [zeros]
 * @returns {FormulaNode}
 */
export function withDigits(node, more, zeros = false) {
  const again = (/** @type {FormulaNode} */ each) => withDigits(each, more);
  switch (node.kind) {
    case "Numeral": {
      if (node.value === undefined || !Number.isFinite(node.value)) return node;
      const text = formatWithMore(node.value, more);
      return zeros || parseNumber(text) !== parseNumber(node.text) ? { ...node, text } : node;
    }
    case "Sum": return sum(...node.terms.map((term) => withDigits(term, more, true)));
    case "Product": return product(...node.factors.map(again));
    case "Fraction": return fraction(again(node.top), again(node.bottom));
    case "Negative": return negative(withDigits(node.inside, more, zeros));
    case "Power": return power(again(node.exponent));
    case "Square": return square(again(node.inside));
    case "Logarithm": return logarithm(again(node.argument));
    case "Call": return call(node.activation, again(node.argument), node.slope);
    default: return node;
  }
}

/** @type {(letter: string, below?: (number | string)[], layer?: number | null) => Letter} */
export const letter = (letter, below = [], layer = null) => ({ kind: "Letter", letter, below, layer });

/** @type {(text: string) => Upright} */
export const upright = (text) => ({ kind: "Upright", text });

/** @type {(...nodes: FormulaNode[]) => Row} */
export const row = (...nodes) => ({ kind: "Row", nodes });

/** @type {(inside: FormulaNode) => Negative} */
export const negative = (inside) => ({ kind: "Negative", inside });

/** @type {(...terms: FormulaNode[]) => Sum} */
export const sum = (...terms) => ({ kind: "Sum", terms });

/** @type {(...factors: FormulaNode[]) => Product} */
export const product = (...factors) => ({ kind: "Product", factors });

/** @type {(top: FormulaNode, bottom: FormulaNode) => Fraction} */
export const fraction = (top, bottom) => ({ kind: "Fraction", top, bottom });

/** @type {(exponent: FormulaNode) => Power} */
export const power = (exponent) => ({ kind: "Power", exponent });

/** @type {(inside: FormulaNode) => Square} */
export const square = (inside) => ({ kind: "Square", inside });

/** @type {(inside: FormulaNode) => Total} */
export const total = (inside) => ({ kind: "Total", inside });

/** @type {(argument: FormulaNode) => Logarithm} */
export const logarithm = (argument) => ({ kind: "Logarithm", argument });

/** @type {(activation: string, argument: FormulaNode, slope?: boolean) => Call} */
export const call = (activation, argument, slope = false) => ({ kind: "Call", activation, argument, slope });

/** @type {(by: FormulaNode) => PartialDerivative} */
export const partial = (by) => ({ kind: "Partial", by });

/** @type {(of: FormulaNode) => Change} */
export const changeOf = (of) => ({ kind: "Change", of });

export const LOSS = letter("L");

/** Set sides equal, without asking their numbers. @type {(...sides: FormulaNode[]) => Equation} */
export const stated = (...sides) => ({ sides, relations: sides.slice(1).map(() => "=") });

// --- what a tree holds -------------------------------------------------------------------------------

/**
 * List what a node holds, from left to right.
 * @param {FormulaNode} node
 * @returns {readonly FormulaNode[]}
 */
function children(node) {
  switch (node.kind) {
    case "Numeral": case "Letter": case "Upright": return [];
    case "Row": return node.nodes;
    case "Sum": return node.terms;
    case "Product": return node.factors;
    case "Fraction": return [node.top, node.bottom];
    case "Negative": case "Square": case "Total": return [node.inside];
    case "Power": return [node.exponent];
    case "Logarithm": case "Call": return [node.argument];
    case "Partial": return [node.by];
    case "Change": return [node.of];
  }
}

/** @type {(node: FormulaNode) => string[]} */
const placesIn = (node) => (node.kind === "Numeral" && node.place ? [node.place] : children(node).flatMap(placesIn));

/** List the places of the numbers that an equation prints. @type {(equation: Equation) => string[]} */
export const placesOf = ({ sides }) => sides.flatMap(placesIn);

// --- signs and parentheses -----------------------------------------------------------------------------

/**
 * Return a node whose first sign is a minus without it; null for others.
 * @param {FormulaNode} node
 * @returns {FormulaNode | null}
 */
function withoutMinus(node) {
  if (node.kind === "Negative") return node.inside;
  if (isNegative(node)) return { ...node, text: node.text.slice(MINUS.length) };
  if (node.kind !== "Product") return null;
  const [first, ...others] = node.factors;
  const bare = withoutMinus(first);
  return bare && product(bare, ...others);
}

/** @type {(node: FormulaNode) => node is Numeral} */
const isNegative = (node) => node.kind === "Numeral" && node.text.startsWith(MINUS);

/**
 * Return each term with the sign before it ("" for the first), and without a minus that the sign says.
 * @param {readonly FormulaNode[]} terms
 */
export function signedTerms(terms) {
  return terms.map((term, i) => {
    const bare = i ? withoutMinus(term) : null;
    return { sign: bare ? MINUS : i ? "+" : "", term: bare ?? term };
  });
}

/** Tell whether a node stands in parentheses where it follows a sign. */
export const inParentheses = (/** @type {FormulaNode} */ node) => node.kind === "Sum" || node.kind === "Negative" || isNegative(node);

/** Join indices, with a comma in every name of a network where some index has several digits. */
export const joinedIndices = (/** @type {readonly (number | string)[]} */ below) => below.join(given.between_indices);

/**
 * Return each factor with the sign before it, and whether it stands in parentheses: the first has no sign (""), and
 * none (" ") stands between a letter and a sum, or before a total.
 * @param {readonly FormulaNode[]} factors
 */
export function joinedFactors(factors) {
  return factors.map((factor, i) => {
    if (!i) return { sign: "", fenced: factor.kind === "Sum", factor };
    const plain = factor.kind === "Total" || (factors[i - 1].kind === "Letter" && factor.kind === "Sum");
    const sign = plain ? " " : "·";
    return { sign, fenced: inParentheses(factor), factor };
  });
}
