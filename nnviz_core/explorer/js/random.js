// @ts-check
// numpy's default generator, so that a seed gives the same points here and in a film: SeedSequence, PCG64
// (O'Neill 2014) and the ziggurat for the normal distribution (Marsaglia and Tsang 2000).

import { exp, log, log1p } from "./elementary.js";

const POOL = 4;
const PCG_MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;
const ZIGGURAT_LAYERS = 256;
const ZIGGURAT_EDGE = 3.654152885361009; // where the tail begins
const ZIGGURAT_AREA = 0.004928673233974655; // of every layer
const HALF_RANGE = 4503599627370496;

/** @param {bigint} value */
const word = (value) => Number(BigInt.asUintN(32, value));

/**
 * Cut a whole number into 32-bit words, the lowest first.
 * @param {string | number} seed
 */
function wordsOf(seed) {
  /** @type {number[]} */
  const words = [];
  for (let rest = BigInt(seed); rest > 0n; rest >>= 32n) words.push(word(rest));
  return words.length ? words : [0];
}

/**
 * Make a hash that changes its constant with every word.
 * @param {number} start
 * @param {number} multiplier
 */
function wordHash(start, multiplier) {
  let constant = start;
  return (/** @type {number} */ value) => {
    const mixed = (value ^ constant) >>> 0;
    constant = Math.imul(constant, multiplier) >>> 0;
    const product = Math.imul(mixed, constant) >>> 0;
    return (product ^ (product >>> 16)) >>> 0;
  };
}

/**
 * @param {number} x
 * @param {number} y
 */
function mixed(x, y) {
  const result = (Math.imul(0xca01f9dd, x) - Math.imul(0x4973f715, y)) >>> 0;
  return (result ^ (result >>> 16)) >>> 0;
}

/**
 * Spread a seed over a pool of words, as numpy's SeedSequence does.
 * @param {string | number} seed
 */
function seedPool(seed) {
  const words = wordsOf(seed);
  const hash = wordHash(0x43b0d7e5, 0x931e8875);
  const pool = Array.from({ length: POOL }, (_, i) => hash(words[i] ?? 0));
  /**
   * @param {() => number} source
   * @param {number} place
   */
  const stir = (source, place) => (pool[place] = mixed(pool[place], hash(source())));
  for (let from = 0; from < POOL; from++) {
    for (let to = 0; to < POOL; to++) if (from !== to) stir(() => pool[from], to);
  }
  words.slice(POOL).forEach((extra) => pool.forEach((_, to) => stir(() => extra, to)));
  return pool;
}

/**
 * Draw 64-bit words from a seed: a generator with one method.
 * @param {string | number} seed
 */
function pcg64(seed) {
  const pool = seedPool(seed);
  const hash = wordHash(0x8b51f9dd, 0x58f38ded);
  const words = Array.from({ length: 8 }, (_, i) => BigInt(hash(pool[i % POOL])));
  const longs = [0, 2, 4, 6].map((i) => words[i] | (words[i + 1] << 32n));
  const increment = BigInt.asUintN(128, (((longs[2] << 64n) | longs[3]) << 1n) | 1n);
  /** @param {bigint} state */
  const after = (state) => BigInt.asUintN(128, state * PCG_MULTIPLIER + increment);
  let state = after(BigInt.asUintN(128, increment + ((longs[0] << 64n) | longs[1])));
  return () => {
    state = after(state);
    const folded = BigInt.asUintN(64, (state >> 64n) ^ state);
    const turn = state >> 122n;
    return BigInt.asUintN(64, (folded >> turn) | (folded << (64n - turn)));
  };
}

/** Lay out the layers of the ziggurat: their widths (in 2^-52), heights, and how much of each is sure. */
const ZIGGURAT = (() => {
  /** @param {number} x */
  const height = (x) => exp(-0.5 * x * x);
  const edges = new Float64Array(ZIGGURAT_LAYERS);
  edges[ZIGGURAT_LAYERS - 1] = ZIGGURAT_EDGE;
  for (let i = ZIGGURAT_LAYERS - 2; i > 0; i--) {
    edges[i] = Math.sqrt(-2 * log(ZIGGURAT_AREA / edges[i + 1] + height(edges[i + 1])));
  }
  const base = ZIGGURAT_AREA / height(ZIGGURAT_EDGE);
  const sure = edges.map((edge, i) => Math.floor((edges[i - 1] / edge) * HALF_RANGE));
  sure[0] = Math.floor((ZIGGURAT_EDGE / base) * HALF_RANGE);
  sure[1] = 0;
  const widths = edges.map((edge) => edge / HALF_RANGE);
  widths[0] = base / HALF_RANGE;
  return { widths, heights: edges.map(height), sure };
})();

/**
 * Make numpy's generator of a seed: uniform and normal numbers, one after the other.
 * @param {string | number} seed
 */
export function generator(seed) {
  const next = pcg64(seed);
  const double = () => Number(next() >> 11n) * 1.1102230246251565e-16;
  /** @type {bigint | null} */
  let spare = null; // the upper half of a word whose lower half was used
  const half = () => {
    const bits = spare ?? next();
    spare = spare === null ? bits >> 32n : null;
    return Number(bits & 0xffffffffn);
  };
  return {
    /** @param {number} count */
    permutation: (count) => shuffled(count, half),
    /**
     * @param {number} low
     * @param {number} high
     */
    uniform: (low, high) => low + (high - low) * double(),
    normal: () => {
      for (;;) {
        const drawn = normalOnce(next(), double);
        if (drawn !== null) return drawn;
      }
    },
  };
}

/**
 * Shuffle 0 to count - 1 from the end, as numpy does (Fisher and Yates).
 * @param {number} count
 * @param {() => number} half
 */
function shuffled(count, half) {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = upTo(i, half);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/**
 * Draw a whole number from 0 to a last one, each as likely: as many bits as that has, drawn again where they are more.
 * @param {number} last
 * @param {() => number} half
 */
function upTo(last, half) {
  const unused = Math.clz32(last);
  for (;;) {
    const drawn = (half() << unused) >>> unused;
    if (drawn <= last) return drawn;
  }
}

/**
 * Turn one word into a normal number, or into null where the ziggurat refuses it.
 * @param {bigint} bits
 * @param {() => number} double
 */
function normalOnce(bits, double) {
  const layer = Number(bits & 0xffn);
  const negative = ((bits >> 8n) & 1n) === 1n;
  const place = Number((bits >> 9n) & 0xfffffffffffffn);
  const x = place * ZIGGURAT.widths[layer] * (negative ? -1 : 1);
  if (place < ZIGGURAT.sure[layer]) return x;
  if (layer === 0) return tail(((bits >> 17n) & 1n) === 1n, double);
  const [above, below] = [ZIGGURAT.heights[layer - 1], ZIGGURAT.heights[layer]];
  return (above - below) * double() + below < exp(-0.5 * x * x) ? x : null;
}

/**
 * @param {boolean} negative
 * @param {() => number} double
 */
function tail(negative, double) {
  for (;;) {
    const x = -log1p(-double()) / ZIGGURAT_EDGE;
    const y = -log1p(-double());
    if (y + y > x * x) return negative ? -(ZIGGURAT_EDGE + x) : ZIGGURAT_EDGE + x;
  }
}
