// @ts-check
// Write formulas in one line, as text and as HTML: it mirrors nnviz_core/words/formula/text.py.

import { given } from "../given.js";
import { MINUS } from "../format.js";
import { runsLeft, secondArgument, timesSign, written } from "../writing.js";
import { leakText } from "./names.js";
import { inParentheses, joinedFactors, joinedIndices, signedTerms } from "./tree.js";

// --- two notations -----------------------------------------------------------------------------------------

/** @type {Notation} */
const TEXT = {
  numeral: ({ text }) => written(text),
  name: (letter, below, above) => letter + below + above,
  words: (text) => text,
  called: (name, below) => name + (below && `_${below}`),
};

/** @type {Notation} */
const HTML = {
  numeral({ text, place, tone }) {
    const number = written(text);
    if (place) return `<span class="num ${tone}" data-place="${place}">${number}</span>`;
    return tone === "text" ? number : `<span class="${tone}">${number}</span>`;
  },
  name: (letter, below, above) => `<i>${letter}</i>${marked("sub", below)}${marked("sup", above)}`,
  words: (text) => aside(text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)),
  called: (name, below) => name + marked("sub", below),
};

/** Let words that run from right to left do so in a formula, which does not. */
const aside = (/** @type {string} */ text) => (runsLeft() ? `<bdi>${text}</bdi>` : text);

/**
 * @param {string} tag
 * @param {string} text
 */
const marked = (tag, text) => text && `<${tag}>${text}</${tag}>`;

// --- the line --------------------------------------------------------------------------------------------

/** Tell whether a node is one sign or number, which is squared without parentheses. */
const isPlain = (/** @type {FormulaNode} */ node) => node.kind === "Letter" || (node.kind === "Numeral" && !inParentheses(node));

/**
 * Write one side or a part of it.
 * @param {FormulaNode} node
 * @param {Notation} notation
 * @returns {string}
 */
function line(node, notation) {
  /** @param {FormulaNode} part */
  const write = (part) => line(part, notation);
  /** @param {FormulaNode} part */
  const fenced = (part) => (inParentheses(part) ? `(${write(part)})` : write(part));
  switch (node.kind) {
    case "Numeral": return notation.numeral(node);
    case "Letter": return notation.name(node.letter, joinedIndices(node.below), node.layer === null ? "" : `(${node.layer})`);
    case "Upright": return notation.words(node.text);
    case "Row": return node.nodes.map(write).join(" ");
    case "Negative": return MINUS + fenced(node.inside);
    case "Sum": return signedTerms(node.terms).map(({ sign, term }) => (sign ? ` ${sign} ${fenced(term)}` : write(term))).join("");
    case "Product": return joinedFactors(node.factors).map(({ sign, fenced: round, factor }) => (sign === "·" ? ` ${timesSign()} ` : sign) + (round ? `(${write(factor)})` : write(factor))).join("");
    case "Fraction": return `${node.top.kind === "Sum" ? `(${write(node.top)})` : write(node.top)} / ${fenced(node.bottom)}`;
    case "Power": return `exp(${write(node.exponent)})`;
    case "Square": return `${isPlain(node.inside) ? write(node.inside) : `(${write(node.inside)})`}²`;
    case "Total": return `Σ ${fenced(node.inside)}`;
    case "Logarithm": return node.argument.kind === "Letter" ? `ln ${write(node.argument)}` : `ln(${write(node.argument)})`;
    case "Call": return calling(node, notation);
    case "Partial": return `${notation.name("∂L", "", "")}/${notation.name("∂", "", "")}${write(node.by)}`;
    case "Change": return `Δ${write(node.of)}`;
  }
}

/**
 * @param {Call} call
 * @param {Notation} notation
 */
function calling({ activation, argument, slope }, notation) {
  const [name, below] = given.functions[activation];
  const leak = slope ? "" : leakText(activation);
  return `${notation.called(name, below)}${slope ? "′" : ""}(${line(argument, notation)}${leak && secondArgument(leak)})`;
}

/**
 * @param {Equation} equation
 * @param {Notation} notation
 */
const lineOf = ({ sides, relations }, notation) => sides.map((side, i) => (i ? ` ${relations[i - 1]} ` : "") + line(side, notation)).join("");

// --- what is written -------------------------------------------------------------------------------------

/** @param {FormulaNode} node */
export const nodeText = (node) => line(node, TEXT);
/** @param {FormulaNode} node */
export const nodeHtml = (node) => line(node, HTML);
/** @param {Equation} equation */
export const equationText = (equation) => lineOf(equation, TEXT);
/**
 * Write an equation as HTML, where every number knows its place.
 * @param {Equation} equation
 */
export const equationHtml = (equation) => lineOf(equation, HTML);
/**
 * Write an equation as HTML as long as it can get: with one text for every number that has a place.
 * @param {Equation} equation
 * @param {string} widest
 */
export const widenedHtml = (equation, widest) =>
  lineOf(equation, { ...HTML, numeral: (each) => HTML.numeral(each.place ? { ...each, text: widest } : each) });
