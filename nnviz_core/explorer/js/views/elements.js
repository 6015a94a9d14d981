// @ts-check
// Making elements of the page, and the board of every number on it.

import { numberText } from "../writing.js";
import { canonicalPlace, parsedPlace, readAt } from "../equations.js";
import { joinedIndices } from "../formula/tree.js";

export const SVG = "http://www.w3.org/2000/svg";

/**
 * Return the element of page.html with an id.
 * @template {string} K
 * @param {K} id
 */
export const byId = (id) => /** @type {K extends keyof PageElements ? PageElements[K] : HTMLElement} */ (document.getElementById(id));

/**
 * Return what draws on a canvas.
 * @param {HTMLCanvasElement} canvas
 * @param {CanvasRenderingContext2DSettings} [settings]
 */
export const penOf = (canvas, settings) => /** @type {Pen} */ (canvas.getContext("2d", settings));

/**
 * Return the element around what an event happened to, or that itself, that a selector picks; null without one.
 * @param {Event} event
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
export const aroundEvent = (event, selector) => (event.target instanceof Element ? event.target.closest(selector) : null);

/**
 * Make an element with attributes; children are elements or text.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Attributes} [attributes]
 * @param {Children} [children]
 */
export function element(name, attributes = {}, children = []) {
  return filled(document.createElement(name), attributes, children);
}

/**
 * Make an SVG element with attributes.
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} name
 * @param {Attributes} [attributes]
 * @param {Children} [children]
 */
export function drawn(name, attributes = {}, children = []) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

/**
 * @template {Element} E
 * @param {E} made
 * @param {Attributes} attributes
 * @param {Children} children
 */
function filled(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...[children].flat());
  return made;
}

/** @type {WeakMap<Element, string>} */
const texts = new WeakMap(); // element -> the text that was written into it

/**
 * Write a text only where it changes.
 * @param {Element} made
 * @param {string} text
 */
export function setText(made, text) {
  if (texts.get(made) === text) return;
  texts.set(made, text);
  made.textContent = text;
}

/** @type {WeakMap<Element, string>} */
const markups = new WeakMap(); // element -> the HTML that was written into it

/**
 * Write HTML only where it changes: of our own names and numbers, never a reader's text.
 * @param {Element} made
 * @param {string} html
 */
export function setHtml(made, html) {
  if (markups.get(made) === html) return;
  markups.set(made, html);
  made.innerHTML = html;
}

/**
 * Write a letter as SVG text: its indices below, its layer above.
 * @param {Letter} name
 * @param {Attributes} attributes
 */
export function drawnName({ letter, below, layer }, attributes) {
  const small = { "font-size": "0.72em", "font-style": "normal" };
  const parts = [drawn("tspan", { "font-style": "italic" }, letter)];
  if (below.length) parts.push(drawn("tspan", { ...small, dy: "0.3em" }, joinedIndices(below)));
  if (layer !== null) parts.push(drawn("tspan", { ...small, dy: below.length ? "-0.85em" : "-0.5em" }, `(${layer})`));
  return drawn("text", { class: "name", ...attributes }, parts);
}

/**
 * Keep every element that shows a number of the pass, by the number's place.
 * @param {number} layers
 * @returns {Board}
 */
export function numberBoard(layers) {
  /** @type {Map<string, { at: Place, elements: Element[], nodes: Text[], text: string }>} */
  const byPlace = new Map();
  return {
    /**
     * Let an element show the number at a place from now on.
     * @template {HTMLElement | SVGElement} E
     * @param {E} shown
     * @param {string} place
     */
    add(shown, place) {
      const canonical = canonicalPlace(place, layers);
      const entry = byPlace.get(canonical) ?? { at: parsedPlace(canonical), elements: [], nodes: [], text: "" };
      byPlace.set(canonical, entry);
      const written = document.createTextNode(""); // changing its data is quicker than the element's text
      shown.dataset.place = place;
      shown.append(written);
      entry.elements.push(shown);
      entry.nodes.push(written);
      return shown;
    },
    /**
     * Write the numbers of a pass, where they changed.
     * @param {Pass} pass
     */
    show(pass) {
      for (const entry of byPlace.values()) {
        const text = numberText(readAt(pass, entry.at));
        if (text === entry.text) continue;
        entry.text = text;
        for (const node of entry.nodes) node.data = text;
      }
    },
    /**
     * Return the elements that show the number at a place.
     * @param {string} place
     */
    at: (place) => byPlace.get(canonicalPlace(place, layers))?.elements ?? [],
  };
}

/**
 * Keep a line as tall as the tallest of its texts would be, so that nothing below it moves when it changes.
 * @param {HTMLElement} line
 * @param {() => string[]} texts
 */
export function reserved(line, texts) {
  let width = -1;
  const fit = () => {
    if (line.clientWidth === width || !line.clientWidth) return;
    width = line.clientWidth;
    const probe = /** @type {HTMLElement} */ (line.cloneNode(false));
    ["id", "role", "aria-live"].forEach((name) => probe.removeAttribute(name));
    Object.assign(probe.style, { position: "absolute", visibility: "hidden", minHeight: "0", width: `${line.offsetWidth}px` });
    line.after(probe);
    const heights = texts().map((html) => {
      probe.innerHTML = html;
      return probe.offsetHeight;
    });
    probe.remove();
    line.style.minHeight = `${Math.max(...heights)}px`;
  };
  new ResizeObserver(fit).observe(line);
}
