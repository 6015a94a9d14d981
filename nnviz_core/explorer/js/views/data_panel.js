// @ts-check
// The sample and the points: which one is followed, where they come from.

import { formatNumber } from "../format.js";
import { SAMPLERS } from "../datasets.js";
import { activationName } from "../formula/names.js";
import { seedIn, wholeIn } from "../reading.js";
import { isOwn } from "../state.js";
import { given } from "../given.js";
import { CLASS_MARKS, CLASS_TONES } from "./colours.js";
import { byId, reserved, setText } from "./elements.js";
import { takeWhole } from "./boxes.js";
import { ownPointControls } from "./controls.js";
import { fillSelect } from "./tools_panel.js";

/**
 * Build the panel; `app` has state, dataset, csv, shape, change(part), changeAndKeep(part), done() and notice(words).
 * @param {App} app
 */
export function dataPanel(app) {
  const lastIndex = { of: isOwn(app.state.sample) ? 0 : app.state.sample }; // to come back to from a point of one's own
  const kinds = app.csv ? ["csv", ...Object.keys(SAMPLERS)] : Object.keys(SAMPLERS);
  fillSelect("kind", kinds.map((kind) => [kind, kind.replace("_", " ")]));
  /** @param {Partial<DatasetWish>} part */
  const made = (part) => app.changeAndKeep({ dataset: { ...app.state.dataset, ...part } });
  byId("data").hidden = app.shape[0] !== 2;
  byId("kind").addEventListener("change", () => made({ kind: byId("kind").value, points: byId("kind").value === "csv" ? (app.csv?.labels.length ?? 1) : Math.min(app.state.dataset.points, given.limits.points) }));
  byId("noise").addEventListener("input", () => app.change({ dataset: { ...app.state.dataset, noise: Number(byId("noise").value) } }));
  byId("noise").addEventListener("change", app.done);
  const boxes = dataBoxes(app, made);
  byId("sample").addEventListener("input", () => app.change({ sample: Number(byId("sample").value) }));
  byId("sample").addEventListener("change", app.done);
  const ownPoint = ownPointControls(byId("own"), app, {
    begin: () => app.changeAndKeep({ sample: { x: app.pass.x.map((value) => Number(value.toFixed(2))), class: app.pass.label } }),
    end: () => app.changeAndKeep({ sample: Math.min(lastIndex.of, app.dataset.labels.length - 1) }),
    /** @param {Sample} sample */
    use: (sample) => app.changeAndKeep({ sample }),
    refuse: app.notice,
  });
  reserved(byId("sample-class"), () => [`● class 0, x = (${Array.from({ length: app.shape[0] }, () => "−0.00").join(", ")})`]);
  return {
    showTools() {
      const { kind, noise } = app.state.dataset;
      byId("kind").value = kind;
      byId("noise").value = String(noise);
      for (const id of /** @type {const} */ (["points", "noise", "seed"])) byId(id).disabled = kind === "csv";
      boxes.forEach((box) => box.show());
      setText(byId("noise-said"), formatNumber(noise));
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
   * @param {string} what
   * @param {Omit<BoxRules<any>, "refuse" | "stays">} on
   */
  const box = (id, what, on) => takeWhole(byId(id), { refuse: app.notice, stays: () => `${what} ${on.shown()}`, ...on });
  const last = () => app.dataset.labels.length - 1;
  return [
    box("points", "the dataset keeps its points,", {
      read: wholeIn(1, () => given.limits.points, () => `a dataset has 1 to ${given.limits.points} points`),
      /** @param {number} points */
      use: (points) => made({ points }), shown: () => String(app.state.dataset.points),
    }),
    box("seed", "the seed stays", { read: seedIn, use: (seed) => made({ seed }), shown: () => String(app.state.dataset.seed) }),
    box("sample-box", "the sample stays", {
      read: wholeIn(0, last, () => `samples are 0 to ${last()}`), use: (sample) => app.changeAndKeep({ sample }),
      shown: () => (isOwn(app.state.sample) ? "own" : String(app.state.sample)),
    }),
  ];
}

/** @param {Sample} sample */
const sampleName = (sample) => (isOwn(sample) ? "a point of your own" : `sample ${sample}`);

/**
 * @param {App} app
 * @param {Pass} pass
 * @param {number} index
 */
function showSample({ state, dataset, shape }, pass, index) {
  byId("sample").max = String(dataset.labels.length - 1);
  byId("sample").value = String(index);
  byId("sample").setAttribute("aria-valuetext", `${sampleName(state.sample)}, class ${pass.label}`);
  const tone = `wide ${CLASS_TONES[pass.label]}`;
  if (byId("sample-class").className !== tone) byId("sample-class").className = tone;
  setText(byId("sample-class"), `${CLASS_MARKS[pass.label]} class ${pass.label}, x = (${pass.x.map(formatNumber).join(", ")})`);
  const names = [...new Set(state.activations)].map(activationName).join(", ");
  setText(byId("subject"), `${names} · ${shape.join("–")} · ${dataset.labels.length} points · ${isOwn(state.sample) ? "own point" : sampleName(state.sample)}`);
}
