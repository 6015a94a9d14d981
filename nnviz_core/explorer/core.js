// The numbers of the page: activations, passes, losses, training, gradient check, planes.
// It mirrors nnviz_core/backprop name by name and draws nothing. Points are columns: one Float64Array a neuron.

const GELU_CUBIC = 0.044715;
const GELU_RATE = Math.sqrt(2 / PI);
let LEAK = 0.01; // slope of leaky ReLU below zero
const TINY = 2.2250738585072014e-308; // the smallest normal float

// --- activations ---------------------------------------------------------------------------------

/** Return 1 / (1 + e^-z) without overflow and without loss in either tail. */
function sigmoid(z) {
  const small = exp(-Math.abs(z));
  return (z >= 0 ? 1 : small) / (1 + small);
}

/** Return e^-|z| / (1 + e^-|z|)^2, exact where 1 - sigmoid rounds to nothing. */
function sigmoidSlope(z) {
  const small = exp(-Math.abs(z));
  return small / ((1 + small) * (1 + small));
}

/** Return 1 - tanh(z)^2 as 4 sigmoid'(2z), so that a saturated slope keeps its digits. */
function tanhSlope(z) {
  const small = exp(-2 * Math.abs(z));
  return 4 * (small / ((1 + small) * (1 + small)));
}

/** Return 2u, where gelu_tanh is z (1 + tanh u) / 2 = z sigmoid(2u). */
function geluTwice(z) {
  return 2 * (GELU_RATE * (z + GELU_CUBIC * z * z * z));
}

/** Return z sigmoid(2u), which keeps its digits where 1 + tanh(u) cancels. */
function geluTanh(z) {
  return z * sigmoid(geluTwice(z));
}

/** Return the exact derivative of the tanh approximation of gelu. */
function geluTanhSlope(z) {
  const twice = geluTwice(z);
  return sigmoid(twice) + z * sigmoidSlope(twice) * (2 * GELU_RATE * (1 + 3 * GELU_CUBIC * z * z));
}

// One entry for each of Python's: f, its slope f' as functions of z, and where f is not smooth.
const ACTIVATIONS = Object.freeze({
  tanh: { f: tanh, slope: tanhSlope, kinks: [] },
  relu: { f: (z) => (z <= 0 ? 0 : z), slope: (z) => (z > 0 ? 1 : 0), kinks: [0] },
  sigmoid: { f: sigmoid, slope: sigmoidSlope, kinks: [] },
  leaky_relu: { f: (z) => (z > 0 ? z : LEAK * z), slope: (z) => (z > 0 ? 1 : LEAK), kinks: [0] },
  elu: { f: (z) => (z > 0 ? z : expm1(z)), slope: (z) => exp(Math.min(z, 0)), kinks: [0] },
  gelu: { f: gelu, slope: geluSlope, kinks: [] },
  gelu_tanh: { f: geluTanh, slope: geluTanhSlope, kinks: [] },
  silu: { f: (z) => z * sigmoid(z), slope: (z) => sigmoid(z) + z * sigmoidSlope(z), kinks: [] },
  softplus: { f: (z) => (z <= 0 ? 0 : z) + log1p(exp(-Math.abs(z))), slope: sigmoid, kinks: [] },
  identity: { f: (z) => z, slope: () => 1, kinks: [] },
});

/** Give leaky ReLU the slope below zero that the page's config says. */
function setLeak(leak) {
  LEAK = leak;
}

// --- network -------------------------------------------------------------------------------------

/** Return the widths from the input to the output, such as [2, 2, 2, 2]. */
function shapeOf(network) {
  return [network.layers[0].weights[0].length, ...network.layers.map((layer) => layer.bias.length)];
}

/** Lay all parameters in one row: layer by layer, weights by rows, then the bias. */
function toVector(network) {
  return network.layers.flatMap((layer) => [...layer.weights.flat(), ...layer.bias]);
}

/** Build the network whose toVector is this vector. */
function fromVector(vector, shape, activations) {
  let start = 0;
  const take = (count) => Array.from(vector.slice(start, (start += count)));
  const layers = shape.slice(1).map((nOut, index) => ({
    weights: Array.from({ length: nOut }, () => take(shape[index])),
    bias: take(nOut),
  }));
  return { layers, activations };
}

