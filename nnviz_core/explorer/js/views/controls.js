// @ts-check
// The controls of the parameters: a slider, a box and the gradient for every weight and bias, layer by layer.

import { given } from "../given.js";
import { OUTPUTS } from "../outputs.js";
import { typedNumber } from "../format.js";
import { nodeHtml, nodeText } from "../formula/line.js";
import { activationName, unitName, weightName } from "../formula/names.js";
import { numberIn } from "../reading.js";
import { exactText } from "../state.js";
import { classLabel, words } from "../words.js";
import { numberText } from "../writing.js";
import { CLASS_MARKS } from "./colours.js";
import { element, setText } from "./elements.js";
import { numberBox, takeWhole } from "./boxes.js";
import { SLIDER_REACH } from "./curve_view.js";

const SNAP = 100; // a dragged slider stops at hundredths
/** @type {Record<string, number>} */
const KEY_STEPS = { ArrowLeft: -0.05, ArrowDown: -0.05, ArrowRight: 0.05, ArrowUp: 0.05, PageDown: -0.5, PageUp: 0.5 };

/**
 * Say which weight or bias every entry of a vector is.
 * @param {Shape} shape
 */
export function parametersOf(shape) {
  return shape.slice(1).flatMap((nOut, index) => {
    const at = `layers[${index}]`;
    const rows = Array.from({ length: nOut }, (_, j) => j);
    const weights = rows.flatMap((j) => Array.from({ length: shape[index] }, (_, k) => ({
      layer: index, j, k, name: weightName(index + 1, j, k), place: `${at}.weights[${j}][${k}]`,
      grad: `${at}.weight_grad[${j}][${k}]`, words: words("explorer-weight", { from: k + 1, to: j + 1, layer: index + 1 }),
    })));
    const biases = rows.map((j) => ({
      layer: index, j, k: null, name: unitName("b", index + 1, j), place: `${at}.bias[${j}]`,
      grad: `${at}.bias_grad[${j}]`, words: words("explorer-bias", { of: j + 1, layer: index + 1 }),
    }));
    return [...weights, ...biases];
  });
}

export const MOST_UNFOLDED = 40; // parameters; the layers of larger networks fold

/**
 * Build the controls; `on` has touch(index), input(index, value), activation(layer, name), done() and refuse(words).
 * @param {HTMLElement} holder
 * @param {Pick<App, "shape" | "output">} network
 * @param {ControlRules} on
 */
export function parameterControls(holder, { shape, output: ending }, on) {
  const parameters = parametersOf(shape);
  const rows = parameters.map((parameter, index) => parameterRow(parameter, index, on));
  /** @type {HTMLSelectElement[]} */
  const selects = [];
  const groups = shape.slice(1).map((_, layer) => {
    const own = rows.filter((_, index) => parameters[index].layer === layer);
    const output = layer === shape.length - 2;
    const end = output ? element("span", { class: "muted" }, OUTPUTS[ending].name) : activationSelect(layer, on);
    if (end instanceof HTMLSelectElement) selects.push(end);
    return layerGroup(output ? words("explorer-output-layer") : words("explorer-layer", { layer: layer + 1 }), end, own, { folds: parameters.length > MOST_UNFOLDED, open: layer === 0 });
  });
  holder.append(...groups);
  return {
    parameters,
    /**
     * Show a state, and the gradients in its parameters' order.
     * @param {State} state
     * @param {number[]} gradients
     * @param {(index: number) => string} placeOf
     */
    show(state, gradients, placeOf) {
      rows.forEach((row, index) => row.show(state.vector[index], gradients[index], { touched: state.touched === index, place: placeOf(index) }));
      selects.forEach((select, layer) => (select.value = state.activations[layer]));
    },
    /** @param {number} index */
    focus(index) {
      const group = groups[parameters[index].layer];
      if (group instanceof HTMLDetailsElement) group.open = true;
      rows[index].range.focus();
    },
    /**
     * Return the box or the gradient that shows the number at a place.
     * @param {string} place
     */
    at: (place) => rows.flatMap(({ box, gradient }, index) => [
      ...(parameters[index].place === place ? [box] : []), ...(gradient.dataset.place === place ? [gradient] : []),
    ]),
  };
}

/**
 * Put the rows of a layer under its name; in a large network they fold.
 * @param {string} name
 * @param {HTMLElement} end
 * @param {ReturnType<typeof parameterRow>[]} rows
 * @param {{ folds: boolean, open: boolean }} options
 */
function layerGroup(name, end, rows, { folds, open }) {
  const lines = rows.map(({ row }) => row);
  if (!folds) {
    const head = element("div", { class: "line" }, [element("span", { class: "muted" }, name), end]);
    return element("div", { class: "layer", role: "group", "aria-label": name }, [head, ...lines]);
  }
  const head = element("summary", {}, words("explorer-folded-layer", { layer: name, count: rows.length, digits: rows.length }));
  const line = element("div", { class: "line" }, [element("span", { class: "muted" }, words("explorer-activation")), end]);
  return element("details", { class: "layer", ...(open ? { open: "" } : {}) }, [head, line, ...lines]);
}

/**
 * @param {number} layer
 * @param {ControlRules} on
 */
