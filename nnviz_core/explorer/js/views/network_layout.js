// @ts-check
// Where the neurons of a network stand, in px.

const WIDTH = 1120;
export const NODE = { width: 168, height: 86, input: 138 };
export const SIDE_WIDTH = 176; // of what stands beside the outputs
const LEAST_GAP = { labelled: 104, bare: 44 };
const PITCH = 166;
const TOP = 52;
export const MOST_COLUMNS = 5; // whose edges have room for labels

/**
 * Place every column and row of a network: from a shape to px.
 * @param {Shape} shape
 * @returns {NetworkLayout}
 */
export function networkLayout(shape) {
  const widths = shape.map((_, column) => (column ? NODE.width : NODE.input));
  const room = WIDTH - SIDE_WIDTH - widths.reduce((sum, width) => sum + width);
  const least = shape.length <= MOST_COLUMNS ? LEAST_GAP.labelled : LEAST_GAP.bare;
  const gap = Math.max(least, (room - 8) / (shape.length - 1));
  const lefts = widths.map((_, column) => 4 + widths.slice(0, column).reduce((sum, width) => sum + width + gap, 0));
  const rows = Math.max(...shape);
  const middle = TOP + ((rows - 1) * PITCH) / 2 + NODE.height / 2;
  return {
    width: lefts.at(-1) + NODE.width + SIDE_WIDTH,
    height: TOP + (rows - 1) * PITCH + NODE.height + 56,
    middle,
    left: (column) => lefts[column],
    right: (column) => lefts[column] + widths[column],
    wide: (column) => widths[column],
    y: (column, row) => middle + (row - (shape[column] - 1) / 2) * PITCH,
  };
}
