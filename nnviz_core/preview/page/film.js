// @ts-check
// What the page knows of the film, and where the cursor is in it.

/** @type {{ told: Told | null, cursor: number, playing: boolean, before: Set<string> }} */
export const state = {
  told: null,
  cursor: 0, // frame of the film
  playing: false,
  before: new Set(), // keys of the sections of the take before
};

/** @param {string} id */
export const byId = (id) => /** @type {any} */ (document.getElementById(id));

/** @returns {Film | null} */
export const film = () => state.told?.film ?? null;

/** Say in which language and direction words of the film are, those of the page being English. */
export const spoken = () => ({ lang: film()?.language ?? "en", dir: film()?.direction ?? "ltr" });

/**
 * Find the section and the beat of a frame of the film.
 * @param {Film} shown
 * @param {number} frame
 * @returns {CursorPlace}
 */
export function placeOf(shown, frame) {
  const section = Math.max(0, shown.sections.findLastIndex((each) => each.start <= frame));
  const local = frame - shown.sections[section].start;
  return { section, beat: Math.max(0, shown.sections[section].beats.findLastIndex((beat) => beat.say[0] <= local)), frame: local };
}

/**
 * Return the frame of the film with the picture that a beat leaves.
 * @param {Chapter} section
 * @param {Beat} beat
 */
export const endOf = (section, beat) => section.start + Math.min(beat.hold[0], section.frames - 1);

/**
 * Name a picture: all frames of a hold are one.
 * @param {Film} shown
 * @param {number} frame of the film
 * @param {number} height
 */
export function pictureOf(shown, frame, height) {
  const { section, beat, frame: local } = placeOf(shown, Math.min(frame, shown.frames - 1));
  const { key, beats } = shown.sections[section];
  const [rest, end] = beats[beat].hold;
  return `frames/${key}/${local >= rest && rest < end ? rest : local}.jpg?height=${height}`;
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {Record<string, unknown>} properties
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** @param {number} frames */
export function clock(frames) {
  const shown = /** @type {Film} */ (film());
  const tenths = Math.round((frames / shown.fps) * 10);
  return `${Math.floor(tenths / 600)}:${((tenths % 600) / 10).toFixed(1).padStart(4, "0")}`;
}

/**
 * Have something written; what is refused, or not answered, comes back with its sentences.
 * @param {string} where
 * @param {object} what
 */
export async function posted(where, what) {
  try {
    const answer = await fetch(where, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(what) });
    return answer.ok || answer.status === 409 ? await answer.json() : { refused: [await answer.text()] };
  } catch {
    return { refused: ["The preview does not answer; nothing is written."] };
  }
}
