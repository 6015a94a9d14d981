// @ts-check
// Boxes that take one value: whole or not at all.

import { words } from "../words.js";
import { asTyped } from "../writing.js";
import { element } from "./elements.js";

/**
 * Let a box take what `read` reads: applied on Enter and on leaving, refused with the reason, restored by Escape.
 * `on` has read(text) -> { value, fault }, use(value), refuse(words), stays() -> what stays as it was, shown() and
 * exact() -> texts, of which the exact one is shown while the box is edited.
 * @template T
 * @param {HTMLInputElement} box
 * @param {BoxRules<T>} on
 * @returns {Box}
 */
export function takeWhole(box, on) {
  const exact = on.exact ?? on.shown;
  /** @type {string | null} */
  let began = null; // what the box said when the editing began
  const restore = () => {
    const shown = asTyped(document.activeElement === box ? exact() : on.shown());
    began = box.value = shown;
    box.classList.toggle("long", shown.length > LONGEST_SHOWN);
    box.setAttribute("aria-invalid", "false");
  };
  const commit = () => {
    if (box.value === began) return;
    const { value, fault } = on.read(box.value);
    if (fault) on.refuse(words("explorer-refused", { fault, kept: on.stays() }));
    else on.use(value);
    restore();
  };
  box.addEventListener("focus", () => { restore(); box.select(); });
  box.addEventListener("input", () => box.setAttribute("aria-invalid", String(box.value !== began && on.read(box.value).fault !== null)));
  box.addEventListener("change", commit);
  box.addEventListener("blur", () => { commit(); restore(); });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") { commit(); box.select(); }
    if (event.key === "Escape") { restore(); box.select(); }
  });
  return { show: () => { if (document.activeElement !== box) restore(); } };
}

const LONGEST_SHOWN = 9; // characters that every box has room for, as in −12345.67

/**
 * Make a box for a number.
 * @param {string} label
 */
export function numberBox(label) {
  return element("input", { type: "text", inputmode: "decimal", class: "box", "aria-label": label, autocomplete: "off", spellcheck: "false" });
}
