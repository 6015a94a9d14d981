// @ts-check
// What a reader can set: one plain object, never changed in place. It goes into the address and back exactly, into
// the list of things to undo, and into a config.
//
// { activations, vector, sample, touched, dataset: { kind, points, noise, seed }, optimizer, learning_rate, batch,
//   weight_decay, schedule: { kind, steps, factor }, gradient_of }
//
// sample is an index into the dataset, or a point of one's own, { x: [..], class }, whose class is a number y where
// answers are numbers; batch is "full" or a number;
// gradient_of says whose gradient is shown, one of GRADIENTS_OF.

import { ACTIVATIONS, LEAK } from "./activations.js";
import { fromVector } from "./core.js";
import { RULES } from "./optimizers.js";
import { OUTPUTS, USUAL_OUTPUT } from "./outputs.js";
import { kindsFor } from "./datasets.js";
import { FULL, given, isBatch, isDecay, isFactor, isParameter, isSeed } from "./given.js";
import { words } from "./words.js";
import { inDigits, unmarked } from "./writing.js";

const MOST_UNDONE = 200;
const GRADIENTS_OF = ["sample", "batch", "all"];
export const SCHEDULES = ["constant", "steps", "cosine"];

// --- the address -----------------------------------------------------------------------------------

/**
 * Write a state as the part of the address after #; numbers are written so that they read back exactly.
 * @param {State} state
 */
export function hashOf(state) {
  const { kind, points, noise, seed } = state.dataset;
  const parts = {
    a: state.activations.join(","), w: state.vector.map(exactText).join(","), s: sampleText(state.sample), t: state.touched,
    d: kind, n: points, e: noise, g: seed, o: state.optimizer, r: state.learning_rate, b: state.batch,
    v: state.gradient_of, k: state.weight_decay, l: Object.values(state.schedule),
  };
  return Object.entries(parts).map(([key, value]) => `${key}=${value}`).join("&");
}

/**
 * Write a number so that it reads back exactly, minus zero too.
 * @param {number} value
 */
export function exactText(value) {
  return Object.is(value, -0) ? "-0" : String(value);
}

/** @returns {sample is OwnPoint} */
export const isOwn = (/** @type {Sample} */ sample) => typeof sample === "object";

/**
 * Write a sample as its index, or a point of one's own as its coordinates and its class.
 * @param {Sample} sample
 */
function sampleText(sample) {
  return isOwn(sample) ? [...sample.x.map(exactText), exactText(sample.class)].join(",") : String(sample);
}

/** @param {string} text */
function sampleFrom(text) {
  if (!text.includes(",")) return Number(text);
  const numbers = text.split(",").map(Number);
  return { x: numbers.slice(0, -1), class: numbers.at(-1) };
}

/**
 * Read a state of a network from an address; what is missing comes from `usual`, what is wrong is refused with a sentence.
 * @param {string} hash
 * @param {State} usual
 * @param {Shape} shape
 * @param {number} [classes]
 */
