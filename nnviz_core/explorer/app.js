// The page at work: one state, one way to change it, and one refresh that shows what follows from it.

const page = JSON.parse(byId("page").textContent);
const SETTLED = 220; // ms after the last change, when what is slow or spoken follows
const NOTICE = 9000; // ms that a sentence stays
const CALM = 600; // ms between two pictures of a running training, where motion is unwelcome
const SPEEDS = [1, 5, 20, 100];
const EDGE_CHOICES = [["weights", "weights"], ["contribution", "w · a"], ["weight_grad", "gradients ∂L/∂w"], ["message", "messages w · δ"]];

const shape = page.layers;
const planar = isPlanar(shape) && shape[0] === 2;
const board = numberBoard(shape.length - 1);
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
const dark = window.matchMedia("(prefers-color-scheme: dark)");

const opened = stateFrom(window.location.hash, page.state, shape);
let history = historyOf(opened.state);
let state = opened.state;
let course = courseOf(state.vector);
let dataset = datasetAt(state.dataset);
let orders = epochOrders(page.order, dataset.labels.length);
let lastIndex = isOwn(state.sample) ? 0 : state.sample; // of the data, to come back to from a point of one's own
let pass = null;
let edgeField = "weights";
let shownPlace = null; // of the number whose equation is shown, or null for the touched parameter's
let running = null;
let settling = 0;
let boundaryWindow = null;
let told = "";
let noticed = 0;
const heat = heatStore();
const swept = { key: "", values: [], losses: [] };

// --- changing the state ------------------------------------------------------------------------------

/** Return the points of a description; those of a csv came with the page. */
function datasetAt(described) {
  return described.kind === "csv" ? datasetOf(page.csv.x, page.csv.labels) : makeDataset(described);
}

/** Show another state. What changes the parameters ends a training; what is done joins the undo list. */
function change(part, { keepCourse = false } = {}) {
  const before = state;
  state = { ...state, ...part };
  if (state.dataset !== before.dataset) {
    dataset = datasetAt(state.dataset);
    orders = epochOrders(page.order, dataset.labels.length);
  }
  if (state.sample >= dataset.labels.length) state = { ...state, sample: 0 };
  if (!isOwn(state.sample)) lastIndex = state.sample;
  const moved = ["vector", "activations", "dataset"].some((key) => state[key] !== before[key]);
  if (moved && !keepCourse) {
    pause();
    course = courseOf(state.vector);
  }
  refresh();
}

function done() {
  history = committed(history, state);
  showTools();
}

function changeAndKeep(part) {
  change(part);
  done();
}

function setParameter(index, value) {
  byId("sliders").classList.remove("invited");
  const vector = state.vector.map((each, i) => (i === index ? Math.min(MAX_MAGNITUDE, Math.max(-MAX_MAGNITUDE, value)) : each));
  shownPlace = null;
  change({ vector, touched: index });
}

function travel(step) {
  pause();
  history = step(history);
  change(history.present);
  showTools();
}

// --- showing the state --------------------------------------------------------------------------------

const themeName = () => document.documentElement.dataset.theme;
const colours = () => page.themes[themeName()];

/** Show everything that follows from the state. */
function refresh() {
  const network = fromVector(state.vector, shape, state.activations);
  const point = pointOf(state.sample);
  pass = record(network, point.x, point.class);
  const measuredNow = measure(network, dataset);
  board.show(pass);
  controls.show(state);
  diagram.show(pass, edgeField, state.touched);
  showSample();
  showOutcome(measuredNow);
  showPlanes(network, measuredNow.states);
  showSlope();
  if (course.states.length > 1) showCourse(network);
  showEquation();
  window.clearTimeout(settling);
  settling = window.setTimeout(settle, SETTLED);
}

/** Return x and the class of a sample, which is one of the data or of one's own. */
function pointOf(sample) {
  return isOwn(sample) ? sample : { x: dataset.rows[sample], class: dataset.labels[sample] };
}

/** Do what may come a moment later: the gradient check, the address, the words for screen readers. */
function settle() {
  const network = fromVector(state.vector, shape, state.activations);
  showCheck(checkGradients(network, columnsOf([pass.x]), [pass.label]));
  showCourse(network);
  if (running === null) window.history.replaceState(null, "", `#${hashOf(state)}`);
  const { name } = controls.parameters[state.touched];
  const words = `${plainName(name)} ${formatNumber(state.vector[state.touched])}, loss ${byId("readout-loss").textContent}, `
    + `probability ${byId("readout-prob").textContent}, accuracy ${byId("readout-accuracy").textContent}`;
  if (told && told !== words) setText(byId("said"), words);
  told = words;
}