/** Name the parameters as on screen, 1-based, in the order of toVector: W1[1,1], ..., b1[1], ... */
function parameterNames(shape) {
  return shape.slice(1).flatMap((nOut, index) => {
    const rows = Array.from({ length: nOut }, (_, j) => j + 1);
    const columns = Array.from({ length: shape[index] }, (_, k) => k + 1);
    const weights = rows.flatMap((j) => columns.map((k) => `W${index + 1}[${j},${k}]`));
    return [...weights, ...rows.map((j) => `b${index + 1}[${j}]`)];
  });
}

// --- forward -------------------------------------------------------------------------------------

/** Turn points, a list of rows, into columns. */
function columnsOf(points) {
  return points[0].map((_, k) => Float64Array.from(points, (point) => point[k]));
}

const newColumn = (length) => new Float64Array(length);

/** Hand out columns; after a restart the same ones again, in the same order, so that nobody has to ask for memory. */
function columnRoom() {
  const columns = [];
  let used = 0;
  const room = (length) => {
    if (columns[used]?.length !== length) columns[used] = newColumn(length);
    return columns[used++];
  };
  room.restart = () => (used = 0);
  return room;
}

/** Return W a of each point, as columns: products are added input by input. */
function times(weights, columns, room = newColumn) {
  return weights.map((row) => addedProducts(row, columns, room(columns[0].length)));
}

function addedProducts(row, columns, sum) {
  const first = columns[0];
  for (let i = 0; i < sum.length; i++) sum[i] = row[0] * first[i];
  for (let k = 1; k < row.length; k++) addTimes(row[k], columns[k], sum);
  return sum;
}

/** Add numbers up as sums.py does: the second half to the first until one is left. The list is used up. */
function folded(terms, count = terms.length) {
  while (count > 1) {
    const half = (count + 1) >> 1;
    for (let i = half; i < count; i++) terms[i - half] += terms[i];
    count = half;
  }
  return terms.length ? terms[0] : 0;
}

/** Apply a function to every number of every column. */
function mapped(columns, f, room = newColumn) {
  return columns.map((column) => applied(f, column, room(column.length)));
}

/** Write a function of every number of a column into another column, or into the same. */
function applied(f, column, result) {
  if (LOOPS.has(f)) LOOPS.get(f)(column, result);
  else for (let i = 0; i < column.length; i++) result[i] = f(column[i]);
  return result;
}

// Loops with their function in them, which browsers join to code twice as fast as one loop with any function.
const LOOPS = new Map([
  [tanh, (z, a) => { for (let i = 0; i < z.length; i++) a[i] = tanh(z[i]); }],
  [tanhSlope, (z, a) => { for (let i = 0; i < z.length; i++) a[i] = tanhSlope(z[i]); }],
  [sigmoid, (z, a) => { for (let i = 0; i < z.length; i++) a[i] = sigmoid(z[i]); }],
  [sigmoidSlope, (z, a) => { for (let i = 0; i < z.length; i++) a[i] = sigmoidSlope(z[i]); }],
]);

/** Write z = w a + b of each point for one neuron into a column: two inputs take one pass. */
function neuronSum(row, bias, columns, z) {
  if (row.length === 2) return pairSum(row[0], row[1], bias, columns[0], columns[1], z);
  addedProducts(row, columns, z);
  for (let i = 0; i < z.length; i++) z[i] += bias;
  return z;
}

function pairSum(first, second, bias, a1, a2, z) {
  for (let i = 0; i < z.length; i++) z[i] = first * a1[i] + second * a2[i] + bias;
  return z;
}

function addTimes(weight, a, z) {
  for (let i = 0; i < z.length; i++) z[i] += weight * a[i];
}

/** Return z = W a + b of each point, as columns. */
function affine(layer, columns, room) {
  return layer.weights.map((row, j) => neuronSum(row, layer.bias[j], columns, room(columns[0].length)));
}

/** Go up the layers: return the hidden zs, the inputs of every layer (x first) and the logits. */
function propagate(network, x, room = newColumn) {
  return propagateFrom(network, 0, { zs: [], inputs: [x] }, room);
}