export function stateFrom(hash, usual, shape, classes = shape.at(-1)) {
  const parts = Object.fromEntries(hash.replace(/^#/, "").split("&").map((part) => part.split("=")));
  /**
   * @param {string} key
   * @param {number} value
   */
  const number = (key, value) => (parts[key] === undefined ? value : Number(parts[key]));
  /**
   * @param {string} key
   * @param {readonly any[]} value
   */
  const list = (key, value) => (parts[key] === undefined ? value : parts[key].split(","));
  /** @type {State} */
  const state = {
    activations: list("a", usual.activations),
    vector: list("w", usual.vector).map(Number),
    sample: parts.s === undefined ? usual.sample : sampleFrom(parts.s),
    touched: number("t", usual.touched),
    dataset: {
      kind: parts.d ?? usual.dataset.kind,
      points: number("n", usual.dataset.points),
      noise: number("e", usual.dataset.noise),
      seed: plainSeed(parts.g ?? usual.dataset.seed),
    },
    optimizer: parts.o ?? usual.optimizer,
    learning_rate: number("r", usual.learning_rate),
    batch: parts.b === undefined ? usual.batch : parts.b === FULL ? FULL : Number(parts.b),
    gradient_of: /** @type {GradientOf} */ (parts.v ?? usual.gradient_of),
    weight_decay: number("k", usual.weight_decay),
    schedule: parts.l === undefined ? usual.schedule : scheduleFrom(parts.l.split(",")),
  };
  const fault = faultOf(state, usual, { shape, classes });
  return { state: fault ? usual : state, fault };
}

/**
 * @param {string[]} parts
 * @returns {Schedule}
 */
const scheduleFrom = ([kind, steps, factor]) => ({ kind, steps: Number(steps), factor: Number(factor) });

/**
 * Write a seed without leading zeros, which TOML forbids.
 * @param {string | number} seed
 */
export function plainSeed(seed) {
  return String(seed).replace(/^0+(?=\d)/, "");
}

/**
 * Say what is wrong with a state, or null; `usual` is one of the same network that is sound.
 * @param {State} state
 * @param {State} usual
 * @param {Pick<App, "shape" | "classes">} network
 */
function faultOf(state, usual, network) {
  const { kind, points, noise, seed } = state.dataset;
  /**
   * @param {number} value
   * @param {number} end
   */
  const whole = (value, end) => Number.isInteger(value) && value >= 0 && value < end;
  const kinds = new Set([...kindsFor(network), usual.dataset.kind]);
  const { limits } = given;
  /** @type {[boolean, () => string][]} */
  const rules = [
    [state.vector.length === usual.vector.length, () => words("explorer-link-shape")],
    [state.vector.every(isParameter), () => words("explorer-link-weight", { most: limits.magnitude })],
    [state.activations.length === usual.activations.length, () => words("explorer-link-activations")],
    [state.activations.every((name) => Object.hasOwn(ACTIVATIONS, name)), () => words("explorer-link-activation")],
    [kinds.has(kind), () => words("explorer-link-dataset")],
    [whole(points - 1, limits.points), () => words("explorer-rule-points", { most: limits.points })],
    [noise >= 0 && noise <= limits.noise, () => words("explorer-rule-noise", { most: limits.noise })],
    [isSeed(seed), () => words("explorer-rule-seed", { most: inDigits(limits.seed) })],
    [isOwn(state.sample) || whole(state.sample, points), () => words("explorer-link-sample")],
    [!isOwn(state.sample) || isPoint(state.sample, network), () => words("explorer-link-point")],
    [whole(state.touched, usual.vector.length), () => words("explorer-link-parameter")],
    [Object.hasOwn(RULES, state.optimizer), () => words("explorer-link-optimizer")],
    [state.learning_rate > 0 && state.learning_rate <= limits.magnitude, () => words("explorer-rule-rate")],
    [isBatch(state.batch), () => words("explorer-rule-batch", { full: FULL })],
    [isDecay(state.weight_decay), () => words("explorer-rule-decay", { most: limits.decay })],
    [isSchedule(state.schedule), () => words("explorer-link-schedule")],
    [GRADIENTS_OF.includes(state.gradient_of), () => words("explorer-link-gradient")],
  ];
  return rules.find(([holds]) => !holds)?.[1]() ?? null;
}

/** @param {Schedule} schedule */
const isSchedule = ({ kind, steps, factor }) =>
  SCHEDULES.includes(kind) && Number.isInteger(steps) && steps >= 1 && steps <= given.limits.steps && isFactor(factor);

/**
 * Tell whether a point of one's own fits a network: a number for every input, and one of its classes, or a number.
 * @param {OwnPoint} ownPoint
 * @param {Pick<App, "shape" | "classes">} network
 */
function isPoint({ x, class: label }, { shape, classes }) {
  const answered = classes ? Number.isInteger(label) && label >= 0 && label < classes : isParameter(label);
  return x.length === shape[0] && x.every(isParameter) && answered;
}

// --- undo and redo -----------------------------------------------------------------------------------

/**
 * Start a history at a moment, { state, course }: a training is undone and redone with what it did.
 * @param {Moment} moment
 * @returns {UndoHistory}
 */
export function historyOf(moment) {
  return { past: [], present: moment, future: [] };
}

/**
 * Keep a new moment; the same moment twice is kept once.
 * @param {UndoHistory} history
 * @param {Moment} moment
 */
export function committed(history, moment) {
  if (isSameMoment(moment, history.present)) return { ...history, present: moment };
  return { past: [...history.past, history.present].slice(-MOST_UNDONE), present: moment, future: [] };
}

/**
 * @param {Moment} one
 * @param {Moment} other
 */
function isSameMoment(one, other) {
  const sameCourse = one.course.states === other.course.states && one.course.at === other.course.at;
  return sameCourse && hashOf(one.state) === hashOf(other.state);
}

/** @param {UndoHistory} history */
export function undone({ past, present, future }) {
  if (!past.length) return { past, present, future };
  return { past: past.slice(0, -1), present: past.at(-1), future: [present, ...future] };
}

/** @param {UndoHistory} history */
export function redone({ past, present, future }) {
  if (!future.length) return { past, present, future };
  return { past: [...past, present], present: future[0], future: future.slice(1) };
}

// --- the config --------------------------------------------------------------------------------------

/**
 * Write a film's config: every collected vector is a keyframe, and the sections show the last one.
 * @param {PageContent} page
 * @param {State} state
 * @param {number[][]} vectors
 */
export function configText(page, state, vectors) {
  const { kind, points, noise, seed } = state.dataset;
  const made = [`points = ${points}`, `noise = ${tomlNumber(noise)}`, `seed = ${seed}`];
  return [
    `# ${unmarked(words("explorer-config-written")).replace(/\s+/g, " ")}`,
    `title = ${tomlText(page.title)}`,
    `language = ${tomlText(page.language)}`,
    "",
    "[dataset]",
    ...(kind === page.file?.keys.kind ? Object.entries(page.file.keys).map(([key, value]) => `${key} = ${tomlText(value)}`) : [`kind = ${tomlText(kind)}`, ...made]),
    "",
    "[network]",
    `layers = [${page.layers.join(", ")}]`,
    `activation = [${state.activations.map(tomlText).join(", ")}]`,
    ...endLines(page.output ?? USUAL_OUTPUT),
    ...(state.activations.includes("leaky_relu") ? [`leak = ${tomlNumber(LEAK)}`] : []),
    ...vectors.flatMap((vector, index) => keyframeLines(page, vector, index)),
    ...sectionLines(page, state, vectors.length),
    "",
  ].join("\n");
}

/**
 * Write the output and the loss, where they are not the usual ones.
 * @param {string} output
 */
function endLines(output) {
  if (output === USUAL_OUTPUT) return [];
  const [name, loss] = output.split("/");
  return [`output = ${tomlText(name)}`, ...(loss === "squared_error" ? [`loss = ${tomlText(loss)}`] : [])];
}

/**
 * @param {PageContent} page
 * @param {number[]} vector
 * @param {number} index
 */
function keyframeLines(page, vector, index) {
  const { layers } = fromVector(vector, page.layers, []);
  /** @param {number[]} values */
  const row = (values) => `[${values.map(tomlNumber).join(", ")}]`;
  const written = layers.map(({ weights, bias }) => `  { weights = [${weights.map(row).join(", ")}], bias = ${row(bias)} },`);
  return ["", "[[parameters.keyframes]]", `name = ${tomlText(unmarked(words("explorer-keyframe", { number: index + 1 })))}`, "layers = [", ...written, "]"];
}

/**
 * Write the sections that a network of this shape can show; a single state has no way to go.
 * @param {PageContent} pageContent
 * @param {State} state
 * @param {number} states
 */
function sectionLines({ sections, output = USUAL_OUTPUT }, { sample }, states) {
  const moment = 'snapshot = "last"';
  const followed = `sample = ${isOwn(sample) ? pointText(sample, OUTPUTS[output].numbers) : sample}`;
  const lines = { training: [], forward: [moment, followed], backward: [moment, followed], plane: [moment] };
  const shown = sections.filter((scene) => scene !== "training" || states > 1);
  return shown.flatMap((scene) => ["", "[[sections]]", `scene = "${scene}"`, ...lines[scene]]);
}

/**
 * @param {OwnPoint} ownPoint
 * @param {boolean} numbers
 */
const pointText = ({ x, class: label }, numbers) => `{ x = [${x.map(tomlNumber).join(", ")}], ${numbers ? `y = [${tomlNumber(label)}]` : `class = ${label}`} }`;

/**
 * Write a float so that TOML reads the same float.
 * @param {number} value
 */
function tomlNumber(value) {
  const text = exactText(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** @param {string | string[]} text */
function tomlText(text) {
  return JSON.stringify(text).replace(/\u007f/g, "\\u007f");
}
