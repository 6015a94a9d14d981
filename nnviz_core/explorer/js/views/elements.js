// @ts-check
// Making elements of the page, and the board of every number on it.

import { formatNumber } from "../format.js";
import { canonicalPlace, parsedPlace, readAt } from "../equations.js";

export const SVG = "http://www.w3.org/2000/svg";

export const byId = (id) => document.getElementById(id);

/** Make an element with attributes; children are elements or text. */
export function element(name, attributes = {}, children = []) {
  return filled(document.createElement(name), attributes, children);
}

/** Make an SVG element with attributes. */
export function drawn(name, attributes = {}, children = []) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...[children].flat());
  return made;
}

const texts = new WeakMap(); // element -> the text that was written into it

/** Write a text only where it changes. */
export function setText(made, text) {
  if (texts.get(made) === text) return;
  texts.set(made, text);
  made.textContent = text;
}

/** Write tokens as HTML, where every number knows its place: our own names and numbers, never a reader's text. */
export function equationHtml(tokens) {
  return tokens.map(({ html, place, tone }) => {
    const attributes = place ? `class="num ${tone}" data-place="${place}"` : `class="${tone}"`;
    return `<span ${attributes}>${html}</span>`;
  }).join("");
}

/** Write a name such as a, 1, (2) as SVG text: the index below, the layer above. */
export function drawnName(letter, below, above, attributes) {
  const small = { "font-size": "0.72em", "font-style": "normal" };
  const parts = [drawn("tspan", { "font-style": "italic" }, letter)];
  if (below) parts.push(drawn("tspan", { ...small, dy: "0.3em" }, below));
  if (above) parts.push(drawn("tspan", { ...small, dy: below ? "-0.85em" : "-0.5em" }, above));
  return drawn("text", { class: "name", ...attributes }, parts);
}

/** Keep every element that shows a number of the pass, by the number's place. */
export function numberBoard(layers) {
  const byPlace = new Map();
  return {
    layers,
    /** Let an element show the number at a place from now on. */
    add(shown, place) {
      const canonical = canonicalPlace(place, layers);
      if (!byPlace.has(canonical)) byPlace.set(canonical, { at: parsedPlace(canonical), elements: [], nodes: [], text: "" });
      const written = document.createTextNode(""); // changing its data is quicker than the element's text
      shown.dataset.place = place;
      shown.append(written);
      byPlace.get(canonical).elements.push(shown);
      byPlace.get(canonical).nodes.push(written);
      return shown;
    },
    /** Write the numbers of a pass, where they changed. */
    show(pass) {
      for (const entry of byPlace.values()) {
        const text = formatNumber(readAt(pass, entry.at));
        if (text === entry.text) continue;
        entry.text = text;
        for (const node of entry.nodes) node.data = text;
      }
    },
    /** Return the elements that show the number at a place. */
    at: (place) => byPlace.get(canonicalPlace(place, layers))?.elements ?? [],
  };
}

/** Keep a line as tall as the tallest of its texts would be, so that nothing below it moves when it changes. */
export function reserved(line, texts) {
  let width = -1;
  const fit = () => {
    if (line.clientWidth === width || !line.clientWidth) return;
    width = line.clientWidth;
    const probe = line.cloneNode(false);
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