const plainName = ({ text }) => text.replace(/[()]/g, " ").trim();

function showSample() {
  const own = isOwn(state.sample);
  const name = own ? "a point of your own" : `sample ${state.sample}`;
  byId("sample").max = dataset.labels.length - 1;
  byId("sample").value = lastIndex;
  byId("sample").setAttribute("aria-valuetext", `${name}, class ${pass.label}`);
  if (document.activeElement !== byId("sample-box")) byId("sample-box").value = own ? "own" : state.sample;
  setText(byId("sample-class"), `${CLASS_MARKS[pass.label]} class ${pass.label}, x = (${pass.x.map(formatNumber).join(", ")})`);
  ownPoint.show(own ? state.sample : null);
  const names = [...new Set(state.activations)].map(activationName).join(", ");
  setText(byId("subject"), `${names} · ${shape.join("–")} · ${dataset.labels.length} points · ${name}`);
}

function showOutcome({ loss, accuracy }) {
  setText(byId("readout-loss"), formatNumber(pass.loss));
  setText(byId("readout-prob"), formatNumber(pass.probs[pass.label]));
  setText(byId("readout-mean"), formatNumber(loss));
  setText(byId("readout-accuracy"), percent(accuracy));
}

/** Say how far the gradients are off: below a bound, where that is rounding. */
function saidOf(error) {
  const bound = BOUNDS.find((each) => error < each);
  return bound ? `less than 1e−${Math.round(-Math.log10(bound))} off` : `worst ${formatNumber(error)}`;
}

function showCheck({ worst_error, parameter, skipped }) {
  const good = worst_error <= 1e-6;
  byId("check-light").className = `light ${good ? "good" : "bad"}`;
  const left = skipped ? ` (${skipped} on a kink not checked)` : "";
  setText(byId("check-said"), `gradients ${good ? "match" : "DIFFER"}, ${saidOf(worst_error)}${left}`);
  byId("check").title = `Every gradient against central differences; the worst is ${parameter}. Up to 1e−6 the light is green.`;
}

function showPlanes(network, states) {
  if (shape[0] !== 2) return;
  const followed = { own: isOwn(state.sample), label: pass.label };
  const look = { dataset, followed: { ...followed, at: pass.x }, colours: colours() };
  boundaryWindow = drawBoundary(byId("boundary"), heat, network, look);
  drawMini(byId("mini"), byId("boundary"));
  if (!planar) return;
  const grid = propagate(network, gridAt(gridExtent(dataset.x)));
  const line = shape.at(-1) === 2 ? decisionLine(network) : null;
  const drawing = { labels: dataset.labels, colours: colours(), classes: shape.at(-1) };
  const draw = (index, points, lines, at, decision = null) => {
    const stage = { points: embedded(points), grid: embedded(lines) };
    drawStage(planes[index], stage, { ...drawing, followed: { ...followed, at }, line: decision });
  };
  draw(0, states.inputs[0], grid.inputs[0], pass.x);
  states.zs.forEach((z, layer) => {
    const { z: zAt, a: aAt } = pass.layers[layer];
    draw(2 * layer + 1, z, grid.zs[layer], zAt);
    draw(2 * layer + 2, states.inputs[layer + 1], grid.inputs[layer + 1], aAt, layer === states.zs.length - 1 ? line : null);
  });
}

const gridKept = { extent: 0, columns: null };

function gridAt(extent) {
  if (gridKept.extent !== extent) Object.assign(gridKept, { extent, columns: gridColumns(extent) });
  return gridKept.columns;
}

/** Show the loss over the touched parameter; its curve changes only when something else does. */
function showSlope() {
  const parameter = state.touched;
  const value = state.vector[parameter];
  const range = sweptRange(value);
  const others = state.vector.map((each, i) => (i === parameter ? range[0] : each));
  const key = [parameter, others, state.activations, pass.x, pass.label].join();
  if (swept.key !== key) {
    const values = linspace(...range, CURVE_POINTS);
    const losses = lossAlong(state.vector, shape, state.activations, { parameter, values, x: pass.x, label: pass.label });
    Object.assign(swept, { key, values, losses });
  }
  const { name, grad } = controls.parameters[parameter];
  const gradient = valueAt(pass, grad);
  drawSlope(byId("slope"), { ...swept, value, loss: pass.loss, gradient, colours: colours() });
  const words = `At ${formatNumber(value)} the loss of the sample is ${formatNumber(pass.loss)} and the slope of the tangent ${formatNumber(gradient)}.`;
  setText(byId("slope-said"), words);
  byId("slope").setAttribute("aria-label", words);
  if (byId("slope-parameter").dataset.shown !== name.text) {
    byId("slope-parameter").dataset.shown = name.text;
    byId("slope-parameter").innerHTML = name.html;
  }
}