/** Go up the layers from one whose input is known; those below keep what they have. */
function propagateFrom(network, start, known, room = newColumn) {
  const [zs, inputs] = [known.zs.slice(0, start), known.inputs.slice(0, start + 1)];
  for (let index = start; index < network.activations.length; index++) {
    zs.push(affine(network.layers[index], inputs[index], room));
    inputs.push(mapped(zs[index], ACTIVATIONS[network.activations[index]].f, room));
  }
  return { zs, inputs, logits: affine(network.layers.at(-1), inputs.at(-1), room) };
}

/** Return the probabilities and their logarithms, as columns: ln(1 + rest) keeps the digits of a loss near zero. */
function softmaxAndLogProbs(logits, room = newColumn) {
  const [probs, logProbs] = [0, 1].map(() => logits.map((column) => room(column.length)));
  if (logits.length === 2) writePairs(logits, probs, logProbs);
  else for (let i = 0; i < logits[0].length; i++) writeClasses(logits, i, probs, logProbs);
  return { probs, logProbs };
}

/** Write what the points have of two classes, one of whose powers is 1. */
function writePairs([first, second], [p, q], [logP, logQ]) {
  for (let i = 0; i < first.length; i++) {
    const ahead = second[i] > first[i];
    const shift = ahead ? first[i] - second[i] : second[i] - first[i];
    const rest = exp(shift);
    const logTotal = log1p(rest);
    const [likely, other] = [1 / (1 + rest), rest / (1 + rest)];
    p[i] = ahead ? other : likely;
    q[i] = ahead ? likely : other;
    logP[i] = ahead ? shift - logTotal : 0 - logTotal;
    logQ[i] = ahead ? 0 - logTotal : shift - logTotal;
  }
}

function writeClasses(logits, i, probs, logProbs) {
  const best = predicted(logits, i);
  const shifts = logits.map((column) => column[i] - logits[best][i]);
  const powers = shifts.map(exp);
  const logTotal = log1p(folded(powers.map((power, j) => (j === best ? 0 : power))));
  const sum = folded([...powers]);
  for (let j = 0; j < logits.length; j++) {
    probs[j][i] = powers[j] / sum;
    logProbs[j][i] = shifts[j] - logTotal;
  }
}

/** Return the place of the first largest logit of a point. */
function predicted(logits, i) {
  let best = 0;
  for (let j = 1; j < logits.length; j++) if (logits[j][i] > logits[best][i]) best = j;
  return best;
}

/** Return the mean of -log p of the true classes. */
function meanLoss(logProbs, labels, room = newColumn) {
  const losses = room(labels.length);
  for (let i = 0; i < labels.length; i++) losses[i] = 0 - logProbs[labels[i]][i];
  return folded(losses) / labels.length;
}

/** Return the mean cross-entropy of logits. */
function crossEntropy(logits, labels, room = newColumn) {
  return meanLoss(softmaxAndLogProbs(logits, room).logProbs, labels, room);
}

/** Return the share of points whose first largest logit is that of their class. */
function accuracy(logits, labels) {
  const [first, second] = logits;
  let right = 0;
  if (logits.length === 2) for (let i = 0; i < labels.length; i++) right += (second[i] > first[i] ? 1 : 0) === labels[i] ? 1 : 0;
  else for (let i = 0; i < labels.length; i++) right += predicted(logits, i) === labels[i] ? 1 : 0;
  return right / labels.length;
}

// --- backward ------------------------------------------------------------------------------------

function transposed(weights) {
  return weights[0].map((_, k) => weights.map((row) => row[k]));
}

/** Return p - y, the gradient of each point's loss at the logits, as columns. */
function outputDelta(probs, labels, room = newColumn) {
  return probs.map((column, j) => {
    const delta = room(column.length);
    for (let i = 0; i < column.length; i++) delta[i] = labels[i] === j ? column[i] - 1 : column[i];
    return delta;
  });
}

/** Return f'(z) of every hidden layer. */
function slopesOf({ activations }, zs, room = newColumn) {
  return zs.map((columns, index) => mapped(columns, ACTIVATIONS[activations[index]].slope, room));
}

/** Go down the layers from the output delta: return all deltas and the hidden a_grads, bottom first. */
function backpropagate(network, slopes, delta, room = newColumn) {
  const deltas = [delta];
  const aGrads = [];
  for (let index = slopes.length - 1; index >= 0; index--) {
    const aGrad = times(transposed(network.layers[index + 1].weights), deltas[0], room);
    aGrads.unshift(aGrad);
    deltas.unshift(aGrad.map((column, j) => multiplied(column, slopes[index][j], room(column.length))));
  }
  return { deltas, aGrads };
}