function activationSelect(layer, on) {
  const options = Object.keys(given.activations).map((name) => element("option", { value: name }, activationName(name)));
  const select = element("select", { "aria-label": words("explorer-activation-of-layer", { layer: layer + 1 }) }, options);
  select.addEventListener("change", () => on.activation(layer, select.value));
  return select;
}

/**
 * @param {Parameter} parameter
 * @param {number} index
 * @param {ControlRules} on
 */
function parameterRow(parameter, index, on) {
  const id = `parameter-${index}`;
  const label = element("label", { for: id });
  label.innerHTML = nodeHtml(parameter.name);
  const range = element("input", {
    type: "range", id, min: -SLIDER_REACH, max: SLIDER_REACH, step: "any", "aria-label": parameter.words,
    "aria-describedby": "equation",
  });
  const box = numberBox(words("explorer-number-box", { what: parameter.words }));
  const gradient = element("span", { class: "num gradient" });
  const row = element("div", { class: "row" }, [label, range, box, gradient]);
  let current = NaN;
  const boxed = takeWhole(box, {
    read: numberIn, refuse: on.refuse, shown: () => typedNumber(current), exact: () => exactText(current),
    stays: () => words("explorer-keeps-parameter", { parameter: nodeText(parameter.name), value: numberText(current) }),
    use: (value) => { on.input(index, value); on.done(); },
  });
  listenToRange(range, index, on, () => current);
  box.addEventListener("focus", () => on.touch(index));
  /**
   * @param {number} value
   * @param {number} slope
   * @param {{ touched: boolean, place: string }} options
   */
  const show = (value, slope, { touched, place }) => {
    row.classList.toggle("touched", touched);
    setText(gradient, numberText(slope));
    if (gradient.dataset.place !== place) gradient.dataset.place = place;
    if (Object.is(value, current)) return;
    current = value;
    range.value = String(value);
    range.setAttribute("aria-valuetext", numberText(value));
    boxed.show();
  };
  return { row, range, box, gradient, show };
}

/**
 * @param {HTMLInputElement} range
 * @param {number} index
 * @param {ControlRules} on
 * @param {() => number} current
 */
function listenToRange(range, index, on, current) {
  range.addEventListener("focus", () => on.touch(index));
  range.addEventListener("input", () => on.input(index, Math.round(Number(range.value) * SNAP) / SNAP));
  range.addEventListener("change", () => on.done());
  range.addEventListener("keydown", (event) => {
    if (!Object.hasOwn(KEY_STEPS, event.key)) return;
    event.preventDefault();
    on.input(index, Number((current() + KEY_STEPS[event.key]).toFixed(10)));
  });
  range.addEventListener("keyup", (event) => {
    if (Object.hasOwn(KEY_STEPS, event.key)) on.done();
  });
}

/**
 * Build the boxes of a point of one's own; `on` has begin(), end(), use(sample) and refuse(words).
 * @param {HTMLElement} holder
 * @param {Pick<App, "shape" | "classes">} network
 * @param {{ begin(): void, end(): void, use(sample: OwnPoint): void, refuse(words: string): void }} on
 */
export function ownPointControls(holder, { shape, classes: count }, on) {
  const begin = element("button", { type: "button" }, words("explorer-own-begin"));
  const end = element("button", { type: "button" }, words("explorer-own-end"));
  const classes = Array.from({ length: count }, (_, label) => element("option", { value: label }, `${CLASS_MARKS[label]} ${classLabel(label)}`));
  const select = element("select", { "aria-label": words("explorer-own-class") }, classes);
  /** @type {OwnPoint | null} */
  let shown = null;
  const answer = numberBox(words("explorer-own-number"));
  const boxes = Array.from({ length: shape[0] }, (_, k) => numberBox(words("explorer-own-box", { input: k + 1 })));
  const answered = takeWhole(answer, {
    read: numberIn, refuse: on.refuse, stays: () => words("explorer-keeps-number", { value: shown ? numberText(shown.class) : "" }),
    shown: () => (shown ? typedNumber(shown.class) : ""), exact: () => (shown ? exactText(shown.class) : ""),
    use: (value) => { if (shown) on.use({ ...shown, class: value }); },
  });
  const boxed = boxes.map((box, k) => takeWhole(box, {
    read: numberIn, refuse: on.refuse, stays: () => words("explorer-keeps-coordinate", { input: k + 1, value: shown ? numberText(shown.x[k]) : "" }),
    shown: () => (shown ? typedNumber(shown.x[k]) : ""), exact: () => (shown ? exactText(shown.x[k]) : ""),
    use: (value) => { if (shown) on.use({ ...shown, x: shown.x.map((each, at) => (at === k ? value : each)) }); },
  }));
  select.addEventListener("change", () => { if (shown) on.use({ ...shown, class: Number(select.value) }); });
  begin.addEventListener("click", () => { on.begin(); boxes[0].focus(); });
  end.addEventListener("click", () => { on.end(); begin.focus(); });
  const own = [...boxes, ...(count ? [select] : [element("span", { class: "muted" }, "y"), answer]), end];
  holder.append(begin, ...own);
  /** @param {OwnPoint | null} sample */
  const show = (sample) => {
    begin.hidden = sample !== null;
    own.forEach((each) => (each.hidden = sample === null));
    shown = sample;
    if (!shown) return;
    [...boxed, answered].forEach((each) => each.show());
    select.value = String(shown.class);
  };
  return { show };
}