function showCourse(network) {
  course = measured(course, network, dataset);
  const last = course.states.length - 1;
  byId("moment").max = last;
  byId("moment").value = course.at;
  setText(byId("moment-said"), String(course.at));
  byId("rewind").disabled = course.at === 0;
  drawCourse(byId("course-loss"), byId("course-accuracy"), { ...course, colours: colours() });
}

// --- equations ---------------------------------------------------------------------------------------------

let lit = [];
let written = "";

/** Write the equation of the number that is pointed at, and light its operands. */
function showEquation() {
  const place = shownPlace ?? controls.parameters[state.touched].grad;
  const tokens = equationOf(pass, place);
  const text = equationText(tokens);
  if (text !== written) byId("equation").innerHTML = equationHtml(tokens);
  written = text;
  lit.forEach((each) => each.classList.remove("lit"));
  const lights = shownPlace ? [place, ...tokens.flatMap((token) => token.place ?? [])] : [];
  lit = lights.flatMap((each) => [...board.at(each), ...diagram.at(each), ...controls.at(each)]);
  lit.forEach((each) => each.classList.add("lit"));
}

function pointAt(place) {
  if (place === shownPlace) return;
  shownPlace = place;
  showEquation();
}

function wireEquations() {
  const placeOf = (event) => event.target.closest?.("[data-place]")?.dataset.place;
  const follow = (event) => {
    const place = placeOf(event);
    if (place && !event.target.closest("#equation")) pointAt(place);
  };
  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);
  document.addEventListener("click", (event) => {
    const edge = event.target.closest?.("[data-parameter]");
    if (edge) controls.focus(Number(edge.dataset.parameter));
  });
}

// --- training ------------------------------------------------------------------------------------------------

function train(steps) {
  const plan = { optimizer: state.optimizer, learning_rate: state.learning_rate, batch: state.batch };
  const result = advanced(course, steps, { shape, activations: state.activations, dataset, orders, plan });
  course = result.course;
  change({ vector: course.states[course.at].vector }, { keepCourse: true });
  if (result.ended) {
    pause();
    notice(`${result.ended[0].toUpperCase()}${result.ended.slice(1)}.`);
  }
  return !result.ended;
}

function run() {
  const speed = Number(byId("speed").value);
  let last = 0;
  const tick = (now) => {
    if (running === null) return;
    const wait = calm.matches ? CALM : 0;
    if (now - last >= wait) {
      last = now;
      if (!train(speed)) return;
    }
    running = window.requestAnimationFrame(tick);
  };
  running = window.requestAnimationFrame(tick);
  setText(byId("run"), "Pause");
}

function pause() {
  if (running === null) return;
  window.cancelAnimationFrame(running);
  running = null;
  setText(byId("run"), "Run");
  done();
}

function showStep(at) {
  course = { ...course, at };
  change({ vector: course.states[at].vector }, { keepCourse: true });
}

function wireTraining() {
  fillSelect("speed", SPEEDS.map((speed) => [speed, `${speed} a frame`]));
  fillSelect("optimizer", Object.keys(RULES).map((name) => [name, { sgd: "SGD", adam: "Adam" }[name] ?? name]));
  byId("optimizer").addEventListener("change", () => changeAndKeep({ optimizer: byId("optimizer").value }));
  wireBox("rate", { read: readNumber, holds: (rate) => rate > 0 && rate <= MAX_MAGNITUDE, says: "A learning rate is above zero", use: (rate) => changeAndKeep({ learning_rate: rate }), now: () => state.learning_rate });
  const batch = (text) => (text.trim() === FULL ? FULL : whole(text));
  wireBox("batch", { read: batch, holds: isBatch, says: `A batch is “${FULL}” or a number of points`, use: (size) => changeAndKeep({ batch: size }), now: () => state.batch });
  byId("step").addEventListener("click", () => { pause(); train(1); done(); });
  byId("run").addEventListener("click", () => (running === null ? run() : pause()));
  byId("rewind").addEventListener("click", () => { pause(); showStep(0); done(); });
  byId("moment").addEventListener("input", () => { pause(); showStep(Number(byId("moment").value)); });
  byId("moment").addEventListener("change", done);
}

// --- other controls ----------------------------------------------------------------------------------------------

function fillSelect(id, choices) {
  byId(id).replaceChildren(...choices.map(([value, words]) => element("option", { value }, String(words))));
}

