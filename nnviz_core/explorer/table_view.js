// Every number of the pass as tables, layer by layer, from the output back to the input.

const NEURON_FIELDS = [["z", "z"], ["a", "a"], ["slope", "f′(z)"], ["a_grad", "∂L/∂a"], ["delta", "∂L/∂z = δ"], ["bias", "b"], ["bias_grad", "∂L/∂b"]];
const EDGE_FIELDS = [["weights", "w"], ["contribution", "w · a"], ["weight_grad", "∂L/∂w"], ["message", "w · δ"]];
const BACKWARD = new Set(["a_grad", "delta", "bias_grad", "weight_grad", "message"]);

/** Build the tables; the board keeps their numbers up to date. */
function buildTables(holder, shape, board) {
  for (let at = shape.length - 2; at >= 0; at--) {
    const title = at === shape.length - 2 ? "Output layer: softmax" : `Layer ${at + 1}`;
    const tables = [neuronTable(shape, at, board), edgeTable(shape, at, board)].map((table) => element("div", {}, table));
    holder.append(element("h3", {}, title), element("div", { class: "pair" }, tables));
  }
  const inputs = Array.from({ length: shape[0] }, (_, k) => ({ head: indexed("x", k + 1), places: [`x[${k}]`, `x_grad[${k}]`] }));
  holder.append(element("h3", {}, "Input"), numberTable("Inputs", ["x", "∂L/∂x"], inputs, board));
  holder.addEventListener("keydown", walkNumbers);
}

function neuronTable(shape, at, board) {
  const output = at === shape.length - 2;
  const rename = (name) => (output ? name.replace("a", "p") : name);
  const rows = Array.from({ length: shape[at + 1] }, (_, j) => ({
    head: output ? probName(j) : unitName("a", at + 1, j),
    places: NEURON_FIELDS.map(([field]) => `layers[${at}].${field}[${j}]`),
  }));
  return numberTable("Neurons", NEURON_FIELDS.map(([, name]) => rename(name)), rows, board);
}

function edgeTable(shape, at, board) {
  const rows = Array.from({ length: shape[at + 1] * shape[at] }, (_, i) => {
    const [j, k] = [Math.floor(i / shape[at]), i % shape[at]];
    return { head: weightName(at + 1, j, k), places: EDGE_FIELDS.map(([field]) => `layers[${at}].${field}[${j}][${k}]`) };
  });
  return numberTable("Edges", EDGE_FIELDS.map(([, name]) => name), rows, board);
}

function numberTable(caption, heads, rows, board) {
  const headRow = element("tr", {}, [element("td"), ...heads.map((head) => element("th", { scope: "col" }, head))]);
  const body = rows.map(({ head, places }, index) => {
    const name = element("th", { scope: "row" });
    name.innerHTML = head.html;
    const cells = places.map((place, column) => {
      const tone = BACKWARD.has(parsedPlace(place).field) || place.startsWith("x_grad") ? "gradient" : "";
      const tab = index === 0 && column === 0 ? 0 : -1;
      return board.add(element("td", { class: `num ${tone}`, tabindex: tab, "aria-describedby": "equation" }), place);
    });
    return element("tr", {}, [name, ...cells]);
  });
  return element("table", {}, [element("caption", {}, caption), element("thead", {}, headRow), element("tbody", {}, body)]);
}

/** Move the focus from number to number with the arrow keys; each table is one stop of the tab key. */
function walkNumbers(event) {
  const cell = event.target.closest("td[tabindex]");
  const move = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  if (!cell || !move) return;
  const row = cell.parentElement;
  const rows = [...row.parentElement.children];
  const next = rows[rows.indexOf(row) + move[0]]?.children[[...row.children].indexOf(cell) + move[1]];
  if (!next?.hasAttribute("tabindex")) return;
  event.preventDefault();
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
