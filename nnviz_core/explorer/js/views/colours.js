// @ts-check
// What tells the classes apart, in words, on the page and in pixels.

export const CLASS_TONES = ["class0", "class1", "class2", "class3", "signal", "gradient"];
export const CLASS_MARKS = ["●", "■", "▲", "◆", "▼", "★"];

/** @param {number[]} options */
export const pixelOf = ([red, green, blue]) => ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;

/**
 * Return what a key stands for, made once.
 * @template T
 * @param {Map<string, T>} cache
 * @param {string} key
 * @param {() => T} make
 * @returns {T}
 */
export function kept(cache, key, make) {
  const before = cache.get(key);
  if (before !== undefined) return before;
  const made = make();
  cache.set(key, made);
  return made;
}
