// @ts-check
// The picture: of the cursor, or of the film as it plays.

import { byId, film, pictureOf, state } from "./film.js";
import { showPlace } from "./timeline.js";

const PICTURE = 720; // px of height, of the frame under the cursor
const PLAYED = 480, PLAYED_RATE = 15; // px, frames a second
const GONE = 404; // status of HTTP
const AHEAD = 4; // frames asked for before their time, while playing

/** @type {string | null} */
let wanted = null; // the address of the picture that should be seen
let drawing = false;

/** Show the frame under the cursor; of those asked for meanwhile only the last is drawn. */
export async function showPicture() {
  const shown = film();
  if (!shown) return;
  wanted = pictureOf(shown, state.cursor, state.playing ? PLAYED : PICTURE);
  if (drawing) return;
  drawing = true;
  for (let asked = null; asked !== wanted && !state.playing; ) {
    asked = wanted;
    try {
      const bitmap = await bitmapOf(asked);
      if (!state.playing) paint(bitmap, asked);
    } catch (error) {
      if (asked === wanted) showTrouble(error);
    }
  }
  drawing = false;
}

/** A picture that the preview does not give, and why. */
class UndrawnError extends Error {
  /**
   * @param {string} says
   * @param {number} status of HTTP
   */
  constructor(says, status) {
    super(says);
    this.status = status;
  }
}

/**
 * Say why there is no picture; of an older take there is none any more, and the next news asks for another.
 * @param {unknown} error
 */
function showTrouble(error) {
  if (error instanceof UndrawnError && error.status !== GONE) byId("picture-notice").textContent = error.message;
}

/** @param {string} address */
async function bitmapOf(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new UndrawnError(await answer.text(), answer.status);
  return createImageBitmap(await answer.blob());
}

/**
 * @param {ImageBitmap} bitmap
 * @param {string} address
 */
function paint(bitmap, address) {
  const canvas = byId("picture");
  if (canvas.width !== bitmap.width) [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext("2d").drawImage(bitmap, 0, 0);
  canvas.dataset.shown = address;
  byId("picture-notice").textContent = "";
}

/** Play on from the cursor at draft quality; what comes too late is left out. */
export async function play() {
  const shown = film();
  if (!shown || state.playing) return;
  state.playing = true;
  showPlaying();
  const step = Math.max(1, Math.round(shown.fps / PLAYED_RATE));
  if (state.cursor >= shown.frames - step) state.cursor = 0;
  let [first, started] = [state.cursor, performance.now()];
  /** @type {Map<string, Promise<ImageBitmap>>} */
  const asked = new Map();
  const ask = (/** @type {number} */ frame) => {
    const address = pictureOf(shown, frame, PLAYED);
    const bitmap = asked.get(address) ?? bitmapOf(address);
    asked.set(address, bitmap);
    bitmap.catch(() => asked.delete(address));
    return { address, bitmap };
  };
  while (state.playing && film() === shown && state.cursor < shown.frames) {
    const { address, bitmap } = ask(state.cursor);
    for (let k = 1; k <= AHEAD; k++) ask(Math.min(state.cursor + k * step, shown.frames - 1));
    try {
      paint(await bitmap, address);
    } catch {
      break; // it is asked for once more, and what is wrong is said
    }
    for (const old of [...asked.keys()].slice(0, -3 * AHEAD)) asked.delete(old);
    showPlace();
    const late = performance.now() - started - ((state.cursor - first) / shown.fps) * 1000;
    if (late > 500) [first, started] = [state.cursor, performance.now()];
    await new Promise((next) => setTimeout(next, Math.max(0, (step / shown.fps) * 1000 - Math.max(late, 0))));
    const due = first + Math.floor(((performance.now() - started) / 1000) * shown.fps / step) * step;
    if (state.playing) state.cursor = Math.max(state.cursor + step, due);
  }
  stop();
}

/** Stop playing, and show the frame as large as it can be. */
export function stop() {
  const shown = film();
  state.playing = false;
  if (shown) state.cursor = Math.min(state.cursor, shown.frames - 1);
  showPlaying();
  showPlace();
  showPicture();
}

function showPlaying() {
  byId("play").textContent = state.playing ? "❚❚" : "▶";
  byId("play").setAttribute("aria-label", state.playing ? "Stop" : "Play");
}

/** @param {number} frame of the film */
export function goTo(frame) {
  const shown = film();
  if (!shown) return;
  if (state.playing) state.playing = false;
  state.cursor = Math.min(Math.max(frame, 0), shown.frames - 1);
  showPlaying();
  showPlace();
  showPicture();
}
