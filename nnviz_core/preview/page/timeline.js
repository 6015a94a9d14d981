// @ts-check
// The timeline: sections, beats with small pictures, and what the beat under the cursor says.

import { byId, clock, element, endOf, film, pictureOf, placeOf, spoken, state } from "./film.js";
import { showForm } from "./form.js";
import { goTo } from "./picture.js";

const SMALL = 135; // px of height, of the pictures of beats

/** Lay out sections and beats anew. */
export function showTimeline() {
  const shown = film();
  if (!shown) return;
  byId("time").max = shown.frames - 1;
  for (const id of ["time", "play", "explore"]) byId(id).disabled = false;
  byId("blocks").replaceChildren(
    ...shown.sections.map((section, place) => {
      const block = element("button", { textContent: `${section.index} ${section.scene}`, title: section.heading });
      block.style.flexGrow = String(section.frames);
      block.classList.toggle("anew", Boolean(state.told?.anew?.[place]));
      block.classList.toggle("changed", state.before.size > 0 && !state.before.has(section.key));
      block.addEventListener("click", () => goTo(section.start));
      return block;
    }),
  );
}

/** Lay out the pictures of the beats anew; those out of sight are not asked for. */
export function showBeats() {
  const shown = film();
  if (!shown) return;
  byId("beats").replaceChildren(
    ...shown.sections.flatMap((section) =>
      section.beats.map((beat, k) => {
        const end = endOf(section, beat);
        const small = element("img", { src: pictureOf(shown, end, SMALL), alt: "", loading: "lazy" });
        const button = element("button", {}, small, `${section.index}.${k} · ${clock(section.start + beat.say[0])}`, element("span", beat.caption ? { textContent: beat.caption, ...spoken() } : { textContent: beat.action }));
        button.addEventListener("click", () => goTo(end));
        return element("li", {}, button);
      }),
    ),
  );
}

let beatSeen = ""; // which beat the panel shows

/** Say where the cursor is: on the timeline, in the panel. */
export function showPlace() {
  const shown = film();
  if (!shown) return;
  const { section, beat } = placeOf(shown, state.cursor);
  const now = shown.sections[section];
  byId("time").value = state.cursor;
  byId("time").setAttribute("aria-valuetext", `${clock(state.cursor)}, section ${now.index} ${now.scene}, beat ${beat} of ${now.beats.length}`);
  byId("clock").textContent = `${clock(state.cursor)} / ${clock(shown.frames)} · ${now.index}.${beat}`;
  const beatKey = `${state.told?.version} ${section} ${beat}`;
  if (beatKey === beatSeen) return;
  const sectionChanged = beatSeen.split(" ").slice(0, 2).join() !== beatKey.split(" ").slice(0, 2).join();
  beatSeen = beatKey;
  mark(byId("blocks").children, section);
  const order = shown.sections.slice(0, section).reduce((sum, each) => sum + each.beats.length, beat);
  const current = mark([...byId("beats").children].map((item) => item.firstChild), order);
  if (current) bringIntoSight(byId("beats"), current);
  showBeat(now, beat);
  if (sectionChanged) showForm(now);
}

/**
 * Scroll a list sideways, and nothing else, until an entry of it is seen.
 * @param {HTMLElement} list
 * @param {HTMLElement} entry
 */
function bringIntoSight(list, entry) {
  const [frame, box] = [list.getBoundingClientRect(), entry.getBoundingClientRect()];
  list.scrollLeft += Math.min(0, box.left - frame.left) + Math.max(0, box.right - frame.right);
}

/**
 * Mark one of several as the one where the cursor is.
 * @param {ArrayLike<any>} all
 * @param {number} current
 */
function mark(all, current) {
  for (const [k, each] of Array.from(all).entries()) {
    if (k === current) each.setAttribute("aria-current", "true");
    else each.removeAttribute("aria-current");
  }
  return all[current];
}

/**
 * @param {Chapter} section
 * @param {number} beat
 */
function showBeat(section, beat) {
  const now = section.beats[beat];
  byId("beat-name").replaceChildren(element("bdi", { textContent: section.heading, ...spoken() }), ` · beat ${section.index}.${beat}`);
  Object.assign(byId("caption"), spoken());
  byId("caption").textContent = now.caption ?? section.beats.slice(0, beat).findLast((each) => each.caption)?.caption ?? "";
  byId("equation").innerHTML = now.equation ?? ""; // MathML that nnviz writes
  byId("numbers").hidden = !now.numbers.length;
  byId("numbers").querySelector("tbody").replaceChildren(...now.numbers.map(([text, place]) => element("tr", {}, element("td", { textContent: text }), element("td", { textContent: place }))));
}
