// @ts-check
// What tells the classes apart, in words, on the page and in pixels.

export const CLASS_TONES = ["class0", "class1", "positive", "negative", "signal", "gradient"];
export const CLASS_MARKS = ["●", "■", "▲", "◆", "▼", "★"];

export const pixelOf = ([red, green, blue]) => ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;

/** Return what a key stands for, made once. */
export function kept(cache, key, make) {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key);
}
