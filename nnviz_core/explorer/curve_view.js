// Curves on canvases: the loss over one parameter with its tangent, and the course of a training.

const CURVE_POINTS = 121;
const SLIDER_REACH = 6; // a slider runs from -6 to 6
const INSET = { left: 46, right: 12, top: 14, bottom: 26 };

/** Return the range of values that the loss is drawn over: the slider's, moved where the value lies outside. */
function sweptRange(value) {
  const centre = Math.abs(value) <= SLIDER_REACH ? 0 : value;
  return [centre - SLIDER_REACH, centre + SLIDER_REACH];
}

/** Return the sample's loss for every value of one parameter. */
function lossAlong(vector, shape, activations, { parameter, values, x, label }) {
  const columns = columnsOf([x]);
  return values.map((value) => {
    const there = vector.map((each, i) => (i === parameter ? value : each));
    return crossEntropy(propagate(fromVector(there, shape, activations), columns).logits, [label]);
  });
}

/** Return a frame for curves: pen, places of values, and the axes drawn. */
function curveFrame(canvas, { x: [x0, x1], y: [y0, y1], colours }) {
  const { pen, width, height } = fitted(canvas);
  const [right, bottom] = [width - INSET.right, height - INSET.bottom];
  const x = (value) => INSET.left + ((value - x0) / (x1 - x0)) * (right - INSET.left);
  const y = (value) => bottom - ((value - y0) / (y1 - y0)) * (bottom - INSET.top);
  const key = [x0, x1, y0, y1, width, height, colours.panel, canvas.width].join();
  const draw = (axes) => drawCurveAxes(axes, { x: [x0, x1], y: [y0, y1], place: { x, y }, right, bottom, colours });
  pen.drawImage(keptLayerOf(canvas, key, { width, draw }), 0, 0, width, height);
  pen.save();
  pen.beginPath();
  pen.rect(INSET.left, INSET.top, right - INSET.left, bottom - INSET.top);
  pen.clip();
  return { pen, x, y };
}

function drawCurveAxes(pen, { x: [x0, x1], y: [y0, y1], place, right, bottom, colours }) {
  Object.assign(pen, { font: "12px system-ui, sans-serif", lineWidth: 1, strokeStyle: colours.grid, fillStyle: colours.muted });
  pen.strokeRect(INSET.left, INSET.top, right - INSET.left, bottom - INSET.top);
  const ticks = (low, high) => tickValues((low + high) / 2, (high - low) / 2 / 0.96);
  pen.textAlign = "center";
  ticks(x0, x1).forEach((value) => pen.fillText(tickText(value, (x1 - x0) / 2), place.x(value), bottom + 17));
  pen.textAlign = "right";
  ticks(y0, y1).forEach((value) => pen.fillText(tickText(value, (y1 - y0) / 2), INSET.left - 6, place.y(value) + 4));
}

function strokeCurve({ pen, x, y }, xs, ys, { colour, width = 2.5, dash = [] }) {
  Object.assign(pen, { strokeStyle: colour, lineWidth: width, lineJoin: "round" });
  pen.setLineDash(dash);
  pen.beginPath();
  for (let i = 0; i < xs.length; i++) {
    if (i) pen.lineTo(x(xs[i]), y(ys[i]));
    else pen.moveTo(x(xs[i]), y(ys[i]));
  }
  pen.stroke();
  pen.setLineDash([]);
}

function drawDot({ pen, x, y }, at, { colour, ink }) {
  Object.assign(pen, { fillStyle: colour, strokeStyle: ink, lineWidth: 2 });
  pen.beginPath();
  pen.arc(x(at[0]), y(at[1]), 6, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
}

/** Draw the loss over a parameter, where it stands, and the tangent whose slope is the gradient. */
function drawSlope(canvas, { values, losses, value, loss, gradient, colours }) {
  const finite = losses.filter(Number.isFinite);
  const top = niceHalf(Math.max(0.05, 1.04 * Math.max(loss, ...finite)));
  const frame = curveFrame(canvas, { x: [values[0], values.at(-1)], y: [0, top], colours });
  strokeCurve(frame, values, losses, { colour: colours.signal });
  const reach = (values.at(-1) - values[0]) / 5;
  const ends = [value - reach, value + reach];
  strokeCurve(frame, ends, ends.map((at) => loss + gradient * (at - value)), { colour: colours.gradient, dash: [7, 5] });
  drawDot(frame, [value, loss], { colour: colours.text, ink: colours.ink });
  frame.pen.restore();
}

/** Draw the loss of a training over its steps, and below it the accuracy; the marker is the step shown. */
function drawCourse(lossCanvas, accuracyCanvas, { losses, accuracies, at, colours }) {
  const end = Math.max(10, losses.length - 1);
  const steps = losses.map((_, step) => step);
  const finite = losses.filter(Number.isFinite);
  const draw = (canvas, ys, top, colour) => {
    const frame = curveFrame(canvas, { x: [0, end], y: [0, top], colours });
    const thin = Math.max(1, Math.floor(ys.length / 800));
    const kept = steps.filter((step) => step % thin === 0 || step === ys.length - 1);
    strokeCurve(frame, kept, kept.map((step) => ys[step]), { colour, width: 2 });
    if (ys.length) drawDot(frame, [at, ys[at]], { colour: colours.text, ink: colours.ink });
    frame.pen.restore();
  };
  draw(lossCanvas, losses, niceHalf(Math.max(0.1, ...finite.slice(0, 1), finite.length ? Math.min(10, Math.max(...finite)) : 1)), colours.signal);
  draw(accuracyCanvas, accuracies, 1.02, colours.positive);
}