function multiplied(one, other, products) {
  for (let i = 0; i < products.length; i++) products[i] = one[i] * other[i];
  return products;
}

/** Add up products as sums.py does; they are halved for the first time while they are made. */
function dot(one, other, sums) {
  const half = (one.length + 1) >> 1;
  for (let i = 0; i < one.length - half; i++) sums[i] = one[i] * other[i] + one[i + half] * other[i + half];
  if (one.length % 2) sums[half - 1] = one[half - 1] * other[half - 1];
  return folded(sums, half);
}

/** Return the gradient of the mean loss in the order of toVector; what is known already may be given. */
function gradientOf(network, states, probs, labels, { room = newColumn, slopes = slopesOf(network, states.zs, room) } = {}) {
  const { deltas } = backpropagate(network, slopes, outputDelta(probs, labels, room), room);
  const sums = room(labels.length);
  return deltas.flatMap((delta, index) => [
    ...delta.flatMap((column) => states.inputs[index].map((a) => dot(column, a, sums) / labels.length)),
    ...delta.map((column) => {
      sums.set(column);
      return folded(sums) / labels.length;
    }),
  ]);
}

const firsts = (columns) => columns.map((column) => column[0]);

/** Run one sample forward and backward and keep every number of every layer, under Python's names. */
function record(network, x, label) {
  const states = propagate(network, columnsOf([x]));
  const { probs, logProbs } = softmaxAndLogProbs(states.logits);
  const slopes = slopesOf(network, states.zs);
  const { deltas, aGrads } = backpropagate(network, slopes, outputDelta(probs, [label]));
  const probsGrad = firsts(probs).map((p, j) => (j === label ? -1 / Math.max(p, TINY) : 0));
  const outputs = [...states.inputs.slice(1), probs].map(firsts);
  const grads = [...aGrads.map(firsts), probsGrad];
  return {
    x: [...x],
    label,
    layers: network.layers.map((layer, index) =>
      layerPass(layer, {
        index: index + 1,
        activation: network.activations[index] ?? "softmax",
        a_in: firsts(states.inputs[index]),
        z: firsts(states.zs[index] ?? states.logits),
        a: outputs[index],
        a_grad: grads[index],
        delta: firsts(deltas[index]),
        slope: slopes[index] ? firsts(slopes[index]) : layer.bias.map(() => 1),
      }),
    ),
    logits: firsts(states.logits),
    probs: firsts(probs),
    loss: 0 - logProbs[label][0],
    x_grad: firsts(times(transposed(network.layers[0].weights), deltas[0])),
  };
}

/** Complete the record of one layer with what its own numbers give. */
function layerPass({ weights, bias }, { index, activation, a_in, z, a, a_grad, delta, slope }) {
  return {
    index,
    activation,
    weights: weights.map((row) => [...row]),
    bias: [...bias],
    a_in,
    contribution: weights.map((row) => row.map((weight, k) => weight * a_in[k])),
    z,
    a,
    a_grad,
    delta,
    weight_grad: delta.map((d) => a_in.map((value) => d * value)),
    bias_grad: [...delta],
    message: weights.map((row, j) => row.map((weight) => weight * delta[j])),
    slope,
  };
}

// --- training ------------------------------------------------------------------------------------

const MOMENTUM = 0.9;
const ADAM_MEAN = 0.9;
const ADAM_SQUARE = 0.999;
const ADAM_EPSILON = 1e-8;

/** Follow the gradient itself. */
function sgd(memory, gradient) {
  return { memory, direction: gradient };
}

/** Follow the velocity v = 0.9 v + gradient. */
function momentum([before, square], gradient) {
  const velocity = gradient.map((g, i) => MOMENTUM * before[i] + g);
  return { memory: [velocity, square], direction: velocity };
}

/** Follow mean / (sqrt(square) + 1e-8), both corrected for their start. */
function adam([oldMean, oldSquare], gradient, step) {
  const mean = gradient.map((g, i) => ADAM_MEAN * oldMean[i] + (1 - ADAM_MEAN) * g);
  const square = gradient.map((g, i) => ADAM_SQUARE * oldSquare[i] + (1 - ADAM_SQUARE) * g * g);
  const [left, squareLeft] = [1 - wholePower(ADAM_MEAN, step), 1 - wholePower(ADAM_SQUARE, step)];
  const direction = mean.map((m, i) => m / left / (Math.sqrt(square[i] / squareLeft) + ADAM_EPSILON));
  return { memory: [mean, square], direction };
}