const whole = (text) => (/^\d+$/.test(text.trim()) ? Number(text) : NaN);

/** Wire a box of text that holds one number; what is no such number is refused with a sentence. */
function wireBox(id, { read, holds, says, use, now }) {
  const box = byId(id);
  box.addEventListener("change", () => {
    const value = read(box.value);
    if (holds(value)) use(value);
    else notice(`${says}; “${box.value}” is not used.`);
    box.value = now();
  });
}

function wireData() {
  const kinds = page.csv ? ["csv", ...Object.keys(SAMPLERS)] : Object.keys(SAMPLERS);
  fillSelect("kind", kinds.map((kind) => [kind, kind.replace("_", " ")]));
  const made = (part) => changeAndKeep({ dataset: { ...state.dataset, ...part } });
  byId("data").hidden = shape[0] !== 2;
  byId("kind").addEventListener("change", () => made({ kind: byId("kind").value, points: byId("kind").value === "csv" ? page.csv.labels.length : Math.min(state.dataset.points, MAX_POINTS) }));
  byId("noise").addEventListener("input", () => change({ dataset: { ...state.dataset, noise: Number(byId("noise").value) } }));
  byId("noise").addEventListener("change", done);
  wireBox("points", { read: whole, holds: (n) => n >= 1 && n <= MAX_POINTS, says: `A dataset has 1 to ${MAX_POINTS} points`, use: (points) => made({ points }), now: () => state.dataset.points });
  wireBox("seed", { read: (text) => text.trim(), holds: (seed) => /^\d{1,18}$/.test(seed), says: "A seed is a whole number", use: (seed) => made({ seed }), now: () => state.dataset.seed });
  wireBox("sample-box", { read: whole, holds: (n) => n < dataset.labels.length, says: "There is no such sample", use: (sample) => changeAndKeep({ sample }), now: () => (isOwn(state.sample) ? "own" : state.sample) });
  byId("sample").addEventListener("input", () => change({ sample: Number(byId("sample").value) }));
  byId("sample").addEventListener("change", done);
  wirePlane(byId("boundary"), {
    at: (place) => sampleAt(dataset, boundaryWindow, byId("boundary").clientWidth, place),
    now: () => state.sample,
    show: (sample) => change({ sample }),
    keep: (sample) => changeAndKeep({ sample }),
  });
}

/** Show what the slow controls say: they change by hand, by undo and by presets. */
function showTools() {
  const { kind, points, noise, seed } = state.dataset;
  const csv = kind === "csv";
  byId("undo").disabled = !history.past.length;
  byId("redo").disabled = !history.future.length;
  Object.entries({ kind, points, noise, seed, optimizer: state.optimizer, rate: state.learning_rate, batch: state.batch }).forEach(([id, value]) => (byId(id).value = value));
  for (const id of ["points", "noise", "seed"]) byId(id).disabled = csv;
  setText(byId("noise-said"), formatNumber(noise));
}

function notice(words) {
  setText(byId("notice"), words);
  window.clearTimeout(noticed);
  noticed = window.setTimeout(() => setText(byId("notice"), ""), NOTICE);
}

function wirePresets() {
  const groups = new Map();
  page.presets.forEach((preset, index) => {
    const option = element("option", { value: index }, preset.name);
    groups.set(preset.group, [...(groups.get(preset.group) ?? []), option]);
  });
  const made = [...groups].map(([label, options]) => element("optgroup", { label }, options));
  byId("preset").replaceChildren(element("option", { value: "" }, "choose…"), ...made);
  byId("preset").addEventListener("change", () => {
    const preset = page.presets[Number(byId("preset").value)];
    byId("preset").value = "";
    if (!preset) return;
    const { group, name, ...part } = preset;
    changeAndKeep(part);
    notice(`${group}: ${name}`);
  });
}

function wireTools() {
  byId("undo").addEventListener("click", () => travel(undone));
  byId("redo").addEventListener("click", () => travel(redone));
  byId("reset").addEventListener("click", () => { changeAndKeep(page.state); notice("Everything is as in the config; undo brings your changes back."); });
  byId("link").addEventListener("click", () => {
    window.history.replaceState(null, "", `#${hashOf(state)}`);
    copied(window.location.href, "The link to what you see").then(notice);
  });
  byId("picture").addEventListener("click", async () => {
    saveFile("nnviz.png", await pictureBlob({ ...colours(), card: cardColour(), light: cardColour() }, styleText()));
    notice("The picture is saved.");
  });
  window.addEventListener("hashchange", () => {
    const read = stateFrom(window.location.hash, state, shape);
    if (read.fault) notice(`That link is not used: ${read.fault}.`);
    else if (hashOf(read.state) !== hashOf(state)) changeAndKeep(read.state);
  });
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.target.closest("input[type=text], textarea")) return;
    const key = event.key.toLowerCase();
    const step = key === "y" || (key === "z" && event.shiftKey) ? redone : key === "z" ? undone : null;
    if (!step) return;
    event.preventDefault();
    travel(step);
  });
}

