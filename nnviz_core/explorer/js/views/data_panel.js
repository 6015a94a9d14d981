// @ts-check
// The sample and the points: which one is followed, where they come from.

import { kindsFor } from "../datasets.js";
import { activationName } from "../formula/names.js";
import { seedIn, wholeIn } from "../reading.js";
import { isOwn } from "../state.js";
import { given } from "../given.js";
import { called, commaList, numberList, words } from "../words.js";
import { asTyped, inDigits, isolated, numberText, sideBySide } from "../writing.js";
import { CLASS_MARKS, CLASS_TONES } from "./colours.js";
import { byId, reserved, setText } from "./elements.js";
import { takeWhole } from "./boxes.js";
import { nameInputs } from "./column_names.js";
import { ownPointControls } from "./controls.js";
import { fillSelect } from "./tools_panel.js";

/** @type {Readonly<Record<string, () => string>>} */
const KINDS = Object.freeze({
  csv: () => words("explorer-points-csv"),
  xor: () => words("explorer-points-xor"),
  xor_corners: () => words("explorer-points-xor-corners"),
  moons: () => words("explorer-points-moons"),
  circles: () => words("explorer-points-circles"),
  spirals: () => words("explorer-points-spirals"),
  line: () => words("explorer-points-line"),
  sine: () => words("explorer-points-sine"),
  saddle: () => words("explorer-points-saddle"),
});

/**
 * Build the panel; `app` has state, dataset, csv, shape, change(part), changeAndKeep(part), done() and notice(words).
 * @param {App} app
 */
export function dataPanel(app) {
  const lastIndex = { of: isOwn(app.state.sample) ? 0 : app.state.sample }; // to come back to from a point of one's own
  const file = app.file?.keys.kind;
  nameInputs(byId("diagram"), app.shape, app.file?.columns ?? []);
  const made = kindsFor(app);
  const kinds = file ? [file, ...made] : made;
  fillSelect("kind", kinds.map((kind) => [kind, KINDS[kind]?.() ?? kind]));
  /** @param {Partial<DatasetWish>} part */
  const remade = (part) => app.changeAndKeep({ dataset: { ...app.state.dataset, ...part } });
  byId("data").hidden = !made.length;
  byId("kind").addEventListener("change", () => remade({ kind: byId("kind").value, points: byId("kind").value === file ? (app.file?.labels.length ?? 1) : Math.min(app.state.dataset.points, given.limits.points) }));
  byId("noise").addEventListener("input", () => app.change({ dataset: { ...app.state.dataset, noise: Number(byId("noise").value) } }));
  byId("noise").addEventListener("change", app.done);
  const boxes = dataBoxes(app, remade);
  byId("sample").addEventListener("input", () => app.change({ sample: Number(byId("sample").value) }));
  byId("sample").addEventListener("change", app.done);
  const ownPoint = ownPointControls(byId("own"), app, {
    begin: () => app.changeAndKeep({ sample: { x: app.pass.x.map(rounded), class: rounded(app.pass.label) } }),
    end: () => app.changeAndKeep({ sample: Math.min(lastIndex.of, app.dataset.labels.length - 1) }),
    /** @param {Sample} sample */
    use: (sample) => app.changeAndKeep({ sample }),
    refuse: app.notice,
  });
  reserved(byId("sample-class"), () => [sampleWords(app, -0.001, Array.from({ length: app.shape[0] }, () => -0.001))]);
  return {
    showTools() {
      const { kind, noise } = app.state.dataset;
      byId("kind").value = kind;
      document.body.classList.toggle("other-points", kind !== file);
      byId("noise").value = String(noise);
      for (const id of /** @type {const} */ (["points", "noise", "seed"])) byId(id).disabled = kind === file;
      boxes.forEach((box) => box.show());
      setText(byId("noise-said"), numberText(noise));
    },
    /** @param {Pass} pass */
    showSample(pass) {
      if (!isOwn(app.state.sample)) lastIndex.of = app.state.sample;
      showSample(app, pass, lastIndex.of);
      boxes.forEach((box) => box.show());
      ownPoint.show(isOwn(app.state.sample) ? app.state.sample : null);
    },
  };
}

