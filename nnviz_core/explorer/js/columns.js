// @ts-check
// Points as columns, one Float64Array a neuron, and their sums, as nnviz_core/backprop/sums.py adds them.

/**
 * Turn points, a list of rows, into columns.
 * @param {number[][]} points
 */
export function columnsOf(points) {
  return points[0].map((_, k) => Float64Array.from(points, (point) => point[k]));
}

/** @param {number} length */
export const newColumn = (length) => new Float64Array(length);

/** Hand out columns; after a restart the same ones again, in the same order, so that nobody has to ask for memory. */
export function columnRoom() {
  /** @type {Columns} */
  const columns = [];
  let used = 0;
  const room = /** @type {ColumnRoom} */ ((length) => {
    if (columns[used]?.length !== length) columns[used] = newColumn(length);
    return columns[used++];
  });
  room.restart = () => (used = 0);
  return room;
}

/**
 * Add numbers up as sums.py does: the second half to the first until one is left. The list is used up.
 * @param {Column | number[]} terms
 * @param {number} [count]
 * @returns {number}
 */
export function folded(terms, count = terms.length) {
  while (count > 1) {
    /** @type {number} */
    const half = (count + 1) >> 1;
    for (let i = half; i < count; i++) terms[i - half] += terms[i];
    count = half;
  }
  return terms.length ? terms[0] : 0;
}

/**
 * Add up products as sums.py does; they are halved for the first time while they are made.
 * @param {Column} one
 * @param {Column} other
 * @param {Column} sums
 */
export function dot(one, other, sums) {
  const half = (one.length + 1) >> 1;
  for (let i = 0; i < one.length - half; i++) sums[i] = one[i] * other[i] + one[i + half] * other[i + half];
  if (one.length % 2) sums[half - 1] = one[half - 1] * other[half - 1];
  return folded(sums, half);
}