const cardColour = () => window.getComputedStyle(byId("network")).backgroundColor;
const styleText = () => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).filter((rule) => /^(text|\.(edge|neuron|curve|clamp))/.test(rule)).join("\n");

function wireEdges() {
  EDGE_CHOICES.forEach(([field, words]) => {
    const radio = element("input", { type: "radio", name: "edges", value: field, ...(field === edgeField ? { checked: "" } : {}) });
    radio.addEventListener("change", () => { edgeField = field; refresh(); });
    byId("edges").append(element("label", {}, [radio, words]));
  });
  const { weight, gradient } = page.scales;
  byId("legend").textContent = `Width of a line: |w| up to ${weight.limit} (bars mark more); gradients by decades from `
    + `${formatNumber(gradient.lowest)} to ${formatNumber(gradient.highest)}, for all layers alike. Dashed: negative.`;
}

/** Say which mark and colour is which class. */
function showClasses() {
  const marks = CLASS_MARKS.slice(0, shape.at(-1)).map((mark, label) => element("span", { class: CLASS_TONES[label] }, `${mark} class ${label}  `));
  const even = shape.at(-1) === 2 ? " On the line the classes are even." : "";
  byId("classes").replaceChildren(...marks, `The deeper the colour, the surer the network.${even}`);
}

function buildPlanes() {
  const holder = byId("planes");
  if (!planar) {
    byId("planes-said").textContent = "The planes show layers of one or two neurons, and this network has wider ones.";
    return [];
  }
  const names = [indexed("x", ""), ...shape.slice(1, -1).flatMap((_, layer) => [indexed("z", "", layer + 1), indexed("a", "", layer + 1)])];
  byId("planes-said").textContent = "The same points and grid, before and after every layer. In the last plane one straight line decides.";
  return names.map((name) => {
    const canvas = element("canvas", { class: "square", role: "img", "aria-label": `Points and grid at ${name.text}` });
    const caption = element("figcaption");
    caption.innerHTML = name.html;
    holder.append(element("figure", {}, [canvas, caption]));
    return canvas;
  });
}

// --- theme ---------------------------------------------------------------------------------------------------------

function setTheme(name) {
  document.documentElement.dataset.theme = name;
  setText(byId("theme"), name === "dark" ? "Light" : "Dark");
}

function wireTheme() {
  const usual = () => remembered("nnviz-theme") ?? (dark.matches ? "dark" : "light");
  setTheme(usual());
  dark.addEventListener("change", () => { setTheme(usual()); refresh(); });
  byId("theme").addEventListener("click", () => {
    const other = themeName() === "dark" ? "light" : "dark";
    remember("nnviz-theme", other);
    setTheme(other);
    refresh();
  });
}

// --- start -----------------------------------------------------------------------------------------------------------

const controls = parameterControls(byId("sliders"), shape, board, {
  touch: (index) => { if (state.touched !== index) { shownPlace = null; change({ touched: index }, { keepCourse: true }); } },
  input: setParameter,
  activation: (layer, name) => changeAndKeep({ activations: state.activations.map((each, i) => (i === layer ? name : each)) }),
  done,
  refuse: notice,
});
const diagram = networkView(byId("diagram"), shape, board, page.scales);
const planes = buildPlanes();
const ownPoint = ownPointControls(byId("own"), shape, {
  begin: () => changeAndKeep({ sample: { x: pass.x.map((value) => Number(value.toFixed(2))), class: pass.label } }),
  end: () => changeAndKeep({ sample: lastIndex }),
  use: (sample) => changeAndKeep({ sample }),
  refuse: notice,
});
buildTables(byId("tables"), shape, board);
if (shape[0] !== 2) byId("boundary-card").hidden = true;
showClasses();
wireTheme();
wireEquations();
wireTraining();
wireData();
wirePresets();
wireTools();
wireEdges();
wireFilm(page, () => state);
wireTour();
refresh();
showTools();
if (opened.fault) notice(`The link is not used: ${opened.fault}. You see the state of the config.`);
watchCanvases(() => window.requestAnimationFrame(refresh));
window.nnviz = Object.freeze({ state: () => state, refresh }); // for the console and for tests
