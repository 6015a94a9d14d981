// The points of a plane: stroked while they are few; of many, every mark is copied pixel by pixel, which is quicker.

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

/** Draw every stride-th point of a window, class by class: colour and shape say which. */
function drawPoints(canvas, pen, points, labels, look) {
  if (labels.length > MOST_STROKED) stampPoints(canvas, pen, points, labels, look);
  else strokePoints(pen, points, labels, look);
}

function strokePoints(pen, [xs, ys], labels, { place, radius, colours, classes }) {
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

/** Ring the point that the network picture follows; one's own is not among the data, so it gets its mark too. */
function drawFollowed(pen, { at, own, label }, { place, radius, colours, classes }) {
  const [x, y] = [place.x(at[0]), place.y(at[1] ?? 0)];
  if (own) strokePoints(pen, [[at[0]], [at[1] ?? 0]], [label], { place, radius: radius + 1.5, colours, classes });
  for (const [colour, width] of [[colours.ink, 5], [colours.signal, 2.5]]) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    pen.arc(x, y, radius + (own ? 6 : 4), 0, 2 * Math.PI);
    pen.stroke();
  }
}

// --- many points -----------------------------------------------------------------------------------------

const MOST_STROKED = 3000;
const SOLID = 128; // of 255: from this coverage on, a pixel of a mark is drawn
const stampSheets = new WeakMap(); // canvas -> the sheet that its points are copied to

/** Keep a sheet of the size of a canvas. */
function stampSheet(canvas) {
  const [width, height] = [canvas.width, canvas.height];
  const before = stampSheets.get(canvas);
  if (before?.layer.width === width && before.layer.height === height) return before;
  const layer = element("canvas", { width, height });
  const image = new ImageData(width, height);
  const sheet = { layer, pen: layer.getContext("2d"), image, pixels: new Uint32Array(image.data.buffer), taken: new Uint8Array(width * height) };
  stampSheets.set(canvas, sheet);
  return sheet;
}

/** Draw points by copying their class's mark to where they are. */
function stampPoints(canvas, pen, [xs, ys], labels, { place, radius, colours, classes, stride }) {
  const sheet = stampSheet(canvas);
  const { width, height } = canvas;
  const ratio = Math.abs(pen.getTransform().a);
  const [scale, left, top] = [place.scale * ratio, place.x(0) * ratio, place.y(0) * ratio];
  sheet.pixels.fill(0);
  sheet.taken.fill(0); // by a mark of a class: the same mark at the same pixel again would change nothing
  for (let label = 0; label < classes; label++) {
    const mark = markOf(label, radius * ratio);
    const colour = pixelOf(rgb(colours[CLASS_TONES[label]]));
    for (let i = 0; i < labels.length; i += stride) {
      if (labels[i] !== label) continue;
      const x = Math.round(left + scale * xs[i]);
      const y = Math.round(top - scale * ys[i]);
      if (!(x > -mark.reach && x < width + mark.reach && y > -mark.reach && y < height + mark.reach)) continue;
      const inside = x >= 0 && x < width && y >= 0 && y < height;
      if (inside && sheet.taken[y * width + x] === label + 1) continue;
      if (inside) sheet.taken[y * width + x] = label + 1;
      copyMark(sheet.pixels, width, height, mark, x, y, colour);
    }
  }
  sheet.pen.putImageData(sheet.image, 0, 0);
  pen.imageSmoothingEnabled = false;
  pen.drawImage(sheet.layer, 0, 0, width / ratio, height / ratio);
}

function copyMark(pixels, width, height, { runs }, x, y, colour) {
  for (let i = 0; i < runs.length; i += 3) {
    const row = y + runs[i];
    if (row < 0 || row >= height) continue;
    const [start, end] = [Math.max(0, x + runs[i + 1]), Math.min(width, x + runs[i + 2])];
    for (let at = row * width + start; at < row * width + end; at++) pixels[at] = colour;
  }
}

const marks = new Map();

/** Return a class's mark as runs of pixels: row, start and end, from the middle of the mark. */
function markOf(label, radius) {
  return kept(marks, `${label},${radius}`, () => {
    const reach = Math.ceil(1.5 * radius) + 1;
    const pen = element("canvas", { width: 2 * reach, height: 2 * reach }).getContext("2d", { willReadFrequently: true });
    const black = Object.fromEntries(CLASS_TONES.map((tone) => [tone, "#000000"]));
    const place = { x: (value) => value, y: (value) => value };
    strokePoints(pen, [[reach], [reach]], [label], { place, radius, colours: black, classes: label + 1 });
    return { reach, runs: runsOf(pen.getImageData(0, 0, 2 * reach, 2 * reach).data, 2 * reach) };
  });
}

function runsOf(data, side) {
  const solid = (row, column) => column < side && data[4 * (row * side + column) + 3] >= SOLID;
  const runs = [];
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      if (!solid(row, column)) continue;
      const start = column;
      while (solid(row, column)) column++;
      runs.push(row - side / 2, start - side / 2, column - side / 2);
    }
  }
  return Int32Array.from(runs);
}
