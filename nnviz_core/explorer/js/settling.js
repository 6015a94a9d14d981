// @ts-check
// What may come a moment later, when nothing moves any more.

/** Return what does things part by part after a while, so that a move never waits for more than one part. */
export function partByPart() {
  let timer = 0;
  /** @param {(() => void)[]} parts */
  const go = ([first, ...rest]) => {
    first();
    if (rest.length) timer = window.setTimeout(() => go(rest));
  };
  return {
    /**
     * Do the parts after a time, unless another call comes before: then those, after its time.
     * @param {number} ms
     * @param {() => (() => void)[]} parts
     */
    after(ms, parts) {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => go(parts()), ms);
    },
  };
}
