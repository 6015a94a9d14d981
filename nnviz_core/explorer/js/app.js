// @ts-check
// The page at work: one state, one way to change it, and one refresh that shows what follows from it.

import { columnsOf } from "./columns.js";
import { setLeak } from "./activations.js";
import { record } from "./core.js";
import { checkGradients } from "./gradcheck.js";
import { datasetOf, makeDataset } from "./datasets.js";
import { gridExtent, scaleOf } from "./scales.js";
import { committed, historyOf, isOwn, stateFrom } from "./state.js";
import { pointsMeasurer, rowsFound } from "./measurer.js";
import { classCount, OUTPUTS } from "./outputs.js";
import { advanced, batchRows, courseOf, epochOrders, measured } from "./trainer.js";
import { meanGradientEquation, nextStep } from "./update.js";
import { flatShares, reasonWords } from "./verdict.js";
import { given, setGiven } from "./given.js";
import { setClassNames, setWords, words } from "./words.js";
import { partByPart } from "./settling.js";
import { aroundEvent, byId, numberBoard } from "./views/elements.js";
import { networkView } from "./views/network_view.js";
import { sharpen, watchCanvases } from "./views/canvas.js";
import { wirePlane } from "./views/heat_view.js";
import { slopeView } from "./views/slope_view.js";
import { buildTables } from "./views/table_view.js";
import { showCheck, showOutcome, showReasons, speak, takeForKnown } from "./views/outcome_view.js";
import { equationPanel, meanPlace } from "./views/equation_panel.js";
import { parameterControls } from "./views/controls.js";
import { wireChoices } from "./views/choices.js";
import { keepRooms } from "./views/rooms.js";
import { planesPanel } from "./views/planes_panel.js";
import { dataPanel } from "./views/data_panel.js";
import { trainingPanel } from "./views/training_panel.js";
import { notice, themeName, wirePresets, wireTheme, wireTools, addressWriter } from "./views/tools_panel.js";
import { wireFilm } from "./views/film_dialog.js";
import { wireTour } from "./views/tour.js";

const page = /** @type {PageContent} */ (JSON.parse(byId("page").textContent ?? ""));
setGiven(page.given);
setWords(page.words);
setClassNames(page.class_names);
setLeak(page.leak);
const SETTLED = 220; // ms after the last change, when what is slow or spoken follows
const MOST_LIVE = 2000; // points up to which all of the numbers follow every move; of more, some wait until it rests

const { layers: shape, output } = page;
const classes = OUTPUTS[output].numbers ? 0 : classCount(shape.at(-1));
const board = numberBoard(shape.length - 1);

const opened = stateFrom(window.location.hash, page.state, shape, classes);
let state = opened.state;
let course = courseOf(state.vector);
let undoHistory = historyOf({ state, course });
let dataset = datasetAt(state.dataset);
let orders = epochOrders(page.order, dataset.labels.length);
/** @type {Pass} */
let pass;
/** @type {EdgeField} */
let edgeField = "weights";
const [settling, measurer] = [partByPart(), pointsMeasurer()];

// --- changing the state ------------------------------------------------------------------------------

/**
 * Return the points of a description, with how far they reach; those of a file came with the page.
 * @param {DatasetWish} described
 */
function datasetAt(described) {
  const { file } = page;
  const made = described.kind === file?.keys.kind ? datasetOf(file.x, file.labels) : makeDataset(described);
  return { ...made, extent: gridExtent(made.x), scale: classes ? null : scaleOf(made) };
}

/**
 * Show another state. What changes the parameters ends a training, or shows the one that is given.
 * @param {Partial<State>} part
 * @param {{ trained?: Course | null }} [options]
 */
function change(part, { trained = null } = {}) {
  const before = state;
  state = { ...state, ...part };
  if (state.dataset !== before.dataset) {
    dataset = datasetAt(state.dataset);
    orders = epochOrders(page.order, dataset.labels.length);
  }
  if (!isOwn(state.sample) && state.sample >= dataset.labels.length) state = { ...state, sample: 0 };
  if (trained) course = trained;
  else if (/** @type {const} */ (["vector", "activations", "dataset"]).some((key) => state[key] !== before[key])) {
    training.pause();
    course = courseOf(state.vector);
  }
  refresh();
}

function done() {
  undoHistory = committed(undoHistory, { state, course });
  showTools();
}

/** @param {Partial<State>} part */
function changeAndKeep(part) {
  change(part);
  done();
}

/**
 * @param {number} index
 * @param {number} value
 */
