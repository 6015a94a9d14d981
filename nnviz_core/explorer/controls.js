// The controls of the parameters: a slider, a box and the gradient for every weight and bias, layer by layer.

const SNAP = 100; // a dragged slider stops at hundredths
const KEY_STEPS = { ArrowLeft: -0.05, ArrowDown: -0.05, ArrowRight: 0.05, ArrowUp: 0.05, PageDown: -0.5, PageUp: 0.5 };

/** Say which weight or bias every entry of a vector is. */
function parametersOf(shape) {
  return shape.slice(1).flatMap((nOut, index) => {
    const at = `layers[${index}]`;
    const rows = Array.from({ length: nOut }, (_, j) => j);
    const weights = rows.flatMap((j) => Array.from({ length: shape[index] }, (_, k) => ({
      layer: index, j, k, name: weightName(index + 1, j, k), place: `${at}.weights[${j}][${k}]`,
      grad: `${at}.weight_grad[${j}][${k}]`, words: `weight from ${k + 1} to ${j + 1}, layer ${index + 1}`,
    })));
    const biases = rows.map((j) => ({
      layer: index, j, k: null, name: unitName("b", index + 1, j), place: `${at}.bias[${j}]`,
      grad: `${at}.bias_grad[${j}]`, words: `bias of ${j + 1}, layer ${index + 1}`,
    }));
    return [...weights, ...biases];
  });
}

/** Build the controls; `on` has touch(index), input(index, value), activation(layer, name), done() and refuse(words). */
function parameterControls(holder, shape, board, on) {
  const parameters = parametersOf(shape);
  const rows = parameters.map((parameter, index) => parameterRow(parameter, index, board, on));
  const selects = [];
  shape.slice(1).forEach((_, layer) => {
    const own = rows.filter((_, index) => parameters[index].layer === layer);
    const output = layer === shape.length - 2;
    const end = output ? element("span", { class: "muted" }, "softmax") : activationSelect(layer, on);
    if (!output) selects.push(end);
    const name = output ? "Output layer" : `Layer ${layer + 1}`;
    const head = element("div", { class: "line" }, [element("span", { class: "muted" }, name), end]);
    const group = element("div", { class: "layer", role: "group", "aria-label": name }, [head, ...own.map(({ row }) => row)]);
    holder.append(group);
  });
  return {
    parameters,
    show(state) {
      rows.forEach((row, index) => row.show(state.vector[index], state.touched === index));
      selects.forEach((select, layer) => (select.value = state.activations[layer]));
    },
    focus: (index) => rows[index].range.focus(),
    /** Return the box that holds the parameter at a place. */
    at: (place) => rows.flatMap(({ box }, index) => (parameters[index].place === place ? box : [])),
  };
}

function activationSelect(layer, on) {
  const options = Object.keys(ACTIVATIONS).map((name) => element("option", { value: name }, activationName(name)));
  const select = element("select", { "aria-label": `Activation of layer ${layer + 1}` }, options);
  select.addEventListener("change", () => on.activation(layer, select.value));
  return select;
}

function parameterRow(parameter, index, board, on) {
  const id = `parameter-${index}`;
  const label = element("label", { for: id });
  label.innerHTML = parameter.name.html;
  const range = element("input", {
    type: "range", id, min: -SLIDER_REACH, max: SLIDER_REACH, step: "any", "aria-label": parameter.words,
    "aria-describedby": "equation",
  });
  const box = element("input", { type: "text", inputmode: "decimal", class: "box", "aria-label": `${parameter.words}, number`, autocomplete: "off" });
  const gradient = board.add(element("span", { class: "num gradient" }), parameter.grad);
  const row = element("div", { class: "row" }, [label, range, box, gradient]);
  let current = 0;
  listenToRange(range, index, on, () => current);
  listenToBox(box, index, on, () => current);
  const show = (value, touched) => {
    row.classList.toggle("touched", touched);
    if (Object.is(value, current) && box.value) return;
    current = value;
    range.value = String(value);
    range.setAttribute("aria-valuetext", formatNumber(value));
    if (document.activeElement !== box) box.value = formatNumber(value);
  };
  return { row, range, box, show };
}

function listenToRange(range, index, on, current) {
  range.addEventListener("focus", () => on.touch(index));
  range.addEventListener("input", () => on.input(index, Math.round(Number(range.value) * SNAP) / SNAP));
  range.addEventListener("change", () => on.done());
  range.addEventListener("keydown", (event) => {
    if (!Object.hasOwn(KEY_STEPS, event.key)) return;
    event.preventDefault();
    on.input(index, Number((current() + KEY_STEPS[event.key]).toFixed(10)));
  });
  range.addEventListener("keyup", (event) => {
    if (Object.hasOwn(KEY_STEPS, event.key)) on.done();
  });
}

/** A box shows the formatted number, and the exact one while it is edited. */
function listenToBox(box, index, on, current) {
  box.addEventListener("focus", () => {
    on.touch(index);
    box.value = exactText(current());
    box.select();
  });
  box.addEventListener("input", () => {
    const value = readNumber(box.value);
    const sound = isParameter(value);
    box.setAttribute("aria-invalid", String(!sound));
    if (sound) on.input(index, value);
  });
  box.addEventListener("change", () => {
    if (isParameter(readNumber(box.value))) on.done();
    else on.refuse(`“${box.value}” is no number up to ${MAX_MAGNITUDE}; the parameter stays as it was.`);
  });
  box.addEventListener("blur", () => {
    box.setAttribute("aria-invalid", "false");
    box.value = formatNumber(current());
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") box.blur();
  });
}

/** Build the boxes of a point of one's own; `on` has begin(), end(), use(sample) and refuse(words). */
function ownPointControls(holder, shape, on) {
  const begin = element("button", { type: "button" }, "Set a point of your own");
  const end = element("button", { type: "button" }, "Back to the data");
  const boxes = Array.from({ length: shape[0] }, (_, k) =>
    element("input", { type: "text", inputmode: "decimal", class: "box", "aria-label": `Your point, x${k + 1}`, autocomplete: "off" }));
  const classes = Array.from({ length: shape.at(-1) }, (_, label) => element("option", { value: label }, `${CLASS_MARKS[label]} class ${label}`));
  const select = element("select", { "aria-label": "Class of your point" }, classes);
  let shown = null;
  const use = () => {
    const sample = { x: boxes.map((box) => readNumber(box.value)), class: Number(select.value) };
    if (isPoint(sample, shape)) on.use(sample);
    else on.refuse(`A coordinate is a number up to ${MAX_MAGNITUDE}; your point stays where it was.`);
    write();
  };
  const write = () => {
    boxes.forEach((box, k) => (box.value = exactText(shown.x[k])));
    select.value = shown.class;
  };
  [...boxes, select].forEach((each) => each.addEventListener("change", use));
  begin.addEventListener("click", () => { on.begin(); boxes[0].focus(); });
  end.addEventListener("click", () => { on.end(); begin.focus(); });
  holder.append(begin, ...boxes, select, end);
  const show = (sample) => {
    begin.hidden = sample !== null;
    [...boxes, select, end].forEach((each) => (each.hidden = sample === null));
    shown = sample;
    if (shown) write();
  };
  return { show };
}

/** Read a number as people type it: either minus, comma or point; NaN for anything else. */
function readNumber(text) {
  const plain = text.trim().replaceAll(MINUS, "-").replace(",", ".");
  return plain === "" ? NaN : Number(plain);
}
