// Planes on canvases: the points and the grid at every stage, and the classes over the input plane.

const CELLS = 97;
const GRID_LINES = 11;
const PIECES = 40; // of a grid line
const HEAT = 0.45; // the largest share of a class's colour in the heat map
const CLASS_TONES = ["class0", "class1", "positive", "negative", "signal", "gradient"];
const RADIUS = { large: 3.4, small: 2.1 };

// --- a canvas and its window -------------------------------------------------------------------------

const canvasSizes = new WeakMap(); // in px of the page: asking the page at every drawing would lay it out anew

/** Keep the sizes of all canvases up to date; call back when one changed. */
function watchCanvases(changed) {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) canvasSizes.set(target, [target.clientWidth, target.clientHeight]);
    changed();
  });
  document.querySelectorAll("canvas").forEach((canvas) => observer.observe(canvas));
}

/** Fit a canvas to its size on the page and the screen's pixels; return its pen and its sides in px. */
function fitted(canvas) {
  const ratio = window.devicePixelRatio || 1;
  if (!canvasSizes.has(canvas)) canvasSizes.set(canvas, [canvas.clientWidth, canvas.clientHeight]);
  const [width, height] = canvasSizes.get(canvas);
  const sizes = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== sizes[0] || canvas.height !== sizes[1]) [canvas.width, canvas.height] = sizes;
  const pen = canvas.getContext("2d");
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, height);
  return { pen, width, height };
}

/** Return how coordinates of a window lie on a square of px. */
function placing({ x, y, half }, side) {
  const scale = side / (2 * half);
  return { scale, x: (value) => (value - x + half) * scale, y: (value) => (y + half - value) * scale };
}

// --- the grid ------------------------------------------------------------------------------------------

/** Lay a grid in the input plane as columns; every line has the same number of points. */
function gridColumns(extent) {
  const along = linspace(-extent, extent, PIECES + 1);
  const offsets = linspace(-extent, extent, GRID_LINES);
  const points = offsets.flatMap((c) => along.map((t) => [c, t])).concat(offsets.flatMap((c) => along.map((t) => [t, c])));
  return columnsOf(points);
}

function strokeGrid(pen, [xs, ys], place) {
  pen.beginPath();
  for (let i = 0; i < xs.length; i++) {
    const [x, y] = [place.x(xs[i]), place.y(ys[i])];
    if (i % (PIECES + 1)) pen.lineTo(x, y);
    else pen.moveTo(x, y);
  }
  pen.stroke();
}

// --- points ----------------------------------------------------------------------------------------------

const DOT = 0.01; // px: a line so short that only its caps are seen, which is the quickest disc or square
const CAPS = ["round", "square"]; // of classes 0 and 1
const POLYGONS = [
  [[0, -1.2], [1.1, 0.8], [-1.1, 0.8]],
  [[0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]],
  [[0, 1.2], [1.1, -0.8], [-1.1, -0.8]],
  [[-1, -1], [1, 1], [1, -1], [-1, 1]],
]; // of the other classes, in radii

