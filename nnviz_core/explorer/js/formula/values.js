// @ts-check
// What a side of an equation gives, from its printed numbers alone: it mirrors nnviz_core/words/formula/values.py.

import { ACTIVATIONS } from "../activations.js";
import { exp, log } from "../elementary.js";
import { formatNumber, lastPlace, parseNumber } from "../format.js";
import { withDigits } from "./tree.js";

const MISLEADS = 10; // units of a result's last digit: what is so far off reads as another number
const HALF_WAY = 1e-9; // how near to half way, as a share, what printed numbers give may come without being it

/**
 * Compute a node; not a number where a reader's calculator would fail. Throws TypeError for a name.
 * @param {FormulaNode} node
 * @returns {number}
 */
export function nodeValue(node) {
  const value = unchecked(node);
  return Number.isFinite(value) ? value : NaN;
}

/** @param {FormulaNode} node */
function unchecked(node) {
  switch (node.kind) {
    case "Numeral": return parseNumber(node.text);
    case "Negative": return -nodeValue(node.inside);
    case "Sum": return node.terms.map(nodeValue).reduce((total, value) => total + value);
    case "Product": return node.factors.map(nodeValue).reduce((total, value) => total * value);
    case "Fraction": return nodeValue(node.top) / nodeValue(node.bottom);
    case "Power": return evaluated(exp, node.exponent);
    case "Square": return nodeValue(node.inside) * nodeValue(node.inside);
    case "Logarithm": return evaluated(log, node.argument);
    case "Call": return evaluated(ACTIVATIONS[node.activation][node.slope ? "slope" : "f"], node.argument);
    default: throw new TypeError(`${node.kind} has no printed value`);
  }
}

/**
 * Evaluate a function; of what is no number it gives none, whatever the function would say.
 * @param {Bend} f
 * @param {FormulaNode} argument
 */
function evaluated(f, argument) {
  const value = nodeValue(argument);
  return Number.isNaN(value) ? value : f(value);
}

/**
 * Choose "=" where a side's printed numbers give the printed result, "≈" where they do not.
 * @param {FormulaNode} side
 * @param {string} printed
 * @param {(value: number) => string} [write]
 * @returns {Relation}
 */
export function relation(side, printed, write = formatNumber) {
  const value = nodeValue(side);
  return !Number.isNaN(value) && write(value) === printed && !isTie(value, printed) ? "=" : "≈";
}

/**
 * Tell whether a value lies half way between two numbers of as many digits as a printed one: it gives neither.
 * @param {number} value
 * @param {string} printed
 */
function isTie(value, printed) {
  const places = Math.abs(value) / lastPlace(printed);
  return Math.abs((places % 1) - 0.5) < HALF_WAY * Math.max(places, 1);
}

/**
 * Give a side's numbers a digit more where what they give misleads, and the digit brings it nearer.
 * @param {FormulaNode} side
 * @param {string} printed
 */
function sharpened(side, printed) {
  const off = distance(side, printed);
  if (off < MISLEADS * lastPlace(printed)) return side;
  const sharper = withDigits(side, 1);
  return distance(sharper, printed) < off ? sharper : side;
}

/**
 * Return how far what a side's printed numbers give lies from a printed result; infinite where they give none.
 * @param {FormulaNode} side
 * @param {string} printed
 */
function distance(side, printed) {
  const off = Math.abs(nodeValue(side) - parseNumber(printed));
  return Number.isNaN(off) ? Infinity : off;
}

/**
 * Write name = name = side = result, with the last relation that the printed numbers deserve; `first` stands between
 * the first name and what follows, and `write` is how the result was printed.
 * @param {FormulaNode[]} names
 * @param {FormulaNode} side
 * @param {Numeral} result
 * @param {{ first?: Relation, write?: (value: number) => string }} [options]
 * @returns {Equation}
 */
export function closed(names, side, result, { first = "=", write } = {}) {
  const shown = sharpened(side, result.text);
  /** @type {Relation[]} */
  const relations = names.map((_, i) => (i ? "=" : first));
  return { sides: [...names, shown, result], relations: [...relations, relation(shown, result.text, write)] };
}
