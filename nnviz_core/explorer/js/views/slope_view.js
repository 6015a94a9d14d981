// @ts-check
// The loss over the touched parameter, with the tangent whose slope is the gradient.

import { linspace } from "../planes.js";
import { nodeHtml } from "../formula/line.js";
import { words } from "../words.js";
import { numberText } from "../writing.js";
import { byId, setHtml, setText } from "./elements.js";
import { CURVE_POINTS, drawSlope, lossAlong, sweptRange } from "./curve_view.js";

const AT_ONCE = 20_000; // losses of single points that may be computed within an event
const PAUSE_AT = 8; // ms of one part of a longer computation

/**
 * Build the view: its curve changes only when something else than the touched parameter does.
 * @param {HTMLCanvasElement} canvas
 */
export function slopeView(canvas) {
  const swept = { key: "", values: /** @type {number[]} */ ([]), losses: /** @type {number[]} */ ([]) };
  let going = 0; // the timer of a curve that is computed in parts
  /** @type {{ range: number[], value: number, loss: number, gradient: number, colours: Colours } | null} */
  let drawn = null;
  const draw = () => {
    if (drawn) drawSlope(canvas, { ...drawn, values: swept.values.slice(0, swept.losses.length), losses: swept.losses });
  };

  /**
   * Compute the curve: at once, or a part now and a part later, so that no move has to wait.
   * @param {string} key
   * @param {Points & { vector: number[], shape: Shape, activations: readonly string[], output: string, parameter: number, range: number[] }} options
   */
  const sweep = (key, { vector, shape, activations, output, parameter, range, x, labels }) => {
    window.clearTimeout(going);
    Object.assign(swept, { key, values: linspace(range[0], range[1], CURVE_POINTS), losses: [] });
    /** @param {number[]} values */
    const along = (values) => lossAlong(vector, shape, activations, { output, parameter, values, x, labels });
    if (CURVE_POINTS * labels.length <= AT_ONCE) {
      swept.losses = along(swept.values);
      return;
    }
    const part = () => {
      const start = performance.now();
      while (swept.losses.length < CURVE_POINTS && performance.now() - start < PAUSE_AT) swept.losses.push(...along([swept.values[swept.losses.length]]));
      if (swept.losses.length < CURVE_POINTS) going = window.setTimeout(part);
      else draw();
    };
    going = window.setTimeout(part);
  };

  return {
    /**
     * Show a loss and its gradient at the touched parameter; `about` says whose loss, and of which parameter.
     * @param {{ state: State, shape: Shape, output: string, loss: number, gradient: number, colours: Colours }} options
     * @param {Points & { key: string, of: GradientOf, name: Letter }} about
     */
    show({ state, shape, output, loss, gradient, colours }, about) {
      const { touched: parameter, vector, activations } = state;
      const value = vector[parameter];
      const range = sweptRange(value);
      const others = vector.map((each, i) => (i === parameter ? range[0] : each));
      const key = [parameter, others, activations, about.key].join();
      if (swept.key !== key) sweep(key, { vector, shape, activations, output, parameter, range, ...about });
      drawn = { range, value, loss, gradient, colours };
      draw();
      const said = slopeText(about, [value, loss, gradient].map(numberText));
      setText(byId("slope-said"), said);
      canvas.setAttribute("aria-label", said);
      setHtml(byId("slope-parameter"), nodeHtml(about.name));
    },
  };
}

/**
 * @param {{ of: GradientOf, labels: number[] }} about
 * @param {string[]} numbers
 */
function slopeText({ of, labels }, [value, loss, slope]) {
  if (of === "sample") return words("explorer-slope-of-sample", { value, loss, slope });
  const [count, digits] = [labels.length, labels.length];
  return words(of === "batch" ? "explorer-slope-of-batch" : "explorer-slope-of-all", { value, loss, slope, count, digits });
}
