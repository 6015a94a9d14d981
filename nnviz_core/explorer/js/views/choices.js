// @ts-check
// Choices of what is shown: on the edges, and whose gradient; and the legend of the edges.

import { given } from "../given.js";
import { words } from "../words.js";
import { isolated, numberText } from "../writing.js";
import { byId, element } from "./elements.js";

/**
 * @param {HTMLElement} holder
 * @param {string} name
 * @param {[string, string][]} choices
 * @param {{ chosen: string, use: (value: any) => void }} options
 */
function radios(holder, name, choices, { chosen, use }) {
  choices.forEach(([value, label]) => {
    const radio = element("input", { type: "radio", name, value, ...(value === chosen ? { checked: "" } : {}) });
    radio.addEventListener("change", () => use(value));
    holder.append(element("label", {}, [radio, label]));
  });
}

/**
 * Build the choices; what is chosen first is given, and later choices are told.
 * @param {{ edges: EdgeField, gradientOf: GradientOf, showEdges(field: EdgeField): void, showGradientOf(of: GradientOf): void }} options
 */
export function wireChoices({ edges, gradientOf, showEdges, showGradientOf }) {
  const { symbols, scales: { weight, gradient } } = given;
  radios(byId("edges"), "edges", [
    ["weights", words("explorer-edges-weights")], ["contribution", isolated(symbols.contribution)],
    ["weight_grad", words("explorer-edges-gradients", { symbol: symbols.weight_grad })],
    ["message", words("explorer-edges-messages", { symbol: symbols.message })],
  ], { chosen: edges, use: showEdges });
  radios(byId("gradient-of"), "gradient-of", [
    ["sample", words("explorer-of-sample")], ["batch", words("explorer-of-batch")], ["all", words("explorer-of-all")],
  ], { chosen: gradientOf, use: showGradientOf });
  byId("legend").textContent = words("explorer-edges-legend", {
    limit: weight.limit, lowest: numberText(gradient.lowest), highest: numberText(gradient.highest),
  });
}
