// @ts-check
// The keys of a section, in a form that writes one of them into the config when asked.

import { byId, element, posted, state } from "./film.js";

/** @param {Chapter} section */
export function showForm(section) {
  const name = `Section ${section.index}: ${section.scene}`;
  const typing = byId("fields").contains(document.activeElement) ? document.activeElement?.id : null;
  const unsent = name === byId("form-name").textContent ? [...byId("fields").querySelectorAll(".unsent")] : [];
  byId("form-name").textContent = name;
  byId("fields").replaceChildren(...section.keys.map((key) => fieldOf(section, key)));
  for (const { id, value } of unsent) {
    byId(id).value = value;
    byId(id).dispatchEvent(new Event("input"));
  }
  if (typing) document.getElementById(typing)?.focus();
}

/**
 * @param {Chapter} section
 * @param {Key} key
 */
function fieldOf(section, key) {
  const id = `field-${key.name}`;
  const options = key.kind === "boolean" ? ["true", "false"] : key.kind === "choice" ? key.choices : null;
  const value = key.given ? String(key.value) : "";
  const usual = key.usual === null || key.usual === undefined ? "" : String(key.usual);
  const input = options
    ? element("select", { id }, new Option(usual ? `(${usual})` : "(as usual)", ""), ...options.map((each) => new Option(each)))
    : element("input", { id, placeholder: usual, autocomplete: "off" });
  input.value = value;
  const write = element("button", { textContent: "Write", disabled: true, title: "Write it into the config" });
  input.addEventListener("input", () => {
    write.disabled = input.value === value;
    input.classList.toggle("unsent", !write.disabled);
  });
  const send = () => writeKey(section, key.name, input.value);
  write.addEventListener("click", send);
  input.addEventListener("keydown", (/** @type {any} */ event) => event.key === "Enter" && !write.disabled && send());
  return element("div", { className: "field" }, element("label", { htmlFor: id, textContent: key.name }), element("small", { textContent: key.says }), element("div", {}, input, write));
}

/**
 * @param {Chapter} section
 * @param {string} key
 * @param {string} value
 */
async function writeKey(section, key, value) {
  const answer = await posted("key", { section: section.index, key, value, seen: state.told?.text });
  byId("form-notice").textContent = answer.refused ? answer.refused.join(" ") : `${key} is written.`;
}
