// @ts-check
// The tools at the head of the page: presets, undo, link, picture, theme; and the sentences that answer.

import { hashOf, redone, stateFrom, undone } from "../state.js";
import { words } from "../words.js";
import { aroundEvent, byId, element, setText } from "./elements.js";
import { copied, saveFile } from "./film_dialog.js";
import { pictureBlob } from "./picture.js";
import { remember, remembered } from "./tour.js";

const NOTICE = 9000; // ms that a sentence stays
let noticed = 0;

/**
 * Say a sentence for a while.
 * @param {string} sentence
 */
export function notice(sentence) {
  setText(byId("notice"), sentence);
  window.clearTimeout(noticed);
  noticed = window.setTimeout(() => setText(byId("notice"), ""), NOTICE);
}

/**
 * @param {"kind" | "preset" | "optimizer" | "schedule" | "speed"} id
 * @param {[string | number, string][]} choices
 */
export function fillSelect(id, choices) {
  byId(id).replaceChildren(...choices.map(([value, name]) => element("option", { value }, name)));
}

/** @param {App} app */
export function wirePresets({ films, changeAndKeep }) {
  const presets = films.flatMap(({ title: film, language: _, moments, ...plan }) => moments.map(({ name, vector }) => ({ film, moment: name, part: { ...plan, vector } })));
  let value = 0;
  const groups = films.map(({ title, language, moments }) => {
    const options = moments.map(({ name }) => element("option", { value: value++, lang: document.documentElement.lang }, name));
    return element("optgroup", { label: title, lang: language }, options);
  });
  byId("preset").replaceChildren(element("option", { value: "" }, words("explorer-choose")), ...groups);
  byId("preset").addEventListener("change", () => {
    const preset = presets[Number(byId("preset").value)];
    byId("preset").value = "";
    if (!preset) return;
    const { film, moment, part } = preset;
    changeAndKeep(part);
    notice(words("explorer-preset-chosen", { film, moment }));
  });
}

/**
 * Wire undo, redo, reset, link and picture; `app` has state, shape, travel(step), reset(), redrawn(ratio, use) and colours().
 * @param {App} app
 */
export function wireTools(app) {
  byId("undo").addEventListener("click", () => app.travel(undone));
  byId("redo").addEventListener("click", () => app.travel(redone));
  byId("reset").addEventListener("click", () => { app.reset(); notice(words("explorer-reset-done")); });
  byId("link").addEventListener("click", async () => {
    writeAddress(app.state);
    const link = linkTo(app.state);
    if (!link) notice(words("explorer-no-link"));
    else notice(words(await copied(link) ? "explorer-link-copied" : "explorer-link-not-copied"));
  });
  byId("picture").addEventListener("click", () => savePicture(app));
  window.addEventListener("hashchange", () => {
    const read = stateFrom(window.location.hash, app.state, app.shape, app.classes);
    if (read.fault) notice(words("explorer-that-link-not-used", { fault: read.fault }));
    else if (hashOf(read.state) !== hashOf(app.state)) app.changeAndKeep(read.state);
  });
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || aroundEvent(event, "input[type=text], textarea")) return;
    const key = event.key.toLowerCase();
    const step = key === "y" || (key === "z" && event.shiftKey) ? redone : key === "z" ? undone : null;
    if (!step) return;
    event.preventDefault();
    app.travel(step);
  });
}

// --- the address -------------------------------------------------------------------------------------

const ADDRESS_RESTS = 1200; // ms after a change, when it goes into the address: browsers take several to write it

/**
 * Return what writes the state shown into the address a while after the last call, and at once where a reader turns from the page.
 * @param {() => State} current
 */
export function addressWriter(current) {
  let waiting = 0;
  const write = () => {
    window.clearTimeout(waiting);
    waiting = 0;
    writeAddress(current());
  };
  const writeWhatWaits = () => { if (waiting) write(); };
  window.addEventListener("blur", writeWhatWaits); // to the address bar, or to another window
  window.addEventListener("pagehide", writeWhatWaits);
  return () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(write, ADDRESS_RESTS);
  };
}

/**
 * Write a state into the address, where the browser lets us: not in every frame, and not a hundred times in a row.
 * @param {State} state
 */
function writeAddress(state) {
  try {
    window.history.replaceState(window.history.state, "", `#${hashOf(state)}`);
  } catch { /* the link is made without it */ }
}

/**
 * Return the address that restores a state, or null where the page has none: in srcdoc frames and blobs.
 * @param {State} state
 */
function linkTo(state) {
  const [place] = window.location.href.split("#");
  return /^(https?|file):/.test(place) ? `${place}#${hashOf(state)}` : null;
}

// --- the picture -------------------------------------------------------------------------------------

/**
 * Save the picture; its planes are drawn anew, as sharp as the sheet.
 * @param {App} app
 */
async function savePicture(app) {
  try {
    const blob = await pictureBlob({ ...app.colours(), card: cardColour(), light: cardColour() }, styleText(), app);
    saveFile("nnviz.png", blob);
    notice(words("explorer-picture-saved"));
  } catch (fault) {
    notice(words("explorer-picture-not-saved", { fault: fault instanceof Error ? fault.message : String(fault) }));
  }
}

const cardColour = () => window.getComputedStyle(byId("network")).backgroundColor;
const styleText = () => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).filter((rule) => /^(text|\.(edge|neuron|curve|clamp|flat))/.test(rule)).join("\n");

// --- theme -------------------------------------------------------------------------------------------

export const themeName = () => document.documentElement.dataset.theme ?? "dark";

/** @param {string} name */
function setTheme(name) {
  document.documentElement.dataset.theme = name;
  setText(byId("theme"), words(name === "dark" ? "explorer-light" : "explorer-dark"));
}

/** @param {() => void} refresh */
export function wireTheme(refresh) {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const usual = () => remembered("nnviz-theme") ?? (dark.matches ? "dark" : "light");
  setTheme(usual());
  dark.addEventListener("change", () => { setTheme(usual()); refresh(); });
  byId("theme").addEventListener("click", () => {
    const other = themeName() === "dark" ? "light" : "dark";
    remember("nnviz-theme", other);
    setTheme(other);
    refresh();
  });
}
