// @ts-check
// The planes at work: the decision over the input plane, and the points and the grid at every stage.

import { columnRoom } from "../columns.js";
import { propagate } from "../core.js";
import { decisionLine, embedded, isPlanar } from "../planes.js";
import { nodeHtml, nodeText } from "../formula/line.js";
import { letter } from "../formula/tree.js";
import { windowAround } from "../scales.js";
import { isOwn } from "../state.js";
import { words } from "../words.js";
import { placing } from "./canvas.js";
import { byId, element, setText } from "./elements.js";
import { drawCurve, drawHeights, showFitKey, tonesOf } from "./fit_view.js";
import { drawBoundary, drawMini, heatStore, inputWindow, pointAt, sampleAt } from "./heat_view.js";
import { drawStage, gridColumns } from "./plane_view.js";
import { decisionWords, showClasses } from "./outcome_view.js";

const MOST_MOVING = 4000; // points that are drawn while something moves; all of them once it rests

/**
 * Build the planes; `app` has state, dataset, shape and colours().
 * @param {App} app
 */
export function planesPanel(app) {
  const { shape } = app;
  const overLine = !app.classes && shape[0] === 1; // the picture is a chart of numbers
  const pictured = overLine || shape[0] === 2;
  const planar = isPlanar(shape) && shape[0] === 2;
  const heat = heatStore();
  const gridRoom = columnRoom();
  const grid = { extent: 0, columns: /** @type {Columns} */ ([]) };
  const canvases = planar ? stageCanvases(shape) : [];
  /** @type {Stage[]} */
  let stages = []; // as shown last
  /** @type {PlaneWindow | null} */
  let inputView = null; // the window of the input plane
  /** @type {Dataset | null} */
  let rested = null; // the dataset that is drawn with all of its points
  /** @type {CurveFrame | null} */
  let chart = null;
  byId("boundary-card").hidden = !pictured;
  if (!planar) setText(byId("planes-said"), refusal(shape));

  /**
   * Return the stages of what was found, in order: points, grid and window of each; the grid takes a pass of its own.
   * @param {Found} found
   */
  const stagesOf = ({ network, states, sources }) => {
    const { extent } = app.dataset;
    if (grid.extent !== extent) Object.assign(grid, { extent, columns: gridColumns(extent) });
    gridRoom.restart();
    const lines = propagate(network, grid.columns, gridRoom);
    /**
     * @param {number} index
     * @param {object} source
     * @param {Columns} columns
     * @param {Columns} lattice
     */
    const stage = (index, source, columns, lattice) => {
      const grid = embedded(lattice);
      if (stages[index]?.source === source) return { ...stages[index], grid };
      const points = embedded(columns);
      return { source, points, window: windowAround(points), grid };
    };
    const bent = states.zs.flatMap((z, at) => [
      stage(2 * at + 1, sources[at], z, lines.zs[at]), stage(2 * at + 2, sources[at], states.inputs[at + 1], lines.inputs[at + 1]),
    ]);
    return [stage(0, app.dataset, states.inputs[0], lines.inputs[0]), ...bent];
  };
  /**
   * @param {Pass} pass
   * @param {object} source
   * @param {number} stride
   */
  const lookAt = (pass, source, stride) => ({ source, stride, ...pointsLook(app, pass) });
  /**
   * @param {Pass} pass
   * @param {Found} found
   * @param {number} stride
   */
  const showBoundary = (pass, found, stride) => {
    const look = lookAt(pass, app.dataset, stride);
    inputView = inputWindow(app.dataset.extent);
    chart = drawInputs(app, heat, found, { ...look, dataset: app.dataset, window: inputView, followed: { ...look.followed, at: pass.x } });
    drawMini(byId("mini"), byId("boundary"));
  };
  /**
   * @param {Pass} pass
   * @param {Found} found
   * @param {number} index
   * @param {number} stride
   */
  const showStage = (pass, found, index, stride) => {
    const look = lookAt(pass, stages[index].source, stride);
    const at = index ? pass.layers[(index - 1) >> 1][index % 2 ? "z" : "a"] : pass.x;
    const line = index === canvases.length - 1 && app.classes === 2 ? decisionLine(found.network) : null;
    drawStage(canvases[index], stages[index], { ...look, line, followed: { ...look.followed, at } });
  };
  /** Return at which stride few enough points of each class are drawn while something moves. */
  const strideInMotion = () => Math.ceil(app.dataset.labels.length / MOST_MOVING);

  return {
    /**
     * Draw a pass and what was found at all points: of many that move, some.
     * @param {Pass} pass
     * @param {Found} found
     */
    show(pass, found) {
      if (!pictured) return;
      const stride = strideInMotion();
      if (stride === 1) rested = app.dataset;
      const unmoved = rested === app.dataset ? 1 : stride;
      showBoundary(pass, found, unmoved);
      if (!planar) return;
      const decided = app.classes ? ` ${decisionWords(found.network, found.states.logits)}` : "";
      setText(byId("planes-said"), words("explorer-planes-hint") + decided);
      stages = stagesOf(found);
      canvases.forEach((_, index) => showStage(pass, found, index, index ? stride : unmoved));
    },
    /**
     * List what is left to draw of what was shown: a canvas each, with all of its points.
     * @param {Pass} pass
     * @param {Found} found
     */
    completing(pass, found) {
      if (!pictured || strideInMotion() === 1) return [];
      const still = rested === app.dataset;
      const left = still ? [] : [() => { rested = app.dataset; showBoundary(pass, found, 1); }];
      return [...left, ...canvases.flatMap((_, index) => (still && !index ? [] : () => showStage(pass, found, index, 1)))];
    },
    /** @param {{ x: number, y: number, reach?: number }} place */
    sampleAt: (place) => (chart
      ? chartSampleAt(app.dataset, chart, place)
      : sampleAt(app.dataset, placing(inputView ?? inputWindow(app.dataset.extent), byId("boundary").clientWidth), place)),
    overLine,
  };
}

