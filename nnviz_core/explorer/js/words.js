// @ts-check
// The words of the page, from nnviz_core/words/languages: asked for by ids that are written out in full, as in
// words("explorer-undo"). nnviz_core/explorer/asked.py finds those, hands their messages over as templates, and puts
// numbers in the place of the ids in the page.

import { row, upright } from "./formula/tree.js";
import { inDigits, isolated, setWriting, written } from "./writing.js";

const PLACE = /\{(\w+)\}/g; // of an argument in a template

/** @type {PageWords} */
let spoken;
let pluralRules = new Intl.PluralRules("en");

/** Take the messages of the page's language. */
export function setWords(/** @type {PageWords} */ said) {
  spoken = said;
  pluralRules = new Intl.PluralRules(said.language);
  setWriting(said.writing);
}

/** @type {string[]} */
let classNames = []; // of the classes, where the config or its points have them

/** Take the names of the classes. */
export function setClassNames(/** @type {string[]} */ names) {
  classNames = names;
}

/** Return what follows the word "class" in a sentence: its name, or else its number. */
export const called = (/** @type {number} */ label) => classNames[label] ?? inDigits(label);

/** Name a class by itself: setosa, or else class 0. */
export const classLabel = (/** @type {number} */ label) => classNames[label] ?? words("label-class", { label });

/**
 * Write a message: numbers that are printed come as text, as the language writes them; whole numbers choose forms.
 * @param {string} id
 * @param {Record<string, string | number>} [values]
 */
export function words(id, values = {}) {
  return isolated(filledIn(spoken.texts[id], values));
}

/**
 * Write a message whose arguments are parts of a formula, in the order that the language wants: new w, mean of δ · a.
 * @param {string} id
 * @param {Record<string, FormulaNode>} parts
 * @returns {Row}
 */
export function worded(id, parts) {
  const places = Object.fromEntries(Object.keys(parts).map((name) => [name, `{${name}}`]));
  const pieces = filledIn(spoken.texts[id], places).split(PLACE); // words, name, words, ..., name, words
  return row(...pieces.flatMap((piece, i) => (i % 2 ? parts[piece] : piece.trim() ? upright(piece.trim()) : [])));
}

/** @param {string | number} value */
const shown = (value) => (typeof value === "number" ? written(String(value)) : value);

/**
 * Fill the places of a template, in the form that its number or word asks for.
 * @param {Template} template
 * @param {Record<string, string | number>} values
 * @returns {string}
 */
function filledIn(template, values) {
  if (typeof template === "string") return template.replace(PLACE, (_, name) => shown(values[name]));
  if (Array.isArray(template)) return template.map((part) => filledIn(part, values)).join("");
  const [[by, forms]] = Object.entries(template);
  const value = values[by];
  const counted = typeof value === "number" ? forms[pluralRules.select(value)] : undefined;
  return filledIn(forms[value] ?? counted ?? forms[""], values);
}

// --- lists -----------------------------------------------------------------------------------------

/**
 * List things for a sentence, as nnviz_core/words/say.py does: a, b and c.
 * @param {string[]} items
 */
export function andList(items) {
  if (items.length === 1) return items[0];
  return words("list-and", { first: commaList(items.slice(0, -1)), last: items[items.length - 1] });
}

/** List things without a last "and": a, b, c. */
export const commaList = (/** @type {string[]} */ items) => items.reduce((first, next) => words("list-comma", { first, next }));

/** List numbers, with semicolons where a comma is the decimal sign. */
export const numberList = (/** @type {string[]} */ items) => items.reduce((first, next) => words("list-numbers", { first, next }));

/** Let sentences follow each other, as the language's do. */
export const joinedSentences = (/** @type {string[]} */ items) => items.reduce((first, next) => words("join-sentences", { first, next }));

/**
 * Let a sentence begin with a capital letter and end with a full stop.
 * @param {string} clause
 */
export const sentence = (clause) => words("sentence", { words: clause[0].toUpperCase() + clause.slice(1) });