function polygon(pen, corners) {
  corners.forEach(([x, y], i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
  pen.closePath();
}

/** Draw the points of a window, class by class: colour and shape say which. */
function drawPoints(pen, [xs, ys], labels, { place, radius, colours, classes }) {
  for (let label = 0; label < classes; label++) {
    const shape = POLYGONS[label - CAPS.length];
    pen.fillStyle = pen.strokeStyle = colours[CLASS_TONES[label]];
    pen.lineWidth = 2 * radius * (label === 1 ? 0.9 : 1);
    pen.lineCap = CAPS[label] ?? "butt";
    pen.beginPath();
    for (let i = 0; i < labels.length; i++) {
      if (labels[i] !== label) continue;
      const [x, y] = [place.x(xs[i]), place.y(ys[i])];
      if (shape) polygon(pen, shape.map(([dx, dy]) => [x + dx * radius, y + dy * radius]));
      else {
        pen.moveTo(x, y);
        pen.lineTo(x + DOT, y);
      }
    }
    if (shape) pen.fill();
    else pen.stroke();
  }
  pen.lineCap = "butt";
}

/** Ring the point that the network picture follows. */
function drawRing(pen, [xs, ys], sample, { place, radius, colours }) {
  const [x, y] = [place.x(xs[sample]), place.y(ys[sample])];
  for (const [colour, width] of [[colours.ink, 5], [colours.signal, 2.5]]) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    pen.arc(x, y, radius + 4, 0, 2 * Math.PI);
    pen.stroke();
  }
}

// --- axes ------------------------------------------------------------------------------------------------

/** Draw the axes through the origin, if it is inside, and write a few ticks at the edges. */
function drawAxes(pen, window, side, colours) {
  const place = placing(window, side);
  pen.strokeStyle = colours.axis;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(place.x(0), 0);
  pen.lineTo(place.x(0), side);
  pen.moveTo(0, place.y(0));
  pen.lineTo(side, place.y(0));
  pen.stroke();
}

const tickLayers = new WeakMap(); // canvas -> its ticks as drawn last: text is slow, and windows seldom change

/** Write a few ticks at the edges of a canvas. */
function writeTicks(canvas, pen, window, side, colours) {
  const key = [window.x, window.y, window.half, side, colours.panel, canvas.width].join();
  if (tickLayers.get(canvas)?.key !== key) tickLayers.set(canvas, { key, layer: tickLayer(canvas, window, side, colours) });
  pen.drawImage(tickLayers.get(canvas).layer, 0, 0, side, side);
}

function tickLayer(canvas, window, side, colours) {
  const layer = element("canvas", { width: canvas.width, height: canvas.height });
  const pen = layer.getContext("2d");
  pen.scale(canvas.width / side, canvas.width / side);
  const place = placing(window, side);
  const values = (centre) => {
    const all = tickValues(centre, window.half * 0.86);
    return side < 260 && all.length > 2 ? [all[0], all.at(-1)] : all;
  };
  const look = { font: "12px system-ui, sans-serif", lineWidth: 4, lineJoin: "round", strokeStyle: colours.panel };
  Object.assign(pen, look, { fillStyle: colours.muted });
  const write = (text, x, y, align) => {
    pen.textAlign = align;
    pen.strokeText(text, x, y);
    pen.fillText(text, x, y);
  };
  values(window.x).forEach((value) => write(tickText(value, window.half), place.x(value), side - 5, "center"));
  const clear = values(window.y).filter((value) => place.y(value) < side - 24); // of the ticks at the bottom
  clear.forEach((value) => write(tickText(value, window.half), 5, place.y(value) + 4, "left"));
  return layer;
}

// --- the stages -------------------------------------------------------------------------------------------

/** Draw one stage: grid, points, the sample's ring; on the last one also the decision line and its sides. */
function drawStage(canvas, stage, { labels, sample, colours, classes, line }) {
  const { pen, width: side } = fitted(canvas);
  const window = windowAround(stage.points);
  const place = placing(window, side);
  if (line) drawSides(pen, line, window, side, colours);
  drawAxes(pen, window, side, colours);
  pen.strokeStyle = colours.grid;
  pen.lineWidth = 0.8;
  strokeGrid(pen, stage.grid, place);
  const look = { place, radius: RADIUS.small, colours, classes };
  drawPoints(pen, stage.points, labels, look);
  if (line) drawLine(pen, line, window, side, colours);
  drawRing(pen, stage.points, sample, look);
  writeTicks(canvas, pen, window, side, colours);
  return window;
}

/** Cut the corners of a window by a line: the polygon where normal . a + offset > 0, and the line's ends. */
function halfPlane({ normal, offset }, { x, y, half }) {
  const corners = [[x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half]];
  const height = ([a, b]) => normal[0] * a + normal[1] * b + offset;
  const [polygonCorners, ends] = [[], []];
  corners.forEach((corner, i) => {
    const next = corners[(i + 1) % 4];
    const [here, there] = [height(corner), height(next)];
    if (here > 0) polygonCorners.push(corner);
    if (here > 0 === there > 0) return;
    const share = here / (here - there);
    const cut = corner.map((value, axis) => value + share * (next[axis] - value));
    polygonCorners.push(cut);
    ends.push(cut);
  });
  return { corners: polygonCorners, ends };
}

function drawSides(pen, line, window, side, colours) {
  const place = placing(window, side);
  const tint = (tone) => `rgb(${blend(colours.panel, colours[tone], 0.22)})`;
  pen.fillStyle = tint("class0");
  pen.fillRect(0, 0, side, side);
  pen.fillStyle = tint("class1");
  pen.beginPath();
  polygon(pen, halfPlane(line, window).corners.map(([x, y]) => [place.x(x), place.y(y)]));
  pen.fill();
}

function drawLine(pen, line, window, side, colours) {
  const place = placing(window, side);
  const { ends } = halfPlane(line, window);
  pen.strokeStyle = colours.signal;
  pen.lineWidth = 2.5;
  pen.setLineDash([6, 5]);
  pen.beginPath();
  ends.forEach(([x, y], i) => (i % 2 ? pen.lineTo(place.x(x), place.y(y)) : pen.moveTo(place.x(x), place.y(y))));
  pen.stroke();
  pen.setLineDash([]);
}

// --- the classes over the input plane -------------------------------------------------------------------------

/** Keep what the heat map needs between two drawings: its small image and its cells. */
function heatStore() {
  const canvas = element("canvas", { width: CELLS, height: CELLS });
  const pen = canvas.getContext("2d");
  const image = pen.createImageData(CELLS, CELLS);
  return { canvas, pen, image, pixels: new Uint32Array(image.data.buffer), extent: 0, cells: null, neurons: new Map() };
}

/** Return the logits of the cells, computing only the neurons that something below or in them has changed. */
function keptLogits(store, network) {
  let inputs = store.cells;
  network.layers.forEach(({ weights, bias }, index) => {
    const name = network.activations[index];
    const below = inputs;
    inputs = weights.map((row, j) => {
      const place = `${index},${j}`;
      const key = [name, bias[j], ...row].join();
      const kept = store.neurons.get(place);
      if (kept?.key === key && below.every((column, k) => column === kept.below[k])) return kept.column;
      const z = [neuronSum(row, bias[j], below)];
      const [column] = name ? mapped(z, ACTIVATIONS[name].f) : z;
      store.neurons.set(place, { key, below, column });
      return column;
    });
  });
  return inputs;
}

/** Colour every cell by its likeliest class, the stronger the surer; return by how much class 1 leads class 0. */
function paintHeat(store, network, window, colours) {
  if (store.extent !== window.half) [store.extent, store.cells] = [window.half, cellCentres(window.half, CELLS)];
  const logits = keptLogits(store, network);
  const shades = CLASS_TONES.slice(0, logits.length).map((tone) => shadesOf(colours, tone));
  const lead = new Float64Array(CELLS * CELLS);
  for (let i = 0; i < lead.length; i++) {
    lead[i] = logits[1][i] - logits[0][i];
    const best = logits.length === 2 ? Number(lead[i] > 0) : predicted(logits, i);
    const sum = logits.length === 2 ? 1 + Math.exp(-Math.abs(lead[i])) : rivals(logits, best, i);
    const sureness = (1 / sum - 1 / logits.length) / (1 - 1 / logits.length);
    store.pixels[i] = shades[best][Math.round(sureness * (SHADES - 1)) || 0];
  }
  store.pen.putImageData(store.image, 0, 0);
  return lead;
}

/** Return the sum of all classes' powers over the best one's: one over its probability. */
function rivals(logits, best, i) {
  let sum = 0;
  for (let j = 0; j < logits.length; j++) sum += Math.exp(logits[j][i] - logits[best][i]);
  return sum;
}

const SHADES = 128;
const shadeCache = new Map();

/** Return the colours from the panel's to a class's as pixels. */
function shadesOf(colours, tone) {
  const key = colours.panel + tone;
  if (!shadeCache.has(key)) {
    const steps = linspace(0, HEAT, SHADES).map((share) => blend(colours.panel, colours[tone], share));
    shadeCache.set(key, Uint32Array.from(steps, ([red, green, blue]) => ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0));
  }
  return shadeCache.get(key);
}

/** Draw the heat map, the line where two classes are even, the points and the sample's ring. */
function drawBoundary(canvas, store, network, { dataset, sample, colours }) {
  const { pen, width: side } = fitted(canvas);
  const window = { x: 0, y: 0, half: niceHalf(MARGIN * gridExtent(dataset.x)) };
  const lead = paintHeat(store, network, window, colours);
  pen.imageSmoothingEnabled = true;
  pen.drawImage(store.canvas, 0, 0, side, side);
  drawAxes(pen, window, side, colours);
  const classes = network.layers.at(-1).bias.length;
  const look = { place: placing(window, side), radius: RADIUS.large, colours, classes };
  drawPoints(pen, dataset.x, dataset.labels, look);
  if (classes === 2) strokeEven(pen, levelSegments(lead, CELLS), side / CELLS, colours);
  drawRing(pen, dataset.x, sample, look);
  writeTicks(canvas, pen, window, side, colours);
  return window;
}

function strokeEven(pen, segments, cell, colours) {
  for (const [colour, width] of [[colours.ink, 5], [colours.text, 2.5]]) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    for (let i = 0; i < segments.length; i += 4) {
      pen.moveTo((segments[i] + 0.5) * cell, (segments[i + 1] + 0.5) * cell);
      pen.lineTo((segments[i + 2] + 0.5) * cell, (segments[i + 3] + 0.5) * cell);
    }
    pen.stroke();
  }
}

/** Return the sample nearest to a place on the boundary canvas. */
function nearestSample(dataset, window, side, { x, y }) {
  const place = placing(window, side);
  const [xs, ys] = dataset.x;
  let [best, least] = [0, Infinity];
  for (let i = 0; i < xs.length; i++) {
    const distance = Math.hypot(place.x(xs[i]) - x, place.y(ys[i]) - y);
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}