function setParameter(index, value) {
  const kept = Math.min(given.limits.magnitude, Math.max(-given.limits.magnitude, value));
  dismissOffer();
  equations.leave();
  if (Object.is(kept, state.vector[index])) change({ touched: index });
  else change({ vector: state.vector.map((each, i) => (i === index ? kept : each)), touched: index });
}

/**
 * Go to another moment of the history, with its training.
 * @param {(history: UndoHistory) => UndoHistory} step
 */
function travel(step) {
  training.pause();
  undoHistory = step(undoHistory);
  const moment = undoHistory.present;
  change(moment.state, { trained: moment.course });
  undoHistory = { ...undoHistory, present: { state, course } };
  showTools();
}

/** Start again as the config does. */
function reset() {
  training.pause();
  change(page.state, { trained: courseOf(page.state.vector) });
  done();
}

/** @param {number} steps */
function train(steps) {
  const { course: trained, ended } = advanced(course, steps, { shape, activations: state.activations, output, dataset, orders, plan: state, measurer });
  change({ vector: trained.states[trained.at].vector }, { trained });
  return ended === null;
}

/** @param {number} at */
function moveTo(at) {
  change({ vector: course.states[at].vector }, { trained: { ...course, at } });
}

// --- showing the state --------------------------------------------------------------------------------

const colours = () => page.themes[themeName()];
const foundAtAll = () => measurer.at(state.vector, { shape, activations: state.activations, output, dataset });

/** Show everything that follows from the state. */
function refresh() {
  const found = foundAtAll();
  const point = pointOf(state.sample);
  pass = record(found.network, point.x, point.class);
  const live = dataset.labels.length <= MOST_LIVE;
  course = measured(course, found);
  board.show(pass);
  data.showSample(pass);
  showOutcome(pass, found);
  showGradients(found);
  planes.show(pass, found);
  if (live) showAllPoints(found);
  else awaitAllPoints();
  if (training.isStale(course)) training.showCourse(course, colours());
  settling.after(SETTLED, () => settleParts(found, live));
}

/**
 * Return x and the class of a sample, which is one of the data or of one's own.
 * @param {Sample} sample
 */
function pointOf(sample) {
  return isOwn(sample) ? sample : { x: dataset.x.map((column) => column[sample]), class: dataset.labels[sample] };
}

/**
 * List what may come a moment later: the words for screen readers, all of many points, the gradient check, the address.
 * @param {Found} found
 * @param {boolean} live
 */
function settleParts(found, live) {
  return [
    () => speak(controls.parameters[state.touched].name, state.vector[state.touched], output),
    ...planes.completing(pass, found),
    ...(live ? [] : [found.slopes, found.gradient, () => showAllPoints(found)]),
    () => showCheck(checkGradients(found.network, columnsOf([pass.x]), [pass.label])),
    () => training.showCourse(course, colours()),
    () => { if (!training.runs()) addressSoon(); },
  ];
}

// --- gradients: of the sample, or the mean of many points ---------------------------------------------------

/**
 * Return what was found at the points of the next step's batch.
 * @param {Found} found
 */
function foundAtBatch(found) {
  return rowsFound(found, batchRows(orders, dataset.labels.length, { step: course.states[course.at].step + 1, batch: state.batch }));
}

const sampleGradient = () => pass.layers.flatMap(({ weight_grad, bias_grad }) => [...weight_grad.flat(), ...bias_grad]);

/**
 * Show the gradients that are asked for: beside the sliders, on the edges, as an equation and as a tangent.
 * @param {Found} found
 */
function showGradients(found) {
  const { gradient_of: of, touched } = state;
  const sampled = { x: columnsOf([pass.x]), labels: [pass.label], loss: pass.loss, gradient: sampleGradient };
  const points = { sample: () => sampled, batch: () => foundAtBatch(found), all: () => found }[of]();
  const gradients = points.gradient();
  shownMeans = { gradients, points: points.labels.length };
  /** @param {number} index */
  const placeOf = (index) => (of === "sample" ? controls.parameters[index].grad : meanPlace(index));
  controls.show(state, gradients, placeOf);
  diagram.show(pass, { field: edgeField, touched, means: of === "sample" ? null : gradients });
  equations.show(pass, placeOf(touched));
  const key = of === "sample" ? [pass.x, pass.label] : [of, JSON.stringify(state.dataset), of === "batch" ? [state.batch, course.at] : ""];
  slope.show({ state, shape, output, loss: points.loss, gradient: gradients[touched], colours: colours() }, { key: key.join(), x: points.x, labels: points.labels, of, name: controls.parameters[touched].name });
}