/**
 * @param {App} app
 * @param {(part: Partial<DatasetWish>) => void} made
 */
function dataBoxes(app, made) {
  /**
   * @param {"points" | "seed" | "sample-box"} id
   * @param {(value: string) => string} stays
   * @param {Omit<BoxRules<any>, "refuse" | "stays">} on
   */
  const box = (id, stays, on) => takeWhole(byId(id), { refuse: app.notice, stays: () => stays(asTyped(on.shown())), ...on });
  const last = () => app.dataset.labels.length - 1;
  return [
    box("points", (value) => words("explorer-keeps-points", { value }), {
      read: wholeIn(1, () => given.limits.points, () => words("explorer-rule-points", { most: given.limits.points })),
      /** @param {number} points */
      use: (points) => made({ points }), shown: () => String(app.state.dataset.points),
    }),
    box("seed", (value) => words("explorer-keeps-seed", { value }), { read: seedIn, use: (seed) => made({ seed }), shown: () => String(app.state.dataset.seed) }),
    box("sample-box", (value) => words("explorer-keeps-sample", { value }), {
      read: wholeIn(0, last, () => words("explorer-rule-sample", { last: last() })), use: (sample) => app.changeAndKeep({ sample }),
      shown: () => (isOwn(app.state.sample) ? words("explorer-own") : String(app.state.sample)),
    }),
  ];
}

/** @param {number} value */
const rounded = (value) => Number(value.toFixed(2));

/**
 * Write the class of a sample, or its number, and where it lies.
 * @param {Pick<App, "classes">} app
 * @param {number} label
 * @param {number[]} coordinates
 */
const sampleWords = ({ classes }, label, coordinates) => (classes ? classWords(Math.abs(Math.round(label)), coordinates) : words("explorer-sample-number", { y: numberText(label), coordinates: numberList(coordinates.map(numberText)) }));
/**
 * @param {number} label
 * @param {number[]} coordinates
 */
const classWords = (label, coordinates) => words("explorer-sample-text", { mark: CLASS_MARKS[label], label: called(label), coordinates: numberList(coordinates.map(numberText)) });

/**
 * Write the line under the title: activations, shape, points and sample.
 * @param {Pick<App, "state" | "shape">} options
 * @param {number} points
 * @param {Sample} sample
 */
export function subjectText({ state, shape }, points, sample) {
  const names = commaList([...new Set(state.activations)].map(activationName));
  const counted = words("remark-points", { count: points, digits: points });
  const followed = isOwn(sample) ? words("explorer-own-point") : words("sample-of-index", { index: sample });
  return sideBySide([isolated(names), isolated(inDigits(shape.join("–"))), counted, followed]);
}

/**
 * @param {App} app
 * @param {Pass} pass
 * @param {number} index
 */
function showSample(app, pass, index) {
  const { state, dataset, shape, classes } = app;
  byId("sample").max = String(dataset.labels.length - 1);
  byId("sample").value = String(index);
  const sampleName = isOwn(state.sample) ? words("explorer-your-point") : words("sample-of-index", { index: state.sample });
  const named = classes
    ? words("remark-sample-of-class", { sample: sampleName, label: called(pass.label) })
    : words("explorer-sample-of-number", { sample: sampleName, y: numberText(pass.label) });
  byId("sample").setAttribute("aria-valuetext", named);
  const tone = `wide ${classes ? CLASS_TONES[pass.label] : ""}`;
  if (byId("sample-class").className !== tone) byId("sample-class").className = tone;
  setText(byId("sample-class"), sampleWords(app, pass.label, pass.x));
  setText(byId("subject"), subjectText({ state, shape }, dataset.labels.length, state.sample));
}
