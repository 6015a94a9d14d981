// @ts-check
// The dialog that turns what is seen into a film's config.

import { configText, exactText } from "../state.js";
import { words } from "../words.js";
import { byId, element, setText } from "./elements.js";

/**
 * Wire the dialog; `current` gives the state shown.
 * @param {PageContent} page
 * @param {() => State} current
 */
export function wireFilm(page, current) {
  const dialog = byId("film-dialog");
  /** @type {number[][]} */
  let collected = [];
  /** @param {string} sentence */
  const say = (sentence) => setText(byId("film-notice"), sentence);
  const text = () => {
    const { vector } = current();
    const last = collected.at(-1);
    const shown = last && exactVector(last) === exactVector(vector) ? [] : [vector];
    return configText(page, current(), [...collected, ...shown]);
  };
  const refresh = () => {
    byId("config").value = text();
    setText(byId("collected"), collected.length ? words("explorer-collected", { count: collected.length, digits: collected.length }) : words("explorer-only-this-state"));
    byId("forget").disabled = !collected.length;
  };
  byId("film").addEventListener("click", () => {
    say("");
    refresh();
    dialog.showModal();
  });
  byId("collect").addEventListener("click", () => {
    collected = [...collected, current().vector];
    say(words("explorer-state-collected", { number: collected.length }));
    refresh();
  });
  byId("forget").addEventListener("click", () => {
    collected = [];
    refresh();
  });
  byId("download").addEventListener("click", () => saveFile("explored.toml", new Blob([text()], { type: "text/plain" })));
  byId("copy-config").addEventListener("click", () => copied(text()).then((done) => say(words(done ? "explorer-config-copied" : "explorer-config-not-copied"))));
  byId("copy-command").addEventListener("click", () => copied(byId("command").textContent).then((done) => say(words(done ? "explorer-command-copied" : "explorer-command-not-copied"))));
  byId("film-close").addEventListener("click", () => dialog.close());
}

/** @param {number[]} vector */
const exactVector = (vector) => vector.map(exactText).join();

/**
 * Let the browser save a file.
 * @param {string} name
 * @param {Blob} blob
 */
export function saveFile(name, blob) {
  const link = element("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/**
 * Copy a text, and return whether the browser let us.
 * @param {string} text
 */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
}

/**
 * Copy a text the old way, which works in frames that may not use the clipboard.
 * @param {string} text
 */
function copiedBySelection(text) {
  const field = element("textarea", { class: "unseen", "aria-hidden": "true" });
  field.value = text;
  (document.querySelector("dialog[open]") ?? document.body).append(field);
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    before?.focus({ preventScroll: true });
  }
}