/** Return a number to a whole power from 0 on, by squaring. */
function wholePower(base, exponent) {
  let [result, square] = [1, base];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2) result *= square;
    square *= square;
  }
  return result;
}

const RULES = Object.freeze({ sgd, momentum, adam });

/** Start a training: no step taken, nothing remembered. */
function trainingStart(vector) {
  const nothing = vector.map(() => 0);
  return { step: 0, vector: [...vector], memory: [nothing, nothing] };
}

/** Measure a network on the whole dataset. */
function measure(network, { x, labels }, room = newColumn) {
  const states = propagate(network, x, room);
  const { probs, logProbs } = softmaxAndLogProbs(states.logits, room);
  return { states, probs, logProbs, loss: meanLoss(logProbs, labels, room), accuracy: accuracy(states.logits, labels) };
}

/** Take one step against a gradient. */
function trainingStep(before, gradient, { optimizer, learning_rate }) {
  const step = before.step + 1;
  const { memory, direction } = RULES[optimizer](before.memory, gradient, step);
  return { step, memory, vector: before.vector.map((value, i) => value - learning_rate * direction[i]) };
}

// --- gradient check ------------------------------------------------------------------------------

const LARGEST_STEP = 0.0625;
const RATIO = 4; // from one step to the next smaller one
const STEPS = Array.from({ length: 10 }, (_, i) => LARGEST_STEP / wholePower(RATIO, i));
const SMALLEST_GRADIENT = 1e-3;
const BOUNDS = [1e-8, 1e-7, 1e-6]; // a smaller error is rounding: what is said of it is the first of these that it is below

/** Compare dL/dparameter of the mean loss, for every parameter, with extrapolated central differences. */
function checkGradients(network, x, labels) {
  const { states, probs, loss } = measure(network, { x, labels });
  const analytic = gradientOf(network, states, probs, labels);
  const numeric = numericGradient(network, x, labels);
  const floor = SMALLEST_GRADIENT * Math.max(1, loss);
  const errors = analytic.map(
    (grad, i) => Math.abs(grad - numeric[i]) / Math.max(Math.abs(grad), Math.abs(numeric[i]), floor),
  );
  const worst = firstLargest(errors.map((error) => (Number.isNaN(error) ? -Infinity : error)));
  return {
    worst_error: errors[worst],
    parameter: parameterNames(shapeOf(network))[worst],
    analytic: analytic[worst],
    numeric: numeric[worst],
    skipped: numeric.filter(Number.isNaN).length,
  };
}

const TIE = 1e-9; // of the larger size: closer ones are equal

/** Return the first index whose value is the largest, or less by a share TIE of its size; NaN is never chosen. */
function firstLargest(values) {
  const largest = values.reduce((most, value) => (value > most ? value : most), -Infinity);
  return values.findIndex((value) => value >= largest - TIE * Math.abs(largest));
}

/** Return extrapolated central differences, NaN where every step crosses a kink. */
function numericGradient(network, x, labels) {
  const centre = propagate(network, x);
  const largest = Math.max(1, ...centre.logits.map((column) => column.reduce((m, z) => Math.max(m, Math.abs(z)), 0)));
  const noise = STEPS.map((step) => (Number.EPSILON * largest) / step);
  const own = fromVector(toVector(network), shapeOf(network), network.activations);
  return own.layers.flatMap((layer, index) => [...layer.weights, layer.bias].flatMap((row) => row.map((value, at) => {
    const moved = (offset, room) => {
      room.restart();
      row[at] = value + offset;
      const states = propagateFrom(own, index, centre, room);
      row[at] = value;
      return { states, loss: crossEntropy(states.logits, labels, room) };
    };
    return extrapolated(smoothDifferences(network, centre, moved), noise);
  })));
}

const SIDE_ROOMS = [columnRoom(), columnRoom()]; // above and below