let shownMeans = { gradients: /** @type {number[]} */ ([]), points: 0 };

/**
 * Show what takes another pass over all points: what Step will do, and what holds the network back.
 * @param {Found} found
 */
function showAllPoints(found) {
  const { network } = found;
  const shares = flatShares(network, found.states.zs, found.slopes());
  training.showStep(nextStep(course.states[course.at], foundAtBatch(found).gradient(), state), state.touched, stepFacts());
  showReasons(reasonWords(network, shares, found.gradient()));
  diagram.showFlat(shares, network);
  tables.showFlat(shares);
}

/** Say that the numbers of all points are on their way, rather than show old ones. */
function awaitAllPoints() {
  training.showStep(null, state.touched, stepFacts());
  showReasons(null);
  tables.showFlat(null);
}

const stepFacts = () => ({ name: controls.parameters[state.touched].name, points: dataset.labels.length, step: course.states[course.at].step, plan: state });

/**
 * Draw the canvases with more pixels than the screen asks for, use them, and draw them as they were.
 * @param {number} ratio
 * @param {() => void} use
 */
async function redrawn(ratio, use) {
  sharpen(ratio);
  refresh();
  planes.completing(pass, foundAtAll()).forEach((part) => part());
  try {
    return await use();
  } finally {
    sharpen(null);
    refresh();
  }
}

// --- controls --------------------------------------------------------------------------------------------

/** Show what the slow controls say: they change by hand, by undo and by presets. */
function showTools() {
  byId("undo").disabled = !undoHistory.past.length;
  byId("redo").disabled = !undoHistory.future.length;
  for (const radio of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("#gradient-of input"))) radio.checked = radio.value === state.gradient_of;
  data.showTools();
  training.showTools();
}

function wireClicks() {
  document.addEventListener("click", (event) => {
    const edge = aroundEvent(event, "[data-parameter]");
    if (edge) controls.focus(Number(edge.dataset.parameter));
  });
  wirePlane(byId("boundary"), {
    at: planes.sampleAt,
    answers: planes.overLine,
    now: () => state.sample,
    /** @param {Sample} sample */
    show: (sample) => change({ sample }),
    /** @param {Sample} sample */
    keep: (sample) => changeAndKeep({ sample }),
  });
}

// --- start -----------------------------------------------------------------------------------------------------------

/** @type {App} */
const app = {
  get state() { return state; },
  get dataset() { return dataset; },
  get pass() { return pass; },
  shape, output, classes, file: page.file, films: page.films,
  change, changeAndKeep, done, travel, reset, train, notice, colours, redrawn, showStep: moveTo,
};
const controls = parameterControls(byId("sliders"), { shape, output }, {
  /** @param {number} index */
  touch: (index) => { if (state.touched !== index) { equations.leave(); change({ touched: index }); } },
  input: setParameter,
  /**
   * @param {number} layer
   * @param {string} name
   */
  activation: (layer, name) => changeAndKeep({ activations: state.activations.map((each, i) => (i === layer ? name : each)) }),
  done,
  refuse: notice,
});
const diagram = networkView(byId("diagram"), { shape, output }, board, given.scales);
const tables = buildTables(byId("tables"), shape, output, board);
const equations = equationPanel({
  shape,
  views: [board, diagram, controls],
  /** @param {number} index */
  meanEquation: (index) => meanGradientEquation(controls.parameters[index], shownMeans.gradients[index], shownMeans.points),
});
const slope = slopeView(byId("slope"));
const addressSoon = addressWriter(() => state);
const planes = planesPanel(app);
const data = dataPanel(app);
const training = trainingPanel(app);
wireTheme(refresh);
wireChoices({
  edges: edgeField, gradientOf: state.gradient_of,
  /** @param {EdgeField} field */
  showEdges: (field) => { edgeField = field; refresh(); },
  /** @param {GradientOf} of */
  showGradientOf: (of) => changeAndKeep({ gradient_of: of }),
});
wireClicks();
wirePresets(app);
wireTools(app);
wireFilm(page, () => state);
const dismissOffer = wireTour(!classes);
watchCanvases(() => window.requestAnimationFrame(refresh));
refresh();
takeForKnown(controls.parameters[state.touched].name, state.vector[state.touched], output);
showTools();
equations.reserve(app.pass);
keepRooms(app);
if (opened.fault) notice(words("explorer-link-not-used", { fault: opened.fault }));
Object.assign(window, { nnviz: Object.freeze({ state: () => state, refresh }) }); // for the console and for tests
