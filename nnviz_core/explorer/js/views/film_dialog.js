// @ts-check
// The dialog that turns what is seen into a film's config.

import { configText, exactText } from "../state.js";
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
  /** @param {string} words */
  const say = (words) => setText(byId("film-notice"), words);
  const text = () => {
    const { vector } = current();
    const last = collected.at(-1);
    const shown = last && exactVector(last) === exactVector(vector) ? [] : [vector];
    return configText(page, current(), [...collected, ...shown]);
  };
  const refresh = () => {
    byId("config").value = text();
    setText(byId("collected"), collected.length ? `${collected.length} collected` : "only the state you see");
    byId("forget").disabled = !collected.length;
  };
  byId("film").addEventListener("click", () => {
    say("");
    refresh();
    dialog.showModal();
  });
  byId("collect").addEventListener("click", () => {
    collected = [...collected, current().vector];
    say(`State ${collected.length} is collected; change the parameters and collect the next.`);
    refresh();
  });
  byId("forget").addEventListener("click", () => {
    collected = [];
    refresh();
  });
  byId("download").addEventListener("click", () => saveFile("explored.toml", new Blob([text()], { type: "text/plain" })));
  byId("copy-config").addEventListener("click", () => copied(text(), "The config").then(say));
  byId("copy-command").addEventListener("click", () => copied(byId("command").textContent, "The command").then(say));
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
 * Copy a text and return the sentence that says how it went.
 * @param {string} text
 * @param {string} what
 */
export async function copied(text, what) {
  try {
    await navigator.clipboard.writeText(text);
    return `${what} is copied.`;
  } catch {
    return copiedBySelection(text) ? `${what} is copied.` : `${what} could not be copied: the browser does not allow it here.`;
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