/** Return (L(p + step) - L(p - step)) / 2 step for each of the STEPS, NaN above the smallest that meets a kink. */
function smoothDifferences(network, centre, moved) {
  const differences = STEPS.map(() => NaN);
  for (let i = STEPS.length - 1; i >= 0; i--) {
    const [above, below] = [moved(STEPS[i], SIDE_ROOMS[0]), moved(-STEPS[i], SIDE_ROOMS[1])];
    if (!crossedNone(network, [above.states, centre, below.states])) break;
    differences[i] = (above.loss - below.loss) / (2 * STEPS[i]);
  }
  return differences;
}

/** Tell whether every z of every point keeps its side of every kink. */
function crossedNone(network, [above, centre, below]) {
  return network.activations.every((name, index) =>
    ACTIVATIONS[name].kinks.every((kink) =>
      centre.zs[index].every((column, j) =>
        column.every((z, i) => {
          const side = Math.sign(z - kink);
          return [above, below].every((states) => Math.sign(states.zs[index][j][i] - kink) === side);
        }),
      ),
    ),
  );
}

/** Combine differences by Ridders' method: each column of the table cancels one more even power of the step. */
function extrapolated(differences, noise) {
  let [best, bestDoubt] = [differences.at(-1), Infinity];
  let [column, power] = [differences, 1];
  for (let order = 1; order < differences.length; order++) {
    power *= RATIO * RATIO;
    const finer = column.slice(1).map((value, i) => (power * value - column[i]) / (power - 1));
    finer.forEach((entry, i) => {
      const doubt = Math.max(Math.abs(entry - column[i + 1]), Math.abs(entry - column[i])) + noise[order + i];
      if (doubt < bestDoubt) [best, bestDoubt] = [entry, doubt];
    });
    column = finer;
  }
  return best;
}

// --- planes --------------------------------------------------------------------------------------

/** Return n even steps from one number to another, both included. */
function linspace(from, to, n) {
  return Array.from({ length: n }, (_, i) => (i === n - 1 ? to : from + i * ((to - from) / (n - 1))));
}

/** Return the centres of cells x cells squares of [-extent, extent]^2 as columns, row by row from the top. */
function cellCentres(extent, cells) {
  const side = (2 * extent) / cells;
  const [x1, x2] = [new Float64Array(cells * cells), new Float64Array(cells * cells)];
  for (let i = 0; i < cells * cells; i++) {
    x1[i] = -extent + ((i % cells) + 0.5) * side;
    x2[i] = extent - (Math.floor(i / cells) + 0.5) * side;
  }
  return [x1, x2];
}

/** Tell whether the plane can show a network: layers of one or two neurons, the output aside. */
function isPlanar(shape) {
  return Math.max(...shape.slice(0, -1)) <= 2;
}

/** Return columns in the plane: one coordinate a becomes (a, 0). */
function embedded(columns) {
  return columns.length > 1 ? columns : [columns[0], new Float64Array(columns[0].length)];
}

/** Return normal and offset: logit_1 - logit_0 = normal . a + offset in the last hidden plane. */
function decisionLine(network) {
  const { weights, bias } = network.layers.at(-1);
  const normal = weights[1].map((weight, k) => weight - weights[0][k]);
  return { normal: [normal[0], normal[1] ?? 0], offset: bias[1] - bias[0] };
}

/** Return the segments [x, y, x, y] of the zero line of a field, in cells, by marching squares. */
function levelSegments(field, cells) {
  const segments = [];
  for (let row = 0; row + 1 < cells; row++) {
    for (let column = 0; column + 1 < cells; column++) {
      const at = row * cells + column;
      const above = field[at] > 0;
      const even = field[at + 1] > 0 === above && field[at + cells] > 0 === above && field[at + cells + 1] > 0 === above;
      if (!even) segments.push(...crossings([field[at], field[at + 1], field[at + cells + 1], field[at + cells]], column, row));
    }
  }
  return segments;
}

const AROUND = [[0, 0], [1, 0], [1, 1], [0, 1]]; // the corners of a cell: column and row

/** Return the ends of the one or two segments in a cell, whose corners have these values. */
function crossings(values, column, row) {
  const ends = [];
  for (let side = 0; side < 4; side++) {
    const next = (side + 1) % 4;
    if (values[side] > 0 === values[next] > 0) continue;
    const share = values[side] / (values[side] - values[next]);
    const [from, to] = [AROUND[side], AROUND[next]];
    ends.push(column + from[0] + share * (to[0] - from[0]), row + from[1] + share * (to[1] - from[1]));
  }
  return ends;
}
