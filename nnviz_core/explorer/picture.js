// The current picture as a PNG: the network, the decision and the planes on one sheet.

const SHEET_SCALE = 2;

/** Draw the page's pictures on one sheet and return it as a blob. */
async function pictureBlob(colours, styles) {
  const svg = byId("diagram");
  const { width, height } = svg.viewBox.baseVal;
  const network = await svgImage(svg, { width, height, colours, styles });
  const squares = [byId("boundary"), ...document.querySelectorAll("#planes canvas")].filter((canvas) => canvas.width);
  const side = (width - 12 * (squares.length - 1)) / squares.length;
  const sheet = element("canvas", { width: width * SHEET_SCALE, height: (height + side + 40) * SHEET_SCALE });
  const pen = sheet.getContext("2d");
  pen.scale(SHEET_SCALE, SHEET_SCALE);
  pen.fillStyle = colours.ink;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(network, 0, 0, width, height);
  squares.forEach((canvas, i) => {
    pen.fillStyle = colours.panel;
    pen.fillRect(i * (side + 12), height + 20, side, side);
    pen.drawImage(canvas, i * (side + 12), height + 20, side, side);
  });
  return new Promise((resolve) => sheet.toBlob(resolve, "image/png"));
}

/** Turn the diagram into an image of its own, with the colours written out. */
function svgImage(svg, { width, height, colours, styles }) {
  const copy = svg.cloneNode(true);
  const rules = styles.replace(/var\(--([\w-]+)\)/g, (_, name) => colours[name] ?? colours.ink);
  copy.prepend(drawn("style", {}, rules));
  for (const [key, value] of Object.entries({ width, height, xmlns: SVG, "font-family": "sans-serif" })) copy.setAttribute(key, value);
  copy.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
  const image = new Image(width * SHEET_SCALE, height * SHEET_SCALE);
  return new Promise((resolve, reject) => {
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("the diagram could not be drawn"));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  });
}