/**
 * Return how the points are drawn, and which is followed.
 * @param {App} app
 * @param {Pass} pass
 */
function pointsLook({ classes, dataset: { labels, scale }, state, colours: coloursOf }, pass) {
  const colours = coloursOf();
  return { classes, colours, tones: classes ? null : tonesOf(colours, scale), labels, followed: { own: isOwn(state.sample), label: pass.label } };
}

/**
 * Draw what the network makes of every input: its classes, or numbers; return the frame where that is a chart.
 * @param {App} app
 * @param {HeatStore} heat
 * @param {Found} found
 * @param {Parameters<typeof drawHeights>[3]} look
 */
function drawInputs({ classes, dataset, shape }, heat, found, look) {
  const canvas = byId("boundary");
  if (classes) showClasses(classes, drawBoundary(canvas, heat, found.network, look).even);
  else showFitKey(dataset);
  if (!classes && shape[0] === 1) return drawCurve(canvas, found, look);
  if (!classes) drawHeights(canvas, heat, found.network, look);
  return null;
}

/**
 * Return the sample that a click on a chart means: a point of the data, or on empty ground one's own with its number.
 * @param {Dataset} dataset
 * @param {CurveFrame} chart
 * @param {{ x: number, y: number, reach?: number }} place
 * @returns {Sample}
 */
function chartSampleAt({ x: [xs], labels }, chart, place) {
  const point = pointAt([xs, labels], chart, place);
  if (point.near) return point.index;
  /** @type {(along: (value: number) => number, at: number) => number} */
  const valueAt = (along, at) => Number(((at - along(0)) / (along(1) - along(0))).toFixed(3));
  return { x: [valueAt(chart.x, place.x)], class: valueAt(chart.y, place.y) };
}

/**
 * Say why no planes are shown.
 * @param {Shape} shape
 */
function refusal(shape) {
  return shape[0] === 2 ? words("explorer-planes-too-wide") : words("explorer-planes-need-two-inputs", { inputs: shape[0] });
}

/**
 * Make a canvas with a name for the input plane and for z and a of every hidden layer.
 * @param {Shape} shape
 */
function stageCanvases(shape) {
  const holder = byId("planes");
  holder.style.setProperty("--planes", String(Math.min(7, 2 * shape.length - 3)));
  const names = [letter("x"), ...shape.slice(1, -1).flatMap((_, layer) => [letter("z", [], layer + 1), letter("a", [], layer + 1)])];
  return names.map((name) => {
    const canvas = element("canvas", { class: "square", role: "img", "aria-label": words("explorer-plane-picture", { name: nodeText(name) }) });
    const caption = element("figcaption");
    caption.innerHTML = nodeHtml(name);
    holder.append(element("figure", {}, [canvas, caption]));
    return canvas;
  });
}
